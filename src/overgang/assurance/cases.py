"""Worked cases: a list with the outcome that a published norm must give, held against the library.

A case that is silent about a fact takes for granted what the rule set calls usual; an advice never
does that. What a case says besides, a rule set may not ask for: those facts are named, not used.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

from overgang.dossier import InputValue, Student
from overgang.errors import Fault, FaultsError, OvergangError
from overgang.norms.parts import InputDefinition, Target
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Finding, Judgement, judge_target
from overgang.school.grade import Entry, Grade, read_entry

__all__ = [
    "Case",
    "Checked",
    "check_case",
    "examples_of",
    "read_cases",
    "student_of",
    "usual_inputs",
]

Status = Literal["right", "wrong", "no-ruleset"]


@dataclass(frozen=True)
class Case:
    """A list, the facts told with it, and the outcome: `says` and `kinds`, either may be None."""

    id: str
    ruleset: str
    grades: Mapping[str, Any]
    inputs: Mapping[str, Any]
    says: tuple[str, ...] | None
    kinds: tuple[str, ...] | None
    columns: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """Other lists by name, such as the grades of the central exam."""
    why: str | None = None
    """What whoever wrote the case says of it."""


@dataclass(frozen=True)
class Checked:
    """How a case came out: what was expected, what was found, and what was not used.

    `judgement` has how each rule came out, where the case could be judged at all.
    """

    case: Case
    status: Status
    found_says: tuple[str, ...] = ()
    found_kinds: tuple[str, ...] = ()
    reason: str = ""
    unused: tuple[str, ...] = ()
    judgement: Judgement | None = None


def read_cases(text: str, name: str = "") -> tuple[Case, ...]:
    """Read cases as JSON, one a line.

    Raises:
        FaultsError: with every line that is no case.
    """
    cases, faults = [], []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        where = f"{name}: line {number}" if name else f"line {number}"
        try:
            cases.append(_case(json.loads(line, parse_float=Decimal), number))
        except json.JSONDecodeError as error:
            faults.append(Fault("json", f"{where}, column {error.colno}", "this is not JSON"))
        except (KeyError, TypeError, AttributeError):
            faults.append(
                Fault(
                    "case", where, "this is not a case", "give ruleset, grades, inputs, says, kinds"
                )
            )
    if faults:
        raise FaultsError(faults)
    return tuple(cases)


def examples_of(ruleset: RuleSet) -> tuple[Case, ...]:
    """Give the examples of a rule set as cases."""
    return tuple(
        Case(
            id=f"{ruleset.id} example {number}",
            ruleset=ruleset.id,
            grades=example.grades,
            inputs={**example.inputs, **({"target": example.target} if example.target else {})},
            says=example.says,
            kinds=None,
            columns=example.columns,
            why=example.why,
        )
        for number, example in enumerate(ruleset.examples, start=1)
    )


def check_case(case: Case, load: Callable[[str], RuleSet]) -> Checked:
    """Judge a case and hold the outcome against what it expects."""
    try:
        ruleset = load(case.ruleset)
    except LookupError:
        return Checked(case, "no-ruleset")
    target = _target(case, ruleset)
    if target is None:
        return Checked(case, "wrong", reason="the rule set has no such target")
    unused = _unused(case, ruleset)
    try:
        judgement = judge_target(student_of(case, ruleset), ruleset, target)
    except OvergangError as error:
        return Checked(case, "wrong", reason=str(error), unused=unused)
    finding = judgement.finding
    if finding is None:
        reason = "the list leaves it open"
        return Checked(case, "wrong", reason=reason, unused=unused, judgement=judgement)
    says = tuple(outcome.says for outcome in finding.outcomes)
    kinds = _kinds(finding)
    right = _alike(case.says, says) and _alike(case.kinds, kinds)
    status: Status = "right" if right else "wrong"
    return Checked(case, status, says, kinds, _why(finding), unused, judgement)


def student_of(case: Case, ruleset: RuleSet) -> Student:
    """Give the student of a case; of what it is silent about, what is usual is taken for granted.

    Raises:
        OvergangError: if something on the list is no grade, or a fact cannot be what it is.
    """
    columns = {name: _entries(listed) for name, listed in case.columns.items()}
    inputs = _inputs(case, ruleset)
    return Student(id=case.id, grades=_entries(case.grades), columns=columns, inputs=inputs)


def usual_inputs(ruleset: RuleSet) -> dict[str, InputValue]:
    """Give what the rule set calls usual for each fact that it asks for."""
    return {name: each.usual for name, each in ruleset.inputs.items() if each.usual is not None}


def _case(data: Mapping[str, Any], number: int) -> Case:
    told = _mapping(data.get("inputs") or {})
    columns = {n: _mapping(each) for n, each in _mapping(data.get("columns") or {}).items()}
    # A fact that is itself a list of grades is another column of the report.
    columns |= {name: each for name, each in told.items() if isinstance(each, dict)}
    return Case(
        id=str(data.get("id", f"line {number}")),
        ruleset=str(data["ruleset"]),
        grades=_mapping(data["grades"]),
        inputs={name: each for name, each in told.items() if not isinstance(each, dict)},
        says=_words(data.get("says")),
        kinds=_words(data.get("kinds")),
        columns=columns,
    )


def _mapping(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError
    return value


def _words(value: Iterable[str] | None) -> tuple[str, ...] | None:
    if isinstance(value, str):
        return (value,)
    return None if value is None else tuple(map(str, value))


def _entries(listed: Mapping[str, Any]) -> dict[str, Entry]:
    return {code: _entry(value) for code, value in listed.items()}


def _entry(value: str | int | Decimal) -> Entry:
    return read_entry(value) if isinstance(value, str) else Grade(value)


def _target(case: Case, ruleset: RuleSet) -> Target | None:
    wanted = case.inputs.get("target")
    if wanted is None:
        return ruleset.targets[0] if len(ruleset.targets) == 1 else None
    try:
        return ruleset.target(str(wanted))
    except KeyError:
        return None


def _inputs(case: Case, ruleset: RuleSet) -> dict[str, InputValue]:
    """Give the facts of a case by the names of the rule set, and what is usual for the others."""
    listed = {name for name, each in ruleset.inputs.items() if each.read_from in case.grades}
    told = {name: usual for name, usual in usual_inputs(ruleset).items() if name not in listed}
    for name, value in case.inputs.items():
        known = _name_of(name, ruleset)
        if known is not None:
            told[known] = _value(known, ruleset.inputs[known], value)
    return told


def _unused(case: Case, ruleset: RuleSet) -> tuple[str, ...]:
    """Give the names of the facts that the rule set does not ask for."""
    return tuple(n for n in case.inputs if n != "target" and _name_of(n, ruleset) is None)


def _name_of(name: str, ruleset: RuleSet) -> str | None:
    """Give what the rule set calls a fact, which a case may call by the subject that tells it."""
    by_subject = {each.read_from: known for known, each in ruleset.inputs.items()}
    return ruleset.input_called(name) or by_subject.get(name)


def _value(name: str, each: InputDefinition, value: object) -> InputValue:
    match value:
        case list() | tuple():
            return tuple(map(str, value))
        case str() if each.type == "yes-no":
            return _answer(name, each, value)
        case str() if each.type == "subjects":
            return (value,)
        case bool() | str() | Decimal():
            return value
        case int():
            return Decimal(value)
        case _:
            raise FaultsError([Fault("input", f"input {name}", "a fact cannot be of this kind")])


def _answer(name: str, each: InputDefinition, letter: str) -> bool:
    """Give what a letter answers to a question that is read from the list."""
    entry = read_entry(letter)
    if entry not in (*each.yes, *each.no):
        raise FaultsError([Fault("input", f"input {name}", "this letter is no yes and no no")])
    return entry in each.yes


def _kinds(finding: Finding) -> tuple[str, ...]:
    return tuple(outcome.means.value for outcome in finding.outcomes) or ("uncovered",)


def _alike(expected: Iterable[str] | None, found: Iterable[str]) -> bool:
    if expected is None:
        return True
    return {word.casefold() for word in expected} == {word.casefold() for word in found}


def _why(finding: Finding) -> str:
    return f"rules that hold: {', '.join(finding.rules)}" if finding.rules else "no rule holds"
