"""Whether the parts of a rule set hold together, whoever built it: a file, JSON or Python.

Every expression is written out and read again with the names that may be used at its place, so the
one reader of texts is also the one judge of trees.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from overgang.errors import Fault, RuleSetError, suggestion
from overgang.norms.expression import Expression
from overgang.norms.names import Kind, Names
from overgang.norms.parse import kind_of, parse, parse_group
from overgang.norms.text import write, write_group

if TYPE_CHECKING:
    from overgang.norms.parts import InputDefinition, Target
    from overgang.norms.ruleset import RuleSet

__all__ = ["faults_of", "names_of", "place"]


_HIGHEST = 10
_STEPS = frozenset({Decimal(1), Decimal("0.5"), Decimal("0.1"), Decimal("0.01")})
_INPUT_NEEDS = {
    "yes-no": "write true or false",
    "number": "write lowest, highest and step",
    "choice": "write choices, each with its words",
    "subjects": "write among = ['…'], the subjects to choose from",
}


def place(*keys: str | int) -> str:
    """Say where in a rule file something stands, counting from one as people do.

    >>> place("target", 0, "rule", 1, "when")
    'target 1, rule 2, when'
    """
    said: list[str] = []
    for key in keys:
        if isinstance(key, int) and said:
            said[-1] += f" {key + 1}"
        else:
            said.append(str(key))
    return ", ".join(said)


def names_of(ruleset: RuleSet) -> Names:
    """Give the names that a rule of this rule set may use."""
    names = Names(
        groups=frozenset(ruleset.groups),
        tables=frozenset(ruleset.points),
        inputs={name: each.type for name, each in ruleset.inputs.items()},
        subjects=frozenset(ruleset.subjects),
    )
    kinds: dict[str, Kind] = {}
    for name, measure in ruleset.measures.items():
        kinds[name] = kind_of(measure.expression, _with(names, kinds))
    return _with(names, kinds)


def faults_of(ruleset: RuleSet) -> tuple[Fault, ...]:
    """Find everything in a rule set that does not hold together; empty if all does."""
    return tuple(_faults(ruleset))


def _with(names: Names, measures: dict[str, Kind], **more: frozenset[str]) -> Names:
    return Names(
        groups=more.get("groups", names.groups),
        tables=names.tables,
        inputs=names.inputs,
        subjects=names.subjects,
        measures=dict(measures),
        later=more.get("later", frozenset()),
        rules=more.get("rules", frozenset()),
    )


def _faults(ruleset: RuleSet) -> Iterator[Fault]:
    names = Names(
        tables=frozenset(ruleset.points),
        inputs={name: each.type for name, each in ruleset.inputs.items()},
        subjects=frozenset(ruleset.subjects),
    )
    yield from _declared(ruleset, names)
    known: frozenset[str] = frozenset()
    for name, group in ruleset.groups.items():
        yield from _reads_group(write_group(group.contains), _with(names, {}, groups=known), place("groups", name, "is"))
        known |= {name}
    names = _with(names, {}, groups=known)
    kinds: dict[str, Kind] = {}
    for position, (name, measure) in enumerate(ruleset.measures.items()):
        later = frozenset(list(ruleset.measures)[position:])
        here = _with(names, kinds, later=later)
        found = list(_reads(measure.expression, here, None, place("measures", name, "is")))
        yield from found
        kinds[name] = "number" if found else kind_of(measure.expression, here)
    for number, target in enumerate(ruleset.targets):
        yield from _target(target, _with(names, kinds), place("target", number))
    yield from _doubles((target.to.casefold() for target in ruleset.targets), "target", "to")
    yield from _examples(ruleset)


def _declared(ruleset: RuleSet, names: Names) -> Iterator[Fault]:
    """Check the names that are declared, and the lists, scale and inputs."""
    keys = {
        name: place(section, name)
        for section in ("groups", "points", "inputs", "measures")
        for name in getattr(ruleset, section)
    }
    everything = Names(
        groups=frozenset(ruleset.groups),
        tables=names.tables,
        inputs=names.inputs,
        subjects=names.subjects,
        measures=dict.fromkeys(ruleset.measures, "number"),
    )
    yield from everything.clashes(keys)
    for code in ruleset.list.subjects:
        yield from _subject(names, code, place("list", "subjects"))
    yield from _doubles(ruleset.list.subjects, "list", "subjects")
    if ruleset.list.count not in {None, len(ruleset.list.subjects)}:
        yield Fault(
            "list-count", place("list", "count"), "the count is not the number of subjects listed",
            f"write {len(ruleset.list.subjects)}, or list as many subjects",
        )  # fmt: skip
    scale = ruleset.scale
    if not (1 <= scale.lowest < scale.highest <= _HIGHEST and scale.step in _STEPS):
        yield Fault("scale", "scale", "these are not grades of a report", "use 1 to 10 in steps of 1, 0.5, 0.1 or 0.01")
    for name, each in ruleset.inputs.items():
        yield from _input(each, names, place("inputs", name))


def _input(each: InputDefinition, names: Names, where: str) -> Iterator[Fault]:
    needs = {
        "yes-no": True,
        "number": each.lowest is not None and each.highest is not None and each.lowest <= each.highest and each.step > 0,
        "choice": bool(each.choices),
        "subjects": bool(each.among),
    }
    if not needs[each.type]:
        yield Fault("input", where, f"a {each.type} input lacks what it can be", _INPUT_NEEDS[each.type])
    for code in (*each.among, *([each.read_from] if each.read_from else [])):
        yield from _subject(names, code, where)
    if (each.read_from is None) == bool(each.yes or each.no) or (each.read_from and each.type != "yes-no"):
        yield Fault(
            "input", where, "read_from goes with a yes-no input and the letters that say yes or no",
            "write read_from, yes and no together",
        )  # fmt: skip
    if each.usual is not None and not _usual_fits(each):
        yield Fault("input", place(where, "usual"), "this is not among what the input can be", _INPUT_NEEDS[each.type])


def _usual_fits(each: InputDefinition) -> bool:
    match each.type:
        case "yes-no":
            return isinstance(each.usual, bool)
        case "choice":
            return each.usual in each.choices
        case "subjects":
            return isinstance(each.usual, tuple) and set(each.usual) <= set(each.among)
        case "number":
            return not isinstance(each.usual, bool | str | tuple)


def _target(target: Target, names: Names, where: str) -> Iterator[Fault]:
    seen: frozenset[str] = frozenset()
    for number, rule in enumerate(target.rules):
        here = _with(names, dict(names.measures), groups=names.groups, rules=seen)
        yield from _reads(rule.when, here, "condition", f"{where}, {place('rule', number, 'when')}")
        seen |= {rule.id}
    yield from _doubles((rule.id for rule in target.rules), where, "rule", "id")


def _reads(expression: Expression, names: Names, want: Kind | None, where: str) -> Iterator[Fault]:
    try:
        parse(write(expression), names, want=want, where=where)
    except RuleSetError as error:
        yield from error.faults


def _reads_group(text: str, names: Names, where: str) -> Iterator[Fault]:
    try:
        parse_group(text, names, where=where)
    except RuleSetError as error:
        yield from error.faults


def _examples(ruleset: RuleSet) -> Iterator[Fault]:
    targets = {target.to.casefold() for target in ruleset.targets}
    names = Names(subjects=frozenset(ruleset.subjects))
    for number, example in enumerate(ruleset.examples):
        where = place("example", number)
        if example.target is None and len(targets) > 1:
            yield Fault("target", where, "which target is meant is not said", "write target = '…'")
        if example.target is not None and example.target.casefold() not in targets:
            yield Fault("target", place(where, "target"), "there is no such target", suggestion(example.target, targets))
        for code in example.grades:
            yield from _subject(names, code, place(where, "grades"))
        for name in example.inputs:
            if name not in ruleset.inputs:
                yield Fault("unknown-name", place(where, "inputs"), f"no input is called {name!r}", suggestion(name, ruleset.inputs))


def _subject(names: Names, code: str, where: str) -> Iterator[Fault]:
    if names.code(code) is None:
        yield Fault("unknown-subject", where, f"no subject is called {code!r}", "use its code, or declare it under [subjects]")


def _doubles(values: Iterator[str] | tuple[str, ...], *where: str) -> Iterator[Fault]:
    for value, times in Counter(values).items():
        if times > 1:
            yield Fault("twice", place(*where), f"{value!r} stands here {times} times", "each may stand once")
