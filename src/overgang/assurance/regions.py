"""The whole hole: all lists that no rule covers, or for which rules clash, told by its measures.

The lists are split by the numbers that the rules compare, at the bounds where they compare them.
What is left are regions: together they are the whole hole, and no list is in two of them.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence

from overgang.assurance.flaw import Flaw, Region, Witness
from overgang.assurance.joining import told_once
from overgang.assurance.lists import Lists, Scene, chosen_as_usual, confirm, holding, judged
from overgang.assurance.pieces import atoms_of
from overgang.assurance.splitting import MOST, Budget, Split
from overgang.assurance.typical import shares_of, typical
from overgang.errors import UnsettledError
from overgang.norms.parts import Target
from overgang.norms.ruleset import RuleSet
from overgang.norms.text import write
from overgang.reading.solver.definitions import TRUE

__all__ = ["regions", "whole"]


def whole(ruleset: RuleSet, flaws: Iterable[Flaw], *, most: int = MOST) -> tuple[Flaw, ...]:
    """Give findings with all their regions, where they are lists that have no one outcome.

    `most` says how many questions may be asked for each of them.

    >>> from overgang.assurance.lint import HOLES, lint
    >>> from overgang.rulesets import load
    >>> norm = load("nl/zwin/2t-3t")
    >>> [(flaw.code, len(flaw.regions)) for flaw in whole(norm, lint(norm, HOLES))]
    [('uncovered', 1), ('conflict', 2)]
    """
    return tuple(_whole(ruleset, flaw, most) for flaw in flaws)


def _whole(ruleset: RuleSet, flaw: Flaw, most: int) -> Flaw:
    if flaw.code not in {"uncovered", "conflict"}:
        return flaw
    try:
        found = regions(ruleset, ruleset.target(flaw.target), flaw.rules, most=most)
    except UnsettledError:
        return flaw
    return flaw.model_copy(update={"regions": found})


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
    found = [tuple(_of_scene(scene, tuple(rules), budget)) for scene in lists.scenes]
    return tuple(told_once(found, _words))


def _words(region: Region) -> Hashable:
    return region.texts, tuple(map(write, region.open)), region.whole


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
    assumed = chosen_as_usual(scene.lists.ruleset)
    ordinary = typical((model,)) if any(shares) else TRUE
    for part, share in zip(parts, shares, strict=True):
        values = scene.find(*part.goals, ordinary) if share else None
        values = scene.find(*part.goals) if values is None else values
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
                    if asked[name].type == "subjects" and name not in assumed
                },
                whole=part.whole,
            )


def _is_so(lists: Lists, witness: Witness, rules: tuple[str, ...]) -> bool:
    """Say whether the judge says so too."""
    judgement = judged(lists, witness)
    if rules:
        return holding(judgement) >= set(rules)
    return judgement.finding is not None and judgement.finding.kind == "uncovered"
