"""What a practice adds to an advice: safeguards, rights, the next talk, and what is good to know.

Each note was made by a policy; this module only puts them in their places and says each once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from overgang.advice.document import (
    AgendaDocument,
    PracticeDocument,
    RightDocument,
    SafeguardDocument,
)
from overgang.dossier.roles import Role
from overgang.dossier.word import word
from overgang.practices.notes import (
    Asks,
    Attends,
    Brings,
    Question,
    Remark,
    Right,
    Safeguard,
    SafeguardState,
    Withholds,
)
from overgang.wording import say

if TYPE_CHECKING:
    from overgang.advice.advise import Advice
    from overgang.wording import Language

__all__ = [
    "agenda_of",
    "asked_by_practice",
    "leads_talk",
    "practice_of",
    "present_at_talk",
    "remarks_of",
    "rights_of",
    "safeguards_of",
]

_USUAL = (Role.STUDENT, Role.PARENT, Role.MENTOR)
"""Who is at a talk about the next year, whatever else a practice asks."""


def practice_of(advice: Advice, language: Language) -> PracticeDocument | None:
    """Name the practice, with its source."""
    practice = advice.practice
    if practice is None:
        return None
    return PracticeDocument(
        id=practice.id, school=practice.school, source=practice.source.text(language)
    )


def safeguards_of(advice: Advice, language: Language) -> tuple[SafeguardDocument, ...]:
    """Give the safeguards: what was missed or is late first, what was done last."""
    found = [
        SafeguardDocument(policy=told.policy, state=note.state, text=note.said.text(language))
        for told in advice.notes
        if isinstance(note := told.note, Safeguard)
    ]
    order = (
        SafeguardState.MISSED, SafeguardState.LATE, SafeguardState.TO_DO, SafeguardState.DONE,
    )  # fmt: skip
    found.sort(key=lambda each: order.index(each.state))
    return tuple(dict.fromkeys(found))


def rights_of(advice: Advice, language: Language) -> tuple[RightDocument, ...]:
    """Give what the student and the parents may do."""
    found = (
        RightDocument(
            policy=told.policy,
            of=note.of,
            state=note.state,
            until=note.until,
            text=note.said.text(language),
        )
        for told in advice.notes
        if isinstance(note := told.note, Right)
    )
    return tuple(dict.fromkeys(found))


def present_at_talk(advice: Advice) -> tuple[Role, ...]:
    """Give who is at the next talk; a coach who takes part has the place of the mentor."""
    named = (told.note.role for told in advice.notes if isinstance(told.note, Attends))
    who = dict.fromkeys((*_USUAL, *named))
    if Role.COACH in who:
        del who[Role.MENTOR]
    return tuple(who)


def leads_talk(advice: Advice) -> Role | None:
    """Give who leads the next talk, where the practice says so."""
    present = (told.note for told in advice.notes if isinstance(told.note, Attends))
    return next((note.role for note in present if note.leads), None)


def agenda_of(advice: Advice, language: Language) -> AgendaDocument | None:
    """Prepare the next talk; None where no practice says how talks go."""
    if advice.practice is None:
        return None
    notes, leads = [told.note for told in advice.notes], leads_talk(advice)
    return AgendaDocument(
        who=tuple(word(language, role) for role in present_at_talk(advice)),
        led_by=None if leads is None else word(language, leads),
        bring=_once(_brought(notes, language)),
        ask=_once(note.said.text(language) for note in notes if isinstance(note, Asks)),
    )


def asked_by_practice(advice: Advice, language: Language) -> Iterator[str]:
    """Give the questions of the practice, with whom they are asked."""
    for told in advice.notes:
        if isinstance(note := told.note, Question):
            yield say(
                language,
                "question-input",
                question=note.said.text(language),
                role=word(language, note.to),
            )


def remarks_of(advice: Advice, language: Language) -> tuple[str, ...]:
    """Give what is good to know, and why an option is not among the others."""
    notes = (told.note for told in advice.notes)
    return _once(note.said.text(language) for note in notes if isinstance(note, Remark | Withholds))


def _brought(notes: Iterable[object], language: Language) -> Iterator[str]:
    for note in notes:
        if isinstance(note, Brings):
            what = note.said.text(language)
            yield say(language, "agenda-bring", role=word(language, note.role), what=what)


def _once(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(lines))
