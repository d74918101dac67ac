"""All lists for which something holds, split by what the rules look at until no part is mixed.

One thing after another is looked at, and neighbouring pieces of it in which the parts are the same
are joined again: what makes no difference is not told. The parts do not overlap, and together they
are all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from overgang.assurance.pieces import Atom, Run
from overgang.errors import UnsettledError
from overgang.reading.solver.definitions import FALSE
from overgang.reading.solver.program import Program

__all__ = ["MOST", "Budget", "Part", "Split"]

MOST: Final = 200
"""So many questions are asked for one hole; then what is left is told as it is."""

Cell = tuple[Run, ...]
"""What the lists of a part have in common."""


@dataclass
class Budget:
    """The questions that may still be asked."""

    left: int = MOST


@dataclass(frozen=True)
class Part:
    """Lists that have something in common; `whole` says that what was asked holds for them all."""

    runs: Cell
    goals: tuple[int, ...]
    """The literals of: a list is in this part, and what was asked holds for it."""
    whole: bool


class Split:
    """The lists for which a literal holds, split by one atom after another.

    `exists` says whether there is a list for which all of some literals hold, and may raise
    UnsettledError; `shows` whether a list is known already, which costs nothing.
    """

    def __init__(
        self,
        program: Program,
        atoms: Sequence[Atom],
        exists: Callable[[Sequence[int]], bool],
        shows: Callable[[Sequence[int]], bool],
        budget: Budget,
    ) -> None:
        self._program, self._exist, self._shows, self._budget = program, exists, shows, budget
        self.atoms: tuple[Atom, ...] = tuple(atom for atom in atoms if atom.settled is None)

    def parts(self, goal: int) -> tuple[Part, ...]:
        """Give the parts of all lists for which a literal holds; none if there is no such list."""
        found = self._cells(goal, (), 0) or ()
        return tuple(
            Part(cell, (goal, *map(self._literal, cell)), whole=whole) for cell, whole in found
        )

    def _literal(self, run: Run) -> int:
        """Give the literal of: the value of an atom is in one of some pieces."""
        pieces = self.atoms[run.atom].literals[run.first : run.last + 1]
        return self._program.any_of(pieces)

    def _cells(
        self, goal: int, given: tuple[int, ...], at: int
    ) -> tuple[tuple[Cell, bool], ...] | None:
        """Give the parts within what is given; None where there are no lists at all."""
        if not self._exists(*given, goal):
            return () if self._exists(*given) else None
        if not self._exists(*given, ~goal):
            return (((), True),)
        if at == len(self.atoms) or self._budget.left <= 0:
            return (((), at == len(self.atoms)),)
        found = [self._cells(goal, (*given, each), at + 1) for each in self.atoms[at].literals]
        return tuple(self._joined(at, found))

    def _joined(
        self, at: int, found: Sequence[tuple[tuple[Cell, bool], ...] | None]
    ) -> Iterator[tuple[Cell, bool]]:
        """Join neighbouring pieces in which the parts are the same; no lists look like all."""
        first, now = 0, found[0]
        last = len(found) - 1
        for number, here in enumerate((*found[1:], ()), start=1):
            end = number > last
            if not end and (here is None or now is None or here == now):
                now = here if now is None else now
                continue
            runs = list(self._runs(at, first, number - 1))
            everything = first == 0 and number - 1 == last
            for cell, whole in now or ():
                if everything:
                    yield cell, whole
                else:
                    yield from (((run, *cell), whole) for run in runs)
            first, now = number, here

    def _runs(self, at: int, first: int, last: int) -> Iterator[Run]:
        """Give pieces as one run; the piece in which it stays open is told apart."""
        stays_open = self.atoms[at].open
        if stays_open is None or last < stays_open or first == stays_open:
            yield Run(at, first, last)
        else:
            yield Run(at, first, stays_open - 1)
            yield Run(at, stays_open, stays_open)

    def _exists(self, *goals: int) -> bool:
        if self._shows(goals):
            return True
        if FALSE in goals or self._program.all_of(goals) == FALSE:
            return False
        self._budget.left -= 1
        try:
            return self._exist(goals)
        except UnsettledError:
            self._budget.left = 0
            return True
