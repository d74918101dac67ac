"""The ways to the smallest changes, each held to the others: read, shown, tried and searched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from itertools import islice
from math import inf
from typing import Any, NamedTuple
from unittest.mock import patch

import pytest
from hypothesis import given, strategies as st

from overgang.advice.nearest import nearest_changes
from overgang.dossier.student import Student
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Judgement, judge_target
from overgang.reading.solver import Said, said_of
from overgang.reading.solver.definitions import holds
from overgang.reading.solver.near import boxed as boxed_module, stepped as stepped_module
from overgang.reading.solver.near.boxed import Boxed
from overgang.reading.solver.near.boxes import Box
from overgang.reading.solver.near.columns import Columns
from overgang.reading.solver.near.counted import Counted
from overgang.reading.solver.near.groups import Group, groups_of
from overgang.reading.solver.near.shortfall import Shortfall
from overgang.reading.solver.near.tried import Tried
from overgang.reading.solver.varied import varied_of
from overgang.school.grade import Grade
from tests.advice.test_changes import cases, norms
from tests.reading.norms import HAVO, SUBJECTS, with_rule

GRADES = st.sampled_from([Grade(4), Grade(5), Grade(6), Grade(7), Grade("5.4")])


class Asked(NamedTuple):
    """One goal that does not hold for a list, and all that the ways to it need."""

    said: Said
    columns: Columns
    boxes: tuple[Box, ...] | None
    groups: tuple[Group, ...]
    now: list[int]
    searched: Counted

    @property
    def around(self) -> tuple[Columns, tuple[Group, ...], Any]:
        """What all ways start from."""
        return self.columns, self.groups, self.columns.at(self.now)

    def far(self, changed: Mapping[int, int]) -> int:
        """Add up how far values move."""
        sizes = {each: group.size for group in self.groups for each in group.variables}
        return sum(abs(value - self.now[each]) * sizes[each] for each, value in changed.items())


def asked_of(judgement: Judgement) -> Iterator[Asked]:
    """Give everything else that could be said of a list."""
    varied = varied_of(judgement)
    now = varied.at(judgement.sheet)
    sizes = {place.variable: place.unit for place in varied.places.values()}
    for said, goal in varied.goals.items():
        if said == said_of(judgement.possible[0]):
            continue
        columns = varied.columns(said)
        groups = tuple(
            each
            for each in groups_of(columns.kinds, now, sizes)
            if columns.block(each.variables[0], each.value).values
        )

        def run(changed: Mapping[int, int], goal: int = goal) -> bool:
            chosen = {each: now[each] for each in sizes} | dict(changed)
            return holds(goal, varied.model.program.run(chosen))

        searched = Counted(columns.kinds, groups, now, (0, 0), run)
        yield Asked(said, columns, varied.boxes(said), groups, now, searched)


def hold_to_each_other(judgement: Judgement) -> None:
    """Hold what is tried to what is searched, and both to what is shown and what is read."""
    for asked in asked_of(judgement):
        least, fewest = (tried_and_searched(asked, fewest=each) for each in (False, True))
        shown = {by: Shortfall(*asked.around, by).least for by in ("far", "many")}
        assert not least or inf not in shown.values()
        for changed in (*least[:1], *fewest[:1]):
            assert shown["far"] <= asked.far(changed)
            assert shown["many"] <= len(changed)
        if least:
            assert not tried_and_searched(asked, fewest=False, below=asked.far(least[0]))
        for table, few in ((200_000, 150), (0, 150), (0, 2)):
            with (
                patch.object(boxed_module, "_FEW", table),
                patch.object(stepped_module, "_FEW", few),
            ):
                hold_what_is_read(asked, least, fewest)


def tried_and_searched(
    asked: Asked, *, fewest: bool, below: int | None = None
) -> list[dict[int, int]]:
    """Give what is tried, which is what is searched."""
    tried = Tried(*asked.around).smallest(fewest=fewest, below=below)
    assert tried is not None, asked.said
    assert of(tried) == of(asked.searched.smallest(fewest=fewest, below=below)), asked.said
    return tried


def hold_what_is_read(
    asked: Asked, least: list[dict[int, int]], fewest: list[dict[int, int]]
) -> None:
    """Hold what is read from tables, or step by step, to what is known."""
    if asked.groups and asked.boxes is not None:
        boxed = Boxed(*asked.around, asked.boxes)
        assert of(boxed.fewest()) == of(fewest)
        for enough in (1, 3):
            some = of(islice(boxed.fewest(enough), enough))
            assert len(some) == min(enough, len(fewest))
            assert all(each in of(fewest) for each in some)
            assert len(set(map(tuple, some))) == len(some)
        assert (boxed.least() in least) if least else (boxed.least() is None)
        for changed in least[:1]:
            assert boxed.least(asked.far(changed)) is None
            assert boxed.least(asked.far(changed) + 1) in least


def of(changes: Iterable[dict[int, int]]) -> list[list[tuple[int, int]]]:
    """Give changes in one order."""
    return sorted(sorted(each.items()) for each in changes)


@given(norms(), st.lists(GRADES, min_size=3, max_size=3))
def test_each_way_gives_the_same_in_norms_as_schools_write_them(
    ruleset: RuleSet, grades: list[Grade]
) -> None:
    """Agree: near the bounds, where it counts."""
    student = Student(id="900101", grades=dict(zip(("ne", "en", "wi"), grades, strict=True)))
    hold_to_each_other(judge_target(student, ruleset, ruleset.targets[0]))


@given(cases())
def test_each_way_gives_the_same_in_any_norm(case: tuple[Student, RuleSet]) -> None:
    """Agree: over the whole rule language."""
    student, ruleset = case
    judgement = judge_target(student, ruleset, ruleset.targets[0])
    if judgement.finding is not None:
        hold_to_each_other(judgement)


def havo(**grades: str) -> Judgement:
    """Judge a list of sixes and sevens for 4 havo: 84 points, the least that the norm asks."""
    return judged(HAVO, grades)


def judged(norm: RuleSet, grades: Mapping[str, str]) -> Judgement:
    """Judge such a list with some other grades."""
    listed = dict.fromkeys(SUBJECTS, "6") | dict.fromkeys(SUBJECTS[3:9], "7") | dict(grades)
    return judge_target(Student(id="900101", grades=listed), norm, norm.targets[0])


@pytest.mark.parametrize(("fa", "short"), [("5", 1), ("4", 2), ("3", 3)])
def test_what_a_total_is_short_of_is_shown_without_a_search(fa: str, short: int) -> None:
    """Below and further below: a point is a point, whichever subject it comes from."""
    (meets,) = (
        each for each in asked_of(havo(fa=fa)) if getattr(each.said, "means", "") == "meets"
    )

    assert Shortfall(*meets.around, "far").least == 1000 * short
    assert Shortfall(*meets.around, "many").least == 1


def test_what_cannot_be_made_up_for_is_shown_to_be_out_of_reach() -> None:
    """At and above the most there is: five tens are fifty, and nothing is more."""
    for bound, least in (("50", 20_000), ("50.1", inf)):
        (judgement,) = sixes(f"sum(all) >= {bound}")
        (meets, *_) = asked_of(judgement)
        assert Shortfall(*meets.around, "far").least == least


@pytest.mark.parametrize(
    "bounds",
    [
        {"boxed._FEW": 0},
        {"boxed._FEW": 0, "stepped._MOST": 0},
        {"boxed._FEW": 0, "stepped._MOST_TO_WEIGH": 0},
        {"boxed._FEW": 0, "stepped._MOST_PLACES": 0},
        {"boxed.NEVER": 0},
        {"boxed.ONE": 0},
        {"boxes._MOST": 0},
        {"boxes._MOST_PAIRS": 0},
        {"boxes._MOST_SUMS": 0},
        {"boxes._MOST_SUMS": 0, "tried._MOST": 0},
        {"boxes._MOST_SUMS": 0, "tried._MOST_TO_WEIGH": 0},
    ],
    ids=str,
)
def test_what_is_given_up_one_way_is_found_another(bounds: Mapping[str, int]) -> None:
    """Fall back: with every bound on work at its least the changes are the same ones."""
    weak = {"ne": "5", "en": "5", "wi": "5", "fa": "4", "du": "4"}
    expected = told_of(judged(HAVO, weak))
    with ExitStack() as stack:
        for name, least in bounds.items():
            stack.enter_context(patch(f"overgang.reading.solver.near.{name}", least))
        # Another object is another norm, of which nothing is known yet.
        assert told_of(judged(HAVO.model_copy(), weak)) == expected


def told_of(judgement: Judgement) -> list[object]:
    """Give what is told of the changes to each other finding, in one order."""
    changes = nearest_changes(judgement, most=1000)
    assert any(each.fewest[0].subjects > 1 for each in changes.reached)
    return [
        (
            each.to,
            sorted(str(change.moves) for change in each.fewest),
            each.fewest[0].total,
            each.least.total,
        )
        for each in changes.reached
    ]


def test_where_there_are_too_many_lists_to_try_they_are_searched() -> None:
    """Refuse: the tenths of five grades can make up four points in more ways than can be tried."""
    (judgement,) = sixes("sum(all) >= 34")
    (meets, *_) = asked_of(judgement)

    assert Tried(*meets.around).smallest(fewest=False) is None
    assert len(next(meets.searched.smallest(fewest=True))) == 1
    assert sum(next(meets.searched.smallest(fewest=False)).values()) > 0


def sixes(when: str) -> tuple[Judgement, ...]:
    """Judge five sixes by one rule."""
    ruleset = with_rule(when)
    student = Student(id="900101", grades=dict.fromkeys(ruleset.list.subjects, "6"))
    return tuple(judge_target(student, ruleset, target) for target in ruleset.targets)
