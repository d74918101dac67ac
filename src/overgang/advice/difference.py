"""What moved between two advices of one student: which evidence, which finding, which option.

From January to June, or before and after a correction. Where a finding moved under the same norm,
the smallest sets of grades and facts are sought with which the earlier list gives the later
finding; so it is not guessed what it was because of.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Final, TypeVar

from overgang.advice.advise import Advice, TargetAdvice
from overgang.advice.moved import (
    Change,
    EntryChange,
    EvidenceChange,
    FactChange,
    FindingChange,
)
from overgang.advice.moved_text import lines_of
from overgang.advice.options import options_of
from overgang.dossier import Dossier, Student
from overgang.dossier.evidence import Evidence
from overgang.dossier.student import REPORT
from overgang.practices.notes import OptionCode
from overgang.reading.judge import Finding, judge_target
from overgang.wording import Language

__all__ = ["AdviceDifference", "difference"]

_MOST: Final = 12
"""Of so many changed grades and facts every set is tried; of more, all are named together."""


@dataclass(frozen=True, repr=False)
class AdviceDifference:
    """What moved from an earlier advice to a later one; nothing where both are the same."""

    earlier: Advice
    later: Advice
    entries: tuple[EntryChange, ...]
    facts: tuple[FactChange, ...]
    evidence: tuple[EvidenceChange, ...]
    findings: tuple[FindingChange, ...]
    options_added: tuple[OptionCode, ...]
    options_gone: tuple[OptionCode, ...]
    other_norm: bool
    """Whether the two were made under another norm or practice."""

    def __bool__(self) -> bool:
        return bool(
            self.entries
            or self.facts
            or self.evidence
            or self.findings
            or self.options_added
            or self.options_gone
            or self.other_norm
        )

    def __repr__(self) -> str:
        return f"AdviceDifference(evidence={len(self.evidence)}, findings={len(self.findings)})"

    def text(self, language: Language = "nl") -> str:
        """Give it in words."""
        return "\n".join(lines_of(self, language)) + "\n"


def difference(earlier: Advice, later: Advice) -> AdviceDifference:
    """Tell what moved from one advice of a student to another.

    Raises:
        ValueError: if the advices are of two students.

    >>> from datetime import date
    >>> from overgang.advice.advise import advise
    >>> from overgang.rulesets import load
    >>> norm, day = load("nl/zuyderzee-lemmer/1-of-2"), date(2026, 6, 25)
    >>> lists = ({"ne": 5, "en": 7, "wi": each, "fa": 6} for each in ("4", "6"))
    >>> first, then = (
    ...     advise(Student(id="900101", grades=each), norm, on=day) for each in lists
    ... )
    >>> (moved,) = difference(first, then).findings
    >>> moved.before[0].kind, moved.after[0].kind, [each.subject for each in moved.because[0]]
    ('below', 'meets', ['wi'])
    """
    if earlier.student.id != later.student.id:
        message = "these are advices of two students; compare two of one student"
        raise ValueError(message)
    entries = tuple(_entries(earlier.student, later.student))
    facts = tuple(
        FactChange(name, before, after)
        for name, before, after in _unlike(earlier.student.inputs, later.student.inputs)
    )
    before, after = (_codes(each) for each in (earlier, later))
    return AdviceDifference(
        earlier=earlier,
        later=later,
        entries=entries,
        facts=facts,
        evidence=tuple(_evidence(earlier.dossier, later.dossier)),
        findings=tuple(_findings(earlier, later, (*entries, *facts))),
        options_added=tuple(code for code in after if code not in before),
        options_gone=tuple(code for code in before if code not in after),
        other_norm=(earlier.ruleset, earlier.practice) != (later.ruleset, later.practice),
    )


def _codes(advice: Advice) -> tuple[OptionCode, ...]:
    return tuple(dict.fromkeys(option.code for option in options_of(advice, "nl")))


def _entries(earlier: Student, later: Student) -> Iterator[EntryChange]:
    for column in dict.fromkeys((REPORT, *earlier.columns, *later.columns)):
        for code, before, after in _unlike(earlier.column(column), later.column(column)):
            yield EntryChange(column, code, before, after)


_V = TypeVar("_V")


def _unlike(
    earlier: Mapping[str, _V], later: Mapping[str, _V]
) -> Iterator[tuple[str, _V | None, _V | None]]:
    for name in dict.fromkeys((*earlier, *later)):
        before, after = earlier.get(name), later.get(name)
        if before != after:
            yield name, before, after


def _evidence(earlier: Dossier, later: Dossier) -> Iterator[EvidenceChange]:
    for part in type(earlier).model_fields:
        if part == "student":
            continue
        before, after = getattr(earlier, part), getattr(later, part)
        gone, come = _without(before, after), _without(after, before)
        changed = sum((_days(gone) & _days(come)).values())
        if gone or come:
            yield EvidenceChange(part, len(come) - changed, len(gone) - changed, changed)


def _without(evidence: Iterable[Evidence], other: Iterable[Evidence]) -> list[Evidence]:
    left = list(other)
    kept = []
    for each in evidence:
        if each in left:
            left.remove(each)
        else:
            kept.append(each)
    return kept


def _days(evidence: Iterable[Evidence]) -> Counter[object]:
    return Counter(each.since for each in evidence)


def _findings(
    earlier: Advice, later: Advice, changes: tuple[Change, ...]
) -> Iterator[FindingChange]:
    before = {each.judgement.target.to: each for each in earlier.targets}
    after = {each.judgement.target.to: each for each in later.targets}
    for to in dict.fromkeys((*before, *after)):
        first, then = before.get(to), after.get(to)
        was = () if first is None else first.possible
        now = () if then is None else then.possible
        if _said(was) == _said(now):
            continue
        because: tuple[tuple[Change, ...], ...] = ()
        if first is not None and then is not None and earlier.ruleset == later.ruleset:
            because = tuple(_because(first, then, changes))
        yield FindingChange(to, was, now, because)


def _said(findings: Iterable[Finding]) -> frozenset[object]:
    return frozenset(each.outcomes for each in findings)


def _because(
    first: TargetAdvice, then: TargetAdvice, changes: tuple[Change, ...]
) -> Iterator[tuple[Change, ...]]:
    """Try sets of changes, small ones first, and give all that are smallest."""
    wanted = _said(then.judgement.possible)
    sizes = range(1, len(changes) + 1) if len(changes) <= _MOST else (len(changes),)
    for size in sizes:
        found = [each for each in combinations(changes, size) if _gives(first, each) == wanted]
        if found:
            yield from found
            return


def _gives(first: TargetAdvice, changes: Iterable[Change]) -> frozenset[object]:
    student = first.judgement.student
    for change in changes:
        student = change.on(student)
    judgement = first.judgement
    return _said(judge_target(student, judgement.ruleset, judgement.target).possible)
