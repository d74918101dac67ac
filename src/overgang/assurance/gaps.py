"""Holes, clashes and idle rules: lists no rule covers, rules that contradict or never decide.

Each is shown by a list of grades that the judge confirms, the most ordinary one that there is.
Where nothing is found, that is a proof for every list with the subjects and grades of `Domain`.
A remainder in the text, or a stated precedence, can make a hole or a clash impossible; then nothing
is searched, because nothing can be found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, assert_never

from pydantic import Field

from overgang._model import Frozen
from overgang.dossier import InputValue, Student
from overgang.dossier.student import REPORT
from overgang.errors import UnreadableError
from overgang.norms.parts import Precedence, Rule, Target
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import judge_target, ranked
from overgang.reading.limits import MOST_CHOICES
from overgang.reading.sheet import Sheet, sheet_of
from overgang.reading.solver import Model
from overgang.reading.solver.choices import sheets_by_choice, ways_to_choose
from overgang.reading.solver.places import GradePlace
from overgang.reading.solver.search import Cost
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

FlawCode = Literal["uncovered", "conflict", "never"]
"""A list that no rule covers; rules with different outcomes that both hold; an idle rule."""

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
    """One thing that is wrong with a rule set, for one target.

    Of a rule that never decides the witness is a list for which it holds and another rule goes
    first; it is empty where the rule holds for no list at all.
    """

    code: FlawCode
    target: str
    rules: tuple[str, ...]
    witness: Witness = Witness(grades={}, inputs={})


class Domain(Frozen):
    """The lists over which a search is complete: every grade of every one of these subjects.

    `chosen` holds the choices of subjects that were taken as they usually are, because there are
    too many to look at each.
    """

    subjects: tuple[str, ...]
    lowest: str
    highest: str
    step: str
    chosen: Mapping[str, InputValue] = Field(default_factory=dict)


class Proof(Frozen):
    """That there is no such flaw, for any list of the domain, whatever the facts are."""

    code: FlawCode
    target: str
    rules: tuple[str, ...]
    domain: Domain


def lint(ruleset: RuleSet) -> tuple[Flaw, ...]:
    """Find the holes, clashes and idle rules of a rule set, with witnesses; empty if none.

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
        chosen=_chosen(ruleset),
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
    for rule in _idle(ruleset, target):
        shown = tuple(_first(ruleset, target, "never", (rule,)))
        yield from shown or (Flaw(code="never", target=target.to, rules=(rule,)),)


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
            _confirm(ruleset, target, witness, code, rules)
            yield Flaw(code=code, target=target.to, rules=rules, witness=witness)
            return


def _idle(ruleset: RuleSet, target: Target) -> tuple[str, ...]:
    """Give the rules that decide for no list, not even where something of it stays open."""
    left = {rule.id: _before(target, rule) for rule in target.rules}
    for sheet in sheets_by_choice(_anyone(ruleset)):
        if left:
            model = Model(sheet, target.to, letters=False)
            goals = {
                rule: [~model.rules[rule].no, *(~model.rules[each].yes for each in before)]
                for rule, before in left.items()
            }
            left = {
                rule: before
                for rule, before in left.items()
                if model.search.find(goals[rule]) is None
            }
    return tuple(left)


def _before(target: Target, rule: Rule) -> tuple[str, ...]:
    """Give the rules that settle another outcome before this one comes to speak."""
    if target.precedence is Precedence.UNSTATED:
        return ()
    order = ranked(target)
    first = order[: order.index(rule)]
    return tuple(each.id for each in first if each.outcome != rule.outcome)


def _anyone(ruleset: RuleSet) -> Sheet:
    """Give the sheet of a student of whom nothing is known but the subjects."""
    grades = dict.fromkeys(ruleset.list.subjects, NoGrade.MISSING)
    return sheet_of(Student(id="anyone", grades=grades, inputs=_chosen(ruleset)), ruleset)


def _chosen(ruleset: RuleSet) -> dict[str, InputValue]:
    """Give the usual choices of subjects, where all together can be made in too many ways."""
    if ways_to_choose(sheet_of(Student(id="anyone"), ruleset)) <= MOST_CHOICES:
        return {}
    return {
        name: each.usual
        for name, each in ruleset.inputs.items()
        if each.type == "subjects" and each.usual is not None
    }


def _ordinary(model: Model) -> list[Cost]:
    """Price a list such that the cheapest is the most ordinary one."""
    costs = [
        Cost(place.variable, _centre(place), _BELOW, _ABOVE)
        for place in model.unknowns.grades.values()
        if place.varies
    ]
    costs += [Cost(often, 0, 0, _ABOVE) for often in model.unknowns.happened.values()]
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


def _confirm(
    ruleset: RuleSet, target: Target, witness: Witness, code: FlawCode, rules: tuple[str, ...]
) -> None:
    """Have the judge say the same, so that nothing is reported that is not so."""
    student = Student(id="witness", **dict(witness))
    judgement = judge_target(student, ruleset, target)
    finding = judgement.finding
    truths = zip(target.rules, judgement.truths, strict=True)
    holds = {rule.id for rule, truth in truths if truth is True}
    match code:
        case "uncovered":
            confirmed = finding is not None and finding.kind == "uncovered"
        case "conflict":
            confirmed = finding is not None and holds >= set(rules)
        case "never":
            rest = (holds.intersection(_before(target, target.rule(rule))) for rule in rules)
            confirmed = holds >= set(rules) and all(rest)
        case _:
            assert_never(code)
    if not confirmed:
        message = "the solver found a list that the judge does not confirm"
        raise UnreadableError(message)
