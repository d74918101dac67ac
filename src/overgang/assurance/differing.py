"""The lists that two norms treat differently, region by region, by what either of them looks at.

All lists of which the old norm says one thing and the new norm another are split at the bounds of
both. What both look at is told once, as each of them has it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from typing import Literal

from overgang._model import Frozen
from overgang.assurance.flaw import Condition, Described
from overgang.assurance.joining import told_once
from overgang.assurance.pair import Pair, Told
from overgang.assurance.pieces import Atom, Run, atoms_of
from overgang.assurance.places import Place
from overgang.assurance.splitting import Budget, Split
from overgang.assurance.typical import shares_of, typical
from overgang.dossier import InputValue
from overgang.norms.text import write
from overgang.reading.solver.definitions import TRUE
from overgang.school.grade import Entry, Letter, NoGrade

__all__ = ["DifferenceRegion", "Listed", "Room", "Stated", "joined"]

Listed = Literal["without", "with"] | Letter
"""How a subject stands on a list: not, or with a grade, or with a letter."""


class Stated(Frozen):
    """One thing that lists have in common, as each of the norms has it.

    None where that norm does not look at it. `open` says that it stays open, though all is known.
    """

    old: Condition | None
    new: Condition | None
    open: bool = False

    @property
    def words(self) -> Hashable:
        """What is told."""
        old, new = (each and write(each) for each in (self.old, self.new))
        return old, new, self.open

    @property
    def only(self) -> Literal["old", "new"] | None:
        """The norm that alone looks at it; None where both do."""
        return "new" if self.old is None else "old" if self.new is None else None


class DifferenceRegion(Described):
    """A part of a difference: all lists for which these conditions hold.

    `old` and `new` are an ordinary one of them, as each of the norms reads it. `listed` tells what
    is otherwise than on the usual list, in one way or another; the share is then one of such lists.
    """

    where: tuple[Stated, ...]
    old: Told
    new: Told
    listed: tuple[Mapping[str, Listed], ...] = ()

    @property
    def words(self) -> Hashable:
        """What is told, but for how the list is made up."""
        return tuple(each.words for each in self.where), self.whole

    def joined(self, other: DifferenceRegion) -> DifferenceRegion | None:
        """Give one region for both, where the words for this one hold for the other too."""
        if (self.words, self.chosen) != (other.words, other.chosen):
            return None
        if not self.listed:
            return self
        if self.share != other.share:
            return None
        return self.model_copy(update={"listed": (*self.listed, *other.listed)})


def joined(found: Sequence[Sequence[DifferenceRegion]]) -> tuple[DifferenceRegion, ...]:
    """Give the regions of one place after another, each once.

    What holds for every list, however it is made up, is told without how it is made up.
    """
    every: list[DifferenceRegion] = []
    for region in told_once(found, lambda each: each.words):
        for at, one in enumerate(every):
            if (both := one.joined(region)) is not None:
                every[at] = both
                break
        else:
            every.append(region)
    return tuple(every)


class Room:
    """The lists of one place under two norms, ready to be split."""

    def __init__(self, pair: Pair, usual: Place, assumed: Mapping[str, InputValue]) -> None:
        self.pair = pair
        self._atoms = atoms_of((pair.old, pair.new))
        self._listed = _otherwise(usual, pair.base.place)
        self._chosen = _chosen(pair.base.place, assumed)

    def regions(
        self, goal: int, budget: Budget, confirmed: Callable[[Told, Told], None]
    ) -> Iterator[DifferenceRegion]:
        """Give the regions of all lists for which a literal holds."""
        pair = self.pair
        split = Split(pair.new.program, self._atoms, pair.exists, pair.pool.shows, budget)
        parts = split.parts(goal)
        shares = shares_of((pair.old, pair.new), [part.goals for part in parts])
        program = pair.new.program
        ordinary = typical((pair.old, pair.new)) if any(shares) else TRUE
        for part, share in zip(parts, shares, strict=True):
            lists = pair.find(program.all_of((*part.goals, ordinary))) if share else None
            lists = pair.find(program.all_of(part.goals)) if lists is None else lists
            if lists is not None:
                confirmed(*lists)
                yield DifferenceRegion(
                    where=tuple(self._stated(split.atoms[run.atom], run) for run in part.runs),
                    old=lists[0],
                    new=lists[1],
                    share=share,
                    chosen=self._chosen,
                    listed=(self._listed,) if self._listed else (),
                    whole=part.whole,
                )

    def _stated(self, atom: Atom, run: Run) -> Stated:
        old, new = (atom.looked(model) for model in (self.pair.old, self.pair.new))
        return Stated(
            old=None if old is None else atom.told(run, old),
            new=None if new is None else atom.told(run, new),
            open=run.first == atom.open,
        )


def _otherwise(usual: Place, place: Place) -> dict[str, Listed]:
    """Give what stands otherwise on a list than on the usual one."""
    found: dict[str, Listed] = {}
    for before, now in zip(usual.students, place.students, strict=True):
        for code in dict.fromkeys((*before.grades, *now.grades)):
            old, new = before.grades.get(code), now.grades.get(code)
            if old != new:
                found[code] = _how(new)
    return found


def _how(entry: Entry | None) -> Listed:
    if isinstance(entry, Letter):
        return entry
    return "without" if entry in {None, NoGrade.EXEMPT} else "with"


def _chosen(place: Place, assumed: Mapping[str, InputValue]) -> dict[str, InputValue]:
    return {
        name: value
        for sheet in (place.new, place.old)
        for name, value in sheet.inputs.items()
        if sheet.ruleset.inputs[name].type == "subjects" and assumed.get(name) != value
    }
