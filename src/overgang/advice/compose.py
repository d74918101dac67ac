"""From an advice to its document: every sentence, in one language, in a fixed order.

Nothing is computed here that a reader could see differently elsewhere: findings, steps, changes and
unknowns come from the readings, and this module only says them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from overgang.advice.document import (
    AdviceDocument,
    ChangeDocument,
    FindingDocument,
    Holds,
    MoveDocument,
    ReadingDocument,
    RuleDocument,
    SourceDocument,
    StepDocument,
    TargetDocument,
    UnknownDocument,
)
from overgang.advice.lawful import law_of
from overgang.advice.options import options_of
from overgang.advice.process import agenda_of, practice_of, remarks_of, rights_of, safeguards_of
from overgang.advice.record import record_of
from overgang.advice.remarks import limits_of, questions_of
from overgang.advice.say import Sayer
from overgang.advice.say_reason import say_reason, say_slack
from overgang.advice.say_way import way_documents
from overgang.reading.arithmetic import Truth
from overgang.reading.described import binding
from overgang.reading.judge import Finding
from overgang.reading.told import Line, tell

if TYPE_CHECKING:
    from overgang.advice.advise import Advice, TargetAdvice
    from overgang.norms.ruleset import RuleSet
    from overgang.wording import Language

__all__ = ["compose"]

_HOLDS: Final[dict[Truth, Holds]] = {True: "yes", False: "no", None: "unknown"}


def compose(advice: Advice, language: Language) -> AdviceDocument:
    """Give the document of an advice in one language."""
    return AdviceDocument(
        student=advice.student.id,
        language=language,
        source=None if advice.ruleset is None else _source(advice.ruleset),
        practice=practice_of(advice, language),
        targets=tuple(_target(target, language) for target in advice.targets),
        options=options_of(advice, language),
        questions=questions_of(advice, language),
        safeguards=safeguards_of(advice, language),
        rights=rights_of(advice, language),
        law=law_of(advice, language),
        agenda=agenda_of(advice, language),
        remarks=remarks_of(advice, language),
        limits=limits_of(advice, language),
        record=record_of(advice),
    )


def _source(ruleset: RuleSet) -> SourceDocument:
    source = ruleset.source
    return SourceDocument(
        ruleset=ruleset.id,
        version=ruleset.version,
        school=source.school,
        url=source.url,
        school_year=source.school_year,
        read_on=source.read_on,
        complete=source.complete,
    )


def _target(target: TargetAdvice, language: Language) -> TargetDocument:
    judgement = target.judgement
    sayer = Sayer.of(judgement, language)
    possible = tuple(_finding(sayer, finding) for finding in target.possible)
    settled = possible[0] if target.finding is not None else None
    return TargetDocument(
        to=judgement.target.to,
        name=judgement.target.name.in_(language),
        finding=settled,
        possible=possible,
        text=sayer.found(target.finding, target.possible),
        rules=tuple(_rules(target, sayer)),
        changes=tuple(_changes(target, sayer)),
        change_lines=tuple(_change_lines(target, sayer)),
        unknown=tuple(_unknown(target, sayer)),
        readings=tuple(_readings(target, sayer)),
        never=tuple(_never(target, sayer)),
        reason=say_reason(target.reason, sayer),
        slack=say_slack(target.slack, sayer),
        ways=tuple(way_documents(target.ways, sayer)),
    )


def _readings(target: TargetAdvice, sayer: Sayer) -> Iterator[ReadingDocument]:
    """Say what follows in each other reading; readings that differ are for people to settle."""
    first = {finding.outcomes for finding in target.possible}
    for each in target.readings:
        found = tuple(_finding(sayer, finding) for finding in each.possible)
        name = each.reading.in_(sayer.language)
        differs = {finding.outcomes for finding in each.possible} != first
        said = sayer.list_of((finding.text for finding in found), either=True)
        key = "reading-other" if differs else "reading-same"
        text = sayer.say(key, reading=name, findings=said)
        yield ReadingDocument(
            id=each.reading.id, name=name, differs=differs, possible=found, text=text
        )


def _finding(sayer: Sayer, finding: Finding) -> FindingDocument:
    return FindingDocument(
        kind=finding.kind,
        says=tuple(outcome.says for outcome in finding.outcomes),
        text=sayer.short(finding),
    )


def _rules(target: TargetAdvice, sayer: Sayer) -> Iterator[RuleDocument]:
    judgement = target.judgement
    for rule, truth, step in zip(
        judgement.target.rules, judgement.truths, judgement.steps, strict=True
    ):
        lines = tell(step, judgement.ruleset, judgement.target, sayer.language)
        yield RuleDocument(
            id=rule.id,
            says=rule.says,
            cite=rule.cite,
            holds=_HOLDS[truth],
            why=_nested(lines),
            binding=binding(rule, sayer.language) if rule.force or rule.decides else None,
        )


def _nested(lines: Sequence[Line]) -> StepDocument:
    """Turn lines with a depth into a tree; the first line is its root."""
    root, *rest = lines
    starts = [at for at, line in enumerate(rest) if line.depth == root.depth + 1]
    return StepDocument(
        text=root.text,
        holds=_HOLDS[root.truth],
        working=root.working,
        parts=tuple(_nested(rest[start:end]) for start, end in pairwise([*starts, len(rest)])),
    )


def _changes(target: TargetAdvice, sayer: Sayer) -> Iterator[ChangeDocument]:
    for change in target.changes.changes:
        moves = tuple(
            MoveDocument(
                subject=sayer.subject(move.subject),
                code=move.subject,
                old=sayer.grade(move.old),
                new=sayer.grade(move.new),
            )
            for move in change.moves
        )
        yield ChangeDocument(
            finding=_finding(sayer, change.finding),
            least=change.least,
            moves=moves,
            text=sayer.change(change),
        )


def _change_lines(target: TargetAdvice, sayer: Sayer) -> Iterator[str]:
    """Say the changes shortly: those of one grade together, for each finding."""
    if target.changes.reason is not None:
        yield sayer.say(f"changes-{target.changes.reason}")
    elif not target.changes.reaches:
        yield sayer.say("changes-facts" if target.unknown else "changes-none")
    for reach in target.changes.reaches:
        if reach.alone:
            yield sayer.singles(reach.alone)
        yield from (sayer.change(each) for each in reach.changes if each not in reach.alone)
    if target.changes.reaches and target.changes.never:
        never = sayer.list_of(each.text for each in _never(target, sayer))
        yield sayer.say("changes-never", findings=never)


def _never(target: TargetAdvice, sayer: Sayer) -> Iterator[FindingDocument]:
    yield from (_finding(sayer, Finding((each,), ())) for each in target.changes.never)


def _unknown(target: TargetAdvice, sayer: Sayer) -> Iterator[UnknownDocument]:
    for each in target.unknown:
        yield UnknownDocument(
            what=each.name, matters=each.matters, text=sayer.unknown(each, target.judgement)
        )
