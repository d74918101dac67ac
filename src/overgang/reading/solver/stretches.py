"""What one grade can become for a norm: stretches of grades that come to the same, or in a line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from overgang.reading.solver.kinds import Adds

__all__ = ["Option", "options_of"]


class Option(NamedTuple):
    """Other values that a variable of a kind can get: the nearest, and so many steps beyond it.

    `nearest` holds more than one where those come to the same and are as near. What is so much
    `more` in each sum at the nearest, is `beyond` more with each step.
    """

    nearest: tuple[int, ...]
    step: int
    steps: int
    more: Mapping[int, int]
    beyond: Mapping[int, int]


def options_of(adds: Adds, now: int, far: Callable[[int], int]) -> Iterator[Option]:
    """Give the other values of a variable that come to something else, nearer ones first.

    `far` says how far a value is.
    """
    lower = [value for value in adds.steps if value < now]
    higher = [value for value in adds.steps if value > now]
    found: dict[object, list[tuple[int, Option]]] = {}
    for values in (higher, lower[::-1]):
        for _, run in groupby(values, key=adds.steps.__getitem__):
            for option in _of_stretch(adds, now, list(run)):
                key = (*option.more.items(), option.step, option.steps, *option.beyond.items())
                found.setdefault(key, []).append((far(option.nearest[0]), option))
    for same in found.values():
        least = min(far for far, _ in same)
        alike = [option for far, option in same if far == least]
        if alike[0].more or alike[0].steps:
            nearest = tuple(value for option in alike for value in option.nearest)
            yield alike[0]._replace(nearest=nearest)


def _of_stretch(adds: Adds, now: int, values: Sequence[int]) -> Iterator[Option]:
    """Give the options of values that steps do not tell apart: with a slope each one counts."""
    more = adds.more(now, values[0])
    if not any(adds.slope):
        yield Option((values[0],), 0, 0, more, {})
        return
    steps = {after - before for before, after in pairwise(values)}
    if len(steps) <= 1:
        step = steps.pop() if steps else 0
        beyond = adds.more(values[0], values[0] + step) if step else {}
        yield Option((values[0],), step, len(values) - 1, more, beyond)
        return
    for value in values:
        yield Option((value,), 0, 0, adds.more(now, value), {})
