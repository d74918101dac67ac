"""Whatever the grades are, nothing falls below the level of intake, and no year is done again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.practices.exception import kept_in_bounds
from overgang.practices.followed_levels import level_per_subject, own_level
from overgang.practices.notes import Asks, Offers, OptionCode, Question, Side, Weighs, Withholds
from overgang.practices.policies import HigherSubjects, KansklasFloor, LevelMoves, OtherLevel
from overgang.practices.policies.fall_back import FallBack
from overgang.practices.policies.repeating import Repeating
from overgang.practices.policy import Policy
from overgang.practices.said import Subjects, said
from overgang.practices.situation import Situation
from overgang.school.grade import Entry
from overgang.school.level import Level
from overgang.strategies.evidence import grade_lists, levels
from tests.practices.policies.situations import YEAR_END, in_kansklas, notes, of, situations

FLOOR = KansklasFloor(until_year=2)
ALL_WAYS = [
    {"level": level, "to": [each for each in Level if each is not level]} for level in Level
]
BESIDE: tuple[Policy, ...] = (
    HigherSubjects(on_list=True),
    FallBack(),
    LevelMoves.model_validate({"up": "encouraged", "down": "if it fits"}),
    OtherLevel.model_validate({"ways": ALL_WAYS}),
    Repeating.model_validate({"accepts": ["long illness", "choice of the student"]}),
)
PLACE = {
    "on": "2025-08-25",
    "school_year": "2025-2026",
    "year": 2,
    "intake": "mavo",
    "subjects": ["ne", "en", "wi"],
}


@given(in_kansklas())
def test_no_option_falls_below_the_floor(at: Situation) -> None:
    """For any grades, beside any other policy: no lower level, and not the exception."""
    floor = FLOOR.guaranteed_floor(at)
    assert floor is not None

    told = [note for policy in (FLOOR, *BESIDE) for note in policy.notes(at)]
    told += kept_in_bounds(at)
    withheld = {note.option for note in told if isinstance(note, Withholds)}
    left = [note for note in told if isinstance(note, Offers) and note.option not in withheld]

    assert {OptionCode.EXCEPTION, OptionCode.OTHER_LEVEL} <= withheld
    named = [value for note in left for _, value in note.said.args if isinstance(value, Level)]
    assert all(level >= floor for level in named)


@given(in_kansklas())
def test_no_subject_falls_below_the_floor(at: Situation) -> None:
    """For any grades and any levels that were ever written down."""
    floor = FLOOR.guaranteed_floor(at)
    assert floor is not None

    assert all(level >= floor for level in level_per_subject(at).values())
    assert set(at.dossier.kansklas[0].subjects) <= set(level_per_subject(at))


@given(in_kansklas(), levels())
def test_a_level_is_never_brought_below_the_floor(at: Situation, level: Level) -> None:
    """A level that is at least the floor stays what it is; any other becomes the floor."""
    floor = FLOOR.guaranteed_floor(at)
    assert floor is not None

    kept = FLOOR.at_least(at, level)

    assert kept >= floor
    assert kept is {True: level, False: floor}[level >= floor]


@given(in_kansklas(), grade_lists())
def test_grades_do_not_matter(one: Situation, grades: Mapping[str, Entry]) -> None:
    """With the grades of somebody else it brings the same, but for what help is asked about."""
    student = one.student.model_copy(update={"grades": grades})
    same = Situation(one.dossier.model_copy(update={"student": student}), one.on)

    assert [each for each in notes(FLOOR, same) if not isinstance(each, Asks)] == [
        each for each in notes(FLOOR, one) if not isinstance(each, Asks)
    ]


@given(situations())
def test_without_a_place_there_is_no_floor(at: Situation) -> None:
    """A floor is there exactly where there is a place in a kansklas this school year."""
    there = any(each.school_year == at.school_year for each in at.dossier.kansklas)

    assert (FLOOR.guaranteed_floor(at) is not None) == there
    assert there or FLOOR.named_below(at) == ()


def test_the_floor_in_words() -> None:
    """What is sure is told, and a lower level is left out with its reason."""
    assert notes(FLOOR, of(kansklas=[PLACE])) == [
        Weighs(OptionCode.GO_ON, Side.FOR, said("kansklas-floor-sure", level=Level.VMBO_TL)),
        Withholds(OptionCode.OTHER_LEVEL, said("kansklas-floor-no-lower", level=Level.VMBO_TL)),
    ]


def test_what_is_needed_in_a_weak_subject_is_asked() -> None:
    """A floor without help is none; at the bound nothing is asked."""
    for grade, asked in (("5,4", True), ("5,5", False)):
        student = {"id": "900102", "grades": {"wi": grade}}
        found = notes(FLOOR, of(student=student, kansklas=[PLACE]))
        needed = Asks(said("kansklas-floor-needed", subjects=Subjects(("wi",))))

        assert (needed in found) == asked


@pytest.mark.parametrize(
    ("day", "floor"),
    [
        (date(2025, 8, 24), None),
        (date(2025, 8, 25), Level.VMBO_TL),
        (date(2026, 7, 31), Level.VMBO_TL),
        (date(2026, 8, 1), None),
    ],
)
def test_the_floor_holds_from_the_placement_to_the_end_of_the_year(
    day: date, floor: Level | None
) -> None:
    """The day before it is known, that day, the last day of the school year, and after."""
    assert FLOOR.guaranteed_floor(of(day, kansklas=[PLACE])) is floor


@pytest.mark.parametrize(("until", "floor"), [(1, None), (2, Level.VMBO_TL)])
def test_the_floor_lasts_as_many_years_as_the_school_says(until: int, floor: Level | None) -> None:
    """In the second year, with a kansklas of one year or of two."""
    policy = KansklasFloor(until_year=until)

    assert policy.guaranteed_floor(of(kansklas=[PLACE])) is floor


@pytest.mark.parametrize("until", [0, 3])
def test_a_kansklas_is_of_the_first_two_years(until: int) -> None:
    """A third year is refused, and so is none."""
    with pytest.raises(ValidationError):
        KansklasFloor(until_year=until)


@pytest.mark.parametrize(("year", "asked"), [(1, True), (2, True), (3, False), (None, False)])
def test_an_intake_that_is_not_known_is_asked_for(year: int | None, asked: bool) -> None:
    """Up to and including the last year of the kansklas; not where the year is not known."""
    found = notes(FLOOR, of(student={"id": "900102", "year": year}))

    assert [type(note) for note in found] == [Question] * asked


@pytest.mark.parametrize(
    ("level", "asked"),
    [(Level.VMBO_KB, True), (Level.VMBO_GL, True), (Level.VMBO_TL, False), (Level.HAVO, False)],
)
@pytest.mark.parametrize("where", ["placements", "routes", "joint_advices"])
def test_a_level_below_that_somebody_named_is_asked_about(
    where: str,
    level: Level,
    asked: bool,
) -> None:
    """Below, beside, at and above the floor, in each place where a level can be named."""
    day = "2026-06-15"
    named = {
        "placements": {"on": day, "level": level, "year": 3, "reasons": ["results"]},
        "routes": {"level": level, "steps": [{"on": day, "kind": "proposed"}]},
        "joint_advices": {
            "on": day,
            "school_year": "2025-2026",
            "moment": "year end",
            "kind": "another level",
            "level": level,
        },
    }
    at = of(YEAR_END, kansklas=[PLACE], **{where: [named[where]]})

    assert FLOOR.named_below(at) == ((level,) if asked else ())
    assert sum(isinstance(note, Question) for note in notes(FLOOR, at)) == asked


def test_what_was_named_in_another_year_is_not_asked_about() -> None:
    """A placement of the year before."""
    placed = {"on": "2025-07-31", "level": "vmbo-kb", "year": 1, "reasons": ["results"]}

    assert FLOOR.named_below(of(kansklas=[PLACE], placements=[placed])) == ()


def test_the_latest_place_counts() -> None:
    """Where the place changed within the year."""
    later = PLACE | {"on": "2026-02-02", "intake": "havo"}
    at = of(YEAR_END, kansklas=[PLACE, later])

    assert (own_level(at), FLOOR.guaranteed_floor(at)) == (Level.HAVO, Level.HAVO)


@given(st.data())
def test_above_the_floor_stays_above(data: st.DataObject) -> None:
    """A subject at a higher level is not pulled down to the floor."""
    above = data.draw(st.sampled_from([level for level in Level if level > Level.VMBO_TL]))
    steps = [{"on": "2025-08-25", "level": above, "move": "placed"}]
    at = of(kansklas=[PLACE], levels=[{"subject": "wi", "steps": steps}])

    assert level_per_subject(at)["wi"] is above
