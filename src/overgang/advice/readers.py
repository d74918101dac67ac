"""The same advice for four readers: the meeting, the mentor, the parents, the student.

The meeting gets everything. The others get less, in their own form of address, and nothing that
the advice does not say: every number is the number that was compared. What a letter leaves out is
to be found in the advice itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from overgang.advice.conditions import met_conditions, unmet_conditions
from overgang.advice.letter import Letter, Part, Reader
from overgang.advice.say import Sayer
from overgang.advice.sections import sections
from overgang.advice.terms import terms_in
from overgang.dossier.roles import Party, Role
from overgang.dossier.word import word
from overgang.practices.notes import Asks, Brings, Right, RightState, SafeguardState
from overgang.wording import Arg, Language, keys, listing, say

if TYPE_CHECKING:
    from overgang.advice.advise import Advice, TargetAdvice
    from overgang.advice.document import AdviceDocument

__all__ = ["letter_to"]


def letter_to(reader: Reader, advice: Advice, language: Language) -> Letter:
    """Give the letter to a reader.

    >>> from datetime import date
    >>> from overgang import Student, advise, load
    >>> student = Student(id="900101", grades={"ne": 5, "en": 7, "wi": 6, "fa": 6})
    >>> advice = advise(student, load("nl/zuyderzee-lemmer/1-of-2"), on=date(2026, 6, 25))
    >>> letter_to(Reader.STUDENT, advice, "en").parts[0].lines
    ('This is an advice about next year. People at school decide, after a talk with you.',)
    """
    writer = _Writer(reader, advice, language)
    parts = [Part(head=say(language, key), lines=tuple(lines)) for key, lines in writer.parts()]
    kept = [part for part in parts if part.lines]
    said = (line for part in kept for line in part.lines)
    if reader in {Reader.PARENTS, Reader.STUDENT} and (words := terms_in(said, language)):
        kept.append(Part(head=say(language, "letter-head-terms"), lines=words))
    title = say(language, f"letter-{reader}-title", id=advice.student.id, day=advice.on)
    return Letter(reader=reader, language=language, title=title, parts=tuple(kept))


class _Writer:
    def __init__(self, reader: Reader, advice: Advice, language: Language) -> None:
        self._reader, self._advice = reader, advice
        self._language: Language = language
        self._document: AdviceDocument = advice.document(language)

    def parts(self) -> Iterator[tuple[str, Iterable[str]]]:
        """Give the heads and the lines of the letter, in order."""
        match self._reader:
            case Reader.MEETING:
                yield from self._all()
            case Reader.MENTOR:
                yield "letter-head-norm", [*self._findings(), *self._why()]
                yield "letter-head-talk", self._talk()
                yield "letter-head-ask", [*self._document.questions, *self._unknown()]
                yield "letter-head-first", self._undone()
                yield "letter-head-near", self._near()
                yield "letter-head-tell", self._rights(Party)
            case Reader.PARENTS | Reader.STUDENT:
                yield "letter-head-what", [self._say("what")]
                yield "letter-head-norm", [*self._findings(), *self._why()]
                yield "letter-head-unknown", self._unknown()
                yield "letter-head-near", self._near()
                yield "letter-head-can", self._options()
                yield f"letter-head-rights-{self._reader}", self._rights(self._parties)
                yield "letter-head-talk", self._talk()

    @property
    def _parties(self) -> tuple[Party, ...]:
        return (Party.STUDENT,) if self._reader is Reader.STUDENT else (Party.PARENT, Party.STUDENT)

    def _all(self) -> Iterator[tuple[str, Iterable[str]]]:
        yield "letter-head-norm", self._findings()
        for target in self._advice.targets:
            sayer = self._sayer(target)
            yield "letter-head-why", self._with_articles(target, sayer)
        yield "letter-head-unknown", self._unknown()
        yield "letter-head-near", self._near()
        yield "letter-head-can", self._options()
        yield from sections(self._document)

    def _with_articles(self, target: TargetAdvice, sayer: Sayer) -> Iterator[str]:
        for conditions in (met_conditions(target, sayer), unmet_conditions(target, sayer)):
            for rule, condition in conditions:
                yield say(
                    self._language,
                    "letter-condition-of" if rule.cite else "letter-condition",
                    says=rule.says,
                    condition=condition,
                    **({"cite": rule.cite} if rule.cite else {}),
                )

    def _findings(self) -> Iterator[str]:
        for target in self._advice.targets:
            sayer = self._sayer(target)
            name = target.judgement.target.name.in_(self._language)
            if target.finding is None:
                possible = sayer.list_of(map(sayer.short, target.possible), either=True)
                yield self._say("open", target=name, findings=possible)
            elif target.finding.kind in {"uncovered", "conflict"}:
                yield self._say(target.finding.kind, target=name)
            else:
                yield self._say("says", target=name, says=target.finding.outcomes[0].says)

    def _why(self) -> Iterator[str]:
        """Give the conditions that came out otherwise; where all did, those that were met."""
        for target in self._advice.targets:
            if target.finding is None:
                continue
            sayer = self._sayer(target)
            met = target.finding.kind == "meets"
            found = met_conditions(target, sayer) if met else unmet_conditions(target, sayer)
            conditions = dict.fromkeys(condition for _, condition in found)
            for condition in conditions:
                yield say(
                    self._language,
                    "letter-met" if met else "letter-not-met",
                    condition=condition,
                )

    def _unknown(self) -> Iterator[str]:
        for target in self._document.targets:
            yield from (each.text for each in target.unknown if each.matters)

    def _near(self) -> Iterator[str]:
        """Say what would bring a better outcome; the meeting sees what would bring any other."""
        lines = [line for target in self._advice.targets for line in self._changes(target)]
        if lines and self._reader is not Reader.MEETING:
            yield self._say("near")
        yield from lines

    def _changes(self, target: TargetAdvice) -> Iterator[str]:
        if target.finding is not None and target.finding.kind == "meets":
            return
        sayer = self._sayer(target)
        for reach in target.changes.reaches:
            kind = reach.fewest.finding.kind
            if self._reader is not Reader.MEETING and not _better(kind, target):
                continue
            if reach.alone:
                yield sayer.singles(reach.alone)
            else:
                yield sayer.change(reach.fewest)

    def _options(self) -> Iterator[str]:
        for option in self._document.options:
            yield " ".join((f"{option.text}.", *option.how))

    def _rights(self, parties: Iterable[Party]) -> Iterator[str]:
        wanted = set(parties)
        for told in self._advice.notes:
            note = told.note
            if isinstance(note, Right) and note.of in wanted and note.state is RightState.OPEN:
                yield note.said.text(self._language, self._reader)

    def _undone(self) -> Iterator[str]:
        for each in self._document.safeguards:
            if each.state is not SafeguardState.DONE:
                state = say(self._language, f"safeguard-{each.state}")
                yield say(self._language, "safeguard-line", state=state, text=each.text)

    def _talk(self) -> Iterator[str]:
        agenda, notes = self._document.agenda, [told.note for told in self._advice.notes]
        if agenda is None:
            return
        who = listing(self._language, map(self._called, agenda.who))
        yield say(self._language, "agenda-who", who=who)
        if agenda.led_by is not None:
            mine = agenda.led_by == word(self._language, Role.STUDENT)
            key = "lead" if mine else "led"
            yield self._say(key, role=agenda.led_by)
        bring = {
            Reader.STUDENT: {Role.STUDENT},
            Reader.PARENTS: {Role.PARENT, Role.STUDENT},
        }.get(self._reader, set(Role))
        for note in notes:
            if isinstance(note, Brings) and note.role in bring:
                what = note.said.text(self._language, self._reader)
                role = self._called(word(self._language, note.role))
                yield say(self._language, "agenda-bring", role=role, what=what)
        for note in notes:
            if isinstance(note, Asks):
                yield note.said.text(self._language, self._reader)

    def _called(self, role: str) -> str:
        """Call people as this reader does: to the student, a parent is not just a parent."""
        for each in (Role.STUDENT, Role.PARENT):
            key = f"letter-{self._reader}-role-{each}"
            if role == word(self._language, each) and key in keys(self._language):
                return say(self._language, key)
        return role

    def _sayer(self, target: TargetAdvice) -> Sayer:
        return Sayer(target.judgement.ruleset, target.judgement.target, self._language)

    def _say(self, key: str, **args: Arg) -> str:
        return say(self._language, f"letter-{self._reader}-{key}", **args)


_FAVOUR: Final = ("meets", "discuss", "other-route", "below")


def _better(kind: str, target: TargetAdvice) -> bool:
    """Tell whether a finding is better than what stands; silence and a clash lie in the middle."""
    now = "discuss" if target.finding is None else target.finding.kind
    places = [_FAVOUR.index(each if each in _FAVOUR else "discuss") for each in (kind, now)]
    return places[0] < places[1]
