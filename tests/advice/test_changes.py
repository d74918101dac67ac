"""The smallest changes of grades: every one gives what it says, and none is smaller."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given, strategies as st

from overgang.advice.changes import Change, Changes, smallest_changes
from overgang.dossier.student import Student
from overgang.norms.files import parse_toml
from overgang.norms.parts import ListDefinition, ScaleDefinition
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Finding, Judgement, judge_target, traced
from overgang.reading.solver import Said, said_of, varied
from overgang.rulesets import load
from overgang.school.grade import Entry, Grade, Letter, NoGrade, thousandths
from overgang.strategies import rule_sets
from tests.reading.norms import HAVO, SUBJECTS, with_rule

CODES = ("ne", "en", "wi", "robotics")
STEPS = (Grade(4), Grade(5), Grade(6), Grade(7))


@st.composite
def cases(draw: st.DrawFn) -> tuple[Student, RuleSet]:
    """Give a rule set on a report of the grades 4 to 7, with a student of up to four subjects."""
    drawn = draw(rule_sets())
    scale = ScaleDefinition(lowest=Decimal(4), highest=Decimal(7), step=Decimal(1))
    ruleset = drawn.model_copy(update={"scale": scale, "list": ListDefinition(subjects=CODES)})
    entry: st.SearchStrategy[Entry] = st.sampled_from(
        [*STEPS * 3, Grade("5.5"), Letter.VOLDOENDE, NoGrade.EXEMPT]
    )
    grades = {code: draw(entry) for code in CODES[: draw(st.integers(2, 4))]}
    grades |= {code: draw(entry) for code in ("fa", "ak", "bi", "te", "lo") if draw(st.booleans())}
    fixed = [code for code, each in grades.items() if isinstance(each, Grade)][4:]
    grades.update(dict.fromkeys(fixed, Letter.GOED))
    told = {name: each.usual for name, each in ruleset.inputs.items() if each.usual is not None}
    return Student(id="900101", grades=grades, columns={"se": grades}, inputs=told), ruleset


def others(judgement: Judgement) -> Iterator[tuple[dict[str, Grade], Said]]:
    """Give every change of the grades of a list, with what is then said, if that is settled."""
    now = {c: each for c, each in judgement.student.grades.items() if isinstance(each, Grade)}
    scale = judgement.ruleset.scale
    steps = [
        Grade.of(each)
        for each in range(
            thousandths(scale.lowest), thousandths(scale.highest) + 1, thousandths(scale.step)
        )
    ]
    for grades in product(*(dict.fromkeys((*steps, each)) for each in now.values())):
        changed = dict(zip(now, grades, strict=True))
        found = traced(with_grades(judgement.student, changed), judgement.ruleset, judgement.target)
        if found.finding is not None:
            moved = {code: grade for code, grade in changed.items() if grade != now[code]}
            yield moved, said_of(found.finding)


def with_grades(student: Student, grades: dict[str, Grade]) -> Student:
    """Give the student with other grades."""
    return student.model_copy(update={"grades": {**student.grades, **grades}})


def moved(change: Change) -> dict[str, Grade]:
    """Give the new grades of a change."""
    return {move.subject: move.new for move in change.moves}


def size(student: Student, grades: dict[str, Grade]) -> tuple[int, Decimal]:
    """Give the number of subjects and the total of a change."""
    old = {code: each.value for code, each in student.grades.items() if isinstance(each, Grade)}
    return len(grades), sum((abs(new.value - old[c]) for c, new in grades.items()), Decimal(0))


@given(cases())
def test_changes_are_the_smallest_of_all(case: tuple[Student, RuleSet]) -> None:
    """Minimal: what brute force over every list finds, with nothing missed and nothing invented."""
    student, ruleset = case
    for target in ruleset.targets:
        compare(judge_target(student, ruleset, target))


NORM = """
id = "nl/example/small"
class = {{ years = [1], name = {{ nl = "klas 1", en = "year 1" }} }}
source = {{ school = "S", url = "https://example.org", read_on = 2026-11-25, complete = true }}
list = {{ subjects = ["ne", "en", "wi"] }}
scale = {{ lowest = 4, highest = 7, step = 1 }}
points.tekort = {{ nl = "tekorten", en = "shortfalls", view = "whole", below = 6, each = 1 }}
points.balans = {{ nl = "balans", en = "balance", view = "tenth", rows = {{ "<=5" = -1, 7 = 1 }} }}

