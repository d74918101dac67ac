"""The norm as constraints: exact over every completion of a list, and never against the judge."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, product

import pytest
from hypothesis import given, strategies as st

from overgang.dossier.student import REPORT, InputValue, Student
from overgang.errors import MissingExtraError, UnreadableError
from overgang.norms.expression import Aggregate, Among, Expression, GradeOf, Text, parts_of
from overgang.norms.parts import InputDefinition, ListDefinition, ScaleDefinition
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Finding, Judgement, judge_target, tracer_of
from overgang.reading.sheet import Sheet
from overgang.reading.solver import Range, Said, Unknown, decides, possible, said_of, search
from overgang.reading.solver.program import Program
from overgang.school.grade import Grade, Letter, NoGrade
from overgang.strategies import rule_sets
from tests.reading.norms import EVERYTHING, HAVO, SUBJECTS, with_rule

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
    # Of what has happened there is no end of ways, so it is never left to be completed here.
    asked = [name for name, each in ruleset.inputs.items() if each.type != "list"]
    silent = draw(st.none() | st.sampled_from([*asked, ""]))
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
        case "list":
            return [
                happened for times in range(3) for happened in product(each.choices, repeat=times)
            ]


def completions(sheet: Sheet, codes: tuple[str, ...] = CODES) -> Iterator[Sheet]:
    """Give the sheet with every grade of these subjects and every fact known, in every way."""
    unknown = [
        (column, code)
        for column, code in (
            *product((REPORT, "se"), codes),
            # Nobody has a derived grade in another column than the report.
            *product(("se",), sheet.ruleset.derived),
        )
        if (span := sheet.span(code, column)) is not None and span[0] != span[1]
    ]
    silent = {name: each for name, each in sheet.ruleset.inputs.items() if name not in sheet.inputs}
    for grades in product((4000, 5000, 6000, 7000), repeat=len(unknown)):
        known = dict(zip(unknown, grades, strict=True))
        changed = {code: (g, g) for (column, code), g in known.items() if column == REPORT}
        full = sheet.with_spans(changed)
        spans = {column: dict(found) for column, found in full.spans.items()}
        for (column, code), grade in known.items():
            if column != REPORT:
                spans.setdefault(column, {})[code] = (grade, grade)
        for told in product(*map(values_of, silent.values())):
            inputs = {**sheet.inputs, **dict(zip(silent, told, strict=True))}
            yield replace(full, spans=spans, inputs=inputs, memo={})


def judged(sheet: Sheet, judgement: Judgement) -> tuple[Finding, ...]:
    """Give what the judge says of a sheet."""
    runs = tracer_of(judgement.ruleset, judgement.target.to).rules.values()
    truths = [run(sheet, None).value for run in runs]
    known = tuple(each if isinstance(each, bool) else None for each in truths)
    return replace(judgement, truths=known).possible


@pytest.mark.language
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


@pytest.mark.language
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
            assert each.matters == any(len(said) > 1 for said in said_by.values())


LIST = {"ne": "", "en": "5.5", "wi": "5", "gs": "4", "lo": "7", "fa": "6", "te": "5"}

CONDITIONS = (
    "lowest(all, tekort) >= 1 or highest(core, whole) == 7",
    "mean(core, tekort) <= 1 and mean(chosen & [gs]) >= 6",
    "min(sum(all, tekort), 2) + 1 > score * 2",
    "max(ne, wi, highest(chosen, whole)) - 2 * wi != -4.5",
    "size(chosen) * 3 - mean(core, half) >= 0.5",
    "sum(core, tekort) == 1 or sum([ne, wi], tekort) < 1",
    "pattern(core) in ('', '5', '5 4') and pattern(chosen) == '5'",
    "advice == 'yes' and not done",
    "at_least(2, done, ne >= 6, wi >= 6, taken(gs), average > 6)",
    "count(rest, tekort > 1) == 0 and sum(chosen, balans['se']) >= 0",
    "count(all, grade < average) > 1 and count([ne, wi], whole < score) <= 1",
    "whole(te) >= 6 and taken(te) or lo == 'G' or fa >= 6 or wi['se'] > 5",
    "ne in ('V', 6) and sum([ne], tekort + tekort(wi)) <= 3",
    "te in (5, 6) or en['se'] in (6, 7) and 2 * score - score * 3 > -4",
    "sum([ne, en], tekort * -0.5) > -1 and -1 * sum(core, tekort) in (-1, -2)",
    "highest(chosen, grade + fa) > 11 or sum(chosen, fa) < 5 or min(fa, ne) < 6",
    "whole(mean(core, tenth)) >= 5 and twice(mean(core)) > 4",
    "sum(core, whole) * 2 >= needed(count(core, whole < 6))",
    "needed(sum(core, tekort)) in (29, 30) or half(max(ne, fa)) == 5.5",
    "count(core, forced(signed)) == 0 and sum(core, signed) >= -1",
    "forced(signed(ne)) or times(past, 'twice') + signed(wi) >= 0",
    "cut(mean(core)) < 5.2 or half(sum(core)) == 16.5 or tenth(sum(rest) * 0.5) > 5",
    "count(core, whole(grade + 0.5) >= 6) == 1 and needed(count(all, needed(whole) > 32)) > 29",
    "size(either) == 3 and lowest([ne] if done else core, whole) >= 5",
    "min(0, needed(3)) > 0",
    "highest(core, max(needed(grade), 40)) >= 30",
    "needed(wi) * 0 == 1 or min(7, sum(core, needed(whole))) > 8",
)


@pytest.mark.parametrize("when", CONDITIONS)
@pytest.mark.parametrize("entries", [{}, {"fa": "V"}, {"lo": "G", "ne": "6", "te": "vr"}])
def test_every_form_is_read_as_the_judge_reads_it(when: str, entries: dict[str, str]) -> None:
    """Agree: what is possible of a list with much unknown is what its completions give."""
    ruleset = small(with_rule(when))
    told = {
        "chosen": ("gs", "en"), "done": True, "score": Decimal(3), "advice": "no",
        "past": ("twice", "once"),
    }  # fmt: skip
    student = Student(
        id="900101",
        grades=LIST | entries,
        columns={"se": LIST | {"ne": "6", "en": ""}},
        inputs={name: each for name, each in told.items() if name not in when or name == "past"},
    )
    judgement = judge_target(student, ruleset, ruleset.targets[0])
    sheets = completions(judgement.sheet, tuple(LIST))
    brute = {found for sheet in sheets for found in judged(sheet, judgement)}
    found = set(possible(judgement))

    assert found == brute or (asks_letters(ruleset) and brute < found <= set(judgement.possible))


def test_a_choice_that_can_be_made_in_too_many_ways_has_to_be_known() -> None:
    """Refuse: no answer is better than one that took some choices for all."""
    codes = (*CODES[:8], "na", "sk", "gs", "ec")
    wide = with_rule("count(chosen, whole < 6) >= score").model_copy(
        update={"inputs": {**EVERYTHING.inputs, "chosen": chosen_among(codes)}}
    )
    judgement = judge_target(Student(id="900101", grades={"ne": 5}), wide, wide.targets[0])

    with pytest.raises(UnreadableError, match="chosen can be chosen in over 500 ways"):
        possible(judgement)


def chosen_among(codes: tuple[str, ...]) -> InputDefinition:
    """Give an input that chooses any of these subjects."""
    return EVERYTHING.inputs["chosen"].model_copy(update={"among": codes})


def test_without_the_solver_it_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Say it: the extra, and the command that installs it."""
    monkeypatch.setitem(sys.modules, "ortools.sat.python", None)

    with pytest.raises(MissingExtraError, match=r"overgang-advies\[proofs\]"):
        possible(unsettled())


