"""A guideline: one for each year, and whoever does not meet it is discussed, never worse."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import Dossier, Student
from overgang.norms.parts import Meaning
from overgang.practices.notes import Note, Offers, OptionCode, Question, Remark
from overgang.practices.policies.guideline import Guideline, GuidelineFor, GuidelineSays
from overgang.practices.situation import NormSays, Situation
from overgang.school.level import Level
from overgang.school.years import Phase, exam_year, years_of
from tests.practices.policies.noted import keys, noted, words

ON: Final = date(2026, 6, 24)
HAVO_VWO: Final = Guideline(
    parts=(
        GuidelineFor(phase=Phase.LOWER, levels=(Level.HAVO, Level.VWO), years=(1, 2, 3)),
        GuidelineFor(phase=Phase.UPPER, levels=(Level.HAVO,), years=(4,)),
        GuidelineFor(phase=Phase.UPPER, levels=(Level.VWO,), years=(4, 5)),
    )
)
NORMS: Final = st.lists(
    st.builds(NormSays, to=st.just("3 havo"), means=st.none() | st.sampled_from(Meaning)),
    max_size=3,
).map(tuple)
TYPES: Final = [level for level in Level if level is level.school_type]


def notes(
    level: Level | None, year: int | None, norm: tuple[NormSays, ...], grade: str = "4"
) -> tuple[Note, ...]:
    """Give the notes on a student with one grade."""
    student = Student(id="900103", level=level, year=year, grades={"wi": grade})
    return noted(HAVO_VWO, Dossier(student=student), ON, norm)


def says(*means: Meaning | None) -> tuple[NormSays, ...]:
    """Give a norm with these targets."""
    return tuple(NormSays("3 havo", each) for each in means)


@given(
    st.none() | st.sampled_from(Level),
    st.none() | st.integers(1, 6),
    NORMS,
    st.sampled_from(["1", "5,5", "10"]),
)
def test_not_meeting_it_is_a_discussion_and_no_more(
    level: Level | None, year: int | None, norm: tuple[NormSays, ...], grade: str
) -> None:
    """Whatever the grades: it offers to go on, tells or asks, and holds nothing against anybody."""
    found = notes(level, year, norm, grade)

    assert all(isinstance(each, Remark | Question | Offers) for each in found)
    assert all(each.option is OptionCode.GO_ON for each in found if isinstance(each, Offers))
    if any(each.means is Meaning.MEETS for each in norm):
        assert found == ()


@given(st.data(), st.sampled_from(TYPES))
def test_exactly_one_guideline_holds_for_each_year(data: st.DataObject, level: Level) -> None:
    """Each year but that of the exam; with one left out, or one twice, there is no policy."""
    years = [year for year in range(1, years_of(level) + 1) if year != exam_year(level)]
    lower = data.draw(st.integers(1, len(years) - 1))
    parts = [
        GuidelineFor(phase=Phase.LOWER, levels=(level,), years=tuple(years[:lower])),
        GuidelineFor(phase=Phase.UPPER, levels=(level,), years=tuple(years[lower:])),
    ]
    policy = Guideline(parts=tuple(parts))

    assert [policy.phase(level, year) for year in years] == [
        Phase.LOWER if year <= lower else Phase.UPPER for year in years
    ]
    assert policy.phase(level, years_of(level) + 1) is None
    at, part = data.draw(st.sampled_from(list(enumerate(parts))))
    year = data.draw(st.sampled_from((part.years[0], part.years[-1])))
    for other in ((year, *part.years), tuple(each for each in part.years if each != year)):
        twice = len(other) > len(part.years)
        changed = [*parts]
        if twice:
            changed.append(GuidelineFor(phase=part.phase, levels=(level,), years=(year,)))
        elif other:
            changed[at] = part.model_copy(update={"years": other})
        else:
            del changed[at]
        with pytest.raises(ValidationError, match=f"for year {year} of {level} there are"):
            Guideline(parts=tuple(changed))


@pytest.mark.parametrize(
    ("years", "told"),
    [
        ((1, 3), "follow upon each other"),
        ((2, 1), "follow upon each other"),
        ((1, 1), "follow upon each other"),
        ((5, 6), "havo has years 1 to 5"),
        ((0, 1), "havo has years 1 to 5"),
    ],
)
def test_the_years_of_a_part_are_years_that_there_are(years: tuple[int, ...], told: str) -> None:
    """In their order, each once."""
    with pytest.raises(ValidationError, match=told):
        GuidelineFor(phase=Phase.LOWER, levels=(Level.HAVO,), years=years)


def test_a_guideline_is_for_some_years_of_some_levels() -> None:
    """One part, one level and one year at least."""
    part = {"phase": "lower", "levels": ["havo"], "years": [1]}
    for nothing in ("levels", "years"):
        with pytest.raises(ValidationError, match="at least 1 item"):
            GuidelineFor.model_validate({**part, nothing: []})
    assert GuidelineFor.model_validate(part).holds_for(Level.HAVO, 1)
    with pytest.raises(ValidationError, match="at least 1 item"):
        Guideline(parts=())


def test_of_several_slips_the_first_is_told() -> None:
    """Of the levels in order of their names, and of a part in the order of its levels."""
    both = (Level.VWO, Level.HAVO)
    for levels in (both, both[::-1]):
        with pytest.raises(ValidationError, match="for year 2 of havo there are 0 guidelines"):
            Guideline(parts=(GuidelineFor(phase=Phase.LOWER, levels=levels, years=(1,)),))
    with pytest.raises(ValidationError, match="havo has years 1 to 5"):
        GuidelineFor(phase=Phase.UPPER, levels=(Level.HAVO, Level.VWO), years=(6, 7))


def test_a_guideline_for_the_exam_year_is_refused() -> None:
    """There the exam has a word, not a promotion."""
    with pytest.raises(ValidationError, match="for year 5 of havo there are 1 guidelines"):
        Guideline(
            parts=(GuidelineFor(phase=Phase.UPPER, levels=(Level.HAVO,), years=(1, 2, 3, 4, 5)),)
        )


@pytest.mark.parametrize(
    ("norm", "found"),
    [
        ((), GuidelineSays.NOT_KNOWN),
        ((None,), GuidelineSays.NOT_KNOWN),
        ((Meaning.DISCUSS,), GuidelineSays.DISCUSS),
        ((Meaning.BELOW,), GuidelineSays.DISCUSS),
        ((Meaning.OTHER_ROUTE,), GuidelineSays.DISCUSS),
        ((Meaning.BELOW, None), GuidelineSays.NOT_KNOWN),
        ((Meaning.MEETS,), GuidelineSays.MEETS),
        ((Meaning.MEETS, None), GuidelineSays.MEETS),
        ((Meaning.BELOW, Meaning.MEETS), GuidelineSays.MEETS),
    ],
)
def test_what_a_norm_comes_down_to(norm: tuple[Meaning | None, ...], found: GuidelineSays) -> None:
    """A list below the norm is discussed like one that the norm itself would discuss."""
    situation = Situation.of(Dossier(student=Student(id="900103")), ON, says(*norm))

    assert HAVO_VWO.says(situation) is found


@pytest.mark.parametrize(
    ("level", "year", "phase"),
    [
        (Level.HAVO, 3, "lower"),
        (Level.HAVO, 4, "upper"),
        (Level.HAVO, 5, None),
        (Level.GYMNASIUM, 3, "lower"),
        (Level.GYMNASIUM, 5, "upper"),
        (Level.GYMNASIUM, 6, None),
        (Level.VMBO_TL, 3, None),
        (Level.HAVO, None, None),
        (None, 3, None),
    ],
)
def test_the_guideline_of_the_phase_is_named(
    level: Level | None, year: int | None, phase: str | None
) -> None:
    """The last year of one, the first of the other; where none holds nothing is said."""
    told = notes(level, year, says(Meaning.BELOW))
    discussed = keys(told)
    open_ = keys(notes(level, year, ()))

    assert discussed == (
        [] if phase is None else [f"guideline-discussed-{phase}", "guideline-may-go-on"]
    )
    offered = [each.option for each in told if isinstance(each, Offers)]
    assert offered == ([] if phase is None else [OptionCode.GO_ON])
    assert open_ == ([] if phase is None else [f"guideline-question-{phase}"])


def test_without_a_list_nobody_is_asked() -> None:
    """There is nothing yet that could meet a guideline."""
    empty = Dossier(student=Student(id="900103", level="havo", year=3))

    assert noted(HAVO_VWO, empty, ON) == ()


def test_the_guidelines_are_said() -> None:
    """With their years, one or more."""
    said = words(HAVO_VWO)

    assert "(havo en vwo, leerjaar 1 tot en met 3)" in said
    assert "(havo, leerjaar 4)" in said
    assert "(vwo, leerjaar 4 en 5)" in said
    assert said.endswith("Wie er niet aan voldoet, wordt besproken. Meer volgt er niet uit.")
