"""Goals told as boxes: a goal holds where, and only where, the sums of a list lie in one."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, strategies as st

from overgang.dossier.student import Student
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Judgement, judge_target
from overgang.reading.solver.definitions import holds
from overgang.reading.solver.intervals import Interval, clipped, common, divided, moved, outside
from overgang.reading.solver.near.boxes import Box
from overgang.reading.solver.varied import Varied, varied_of
from overgang.rulesets import load
from overgang.school.grade import Grade
from tests.advice.test_changes import cases, norms
from tests.reading.norms import with_rule

ENDS = st.none() | st.integers(-6, 6)


def in_a_box(boxes: tuple[Box, ...], sums: Mapping[int, int]) -> bool:
    """Look whether some sums lie in one of the boxes."""
    return any(all(lies(sums[each], box[each]) for each in box) for box in boxes)


def lies(number: int, interval: Interval) -> bool:
    """Look whether a number lies in an interval."""
    low, high = interval
    return (low is None or low <= number) and (high is None or number <= high)


def hold_to_the_program(judgement: Judgement, draw: st.DataObject) -> None:
    """Hold the boxes of each goal to the program, for some lists."""
    varied = varied_of(judgement)
    for _ in range(4):
        chosen = {
            place.variable: place.at(draw.draw(st.sampled_from(place.grades)))
            for place in varied.places.values()
        }
        values = varied.model.program.run(chosen)
        for said, goal in varied.goals.items():
            columns = varied.columns(said)
            boxes = varied.boxes(said)
            if boxes is not None:
                sums = dict(enumerate(columns.at(values).tolist()))
                assert in_a_box(boxes, sums) == holds(goal, values), said


@given(norms(), st.data())
def test_boxes_tell_the_goal_in_norms_as_schools_write_them(
    ruleset: RuleSet, data: st.DataObject
) -> None:
    """Agree: near the bounds, where it counts."""
    student = Student(id="900101", grades=dict.fromkeys(("ne", "en", "wi"), Grade(6)))
    hold_to_the_program(judge_target(student, ruleset, ruleset.targets[0]), data)


@given(cases(), st.data())
def test_boxes_tell_the_goal_in_any_norm(
    case: tuple[Student, RuleSet], data: st.DataObject
) -> None:
    """Agree: over the whole rule language."""
    student, ruleset = case
    judgement = judge_target(student, ruleset, ruleset.targets[0])
    if judgement.finding is not None:
        hold_to_the_program(judgement, data)


@pytest.mark.parametrize("id_", ["aw/mp/cb1", "nl/broekhin/3h-4h", "nl/saenredam/3m-4m"])
@given(st.lists(st.floats(3, 9), min_size=16, max_size=16))
def test_boxes_tell_shipped_norms(id_: str, drawn: list[float]) -> None:
    """Agree: with rules that except other rules, and conditions that are counted."""
    varied = varied_by(id_)
    chosen = {
        place.variable: place.at(min(place.grades, key=lambda at: abs(at - 1000 * grade)))
        for place, grade in zip(varied.places.values(), drawn, strict=False)
    }
    values = varied.model.program.run(chosen)
    for said, goal in varied.goals.items():
        columns = varied.columns(said)
        sums = dict(enumerate(columns.at(values).tolist()))
        boxes = varied.boxes(said)
        assert boxes is not None
        assert in_a_box(boxes, sums) == holds(goal, values), said


def test_a_number_that_is_capped_within_a_sum_is_not_told() -> None:
    """Tell nothing: no box says where the least of two sums, and a third, have to lie."""
    varied = varied_by("nl/trevianum-havo/2h-3h")

    assert all(varied.boxes(said) is None for said in varied.goals)


def varied_by(id_: str) -> Varied:
    """Give the program of a shipped norm over lists of grades."""
    norm = load(id_)
    student = Student(id="900101", grades=dict.fromkeys(norm.list.subjects, "6"))
    return varied_of(judge_target(student, norm, norm.targets[0]))


def test_what_other_bounds_say_already_is_no_bound() -> None:
    """Tell little: with all six insufficient there are six, and no rule before it can hold."""
    varied = varied_by("aw/mp/cb1")
    (below,) = (said for said in varied.goals if getattr(said, "says", "") == "EPB")

    # Fewer than 65 points, or all six subjects insufficient: what the norm says, and no more.
    boxes = varied.boxes(below)
    assert boxes is not None
    assert sorted(len(box) for box in boxes) == [1, 1]


def test_a_goal_that_nothing_brings_about_has_no_box() -> None:
    """Tell nothing: five tens are no more than fifty."""
    ruleset = with_rule("sum(all) >= 50.1")
    student = Student(id="900101", grades=dict.fromkeys(ruleset.list.subjects, "6"))
    varied = varied_of(judge_target(student, ruleset, ruleset.targets[0]))
    (meets,) = (said for said in varied.goals if getattr(said, "means", "") == "meets")

    assert varied.boxes(meets) == ()


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Give an interval of small numbers, with two ends, one or none."""
    low, high = draw(st.tuples(ENDS, ENDS))
    return (high, low) if low is not None and high is not None and low > high else (low, high)


@given(intervals(), intervals(), st.integers(-20, 20))
def test_what_two_intervals_have_in_common(one: Interval, other: Interval, number: int) -> None:
    """Agree with looking at each number."""
    both = common(one, other)

    assert (lies(number, one) and lies(number, other)) == (both is not None and lies(number, both))


@given(intervals(), st.integers(-20, 20), st.integers(-4, 4), st.sampled_from([-3, -1, 1, 2]))
def test_intervals_are_moved_and_divided(
    interval: Interval, number: int, more: int, by: int
) -> None:
    """Agree with looking at each number."""
    assert lies(number + more, moved(interval, more)) == lies(number, interval)
    assert lies(number, divided(interval, by)) == lies(number * by, interval)
    assert lies(number, interval) != any(lies(number, each) for each in outside([interval]))


@given(intervals(), st.integers(-6, 6), st.integers(-6, 6), st.data())
def test_an_end_that_is_no_bound_is_left_out(
    interval: Interval, one: int, other: int, data: st.DataObject
) -> None:
    """Agree for every number between the ends."""
    least, most = sorted((one, other))
    cut = clipped(interval, least, most)
    number = data.draw(st.integers(least, most))

    assert lies(number, interval) == (cut is not None and lies(number, cut))
    assert cut is None or all(each is None or least <= each <= most for each in cut)
