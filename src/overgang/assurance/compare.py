"""Two norms over every list: who is treated differently, and how; or the proof that nobody is.

What is found is grouped by what the old norm says and what the new one says. Each group has the
most ordinary list in it, which the judge has confirmed under both norms. Where that is asked, it
has all its lists too, region by region.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from overgang._model import Frozen
from overgang.assurance.aligned import Aligned, Remark, aligned
from overgang.assurance.differing import DifferenceRegion, Room, joined
from overgang.assurance.direction import Direction, direction_of
from overgang.assurance.fewer import fewer
from overgang.assurance.outcomes import Said, said_by, ways_to_say
from overgang.assurance.pair import Base, Pair, Told
from overgang.assurance.places import places_of_both, usual_choices
from overgang.assurance.splitting import Budget
from overgang.dossier import InputValue
from overgang.errors import UnreadableError, UnsettledError
from overgang.norms.parts import Outcome, Target
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Judgement, traced
from overgang.reading.solver.definitions import FALSE
from overgang.reading.solver.model import Model
from overgang.reading.solver.narrowed import Narrowed

__all__ = ["Compared", "Comparison", "Difference", "compare", "outcomes_of"]

Cell = tuple[Said | None, Said | None]
"""What the old norm says and what the new one says; None where it is left open."""


class Difference(Frozen):
    """The lists of which the old norm says one thing, and the new norm another.

    No outcome means that no rule fits; None that a norm leaves it open though all is known. `old`
    and `new` are the same list, as each of the norms reads it. `regions` are all lists of it; None
    where that was not asked, or not settled within the limit on work.
    """

    old_says: tuple[Outcome, ...] | None
    new_says: tuple[Outcome, ...] | None
    direction: Direction
    old: Told
    new: Told
    old_rules: tuple[str, ...] = ()
    new_rules: tuple[str, ...] = ()
    regions: tuple[DifferenceRegion, ...] | None = None


class Compared(Frozen):
    """One target in both norms; without a difference it is proven that there is none."""

    to: str
    differences: tuple[Difference, ...] = ()


class Comparison(Frozen):
    """Two norms side by side.

    `chosen` holds the choices of subjects that were taken as they usually are, because there are
    too many to look at each.
    """

    old: str
    new: str
    targets: tuple[Compared, ...]
    remarks: tuple[Remark, ...] = ()
    chosen: Mapping[str, InputValue] = {}

    @property
    def equivalent(self) -> bool:
        """Whether both norms say the same of every list, for all the targets of either."""
        return not any(target.differences for target in self.targets) and not any(
            remark.code == "target" for remark in self.remarks
        )


def compare(old: RuleSet, new: RuleSet, *, regions: bool = False) -> Comparison:
    """Hold two norms against each other; with `regions` each difference is told as a whole too.

    Raises:
        UnreadableError: if a question could neither be answered nor proven to have no answer.
        MissingExtraError: if OR-tools is not installed.

    >>> from overgang.rulesets import load
    >>> found = compare(load("nl/zwin/3t-4t-ouder"), load("nl/zwin/3t-4t"))
    >>> [(each.direction, each.new_says[0].says) for each in found.targets[0].differences][0]
    ('worse', 'docentenvergadering beslist')
    >>> compare(load("nl/zwin/3h-4h"), load("nl/zwin/3h-4h")).equivalent
    True
    >>> found = compare(load("nl/zwin/3t-4t-ouder"), load("nl/zwin/3t-4t"), regions=True)
    >>> [each.model_dump()["new"] for each in found.targets[0].differences[0].regions[0].where]
    ['punten in (70, 71)', 'tekorten < 5', 'examennorm', 'handelingsonderdelen']
    """
    both = aligned(old, new)
    return Comparison(
        old=old.id,
        new=new.id,
        targets=tuple(
            Compared(to=pair[0].to, differences=tuple(_Search(old, new, both, pair).found(regions)))
            for pair in both.targets
        ),
        remarks=both.remarks,
        chosen=usual_choices(old) | usual_choices(new),
    )


def outcomes_of(said: Said | None) -> tuple[Outcome, ...] | None:
    """Give the outcomes in a fixed order."""
    return None if said is None else tuple(sorted(said, key=lambda each: (each.means, each.says)))


class _Search:
    """The search for the differences between two targets."""

    def __init__(
        self, old: RuleSet, new: RuleSet, both: Aligned, targets: tuple[Target, Target]
    ) -> None:
        self._norms, self._both, self._targets = (old, new), both, targets
        self._found: dict[Cell, Difference] = {}
        self._regions: list[Mapping[Cell, tuple[DifferenceRegion, ...]]] = []
        """For each place what was found of each difference."""
        self._budgets: dict[Cell, Budget] = {}
        self._unsettled: set[Cell] = set()

    def found(self, regions: bool) -> Iterator[Difference]:  # noqa: FBT001 - the one argument
        """Give each difference, with its regions where they are asked."""
        both, (mine, yours) = self._both, self._targets
        places = places_of_both(both.old, both.new, both.apart)
        for number in fewer(places, mine.to, new_to=yours.to):
            pair = Base.of(places[number], mine.to).beside(both.new, yours.to, both.apart)
            cells = _cells(pair)
            self._look(pair, cells)
            if regions:
                assumed = usual_choices(self._norms[0]) | usual_choices(self._norms[1])
                room = Room(pair, places[0], assumed)
                self._regions.append({cell: self._split(room, cell, cells[cell]) for cell in cells})
        for cell, difference in self._found.items():
            if regions and cell not in self._unsettled:
                told = joined([each.get(cell, ()) for each in self._regions])
                yield difference.model_copy(update={"regions": told})
            else:
                yield difference

    def _look(self, pair: Pair, cells: Mapping[Cell, int]) -> None:
        """Find a list for each difference that was not found before."""
        while (goal := _goal(pair, cells, self._found)) != FALSE:
            lists = pair.find(goal)
            if lists is None:
                break
            judged = self._judged(*lists)
            cell = said_by(judged[0]), said_by(judged[1])
            _confirm(cell not in self._found and cell in cells)
            self._found[cell] = _difference(cell, lists, judged)

    def _split(self, room: Room, cell: Cell, literal: int) -> tuple[DifferenceRegion, ...]:
        """Find the regions of a difference in one place."""

        def confirm(old: Told, new: Told) -> None:
            judged = self._judged(old, new)
            _confirm(cell == (said_by(judged[0]), said_by(judged[1])))

        budget = self._budgets.setdefault(cell, Budget())
        try:
            return tuple(room.regions(literal, budget, confirm))
        except UnsettledError:
            self._unsettled.add(cell)
            return ()

    def _judged(self, old: Told, new: Told) -> tuple[Judgement, Judgement]:
        mine, yours = self._targets
        return (
            traced(old.student(), self._norms[0], mine),
            traced(new.student(), self._norms[1], yours),
        )


def _confirm(confirmed: bool) -> None:  # noqa: FBT001 - what the judge says is the one argument
    if not confirmed:
        raise UnreadableError("the solver found a list that the judge does not confirm")


def _cells(pair: Pair) -> dict[Cell, int]:
    """Give the literal of each two different things that the norms may say of one list."""
    program = pair.new.program
    ours, theirs = (_with_open(model) for model in (pair.old, pair.new))
    found = {
        (one, other): program.all_of((literal, theirs[other]))
        for one, literal in ours.items()
        for other in theirs
        if one != other
    }
    return {
        cell: literal for cell, literal in found.items() if not Narrowed(program, (literal,)).never
    }


def _with_open(model: Model) -> dict[Said | None, int]:
    said: dict[Said | None, int] = dict(ways_to_say(model, lambda each: each))
    return {**said, None: model.program.all_of(~literal for literal in said.values())}


def _goal(pair: Pair, cells: Mapping[Cell, int], found: Container[Cell]) -> int:
    left = (literal for cell, literal in cells.items() if cell not in found)
    return pair.new.program.any_of(left)


def _difference(
    cell: Cell, lists: tuple[Told, Told], judged: tuple[Judgement, Judgement]
) -> Difference:
    rules = [each.finding.rules if each.finding is not None else () for each in judged]
    return Difference(
        old_says=outcomes_of(cell[0]),
        new_says=outcomes_of(cell[1]),
        direction=direction_of(*cell),
        old=lists[0],
        new=lists[1],
        old_rules=rules[0],
        new_rules=rules[1],
    )
