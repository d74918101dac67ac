"""A law that does not hold: which one, for which list, what came out and what was expected.

A list is written as an example of a rule file, so that it can be copied into one.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Mapping
from decimal import Decimal

from overgang.dossier import InputValue, Student
from overgang.wording import Language, listing, say

__all__ = ["Broken", "BrokenLawError", "Outcome", "list_lines", "shown"]

Outcome = Hashable
"""What is said of a student: an outcome of a norm, or a word of somebody's function."""


class Broken:
    """One list for which a law does not hold, and what it was held against.

    `then` is the list after a change, where there is one. `came_out` is what was said of the last
    list, `expected` what should have been, and `why` the key of a sentence that says more.
    """

    def __init__(
        self,
        student: Student,
        then: Student | None = None,
        *,
        came_out: Collection[Outcome] = (),
        expected: Collection[Outcome] = (),
        why: str = "",
    ) -> None:
        self.student: Student = student
        self.then: Student | None = then
        self.came_out: Collection[Outcome] = came_out
        self.expected: Collection[Outcome] = expected
        self.why: str = why

    def lines(self, language: Language) -> Iterator[str]:
        """Give the list, what became of it, and what came out."""
        yield from list_lines(self.student)
        if self.then is not None:
            yield say(language, "law-then")
            yield from (f"  {line}" for line in _differences(self.student, self.then, language))
        if self.came_out:
            yield say(language, "law-came-out", said=_listed(self.came_out, language))
        if self.expected:
            yield say(language, "law-expected", said=_listed(self.expected, language))
        if self.why:
            yield say(language, self.why)


class BrokenLawError(AssertionError):
    """A law does not hold; the text says which, for which list, and what came out."""

    def __init__(self, law: str, of: str, broken: Broken, language: Language) -> None:
        self.law: str = law
        self.of: str = of
        self.broken: Broken = broken
        self.language: Language = language
        head = say(language, "law-broken", law=law, of=of, says=say(language, f"law-{law}"))
        lines = (f"  {line}" for line in broken.lines(language))
        super().__init__("\n".join([head, *lines]))


def shown(outcome: Outcome, language: Language) -> str:
    """Give an outcome as it is shown: the school's own word, or that there is none."""
    match outcome:
        case "uncovered" | "conflict":
            return say(language, f"flaw-said-{outcome}")
        case _:
            return say(language, "quoted", says=str(getattr(outcome, "says", outcome)))


def list_lines(student: Student) -> Iterator[str]:
    """Give a list as an example of a rule file has it."""
    yield f"grades = {_table(student.grades)}"
    for name, listed in student.columns.items():
        yield f"columns.{name} = {_table(listed)}"
    if student.inputs:
        yield f"inputs = {_table(student.inputs)}"


def _listed(outcomes: Collection[Outcome], language: Language) -> str:
    return listing(language, sorted(shown(each, language) for each in outcomes))


def _differences(old: Student, new: Student, language: Language) -> Iterator[str]:
    """Give only what has changed."""
    pairs: list[tuple[str, Mapping[str, object], Mapping[str, object]]] = [
        ("grades", old.grades, new.grades),
        ("inputs", old.inputs, new.inputs),
    ]
    columns = sorted({*old.columns, *new.columns})
    pairs += [(f"columns.{name}", old.column(name), new.column(name)) for name in columns]
    for name, before, after in pairs:
        changed = {key: each for key, each in after.items() if before.get(key) != each}
        gone = [key for key in before if key not in after]
        if changed:
            yield f"{name} = {_table(changed)}"
        if gone:
            yield say(language, "law-gone", names=listing(language, gone))
    if list(old.grades) != list(new.grades) and set(old.grades) == set(new.grades):
        yield say(language, "law-order", names=listing(language, new.grades))


def _table(values: Mapping[str, object]) -> str:
    told = ", ".join(f"{name} = {_value(each)}" for name, each in values.items())
    return f"{{ {told} }}" if told else "{}"


def _value(value: object | InputValue) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case Decimal():
            return str(value)
        case tuple():
            return f"[{', '.join(map(_value, value))}]"
        case _:
            return f'"{value}"'
