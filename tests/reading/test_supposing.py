"""What a rule would say after a change: held against making every change to the list by hand."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, combinations
from typing import Final

import pytest
from hypothesis import given, settings, strategies as st

from overgang.dossier.student import Student
from overgang.norms.expression import AllSubjects, Pattern
from overgang.norms.files import parse_toml, to_toml
from overgang.norms.ruleset import RuleSet
from overgang.reading.arithmetic import Truth, any_of
from overgang.reading.frames import findings_of, to_rows
from overgang.reading.gathering import forced
from overgang.reading.judge import judge_target, traced, tracer_of
from overgang.reading.sheet import sheet_of
from overgang.reading.solver import Model
from overgang.reading.solver.definitions import FALSE
from overgang.reading.solver.encoding import Encoder
from overgang.reading.solver.linear import Linear
from overgang.reading.solver.numbers import rounded
from overgang.reading.solver.program import Program
from overgang.reading.solver.tables import Tables
from overgang.reading.solver.truths import OPEN
from overgang.reading.solver.unknowns import Unknowns
from overgang.school.grade import Grade, NoGrade
from overgang.school.rounding import View
from overgang.strategies import rule_sets
from tests.reading.norms import EVERYTHING, with_rule

CODES: Final = ("ne", "en", "wi", "gs", "lo")
GROUPS: Final = {
    "": CODES,
    ", core": ("ne", "en", "wi"),
    ", all - core": ("gs", "lo"),
    ", [wi, gs] if done else lo": ("wi", "gs"),
}
RULES: Final = (
    "count(all, whole < 6) <= 1 and mean(all, whole) >= 6",
    "sum(all) in (30, 31) or pattern(core) == '5'",
    "lowest(core) >= 6 and size(all) >= 4",
    "taken(gs) and highest(all) < 8",
)
CHANGES: Final = ("one_point_more", "after_one_resit", "without_one", "without_some")


def students(**told: bool) -> st.SearchStrategy[Student]:
    """Give students of whom all is known."""
    grades = st.fixed_dictionaries(
        {code: st.integers(8, 20).map(lambda halves: Grade.of(halves * 500)) for code in CODES}
    )
    return grades.map(lambda each: Student(id="900101", grades=each, inputs=told))


def changed(student: Student, change: str, codes: tuple[str, ...]) -> Iterator[Student]:
    """Make every change, one list each."""

    def given_(grades: dict[str, Grade | NoGrade]) -> Student:
        return student.model_copy(update={"grades": {**student.grades, **grades}})

    if change == "without_some":
        ways = chain.from_iterable(combinations(codes, size) for size in range(len(codes) + 1))
        yield from (given_(dict.fromkeys(way, NoGrade.EXEMPT)) for way in ways)
        return
    for code in codes:
        grade = student.grades[code]
        assert isinstance(grade, Grade)
        if change == "without_one":
            yield given_({code: NoGrade.EXEMPT})
        elif change == "after_one_resit" and grade < Grade(10):
            yield given_({code: Grade(10)})
        elif change == "one_point_more" and grade <= Grade(9):
            yield given_({code: Grade.of(grade.thousandths + 1000)})


def holds(student: Student, ruleset: RuleSet) -> Truth:
    """Say whether the first rule of a norm holds, read plainly."""
    return traced(student, ruleset, ruleset.targets[0]).truths[0]


def asked(change: str, among: str, rule: str, student: Student) -> tuple[RuleSet, Truth]:
    """Give a norm that asks about a change, and what making every change by hand says."""
    ruleset = with_rule(rule, f"{change}('a'{among})")
    listed = ruleset.list.model_copy(update={"count": None})
    alone = with_rule(rule).model_copy(update={"list": listed})
    lists = changed(student, change, GROUPS[among])
    return ruleset, any_of([holds(each, alone) for each in lists])


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("among", GROUPS, ids=["all", "core", "rest", "either"])
@given(rule=st.sampled_from(RULES), student=students(done=True))
def test_a_change_is_asked_about_as_if_it_had_been_made(
    change: str, among: str, rule: str, student: Student
) -> None:
    """The judge says what making every change by hand says."""
    ruleset, expected = asked(change, among, rule, student)

    assert judge_target(student, ruleset, ruleset.targets[0]).truths[1] is expected


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("among", GROUPS, ids=["all", "core", "rest", "either"])
@settings(max_examples=10)
@given(rule=st.sampled_from(RULES), student=students(done=True))
def test_columns_and_the_solver_ask_about_the_same_changes(
    change: str, among: str, rule: str, student: Student
) -> None:
    """They say what making every change by hand says; few examples, for each takes its time."""
    ruleset, expected = asked(change, among, rule, student)
    target = ruleset.targets[0]
    rows, inputs = to_rows([student], ruleset)
    found = findings_of(rows, ruleset, target, inputs=inputs).get_column("rule:b").item()
    model = Model(sheet_of(student, ruleset), target.to)

    assert found is expected
    assert (model.search.find([model.rules["b"].yes]) is not None) is (expected is True)
    assert (model.search.find([model.rules["b"].no]) is not None) is (expected is False)


@given(student=students())
def test_a_group_that_is_not_known_leaves_the_question_open(student: Student) -> None:
    """Nobody has told `done`, so it is not known which subjects are meant."""
    ruleset = with_rule("lowest(core) >= 6", "without_one('a', [wi, gs] if done else lo)")
    rows, inputs = to_rows([student], ruleset)
    found = findings_of(rows, ruleset, ruleset.targets[0], inputs=inputs)

    assert judge_target(student, ruleset, ruleset.targets[0]).truths[1] is None
    assert found.get_column("rule:b").item() is None
    assert Model(sheet_of(student, ruleset), ruleset.targets[0].to).rules["b"] == OPEN


def test_a_subject_that_is_not_on_the_list_may_be_named_and_is_still_not_of_it() -> None:
    """Of nobody's list it is known what a higher grade for an absent subject would do to it."""
    ruleset = with_rule("pattern(all) == '5'", "one_point_more('a', [ne])")
    short = ruleset.model_copy(update={"list": ruleset.list.model_copy(update={"count": None})})
    student = Student(id="900101", grades={"en": "6"})
    rows, inputs = to_rows([student], short)
    found = findings_of(rows, short, short.targets[0], inputs=inputs)

    assert judge_target(student, short, short.targets[0]).truths == (False, False)
    assert found.get_column("rule:b").item() is False