def test_a_question_that_is_not_settled_is_not_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Raise: a solver that ran out of work has proven nothing."""
    monkeypatch.setattr(search, "_LITTLE", 0.0)
    monkeypatch.setattr(search, "_WORK", 0.0)

    with pytest.raises(UnreadableError, match="could not settle"):
        possible(unsettled())


def test_an_answer_that_the_program_does_not_bear_out_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Raise: what the solver chose is run before it is believed."""
    monkeypatch.setattr(Program, "run", lambda self, _chosen: [0] * len(self.domains))

    with pytest.raises(UnreadableError, match="do not agree"):
        possible(unsettled())


def unsettled() -> Judgement:
    """Give a judgement that one missing grade decides."""
    grades = dict.fromkeys(SUBJECTS, "7") | {"wi": "", "ne": "5"}
    return judge_target(Student(id="900101", grades=grades), HAVO, HAVO.targets[0])


def test_what_a_missing_grade_would_have_to_be() -> None:
    """Below, at and above: with a 5 for Dutch, a 5 for maths is one too many in the core."""
    (unknown,) = decides(unsettled())
    needs = {finding.kind: ranges for finding, ranges in unknown.needs}

    assert (unknown.name, unknown.column, unknown.is_input) == ("wi", "report", False)
    assert unknown.matters
    assert needs == {"meets": (Range(Grade(6), None),), "below": (Range(None, Grade(5)),)}


