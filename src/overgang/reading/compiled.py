"""The fast reading of a target for students of whom all is known: Python source, compiled once.

The source is made from the tree of the rules and asks of each rule only whether it holds. It
*declines* as soon as something is not known (a missing grade, an input that nobody has told, a
named subject that is not on the list), stands in another column, or stands on a list under two
codes: then the plain reading in `overgang.reading.tracing` answers. It has no meaning of its own: a
law holds it to that reading.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Final, NamedTuple

from overgang.dossier.student import InputValue, Student
from overgang.norms.parts import Target
from overgang.norms.ruleset import RuleSet
from overgang.reading.codes import canonical, each_once, own_codes
from overgang.reading.source import Writer
from overgang.school.grade import Grade, Letter, NoGrade, thousandths

__all__ = ["Compiled", "Facts"]


class Facts(NamedTuple):
    """What is known of a student of whom all is known, as the compiled source takes it.

    `grades` holds the counted subjects in thousandths and `at` the place of each among them;
    `uncounted` the other subjects with their letter (None: exempt), `lettered` the counted ones
    with a letter, and `inputs` what people have told.
    """

    grades: list[int]
    at: Mapping[str, int]
    uncounted: dict[str, str | None]
    lettered: frozenset[str]
    inputs: Mapping[str, InputValue]


class Compiled:
    """The rules of one target as one function of the facts of a student."""

    source: str

    def __init__(self, ruleset: RuleSet, target: Target) -> None:
        self.ruleset = ruleset
        writer = Writer(ruleset, target)
        self.source = writer.source()
        exec(self.source, writer.names)  # noqa: S102 - made above from a closed tree, texts by repr
        self._truths: Callable[..., tuple[bool, ...]] = writer.names["truths"]
        self._own = own_codes(ruleset)
        self._count = 0 if ruleset.list.published else ruleset.list.count or 0
        self._lists: dict[tuple[str, ...], dict[str, int] | None] = {}

    def truths(self, student: Student, inputs: Mapping[str, InputValue]) -> tuple[bool, ...] | None:
        """Say of each rule whether it holds; None where that takes the plain reading."""
        listed = tuple(student.grades)
        at = self._lists[listed] if listed in self._lists else self._places(listed)
        if at is None or (student.columns and not self._columns_hold(student, listed)):
            return None
        try:
            grades = list(map(_thousandths_of, student.grades.values()))
            facts = Facts(grades, at, {}, _NO_CODES, inputs)
        except AttributeError:
            # Not all of them are grades.
            found = self._with_letters(at, student, inputs)
            if found is None:
                return None
            facts = found
        if len(facts.grades) < self._count and self._lacks(facts):
            return None
        try:
            return self._truths(*facts)
        except (LookupError, ValueError):
            return None

    def _columns_hold(self, student: Student, listed: tuple[str, ...]) -> bool:
        """Say whether the other lists have each subject once, as the report does."""
        for column in student.columns.values():
            there = tuple(column)
            if there != listed and not each_once(there, self._own):
                return False
        return True

    def _with_letters(
        self, listed: Mapping[str, int], student: Student, inputs: Mapping[str, InputValue]
    ) -> Facts | None:
        """Give the facts of a list on which not all is a grade."""
        grades: dict[str, int] = {}
        uncounted: dict[str, str | None] = {}
        lettered: list[str] = []
        for code, entry in zip(listed, student.grades.values(), strict=True):
            match entry:
                case Grade():
                    grades[code] = entry.thousandths
                case Letter() if entry in self.ruleset.letters:
                    grades[code] = thousandths(self.ruleset.letters[entry])
                    lettered.append(code)
                case Letter():
                    uncounted[code] = str(entry)
                case NoGrade.EXEMPT:
                    uncounted[code] = None
                case _:
                    return None
        at = {code: place for place, code in enumerate(grades)}
        return Facts(list(grades.values()), at, uncounted, frozenset(lettered), inputs)

    def _places(self, listed: tuple[str, ...]) -> dict[str, int] | None:
        """Give the subjects of a list with their places; None if that takes the plain reading."""
        if len(self._lists) >= _MANY:
            self._lists.clear()
        at = {canonical(code, self.ruleset): place for place, code in enumerate(listed)}
        needed = self.ruleset.list.subjects if self.ruleset.list.published else ()
        parts = {code for each in self.ruleset.derived.values() for code in each.parts}
        fits = len(at) == len(listed) and set(needed) <= set(at) and parts.isdisjoint(at)
        self._lists[listed] = at if fits else None
        return self._lists[listed]

    def _lacks(self, facts: Facts) -> bool:
        """Say whether a list is too short; an exempt subject fills a place, a letter does not."""
        exempt = sum(letter is None for letter in facts.uncounted.values())
        return len(facts.grades) + exempt < self._count


_MANY = 4096
_NO_CODES: Final[frozenset[str]] = frozenset()
_thousandths_of = attrgetter("thousandths")
