"""How the grades of a year become what stands on a report, as values.

Schools count in three ways. All tests of the year so far keep counting (*voortschrijdend
gemiddelde*). Or each period has a grade of its own, and the periods have weights. Or the grade on
the previous report counts as the first test of the next period. Each gives another year grade for
the same tests, so the way is a value that a school has published, and there is no default.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Literal, assert_never

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.errors import GradeError, ReportError
from overgang.school.grade import Entry, Grade, Letter, NoGrade, read_entry
from overgang.school.letters import number_of
from overgang.school.points import Number
from overgang.school.span import ANY_GRADE, Span, weighted_mean
from overgang.school.steps import Step

__all__ = [
    "Counted",
    "Made",
    "Periods",
    "PreviousReport",
    "Report",
    "Running",
    "Test",
    "Year",
    "YearGrades",
]

Weight = Annotated[Number, Field(ge=0)]


def _entry(value: object) -> object:
    if isinstance(value, Grade | Letter | NoGrade):
        return value
    try:
        return read_entry(value) if isinstance(value, str) else Grade.read(value)
    except GradeError as error:
        raise PydanticCustomError("grade", "{cause}", {"cause": str(error)}) from None


class Test(Frozen):
    """One test (*toets*) with its weight: a grade, a letter, or why there is none yet.

    >>> Test(entry="6,4", weight=2).entry
    Grade('6.4')
    """

    __test__ = False  # a test of a school, which pytest is not to run

    entry: Annotated[Entry, BeforeValidator(_entry)]
    weight: Weight = Decimal(1)


Counted = Literal["exact", "shown", "unstated"]
"""Which grade of an earlier report counts on: unrounded, as it was shown, or the text is silent."""


class Running(Frozen):
    """All tests of the year so far, each with its weight (*voortschrijdend gemiddelde*)."""

    how: Literal["running"] = "running"


class Periods(Frozen):
    """Each period has a grade of its own, and the year is their mean with these weights."""

    how: Literal["periods"] = "periods"
    weights: tuple[Weight, ...] = Field(min_length=1)
    counts: Counted

    @model_validator(mode="after")
    def _some_weight(self) -> Periods:
        if not any(self.weights):
            raise PydanticCustomError("weights", "at least one period has a weight above 0")
        return self


class PreviousReport(Frozen):
    """The grade on the previous report counts as the first test of the next period."""

    how: Literal["previous-report"] = "previous-report"
    weight: Weight
    counts: Counted


Made = Annotated[Running | Periods | PreviousReport, Field(discriminator="how")]
"""The way in which tests become a year."""


class Report(Frozen):
    """What is known of the grade on one report: before rounding, and as it stands there.

    Both are None where nothing counts, as for an exempt subject.
    """

    exact: Span | None
    shown: Span | None


class YearGrades(Frozen):
    """The reports of a year so far, and the grade of the whole year before and after rounding."""

    reports: tuple[Report, ...]
    exact: Span | None
    final: Span | None


class Year(Frozen):
    """How a school makes a year of tests: the way, the rounding on a report and that of the end.

    `letters` says what a letter is worth where tests are given as letters.

    >>> half_way = Year.model_validate(
    ...     {"made": {"how": "running"}, "report": ["tenth"], "final": ["whole"]}
    ... )
    >>> grades = half_way.of([[Test(entry="6,4"), Test(entry="6,5")]])
    >>> grades.reports[0].shown.known, grades.final.known
    (Fraction(13, 2), Fraction(6, 1))
    """

    made: Made
    report: tuple[Step, ...]
    final: tuple[Step, ...]
    letters: Mapping[Letter, Number] = Field(default_factory=dict)

    def of(self, periods: Sequence[Sequence[Test]]) -> YearGrades:
        """Give the reports and the year grade for the tests of each period so far.

        A period without any test is unknown, and so is a period of `Periods` that is still to
        come: the year then lies between what it can still become.

        Raises:
            ReportError: if there is no period, or more of them than the school has weights; or if
                a letter has no number.
        """
        if not periods:
            message = "a year has at least one period; give the tests of each"
            raise ReportError(message)
        tests = [[self._read(test) for test in period] for period in periods]
        match self.made:
            case Running():
                return self._running(tests)
            case Periods():
                return self._periods(tests, self.made)
            case PreviousReport():
                return self._carried(tests, self.made)
            case _:
                assert_never(self.made)

    def _read(self, test: Test) -> _Part:
        return number_of(test.entry, self.letters), Fraction(test.weight)

    def _running(self, tests: Sequence[Sequence[_Part]]) -> YearGrades:
        so_far: list[_Part] = []
        reports: list[Report] = []
        for period in tests:
            so_far.extend(period)
            reports.append(self._report(_mean(so_far)))
        return self._ends(reports, reports[-1].exact)

    def _periods(self, tests: Sequence[Sequence[_Part]], made: Periods) -> YearGrades:
        to_come = len(made.weights) - len(tests)
        if to_come < 0:
            message = "there are more periods than weights; each period has one"
            raise ReportError(message)
        reports = [self._report(_mean(period)) for period in tests]
        counted = [_counted(report, made.counts) for report in reports] + [ANY_GRADE] * to_come
        weights = map(Fraction, made.weights)
        return self._ends(reports, _mean(list(zip(counted, weights, strict=True))))

    def _carried(self, tests: Sequence[Sequence[_Part]], made: PreviousReport) -> YearGrades:
        reports: list[Report] = []
        first: list[_Part] = []
        for period in tests:
            reports.append(self._report(_mean([*first, *period])))
            first = [(_counted(reports[-1], made.counts), Fraction(made.weight))]
        return self._ends(reports, reports[-1].exact)

    def _report(self, exact: Span | None) -> Report:
        return Report(exact=exact, shown=None if exact is None else exact.in_steps(self.report))

    def _ends(self, reports: Sequence[Report], exact: Span | None) -> YearGrades:
        final = None if exact is None else exact.in_steps(self.final)
        return YearGrades(reports=tuple(reports), exact=exact, final=final)


_Part = tuple[Span | None, Fraction]
"""What is known of a number, or None where it is out of the count, and its weight."""


def _mean(parts: Sequence[_Part]) -> Span | None:
    """Give the mean of what counts; where nothing was given at all it can be any grade."""
    if not parts:
        return ANY_GRADE
    return weighted_mean((span, weight) for span, weight in parts if span is not None)


def _counted(report: Report, counts: Counted) -> Span | None:
    """Give the grade of a report as it counts on."""
    if report.exact is None or report.shown is None:
        return None
    match counts:
        case "exact":
            return report.exact
        case "shown":
            return report.shown
        case "unstated":
            return report.exact.joined(report.shown)
        case _:
            assert_never(counts)
