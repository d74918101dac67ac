"""The sentences of an advice that several of its parts share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from overgang.dossier import InputValue
from overgang.reading.judge import Finding, Judgement
from overgang.reading.sheet import is_unnamed
from overgang.reading.words import Speaker
from overgang.school.grade import Grade, NoGrade
from overgang.wording import Arg, listing, number, say

if TYPE_CHECKING:
    from overgang.advice.changes import Change, Move
    from overgang.reading.solver import Range, Unknown, Values

__all__ = ["Sayer"]


class Sayer(Speaker):
    """Says findings, changes and unknowns of one target in one language."""

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

    def short(self, finding: Finding) -> str:
        """Say a finding in a few words."""
        match finding.kind:
            case "uncovered":
                return self.say("short-uncovered")
            case "conflict":
                return f"{self.say('short-conflict')} ({self._quoted(finding)})"
            case _:
                return self.say("short-says", says=finding.outcomes[0].says)

    def grade(self, grade: Grade) -> str:
        """Write a grade."""
        return number(self.language, grade.value)

    def moves(self, moves: Iterable[Move]) -> str:
        """Say which grades would be other ones."""
        return self.list_of(
            self.say(
                "move",
                subject=self.subject(move.subject),
                old=self.grade(move.old),
                new=self.grade(move.new),
            )
            for move in moves
        )

    def change(self, change: Change) -> str:
        """Say a change and what would follow."""
        return self.say(
            "change-more", moves=self.moves(change.moves), finding=self.short(change.finding)
        )

    def unknown(self, each: Unknown, judgement: Judgement) -> str:
        """Say what is not known and what it would have to be for which finding."""
        said = [self._what(each, judgement)]
        if each.matters:
            said += [
                self.say(
                    "unknown-needs", finding=self.short(finding), values=self._values(each, values)
                )
                for finding, values in each.needs
            ]
        else:
            said.append(self.say("unknown-no-matter"))
        return " ".join(said)

    def _what(self, each: Unknown, judgement: Judgement) -> str:
        if each.is_input:
            return self.say("unknown-input", what=self.ruleset.inputs[each.name].in_(self.language))
        if is_unnamed(each.name):
            return self.say("unknown-unnamed")
        unreadable = judgement.sheet.entries.get(each.name) is NoGrade.UNREADABLE
        key = "unknown-grade-unreadable" if unreadable else "unknown-grade"
        return self.say(key, subject=self.subject(each.name))

    def _values(self, each: Unknown, values: Values) -> str:
        return self.list_of((self._value(each, value) for value in values), either=True)

    def _value(self, each: Unknown, value: Range) -> str:
        """Say one range of values; an end that is open is left out."""
        low, high = (None if end is None else self._one(each, end) for end in value)
        match low, high:
            case None, None:
                return self.say("unknown-any")
            case str(), None:
                return self.say("value-from", low=low)
            case None, str():
                return self.say("value-to", high=high)
            case _ if low == high:
                return self.say("value-one", low=low or "")
            case _:
                return self.say("value-from-to", low=low or "", high=high or "")

    def _one(self, each: Unknown, value: Grade | InputValue) -> str:
        match value:
            case Grade():
                return self.grade(value)
            case bool():
                return self.say("yes" if value else "no")
            case tuple():
                return self.list_of(map(self.subject, value))
            case str():
                return self.ruleset.inputs[each.name].choices[value].in_(self.language)
            case _:
                return number(self.language, value)

    def _quoted(self, finding: Finding) -> str:
        return self.list_of(self.say("quoted", says=outcome.says) for outcome in finding.outcomes)
