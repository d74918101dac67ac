"""A year again is never a penalty: only a ground that counts brings it, and never alone."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import Cause, Dossier, KansklasPlacement, RepeatProposal, Role, Student
from overgang.dossier.causes import CauseKind
from overgang.dossier.followed_years import RepeatGround
from overgang.dossier.repeating import ProposedGround
from overgang.practices.exception import kept_in_bounds
from overgang.practices.notes import Note, Offers, OptionCode, Question, Withholds
from overgang.practices.policies.repeating import RejectedBecause, Repeating, screen_grounds
from overgang.practices.situation import Situation

ON: Final = date(2026, 6, 24)
CAN_COUNT: Final = [ground for ground in RepeatGround if ground is not RepeatGround.NOT_TOLD]
NEVER: Final = frozenset(
    {
        ProposedGround.CONDUCT,
        ProposedGround.LAZINESS,
        ProposedGround.WEAK_SUBJECTS,
        ProposedGround.MOTIVATION,
    }
)
ACCEPTED: Final = st.lists(st.sampled_from(CAN_COUNT), min_size=1, unique=True).map(tuple)
GROUNDS: Final = st.lists(st.sampled_from(ProposedGround), min_size=1, unique=True).map(tuple)
PROPOSALS: Final = st.builds(
    RepeatProposal,
    on=st.dates(date(2025, 6, 1), date(2026, 7, 31)),
    by=st.sampled_from([Role.MENTOR, Role.SUBJECT_TEACHER, Role.TEACHERS]),
    grounds=GROUNDS,
)
CAUSES: Final = st.builds(
    Cause,
    on=st.dates(date(2025, 8, 1), ON),
    kind=st.sampled_from(CauseKind),
    by=st.just(Role.MENTOR),
)
DOSSIERS: Final = st.builds(
    Dossier,
    student=st.just(Student(id="900102", level="havo", year=3, grades={"wi": "4,0", "ne": "6"})),
    repeat_proposals=st.lists(PROPOSALS, max_size=3).map(tuple),
    causes=st.lists(CAUSES, max_size=2).map(tuple),
)
POLICIES: Final = st.builds(
    Repeating, accepts=ACCEPTED, no_help_for=st.lists(st.sampled_from(CauseKind)).map(tuple)
)


def notes(policy: Repeating, dossier: Dossier, on: date = ON) -> list[Note]:
    """Give what the policy brings on a day."""
    return list(policy.notes(Situation.of(dossier, on)))


def offered(found: list[Note]) -> list[OptionCode]:
    """Give the options that are offered."""
    return [note.option for note in found if isinstance(note, Offers)]


def proposed(*grounds: ProposedGround, on: date = date(2026, 6, 15)) -> Dossier:
    """Give a dossier in which a year again was proposed."""
    proposal = RepeatProposal(on=on, by=Role.SUBJECT_TEACHER, grounds=grounds)
    return Dossier(student=Student(id="900102"), repeat_proposals=(proposal,))


@given(GROUNDS, ACCEPTED)
def test_what_counts_and_what_does_not_is_all_that_was_given(
    grounds: tuple[ProposedGround, ...], accepted: tuple[RepeatGround, ...]
) -> None:
    """Nothing is lost, nothing is added, nothing is both; and four grounds never count."""
    found = screen_grounds(grounds, accepted)
    rejected = [each.ground for each in found.rejected]

    assert sorted([*found.valid, *rejected]) == sorted(grounds)
    assert not NEVER & set(found.valid)
    assert {str(ground) for ground in found.valid} <= {str(ground) for ground in accepted}


@given(POLICIES, DOSSIERS)
def test_the_exception_has_a_ground_and_never_stands_alone(
    policy: Repeating, dossier: Dossier
) -> None:
    """It is offered on a ground that was proposed and accepted, with another way before it."""
    found = notes(policy, dossier)
    options = offered(found)
    given_grounds = {str(ground) for each in dossier.repeat_proposals for ground in each.grounds}

    if OptionCode.EXCEPTION in options:
        (offer,) = (n for n in found if isinstance(n, Offers) and n.option is OptionCode.EXCEPTION)
        assert offer.ground in policy.accepts
        assert str(offer.ground) in given_grounds
        assert options[0] is not OptionCode.EXCEPTION
        assert len(set(options)) > 1


@given(
    POLICIES,
    st.lists(st.sampled_from(sorted(NEVER)), min_size=1, unique=True).map(tuple),
)
def test_conduct_laziness_weak_subjects_and_motivation_bring_a_question(
    policy: Repeating, grounds: tuple[ProposedGround, ...]
) -> None:
    """Whatever the school accepts: the option does not appear, the reason is told, and asked."""
    found = notes(policy, proposed(*grounds))

    assert OptionCode.EXCEPTION not in offered(found)
    assert [n.option for n in found if isinstance(n, Withholds)] == [OptionCode.EXCEPTION]
    assert any(isinstance(note, Question) for note in found)


@given(POLICIES, st.lists(CAUSES, max_size=2).map(tuple))
def test_weak_subjects_alone_bring_nothing(policy: Repeating, causes: tuple[Cause, ...]) -> None:
    """Where nobody proposed a year again nobody reads of it."""
    student = Student(id="900102", grades=dict.fromkeys(("ne", "en", "wi", "gs"), "3"))

    assert notes(policy, Dossier(student=student, causes=causes)) == []


@given(ACCEPTED, DOSSIERS)
def test_where_motivation_is_the_cause_it_is_withheld(
    accepted: tuple[RepeatGround, ...], dossier: Dossier
) -> None:
    """What bounds the exception in every practice stands beside the policy."""
    found = [
        *notes(Repeating(accepts=accepted), dossier),
        *kept_in_bounds(Situation.of(dossier, ON)),
    ]
    caused = any(each.kind is CauseKind.MOTIVATION for each in dossier.causes)

    assert not caused or OptionCode.EXCEPTION in {
        note.option for note in found if isinstance(note, Withholds)
    }


def test_a_kansklas_withholds_it_though_the_ground_counts() -> None:
    """The policy offers it, and the floor of the student leaves it out."""
    floor = KansklasPlacement(
        on=date(2025, 8, 25),
        school_year="2025-2026",
        year=1,
        intake="havo",
        subjects=("ne", "wi"),
    )
    dossier = proposed(ProposedGround.LONG_ILLNESS).model_copy(update={"kansklas": (floor,)})

    policy = Repeating(accepts=(RepeatGround.LONG_ILLNESS,))

    assert OptionCode.EXCEPTION in offered(notes(policy, dossier))
    assert [n.option for n in kept_in_bounds(Situation.of(dossier, ON))] == [OptionCode.EXCEPTION]


@pytest.mark.parametrize(
    ("ground", "because"),
    [
        (ProposedGround.CONDUCT, RejectedBecause.NO_PENALTY),
        (ProposedGround.LAZINESS, RejectedBecause.NO_PENALTY),
        (ProposedGround.WEAK_SUBJECTS, RejectedBecause.HELP_PER_SUBJECT),
        (ProposedGround.MOTIVATION, RejectedBecause.MADE_WORSE),
        (ProposedGround.STUDENT_CHOICE, RejectedBecause.NOT_HERE),
        (ProposedGround.OTHER_EXTRAORDINARY, RejectedBecause.NOT_HERE),
    ],
)
def test_each_ground_that_does_not_count_has_its_reason(
    ground: ProposedGround, because: RejectedBecause
) -> None:
    """A school that accepts only a long illness."""
    found = screen_grounds([ground], [RepeatGround.LONG_ILLNESS])

    assert (found.valid, [each.because for each in found.rejected]) == ((), [because])


def test_a_proposal_counts_from_its_day_and_in_its_school_year() -> None:
    """Before the day, on it, on the last day of the year, and on the first of the next."""
    policy = Repeating(accepts=(RepeatGround.LONG_ILLNESS,))
    dossier = proposed(ProposedGround.LONG_ILLNESS, on=date(2026, 6, 15))
    days = [date(2026, 6, 14), date(2026, 6, 15), date(2026, 7, 31), date(2026, 8, 1)]

    assert [OptionCode.EXCEPTION in offered(notes(policy, dossier, day)) for day in days] == [
        False,
        True,
        True,
        False,
    ]


def test_a_valid_ground_beside_one_that_does_not_count() -> None:
    """The option is there for the illness; conduct is asked about, and is no part of the offer."""
    found = notes(
        Repeating(accepts=(RepeatGround.LONG_ILLNESS,)),
        proposed(ProposedGround.CONDUCT, ProposedGround.LONG_ILLNESS),
    )

    assert offered(found) == [OptionCode.GO_ON_WITH_PLAN, OptionCode.EXCEPTION]
    assert [note.said.key for note in found if isinstance(note, Question)] == [
        "repeating-best-means",
        "repeating-ask-no-penalty",
    ]


def test_motivation_beside_a_ground_that_counts_withholds_it_all_the_same() -> None:
    """Whoever names motivation as a ground says that it plays a part, and then it does not help."""
    found = notes(
        Repeating(accepts=(RepeatGround.LONG_ILLNESS,)),
        proposed(ProposedGround.MOTIVATION, ProposedGround.LONG_ILLNESS),
    )

    assert offered(found) == []
    assert [n.said.key for n in found if isinstance(n, Withholds)] == ["exception-motivation"]


def test_a_ground_is_asked_about_until_there_is_a_later_proposal() -> None:
    """In March it was conduct; the proposal of June is about something else."""
    policy = Repeating(accepts=(RepeatGround.LONG_ILLNESS,))
    first = proposed(ProposedGround.CONDUCT, on=date(2026, 3, 30)).repeat_proposals
    second = proposed(ProposedGround.WEAK_SUBJECTS, on=date(2026, 6, 15)).repeat_proposals
    whole = Dossier(student=Student(id="900102"), repeat_proposals=(*first, *second))
    asked = [
        [n.said.key for n in notes(policy, whole, day) if isinstance(n, Question)]
        for day in (date(2026, 6, 14), date(2026, 6, 15))
    ]

    assert asked == [["repeating-ask-no-penalty"], ["repeating-ask-per-subject"]]


def test_a_cause_for_which_it_does_not_help_withholds_it() -> None:
    """Growing up is named by this school; level is not."""
    policy = Repeating(accepts=(RepeatGround.LONG_ILLNESS,), no_help_for=(CauseKind.GROWING_UP,))
    whole = proposed(ProposedGround.LONG_ILLNESS)
    for kind, withheld in ((CauseKind.GROWING_UP, True), (CauseKind.LEVEL, False)):
        cause = Cause(on=date(2026, 3, 2), kind=kind, by=Role.MENTOR)
        found = notes(policy, whole.model_copy(update={"causes": (cause,)}))
        assert any(isinstance(note, Withholds) for note in found) is withheld
        assert (OptionCode.EXCEPTION in offered(found)) is not withheld


def test_a_ground_that_was_not_told_cannot_be_accepted() -> None:
    """Nor can a school accept nothing, or a ground that never counts."""
    for accepts in (["not told"], [], ["conduct"]):
        with pytest.raises(ValidationError):
            Repeating.model_validate({"accepts": accepts})


def test_causes_are_named_where_the_school_names_some() -> None:
    """Without them there is one line less."""
    policy = Repeating(accepts=(RepeatGround.LONG_ILLNESS,))
    more = policy.model_copy(update={"no_help_for": (CauseKind.GROWING_UP,)})
    always = ["repeating-last-resort", "repeating-accepts", "repeating-never"]

    assert [each.key for each in policy.words()] == always
    assert [each.key for each in more.words()] == [*always, "repeating-no-help-for"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_sentence_can_be_said(language: str) -> None:
    """In both languages, the words of the policy and all that it brings."""
    policy = Repeating(accepts=tuple(CAN_COUNT[:1]), no_help_for=(CauseKind.GROWING_UP,))
    everything = [
        *policy.words(),
        *(note.said for note in notes(policy, proposed(*ProposedGround)) if hasattr(note, "said")),
    ]

    assert all(each.text("nl" if language == "nl" else "en") for each in everything)
