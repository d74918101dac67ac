"""The slack of a finding: how far each grade, and each measure, can move before it changes.

A grade moves alone, over the grades that the report can hold; a measure (a count, a sum, a mean)
moves as a number, with all else as it is. How near is what a meeting asks of a list where every
grade counts; it is no demand on anybody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Literal

from overgang.advice.measures import MeasureSlack, slack_of_measures
from overgang.dossier.student import REPORT
from overgang.reading.judge import Finding, Judgement
from overgang.reading.solver import said_of
from overgang.reading.solver.freed import Freed, freed_of
from overgang.reading.solver.nearby import Near
from overgang.reading.solver.program import holds
from overgang.reading.solver.varied import truths_at
from overgang.school.grade import Grade

__all__ = ["GradeSlack", "GradeTip", "MeasureSlack", "Slack", "slack"]


@dataclass(frozen=True, kw_only=True)
class GradeTip:
    """The nearest grade, in one direction, with which the finding is another."""

    grade: Grade = field(repr=False)
    possible: tuple[Finding, ...]
    """What is then found: one finding, or several where what is not known then matters."""


@dataclass(frozen=True, kw_only=True)
class GradeSlack:
    """How far one grade can move, down and up, before the finding changes."""

    subject: str
    column: str = REPORT
    grade: Grade = field(repr=False)
    lowest: Grade = field(repr=False)
    """The lowest grade down to which the finding stays."""
    highest: Grade = field(repr=False)
    """The highest grade up to which the finding stays."""
    below: GradeTip | None = None
    """Where it tips on the way down; None where no lower grade changes the finding."""
    above: GradeTip | None = None

    @property
    def down(self) -> Decimal:
        """How far the grade can go down."""
        return self.grade.value - self.lowest.value

    @property
    def up(self) -> Decimal:
        """How far the grade can go up."""
        return self.highest.value - self.grade.value

    @property
    def free(self) -> bool:
        """Whether this grade alone cannot change the finding."""
        return self.below is None and self.above is None


@dataclass(frozen=True, kw_only=True)
class Slack:
    """How far grades and measures can move, in the order of the list and of the rules.

    `open`: the finding is not known yet, so there is nothing that could change.
    """

    grades: tuple[GradeSlack, ...] = ()
    measures: tuple[MeasureSlack, ...] = ()
    reason: Literal["open"] | None = None


def slack(judgement: Judgement) -> Slack:
    """Give how far each grade and each measure can move before the finding changes.

    Nothing is searched for: every grade that a rule can tell from another is looked at.

    Raises:
        MissingExtraError: if OR-tools is not installed.

    >>> from overgang.dossier import Student
    >>> from overgang.reading.judge import judge
    >>> from overgang.rulesets import load
    >>> norm = load("nl/zuyderzee-lemmer/1-of-2")
    >>> student = Student(id="900101", grades={"ne": 5, "en": 7, "wi": 6, "fa": 6})
    >>> found = slack(judge(student, norm)[0])
    >>> [(each.subject, str(each.lowest), str(each.highest)) for each in found.grades]
    [('ne', '1', '10'), ('en', '6', '10'), ('wi', '6', '10'), ('fa', '6', '10')]
    """
    if judgement.finding is None:
        return Slack(reason="open")
    return Slack(
        grades=tuple(_Moves(judgement, judgement.finding).grades()),
        measures=slack_of_measures(judgement, judgement.finding),
    )


class _Moves:
    """One list, of which one grade at a time moves."""

    def __init__(self, judgement: Judgement, finding: Finding) -> None:
        self._judgement = judgement
        self._freed: Freed = freed_of(judgement, open_=False)
        self._goal = self._freed.goal(said_of(finding))
        self._now = self._freed.at(judgement.sheet)

    def grades(self) -> Iterator[GradeSlack]:
        """Give the slack of each grade that some rule looks at."""
        for key in self._freed.parts:
            if isinstance(key, tuple):
                yield self._grade(key)

    def _grade(self, key: tuple[str, str]) -> GradeSlack:
        place, nearby = self._freed.place(key), self._freed.nearby
        at = place.variable
        domain = self._freed.program.domains[at]
        below = self._tip(nearby.below(at, self._now))
        above = self._tip(nearby.above(at, self._now))
        low = domain[0] if below is None else domain[domain.index(below.value) + 1]
        high = domain[-1] if above is None else domain[domain.index(above.value) - 1]
        first = place.grades[0]
        grades = [Grade.of(first + place.unit * value) for value in (self._now[at], low, high)]
        return GradeSlack(
            subject=key[1],
            column=key[0],
            grade=grades[0],
            lowest=grades[1],
            highest=grades[2],
            below=self._told(key, below),
            above=self._told(key, above),
        )

    def _tip(self, near: Iterator[Near]) -> Near | None:
        return next((each for each in near if not holds(self._goal, each.values)), None)

    def _told(self, key: tuple[str, str], near: Near | None) -> GradeTip | None:
        if near is None:
            return None
        truths = truths_at(self._freed.model, near.values)
        grade = Grade.of(self._freed.place(key).grade(near.values))
        return GradeTip(grade=grade, possible=replace(self._judgement, truths=truths).possible)
