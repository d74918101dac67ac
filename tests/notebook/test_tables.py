"""Tables: the numbers are those that were compared, and every student of the list is in it."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from overgang.advice.bounds import bounds_of
from overgang.advice.overview import overview_of
from overgang.notebook import bounds_table, class_table
from overgang.wording import Language
from tests.advice.norm import TOLD, advised

grades = st.integers(1, 10)
LANGUAGES: tuple[Language, ...] = ("nl", "en")


@given(lists=st.tuples(grades, grades, grades))
def test_a_margin_says_whether_a_bound_is_kept(lists: tuple[int, int, int]) -> None:
    """Above, at and below: the margin and the truth of a condition never disagree."""
    (target,) = advised(*lists, **TOLD).targets
    for bound in bounds_of(target.judgement, "en"):
        if bound.margin is None or "from" in bound.asked:
            continue
        word = bound.asked.split(" ", 2)
        match word[:2]:
            case ["at", "least"]:
                assert bound.holds == (bound.margin >= 0)
            case ["at", "most"]:
                assert bound.holds == (bound.margin <= 0)
            case ["less", "than"]:
                assert bound.holds == (bound.margin < 0)
            case ["more", "than"]:
                assert bound.holds == (bound.margin > 0)
            case _:
                assert isinstance(bound.margin, Fraction)


@given(lists=st.tuples(grades, grades, grades))
def test_every_bound_is_a_row_of_the_table(lists: tuple[int, int, int]) -> None:
    """With what is asked and what is there."""
    advice = advised(*lists, **TOLD)
    html = bounds_table(advice, "nl").as_raw_html()
    for target in advice.targets:
        for bound in bounds_of(target.judgement, "nl"):
            assert bound.asked in html
            assert bound.what in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_class_is_counted_and_nobody_is_left_out(language: Language) -> None:
    """Whoever meets, whoever is near, and on which condition people are discussed."""
    advices = [advised(*each, **TOLD) for each in ((6, 6, 6), (6, 6, 5), (3, 3, 3))]
    found = overview_of(advices, language)

    assert sum(found.counts().values()) == len(advices)
    assert found.counts()["meets"] == 1
    assert len(found.one_point_away()) == 1
    assert all(found.by_clause().values())
    assert [each.kind for each in found.standings] == [
        each.targets[0].finding.kind for each in advices if each.targets[0].finding
    ]
    html = class_table(advices, language).as_raw_html()
    assert html.count("900101") == len(advices)


def test_one_point_is_the_limit_of_near() -> None:
    """A point is near; two points are not."""
    near, far = (overview_of([advised(6, 6, low, **TOLD)], "nl") for low in (5, 4))
    assert near.one_point_away()
    assert not far.one_point_away()


def test_whose_list_is_incomplete_is_told_apart() -> None:
    """What is missing and matters."""
    found = overview_of([advised(6, 6, "inh", **TOLD)], "nl")
    assert [each.kind for each in found.incomplete()] == ["open"]
    assert found.of_kind("meets") == ()


def test_the_same_table_is_the_same_bytes() -> None:
    """No chance is in it, not even in its name."""
    one, two = (bounds_table(advised(6, 6, 5, **TOLD)).as_raw_html() for _ in range(2))
    assert one == two
