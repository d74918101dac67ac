"""The same advice for four readers: the meeting, the mentor, the parents, the student.

The meeting gets everything. The others get less, in their own form of address, and nothing that
the advice does not say: every number is the number that was compared. What a letter leaves out is
to be found in the advice itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from overgang.advice.conditions import (
    met_conditions,
    met_steps,
    unmet_conditions,
    unmet_steps,
)
from overgang.advice.letter import Letter, Part, Reader
from overgang.advice.options import options_of
from overgang.advice.process import safeguards_of
from overgang.advice.remarks import questions_of
from overgang.advice.say import Sayer
from overgang.advice.say_way import levels_told, say_way, then_said
from overgang.advice.sections import safeguard_line, sections
from overgang.advice.talk import rights_told, talk_told
from overgang.advice.terms import terms_in
from overgang.advice.told_to import told_to
from overgang.dossier.roles import Party
from overgang.norms.parts import Meaning
from overgang.practices.notes import SafeguardState
from overgang.wording import Arg, Language, say

if TYPE_CHECKING:
    from overgang.advice.advise import Advice, TargetAdvice
    from overgang.advice.changes import Move, Reach
    from overgang.reading.judge import Finding

__all__ = ["letter_to"]


def letter_to(reader: Reader, advice: Advice, language: Language) -> Letter:
    """Give the letter to a reader.

    >>> from datetime import date
    >>> from overgang import Student, advise, load
    >>> student = Student(id="900101", grades={"ne": 5, "en": 7, "wi": 6, "fa": 6})
    >>> advice = advise(student, load("nl/zuyderzee-lemmer/1-of-2"), on=date(2026, 6, 25))
    >>> letter_to(Reader.STUDENT, advice, "en").title
    'About your next school year (900101), 25 June 2026'
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

    def parts(self) -> Iterator[tuple[str, Iterable[str]]]:
        """Give the heads and the lines of the letter, in order."""
        match self._reader:
            case Reader.MEETING:
                yield from self._all()
            case Reader.MENTOR:
                yield "letter-head-norm", [*self._findings(), *self._why()]
                yield "letter-head-talk", self._talk()
                yield (
                    "letter-head-ask",
                    [*questions_of(self._advice, self._language), *self._unknown()],
                )
                yield "letter-head-first", self._undone()
                yield "letter-head-near", self._near()
                yield (
                    "letter-head-tell",
                    rights_told(self._advice, self._reader, Party, self._language),
                )
            case Reader.PARENTS | Reader.STUDENT:
                yield "letter-head-what", [self._say("what")]
                yield "letter-head-norm", [*self._findings(), *self._why()]
                yield "letter-head-unknown", self._unknown()
                yield "letter-head-near", self._near()
                yield "letter-head-can", self._options()
                yield f"letter-head-rights-{self._reader}", self._rights()
                yield "letter-head-talk", self._talk()

    def _rights(self) -> Iterator[str]:
        mine = (Party.STUDENT,) if self._reader is Reader.STUDENT else (Party.PARENT, Party.STUDENT)
        yield from rights_told(self._advice, self._reader, mine, self._language)

    def _talk(self) -> Iterator[str]:
        yield from talk_told(self._advice, self._reader, self._language)

    def _all(self) -> Iterator[tuple[str, Iterable[str]]]:
        yield "letter-head-norm", self._findings()
        for target in self._advice.targets:
            sayer = self._sayer(target)
            yield "letter-head-why", self._with_articles(target, sayer)
        yield "letter-head-unknown", self._unknown()
        yield "letter-head-near", self._near()
        yield "letter-head-can", self._options()
        yield from sections(self._advice.document(self._language))

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
            if target.finding is not None:
                yield from self._told(target, met=target.finding.kind == "meets")

    def _told(self, target: TargetAdvice, *, met: bool) -> Iterator[str]:
        found = tuple(met_steps(target) if met else unmet_steps(target))
        sayer = self._sayer(target)
        if not met and len({rule.id for rule, _ in found}) > 1:
            yield say(self._language, "letter-more-ways")
        told = (told_to(step, target.judgement, sayer, self._reader) for _, step in found)
        for lines in dict.fromkeys(told):
            yield from lines

    def _unknown(self) -> Iterator[str]:
        for target in self._advice.targets:
            sayer = self._sayer(target)
            for each in target.unknown:
                if each.matters:
                    yield sayer.unknown(each, target.judgement)

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
            if self._reader is Reader.MEETING:
                yield sayer.singles(reach.alone) if reach.alone else sayer.change(reach.fewest)
            elif _better(reach.fewest.finding, target):
                yield self._change(reach, sayer)
        yield from levels_told(self._levels(target, sayer), self._language)

    def _levels(self, target: TargetAdvice, sayer: Sayer) -> Iterator[str]:
        for way in target.ways:
            better = self._reader is Reader.MEETING or _better(way.finding, target)
            if better and way.level is not None:
                yield say_way(way, way.level, sayer, self._reader)

    def _change(self, reach: Reach, sayer: Sayer) -> str:
        """Say what the norm would say with other grades, and which."""
        then = then_said(reach.fewest.finding, self._language)
        changes = reach.alone or (reach.fewest,)
        moves = [self._move(move, sayer) for each in changes for move in each.moves]
        said = sayer.list_of(moves, either=bool(reach.alone))
        return say(
            self._language,
            "letter-near-one" if reach.alone else "letter-near-more",
            then=then,
            moves=said,
        )

    def _move(self, move: Move, sayer: Sayer) -> str:
        old, new = sayer.grade(move.old), sayer.grade(move.new)
        subject = sayer.subject(move.subject)
        return say(self._language, "letter-move", subject=subject, old=old, new=new)

    def _options(self) -> Iterator[str]:
        for option in options_of(self._advice, self._language, self._reader):
            yield " ".join((f"{option.text}.", *option.how))

    def _undone(self) -> Iterator[str]:
        for each in safeguards_of(self._advice, self._language):
            if each.state is not SafeguardState.DONE:
                yield safeguard_line(each, self._language)

    def _sayer(self, target: TargetAdvice) -> Sayer:
        return Sayer.of(target.judgement, self._language)

    def _say(self, key: str, **args: Arg) -> str:
        return say(self._language, f"letter-{self._reader}-{key}", **args)


def _better(finding: Finding, target: TargetAdvice) -> bool:
    """Tell whether a finding is better than what stands; what is open is for people, as a talk."""
    now = Meaning.DISCUSS.favour if target.finding is None else target.finding.favour
    return finding.favour > now
