"""On outside the norm needs agreements of all three parties, and it is told what is not met."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from overgang.dossier import Agreements, Dossier, Party
from overgang.dossier.agreements import AgreementsAbout
from overgang.norms.parts import Meaning
from overgang.practices.notes import OptionCode, Safeguard, SafeguardState, Side, Weighs
from overgang.practices.policies.outside_norm import OutsideNorm
from overgang.practices.situation import NormSays, Situation
from overgang.practices.this_year import this_year
from overgang.strategies.evidence import days, up_to_two
from overgang.strategies.guidance import agreements
from tests.practices.policies.looked_at import (
    BELOW,
    MET,
    dossier,
    dossiers_of,
    keys_of,
    notes_of,
    offered_of,
    states_of,
    student,
    words_of,
)

POLICY = OutsideNorm()
ON = date(2026, 6, 24)
NORMS = st.lists(
    st.builds(
        NormSays, st.sampled_from(["havo 4", "mavo 4"]), st.none() | st.sampled_from(Meaning)
    ),
    max_size=2,
).map(tuple)
ITEMS = [
    {"by": "student", "what": "attend support"},
    {"by": "school", "what": "extra lessons"},
    {"by": "parent", "what": "ask each week"},
]


def signed(*parties: str, on: str = "2026-06-22") -> list[dict[str, str]]:
    """Give signatures of a day."""
    return [{"on": on, "party": party} for party in parties]


def made(*parties: str, on: str = "2026-06-22", about: str = "outside the norm") -> object:
    """Give agreements that some parties have signed."""
    return {"on": on, "about": about, "items": ITEMS, "signed": signed(*parties, on=on)}


@given(agreements(), days())
def test_it_lacks_exactly_the_parties_that_did_not_sign(agreed: Agreements, on: date) -> None:
    """Nothing lacks where the agreements are complete; all lack where there are none."""
    missing = POLICY.missing(agreed, on)

    assert set(missing) | agreed.parties_signed(on) == set(Party)
    assert not set(missing) & agreed.parties_signed(on)
    assert (missing == ()) is agreed.is_complete(on)
    assert POLICY.missing(None, on) == tuple(Party)


@given(dossiers_of(agreements=up_to_two(agreements())), days(), NORMS)
def test_it_is_offered_with_agreements_or_with_what_they_need(
    whole: Dossier, on: date, norm: tuple[NormSays, ...]
) -> None:
    """Wherever it is offered, either all three signed, or it is told what is still needed."""
    found = notes_of(POLICY, whole, on, norm)
    about = [
        each
        for each in this_year(whole.on(on).agreements, on)
        if each.about is AgreementsAbout.OUTSIDE_NORM
    ]
    if OptionCode.GO_ON_WITH_PLAN in offered_of(found):
        needed = [n for n in found if isinstance(n, Weighs) and n.side is Side.NEEDS]
        waiting = [n for n in found if isinstance(n, Safeguard) and n.state is SafeguardState.TO_DO]
        done = [n for n in found if isinstance(n, Safeguard) and n.state is SafeguardState.DONE]
        assert len(needed) + len(waiting) + len(done) == 1
        assert bool(done) is bool(about and about[-1].is_complete(on))
        assert bool(needed) is (not about)


@given(dossiers_of(agreements=up_to_two(agreements())), days(), NORMS)
def test_it_is_never_offered_where_the_norm_is_met(
    whole: Dossier, on: date, norm: tuple[NormSays, ...]
) -> None:
    """And where it is offered beside a norm, a target of that is not met and can be named."""
    at = Situation.of(whole, on, norm)
    offered = OptionCode.GO_ON_WITH_PLAN in offered_of(notes_of(POLICY, whole, on, norm))

    assert not (offered and at.meets)
    assert not offered or not norm or POLICY.not_met(at)


def test_which_target_is_not_met() -> None:
    """Below, to discuss and another route are not met; what is open is not told to be."""
    norm = (
        NormSays("a", Meaning.BELOW),
        NormSays("b", Meaning.DISCUSS),
        NormSays("c", Meaning.OTHER_ROUTE),
        NormSays("d", None),
    )

    assert POLICY.not_met(Situation.of(dossier(), ON, norm)) == ("a", "b", "c")
    assert POLICY.not_met(Situation.of(dossier(), ON, (*norm, *MET))) == ()


@pytest.mark.parametrize(
    ("norm", "weak", "key"),
    [
        (BELOW, True, "outside-norm-offer"),
        ((), True, "outside-norm-offer-no-norm"),
        (MET, True, None),
        ((NormSays("next", None),), True, None),
        (BELOW, False, None),
    ],
)
def test_where_it_is_offered(norm: tuple[NormSays, ...], weak: bool, key: str | None) -> None:
    """Not met, no norm, met, open, and not met without a weak subject."""
    who = student() if weak else student(grades={"ne": "7"})
    found = keys_of(notes_of(POLICY, dossier(who), ON, norm))

    assert found[:1] == ([] if key is None else [key])


@pytest.mark.parametrize(
    ("parties", "state"),
    [
        ((), SafeguardState.TO_DO),
        (("student", "school"), SafeguardState.TO_DO),
        (("student", "school", "parent"), SafeguardState.DONE),
    ],
)
def test_none_two_and_three_signatures(parties: tuple[str, ...], state: SafeguardState) -> None:
    """All three, or it still waits."""
    found = notes_of(POLICY, dossier(agreements=[made(*parties)]), ON, BELOW)

    assert states_of(found) == [state]
    for key in ("outside-norm-for-a-while", "outside-norm-bring"):
        assert (key in keys_of(found)) is (state is SafeguardState.TO_DO)


def test_the_latest_agreements_count() -> None:
    """What all signed in January is followed by something new, which two of them signed."""
    first = made("student", "school", "parent", on="2026-01-26")
    whole = dossier(agreements=[first, made("student", "school")])

    assert states_of(notes_of(POLICY, whole, date(2026, 6, 21), BELOW)) == [SafeguardState.DONE]
    assert states_of(notes_of(POLICY, whole, ON, BELOW)) == [SafeguardState.TO_DO]


def test_agreements_about_something_else_are_others() -> None:
    """Those of the start of a year do not serve for this."""
    start = made("student", "school", "parent", about="start")
    found = keys_of(notes_of(POLICY, dossier(agreements=[start]), ON, BELOW))

    assert "outside-norm-needs" in found


@pytest.mark.parametrize(
    ("states", "keys"),
    [
        (("open", "open", "kept"), ["outside-norm-how-now"]),
        (("kept", "kept", "kept"), ["outside-norm-kept"]),
        (("kept", "kept", "withdrawn"), ["outside-norm-kept"]),
        (("kept", "kept", "not kept"), []),
    ],
)
def test_in_the_next_year_they_are_looked_back_on(states: tuple[str, ...], keys: list[str]) -> None:
    """Open ones are asked about; kept ones speak for the student; nobody is blamed for the rest."""
    items = [
        item | ({} if state == "open" else {"steps": [{"on": "2025-11-03", "state": state}]})
        for item, state in zip(ITEMS, states, strict=True)
    ]
    earlier = {"on": "2025-06-25", "about": "outside the norm", "items": items}
    whole = dossier(student(grades={"ne": "7"}), agreements=[earlier])

    assert keys_of(notes_of(POLICY, whole, date(2025, 11, 3))) == keys
    assert keys_of(notes_of(POLICY, whole, date(2025, 11, 2))) == ["outside-norm-how-now"]


def test_on_the_last_day_of_the_year_they_are_of_this_year() -> None:
    """On 1 August the look back begins."""
    whole = dossier(student(grades={"ne": "7"}), agreements=[made("student")])

    assert notes_of(POLICY, whole, date(2026, 7, 31)) == []
    assert keys_of(notes_of(POLICY, whole, date(2026, 8, 1))) == ["outside-norm-how-now"]


def test_the_policy_in_words() -> None:
    """When, and on what it rests."""
    assert words_of(POLICY) == ["outside-norm-may", "outside-norm-agreements"]
