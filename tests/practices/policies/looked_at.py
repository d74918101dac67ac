"""What a test asks of a policy: its notes of a day, said aloud in both languages.

A law of one policy draws what that policy looks at, so that it is tried on more of it in less time.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from hypothesis import strategies as st

from overgang.dossier import Dossier, Student
from overgang.dossier.evidence import Evidence
from overgang.norms.parts import Meaning
from overgang.practices.notes import Attends, Note, Offers, OptionCode, Safeguard, SafeguardState
from overgang.practices.policy import Policy
from overgang.practices.situation import NormSays, Situation
from overgang.strategies.evidence import codes, grade_lists, levels
from overgang.wording import LANGUAGES

BELOW: Final = (NormSays("next", Meaning.BELOW),)
"""A norm that is not met."""
MET: Final = (NormSays("next", Meaning.MEETS),)
"""A norm that is met."""


def notes_of(
    policy: Policy, dossier: Dossier, on: date, norm: tuple[NormSays, ...] = ()
) -> list[Note]:
    """Give the notes of a day; each can be said, and none depends on what came later."""
    found = list(policy.notes(Situation.of(dossier, on, norm)))
    assert found == list(policy.notes(Situation.of(dossier.on(on), on, norm)))
    for note in found:
        assert isinstance(note, Attends) or all(note.said.text(each) for each in LANGUAGES)
    return found


def keys_of(notes: list[Note]) -> list[str]:
    """Give the keys of their sentences."""
    return [note.said.key for note in notes if not isinstance(note, Attends)]


def states_of(notes: list[Note]) -> list[SafeguardState]:
    """Give how the safeguards among them stand."""
    return [note.state for note in notes if isinstance(note, Safeguard)]


def offered_of(notes: list[Note]) -> list[OptionCode]:
    """Give the options that they offer."""
    return [note.option for note in notes if isinstance(note, Offers)]


def words_of(policy: Policy) -> list[str]:
    """Give the keys of the policy in words, each of which can be said."""
    found = list(policy.words())
    assert all(each.text(language) for each in found for language in LANGUAGES)
    return [each.key for each in found]


def student(**more: object) -> Student:
    """Give an invented student: the third year of havo, one weak subject."""
    base = {"id": "900102", "level": "havo", "year": 3, "grades": {"ne": "6,4", "wi": "4,8"}}
    return Student.model_validate(base | more)


def dossier(who: Student | None = None, **evidence: object) -> Dossier:
    """Give a dossier with that evidence."""
    return Dossier.model_validate({"student": who or student(), **evidence})


@st.composite
def dossiers_of(draw: st.DrawFn, /, **evidence: st.SearchStrategy[tuple[Evidence, ...]]) -> Dossier:
    """Give dossiers of any student, with that evidence drawn."""
    who = student(
        level=draw(st.none() | levels()),
        year=draw(st.none() | st.integers(1, 4)),
        grades=draw(grade_lists()),
        levels=draw(st.dictionaries(codes(), levels(), max_size=2)),
    )
    return dossier(who, **draw(st.fixed_dictionaries(evidence)))
