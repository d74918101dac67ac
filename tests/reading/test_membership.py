"""Who is in a group that depends on the student: every form of the condition, known and not."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

import pytest

from overgang.dossier.student import InputValue, Student
from overgang.norms.check import names_of
from overgang.norms.expression import GradeOf
from overgang.norms.parse import parse_group
from overgang.reading.membership import fact, members
from overgang.reading.sheet import sheet_of
from overgang.reading.words import say_group
from tests.reading.norms import EVERYTHING

GRADES: Final = {"ne": "6", "en": "6", "wi": "6", "gs": "vr", "lo": "7"}


def of(condition: str, **told: InputValue) -> tuple[str, ...] | None:
    """Give who is in a group that is only Dutch if a condition holds, and else only English."""
    group = parse_group(f"ne if {condition} else en", names_of(EVERYTHING))
    student = Student(id="900101", grades=GRADES, inputs=told)
    return members(sheet_of(student, EVERYTHING), group)


@pytest.mark.parametrize(
    ("condition", "told", "found"),
    [
        ("done", {"done": True}, ("ne",)),
        ("done", {"done": False}, ("en",)),
        ("done", {}, None),
        ("not done", {"done": False}, ("ne",)),
        ("taken(wi)", {}, ("ne",)),
        ("taken(gs)", {}, ("en",)),
        ("advice == 'yes'", {"advice": "yes"}, ("ne",)),
        ("advice in ('yes', 'no')", {"advice": "no"}, ("ne",)),
        ("advice == 'yes'", {}, None),
        ("score >= 5.5", {"score": Decimal("5.5")}, ("ne",)),
        ("score >= 5.5", {"score": Decimal(5)}, ("en",)),
        ("5 < score <= 7", {"score": Decimal(7)}, ("ne",)),
        ("score in (3, 4)", {"score": Decimal(4)}, ("ne",)),
        ("score in (3, 4)", {"score": Decimal(5)}, ("en",)),
        ("score >= 0", {}, ("ne",)),
        ("at_least(2, done, taken(wi), taken(gs))", {"done": True}, ("ne",)),
        ("at_least(2, done, taken(wi), taken(gs))", {}, None),
        ("done and taken(gs)", {}, ("en",)),
        ("done or taken(wi)", {}, ("ne",)),
    ],
)
def test_a_condition_says_which_group_it_is(
    condition: str, told: dict[str, InputValue], found: tuple[str, ...] | None
) -> None:
    """Known, not known, and known in spite of what is not told."""
    assert of(condition, **told) == found


def test_a_grade_has_no_say_in_it() -> None:
    """No text can ask it; a tree that does is left open."""
    sheet = sheet_of(Student(id="900101", grades=GRADES), EVERYTHING)
    assert fact(sheet, GradeOf(subject="ne")) is None


def test_a_group_that_depends_is_said_where_it_stands() -> None:
    """Not only under its own name."""
    group = parse_group("ne if done else [en, wi]", names_of(EVERYTHING))

    assert say_group(group, EVERYTHING, "en") == (
        "Dutch, if this holds: practical tasks; otherwise English and mathematics"
    )
