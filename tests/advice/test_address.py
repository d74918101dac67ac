"""Forms of address: a student is told "je", parents "u" and "uw kind", whatever is told."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang.advice.advise import Advice, advise
from overgang.advice.letter import Reader
from overgang.dossier import Dossier
from overgang.practices import Practice
from overgang.strategies import dossiers, practices
from overgang.wording import LANGUAGES, Language, keys
from tests.advice.all_letters import HOME, body, in_own_words, years_of

NOT_SO: Final[dict[tuple[Reader, Language], str]] = {
    (Reader.STUDENT, "nl"): r"de leerling|de ouders|uw kind|u|uw|zich",
    (Reader.STUDENT, "en"): r"the student|the parents|your child|their own",
    (Reader.PARENTS, "nl"): r"de leerling|de ouders|je|jij|jou|jouw",
    (Reader.PARENTS, "en"): r"the student|the parents|your parents|you yourself",
}
"""What a reader is not called, and does not read of himself, herself or themselves."""


def faults(advice: Advice) -> list[str]:
    """Give each line of a letter home that speaks of its reader as of somebody else."""
    wrong = []
    for reader in HOME:
        for language in LANGUAGES:
            text = in_own_words(advice, body(advice.letter(reader, language)), language)
            pattern = re.compile(rf"\b(?:{NOT_SO[reader, language]})\b", re.IGNORECASE)
            wrong += [f"{reader}: {line}" for line in text.splitlines() if pattern.search(line)]
    return wrong


def test_in_every_example_year_readers_are_addressed_as_themselves() -> None:
    """At each moment of each practice, beside its norm."""
    assert [fault for advice in years_of() for fault in faults(advice)] == []


@given(dossier=dossiers(), practice=practices(), day=st.dates(date(2025, 10, 1), date(2026, 7, 14)))
def test_whatever_is_drawn_readers_are_addressed_as_themselves(
    dossier: Dossier, practice: Practice, day: date
) -> None:
    """Any practice, any dossier, any day of the year."""
    assert faults(advise(dossier, None, practice, on=day)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_of_address_belongs_to_a_sentence(language: Language) -> None:
    """No form is left over from a sentence that has gone."""
    own = {key for key in keys(language) if re.search(r"-to-(student|parents)$", key)}

    assert len(own) > 20
    assert {re.sub(r"-to-(student|parents)$", "", key) for key in own} <= keys(language)
