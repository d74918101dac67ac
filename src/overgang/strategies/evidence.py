"""Strategies for what every piece of evidence is made of: days, subjects, levels, roles, lists."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final, TypeVar

from hypothesis import strategies as st

from overgang.dossier.roles import Party, Role
from overgang.dossier.student import InputValue
from overgang.school.grade import Entry, Grade, Letter, NoGrade
from overgang.school.level import Level

__all__ = [
    "ALL_THREE",
    "codes",
    "days",
    "few",
    "grade_lists",
    "grades",
    "later",
    "levels",
    "school_roles",
    "told_inputs",
    "up_to_two",
]

_T = TypeVar("_T")

ALL_THREE: Final = (Role.STUDENT, Role.PARENT, Role.MENTOR)
"""Somebody of each party: the student, a parent, the school."""


def days() -> st.SearchStrategy[date]:
    """Give days of the two school years in which evidence is drawn."""
    return st.dates(date(2024, 8, 1), date(2026, 7, 31))


def later(than: date, least: int = 0) -> st.SearchStrategy[date]:
    """Give days that lie some days after a day: at least so many, and at most a season more."""
    return st.integers(least, least + 90).map(lambda many: than + timedelta(days=many))


def codes() -> st.SearchStrategy[str]:
    """Give the codes of a few subjects, so that pieces of evidence often meet in one."""
    return st.sampled_from(["ne", "en", "wi", "fa"])


def levels() -> st.SearchStrategy[Level]:
    """Give levels, also those that do not compare."""
    return st.sampled_from(Level)


def school_roles() -> st.SearchStrategy[Role]:
    """Give roles on the side of the school."""
    return st.sampled_from([role for role in Role if role.party is Party.SCHOOL])


def grades() -> st.SearchStrategy[Grade]:
    """Give grades from 1 to 10, in thousandths; a counterexample comes down to a 6."""
    return st.integers(-5000, 4000).map(lambda apart: Grade.of(6000 + apart))


def grade_lists() -> st.SearchStrategy[dict[str, Entry]]:
    """Give lists of a few subjects: grades, letters, and why there is neither."""
    entry = st.one_of(grades(), st.sampled_from(Letter), st.sampled_from(NoGrade))
    return st.dictionaries(codes(), entry, max_size=4)


def told_inputs() -> st.SearchStrategy[dict[str, InputValue]]:
    """Give what people told, of every kind that can be told."""
    told = st.one_of(
        st.booleans(),
        st.decimals(-99, 99, places=2),
        st.sampled_from(["4", "ja"]),
        st.lists(codes(), max_size=2).map(tuple),
    )
    return st.dictionaries(st.sampled_from(["a", "b"]), told, max_size=2)


def few(each: st.SearchStrategy[_T], least: int = 0) -> st.SearchStrategy[tuple[_T, ...]]:
    """Give at most two of them, none twice."""
    return st.lists(each, min_size=least, max_size=2, unique=True).map(tuple)


def up_to_two(
    each: st.SearchStrategy[_T], once: Callable[[_T], object] | None = None
) -> st.SearchStrategy[tuple[_T, ...]]:
    """Give at most two pieces of evidence; `once` gives what must not stand there twice."""
    return st.lists(each, max_size=2, unique_by=once or id).map(tuple)
