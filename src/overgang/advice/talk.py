"""Rights and the next talk, as a reader is told of them: who is there, what to bring and to ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from overgang.advice.letter import Reader
from overgang.advice.process import leads_talk, present_at_talk
from overgang.dossier.roles import Party, Role
from overgang.dossier.word import word
from overgang.practices.notes import Asks, Brings, Right, RightState
from overgang.wording import Language, keys, listing, say

if TYPE_CHECKING:
    from overgang.advice.advise import Advice

__all__ = ["rights_told", "talk_told"]

_BRING: Final = {
    Reader.STUDENT: frozenset({Role.STUDENT}),
    Reader.PARENTS: frozenset({Role.PARENT, Role.STUDENT}),
}
"""Whose things to bring a reader is told of; who is not here is told of all."""


def rights_told(
    advice: Advice, reader: Reader, parties: Iterable[Party], language: Language
) -> Iterator[str]:
    """Say what each of the parties may do now, and until when."""
    wanted = set(parties)
    for told in advice.notes:
        note = told.note
        if isinstance(note, Right) and note.of in wanted and note.state is RightState.OPEN:
            what = note.said.text(language, reader)
            sentence = say(language, f"letter-{reader}-may-{note.of}", what=what)
            until = () if note.until is None else (say(language, "right-until", day=note.until),)
            yield " ".join((sentence, *until))


def talk_told(advice: Advice, reader: Reader, language: Language) -> Iterator[str]:
    """Say who is at the talk, who leads it, what to bring, and what will be asked."""
    if advice.practice is None:
        return
    notes = [told.note for told in advice.notes]
    present = (_called(role, reader, language) for role in present_at_talk(advice))
    yield say(language, "letter-who", who=listing(language, present))
    leads = leads_talk(advice)
    if leads is not None:
        key = "lead" if leads is Role.STUDENT else "led"
        role = _called(leads, reader, language)
        yield say(language, f"letter-{reader}-{key}", role=role)
    for note in notes:
        if isinstance(note, Brings) and note.role in _BRING.get(reader, set(Role)):
            yield _brought(note, reader, language)
    for note in notes:
        if isinstance(note, Asks):
            yield note.said.text(language, reader)


def _brought(note: Brings, reader: Reader, language: Language) -> str:
    what, key = note.said.text(language, reader), f"letter-{reader}-bring-{note.role}"
    if key in keys(language):
        return say(language, key, what=what)
    return say(language, "agenda-bring", role=word(language, note.role), what=what)


def _called(role: Role, reader: Reader, language: Language) -> str:
    """Call people as this reader does: to the student, a parent is not just a parent."""
    name = f"role-{role.replace(' ', '-')}"
    own = f"letter-{reader}-{name}"
    return say(language, own if own in keys(language) else f"letter-{name}")
