"""No surprise: what was told earlier only takes surprises away, and nothing told adds one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import Communication, Dossier, JointAdvice, Role, Student
from overgang.dossier.day import school_year_of
from overgang.dossier.joint_advice import AdviceMoment, JointAdviceKind
from overgang.dossier.roles import Party
from overgang.dossier.talks import Outlook, Topic
from overgang.norms.parts import Meaning
from overgang.practices.notes import Safeguard, SafeguardState
from overgang.practices.policies.no_surprise import Caution, NoSurprise
from overgang.practices.situation import NormSays
from overgang.school.level import Level
from overgang.strategies.evidence import days
from overgang.strategies.voices import communications
from tests.practices.policies.noted import keys, noted, of_kind, words

BOTH: Final = NoSurprise(tells=("student", "parent"))
JUNE: Final = date(2026, 6, 25)
ONE: Final = timedelta(days=1)
TOLD: Final = st.lists(communications(), max_size=4)
POLICIES: Final = st.builds(
    NoSurprise,
    tells=st.lists(st.sampled_from(Party), min_size=1, unique=True).map(tuple),
    lead_days=st.none() | st.integers(1, 400),
)


def advice(
    kind: JointAdviceKind = JointAdviceKind.OTHER_LEVEL,
    on: date = JUNE,
    moment: AdviceMoment = AdviceMoment.YEAR_END,
) -> JointAdvice:
    """Give a joint advice."""
    return JointAdvice(
        on=on, school_year=school_year_of(on), moment=moment, kind=kind, level=Level.VMBO_TL
    )


def told(
    on: date,
    outlook: Outlook | None = Outlook.OTHER_LEVEL_POSSIBLE,
    *to: Party,
    topic: Topic = Topic.MOVING_UP,
) -> Communication:
    """Give something that was told, to student and parents if nobody else is named."""
    return Communication(
        on=on,
        by=Role.MENTOR,
        to=to or (Party.STUDENT, Party.PARENT),
        topics=(topic,),
        outlook=outlook,
    )


def dossier(*evidence: JointAdvice | Communication, grade: str = "5,4") -> Dossier:
    """Give a dossier with these, and one grade."""
    return Dossier(
        student=Student(id="900103", level="havo", year=3, grades={"wi": grade}),
        joint_advices=tuple(each for each in evidence if isinstance(each, JointAdvice)),
        communications=tuple(each for each in evidence if isinstance(each, Communication)),
    )


NOT_MET = (NormSays("4 havo", Meaning.BELOW),)


def states(known: Dossier, on: date, norm: tuple[NormSays, ...] = ()) -> list[str]:
    """Give the safeguards on a day."""
    found = of_kind(noted(BOTH, known, on, norm), Safeguard)
    return [f"{each.said.key.removeprefix('no-surprise-')}: {each.state}" for each in found]


@given(POLICIES, TOLD, communications(), st.sampled_from(JointAdviceKind), days())
def test_telling_more_only_takes_surprises_away(
    policy: NoSurprise,
    earlier: list[Communication],
    more: Communication,
    kind: JointAdviceKind,
    end: date,
) -> None:
    """Whatever is told, to whomever, on whichever day."""
    before, after = (
        {each.party for each in policy.surprises(dossier(advice(kind, end), *several), end)}
        for several in (earlier, [*earlier, more])
    )

    assert after <= before


@given(
    POLICIES, TOLD, st.sampled_from(JointAdviceKind), st.dates(date(2025, 10, 1), date(2026, 7, 31))
)
def test_what_was_told_in_time_and_as_cautiously_is_no_surprise(
    policy: NoSurprise, earlier: list[Communication], kind: JointAdviceKind, end: date
) -> None:
    """Told so many days before, within the school year, to the party itself."""
    lead = timedelta(days=policy.lead_days or 1)
    in_time = end - lead
    known = dossier(advice(kind, end), *earlier)
    for party in policy.tells:
        warned = dossier(
            advice(kind, end),
            *earlier,
            told(in_time, Outlook.OTHER_LEVEL_POSSIBLE, party),
        )
        parties = {each.party for each in policy.surprises(warned, end)}
        if school_year_of(in_time) == school_year_of(end):
            assert party not in parties
        assert parties <= {each.party for each in policy.surprises(known, end)}


@given(POLICIES, TOLD, days(), days())
def test_what_comes_later_tells_nobody_anything(
    policy: NoSurprise, several: list[Communication], end: date, day: date
) -> None:
    """Nor is there a surprise before the advice."""
    known = dossier(advice(on=end), *several)

    assert policy.surprises(known.on(day), day) == policy.surprises(known, day)
    same_year = school_year_of(end) == school_year_of(day)
    assert (end <= day and same_year) or policy.surprises(known, day) == ()


@pytest.mark.parametrize("kind", JointAdviceKind)
@pytest.mark.parametrize("outlook", [None, *Outlook])
def test_each_outlook_beside_each_advice(kind: JointAdviceKind, outlook: Outlook | None) -> None:
    """As cautious will do, less does not; to go on is no surprise to anybody."""
    order: list[Outlook | None] = [None, *Outlook]
    needed: dict[JointAdviceKind, Outlook | None] = {
        JointAdviceKind.GO_ON: None,
        JointAdviceKind.GO_ON_WITH_PLAN: Outlook.NEEDS_ATTENTION,
        JointAdviceKind.ORIENT_ELSEWHERE: Outlook.OTHER_LEVEL_POSSIBLE,
        JointAdviceKind.OTHER_LEVEL: Outlook.OTHER_LEVEL_POSSIBLE,
    }
    known = dossier(advice(kind), told(date(2026, 3, 2), outlook))
    surprised = order.index(outlook) < order.index(needed[kind])

    assert bool(BOTH.surprises(known, JUNE)) is surprised
    end = ["missed: missed"] if surprised else ["done: done"]
    assert states(known, JUNE) == ([] if kind is JointAdviceKind.GO_ON else end)


@pytest.mark.parametrize(("lead", "before", "surprised"), [
    (None, 0, True), (None, 1, False),
    (14, 13, True), (14, 14, False), (14, 15, False),
])  # fmt: skip
def test_it_is_told_so_many_days_before(lead: int | None, before: int, *, surprised: bool) -> None:
    """Below, at and above; without a number an earlier day will do."""
    policy = NoSurprise(tells=("parent",), lead_days=lead)
    known = dossier(advice(), told(JUNE - ONE * before))

    assert bool(policy.surprises(known, JUNE)) is surprised


def test_the_most_cautious_of_what_was_told_counts() -> None:
    """Also where something milder was told before it, or after it."""
    spring = date(2026, 3, 2)
    mild = [told(spring + ONE * more, Outlook.ON_COURSE) for more in (-30, 30)]

    assert BOTH.surprises(dossier(advice(), *mild, told(spring)), JUNE) == ()
    surprises = BOTH.surprises(dossier(advice(), *mild), JUNE)
    assert [each.told for each in surprises] == [Caution.ON_COURSE] * 2


def test_what_tells_nothing_of_the_next_year() -> None:
    """Another matter, another party, another school year; but January tells everybody."""
    spring = date(2026, 3, 2)
    for useless in (
        told(spring, topic=Topic.RESULTS),
        told(spring, Outlook.OTHER_LEVEL_POSSIBLE, Party.SCHOOL),
        told(date(2025, 7, 31)),
    ):
        assert len(BOTH.surprises(dossier(advice(), useless), JUNE)) == 2
    january = advice(JointAdviceKind.ORIENT_ELSEWHERE, date(2026, 1, 22), AdviceMoment.JANUARY)
    assert BOTH.surprises(dossier(advice(), january), JUNE) == ()
    level = told(spring, Outlook.OTHER_LEVEL_POSSIBLE, Party.PARENT, topic=Topic.LEVEL)
    (surprise,) = BOTH.surprises(dossier(advice(), level), JUNE)
    assert surprise.party is Party.STUDENT
    assert (surprise.said, surprise.told) == (Caution.OTHER_LEVEL, Caution.NOTHING_TOLD)


def test_before_the_end_it_is_told_what_is_still_to_be_told() -> None:
    """To whom it was not; only where the list is weak and the norm is not met."""
    spring = date(2026, 3, 2)
    half = dossier(told(spring, Outlook.UNCERTAIN, Party.STUDENT))
    mild = dossier(told(spring, Outlook.NEEDS_ATTENTION))
    whole = dossier(told(spring, Outlook.UNCERTAIN))

    assert states(dossier(), spring, NOT_MET) == ["to-tell: to-do"]
    assert states(mild, spring, NOT_MET) == ["to-tell: to-do"]
    assert states(whole, spring - ONE, NOT_MET) == ["to-tell: to-do"]
    assert states(whole, spring, NOT_MET) == ["told-now: done"]
    assert of_kind(noted(BOTH, half, spring, NOT_MET), Safeguard)[0].said.text("nl") == (
        "Dat overgaan onzeker is, is nog niet verteld aan ouders."
    )
    assert states(dossier(grade="5,5"), spring, NOT_MET) == []
    assert states(dossier(), spring, (NormSays("4 havo", Meaning.MEETS),)) == []
    assert states(dossier(), spring) == []


def test_what_was_missed_names_whom() -> None:
    """It cannot be told any more; the meeting weighs that."""
    known = dossier(advice(), told(date(2026, 3, 2), Outlook.UNCERTAIN))
    (missed,) = of_kind(noted(BOTH, known, JUNE), Safeguard)

    assert missed.state is SafeguardState.MISSED
    assert missed.said.text("nl") == (
        "Het advies is een verrassing voor leerling en ouders. Zo is het niet eerder verteld."
    )


def test_who_hears_in_time_is_said() -> None:
    """With the days, where the school gives them."""
    assert "minstens" not in words(BOTH)
    assert "minstens 14 dagen eerder" in words(NoSurprise(tells=("parent",), lead_days=14))
    with pytest.raises(ValidationError, match="greater than or equal to 1"):
        NoSurprise(tells=("parent",), lead_days=0)
    assert keys(noted(BOTH, dossier(advice(JointAdviceKind.GO_ON)), JUNE)) == []