[[target]]
to = "2"
name = {{ nl = "2", en = "2" }}
precedence = "{precedence}"
otherwise = {otherwise}
"""
PARTS = (
    "sum(all, whole) >= {high}", "mean(all) > {middle}", "count(all, grade < 6) <= {few}",
    "sum(all, tekort) == {few}", "sum([ne, en], balans) >= {few}", "lowest([ne, wi]) >= 5",
    "mean([en, wi], half) <= {middle}", "max(ne, wi + 1) > {middle}", "pattern(all) in ('5', '4')",
    "ne * 2 - wi < {middle}",
)  # fmt: skip
OTHERWISE = ('"uncovered"', '{ says = "below", means = "below" }')


@st.composite
def norms(draw: st.DrawFn) -> RuleSet:
    """Give norms as schools write them, with bounds that a list of three subjects lies near."""
    precedence = draw(st.sampled_from(["first", "strictest", "most-favourable", "unstated"]))
    text = NORM.format(precedence=precedence, otherwise=draw(st.sampled_from(OTHERWISE)))
    for number in range(draw(st.integers(1, 3))):
        parts = [
            part.format(
                high=draw(st.integers(15, 20)),
                middle=draw(st.sampled_from(["5", "5.5", "6", "6.25"])),
                few=draw(st.integers(0, 2)),
            )
            for part in draw(st.lists(st.sampled_from(PARTS), min_size=1, max_size=3))
        ]
        means = draw(st.sampled_from(["meets", "discuss", "other-route", "below"]))
        rule = {"id": f"r{number}", "says": means, "means": means}
        rule["when"] = draw(st.sampled_from([" and ", " or "])).join(parts)
        text += "\n[[target.rule]]\n" + "".join(f'{key} = "{v}"\n' for key, v in rule.items())
    if draw(st.booleans()):
        rule = {"id": "more", "says": "discuss", "means": "discuss", "when": "one_point_more('r0')"}
        text += "\n[[target.rule]]\n" + "".join(f'{key} = "{v}"\n' for key, v in rule.items())
    return parse_toml(text)


@given(norms(), st.lists(st.sampled_from([*STEPS, Grade("5.4")]), min_size=3, max_size=3))
def test_changes_in_norms_as_schools_write_them_are_smallest(
    ruleset: RuleSet, grades: list[Grade]
) -> None:
    """Minimal: near the bounds, where it counts, what brute force over every list finds."""
    listed = dict(zip(("ne", "en", "wi"), grades, strict=True))
    student = Student(id="900101", grades=listed)

    compare(judge_target(student, ruleset, ruleset.targets[0]))


def compare(judgement: Judgement) -> None:
    """Hold the changes of a judgement to every list that there can be."""
    student, found = judgement.student, smallest_changes(judgement)
    if judgement.finding is None:
        assert found == Changes(reason="open")
        return
    ways: dict[Said, list[dict[str, Grade]]] = {}
    for grades, said in others(judgement):
        ways.setdefault(said, []).append(grades)
    ways.pop(said_of(judgement.finding), None)
    assert {reach.fewest.to for reach in found.reaches} == set(ways)
    for reach in found.reaches:
        sizes = [size(student, grades) for grades in ways[reach.fewest.to]]
        assert (reach.fewest.subjects, reach.fewest.total) == min(sizes)
        assert reach.least.total == min(total for _, total in sizes)
        alone = [grades for grades in ways[reach.fewest.to] if len(grades) == 1]
        assert sorted(map(str, nearest(student, alone))) == sorted(
            str(moved(change)) for change in reach.alone
        )
        for change in reach.changes:
            assert moved(change) in ways[change.to]


def nearest(student: Student, alone: list[dict[str, Grade]]) -> list[dict[str, Grade]]:
    """Keep of the changes of one grade the nearest up and the nearest down."""
    best: dict[tuple[str, bool], dict[str, Grade]] = {}
    for grades in alone:
        ((code, new),) = grades.items()
        old = student.grades[code]
        assert isinstance(old, Grade)
        key = (code, new > old)
        if key not in best or size(student, grades) < size(student, best[key]):
            best[key] = grades
    return list(best.values())


def havo(**grades: str) -> Judgement:
    """Judge a list of sixes and sevens for 4 havo: 84 points, the least that the norm asks."""
    listed = dict.fromkeys(SUBJECTS, "6") | dict.fromkeys(SUBJECTS[3:9], "7") | grades
    return judge_target(Student(id="900101", grades=listed), HAVO, HAVO.targets[0])


def test_one_point_below_the_bound_every_grade_can_be_the_point() -> None:
    """Below, at and above: with 83 of the 84 points, one point more in any subject will do."""
    below = smallest_changes(havo(ne="5")).reaches[0]

    assert below.fewest.to == HAVO.targets[0].rule("bevorderen").outcome
    assert len(below.alone) == len(SUBJECTS)
    assert {change.total for change in below.alone} == {Decimal(1)}
    assert below.changes == below.alone
    assert (below.fewest.subjects, below.fewest.total) == (1, Decimal(1))


def test_better_outcomes_come_first_and_gaps_last() -> None:
    """Order: what people hope for first; what only the meeting can settle last."""
    kinds = [reach.fewest.finding.kind for reach in smallest_changes(havo(ne="5")).reaches]

    assert havo(ne="5").finding == Finding((), ())
    assert kinds == ["meets", "below"]


def test_two_grades_by_one_can_be_less_than_one_grade_by_more() -> None:
    """Both are told: the fewest subjects, and the least in total."""
    ruleset = with_rule("ne + en * 2 + wi * 2 >= 27")
    student = Student(id="900101", grades={"ne": "6", "en": "5", "wi": "5", "gs": "6", "lo": "6"})
    (reach,) = smallest_changes(judge_target(student, ruleset, ruleset.targets[0])).reaches

    assert [(c.moves[0].subject, str(c.moves[0].new)) for c in reach.alone] == [
        ("en", "5.5"), ("wi", "5.5"), ("ne", "7"),
    ]  # fmt: skip
    assert reach.least.total == Decimal("0.5")


def test_a_grade_between_two_steps_can_move_less_than_a_step() -> None:
    """Least: two grades of 5.4 go down to 5 for less than one grade of 5 goes down to 4."""
    ruleset = parse_toml(
        NORM.format(precedence="first", otherwise=OTHERWISE[0])
        + '[[target.rule]]\nid = "r"\nsays = "ja"\nmeans = "meets"\nwhen = "mean(all) > 5"\n'
    )
    student = Student(id="900101", grades={"ne": "5", "en": "5.4", "wi": "5.4"})
    (reach,) = smallest_changes(judge_target(student, ruleset, ruleset.targets[0])).reaches

    assert (reach.fewest.subjects, reach.fewest.total) == (1, Decimal(1))
    assert (reach.least.subjects, reach.least.total) == (2, Decimal("0.8"))
    assert reach.changes == (*reach.alone, reach.least)


def test_of_a_list_with_gaps_nothing_is_sought() -> None:
    """Say why: while a grade is missing, what is needed is another question."""
    changes = smallest_changes(havo(ne="inh"))

    assert changes == Changes(reason="open")
    assert changes.changes == ()


def test_what_no_grades_can_bring_about_is_not_sought_twice() -> None:
    """Remember: a fact that nobody can change by grades closes an outcome for a whole class."""
    ruleset = load("nl/sancta-maria-mavo/1-2")
    for grade in ("6", "7"):
        student = Student(
            id="900101",
            grades=dict.fromkeys(ruleset.list.subjects, grade),
            inputs={"ict_voldoende": False},
        )
        judgement = judge_target(student, ruleset, ruleset.targets[0])
        kinds = [reach.fewest.finding.kind for reach in smallest_changes(judgement).reaches]

        assert kinds == ["discuss", "below"]


def test_lists_of_one_class_share_a_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reuse: another list of the same subjects is another question to the same program."""
    monkeypatch.setattr(varied, "_MADE", {})
    monkeypatch.setattr(varied, "_KEPT", 1)
    first = varied.varied_of(havo())

    assert varied.varied_of(havo(ne="9")) is first
    assert varied.varied_of(havo(mu="V")) is not first
    assert varied.varied_of(havo()) is not first


