"""An advice as plain text: all that the document says, in its order, and nothing else."""

from __future__ import annotations

from hypothesis import given, strategies as st

from overgang.advice.text import text_of
from tests.advice.documents import OPEN, PLAIN, document

WHOLE = """\
Leerling 900101
Norm: Een bedachte school (nl/example/3h)

→ 4 havo: De norm zegt: ‘bevorderen’.

Waarom
✓ ‘bevorderen’: geldt
  ✓ alle voorwaarden hieronder
    ✓ punten: 84  [6 + 78 = 84]

Wat zou het veranderen?
- Met Frans 5 → 6: de norm zwijgt.

Wat kan?
- Naar 4 havo
    ervoor: De norm zegt: ‘bevorderen’.
    nodig: een gesprek met de leerling en de ouders

Grenzen van dit advies
- Dit is een advies en geen besluit. Mensen beslissen.

Om na te rekenen
- invoer sha256:aa · norm sha256:bb · uitkomst sha256:cc · versie 0.1.0 · 25 juni 2026
"""


@given(student=st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1))
def test_the_same_document_gives_the_same_text(student: str) -> None:
    """There is no clock and no chance in it."""
    one, other = document(student=student), document(student=student)

    assert text_of(one) == text_of(other)
    assert student in text_of(one)


def test_a_whole_text() -> None:
    """Everything stands in a fixed place."""
    assert text_of(PLAIN) == WHOLE


def test_what_is_open_is_told_with_what_is_missing() -> None:
    """What is unknown stands below the rules, and each question at the end."""
    said = text_of(OPEN)

    assert "? ‘bevorderen’: nog niet te zeggen [artikel 3]\n" in said
    assert "✗ ‘bevorderen’: geldt niet\n" in said
    assert "Wat is nog niet bekend?\n- Muziek is nog niet bekend.\n" in said
    assert "Open vragen\n- Wat is het cijfer voor muziek?\n" in said
