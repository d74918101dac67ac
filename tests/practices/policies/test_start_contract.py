"""The contract of the start: complete once all three have signed, and not before."""

from __future__ import annotations

from datetime import date
from typing import Final

from hypothesis import given, strategies as st

from overgang.dossier import Agreements, Dossier
from overgang.dossier.roles import Party
from overgang.practices.notes import Asks, Note, Safeguard, SafeguardState
from overgang.practices.policies import StartContract
from tests.practices.policies.noted import noted

POLICY: Final = StartContract()
ON: Final = date(2025, 9, 15)
TALK: Final = {
    "on": "2025-09-04",
    "kind": "start talk",
    "participants": ["student", "parent", "mentor"],
    "led_by": "mentor",
}
ITEMS: Final = [{"by": "student", "what": "practise"}, {"by": "school", "what": "coaching"}]


def contract(*signed: str, on: str = "2025-09-04", about: str = "start") -> dict[str, object]:
    """Give agreements that these have signed."""
    signatures = [{"on": on, "party": party} for party in signed]
    return {"on": on, "about": about, "items": ITEMS, "signed": signatures}


def notes(*agreements: object, talks: tuple[object, ...] = (), on: date = ON) -> list[Note]:
    """Give what the policy says."""
    dossier = Dossier.model_validate(
        {"student": {"id": "900131"}, "agreements": agreements, "talks": talks}
    )
    return list(noted(POLICY, dossier, on))


def keys(found: list[Note]) -> list[tuple[str, SafeguardState]]:
    """Give the safeguards among notes."""
    return [(each.said.key, each.state) for each in found if isinstance(each, Safeguard)]


@st.composite
def signed_contracts(draw: st.DrawFn) -> Agreements:
    """A contract that some have signed, on some days."""
    parties = draw(st.lists(st.sampled_from(Party), unique=True))
    days = st.dates(date(2025, 9, 4), date(2025, 9, 30))
    signed = [{"on": draw(days), "party": party} for party in parties]
    return Agreements.model_validate(contract() | {"signed": signed})


@given(signed_contracts(), st.dates(date(2025, 9, 4), date(2025, 10, 1)))
def test_a_contract_is_complete_when_all_three_have_signed(made: Agreements, on: date) -> None:
    """Nobody is missing exactly when it is complete, and each is missing or has signed."""
    missing = POLICY.missing(made, on)

    assert made.is_complete(on) == (missing == ())
    assert {*missing, *made.parties_signed(on)} == set(Party)
    assert not set(missing) & made.parties_signed(on)


@given(signed_contracts(), st.dates(date(2025, 9, 4), date(2025, 9, 29)))
def test_a_signature_is_never_taken_back(made: Agreements, on: date) -> None:
    """Whoever is missing later was missing before."""
    assert set(POLICY.missing(made, date(2025, 9, 30))) <= set(POLICY.missing(made, on))


def test_first_the_talk_then_the_contract_then_three_signatures() -> None:
    """Each step on its own."""
    to_do, done = SafeguardState.TO_DO, SafeguardState.DONE

    assert keys(notes()) == [("start-contract-no-talk", to_do)]
    assert keys(notes(talks=(TALK,))) == [("start-contract-no-contract", to_do)]
    two = contract("student", "school")
    assert keys(notes(two, talks=(TALK,))) == [("start-contract-not-signed", to_do)]
    all_ = contract("student", "parent", "school")
    assert keys(notes(all_, talks=(TALK,))) == [("start-contract-complete", done)]


def test_the_one_who_has_not_signed_is_told() -> None:
    """By party, not by name."""
    (note,) = notes(contract("student", "school"))

    assert isinstance(note, Safeguard)
    assert note.said.text("nl") == "Het startcontract is nog niet getekend door: ouders."


def test_only_this_year_and_only_the_start() -> None:
    """A contract of last year and agreements about a plan are others."""
    last = contract("student", "parent", "school", on="2025-07-31")
    plan = contract("student", "parent", "school", about="plan")

    assert keys(notes(last, plan)) == [("start-contract-no-talk", SafeguardState.TO_DO)]


def test_what_is_still_open_is_asked() -> None:
    """Once it was told what came of each, nobody asks."""
    signed = contract("student", "parent", "school")
    kept = [each | {"steps": [{"on": "2025-09-10", "state": "kept"}]} for each in ITEMS]

    assert any(isinstance(each, Asks) for each in notes(signed))
    assert not any(isinstance(each, Asks) for each in notes(signed | {"items": kept}))
