"""Another level: offered only along a way of the school, and only where going on is not sure."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import Dossier, JointAdvice, Student
from overgang.dossier.joint_advice import AdviceMoment, JointAdviceKind
from overgang.norms.parts import Meaning
from overgang.practices.notes import Note, Offers, OptionCode, Side, Weighs, Withholds
from overgang.practices.policies.other_level import OtherLevel, Way
from overgang.practices.situation import NormSays
from overgang.school.level import Level
from tests.practices.policies.noted import keys, noted, of_kind, words

ON: Final = date(2026, 6, 25)
MAVO: Final = OtherLevel(ways=[{"level": "havo", "to": ["mavo", "vmbo-gl"]}])


@st.composite
def policies(draw: st.DrawFn) -> OtherLevel:
    """Some ways between levels."""
    from_ = draw(st.lists(st.sampled_from(Level), min_size=1, max_size=3, unique=True))
    others = {level: [each for each in Level if each is not level] for level in from_}
    several = {
        level: draw(st.lists(st.sampled_from(others[level]), min_size=1, max_size=2, unique=True))
        for level in from_
    }
    return OtherLevel(ways=tuple(Way(level=level, to=tuple(to)) for level, to in several.items()))


def notes(
    policy: OtherLevel,
    level: Level | None,
    kind: JointAdviceKind | None = None,
    *,
    grade: str = "5,4",
    means: Meaning | None = None,
) -> tuple[Note, ...]:
    """Give the notes on a student with one grade, and perhaps an advice."""
    student = Student(id="900101", level=level, year=3, grades={"wi": grade})
    advices = (
        ()
        if kind is None
        else (
            JointAdvice(
                on=ON,
                school_year="2025-2026",
                moment=AdviceMoment.YEAR_END,
                kind=kind,
                level="mavo",
            ),
        )
    )
    norm = (NormSays("4 havo", means),)
    return noted(policy, Dossier(student=student, joint_advices=advices), ON, norm)


@given(
    policies(),
    st.none() | st.sampled_from(Level),
    st.none() | st.sampled_from(JointAdviceKind),
    st.sampled_from(["5,4", "5,5"]),
    st.none() | st.sampled_from(Meaning),
)
def test_no_level_is_offered_to_which_no_way_leads(
    policy: OtherLevel,
    level: Level | None,
    kind: JointAdviceKind | None,
    grade: str,
    means: Meaning | None,
) -> None:
    """An offer names what the school named for this level; where it named none, that is told."""
    ways = {way.level: way.to for way in policy.ways}
    found = notes(policy, level, kind, grade=grade, means=means)

    offered = [dict(each.said.args)["to"] for each in of_kind(found, Offers)]
    assert all(to == ways[level] for to in offered if level is not None)
    assert not (level not in ways and offered)
    assert bool(of_kind(found, Withholds)) is (level is not None and level not in ways)


@pytest.mark.parametrize(
    ("grade", "means", "offered"),
    [
        ("5,4", None, 1),
        ("5,4", Meaning.DISCUSS, 1),
        ("5,4", Meaning.MEETS, 0),
        ("5,5", None, 0),
    ],
)
def test_it_is_at_issue_where_a_weak_list_does_not_meet_the_norm(
    grade: str, means: Meaning | None, offered: int
) -> None:
    """Below and at sufficient; what it needs goes with it."""
    found = notes(MAVO, Level.HAVO, grade=grade, means=means)

    assert [each.option for each in of_kind(found, Offers)] == [OptionCode.OTHER_LEVEL] * offered
    assert keys(of_kind(found, Weighs)) == ["other-level-needs"] * offered
    weighed = [(each.option, each.side) for each in of_kind(found, Weighs)]
    assert weighed == [(OptionCode.OTHER_LEVEL, Side.NEEDS)] * offered


@pytest.mark.parametrize(
    ("kind", "offered"),
    [
        (JointAdviceKind.GO_ON, 0),
        (JointAdviceKind.GO_ON_WITH_PLAN, 0),
        (JointAdviceKind.ORIENT_ELSEWHERE, 1),
        (JointAdviceKind.OTHER_LEVEL, 1),
    ],
)
def test_where_the_teachers_advised_their_advice_says_it(
    kind: JointAdviceKind, offered: int
) -> None:
    """Whatever the list is."""
    for grade in ("5,4", "7"):
        assert len(of_kind(notes(MAVO, Level.HAVO, kind, grade=grade), Offers)) == offered


def test_the_ways_are_said_and_lead_elsewhere() -> None:
    """Each level once, to others that are each named once."""
    assert words(MAVO) == (
        "Vanaf havo kan een leerling ook verder op vmbo-tl (mavo) en vmbo-gl. "
        "Dat is voor wie het eigen niveau echt te zwaar is."
    )
    assert OtherLevel(ways=[{"level": "havo", "to": ["mavo"]}]).offered(Level.HAVO)
    nowhere: list[dict[str, object]] = [{"ways": []}, {"ways": [{"level": "havo", "to": []}]}]
    for none in nowhere:
        with pytest.raises(ValidationError, match="at least 1 item"):
            OtherLevel.model_validate(none)
    for to in (["havo"], ["mavo", "mavo"]):
        with pytest.raises(ValidationError, match="a way leads to other levels"):
            OtherLevel(ways=[{"level": "havo", "to": to}])
    with pytest.raises(ValidationError, match="a level stands here twice"):
        OtherLevel(ways=[{"level": "havo", "to": ["mavo"]}, {"level": "havo", "to": ["vmbo-gl"]}])
