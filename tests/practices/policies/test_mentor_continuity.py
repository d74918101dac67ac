"""The same mentor: a change within the time is seen, and so are two mentors at once."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import Dossier, MentorPeriod, Student
from overgang.dossier.roles import Role
from overgang.practices.notes import Question, Safeguard, SafeguardState
from overgang.practices.policies.mentor_continuity import MentorContinuity
from overgang.practices.said import said
from overgang.practices.situation import Situation
from overgang.strategies.guidance import mentor_periods
from tests.practices.policies.situations import YEAR_END, notes, of, situations

WHOLE = MentorContinuity()
PAIRS = MentorContinuity.model_validate(
    {"together": [{"first": 1, "last": 2}, {"first": 3, "last": 4}]}
)
YEARS = [
    {"on": f"{2022 + year}-08-25", "school_year": f"{2022 + year}-{2023 + year}", "level": "mavo",
     "year": year}
    for year in (1, 2, 3, 4)
]  # fmt: skip
LAST_DAY = date(2027, 7, 9)


def mentors(change: str, until: str | None = None) -> list[dict[str, object]]:
    """Give a first mentor from the first day, and another from a day on."""
    return [
        {"on": "2023-08-25", "mentor": 1, "until": until or change},
        {"on": change, "mentor": 2},
    ]


@given(st.lists(mentor_periods(), max_size=4).map(tuple), st.dates(date(2024, 8, 1), YEAR_END))
def test_every_change_in_the_whole_school_time_is_seen(
    periods: tuple[MentorPeriod, ...], day: date
) -> None:
    """As often as another mentor follows; and it is told."""
    at = Situation.of(Dossier(student=Student(id="900102"), mentors=periods), day)
    known = sorted((each for each in at.dossier.mentors), key=lambda each: each.on)
    changes = [new.on for old, new in pairwise(known) if old.mentor != new.mentor]

    assert list(WHOLE.changes(at)) == changes
    states = [note.state for note in notes(WHOLE, at) if isinstance(note, Safeguard)]
    expected = SafeguardState.MISSED if changes else SafeguardState.DONE
    assert states == [expected] * bool(known)


@given(situations())
def test_shorter_times_see_no_more_than_the_whole(at: Situation) -> None:
    """What is a change within two years is one in the whole school time."""
    assert set(PAIRS.changes(at)) <= set(WHOLE.changes(at))


@given(situations())
def test_two_mentors_at_once_are_seen(at: Situation) -> None:
    """By brute force: two that are there on the day."""
    there = {each.mentor for each in at.dossier.mentors if each.until is None or at.on < each.until}
    asked = Question(said("mentor-continuity-who"), Role.TEAM_LEADER)

    assert WHOLE.overlaps(at) == (len(there) > 1)
    assert (asked in notes(WHOLE, at)) == (len(there) > 1)


@pytest.mark.parametrize(
    ("change", "until", "within"),
    [
        ("2024-01-08", None, True),
        ("2024-08-25", "2024-07-19", True),
        ("2025-08-25", "2025-07-18", False),
        ("2025-08-25", None, False),
        ("2025-08-26", None, True),
        ("2026-01-05", None, True),
        ("2026-08-25", None, True),
    ],
)
def test_two_and_two_years(change: str, until: str | None, within: bool) -> None:
    """In year 1, from 1 to 2, from 2 to 3 (twice), a day into year 3, in it, from 3 to 4."""
    at = of(LAST_DAY, years=YEARS, mentors=mentors(change, until))

    assert PAIRS.changes(at) == ((date.fromisoformat(change),) if within else ())
    assert WHOLE.changes(at) == (date.fromisoformat(change),)


def test_a_year_that_is_known_in_june_begins_in_august() -> None:
    """So a change in the last weeks of year 2 is one within the first two years."""
    years = [YEARS[0], YEARS[1], YEARS[2] | {"on": "2025-06-20"}]
    at = of(LAST_DAY, years=years, mentors=mentors("2025-07-01"))

    assert PAIRS.changes(at) == (date(2025, 7, 1),)


def test_where_the_year_is_not_known_only_the_whole_time_counts() -> None:
    """Nothing is made up about the year of then."""
    at = of(LAST_DAY, mentors=mentors("2026-01-05"))

    assert (PAIRS.changes(at), WHOLE.changes(at)) == ((), (date(2026, 1, 5),))


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (date(2024, 1, 8), SafeguardState.MISSED),
        (date(2025, 7, 31), SafeguardState.MISSED),
        (date(2025, 8, 25), SafeguardState.DONE),
        (LAST_DAY, SafeguardState.DONE),
    ],
)
def test_what_happened_in_an_earlier_time_is_over(day: date, state: SafeguardState) -> None:
    """A change in year 1 is told in years 1 and 2, and not in years 3 and 4."""
    student = {"id": "900102"}
    at = of(day, student=student, years=YEARS, mentors=mentors("2024-01-08"))

    assert [note.state for note in notes(PAIRS, at) if isinstance(note, Safeguard)] == [state]


def test_after_the_last_time_nothing_is_told() -> None:
    """Where a school has one mentor for the first two years only."""
    first = MentorContinuity.model_validate({"together": [{"first": 1, "last": 2}]})
    at = of(LAST_DAY, student={"id": "900102"}, years=YEARS, mentors=mentors("2024-01-08"))

    assert notes(first, at) == []


def test_a_mentor_who_came_back_is_no_new_one_in_the_end() -> None:
    """Both changes are seen; the latest is told."""
    there = [*mentors("2026-01-05", None), {"on": "2026-03-02", "mentor": 1}]
    there[1] |= {"until": "2026-03-02"}
    at = of(LAST_DAY, mentors=there)
    told = said("mentor-continuity-changed", day=date(2026, 3, 2))

    assert notes(WHOLE, at) == [Safeguard(told, SafeguardState.MISSED)]


def test_the_same_mentor_is_told_with_the_first_day() -> None:
    """Also where the time was written down in two pieces."""
    pieces = [
        {"on": "2024-08-26", "mentor": 1, "until": "2025-08-01"},
        {"on": "2025-08-25", "mentor": 1},
    ]
    told = said("mentor-continuity-same", day=date(2024, 8, 26))

    assert notes(WHOLE, of(mentors=pieces)) == [Safeguard(told, SafeguardState.DONE)]
    assert notes(WHOLE, of()) == []


def test_a_mentor_of_before_is_there_since_the_return() -> None:
    """The first mentor, another one in year 2, and the first one again for years 3 and 4."""
    there = [
        {"on": "2023-08-25", "mentor": 1, "until": "2024-08-25"},
        {"on": "2024-08-25", "mentor": 2, "until": "2025-08-25"},
        {"on": "2025-08-25", "mentor": 1},
    ]
    at = of(LAST_DAY, student={"id": "900102"}, years=YEARS, mentors=there)
    told = said("mentor-continuity-same", day=date(2025, 8, 25))

    assert notes(PAIRS, at) == [Safeguard(told, SafeguardState.DONE)]


def test_two_years_are_told_as_two() -> None:
    """Three are told from the first to the last; none named is the whole school time."""
    three = MentorContinuity.model_validate({"together": [{"first": 1, "last": 3}]})

    assert [each.text("nl") for policy in (PAIRS, three, WHOLE) for each in policy.words()] == [
        "In leerjaar 1 en 2 blijft de mentor dezelfde.",
        "In leerjaar 3 en 4 blijft de mentor dezelfde.",
        "In leerjaar 1 tot en met 3 blijft de mentor dezelfde.",
        "Een leerling houdt dezelfde mentor, van de eerste dag tot het diploma.",
    ]


@pytest.mark.parametrize(
    "together",
    [
        [{"first": 2, "last": 1}],
        [{"first": 1, "last": 2}, {"first": 2, "last": 3}],
        [{"first": 0, "last": 1}],
    ],
)
def test_times_go_forward_and_lie_apart(together: list[dict[str, int]]) -> None:
    """Backward, over each other, and before the first year."""
    with pytest.raises(ValidationError):
        MentorContinuity.model_validate({"together": together})
