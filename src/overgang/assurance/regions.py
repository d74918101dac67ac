"""The whole hole: all lists that no rule covers, told as values of the norm's own measures.

The lists are split by the numbers that the rules compare, at the bounds where they compare them,
until all lists of a part are covered or none is. What is left are regions: together they are the
whole hole, and no list is in two of them. What makes no difference is not told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from overgang.assurance.flaw import Witness
from overgang.assurance.lists import Lists, Scene, confirm, judged
from overgang.assurance.pieces import Atom, Run, atoms_of
from overgang.assurance.typical import share_of
from overgang.dossier import InputValue
from overgang.errors import UnsettledError
from overgang.norms.expression import Expression
from overgang.norms.parts import Target
from overgang.norms.ruleset import RuleSet
from overgang.norms.text import write

__all__ = ["Region", "regions"]

_MOST: Final = 200
"""So many questions are asked for one target; then what is left is told as it is."""

_Cell = tuple[Run, ...]
"""What the lists of a part of the hole have in common."""


@dataclass(frozen=True)
class Region:
    """A part of a hole: all lists for which these conditions hold, and that no rule covers.

    `whole` says that no rule covers any list for which they hold; else the search had to stop.
    `share` gives how much of the typical lists it is, as `overgang.assurance.typical` has them;
    None where that was too much work.
    """

    where: tuple[Expression, ...]
    witness: Witness
    share: Fraction | None
    chosen: Mapping[str, InputValue]
    """The subjects that are chosen, where the norm asks for them."""
    whole: bool = True

    @property
    def texts(self) -> tuple[str, ...]:
        """The conditions as a rule file has them."""
        return tuple(map(write, self.where))


def regions(ruleset: RuleSet, target: Target) -> tuple[Region, ...]:
    """Give the whole hole of a target, region by region; empty if every list is covered.

    Raises:
        UnsettledError: if even whether there is a hole could not be settled.
        MissingExtraError: if OR-tools is not installed.

    >>> from overgang.rulesets import load
    >>> norm = load("nl/zwin/2t-3t")
    >>> [region.texts for region in regions(norm, norm.targets[0])]
    [('punten >= 54', 'tekorten == 4', 'handelingsdelen')]
    """
    return tuple(_regions(Lists(ruleset, target)))


def _regions(lists: Lists) -> Iterator[Region]:
    if lists.target.otherwise != "uncovered":
        return
    left = [_MOST]
    for scene in lists.scenes:
        hole = scene.model.settled("uncovered")
        if not scene.exists(hole):
            continue
        split = _Split(scene, hole, atoms_of(scene), left)
        for cell, whole in split.cells((), 0) or ():
            literals = [split.literal(run) for run in cell]
            values = scene.find(hole, *literals)
            if values is not None:
                witness = scene.witness(values)
                finding = judged(lists, witness).finding
                confirm(finding is not None and finding.kind == "uncovered")
                yield Region(
                    where=tuple(split.atoms[run.atom].told(run, scene) for run in cell),
                    witness=witness,
                    share=share_of(scene, [hole, *literals]),
                    chosen={
                        name: value
                        for name, value in scene.sheet.inputs.items()
                        if lists.ruleset.inputs[name].type == "subjects"
                    },
                    whole=whole,
                )


class _Split:
    """The hole of one scene, split by one atom after another."""

    def __init__(self, scene: Scene, hole: int, atoms: Sequence[Atom], left: list[int]) -> None:
        self.scene, self.hole, self.atoms, self._left = scene, hole, atoms, left

    def literal(self, run: Run) -> int:
        """Give the literal of: the value of an atom is in one of some pieces."""
        pieces = self.atoms[run.atom].literals[run.first : run.last + 1]
        return self.scene.model.program.any_of(pieces)

    def cells(self, given: tuple[int, ...], at: int) -> tuple[tuple[_Cell, bool], ...] | None:
        """Give the parts of the hole within what is given; None where there are no lists at all."""
        if not self._exists(*given, self.hole):
            return () if self._exists(*given) else None
        if not self._exists(*given, ~self.hole):
            return (((), True),)
        if at == len(self.atoms) or self._left[0] <= 0:
            return (((), at == len(self.atoms)),)
        found = [self.cells((*given, literal), at + 1) for literal in self.atoms[at].literals]
        return tuple(self._joined(at, found))

    def _joined(
        self, at: int, found: Sequence[tuple[tuple[_Cell, bool], ...] | None]
    ) -> Iterator[tuple[_Cell, bool]]:
        """Join neighbouring pieces in which the hole looks the same; no lists look like all."""
        first, now = 0, found[0]
        last = len(found) - 1
        for number, here in enumerate((*found[1:], ()), start=1):
            end = number > last
            if not end and (here is None or now is None or here == now):
                now = here if now is None else now
                continue
            for cell, whole in now or ():
                everything = first == 0 and number - 1 == last
                yield (cell if everything else (Run(at, first, number - 1), *cell)), whole
            first, now = number, here

    def _exists(self, *goals: int) -> bool:
        if self.scene.pool.shows(goals):
            return True
        self._left[0] -= 1
        try:
            return self.scene.exists(*goals)
        except UnsettledError:
            self._left[0] = 0
            return True
