"""The same norm asked of z3 directly, by somebody who writes this norm out for these questions.

z3 gives any list that will do. `ordinary` asks for the list that lies nearest to all sixes, as
`overgang` gives it: a point too few is twice as odd as a point too many.
"""

# ruff: noqa: PLR2004 - the norm stands here with the numbers that were published

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, Final, NamedTuple

from benchmarks.peers import CORE, SUBJECTS
from overgang.dossier.student import Student

z3: Any = import_module("z3")
"""It is not typed."""

__all__ = [
    "NEXT_YEAR",
    "ODD",
    "THIS_YEAR",
    "TWO_WAYS",
    "Listed",
    "Norm",
    "difference",
    "least_raise",
    "oddness",
    "reached",
    "step_down",
    "whole_list_down",
]

Listed = tuple[int, ...]
"""A whole grade for each subject, in the order of the norm's list."""
_CORE: Final = tuple(SUBJECTS.index(code) for code in CORE)
_NO_LIST: Final = "unsat"


class Norm(NamedTuple):
    """What changes from one version of the norm to another."""

    below: int
    """With fewer shortfall points than this the norm can be met."""
    many: Callable[[Any], Any]
    """When there are too many of them, given how many there are."""


THIS_YEAR: Final = Norm(4, lambda points: points > 4)
NEXT_YEAR: Final = Norm(5, THIS_YEAR.many)
ODD: Final = Norm(4, lambda points: points == 5)
TWO_WAYS: Final = Norm(4, lambda points: z3.Or(points == 5, points > 5))


def reached(*, ordinary: bool) -> Listed | None:
    """Give a list that neither rule covers."""
    grades = _grades("g")
    meets, below = _rules(grades, THIS_YEAR)
    return _found([*_domain(grades), z3.Not(meets), z3.Not(below)], grades, ordinary=ordinary)


def difference(*, every: bool) -> list[Listed]:
    """Give a list of which both years say something else, or one for each two things they say."""
    grades = _grades("g")
    cells = [_cell(grades, norm) for norm in (THIS_YEAR, NEXT_YEAR)]
    wanted = [*_domain(grades), cells[0] != cells[1]]
    lists: list[Listed] = []
    while (found := _found(wanted, grades)) is not None:
        lists.append(found)
        if not every:
            break
        at = [(grade, z3.IntVal(value)) for grade, value in zip(grades, found, strict=True)]
        said = [z3.simplify(z3.substitute(cell, *at)) for cell in cells]
        same = [cell == what for cell, what in zip(cells, said, strict=True)]
        wanted.append(z3.Not(z3.And(same)))
    return lists


def step_down(norm: Norm) -> list[Listed | None]:
    """Give for a subject of the core, and for another, a list that is worse one point higher."""
    found = []
    for subject in (_CORE[0], next(at for at in range(len(SUBJECTS)) if at not in _CORE)):
        grades = _grades("g")
        higher = [grade + 1 if at == subject else grade for at, grade in enumerate(grades)]
        wanted = [*_domain(grades), *_domain(higher), _favour(higher, norm) < _favour(grades, norm)]
        found.append(_found(wanted, grades))
    return found


def whole_list_down(norm: Norm) -> Listed | None:
    """Give a list that is worse than another of which no grade is higher."""
    lower, higher = _grades("g"), _grades("h")
    rising = [more >= less for less, more in zip(lower, higher, strict=True)]
    worse = _favour(higher, norm) < _favour(lower, norm)
    return _found([*_domain(lower), *_domain(higher), *rising, worse], lower)


def least_raise(student: Student) -> int | None:
    """Give the fewest points, in raised grades alone, with which the norm is met."""
    now = [int(str(student.grades[code])) for code in SUBJECTS]
    grades = _grades("g")
    asked = z3.Optimize()
    asked.add(*_domain(grades), _rules(grades, THIS_YEAR)[0])
    asked.add(*(grade >= value for grade, value in zip(grades, now, strict=True)))
    asked.minimize(z3.Sum(grades))
    return None if str(asked.check()) == _NO_LIST else sum(_listed(asked, grades)) - sum(now)


def oddness(grades: Sequence[int]) -> int:
    """Give how far a list lies from all sixes."""
    return sum(2 * (6 - grade) if grade < 6 else grade - 6 for grade in grades)


def _found(
    wanted: Sequence[Any], grades: Sequence[Any], *, ordinary: bool = False
) -> Listed | None:
    asked = z3.Optimize() if ordinary else z3.Solver()
    asked.add(*wanted)
    if ordinary:
        asked.minimize(z3.Sum([z3.If(grade < 6, 12 - 2 * grade, grade - 6) for grade in grades]))
    return None if str(asked.check()) == _NO_LIST else _listed(asked, grades)


def _listed(asked: Any, grades: Sequence[Any]) -> Listed:  # noqa: ANN401 - as z3
    model = asked.model()
    return tuple(model.eval(grade, model_completion=True).as_long() for grade in grades)


def _cell(grades: Sequence[Any], norm: Norm) -> Any:  # noqa: ANN401 - as z3
    """Give which of the rules hold, as a number."""
    meets, below = _rules(grades, norm)
    return z3.If(meets, 2, 0) + z3.If(below, 1, 0)


def _favour(grades: Sequence[Any], norm: Norm) -> Any:  # noqa: ANN401 - as z3
    """Give 2 where the norm is met, 0 where it is not, 1 where it is silent or says both."""
    meets, below = _rules(grades, norm)
    return z3.If(meets, z3.If(below, 1, 2), z3.If(below, 0, 1))


def _rules(grades: Sequence[Any], norm: Norm) -> tuple[Any, Any]:
    core = [grades[at] for at in _CORE]
    short, core_short = (
        z3.Sum([z3.If(grade < 6, 1, 0) for grade in some]) for some in (grades, core)
    )
    points = z3.Sum([z3.If(grade < 6, 6 - grade, 0) for grade in grades])
    total = z3.Sum(grades)
    meets = z3.And(
        short < 3,
        points < norm.below,
        total >= 84,
        core_short <= 1,
        *(grade >= 5 for grade in core),
    )
    below = z3.Or(
        short > 3,
        norm.many(points),
        total <= 81,
        core_short >= 2,
        *(grade <= 4 for grade in core),
    )
    return meets, below


def _domain(grades: Sequence[Any]) -> list[Any]:
    return [bound for grade in grades for bound in (grade >= 1, grade <= 10)]


def _grades(name: str) -> list[Any]:
    return [z3.Int(f"{name}_{code}") for code in SUBJECTS]
