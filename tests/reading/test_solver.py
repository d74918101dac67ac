"""The norm as constraints: exact over every completion of a list, and never against the judge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, product

from hypothesis import given, strategies as st

from overgang.dossier.student import REPORT, InputValue, Student
from overgang.norms.expression import Aggregate, Among, Expression, GradeOf, Text, parts_of
from overgang.norms.parts import InputDefinition, ListDefinition, ScaleDefinition
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Finding, Judgement, judge_target, tracer_of
from overgang.reading.sheet import Sheet
from overgang.reading.solver import Range, Said, Unknown, decides, possible, said_of
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
        given_by = [judged(sheet, judgement) for sheet in completions(judgement.sheet)]
        brute = {finding for findings in given_by for finding in findings}
        found = set(possible(judgement))

        assert found <= set(judgement.possible)
        assert found == brute or (asks_letters(ruleset) and found > brute)


@given(cases(unknown=1))
def test_an_unknown_has_the_values_that_some_completion_has(case: tuple[Student, RuleSet]) -> None:
    """Exact: a value is needed for what is said with it, and matters if another says otherwise."""
    student, ruleset = case
    if asks_letters(ruleset):
        return
    for target in ruleset.targets:
        judgement = judge_target(student, ruleset, target)
        all_said = [
            (sheet, frozenset(map(said_of, judged(sheet, judgement))))
            for sheet in completions(judgement.sheet)
        ]
        for each in decides(judgement):
            for finding, ranges in each.needs:
                fits = {value(each, sheet) for sheet, said in all_said if said_of(finding) in said}
                every = sorted({value(each, sheet) for sheet, _ in all_said}, key=str)
                assert {one for one in every if any(lies(one, r) for r in ranges)} == fits
            said_by: dict[str, set[frozenset[Said]]] = {}
            for sheet, said in all_said:
                said_by.setdefault(str(rest(each, sheet)), set()).add(said)
            if (
                ruleset.inputs.get(each.name) is None
                or ruleset.inputs[each.name].type != "subjects"
            ):
                assert each.matters == any(len(said) > 1 for said in said_by.values())


def asks_letters(ruleset: RuleSet) -> bool:
    """Say whether a rule asks for a letter, which a grade that is not known may turn out to be."""
    rules = [rule.when for target in ruleset.targets for rule in target.rules]
    trees = [*rules, *(measure.expression for measure in ruleset.measures.values())]
    return any(map(_asks_letter, trees))


def _asks_letter(expression: Expression) -> bool:
    if isinstance(expression, Among) and isinstance(expression.value, GradeOf):
        return any(isinstance(choice, Text) for choice in expression.choices)
    inside = [expression.of] if isinstance(expression, Aggregate) else parts_of(expression)
    return any(map(_asks_letter, inside))


def value(unknown: Unknown, sheet: Sheet) -> Grade | InputValue:
    """Give the value of something unknown on a sheet on which all is known."""
    if unknown.is_input:
        return sheet.inputs[unknown.name]
    return Grade.of((sheet.span(unknown.name, unknown.column) or (0, 0))[0])


def rest(unknown: Unknown, sheet: Sheet) -> object:
    """Give everything on a sheet but the value of this one unknown."""
    inputs = {name: told for name, told in sheet.inputs.items() if name != unknown.name}
    spans = {
        (column, code): span
        for column, listed in sheet.spans.items()
        for code, span in listed.items()
        if (column, code) != (unknown.column, unknown.name)
    }
    return inputs, spans


def lies(one: Grade | InputValue, within: Range) -> bool:
    """Say whether a value lies in a range."""
    if within == Range(None, None):
        return True
    low, high = within
    if isinstance(one, Grade):
        above = not isinstance(low, Grade) or low <= one
        return above and (not isinstance(high, Grade) or one <= high)
    if isinstance(one, Decimal):
        above = not isinstance(low, Decimal) or low <= one
        return above and (not isinstance(high, Decimal) or one <= high)
    return one == low
