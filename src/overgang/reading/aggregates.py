"""The plain reading of what goes over a group of subjects, with what it used of each of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from overgang.dossier.student import REPORT
from overgang.norms.expression import (
    Aggregate,
    Expression,
    GradeOf,
    Group,
    NamedGroup,
    Pattern,
    PointsOf,
    Size,
    Subjects,
)
from overgang.reading.answers import depends_on_grade_only
from overgang.reading.gathering import (
    GATHERED,
    Given,
    counted,
    given,
    insufficient,
    is_insufficient,
)
from overgang.reading.membership import members as members_of
from overgang.reading.sheet import Sheet, Span
from overgang.reading.trace import Quantity, Step, Used
from overgang.school.grade import SCALE

if TYPE_CHECKING:
    from overgang.norms.ruleset import RuleSet

__all__ = ["Aggregates", "Run"]

Run = Callable[[Sheet, str | None], Step]
"""Reads an expression on a sheet, for a subject where it stands inside an aggregate."""

_Pairs = tuple[tuple[str, Span], ...]
"""The subjects of a group, each with what is known of its grade."""

_FEW = 4
_MANY = 65_536

_made = tuple.__new__
"""Makes a step in half the time; a list has many."""


class Aggregates:
    """Turns what goes over a group into functions of a sheet that build steps.

    `run` turns what is asked of each subject into a function of a sheet and a subject.
    """

    def __init__(self, ruleset: RuleSet, run: Callable[[Expression], Run]) -> None:
        self._ruleset, self._run = ruleset, run
        self._groups: list[tuple[Group, str]] = []

    def aggregate(self, expression: Aggregate) -> Run:
        """Turn an aggregate into a function of a sheet."""
        of, how = expression.of, expression.how
        column = (of.column if isinstance(of, GradeOf | PointsOf) else None) or REPORT
        members = self._members(expression.over, column)
        each = self._each(of, column, counted if how == "count" else given)
        gathered = GATHERED[how]

        def made(sheet: Sheet, pairs: _Pairs) -> Step:
            value, used = gathered(each(sheet, pairs))
            return _made(Step, (expression, value, (), used))

        steps: dict[_Pairs, Step] = {}
        lasting = depends_on_grade_only(of, column)

        def run(sheet: Sheet, _code: str | None) -> Step:
            pairs = members(sheet)
            if pairs is None:
                return Step(expression, None)
            if not lasting or len(pairs) > _FEW:
                return made(sheet, pairs)
            # A few subjects have few different lists of grades, so the whole step is kept.
            step = steps.get(pairs)
            if step is None:
                if len(steps) >= _MANY:
                    steps.clear()
                step = steps[pairs] = made(sheet, pairs)
            return step

        return run

    def _each(
        self, of: Expression, column: str, gives: Callable[[Used], Given]
    ) -> Callable[[Sheet, _Pairs], Sequence[Given]]:
        """Give what an aggregate takes of each of some subjects.

        Where that depends on nothing but the grade, it is worked out but once for a grade.
        """
        value = self._run(of)

        def one(sheet: Sheet, code: str, span: Span) -> Given:
            found = value(sheet, code).value
            return gives(Used(code, *span, None if isinstance(found, str) else found))

        def each(sheet: Sheet, pairs: _Pairs) -> Sequence[Given]:
            return [one(sheet, code, span) for code, span in pairs]

        seen: dict[tuple[str, Span], Given] = {}

        def remembered(sheet: Sheet, pairs: _Pairs) -> Sequence[Given]:
            try:
                return [seen[pair] for pair in pairs]
            except KeyError:
                if len(seen) >= _MANY:
                    seen.clear()
                found = each(sheet, pairs)
                seen.update(zip(pairs, found, strict=True))
                return found

        return remembered if depends_on_grade_only(of, column) else each

    def _members(self, group: Group, column: str) -> Callable[[Sheet], _Pairs | None]:
        """Give the function that gives the subjects of a group with their grades, once a sheet."""
        if (group, column) not in self._groups:
            self._groups.append((group, column))
        key = self._groups.index((group, column))

        while isinstance(group, NamedGroup):
            group = self._ruleset.groups[group.name].contains
        named = group.codes if isinstance(group, Subjects) and column == REPORT else ()
        needed = frozenset(named)

        def members(sheet: Sheet) -> _Pairs | None:
            found: _Pairs | None = sheet.memo.get(key)
            if found is None:
                known = sheet.spans[REPORT]
                if needed and needed <= known.keys():
                    found = tuple([(code, known[code]) for code in named])
                else:
                    found = _paired(sheet, members_of(sheet, group), column)
                sheet.memo[key] = found
            return found

        return members

    def size(self, expression: Size) -> Run:
        """Turn the size of a group into a function of a sheet."""
        members = self._members(expression.over, REPORT)

        def run(sheet: Sheet, _code: str | None) -> Step:
            pairs = members(sheet)
            if pairs is None:
                return Step(expression, None)
            return Step(expression, Quantity(len(pairs) * SCALE, len(pairs) * SCALE))

        return run

    def pattern(self, expression: Pattern) -> Run:
        """Turn the pattern of a group into a function of a sheet."""
        members = self._members(expression.over, REPORT)

        def run(sheet: Sheet, _code: str | None) -> Step:
            pairs = members(sheet)
            if pairs is None:
                return Step(expression, None)
            used = tuple([Used(code, *span, is_insufficient(span)) for code, span in pairs])
            return Step(expression, insufficient(span for _, span in pairs), (), used)

        return run


def _paired(sheet: Sheet, codes: tuple[str, ...] | None, column: str) -> _Pairs | None:
    if codes is None:
        return None
    report = sheet.spans[REPORT]
    if column == REPORT and codes is sheet.all and len(codes) == len(report):
        return tuple(report.items())
    return tuple([(code, sheet.span(code, column) or (0, 0)) for code in codes])
