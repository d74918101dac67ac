"""Linear expressions over variables, exact: whole numbers over a common denominator.

A number of a norm, while grades are still variables, is a sum of variables with whole coefficients.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import lcm
from typing import NamedTuple

__all__ = ["Linear", "apart", "total"]


class Linear(NamedTuple):
    """A sum of variables by number, and a constant, in thousandths over a denominator.

    >>> Linear({1: 2}, 3).times(-1)
    Linear(terms={1: -2}, const=-3, over=1)
    """

    terms: Mapping[int, int]
    const: int
    over: int = 1

    def times(self, factor: int, over: int = 1) -> Linear:
        """Multiply by a fraction."""
        terms = {variable: many * factor for variable, many in self.terms.items()} if factor else {}
        return Linear(terms, self.const * factor, self.over * over)


def total(parts: Iterable[Linear]) -> Linear:
    """Add sums up.

    >>> total([Linear({1: 1}, 1), Linear({1: 1, 2: 1}, 0, 2)])
    Linear(terms={1: 3, 2: 1}, const=2, over=2)
    """
    listed = list(parts)
    over = lcm(*[part.over for part in listed])
    terms: dict[int, int] = {}
    const = 0
    for mine, more, under in listed:
        factor = over // under
        const += more * factor
        for variable, many in mine.items():
            terms[variable] = terms.get(variable, 0) + many * factor
    return Linear({each: many for each, many in terms.items() if many}, const, over)


def apart(left: Linear, right: Linear) -> Linear:
    """Give what has the sign of left minus right, by cross-multiplication."""
    if not right.terms and left.over == right.over:
        # Most often a sum is held against a number.
        return Linear(left.terms, left.const - right.const)
    return total((left, right.times(-1)))._replace(over=1)
