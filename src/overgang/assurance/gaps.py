"""Holes and clashes of a rule set: lists that no rule covers, and rules that contradict.

Each is shown by a list of grades that the judge confirms, the most ordinary one that there is.
Where nothing is found, that is a proof for every list with the subjects and grades of `Domain`.
A remainder in the text, or a stated precedence, can make a hole or a clash impossible; then nothing
is searched, because nothing can be found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from pydantic import Field

from overgang._model import Frozen
from overgang.dossier import InputValue, Student
from overgang.dossier.student import REPORT
from overgang.errors import UnreadableError
from overgang.norms.parts import Precedence, Target
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import judge_target
from overgang.reading.sheet import Sheet, sheet_of
from overgang.reading.solver import Model
from overgang.reading.solver.open import sheets_by_choice
from overgang.reading.solver.search import Cost
from overgang.reading.solver.unknowns import GradePlace
from overgang.school.grade import SCALE, Grade, NoGrade

__all__ = [
    "Domain",
    "Flaw",
    "FlawCode",
    "Proof",
    "Witness",
    "as_document",
    "domain_of",
    "lint",
    "proven",
]

FlawCode = Literal["uncovered", "conflict"]
"""A list that no rule covers; or rules with different outcomes that both hold."""

_ORDINARY = 6 * SCALE
"""A grade that is neither good nor bad; a witness stays as near to it as it can."""
_BELOW, _ABOVE = 2, 1
"""An insufficient grade is less ordinary than a good one."""


class Witness(Frozen):
    """A list, and the facts told with it, that shows a flaw."""

    grades: Mapping[str, str]
    inputs: Mapping[str, InputValue]
    columns: Mapping[str, Mapping[str, str]] = Field(default_factory=dict)
    """Grades of other columns than the report, where a rule looks at them."""


class Flaw(Frozen):
    """One thing that is wrong with a rule set, for one target."""

    code: FlawCode
    target: str
    rules: tuple[str, ...]
    witness: Witness


class Domain(Frozen):
    """The lists over which a search is complete: every grade of every one of these subjects."""

    subjects: tuple[str, ...]
    lowest: str
    highest: str
    step: str


class Proof(Frozen):
    """That there is no such flaw, for any list of the domain, whatever the facts are."""

    code: FlawCode
    target: str
    rules: tuple[str, ...]
    domain: Domain


def lint(ruleset: RuleSet) -> tuple[Flaw, ...]:
    """Find the holes and clashes of a rule set, each with a witness; empty if there are none.

    Raises:
        UnreadableError: if a question could neither be answered nor proven to have no answer.
        MissingExtraError: if OR-tools is not installed.

    >>> from overgang.rulesets import load
    >>> [flaw.code for flaw in lint(load("nl/sancta-maria-mavo/1-2"))]
    ['uncovered']
    """
    return tuple(flaw for target in ruleset.targets for flaw in _flaws(ruleset, target))


def domain_of(ruleset: RuleSet) -> Domain:
    """Give the lists over which `lint` is complete for a rule set."""
    scale = ruleset.scale
    return Domain(
        subjects=ruleset.list.subjects,
        lowest=str(scale.lowest),
        highest=str(scale.highest),
        step=str(scale.step),
    )


def proven(ruleset: RuleSet, flaws: tuple[Flaw, ...]) -> tuple[Proof, ...]:
    """Give what `lint` has proven that there is not, when these are the flaws that it found.

    >>> from overgang.rulesets import load
    >>> norm = load("nl/zwin/3h-4h")
    >>> [(proof.code, proof.rules) for proof in proven(norm, lint(norm))]
    [('conflict', ('bevorderen', 'afwijzen'))]
    """
    found = {(flaw.code, flaw.target, flaw.rules) for flaw in flaws}
    domain = domain_of(ruleset)
    return tuple(
        Proof(code=code, target=target.to, rules=rules, domain=domain)
        for target in ruleset.targets
        for code, rules in _questions(target)
        if (code, target.to, rules) not in found
    )


def as_document(ruleset: RuleSet, flaws: tuple[Flaw, ...]) -> dict[str, object]:
    """Give what was found as plain data for JSON."""
    return {
        "ruleset": ruleset.id,
        "findings": [flaw.model_dump(mode="json", exclude_defaults=True) for flaw in flaws],
        "domain": domain_of(ruleset).model_dump(mode="json"),
    }


def _flaws(ruleset: RuleSet, target: Target) -> Iterator[Flaw]:
    for code, rules in _questions(target):
        yield from _first(ruleset, target, code, rules)


def _questions(target: Target) -> Iterator[tuple[FlawCode, tuple[str, ...]]]:
    """Give what can be wrong with a target at all."""
    if target.otherwise == "uncovered":
        yield "uncovered", ()
    if target.precedence is Precedence.UNSTATED:
        for number, one in enumerate(target.rules):
            for other in target.rules[number + 1 :]:
                if one.outcome != other.outcome:
                    yield "conflict", (one.id, other.id)


def _first(
    ruleset: RuleSet, target: Target, code: FlawCode, rules: tuple[str, ...]
) -> Iterator[Flaw]:
    """Give the flaw, if there is a list that shows it."""
    for sheet in sheets_by_choice(_anyone(ruleset)):
        model = Model(sheet, target.to, letters=False)
        goal = model.both(rules) if rules else model.settled("uncovered")
        values = model.search.find([goal], _ordinary(model))
        if values is not None:
            witness = _witness(model, values)
            _confirm(ruleset, target, witness, rules)
            yield Flaw(code=code, target=target.to, rules=rules, witness=witness)
            return


def _anyone(ruleset: RuleSet) -> Sheet:
    """Give the sheet of a student of whom nothing is known but the subjects."""
    grades = dict.fromkeys(ruleset.list.subjects, NoGrade.MISSING)
    return sheet_of(Student(id="anyone", grades=grades), ruleset)


def _ordinary(model: Model) -> list[Cost]:
    """Price a list such that the cheapest is the most ordinary one."""
    costs = [
        Cost(place.variable, _centre(place), _BELOW, _ABOVE)
        for place in model.unknowns.grades.values()
        if place.varies
    ]
    for name, place in model.unknowns.inputs.items():
        usual = model.sheet.ruleset.inputs[name].usual
        if usual in place.values:
            much = 1 + _BELOW * sum(len(each.grades) for each in model.unknowns.grades.values())
            costs.append(Cost(place.variable, place.values.index(usual), much, much))
    return costs


def _centre(place: GradePlace) -> int:
    return place.at(min(place.grades, key=lambda grade: abs(grade - _ORDINARY)))


def _witness(model: Model, values: list[int]) -> Witness:
    """Give the list; a subject that no rule looks at has an ordinary grade."""
    report = dict.fromkeys(model.sheet.ruleset.list.subjects, str(Grade.of(_ORDINARY)))
    lists: dict[str, dict[str, str]] = {REPORT: report}
    for (column, code), grade in model.grades(values).items():
        lists.setdefault(column, {})[code] = str(Grade.of(grade))
    del lists[REPORT]
    told = {**model.sheet.inputs, **model.inputs(values)}
    return Witness(grades=report, inputs=told, columns=lists)


def _confirm(ruleset: RuleSet, target: Target, witness: Witness, rules: tuple[str, ...]) -> None:
    """Have the judge say the same, so that nothing is reported that is not so."""
    student = Student(id="witness", **dict(witness))
    finding = judge_target(student, ruleset, target).finding
    confirmed = finding is not None and (
        set(rules) <= set(finding.rules) if rules else finding.kind == "uncovered"
    )
    if not confirmed:
        message = "the solver found a list that the judge does not confirm"
        raise UnreadableError(message)