COMBINED: Final = (
    '\n[derived.combi]\nnl = "combi"\nen = "combi"\nparts = ["gs", "lo"]\n'
    '\n[derived.other]\nnl = "other"\nen = "other"\nparts = ["te", "dr"]\n'
)


def combined(first: str, second: str) -> RuleSet:
    """Give a norm of which two subjects are combined into one, and two more that nobody has."""
    text = to_toml(with_rule("taken(ne)", "taken(en)")).replace("count = 5", "")
    for old, new in (("taken(ne)", first), ("taken(en)", second)):
        text = text.replace(f'when = "{old}"', f'when = "{new}"')
    return parse_toml(text + COMBINED)


@pytest.mark.parametrize("change", CHANGES)
@settings(max_examples=10)
@given(student=students())
def test_a_derived_grade_follows_the_change_of_a_part(change: str, student: Student) -> None:
    """The judge, the columns and the solver make it anew from the parts as they then are."""
    ruleset = combined("combi >= 7 and size(all) == 4", f"{change}('a', [gs, lo])")
    lists = changed(student, change, ("gs", "lo"))
    expected = any_of([holds(each, ruleset) for each in lists])
    rows, inputs = to_rows([student], ruleset)
    found = findings_of(rows, ruleset, ruleset.targets[0], inputs=inputs)
    model = Model(sheet_of(student, ruleset), ruleset.targets[0].to)

    assert judge_target(student, ruleset, ruleset.targets[0]).truths[1] is expected
    assert found.get_column("rule:b").item() is expected
    assert (model.search.find([model.rules["b"].yes]) is not None) is (expected is True)