def test_a_fact_that_nobody_has_told_stays_open_in_every_change() -> None:
    """Sound: a change is given only where the finding follows whatever the fact is."""
    ruleset = with_rule("ne >= 6 and (done or ne >= 8) and pattern([mu]) == '' or ne >= 9")
    student = Student(id="900101", grades={"ne": "5", "en": "6", "wi": "6", "gs": "6", "lo": "6"})
    judgement = judge_target(student, ruleset, ruleset.targets[0])
    (reach,) = smallest_changes(judgement).reaches

    assert [(str(change.moves[0].new), change.to) for change in reach.alone] == [
        ("9", ruleset.targets[0].rules[0].outcome)
    ]


def test_a_choice_that_nobody_has_told_closes_what_looks_at_it() -> None:
    """Sound: which subjects count is not known, so no grade is said to be enough."""
    ruleset = with_rule("ne >= 9 or count(chosen, grade < 6) == 0 and pattern(chosen) == ''")
    student = Student(id="900101", grades=dict.fromkeys(ruleset.list.subjects, "9"))
    judgement = judge_target(student, ruleset, ruleset.targets[0])

    assert smallest_changes(judgement) == Changes()


def test_an_open_rule_that_adds_nothing_does_not_hide_a_conflict() -> None:
    """Two rules say the same; that one of them is open leaves the clash with a third as it is."""
    text = NORM.format(precedence="unstated", otherwise=OTHERWISE[0])
    for id_, says, when in (
        ("a", "discuss", "ne >= 4"),
        ("b", "meets", "en >= 6"),
        ("c", "discuss", "fa == 'O'"),
    ):
        text += f"\n[[target.rule]]\nid = '{id_}'\nsays = '{says}'\nmeans = '{says}'\n"
        text += f'when = "{when}"\n'
    ruleset = parse_toml(text)
    student = Student(id="900101", grades={"ne": "5", "en": "5", "wi": "5"})

    compare(judge_target(student, ruleset, ruleset.targets[0]))
