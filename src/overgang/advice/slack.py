"""The slack of a finding: how far each grade, and each measure, can move before it changes.

A grade moves alone, over the grades that the report can hold; a measure (a count, a sum, a mean)
moves as a number, with all else as it is. How near is what a meeting asks of a list where every
grade counts; it is no demand on anybody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Literal, NamedTuple

from overgang.advice.measures import MeasureSlack, slack_of_measures
from overgang.dossier.student import REPORT
from overgang.reading.arithmetic import Truth
from overgang.reading.judge import Finding, Judgement, possible_findings
from overgang.reading.solver.freed import Freed, freed_of
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

    Nothing is searched for: the rules are run for every grade that one of them can tell from
    another. So it needs no solver.

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
        self._judgement, self._finding = judgement, finding
        self._freed: Freed = freed_of(judgement, open_=False)
        self._seen: dict[tuple[Truth, ...], bool] = {}
        self._now = self._freed.at(judgement.sheet)
        self._around = self._freed.nearby.around(self._now)

    def grades(self) -> Iterator[GradeSlack]:
        """Give the slack of each grade that some rule looks at; of those alike it is the same."""
        found: dict[object, GradeSlack] = {}
        for key, (at, *_) in self._freed.parts.items():
            if isinstance(key, tuple):
                alike = self._freed.kind[at], self._now[at], self._freed.place(key).grades
                if alike not in found:
                    found[alike] = self._grade(key)
                yield replace(found[alike], column=key[0], subject=key[1])

    def _grade(self, key: tuple[str, str]) -> GradeSlack:
        place = self._freed.place(key)
        at = place.variable
        domain = self._freed.program.domains[at]
        lower, higher = self._around.sides(at)
        below, above = self._tip(key, lower), self._tip(key, higher)
        low = domain[0] if below is None else domain[domain.index(below.value) + 1]
        high = domain[-1] if above is None else domain[domain.index(above.value) - 1]
        return GradeSlack(
            subject=key[1],
            column=key[0],
            grade=self._as_grade(key, self._now[at]),
            lowest=self._as_grade(key, low),
            highest=self._as_grade(key, high),
            below=None if below is None else below.tip,
            above=None if above is None else above.tip,
        )

    def _as_grade(self, key: tuple[str, str], value: int) -> Grade:
        place = self._freed.place(key)
        return Grade.of(place.grades[0] + place.unit * value)

    def _tip(self, key: tuple[str, str], values: Iterable[int]) -> _Tip | None:
        """Look at the list with one grade of each stretch, until the finding is another."""
        for value in values:
            truths = self._truths(key, value)
            if self._differs(truths):
                possible = possible_findings(self._judgement.target, truths)
                return _Tip(value, GradeTip(grade=self._as_grade(key, value), possible=possible))
        return None

    def _truths(self, key: tuple[str, str], value: int) -> tuple[Truth, ...]:
        """Give how the rules come out with another grade; the program of the rules is quickest."""
        at = self._freed.place(key).variable
        return truths_at(self._freed.model, self._around.run({at: value}))

    def _differs(self, truths: tuple[Truth, ...]) -> bool:
        """Say whether another finding follows from how the rules came out, once for each way."""
        if truths not in self._seen:
            possible = possible_findings(self._judgement.target, truths)
            self._seen[truths] = {each.outcomes for each in possible} != {self._finding.outcomes}
        return self._seen[truths]


class _Tip(NamedTuple):
    """Where a finding tips: the value of the variable, and what is told of it."""

    value: int
    tip: GradeTip