@pytest.mark.parametrize("missing", ["ne", "lo"])
def test_what_is_missing_and_cannot_vary_leaves_the_question_open(missing: str) -> None:
    """A search over other grades says nothing of a grade that it may not choose."""
    ruleset = combined("lowest(all) >= 7", f"one_point_more('a', {missing})")
    grades: dict[str, str] = dict.fromkeys(CODES, "8") | {missing: ""}
    sheet = sheet_of(Student(id="900101", grades=grades), ruleset)
    unknowns = Unknowns(Program(), sheet, only=frozenset())

    assert Model(sheet, ruleset.targets[0].to, unknowns=unknowns).rules["b"].yes == FALSE


@given(view=st.sampled_from(View), value=st.integers(0, 20_000), over=st.integers(1, 13))
def test_the_views_of_a_sum_are_those_of_a_grade(view: View, value: int, over: int) -> None:
    """Every bound of a view is a whole number of thousandths, so a fraction is cut off first."""
    program = Program()
    variable = program.choose((0, value, 20_000))
    seen = rounded(program, view, Linear({variable: 1}, 0, over))
    values = program.run({variable: value})
    found = seen.const + sum(values[each] * many for each, many in seen.terms.items())

    assert found == (value if view is View.GRADE else view.of(value // over))


def test_a_pattern_alone_is_nothing_to_a_search() -> None:
    """It has a meaning only where it is compared."""
    ruleset = with_rule("ne > 5")
    sheet = sheet_of(Student(id="900101", grades={"ne": "5"}), ruleset)
    tracer = tracer_of(ruleset, ruleset.targets[0].to)
    unknowns = Unknowns(Program(), sheet)
    encoder = Encoder(tracer, Tables(tracer), unknowns, letters=True)

    assert encoder.read(Pattern(over=AllSubjects()), None, ()) is None


@pytest.mark.parametrize(
    ("span", "truth"),
    [((1000, 2000), True), ((1000, 3499), True), ((3000, 4000), None), ((4000, 9000), False)],
)
def test_a_span_forces_where_all_of_it_would(span: tuple[int, int], truth: Truth) -> None:
    """Not known where only some of its grades would."""
    assert forced(EVERYTHING.points["signed"], span) is truth


def test_the_step_names_the_subjects_that_would_do() -> None:
    """Each subject that can change has a line; of several left out, only the fewest that will."""
    grades = {"ne": "5", "en": "6", "wi": "4", "gs": "8", "lo": "10"}
    student = Student(id="900101", grades=grades)
    one = with_rule("count(all, whole < 6) <= 1", "one_point_more('a')")
    some = with_rule("count(all, whole < 6) == 0", "without_some('a', core)")
    step = traced(student, one, one.targets[0]).steps[1]
    out = traced(student, some, some.targets[0]).steps[1]

    assert [(each.code, each.gives) for each in step.used] == [
        ("ne", True), ("en", False), ("wi", False), ("gs", False),
    ]  # fmt: skip
    assert [(each.code, each.gives) for each in out.used] == [("ne", True), ("wi", True)]


@given(rule_sets())
def test_a_rule_set_with_everything_survives_being_written(ruleset: RuleSet) -> None:
    """Readings, lookups, derived subjects and who decides come back as they were."""
    assert parse_toml(to_toml(ruleset)) == ruleset


def test_another_reading_has_other_measures_and_no_readings_of_its_own() -> None:
    """The rest of the rule set stays as it is."""
    text = to_toml(with_rule("average >= 6"))
    other = text + (
        '\n[[reading]]\nid = "whole"\nnl = "afgerond"\nen = "rounded"\n'
        'measures = { average = "mean(all, whole)" }\n'
    )
    ruleset = parse_toml(other)
    read = ruleset.others["whole"]
    student = Student(id="900101", grades=dict.fromkeys(CODES, "5.5"))

    assert read.readings == ()
    assert read.targets == ruleset.targets
    assert judge_target(student, ruleset, ruleset.targets[0]).truths == (False,)
    assert judge_target(student, read, read.targets[0]).truths == (True,)
