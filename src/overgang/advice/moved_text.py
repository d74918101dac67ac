"""What moved between two advices, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, assert_never

from overgang.advice.moved import (
    Change,
    EntryChange,
    EvidenceChange,
    FactChange,
    FindingChange,
)
from overgang.advice.say import Sayer
from overgang.dossier.student import REPORT
from overgang.school.grade import Entry, Grade, Letter, NoGrade
from overgang.school.subjects import name_in
from overgang.wording import Language, listing, number, say

if TYPE_CHECKING:
    from overgang.advice.advise import Advice
    from overgang.advice.difference import AdviceDifference
    from overgang.reading.judge import Finding
    from overgang.school.told import InputValue

__all__ = ["lines_of"]


def lines_of(moved: AdviceDifference, language: Language) -> Iterator[str]:
    """Give what moved, line by line; one line where nothing did."""
    yield say(language, "moved-head", earlier=moved.earlier.on, later=moved.later.on)
    if not moved:
        yield say(language, "moved-nothing")
        return
    teller = _Teller(moved.later, language)
    if moved.other_norm:
        yield say(language, "moved-other-norm")
    yield from (teller.entry(each) for each in moved.entries)
    yield from (teller.fact(each) for each in moved.facts)
    yield from (line for each in moved.evidence for line in teller.evidence(each))
    yield from (line for each in moved.findings for line in teller.finding(each))
    for key, codes in (
        ("moved-option-added", moved.options_added),
        ("moved-option-gone", moved.options_gone),
    ):
        for code in codes:
            yield say(language, key, option=say(language, f"option-bare-{code}"))


class _Teller:
    """Says changes in one language, with the names of the later norm where there is one."""

    def __init__(self, later: Advice, language: Language) -> None:
        self._language: Language = language
        self._sayers = {
            each.judgement.target.to: Sayer.of(each.judgement, language) for each in later.targets
        }
        self._any = next(iter(self._sayers.values()), None)

    def entry(self, change: EntryChange) -> str:
        """Say which entry of a list is another now."""
        key = "moved-entry" if change.column == REPORT else "moved-entry-of"
        return say(
            self._language,
            key,
            subject=self._subject(change.subject),
            before=self._entry(change.before),
            after=self._entry(change.after),
            **({} if change.column == REPORT else {"column": change.column}),
        )

    def fact(self, change: FactChange) -> str:
        """Say which fact is told otherwise now."""
        return say(
            self._language,
            "moved-fact",
            fact=self._fact_name(change.name),
            before=self._fact(change.name, change.before),
            after=self._fact(change.name, change.after),
        )

    def evidence(self, change: EvidenceChange) -> Iterator[str]:
        """Say of which part of the dossier there is more, less or other evidence."""
        part = say(self._language, f"dossier-part-{change.part.replace('_', '-')}")
        for key, count in (
            ("moved-added", change.added),
            ("moved-removed", change.removed),
            ("moved-changed", change.changed),
        ):
            if count:
                yield say(self._language, key, part=part, count=count)

    def finding(self, change: FindingChange) -> Iterator[str]:
        """Say what a norm said and says, and because of what."""
        yield say(
            self._language,
            "moved-finding",
            target=self._target(change.to),
            before=self._said(change.to, change.before),
            after=self._said(change.to, change.after),
        )
        if change.because:
            sets = (
                listing(self._language, map(self._named, changes)) for changes in change.because
            )
            yield say(
                self._language,
                "moved-because",
                changes=listing(self._language, sets, joined="or"),
            )

    def _target(self, to: str) -> str:
        sayer = self._sayers.get(to)
        return to if sayer is None else sayer.target.name.in_(self._language)

    def _said(self, to: str, findings: Iterable[Finding]) -> str:
        sayer = self._sayers.get(to, self._any)
        if sayer is None:
            return say(self._language, "moved-not-there")
        said = listing(self._language, map(sayer.short, findings), joined="or")
        return said or say(self._language, "moved-not-there")

    def _named(self, change: Change) -> str:
        match change:
            case EntryChange(subject=subject):
                return self._subject(subject)
            case FactChange(name=name):
                return self._fact_name(name)
            case _:
                assert_never(change)

    def _subject(self, code: str) -> str:
        return name_in(self._language, code) if self._any is None else self._any.subject(code)

    def _fact_name(self, name: str) -> str:
        known = None if self._any is None else self._any.ruleset.inputs.get(name)
        return name if known is None else known.in_(self._language)

    def _entry(self, entry: Entry | None) -> str:
        match entry:
            case None:
                return say(self._language, "moved-not-there")
            case Grade():
                return number(self._language, entry.value)
            case Letter():
                return say(self._language, f"letter-{entry.name.lower().replace('_', '-')}")
            case NoGrade():
                return say(self._language, f"no-grade-{entry.value.replace(' ', '-')}")
            case _:
                assert_never(entry)

    def _fact(self, name: str, value: InputValue | None) -> str:
        match value:
            case None:
                return say(self._language, "unknown")
            case bool():
                return say(self._language, "yes" if value else "no")
            case Decimal():
                return number(self._language, value)
            case str():
                return self._word(name, value)
            case tuple():
                words = (self._word(name, each) for each in value)
                return listing(self._language, words) or say(self._language, "moved-none")
            case _:
                assert_never(value)

    def _word(self, name: str, value: str) -> str:
        """Give what can be chosen in words: a choice of the norm, or a subject."""
        known = None if self._any is None else self._any.ruleset.inputs.get(name)
        if known is not None and value in known.choices:
            return known.choices[value].in_(self._language)
        return self._subject(value)
