"""What an advice cannot know: the open questions, and the limits that it states itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from overgang.advice.process import asked_by_practice
from overgang.advice.say import Sayer
from overgang.school.grade import Letter, NoGrade
from overgang.wording import say

if TYPE_CHECKING:
    from overgang.advice.advise import Advice
    from overgang.reading.judge import Judgement
    from overgang.wording import Language

__all__ = ["limits_of", "questions_of"]


def questions_of(advice: Advice, language: Language) -> tuple[str, ...]:
    """Give the questions that people have to answer; each once."""
    return tuple(dict.fromkeys(_questions(advice, language)))


def limits_of(advice: Advice, language: Language) -> tuple[str, ...]:
    """Give what limits the advice; never empty, and it begins with who decides."""
    return tuple(dict.fromkeys(_limits(advice, language)))


def _questions(advice: Advice, language: Language) -> Iterator[str]:
    for target in advice.targets:
        sayer = Sayer.of(target.judgement, language)
        for each in target.unknown:
            if each.is_input and each.matters:
                asked = sayer.ruleset.inputs[each.name]
                yield sayer.say(
                    "question-judgement" if asked.judgement else "question-input",
                    question=asked.question.in_(language),
                    role=asked.asked_of.in_(language),
                )
            elif each.matters:
                yield sayer.say("question-grade", subject=sayer.subject(each.name))
        kind = None if target.finding is None else target.finding.kind
        name = target.judgement.target.name.in_(language)
        if kind == "uncovered":
            yield sayer.say("question-silent", target=name)
        elif kind == "conflict":
            yield sayer.say("question-conflict", target=name)
        first = {finding.outcomes for finding in target.possible}
        for other in target.readings:
            if {finding.outcomes for finding in other.possible} != first:
                reading = other.reading.in_(language)
                yield sayer.say("question-reading", target=name, reading=reading)
    yield from asked_by_practice(advice, language)


def _limits(advice: Advice, language: Language) -> Iterator[str]:
    yield say(language, "limit-no-decision")
    if advice.practice is not None:
        yield say(language, "limit-practice", school=advice.practice.school)
    if not advice.targets:
        yield say(language, "limit-no-norm")
        return
    judgement = advice.targets[0].judgement
    ruleset = judgement.ruleset
    sayer = Sayer.of(judgement, language)
    source = ruleset.source
    if source.school_year is None:
        yield sayer.say("limit-norm", school=source.school, day=source.read_on)
    else:
        yield sayer.say(
            "limit-norm-year", school=source.school, year=source.school_year, day=source.read_on
        )
    if not source.complete:
        yield sayer.say("limit-incomplete")
    if source.note is not None:
        yield sayer.say("limit-note", note=source.note.in_(language))
    if any(target.changes.reason == "unsettled" for target in advice.targets):
        yield sayer.say("limit-unsettled")
    yield from _not_counted(judgement, sayer)


def _not_counted(judgement: Judgement, sayer: Sayer) -> Iterator[str]:
    """Name every entry of the list that does not count, or not as it stands."""
    ruleset, sheet = judgement.ruleset, judgement.sheet
    for code, entry in sheet.entries.items():
        name = sayer.subject(code)
        if isinstance(entry, Letter) and entry not in ruleset.letters:
            yield sayer.say("limit-letter", subject=name, letter=sayer.word(entry.value))
        elif entry is NoGrade.EXEMPT:
            yield sayer.say("limit-exempt", subject=name)
        elif entry is NoGrade.UNREADABLE:
            yield sayer.say("limit-unreadable", subject=name)
    own = ruleset.class_.level
    for code, level in judgement.student.levels.items():
        if own is None or level is own:
            continue
        yield sayer.say("limit-level", subject=sayer.subject(code))
    count, found = ruleset.list.count, len(sheet.all)
    if count is not None and found != count:
        yield sayer.say("limit-count", count=count, found=found)