def test_an_unknown_that_can_change_nothing_does_not_matter() -> None:
    """Say so: a list that falls short by far does so whatever the last grade is."""
    grades = dict.fromkeys(SUBJECTS, "4") | {"mu": ""}
    judgement = judge_target(Student(id="900101", grades=grades), HAVO, HAVO.targets[0])
    (unknown,) = decides(judgement)

    assert not unknown.matters
    assert [ranges for _, ranges in unknown.needs] == [(Range(None, None),)]


def test_a_fact_is_needed_as_it_has_to_be() -> None:
    """Name it: yes for the one finding, no for the other; a number from its bound."""
    ruleset = small(with_rule("done and score >= 5.5"))
    student = Student(id="900101", grades={"ne": "6"}, inputs={"chosen": ("gs",), "advice": "no"})
    unknown = {
        each.name: dict(each.needs)
        for each in decides(judge_target(student, ruleset, ruleset.targets[0]))
    }
    (meets,) = (finding for finding in unknown["done"] if finding.kind == "meets")

    assert unknown["done"][meets] == (Range(low=True, high=True),)
    assert unknown["score"][meets] == (Range(Decimal("5.5"), None),)


def test_two_unknowns_can_matter_only_together() -> None:
    """Say so: any grade will do for either finding, and still it is the grade that decides."""
    ruleset = small(with_rule("whole(ne) == whole(wi)"))
    student = Student(id="900101", grades={"ne": "", "wi": "", "en": "6"})
    unknown = decides(judge_target(student, ruleset, ruleset.targets[0]))

    assert [each.name for each in unknown if each.matters] == ["ne", "wi"]
    assert {ranges for each in unknown for _, ranges in each.needs} == {(Range(None, None),)}


def test_a_grade_is_free_where_it_is_not_chosen() -> None:
    """Join: what a grade would have to be, over every choice of subjects that can still be made."""
    ruleset = small(with_rule("count(chosen, whole < 6) == 0 and size(chosen) == 1"))
    student = Student(id="900101", grades={"gs": "", "lo": "6", "en": "5"})
    unknown = {
        each.name: each for each in decides(judge_target(student, ruleset, ruleset.targets[0]))
    }
    needs = {finding.kind: ranges for finding, ranges in unknown["chosen"].needs}

    assert unknown["gs"].matters
    assert {ranges for _, ranges in unknown["gs"].needs} == {(Range(None, None),)}
    assert needs["meets"] == (Range(("gs",), ("gs",)), Range(("lo",), ("lo",)))
    assert unknown["chosen"].matters
    assert not unknown["done"].matters


@pytest.mark.parametrize("rule", ["size(chosen) == 0", "size(chosen) == 3"])
def test_a_choice_matters_that_settles_what_another_choice_leaves_open(rule: str) -> None:
    """Matter: whether the choice that settles it is looked at first, or last."""
    ruleset = small(with_rule(f"{rule} or mean(all - all) > 1"))
    grades = dict.fromkeys(SUBJECTS[:5], "6")
    told: dict[str, InputValue] = {"done": True, "score": Decimal(1), "advice": "no"}
    judgement = judge_target(
        Student(id="900101", grades=grades, inputs=told), ruleset, ruleset.targets[0]
    )

    assert [each.name for each in decides(judgement) if each.matters] == ["chosen"]


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
        and not (column == REPORT and code in sheet.parts)
    }
    parts = {
        code: span
        for listed in sheet.parts.values()
        for code, span in listed.items()
        if (REPORT, code) != (unknown.column, unknown.name)
    }
    return inputs, spans, parts


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
