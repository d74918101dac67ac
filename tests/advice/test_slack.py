"""The slack is exact: within it the finding stays, one step more and it is another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given

from overgang.advice.measures import MeasureSlack
from overgang.advice.slack import GradeSlack, Slack, slack
from overgang.dossier.student import Student
from overgang.norms.expression import (
    Among,
    And,
    AtLeast,
    Comparison,
    Expression,
    Holds,
    Measure,
    Not,
    Number,
    Or,
)
from overgang.norms.files import parse_toml
from overgang.norms.parts import Precedence, Target
from overgang.norms.ruleset import RuleSet
from overgang.reading.arithmetic import Truth, all_of, any_of, at_least, opposite
from overgang.reading.judge import Judgement, judge_target, tracer_of
from overgang.reading.solver import Said, said_of
from overgang.reading.trace import Quantity
from overgang.school.grade import Grade
from tests.advice.norm import HEAD
from tests.reading.freed import MOST_KEYS, STEPS, cases, judged, let_go, sheet_with
from tests.reading.norms import HAVO, SUBJECTS, with_rule

THOUSANDTH = Fraction(1, 1000)


def said(judgement: Judgement) -> Said | None:
    """Give what is found, whichever rules clash; None where it may be one thing or another."""
    found = set(map(said_of, judgement.possible))
    return found.pop() if len(found) == 1 else None


@pytest.mark.language
@given(cases())
def test_the_slack_of_each_grade_is_exact(case: tuple[Student, RuleSet]) -> None:
    """Exact: of every grade that the report can hold, those within it keep the finding."""
    student, ruleset = case
    for target in ruleset.targets:
        judgement = judge_target(student, ruleset, target)
        found = slack(judgement)
        if judgement.finding is None:
            assert found == Slack(reason="open")
            continue
        named = {(each.column, each.subject): each for each in found.grades}
        for key, values in let_go(judgement).items():
            grades = [each for each in values if isinstance(each, Grade)]
            if not isinstance(key, tuple):
                continue
            by_grade = {
                grade: said(judged(judgement, sheet_with(judgement.sheet, {key: grade})))
                for grade in sorted(grades)
            }
            if key in named:
                hold_to(named[key], by_grade, said(judgement))
            else:
                assert set(by_grade.values()) == {said(judgement)}


def hold_to(each: GradeSlack, by_grade: dict[Grade, Said | None], now: Said | None) -> None:
    """Hold the slack of one grade to what is found with every grade that there is."""
    grades = list(by_grade)
    here = grades.index(each.grade)
    low = high = here
    while low > 0 and by_grade[grades[low - 1]] == now:
        low -= 1
    while high < len(grades) - 1 and by_grade[grades[high + 1]] == now:
        high += 1
    assert (each.lowest, each.highest) == (grades[low], grades[high])
    assert each.below is None if low == 0 else each.below is not None
    for tip, at in ((each.below, low - 1), (each.above, high + 1)):
        if tip is not None:
            assert tip.grade == grades[at]
            told = {said_of(finding) for finding in tip.possible}
            assert told == {by_grade[tip.grade]} or by_grade[tip.grade] is None


@pytest.mark.language
@given(cases())
def test_the_slack_of_each_measure_is_exact(case: tuple[Student, RuleSet]) -> None:
    """Exact: of every number that the measure can be, those within it keep the finding."""
    student, ruleset = case
    judgement = judge_target(student, ruleset, ruleset.targets[0])
    assume(judgement.finding is not None and len(let_go(judgement)) <= MOST_KEYS)
    for each in slack(judgement).measures:
        finds = moved(judgement, each.of)
        tips = (each.below, -1), (each.above, 1)
        for tip, way in tips:
            if tip is not None:
                beyond = tip.at if tip.included else tip.at + way * THOUSANDTH
                assert finds(beyond) in {None, *map(said_of, tip.possible)}
                assert finds(beyond) != said(judgement)
        for number in attained(judgement, each.of):
            if within(each, number):
                assert finds(number) == said(judgement)


def within(each: MeasureSlack, number: Fraction) -> bool:
    """Say whether a number lies within the slack."""
    below, above = each.below, each.above
    low = below is None or number > below.at or (number == below.at and not below.included)
    return low and (
        above is None or number < above.at or (number == above.at and not above.included)
    )


def attained(judgement: Judgement, of: Expression) -> set[Fraction]:
    """Give the numbers that a measure is with one grade of the list otherwise."""
    run = tracer_of(judgement.ruleset, judgement.target.to).run(of)
    keys = [key for key in let_go(judgement) if isinstance(key, tuple)]
    sheets = [sheet_with(judgement.sheet, {key: grade}) for key in keys for grade in STEPS]
    values = [run(sheet, None).value for sheet in sheets]
    known = {each.low for each in values if isinstance(each, Quantity) and each.known}
    return {each for each in known if 1000 % each.denominator == 0}


def moved(judgement: Judgement, of: Expression) -> Callable[[Fraction], Said | None]:
    """Give what is found where a measure is another number, read part by part."""
    ruleset, sheet = judgement.ruleset, judgement.sheet

    def bare(expression: Expression) -> Expression:
        while isinstance(expression, Measure):
            expression = ruleset.measures[expression.name].expression
        return expression

    def finds(number: Fraction) -> Said | None:
        given_ = Number(value=Decimal(number.numerator) / Decimal(number.denominator))

        def side(expression: Expression) -> Expression:
            return given_ if bare(expression) == bare(of) else expression

        def truth(expression: Expression, target: Target) -> Truth:
            match expression:
                case And(parts=parts):
                    return all_of([truth(part, target) for part in parts])
                case Or(parts=parts):
                    return any_of([truth(part, target) for part in parts])
                case AtLeast(number=least, parts=parts):
                    return at_least(least, [truth(part, target) for part in parts])
                case Not(part=part):
                    return opposite(truth(part, target))
                case Measure(name=name):
                    return truth(ruleset.measures[name].expression, target)
                case Holds(rule=rule, target=to):
                    there = target if to is None else ruleset.target(to)
                    return truth(there.rule(rule).when, there)
                case Comparison(operands=operands):
                    expression = expression.model_copy(
                        update={"operands": tuple(map(side, operands))}
                    )
                case Among(value=value):
                    expression = expression.model_copy(update={"value": side(value)})
                case _:
                    pass
            found = tracer_of(ruleset, target.to).run(expression)(sheet, None).value
            return found if isinstance(found, bool) else None

        truths = tuple(truth(rule.when, judgement.target) for rule in judgement.target.rules)
        return said(replace(judgement, truths=truths))

    return finds


def havo(**grades: str) -> Judgement:
    """Judge a list of sixes and sevens for 4 havo: 84 points, the least that the norm asks."""
    listed = dict.fromkeys(SUBJECTS, "6") | dict.fromkeys(SUBJECTS[3:9], "7") | grades
    return judge_target(Student(id="900101", grades=listed), HAVO, HAVO.targets[0])


def by_subject(judgement: Judgement) -> dict[str, tuple[str, str]]:
    """Give the lowest and the highest grade of each subject."""
    return {e.subject: (str(e.lowest), str(e.highest)) for e in slack(judgement).grades}


CLASH = """
[[target]]
to = "4 havo"
name = { nl = "4 havo", en = "4 havo" }
precedence = "unstated"
otherwise = "uncovered"
rule = [
  { id = "a", says = "ja", means = "meets", when = "ne >= 6" },
  { id = "b", says = "nee", means = "below", when = "en >= 6" },
  { id = "c", says = "praten", means = "discuss", when = "ne >= 8 and wi >= 6" },
]
"""


def test_of_a_clash_it_is_no_other_finding_which_rules_clash() -> None:
    """Stay: from 8 a third rule may clash too, for `wi` is not known; below 6 none does."""
    grades = {"ne": "7", "en": "7", "wi": "inh"}
    norm = parse_toml(HEAD + CLASH, "norm.toml")
    judgement = judge_target(Student(id="900101", grades=grades), norm, norm.targets[0])

    assert said(judgement) == "conflict"
    assert by_subject(judgement)["ne"] == ("6", "10")


def test_at_the_bound_no_grade_can_go_down() -> None:
    """At, and one above: with 84 points none can go; with 85 each can lose one."""
    assert by_subject(havo())["gs"] == ("7", "10")
    assert by_subject(havo(fa="7"))["gs"] == ("6", "10")


def test_each_grade_says_where_it_tips_and_to_what() -> None:
    """Tips: one point less is a hole in the norm, three less is another outcome."""
    first = slack(havo()).grades[0]

    assert first.below is not None
    assert (str(first.below.grade), first.below.possible[0].kind) == ("5", "uncovered")
    assert first.above is None
    assert first.down == 0
    assert first.up == 4
    assert not first.free


def test_a_measure_goes_by_its_own_steps() -> None:
    """Steps: points are whole numbers, so what comes after 81 is 82 and not a little more."""
    by_name = {
        each.of.name: each
        for each in slack(havo(**dict.fromkeys(SUBJECTS[4:7], "6"))).measures
        if isinstance(each.of, Measure)
    }
    points = by_name["punten"]

    assert points.value == 81
    assert points.above is not None
    assert points.above.at == 82
    assert points.above.included
    assert points.up == 1
    assert points.above.possible[0].kind == "uncovered"
    assert points.below is None
    assert points.down is None


@pytest.mark.parametrize(("fa", "included"), [("5", True), ("6", False), ("7", False)])
def test_a_mean_tips_at_its_bound_or_beyond(fa: str, *, included: bool) -> None:
    """Below, at and above: up to the bound from below; from above, below the bound."""
    ruleset = with_rule("mean([ne, fa]) >= 6")
    grades = dict.fromkeys(ruleset.list.subjects, "6") | {"fa": fa}
    judgement = judge_target(Student(id="900101", grades=grades), ruleset, ruleset.targets[0])
    (mean,) = slack(judgement).measures
    tip = mean.above if fa == "5" else mean.below

    assert tip is not None
    assert tip.at == 6
    assert tip.included == included
    assert not mean.free


def test_a_letter_is_none_of_the_numbers_that_are_asked() -> None:
    """At three and at two: a rule that asks a number of a subject with a letter settles nothing."""
    ruleset = with_rule("ak in (1, 2)", "count([ne, en, wi], grade < 6) in (0, 1)")
    student = Student(id="900101", grades={"ne": "4", "en": "5", "wi": "5", "ak": "V"})
    (counted,) = slack(judge_target(student, ruleset, ruleset.targets[0])).measures

    assert counted.below is not None
    assert counted.value == 3
    assert counted.below.at == 1
    assert [each.kind for each in counted.below.possible] == ["meets"]


@pytest.mark.parametrize(
    ("rule", "entries", "above"),
    [
        ("ak in ('V', 'G')", {"ak": "V"}, 2),
        ("ak in ('V', 'G')", {"ak": "O"}, None),
        ("(ne >= 5 or ne in ('V', 'G'))", {"ne": "V"}, 2),
        ("(ne >= 5 or ne in ('V', 'G'))", {"ne": "5"}, 2),
        ("(ne >= 5 or ne in ('V', 'G'))", {"ne": "4"}, None),
    ],
)
def test_what_compares_no_measure_stays_as_it_is(
    rule: str, entries: dict[str, str], above: int | None
) -> None:
    """Beside: a letter that is asked for and is there lets the count matter, another does not."""
    ruleset = with_rule(f"count([en, wi, fa], grade < 6) <= 1 and {rule}")
    grades = dict.fromkeys(("ne", "wi", "fa"), "6") | {"en": "5"} | entries
    judgement = judge_target(Student(id="900101", grades=grades), ruleset, ruleset.targets[0])
    (counted,) = slack(judgement).measures

    assert (counted.above.at if counted.above else None) == above


def test_a_clash_with_one_more_rule_is_the_same_finding() -> None:
    """At and above: where rules clash already, one more that holds changes nothing."""
    text = ("taken(ne)", "taken(en)", "wi >= 7")
    ruleset = with_rule(*text)
    rules = [
        rule.model_copy(update={"says": f"{rule.id}", "means": means})
        for rule, means in zip(ruleset.targets[0].rules, ("meets", "discuss", "below"), strict=True)
    ]
    target = ruleset.targets[0].model_copy(
        update={"rules": tuple(rules), "precedence": Precedence.UNSTATED}
    )
    ruleset = ruleset.model_copy(update={"targets": (target,)})
    student = Student(id="900101", grades=dict.fromkeys(ruleset.list.subjects, "6"))
    judgement = judge_target(student, ruleset, target)
    found = slack(judgement)

    assert said(judgement) == "conflict"
    assert [each.free for each in found.grades if each.subject == "wi"] == [True]


def test_a_measure_that_is_not_known_has_no_slack_yet() -> None:
    """Open: while a grade is missing a total is no number, also where it does not matter."""
    found = slack(havo(wi="4", fa="inh"))

    assert found.reason is None
    assert "punten" not in [e.of.name for e in found.measures if isinstance(e.of, Measure)]


def test_what_tips_shows_no_grade_by_accident() -> None:
    """Private: a message or a log that has the slack in it shows no grade."""
    first = slack(havo()).grades[0]

    assert "grade=" not in repr(first.below)
    assert not {"grade=", "lowest=", "highest="} & set(repr(first).replace("(", " ").split())


def test_what_was_asked_before_changes_no_slack() -> None:
    """Deterministic: a list with another finding, looked at first, leaves the answer as it is."""
    first = slack(havo())
    for grades in ({"wi": "4"}, {"ne": "5"}, dict.fromkeys(SUBJECTS, "9")):
        slack(havo(**grades))

    assert slack(havo()) == first
    assert first.grades[0].below is not None
