"""The student's own choice: beside the advice, never in its place, and of nobody else."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang.dossier import Dossier, JointAdvice, Student, StudentChoice
from overgang.dossier.choices import ChoiceKind
from overgang.dossier.day import school_year_of
from overgang.dossier.followed_years import RepeatGround
from overgang.dossier.joint_advice import AdviceMoment, JointAdviceKind
from overgang.dossier.roles import Party
from overgang.norms.parts import Meaning
from overgang.practices.notes import Asks, Offers, OptionCode, Right, RightState
from overgang.practices.policies.own_choice import OwnChoice
from overgang.practices.situation import NormSays
from overgang.strategies.evidence import days, up_to_two
from overgang.strategies.voices import joint_advices, student_choices
from tests.practices.policies.noted import keys, noted, of_kind, words

POLICY: Final = OwnChoice()
KNOWN: Final = st.builds(
    Dossier,
    student=st.just(Student(id="900103")),
    joint_advices=up_to_two(joint_advices(), lambda each: (each.school_year, each.moment)),
    choices=up_to_two(student_choices()),
)
ON: Final = date(2026, 6, 29)
ONE: Final = timedelta(days=1)
MEETS: Final = (NormSays("4 havo", Meaning.MEETS),)
BELOW: Final = (NormSays("4 havo", Meaning.BELOW),)


def choice(kind: ChoiceKind = ChoiceKind.SAME_YEAR_AGAIN, on: date = ON) -> StudentChoice:
    """Give a choice of the student."""
    return StudentChoice(on=on, school_year=school_year_of(on), kind=kind, level="havo")


def dossier(*choices: StudentChoice, kind: JointAdviceKind | None = None) -> Dossier:
    """Give a dossier with choices, and perhaps an advice."""
    advices = (
        ()
        if kind is None
        else (
            JointAdvice(
                on=date(2026, 6, 25),
                school_year="2025-2026",
                moment=AdviceMoment.YEAR_END,
                kind=kind,
                level="mavo",
            ),
        )
    )
    student = Student(id="900103", level="havo", year=3)
    return Dossier(student=student, choices=choices, joint_advices=advices)


@given(KNOWN, days(), st.sampled_from([(), MEETS, BELOW]))
def test_only_the_student_brings_it_in(
    whole: Dossier, day: date, norm: tuple[NormSays, ...]
) -> None:
    """Where he or she chose it this year and may go on; the ground is that choice."""
    chosen = POLICY.chosen(whole, day)
    again = chosen is not None and chosen.kind is ChoiceKind.SAME_YEAR_AGAIN
    found = noted(POLICY, whole, day, norm)
    offered = of_kind(found, Offers)
    rights = of_kind(found, Right)

    assert all(each.of is Party.STUDENT for each in rights)
    assert len(rights) <= 1
    assert bool(offered) is any(each.state is RightState.USED for each in rights)
    assert again or not offered
    for each in offered:
        assert each.option is OptionCode.EXCEPTION
        assert each.ground is RepeatGround.STUDENT_CHOICE


@given(KNOWN, days(), st.sampled_from(ChoiceKind))
def test_a_choice_changes_nothing_of_what_was_advised(
    whole: Dossier, day: date, kind: ChoiceKind
) -> None:
    """The advices stay, and the dossier shows them as before."""
    after = whole.model_copy(update={"choices": (*whole.choices, choice(kind, day))})

    assert after.on(day).joint_advices == whole.on(day).joint_advices
    assert after.student_on(day) == whole.student_on(day)


@pytest.mark.parametrize(
    ("norm", "kind", "may"),
    [
        ((), None, False),
        (BELOW, None, False),
        (MEETS, None, True),
        ((), JointAdviceKind.GO_ON, True),
        ((), JointAdviceKind.GO_ON_WITH_PLAN, True),
        ((), JointAdviceKind.ORIENT_ELSEWHERE, False),
        (BELOW, JointAdviceKind.OTHER_LEVEL, False),
        (BELOW, JointAdviceKind.GO_ON, True),
    ],
)
def test_it_is_a_right_of_whoever_may_go_on(
    norm: tuple[NormSays, ...], kind: JointAdviceKind | None, *, may: bool
) -> None:
    """By the norm or by the teachers; then it can be used. Of nobody else is it spoken."""
    before = noted(POLICY, dossier(kind=kind), ON, norm)
    after = noted(POLICY, dossier(choice(), kind=kind), ON, norm)

    assert [each.state for each in of_kind(before, Right)] == [RightState.OPEN] * may
    assert [each.state for each in of_kind(after, Right)] == [RightState.USED] * may
    assert bool(before) is may
    assert keys(after) == (
        ["own-choice-right", "own-choice-ask", "own-choice-chosen", "own-choice-advice-stays"]
        if may
        else ["own-choice-ask", "own-choice-not-for-this"]
    )


def test_a_choice_is_known_from_its_day_and_a_later_one_takes_its_place() -> None:
    """A day before, the day itself; another school year is another choice."""
    known = dossier(choice(), choice(ChoiceKind.GO_ON, ON + ONE))

    assert POLICY.chosen(known, ON - ONE) is None
    assert POLICY.chosen(known, ON) == choice()
    assert of_kind(noted(POLICY, known, ON, MEETS), Asks)
    assert keys(noted(POLICY, known, ON + ONE, MEETS)) == ["own-choice-right"]
    assert POLICY.chosen(known, date(2026, 8, 1)) is None


def test_the_choice_is_said() -> None:
    """And that the advice stays."""
    assert words(POLICY) == (
        "Wie over mag, kan er zelf voor kiezen om het jaar over te doen."
        " Die keus staat naast het advies. Het advies verandert er niet door."
    )
