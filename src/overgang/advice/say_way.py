"""Says what would follow if one subject were followed at another level, and what that rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from overgang.advice.document import FindingDocument, WayDocument
from overgang.wording import Language, say

if TYPE_CHECKING:
    from overgang.advice.letter import Reader
    from overgang.advice.say import Sayer
    from overgang.advice.way import LevelChange, Way
    from overgang.reading.judge import Finding

__all__ = ["levels_told", "say_way", "then_said", "way_documents"]


def way_documents(ways: Iterable[Way], sayer: Sayer) -> Iterator[WayDocument]:
    """Give the ways by another level as they stand in a document."""
    for way in ways:
        if way.level is not None:
            yield _document(way, way.level, sayer)


def _document(way: Way, change: LevelChange, sayer: Sayer) -> WayDocument:
    return WayDocument(
        kind="level",
        subject=sayer.subject(change.subject),
        code=change.subject,
        level=change.level,
        old=sayer.grade(change.old),
        new=sayer.grade(change.new),
        rests_on=change.rests_on,
        on=change.on,
        finding=FindingDocument(
            kind=way.finding.kind,
            says=tuple(outcome.says for outcome in way.finding.outcomes),
            text=sayer.short(way.finding),
        ),
        text=say_way(way, change, sayer),
    )


def say_way(way: Way, change: LevelChange, sayer: Sayer, reader: Reader | None = None) -> str:
    """Say a way by another level: what it rests on, what counts now, and what would follow.

    To a student and to parents it is said as to them.
    """
    language = sayer.language
    level = change.level.nl if language == "nl" else change.level.en
    subject, new = sayer.subject(change.subject), sayer.grade(change.new)
    at = {"subject": subject, "level": level, "grade": new}
    whom = reader if reader in {"student", "parents"} else "other"
    if change.on is None:
        rests = [say(language, f"level-way-list-{whom}", **at)]
    else:
        rests = [say(language, f"level-way-{change.rests_on}-{whom}", day=change.on, **at)]
    if change.rests_on == "prognosis":
        rests.append(say(language, "level-way-expected"))
    old, then = sayer.grade(change.old), then_said(way.finding, language)
    return " ".join(
        [
            *rests,
            say(language, "level-way-now", old=old),
            say(language, f"level-way-{whom}", then=then),
        ]
    )


def levels_told(lines: Iterable[str], language: Language) -> Iterator[str]:
    """Give such lines, with that no grade was converted before the first of them."""
    told = tuple(lines)
    if told:
        yield say(language, "level-ways")
        yield from told


def then_said(finding: Finding, language: Language) -> str:
    """Say what the norm would say, as the end of a sentence."""
    if finding.kind in {"uncovered", "conflict"}:
        return say(language, f"letter-then-{finding.kind}")
    return say(language, "letter-then-says", says=finding.outcomes[0].says)
