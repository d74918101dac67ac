"""The whole hole: all lists that no rule covers, or for which rules clash, told by its measures.

The lists are split by the numbers that the rules compare, at the bounds where they compare them.
What is left are regions: together they are the whole hole, and no list is in two of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Annotated

from pydantic import PlainSerializer

from overgang._model import Frozen
from overgang.assurance.flaw import Witness
from overgang.assurance.lists import Lists, Scene, confirm, holding, judged
from overgang.assurance.pieces import atoms_of
from overgang.assurance.splitting import MOST, Budget, Split
from overgang.assurance.typical import shares_of
from overgang.dossier import InputValue
from overgang.norms.expression import Expression
from overgang.norms.parts import Target
from overgang.norms.ruleset import RuleSet
from overgang.norms.text import write

__all__ = ["Condition", "Region", "Share", "regions"]

Condition = Annotated[Expression, PlainSerializer(write, return_type=str)]
"""A condition; in JSON as a rule file has it."""

Share = Annotated[Fraction, PlainSerializer(float, return_type=float)]
"""An exact share; in JSON a number from 0 to 1."""


class Region(Frozen):
    """A part of a hole: all lists for which these conditions hold.

    `whole` says that every list for which they hold is in the hole; else the search had to stop.
    `share` gives how much of the typical lists it is, as `overgang.assurance.typical` has them;
    None where that was too much work. `open` is what stays open for these lists, though all is
    known. `chosen` holds the subjects that are chosen, where the norm asks for them.
    """

    where: tuple[Condition, ...]
    witness: Witness
    share: Share | None
    chosen: Mapping[str, InputValue] = {}
    whole: bool = True
    open: tuple[Condition, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """The conditions as a rule file has them."""
        return tuple(map(write, self.where))


def regions(
    ruleset: RuleSet, target: Target, rules: Sequence[str] = (), *, most: int = MOST
) -> tuple[Region, ...]:
    """Give all lists that no rule covers, region by region; empty if every list is covered.

    With `rules` it gives the lists for which all of these hold, as where rules clash. `most` says
    how many questions may be asked.

    Raises:
        UnsettledError: if even whether there is a hole could not be settled.
        MissingExtraError: if OR-tools is not installed.

    >>> from overgang.rulesets import load
    >>> norm = load("nl/zwin/2t-3t")
    >>> [region.texts for region in regions(norm, norm.targets[0])]
    [('punten >= 54', 'tekorten == 4', 'handelingsdelen')]
    >>> regions(norm, norm.targets[0], ("vergadering", "afwijzen"))[-1].texts
    ('punten == 53', 'tekorten > 4')
    """
    if not rules and target.otherwise != "uncovered":
        return ()
    lists, budget = Lists(ruleset, target), Budget(most)
    return tuple(
        region for scene in lists.scenes for region in _of_scene(scene, tuple(rules), budget)
    )


def _of_scene(scene: Scene, rules: tuple[str, ...], budget: Budget) -> Iterator[Region]:
    model = scene.model
    goal = model.both(rules) if rules else model.settled("uncovered")
    if not scene.exists(goal):
        return
    split = Split(
        model.program,
        atoms_of((model,)),
        exists=lambda goals: scene.exists(*goals),
        shows=scene.pool.shows,
        budget=budget,
    )
    parts = split.parts(goal)
    shares = shares_of((model,), [part.goals for part in parts])
    asked = scene.lists.ruleset.inputs
    for part, share in zip(parts, shares, strict=True):
        values = scene.find(*part.goals)
        if values is not None:
            witness = scene.witness(values)
            confirm(_is_so(scene.lists, witness, rules))
            told = [(run, split.atoms[run.atom]) for run in part.runs]
            yield Region(
                where=tuple(
                    atom.told(run, atom.ways[0][1]) for run, atom in told if run.first != atom.open
                ),
                open=tuple(atom.ways[0][1] for run, atom in told if run.first == atom.open),
                witness=witness,
                share=share,
                chosen={
                    name: value
                    for name, value in scene.sheet.inputs.items()
                    if asked[name].type == "subjects"
                },
                whole=part.whole,
            )


def _is_so(lists: Lists, witness: Witness, rules: tuple[str, ...]) -> bool:
    """Say whether the judge says so too."""
    judgement = judged(lists, witness)
    if rules:
        return holding(judgement) >= set(rules)
    return judgement.finding is not None and judgement.finding.kind == "uncovered"
