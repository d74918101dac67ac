"""Laws of what is searched for: what is open, why, what would change it, and the advice on it.

They need OR-tools, and take more work for each list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from hypothesis import strategies as st

from overgang.advice.advise import advise
from overgang.advice.changes import Change, smallest_changes
from overgang.advice.reason import sufficient_reason
from overgang.advice.text import text_of
from overgang.dossier import Student
from overgang.dossier.student import REPORT
from overgang.laws.broken import Broken, Outcome
from overgang.laws.judged import Draw, RuleTarget, with_grades
from overgang.norms.ruleset import RuleSet
from overgang.reading.solver import possible, said_of
from overgang.school.grade import Grade, NoGrade, thousandths
from overgang.wording import LANGUAGES

__all__ = ["OF_SEARCH"]

_DAY: Final = date(2026, 6, 25)
_QUOTED: Final = re.compile(r"‘[^’]*’")
_VERDICT: Final = re.compile(
    r"verdict|besluit tot|blijf(t|ven)? zitten|zittenblij|gezakt|doubl|"
    r"repeats? the year|stays down|held back|failed",
    re.IGNORECASE,
)


def open_is_exact(of: RuleTarget, draw: Draw) -> Broken | None:
    """With one grade missing, exactly that is possible which some grade brings about."""
    student = draw(of.students)
    graded = [code for code, each in student.grades.items() if isinstance(each, Grade)]
    if not graded:
        return None
    code = draw(st.sampled_from(graded))
    less = with_grades(student, {code: NoGrade.MISSING})
    found = frozenset(said_of(each) for each in possible(of.judged(less)))
    expected = frozenset(
        said
        for grade in _scale(of.ruleset)
        for said in of.says(with_grades(student, {code: grade}))
    )
    return None if found == expected else Broken(student, less, came_out=found, expected=expected)


def reason_suffices(of: RuleTarget, draw: Draw) -> Broken | None:
    """The grades of a reason force the outcome, whatever the others are; each of them is needed."""
    student = draw(of.students)
    judgement = of.judged(student)
    reason = sufficient_reason(judgement) if judgement.finding is not None else None
    if reason is None or judgement.sheet.parts or judgement.sheet.aside:
        return None
    kept = [each.subject for each in reason.grades if each.column == REPORT]
    free = [key[1] for key in reason.others if isinstance(key, tuple) and key[0] == REPORT]
    left_out = [key for key in reason.others if isinstance(key, str)]
    inputs = {name: each for name, each in student.inputs.items() if name not in left_out}
    less = with_grades(
        student, dict.fromkeys((c for c in student.grades if c in free), NoGrade.MISSING)
    )
    less = less.model_copy(update={"inputs": inputs})
    expected = frozenset([said_of(reason.finding)])
    if any(isinstance(key, tuple) and key[0] != REPORT for key in reason.others):
        return None
    found = _possible(of, less)
    if found != expected:
        return Broken(student, less, came_out=found, expected=expected)
    if not kept:
        return None
    code = draw(st.sampled_from(kept))
    fewer = with_grades(less, {code: NoGrade.MISSING})
    found = _possible(of, fewer)
    return None if found > expected else Broken(student, fewer, came_out=found, why="law-needed")


def change_is_true_and_smallest(of: RuleTarget, draw: Draw) -> Broken | None:
    """A change that is told gives the outcome that is told, and a smaller one of it does not."""
    student = draw(of.students)
    changes = smallest_changes(of.judged(student)).changes
    if not changes:
        return None
    change = draw(st.sampled_from(changes))
    changed = with_grades(student, {move.subject: move.new for move in change.moves})
    expected = frozenset([change.to])
    if of.says(changed) != expected:
        return Broken(student, changed, came_out=of.says(changed), expected=expected)
    for smaller in _smaller(of.ruleset, student, change):
        if of.says(smaller) == expected:
            return Broken(student, smaller, came_out=expected, why="law-smaller")
    return None


def never_a_verdict(of: RuleTarget, draw: Draw) -> Broken | None:
    """An advice leaves people a choice and says no verdict of its own, in both languages."""
    student = draw(of.students)
    advice = advise(student, of.ruleset, on=_DAY)
    norm = sorted(set(_words(of.ruleset.model_dump(by_alias=True))), key=len, reverse=True)
    for language in LANGUAGES:
        document = advice.document(language)
        said = text_of(document)
        for words in norm:
            said = said.replace(words, "")
        if _VERDICT.search(_QUOTED.sub("", said)) or not document.options:
            return Broken(student, why="law-verdict")
    return None


OF_SEARCH: Final = (
    open_is_exact,
    reason_suffices,
    change_is_true_and_smallest,
    never_a_verdict,
)
"""The laws that take more work, and OR-tools."""


def _scale(ruleset: RuleSet) -> Iterator[Grade]:
    low, high, step = map(
        thousandths, (ruleset.scale.lowest, ruleset.scale.highest, ruleset.scale.step)
    )
    return (Grade.of(each) for each in range(low, high + 1, step))


def _possible(of: RuleTarget, student: Student) -> frozenset[Outcome]:
    return frozenset(said_of(each) for each in possible(of.judged(student)))


def _smaller(ruleset: RuleSet, student: Student, change: Change) -> Iterator[Student]:
    """Give the lists after a smaller change: of one grade less far, or of one grade alone."""
    if len(change.moves) == 1:
        (move,) = change.moves
        near, far = sorted((move.old, move.new))
        for grade in _scale(ruleset):
            if near < grade < far:
                yield with_grades(student, {move.subject: grade})
    elif change.least == "fewest-subjects":
        for code, each in student.grades.items():
            if isinstance(each, Grade):
                yield from (with_grades(student, {code: grade}) for grade in _scale(ruleset))


def _words(data: object) -> Iterator[str]:
    """Give every text that a norm has in both languages, and its own words and names."""
    if isinstance(data, dict):
        if isinstance(data.get("nl"), str) and isinstance(data.get("en"), str):
            yield from (data["nl"], data["en"])
        yield from (data[key] for key in ("id", "says", "cite") if isinstance(data.get(key), str))
        for each in data.values():
            yield from _words(each)
    elif isinstance(data, list | tuple):
        for each in data:
            yield from _words(each)
