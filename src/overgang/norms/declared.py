"""Whether what a rule set declares can be so: its names, list, scale, inputs and examples."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final, assert_never

from overgang.errors import Fault, GradeError, SubjectError, suggestion
from overgang.norms.names import Names
from overgang.norms.place import place
from overgang.school.grade import read_entry
from overgang.school.subjects import subject

if TYPE_CHECKING:
    from overgang.norms.parts import Example, InputDefinition, Target
    from overgang.norms.ruleset import RuleSet

__all__ = ["doubles", "faults_of_declared", "faults_of_examples"]

_LOWEST: Final = 1
_HIGHEST: Final = 10
_STEPS: Final = frozenset({Decimal(1), Decimal("0.5"), Decimal("0.1"), Decimal("0.01")})
_INPUT_NEEDS: Final = {
    "yes-no": "write true or false",
    "number": "write lowest, highest and step",
    "choice": "write choices, each with its words",
    "subjects": "write among = ['…'], the subjects to choose from",
    "list": "write choices, each with its words",
}


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
        yield from doubles((names.code(code) or code for code in derived.parts), where)


def faults_of_examples(ruleset: RuleSet) -> Iterator[Fault]:
    """Check that each example is a list that the rule set can be tried on."""
    # Of two targets with one name, which is a fault of its own, an example is for the first.
    targets = {target.to.casefold(): target for target in reversed(ruleset.targets)}
    listed = [name for each in ruleset.subjects.values() for name in each.also]
    names = Names(subjects=frozenset((*ruleset.subjects, *ruleset.derived, *listed)))
    for number, example in enumerate(ruleset.examples):
        where = place("example", number)
        yield from _example_target(example, targets, where)
        yield from _grades(example.grades, names, place(where, "grades"))
        for column, grades in example.columns.items():
            yield from _grades(grades, names, place(where, "columns", column))
        for name in example.inputs:
            if name not in ruleset.inputs:
                said = f"no input is called {name!r}"
                at = place(where, "inputs")
                yield Fault("unknown-name", at, said, suggestion(name, ruleset.inputs))


def _grades(grades: Mapping[str, str], names: Names, where: str) -> Iterator[Fault]:
    for code, grade in grades.items():
        yield from _subject(names, code, where)
        try:
            read_entry(grade)
        except GradeError as error:
            yield Fault("grade", place(where, code), str(error))


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
    if not _can_be_something(each):
        said = f"a {each.type} input lacks what it can be"
        yield Fault("input", where, said, _INPUT_NEEDS[each.type])
    elif each.usual is not None and not _usual_fits(each):
        said = "this is not among what the input can be"
        yield Fault("input", place(where, "usual"), said, _INPUT_NEEDS[each.type])
    for code in (*each.among, *([] if each.read_from is None else [each.read_from])):
        yield from _subject(names, code, where)
    letters = bool(each.yes or each.no)
    if letters != (each.read_from is not None) or (letters and each.type != "yes-no"):
        said = "read_from goes with a yes-no input and the letters that say yes or no"
        yield Fault("input", where, said, "write read_from, yes and no together")
    for letter in (letter for letter in each.yes if letter in each.no):
        said = f"{letter.value!r} cannot say both yes and no"
        yield Fault("input", where, said, "each letter says one thing")


def _can_be_something(each: InputDefinition) -> bool:
    match each.type:
        case "yes-no":
            return True
        case "choice" | "list":
            return bool(each.choices)
        case "subjects":
            return len(each.among) >= (each.size or 1)
        case "number":
            if each.lowest is None or each.highest is None:
                return False
            return each.lowest <= each.highest and each.step > 0
        case _:
            assert_never(each.type)


def _usual_fits(each: InputDefinition) -> bool:
    usual = each.usual
    match each.type:
        case "yes-no":
            return isinstance(usual, bool)
        case "choice":
            return usual in each.choices
        case "list":
            return isinstance(usual, tuple) and set(usual) <= set(each.choices)
        case "subjects":
            return (
                isinstance(usual, tuple)
                and set(usual) <= set(each.among)
                and each.size in {None, len(set(usual))}
            )
        case "number":
            return (
                isinstance(usual, Decimal)
                and each.lowest is not None
                and each.highest is not None
                and each.lowest <= usual <= each.highest
            )
        case _:
            assert_never(each.type)


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
