"""The sentences of an advice that several of its parts share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Self, assert_never

from overgang.dossier.student import InputValue
from overgang.norms.expression import Input
from overgang.reading.judge import Finding, Judgement
from overgang.reading.sheet import is_unnamed
from overgang.reading.words import Speaker
from overgang.school.grade import Grade, NoGrade
from overgang.wording import Arg, Language, listing, number, say

if TYPE_CHECKING:
    from overgang.advice.changes import Change, Move
    from overgang.reading.solver import Range, Unknown

__all__ = ["Sayer"]


class Sayer(Speaker):
    """Says findings, changes and unknowns of one target in one language."""

    @classmethod
    def of(cls, judgement: Judgement, language: Language) -> Self:
        """Say what is about a judgement."""
        return cls(judgement.ruleset, judgement.target, language)

    def say(self, key: str, **args: Arg) -> str:
        """Give a sentence of the catalogue."""
        return say(self.language, key, **args)

    def list_of(self, items: Iterable[str], *, either: bool = False) -> str:
        """Give a list as people write it."""
        return listing(self.language, items, joined="or" if either else "and")

    def finding(self, finding: Finding) -> str:
        """Say a finding as a sentence."""
        match finding.kind:
            case "uncovered":
                return self.say("finding-uncovered")
            case "conflict":
                return self.say("finding-conflict", says=self._quoted(finding))
            case _:
                return self.say("finding-says", says=finding.outcomes[0].says)

    def found(self, finding: Finding | None, possible: Iterable[Finding]) -> str:
        """Say what the norm says; or, where that is open, what it can still be."""
        if finding is not None:
            return self.finding(finding)
        return self.say(
            "finding-open", findings=self.list_of(map(self.short, possible), either=True)
        )

    def short(self, finding: Finding) -> str:
        """Say a finding in a few words."""
        match finding.kind:
            case "uncovered":
                return self.say("short-uncovered")
            case "conflict":
                return self.say("short-conflict", says=self._quoted(finding))
            case _:
                return self.say("short-says", says=finding.outcomes[0].says)

    def grade(self, grade: Grade) -> str:
        """Write a grade."""
        return number(self.language, grade.value)

    def moves(self, moves: Iterable[Move]) -> str:
        """Say which grades would be other ones."""
        return self.list_of(map(self._move, moves))

    def change(self, change: Change) -> str:
        """Say a change and what would follow."""
        return self.say(
            "change", moves=self.moves(change.moves), finding=self.short(change.finding)
        )

    def singles(self, changes: Sequence[Change]) -> str:
        """Say which one grade would give another finding, for changes to the same finding."""
        moves = (self._move(move) for change in changes for move in change.moves)
        said = self.list_of(moves, either=True)
        return self.say("changes-singles", finding=self.short(changes[0].finding), moves=said)

    def unknown(self, each: Unknown, judgement: Judgement) -> str:
        """Say what is not known and what it would have to be for which finding."""
        return " ".join((self._what(each, judgement), *self._needs(each)))

    def _needs(self, each: Unknown) -> Iterator[str]:
        if not each.matters:
            named = {reading.id: reading for reading in self.ruleset.readings}
            read = [named[id_].in_(self.language) for id_ in each.elsewhere if id_ in named]
            if read:
                listed = self.list_of(read, either=True)
                yield self.say("unknown-elsewhere", readings=listed)
            else:
                yield self.say("unknown-no-matter")
            return
        anyhow = []
        for finding, values in each.needs:
            if any(value.low is None and value.high is None for value in values):
                anyhow.append(self.short(finding))
            else:
                said = self.list_of((self._range(each, value) for value in values), either=True)
                yield self.say("unknown-needs", finding=self.short(finding), values=said)
        yield from self._counts(each)
        if anyhow:
            yield self.say("unknown-any", finding=self.list_of(anyhow, either=True))

    def _counts(self, each: Unknown) -> Iterator[str]:
        """Say how often things would have happened; those for which that is alike together."""
        alike: dict[tuple[str, str], list[str]] = {}
        for counted in each.counts:
            what = self.word(counted.choice, Input(name=each.name))
            for finding, values in counted.needs:
                if all(value.low is not None or value.high is not None for value in values):
                    times = self.list_of(map(self._times, values), either=True)
                    alike.setdefault((times, self.short(finding)), []).append(what)
        for (times, said), each_of in alike.items():
            listed, count = self.list_of(each_of), len(each_of)
            yield self.say("unknown-times", what=listed, times=times, finding=said, count=count)

    def _what(self, each: Unknown, judgement: Judgement) -> str:
        if each.is_input:
            asked = self.ruleset.inputs[each.name]
            key = "unknown-whether" if asked.type == "yes-no" else "unknown-input"
            return self.say(key, what=asked.in_(self.language))
        if is_unnamed(each.name):
            return self.say("unknown-unnamed")
        unreadable = judgement.sheet.entries.get(each.name) is NoGrade.UNREADABLE
        key = "unknown-grade-unreadable" if unreadable else "unknown-grade"
        return self.say(key, subject=self.subject(each.name))

    def _range(self, each: Unknown, value: Range) -> str:
        low, high = (None if end is None else self._value(each, end) for end in value)
        scale = self.ruleset.scale
        ends = [number(self.language, end) for end in (scale.lowest, scale.highest)]
        if high is None:
            high = low if low == ends[1] and not each.is_input else None
        elif low is None:
            low = high if high == ends[0] and not each.is_input else None
        if high is None:
            return self.say("value-from", low=low or "")
        if low is None:
            return self.say("value-to", high=high)
        return low if low == high else self.say("value-from-to", low=low, high=high)

    def _times(self, value: Range) -> str:
        low, high = (None if end is None else str(end) for end in value)
        if high is None:
            return self.say("times-from", low=low or "")
        if high in {low, "0"}:
            return self.say("times-just", count=int(high))
        if low is None:
            return self.say("times-to", count=int(high))
        return self.say("times-from-to", low=low, high=high)

    def _value(self, each: Unknown, value: Grade | InputValue) -> str:
        match value:
            case Grade():
                return self.grade(value)
            case bool():
                return self.say("quoted", says=self.say("yes" if value else "no"))
            case Decimal():
                return number(self.language, value)
            case str():
                return self.say("quoted", says=self.word(value, Input(name=each.name)))
            case tuple():
                return self.list_of(map(self.subject, value))
            case _:
                assert_never(value)

    def _move(self, move: Move) -> str:
        old, new = self.grade(move.old), self.grade(move.new)
        return self.say("move", subject=self.subject(move.subject), old=old, new=new)

    def _quoted(self, finding: Finding) -> str:
        return self.list_of(self.say("quoted", says=outcome.says) for outcome in finding.outcomes)
