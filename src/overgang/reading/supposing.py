"""What a rule would say after a change: a point more, a re-sit, a subject left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, combinations
from typing import TYPE_CHECKING, TypeVar, assert_never

from overgang.dossier.student import REPORT
from overgang.norms.expression import Would
from overgang.reading.aggregates import Run
from overgang.reading.arithmetic import Truth, any_of
from overgang.reading.membership import members
from overgang.reading.sheet import Sheet, Span
from overgang.reading.trace import Step, Used
from overgang.school.grade import SCALE, Letter, thousandths

if TYPE_CHECKING:
    from overgang.norms.ruleset import RuleSet

__all__ = ["risen", "supposed", "ways_to_leave_out"]

_T = TypeVar("_T")


def supposed(expression: Would, rule: Run, ruleset: RuleSet) -> Run:
    """Turn a question about a changed list into a function of a sheet.

    The step has a line for each subject that the change can fall on: whether the rule would hold.
    Where several may be left out, it has the fewest with which the rule would hold.
    """
    highest = thousandths(ruleset.scale.highest)

    def run(sheet: Sheet, _code: str | None) -> Step:
        codes = members(sheet, expression.among)
        if codes is None:
            return Step(expression, None)
        match expression.change:
            case "one_point_more" | "after_one_resit":
                top = highest if expression.change == "after_one_resit" else None
                used = tuple(_raised(sheet, codes, rule, highest, top))
            case "without_one":
                used = tuple(
                    Used(code, *_span(sheet, code), _truth(rule, sheet.without((code,))))
                    for code in codes
                )
            case "without_some":
                return _left_out(expression, sheet, codes, rule)
            case _:
                assert_never(expression.change)
        truths = [each.gives if isinstance(each.gives, bool) else None for each in used]
        return Step(expression, any_of(truths), (), used)

    return run


def risen(span: Span, highest: int, top: int | None) -> Span | None:
    """Give what a grade becomes: one point more, or `top`; None where it cannot rise."""
    low, high = span
    if top is not None:
        return (top, top) if low < top else None
    return (low + SCALE, min(high + SCALE, highest)) if low + SCALE <= highest else None


def ways_to_leave_out(codes: Iterable[_T]) -> Iterator[tuple[_T, ...]]:
    """Give every choice of subjects to leave out, none first, then the fewest."""
    listed = tuple(codes)
    return chain.from_iterable(combinations(listed, size) for size in range(len(listed) + 1))


def _raised(
    sheet: Sheet, codes: Iterable[str], rule: Run, highest: int, top: int | None
) -> Iterator[Used]:
    for code in codes:
        span = _span(sheet, code)
        after = risen(span, highest, top)
        if after is None or isinstance(sheet.entries.get(code), Letter):
            continue
        truth = _truth(rule, sheet.with_span(code, after))
        # A grade that may already be too high to rise settles nothing by holding.
        sure = risen((span[1], span[1]), highest, top) is not None or truth is not True
        yield Used(code, *span, truth if sure else None)


def _left_out(expression: Would, sheet: Sheet, codes: tuple[str, ...], rule: Run) -> Step:
    found: Truth = False
    for way in ways_to_leave_out(codes):
        truth = _truth(rule, sheet.without(way) if way else sheet)
        if truth is True:
            used = tuple(Used(code, *_span(sheet, code), gives=True) for code in way)
            return Step(expression, value=True, used=used)
        found = any_of((found, truth))
    return Step(expression, found)


def _span(sheet: Sheet, code: str) -> Span:
    return sheet.spans[REPORT].get(code) or sheet.span(code) or (0, 0)


def _truth(rule: Run, sheet: Sheet) -> Truth:
    value = rule(sheet, None).value
    return value if isinstance(value, bool) else None
