"""The way back leads to the level before the raise: never below it, and never below a floor."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given

from overgang.dossier import Dossier, LevelStep, Student, SubjectLevels
from overgang.dossier.roles import Party
from overgang.dossier.subject_levels import LevelMove
from overgang.practices.notes import Offers, OptionCode, Right, RightState
from overgang.practices.policies.fall_back import FallBack, WayBack
from overgang.practices.said import Subjects, said
from overgang.practices.situation import Situation
from overgang.school.level import Level
from overgang.strategies.results import subject_levels
from tests.practices.policies.situations import in_kansklas, notes, of, situations

BACK = FallBack()
WI = Subjects(("wi",))
PLACED = {"on": "2025-08-25", "level": "mavo", "move": "placed"}
RAISED = {"on": "2026-02-02", "level": "havo", "move": "raised"}
FELL = {"on": "2026-05-11", "level": "mavo", "move": "fell back"}


def maths(*steps: object) -> list[object]:
    """Give the levels of maths."""
    return [{"subject": "wi", "steps": steps}]


def on_last_day(series: SubjectLevels) -> Situation:
    """Look at a subject on the day of its last step."""
    dossier = Dossier(student=Student(id="900102"), levels=(series,))
    return Situation.of(dossier, series.steps[-1].on)


@given(subject_levels())
def test_the_way_back_leads_to_a_level_from_which_it_was_raised(series: SubjectLevels) -> None:
    """It is a level that the subject had, and whoever takes it can be written down."""
    at = on_last_day(series)
    to = BACK.fall_back(at, series.subject)

    assert to in {step.level for step in series.steps}
    for way in BACK.ways_back(at):
        assert way.to < way.now
        back = LevelStep(on=at.on + timedelta(days=1), level=way.to, move=LevelMove.FELL_BACK)
        SubjectLevels(subject=way.subject, steps=(*series.steps, back))


@given(subject_levels())
def test_going_back_ends_where_the_subject_was_placed(series: SubjectLevels) -> None:
    """Taken as often as there is one, the way back ends at the placing, and stays there."""
    placed = [step.level for step in series.steps if step.move is LevelMove.PLACED][-1]
    for _ in series.steps:
        for way in BACK.ways_back(on_last_day(series)):
            day = series.steps[-1].on + timedelta(days=1)
            back = LevelStep(on=day, level=way.to, move=LevelMove.FELL_BACK)
            series = SubjectLevels(subject=series.subject, steps=(*series.steps, back))

    assert BACK.ways_back(on_last_day(series)) == ()
    assert BACK.fall_back(on_last_day(series), series.subject) is placed


@given(situations())
def test_every_way_back_is_a_right(at: Situation) -> None:
    """None is kept from the student, whatever the grades are."""
    open_rights = [
        note
        for note in notes(BACK, at)
        if isinstance(note, Right) and note.state is RightState.OPEN
    ]

    assert len(open_rights) == len(BACK.ways_back(at))
    assert all(note.of is Party.STUDENT for note in open_rights)


@given(in_kansklas())
def test_in_a_kansklas_the_way_back_ends_at_the_floor(at: Situation) -> None:
    """No subject of it may go below the level of intake."""
    place = at.dossier.kansklas[0]
    for code in place.subjects:
        to = BACK.fall_back(at, code)
        assert to is None or to >= place.floor


def test_a_raise_of_an_earlier_year_does_not_lead_below_the_floor() -> None:
    """Placed at kader a year ago, raised to mavo, and come into a kansklas at mavo."""
    placed = {"on": "2024-08-26", "level": "vmbo-kb", "move": "placed"}
    raised = {"on": "2025-02-03", "level": "mavo", "move": "raised"}
    place = {
        "on": "2025-08-25",
        "school_year": "2025-2026",
        "year": 2,
        "intake": "mavo",
        "subjects": ["wi"],
    }
    free, floored = (
        of(levels=maths(placed, raised)),
        of(levels=maths(placed, raised), kansklas=[place]),
    )

    assert BACK.fall_back(free, "wi") is Level.VMBO_KB
    assert BACK.fall_back(floored, "wi") is Level.VMBO_TL
    assert BACK.ways_back(floored) == ()


def test_a_subject_without_levels_has_no_way_back() -> None:
    """Nothing is known of it, and nothing is said."""
    assert BACK.fall_back(of(), "wi") is None
    assert notes(BACK, of()) == []


@pytest.mark.parametrize(
    ("day", "ways"),
    [
        (date(2026, 2, 1), ()),
        (date(2026, 2, 2), (WayBack("wi", Level.HAVO, Level.VMBO_TL),)),
        (date(2026, 5, 10), (WayBack("wi", Level.HAVO, Level.VMBO_TL),)),
        (date(2026, 5, 11), ()),
    ],
)
def test_the_way_back_is_open_as_long_as_the_raise_holds(
    day: date, ways: tuple[WayBack, ...]
) -> None:
    """The day before the raise, its day, the day before the return, and its day."""
    assert BACK.ways_back(of(day, levels=maths(PLACED, RAISED, FELL))) == ways


def test_a_right_that_was_used_is_told() -> None:
    """With the level and the day, in the year in which it was used."""
    levels = maths(PLACED, RAISED, FELL)
    used = said("fall-back-used", subject=WI, level=Level.VMBO_TL, day=date(2026, 5, 11))

    assert notes(BACK, of(levels=levels)) == [Right(used, Party.STUDENT, RightState.USED)]
    assert notes(BACK, of(date(2026, 8, 1), levels=levels)) == []


@pytest.mark.parametrize(
    ("evidence", "offered"),
    [
        ({}, False),
        ({"reports": [{"on": "2026-06-15", "name": "rapport", "grades": {"wi": "5,4"}}]}, True),
        ({"reports": [{"on": "2026-06-15", "name": "rapport", "grades": {"wi": "5,5"}}]}, False),
        (
            {
                "observations": [
                    {"on": "2026-06-15", "by": "coach", "subject": "wi", "development": "falling"}
                ]
            },
            True,
        ),
        (
            {
                "observations": [
                    {"on": "2026-06-15", "by": "coach", "subject": "wi", "development": "stable"}
                ]
            },
            False,
        ),
        (
            {"signals": [{"on": "2026-06-15", "kind": "behind", "subject": "wi", "by": "coach"}]},
            True,
        ),
        (
            {"signals": [{"on": "2026-06-15", "kind": "behind", "subject": "en", "by": "coach"}]},
            False,
        ),
    ],
)
def test_it_is_offered_where_something_asks_for_it(
    evidence: dict[str, object],
    offered: bool,
) -> None:
    """A weak grade and one at the bound, less growth or none, a signal about it or another."""
    at = of(date(2026, 6, 24), levels=maths(PLACED, RAISED), **evidence)
    told = said("fall-back-offer", subject=WI, level=Level.VMBO_TL)

    assert (Offers(OptionCode.LEVEL_PER_SUBJECT, told) in notes(BACK, at)) == offered
