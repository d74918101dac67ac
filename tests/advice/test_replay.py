"""A kept advice can be made again, and what differs is told."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from overgang.advice import record as made_here
from overgang.advice.advise import advise
from overgang.advice.replay import Differs, replay
from overgang.dossier import Dossier
from overgang.practices import Practice, load_practice
from overgang.strategies import dossiers, practices
from tests.advice.norm import NORM, TOLD, advised

DAYS = st.dates(date(2025, 9, 1), date(2026, 7, 31))


@given(dossier=dossiers(), practice=practices(), on=DAYS)
def test_the_same_dossier_confirms(dossier: Dossier, practice: Practice, on: date) -> None:
    """Also with what was added after the day: it was not known then."""
    record = advise(dossier.on(on), None, practice, on=on).document("en").record
    again = replay(record, dossier, None, practice)

    assert again.confirmed
    assert again.differs == ()
    assert "Bevestigd" in again.text("nl")


@given(grade=st.integers(1, 10))
def test_another_grade_is_told_and_so_is_another_result(grade: int) -> None:
    """A grade can be another without another outcome; then only the input differs."""
    record = advised(6, 6, 6, **TOLD).document().record
    other = advised(6, 6, grade, **TOLD)
    found = replay(record, other.student, NORM)

    assert (Differs.INPUT in found.differs) == (grade != 6)
    same = other.document().record.result == record.result
    assert (Differs.RESULT in found.differs) == (not same)
    assert found.confirmed == (grade == 6)


def test_another_norm_and_another_practice_are_told() -> None:
    """Also where they are the same but for their version."""
    advice = advised(6, 6, 6, **TOLD)
    record = advice.document().record
    newer = NORM.model_copy(update={"version": NORM.version + 1})
    assert replay(record, advice.student, newer).differs == (Differs.RULESET,)

    practice = load_practice("odulphus")
    kept = advise(advice.student, NORM, practice, on=advice.on).document().record
    turned = practice.model_copy(update={"policies": practice.policies[:1]})
    assert Differs.PRACTICE in replay(kept, advice.student, NORM, turned).differs
    assert "de werkwijze is een andere" in replay(kept, advice.student, NORM, turned).text()


def test_another_version_alone_leaves_it_confirmed(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told all the same."""
    advice = advised(6, 6, 6, **TOLD)
    record = advice.document().record
    monkeypatch.setattr(made_here, "__version__", "99.0")
    found = replay(record, advice.student, NORM)

    assert found.differs == (Differs.LIBRARY,)
    assert found.confirmed


def test_what_is_said_with_other_days_or_another_state_is_another_result() -> None:
    """The same sentence with another day in it, and the same safeguard that is late now."""
    practice = load_practice("odulphus")

    def result(due: str, on: date) -> str:
        cycle = {
            "on": "2026-01-16", "start": "2026-01-19", "due": due,
            "goals": ["catch up"], "student": ["practise"],
        }  # fmt: skip
        student = {"id": "900101", "level": "havo", "year": 2}
        dossier = Dossier.model_validate({"student": student, "plans": [{"cycles": [cycle]}]})
        return advise(dossier, None, practice, on=on).document().record.result

    running = result("2026-03-02", date(2026, 3, 2))
    assert result("2026-03-03", date(2026, 3, 2)) != running
    assert result("2026-03-02", date(2026, 3, 3)) != running
    assert result("2026-03-02", date(2026, 3, 1)) == running
