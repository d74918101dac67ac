"""Working with feedback: a dossier without any grade is a whole one, and growth is told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from overgang.dossier import Dossier, Observation, Student
from overgang.dossier.observations import Development
from overgang.dossier.roles import Role
from overgang.practices.notes import Asks, OptionCode, Question, Remark, Side, Weighs, Withholds
from overgang.practices.policies.formative import Formative, change_since
from overgang.practices.said import Subjects, said
from overgang.practices.situation import Situation
from overgang.school.grade import Entry
from overgang.school.level import Level
from overgang.strategies.evidence import days, grade_lists
from overgang.strategies.results import observations
from tests.practices.policies.situations import YEAR_END, notes, of, situations

WORK = Formative(asks=Role.COACH)
GROWING, STABLE, FALLING, NOT_SEEN = Development
SEVERAL = st.lists(observations(), max_size=4).map(tuple)


def seen(on: str, development: str, level: str | None = None, subject: str | None = "wi") -> object:
    """Give an observation."""
    return {
        "on": on,
        "by": "coach",
        "development": development,
        "level": level,
        "subject": subject,
    }


@given(observations(), st.integers(1, 300))
def test_the_same_picture_twice_is_stable(one: Observation, days_on: int) -> None:
    """Whatever it showed; unless it could not be seen at all."""
    again = one.model_copy(update={"on": one.on + timedelta(days=days_on)})
    same = NOT_SEEN if one.development is NOT_SEEN else STABLE

    assert change_since(one, again) is same


@given(observations(), observations())
def test_a_change_back_is_the_other_way(one: Observation, other: Observation) -> None:
    """What is growth one way is the opposite the other way."""
    opposite = {GROWING: FALLING, FALLING: GROWING, STABLE: STABLE, NOT_SEEN: NOT_SEEN}

    assert change_since(other, one) is opposite[change_since(one, other)]


@given(SEVERAL, days())
def test_a_dossier_of_observations_alone_is_a_whole_one(
    observed: tuple[Observation, ...], day: date
) -> None:
    """It holds together, and there is something to talk about on every day."""
    at = Situation.of(Dossier(student=Student(id="900102"), observations=observed), day)

    assert Asks(said("formative-challenge")) in notes(WORK, at)


@given(situations(), grade_lists())
def test_grades_are_not_looked_at(at: Situation, grades: Mapping[str, Entry]) -> None:
    """With any other list the policy brings the same."""
    student = at.dossier.student.model_copy(update={"grades": grades})
    other = at.dossier.model_copy(update={"student": student, "reports": ()})

    assert notes(WORK, Situation(other, at.on)) == notes(WORK, at)


@given(situations())
def test_nothing_speaks_against_going_on(at: Situation) -> None:
    """No option is left out, and nothing is weighed against one."""
    for note in notes(WORK, at):
        assert not isinstance(note, Withholds)
        assert not isinstance(note, Weighs) or note.side is Side.FOR


@pytest.mark.parametrize(
    ("before", "now", "change"),
    [
        (("growing", None), ("stable", None), FALLING),
        (("falling", None), ("stable", None), GROWING),
        (("stable", None), ("growing", None), GROWING),
        (("growing", "mavo"), ("growing", "havo"), GROWING),
        (("growing", "havo"), ("growing", "mavo"), FALLING),
        (("growing", "vmbo-gl"), ("growing", "mavo"), STABLE),
        (("growing", None), ("growing", "mavo"), STABLE),
        (("falling", "mavo"), ("not seen", "havo"), GROWING),
        (("falling", "mavo"), ("not seen", "mavo"), NOT_SEEN),
    ],
)
def test_how_a_picture_changes(
    before: tuple[str, str | None], now: tuple[str, str | None], change: Development
) -> None:
    """By level first, then by what was seen; where levels do not compare, by what was seen."""
    one, other = (
        Observation.model_validate(seen("2025-11-10", *before)),
        Observation.model_validate(seen("2026-02-09", *now)),
    )

    assert change_since(one, other) is change


def test_a_year_in_notes() -> None:
    """Growth speaks for going on, a level that moved is told, what is falling is asked about."""
    at = of(
        observations=[
            seen("2025-11-10", "growing", "mavo"),
            seen("2026-02-09", "growing", "havo"),
            seen("2026-02-09", "falling", "mavo", "en"),
            seen("2026-02-09", "growing", None, None),
        ]
    )

    assert notes(WORK, at) == [
        Weighs(OptionCode.GO_ON, Side.FOR, said("formative-growing", subjects=Subjects(("wi",)))),
        Weighs(OptionCode.GO_ON, Side.FOR, said("formative-growing-whole")),
        Remark(
            said(
                "formative-moved",
                subject=Subjects(("wi",)),
                old=Level.VMBO_TL,
                new=Level.HAVO,
            )
        ),
        Asks(said("formative-needed", subjects=Subjects(("en",)))),
        Asks(said("formative-challenge")),
    ]
    assert WORK.changes(at) == {"wi": GROWING}


def test_only_the_latest_picture_counts() -> None:
    """What was falling in autumn and is growing in June is growing."""
    at = of(observations=[seen("2025-11-10", "falling"), seen("2026-06-15", "growing")])

    assert WORK.latest(at)["wi"].development is GROWING
    assert not any("needed" in n.said.key for n in notes(WORK, at) if isinstance(n, Asks))


@pytest.mark.parametrize(("on", "asked"), [("2025-07-31", True), ("2025-08-01", False)])
def test_without_an_observation_this_year_it_is_asked_for(on: str, asked: bool) -> None:
    """The last day of the school year before, and the first of this one."""
    found = notes(WORK, of(YEAR_END, observations=[seen(on, "stable")]))

    assert (Question(said("formative-none"), Role.COACH) in found) == asked
