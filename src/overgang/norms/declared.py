"""Whether what a rule set declares can be so: its names, list, scale, inputs and examples."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from overgang.errors import Fault, GradeError, SubjectError, suggestion
from overgang.norms.asked import can_be_something, declaring, fits, telling
from overgang.norms.names import Names
from overgang.norms.place import place
from overgang.school.grade import read_entry
from overgang.school.subjects import subject
from overgang.school.told import InputValue
from overgang.school.twice import code_of, twice

if TYPE_CHECKING:
    from overgang.norms.parts import Example, InputDefinition, Target
    from overgang.norms.ruleset import RuleSet

__all__ = ["doubles", "faults_of_declared", "faults_of_examples"]

_LOWEST: Final = 1
_HIGHEST: Final = 10
_STEPS: Final = frozenset({Decimal(1), Decimal("0.5"), Decimal("0.1"), Decimal("0.01")})


def faults_of_declared(ruleset: RuleSet, names: Names) -> Iterator[Fault]:
    """Check the names that are declared, and the list, the scale and the inputs."""
    keys = {
        name: place(section, name)
        for section in ("subjects", "derived", "groups", "points", "lookups", "inputs", "measures")
        for name in getattr(ruleset, section)
    }
    everything = replace(
        names,
        groups=frozenset(ruleset.groups),
        measures=dict.fromkeys(ruleset.measures, "number"),
    )
    yield from everything.clashes(keys)
    yield from _also(ruleset, names)
    yield from _list(ruleset, names)
    scale = ruleset.scale
    if not (_LOWEST <= scale.lowest < scale.highest <= _HIGHEST and scale.step in _STEPS):
        yield Fault(
            "scale", "scale", "these are not grades of a report",
            "use 1 to 10 in steps of 1, 0.5, 0.1 or 0.01",
        )  # fmt: skip
    for name, each in ruleset.inputs.items():
        yield from _input(each, names, place("inputs", name))
    for name, derived in ruleset.derived.items():
        where = place("derived", name, "parts")
        for code in derived.parts:
            yield from _subject(names, code, where)
            if code in ruleset.derived:
                said = "a part of a derived subject is not derived itself"
                yield Fault("derived", where, said, "name the parts that it is made from")
    yield from _parts(ruleset, names)


def faults_of_examples(ruleset: RuleSet) -> Iterator[Fault]:
    """Check that each example is a list that the rule set can be tried on."""
    # Of two targets with one name, which is a fault of its own, an example is for the first.
    targets = {target.to.casefold(): target for target in reversed(ruleset.targets)}
    listed = [name for each in ruleset.subjects.values() for name in each.also]
    names = Names(subjects=frozenset((*ruleset.subjects, *ruleset.derived, *listed)))
    for number, example in enumerate(ruleset.examples):
        where = place("example", number)
        yield from _example_target(example, targets, where)
        lists = [(place(where, "grades"), example.grades)]
        for column, grades in example.columns.items():
            lists.append((place(where, "columns", column), grades))
        for at, grades in lists:
            yield from _grades(grades, names, at)
            yield from _twice(tuple(grades), ruleset, at)
        yield from _told(example, ruleset, place(where, "inputs"))


def _told(example: Example, ruleset: RuleSet, where: str) -> Iterator[Fault]:
    """See that the facts of an example are asked for, and are what they can be."""
    for name, value in example.inputs.items():
        asked = ruleset.inputs.get(name)
        if asked is None:
            said = f"no input is called {name!r}"
            yield Fault("unknown-name", where, said, suggestion(name, ruleset.inputs))
        elif can_be_something(asked) and not (fits(asked, value) or _is_letter(asked, value)):
            said = "this is not among what the fact can be"
            yield Fault("input", place(where, name), said, telling(asked))


def _grades(grades: Mapping[str, str], names: Names, where: str) -> Iterator[Fault]:
    for code, grade in grades.items():
        yield from _subject(names, code, where)
        try:
            read_entry(grade)
        except GradeError as error:
            yield Fault("grade", place(where, code), str(error))


def _twice(listed: tuple[str, ...], ruleset: RuleSet, where: str) -> Iterator[Fault]:
    """See that no list has one subject under two of its codes."""
    also = {name.casefold(): code for code, each in ruleset.subjects.items() for name in each.also}
    own = {code: code for code in ruleset.subjects} | also
    codes = [own.get(code.casefold()) or code_of(code) for code in listed]
    for each in twice(listed, codes, frozenset(ruleset.subjects)):
        yield Fault("subject-twice", where, each.what, each.instead)


def _parts(ruleset: RuleSet, names: Names) -> Iterator[Fault]:
    """Check that no subject is a part of two, and that a published list names the whole."""
    parts = [names.code(code) or code for each in ruleset.derived.values() for code in each.parts]
    yield from doubles(parts, "derived")
    if ruleset.list.published:
        for code in ruleset.list.subjects:
            if names.code(code) in parts:
                said = f"{code!r} is a part of a derived subject"
                yield Fault("derived", place("list", "subjects"), said, "list what it is a part of")


def doubles(values: Iterable[str], *where: str) -> Iterator[Fault]:
    """Find what stands twice where each may stand once."""
    for value, times in Counter(values).items():
        if times > 1:
            said = f"{value!r} stands here {times} times"
            yield Fault("twice", place(*where), said, "each may stand once")


def _also(ruleset: RuleSet, names: Names) -> Iterator[Fault]:
    """See that another name for a subject or for a fact does not mean two things."""
    for code, each in ruleset.subjects.items():
        for name in each.also:
            if names.code(name.casefold()) is not None:
                said = f"{name!r} already means another subject"
                yield Fault("taken-name", place("subjects", code, "also"), said, "leave it out")
    called = [name.casefold() for each in ruleset.subjects.values() for name in each.also]
    yield from doubles(called, "subjects", "also")
    told = [name for known, each in ruleset.inputs.items() for name in (known, *each.also)]
    yield from doubles(told, "inputs", "also")


def _list(ruleset: RuleSet, names: Names) -> Iterator[Fault]:
    for code in ruleset.list.subjects:
        yield from _subject(names, code, place("list", "subjects"))
    codes = [names.code(code) or code for code in ruleset.list.subjects]
    yield from doubles(codes, "list", "subjects")
    if ruleset.list.count not in {None, len(codes)}:
        said = "the count is not the number of subjects listed"
        instead = f"write {len(codes)}, or list as many subjects"
        yield Fault("list-count", place("list", "count"), said, instead)


def _input(each: InputDefinition, names: Names, where: str) -> Iterator[Fault]:
    if not can_be_something(each):
        said = f"a {each.type} input lacks what it can be"
        yield Fault("input", where, said, declaring(each))
    elif each.usual is not None and not fits(each, each.usual):
        said = "this is not among what the input can be"
        yield Fault("input", place(where, "usual"), said, declaring(each))
    for code in (code for code in each.among if code in names.derived):
        said = f"{code!r} is derived, and cannot be chosen"
        yield Fault("derived", place(where, "among"), said, "choose among the subjects of the list")
    for code in (*each.among, *([] if each.read_from is None else [each.read_from])):
        yield from _subject(names, code, where)
    letters = bool(each.yes or each.no)
    if letters != (each.read_from is not None) or (letters and each.type != "yes-no"):
        said = "read_from goes with a yes-no input and the letters that say yes or no"
        yield Fault("input", where, said, "write read_from, yes and no together")
    for letter in (letter for letter in each.yes if letter in each.no):
        said = f"{letter.value!r} cannot say both yes and no"
        yield Fault("input", where, said, "each letter says one thing")


def _is_letter(each: InputDefinition, value: InputValue) -> bool:
    """Say whether a fact is told as the letter on the list that answers the question."""
    return value in {letter.value for letter in (*each.yes, *each.no)}


def _example_target(example: Example, targets: dict[str, Target], where: str) -> Iterator[Fault]:
    if example.target is None and len(targets) > 1:
        yield Fault("target", where, "which target is meant is not said", "write target = '…'")
        return
    to = next(iter(targets)) if example.target is None else example.target.casefold()
    if to not in targets:
        instead = suggestion(to, targets)
        yield Fault("target", place(where, "target"), "there is no such target", instead)
        return
    target = targets[to]
    known = {rule.says for rule in target.rules}
    if target.otherwise != "uncovered":
        known |= {target.otherwise.says}
    for says in example.says:
        if says not in known:
            said = f"no rule says {says!r}"
            yield Fault("unknown-outcome", place(where, "says"), said, suggestion(says, known))


def _subject(names: Names, code: str, where: str) -> Iterator[Fault]:
    if names.code(code) is None:
        said = f"no subject is called {code!r}"
        meant = (suggestion(code, names.subjects), _as_subject(code))
        near = next((each for each in meant if each.startswith("did you mean")), "")
        instead = near or "use its code, or declare it under [subjects]"
        yield Fault("unknown-subject", where, said, instead)


def _as_subject(code: str) -> str:
    """Give what the table of subjects advises for a code that it does not know."""
    try:
        return subject(code).code
    except SubjectError as error:
        return str(error).partition("; ")[2]
