"""What a policy brings, for tests: every note is said in both languages before it is given."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from overgang.dossier import Dossier
from overgang.practices.notes import Attends, Note
from overgang.practices.policy import Policy
from overgang.practices.situation import NormSays, Situation
from overgang.wording import LANGUAGES

_N = TypeVar("_N")


def noted(
    policy: Policy, dossier: Dossier, on: date, norm: tuple[NormSays, ...] = ()
) -> tuple[Note, ...]:
    """Give the notes of a policy on a day, once each of them could be said."""
    notes = tuple(policy.notes(Situation.of(dossier, on, norm)))
    for note in notes:
        if not isinstance(note, Attends):
            assert all(note.said.text(language) for language in LANGUAGES)
    return notes


def of_kind(notes: Iterable[Note], kind: type[_N]) -> list[_N]:
    """Give the notes of one kind."""
    return [note for note in notes if isinstance(note, kind)]


def keys(notes: Iterable[Note]) -> list[str]:
    """Give the keys of what the notes say."""
    return [note.said.key for note in notes if not isinstance(note, Attends)]


def words(policy: Policy) -> str:
    """Give a policy in Dutch words, once it could be said in both languages."""
    said = list(policy.words())
    assert said
    assert all(each.text(language) for each in said for language in LANGUAGES)
    return " ".join(each.text("nl") for each in said)
