"""Every fixed word of a dossier is said in both languages, and no word is there for nothing."""

from __future__ import annotations

import importlib
import pkgutil
import re
from enum import StrEnum
from pathlib import Path
from typing import Final

import pytest

import overgang.dossier
import overgang.wording
from overgang.dossier import Party, Role
from overgang.dossier.joint_advice import AdviceMoment
from overgang.dossier.standard_tests import Instrument
from overgang.dossier.word import word
from overgang.errors import WordingError
from overgang.school.years import Phase
from overgang.wording import LANGUAGES, Language

FOLDER: Final = Path(overgang.wording.__file__).parent
KINDS: Final = {
    kind
    for found in pkgutil.iter_modules(overgang.dossier.__path__)
    for kind in vars(importlib.import_module(f"overgang.dossier.{found.name}")).values()
    if isinstance(kind, type) and issubclass(kind, StrEnum)
    if kind.__module__.startswith("overgang.dossier.")
}
MEMBERS: Final = sorted(
    (member for kind in KINDS for member in kind), key=lambda each: (type(each).__name__, each)
)
CAPITALS: Final = {AdviceMoment.JANUARY, Instrument.CITO_VAS}
"""What a capital begins wherever it stands: the name of a month in English, and of a test."""


def words_of(language: Language) -> dict[str, str]:
    """Give the words of the catalogue by their keys, read line by line."""
    text = (FOLDER / language / "dossier.ftl").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z][a-z-]*) = (.+)$", text, re.MULTILINE))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_said_and_no_key_is_unused(language: Language) -> None:
    """As many keys as there are members, and each member says what stands in the catalogue."""
    said = [word(language, member) for member in MEMBERS]

    assert len(KINDS) > 30
    assert sorted(said) == sorted(words_of(language).values())
    assert len(said) == len(words_of(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_words_of_a_kind_are_told_apart(language: Language) -> None:
    """Whoever reads one knows which it is."""
    for kind in KINDS:
        assert len({word(language, member) for member in kind}) == len(kind)


@pytest.mark.parametrize("member", MEMBERS, ids=lambda each: f"{type(each).__name__}-{each}")
def test_a_word_is_ready_to_stand_within_a_sentence(member: StrEnum) -> None:
    """It begins small, ends in a letter, and a noun brings no article of its own."""
    for language in LANGUAGES:
        said = word(language, member)

        assert said[0].islower() or member in CAPITALS
        assert said[-1].isalpha()
        assert not said.startswith(("de ", "The ", "a ", "an "))


def test_roles_and_parties_are_said_in_each_language() -> None:
    """By example: one word, two words, a hyphen, and the parents as a party."""
    roles = (Role.MENTOR, Role.SUBJECT_TEACHER, Role.CO_MENTOR)

    assert [word("nl", role) for role in roles] == ["mentor", "vakdocent", "co-mentor"]
    assert [word("en", role) for role in roles] == ["mentor", "subject teacher", "co-mentor"]
    assert word("nl", Party.PARENT) == "ouders"
    assert word("nl", Role.PARENT) == "ouder"
    assert word("nl", Instrument.CITO_VAS) == "Cito-VAS"


def test_what_is_no_word_of_a_dossier_is_refused() -> None:
    """The phase of a year is a word of the school."""
    with pytest.raises(WordingError, match="no sentence has the key 'phase-lower'"):
        word("nl", Phase.LOWER)
