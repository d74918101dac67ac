"""The norm as constraints: exact over every completion of a list, and never against the judge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, product

from hypothesis import given, strategies as st

from overgang.dossier.student import REPORT, InputValue, Student
from overgang.norms.parts import InputDefinition, ListDefinition, ScaleDefinition
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Finding, Judgement, judge_target, tracer_of
from overgang.reading.sheet import Sheet
from overgang.reading.solver import Model, possible
from overgang.school.grade import Grade, Letter, NoGrade
from overgang.strategies import rule_sets

CODES = ("ne", "en", "wi", "fa", "ak", "bi", "te", "lo", "robotics")


def small(ruleset: RuleSet) -> RuleSet:
    """Give the rule set on a report of the grades 4 to 7, for a list of any length."""
    scale = ScaleDefinition(lowest=Decimal(4), highest=Decimal(7), step=Decimal(1))
    listed = ListDefinition(subjects=CODES)
    return ruleset.model_copy(update={"scale": scale, "list": listed})


@st.composite
def cases(draw: st.DrawFn, unknown: int = 2) -> tuple[Student, RuleSet]:
    """Give a rule set with a student of whom at most so many grades and one fact are not known."""
    ruleset = small(draw(rule_sets()))
    entry = st.sampled_from(
        [Grade(g) for g in (4, 5, 6, 7)] * 4 + [Grade("5.5"), Letter("V"), NoGrade.EXEMPT]
    )
    grades = {code: draw(entry) for code in CODES}
    column = {code: draw(st.sampled_from([Grade(g) for g in (4, 5, 6, 7)])) for code in CODES}
    missing = draw(st.lists(st.sampled_from(CODES), max_size=unknown, unique=True))
    grades.update(dict.fromkeys(missing, NoGrade.MISSING))
    if draw(st.booleans()):
        column.pop(draw(st.sampled_from(CODES)))
    silent = draw(st.none() | st.sampled_from([*ruleset.inputs, ""]))
    inputs = {
        name: draw(st.sampled_from(values_of(each)))
        for name, each in ruleset.inputs.items()
        if name != silent
    }
    return Student(id="900101", grades=grades, columns={"se": column}, inputs=inputs), ruleset


def values_of(each: InputDefinition) -> list[InputValue]:
    """Give what an input can be, on its steps."""
    match each.type:
        case "yes-no":
            return [False, True]
        case "choice":
            return list(each.choices)
        case "number":
            low, high = each.lowest or Decimal(0), each.highest or Decimal(0)
            return [low + each.step * n for n in range(int((high - low) // each.step) + 1)]
        case "subjects":
            sizes = range(len(each.among) + 1) if each.size is None else [each.size]
            return [found for size in sizes for found in combinations(each.among, size)]


def completions(sheet: Sheet) -> Iterator[Sheet]:
    """Give the sheet with every grade and fact known, in every way."""
    unknown = [
        (column, code)
        for column, code in product((REPORT, "se"), CODES)
        if (span := sheet.span(code, column)) is not None and span[0] != span[1]
    ]
    silent = {name: each for name, each in sheet.ruleset.inputs.items() if name not in sheet.inputs}
    for grades in product((4000, 5000, 6000, 7000), repeat=len(unknown)):
        spans = {column: dict(found) for column, found in sheet.spans.items()}
        for (column, code), grade in zip(unknown, grades, strict=True):
            spans.setdefault(column, {})[code] = (grade, grade)
        for told in product(*map(values_of, silent.values())):
            inputs = {**sheet.inputs, **dict(zip(silent, told, strict=True))}
            yield replace(sheet, spans=spans, inputs=inputs, memo={})


def judged(sheet: Sheet, judgement: Judgement) -> tuple[Finding, ...]:
    """Give what the judge says of a sheet."""
    runs = tracer_of(judgement.ruleset, judgement.target.to).rules.values()
    truths = [run(sheet, None).value for run in runs]
    known = tuple(each if isinstance(each, bool) else None for each in truths)
    return replace(judgement, truths=known).possible


@given(cases())
def test_what_is_possible_is_what_some_completion_gives(case: tuple[Student, RuleSet]) -> None:
    """Exact: no finding is missed and none is invented."""
    student, ruleset = case
    for target in ruleset.targets:
        judgement = judge_target(student, ruleset, target)
        brute = {
            found for sheet in completions(judgement.sheet) for found in judged(sheet, judgement)
        }
        found = set(possible(judgement))
        assert brute <= found <= set(judgement.possible)
        if all(
            each.type != "subjects" or name in judgement.sheet.inputs
            for name, each in ruleset.inputs.items()
        ):
            model = Model(judgement.sheet, target.to, letters=False)
            exact = {each for each in judgement.possible if model.search.find([model.could(each)])}
            assert exact == brute
