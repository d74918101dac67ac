"""The slack of a finding: how far each grade, and each measure, can move before it changes.

A grade moves alone, over the grades that the report can hold; a measure (a count, a sum, a mean)
moves as a number, with all else as it is. How near is what a meeting asks of a list where every
grade counts; it is no demand on anybody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Literal, NamedTuple

from overgang.advice.measures import MeasureSlack, slack_of_measures
from overgang.advice.otherwise import Otherwise
from overgang.dossier.student import REPORT
from overgang.reading.judge import Finding, Judgement
from overgang.reading.solver.along import truths_along
from overgang.reading.solver.freed import Freed, freed_of
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

    Nothing is searched for: for each grade the rules are run once along all that it can be. So it
    needs no solver.

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
    otherwise = Otherwise(judgement.target, judgement.finding)
    freed = freed_of(judgement, open_=False)
    values = freed.at(judgement.sheet)
    return Slack(
        grades=tuple(_Moves(freed, values, otherwise).grades()),
        measures=slack_of_measures(judgement, otherwise, freed, values),
    )


class _Moves:
    """One list, of which one grade at a time moves."""

    def __init__(self, freed: Freed, now: Sequence[int], otherwise: Otherwise) -> None:
        self._freed, self._now, self._otherwise = freed, now, otherwise
        self._line = freed.along.through(now)

    def grades(self) -> Iterator[GradeSlack]:
        """Give the slack of each grade that some rule looks at; of those alike it is the same."""
        kinds = {
            key: (self._freed.kind[at], self._now[at], self._freed.place(key).grades)
            for key, (at, *_) in self._freed.parts.items()
            if isinstance(key, tuple)
        }
        alike: dict[object, tuple[str, str]] = {}
        for key, kind in kinds.items():
            # Of those alike, one that was looked at for another list is the quickest.
            if kind not in alike or self._freed.along.knows(self._freed.place(key).variable):
                alike[kind] = key
        found = {kind: self._grade(key) for kind, key in alike.items()}
        for (column, subject), kind in kinds.items():
            yield replace(found[kind], column=column, subject=subject)

    def _grade(self, key: tuple[str, str]) -> GradeSlack:
        place = self._freed.place(key)
        at, grades = place.variable, place.grades
        rules = self._line.holding(at)
        here = self._freed.program.domains[at].index(self._now[at])
        lower = self._tip(rules, (1 << here) - 1, -1)
        higher = self._tip(rules, (1 << len(grades)) - (2 << here), 1)
        return GradeSlack(
            subject=key[1],
            column=key[0],
            grade=Grade.of(grades[here]),
            lowest=Grade.of(grades[0 if lower is None else lower.place + 1]),
            highest=Grade.of(grades[-1 if higher is None else higher.place - 1]),
            below=None if lower is None else lower.told(grades),
            above=None if higher is None else higher.told(grades),
        )

    def _tip(self, rules: Sequence[int], places: int, way: Literal[-1, 1]) -> _Tip | None:
        """Go from grade to grade, past those that the rules cannot tell from one looked at."""
        while places:
            place = (places if way < 0 else places & -places).bit_length() - 1
            possible = self._otherwise.found(truths_along(rules, place))
            if possible is not None:
                return _Tip(place, possible)
            places &= ~_same(rules, place)
        return None


class _Tip(NamedTuple):
    """Where a finding tips: the place of the grade, and what is then found."""

    place: int
    possible: tuple[Finding, ...]

    def told(self, grades: Sequence[int]) -> GradeTip:
        """Give it with the grade itself."""
        return GradeTip(grade=Grade.of(grades[self.place]), possible=self.possible)


def _same(rules: Sequence[int], place: int) -> int:
    """Give the places where all rules come out as they do at this one."""
    found = -1
    for places in rules:
        found &= places if places >> place & 1 else ~places
    return found
