"""Another reading of an ambiguous text: for whom it comes out otherwise, in which direction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from overgang.assurance.favour import less_favour, said_in, sayings
from overgang.assurance.flaw import Flaw, Witness
from overgang.assurance.lists import Lists, Scene, confirm, judged
from overgang.assurance.question import Question
from overgang.norms.expression import Measure
from overgang.norms.ruleset import RuleSet
from overgang.norms.walk import nodes_of_target
from overgang.reading.solver import Model
from overgang.reading.solver.definitions import FALSE

__all__ = ["differing", "questions", "read_as"]


def questions(lists: Lists) -> Iterator[Question]:
    """Give for each other reading of the text whether, and for whom, it makes a difference."""
    nodes = nodes_of_target(lists.ruleset, lists.target)
    looked = {node.name for node in nodes if isinstance(node, Measure)}
    for each in lists.ruleset.readings:
        if looked.isdisjoint(each.measures):
            continue
        name, other = each.id, lists.ruleset.others[each.id]
        yield Question("reading", lists, partial(_differs, lists, name, other), part=name)


def _differs(lists: Lists, name: str, other: RuleSet) -> Iterator[Flaw]:
    found = tuple(
        Flaw(code="reading", target=lists.target.to, part=name, witness=witness, says=says)
        for witness, says in differing(lists, other)
    )
    yield from found or (Flaw(code="reading-same", target=lists.target.to, part=name),)


def differing(lists: Lists, other: RuleSet) -> Iterator[tuple[Witness, tuple[str, str]]]:
    """Give a list that comes out worse with another rule set, one that comes out better.

    If there is neither, one with another outcome that is as much in favour. With each is told
    what is said of it, as it is and with the other rule set.
    """
    found = False
    both = [_both(scene, other) for scene in lists.scenes]
    for direction in (_worse, _better, _otherwise):
        if found and direction is _otherwise:
            return
        for scene, model in both:
            goal = direction(scene.model, model)
            values = None if goal == FALSE else scene.find(goal)
            if values is not None:
                found = True
                witness = scene.witness(values, model)
                first = judged(lists, witness).finding
                second = judged(lists, witness, other).finding
                confirm(first is not None and second is not None and first != second)
                if first is not None and second is not None:
                    yield witness, (said_in(first), said_in(second))
                break


def _both(scene: Scene, other: RuleSet) -> tuple[Scene, Model]:
    """Give lists with all subjects that either looks at, and the other model of them."""
    model = read_as(scene, other)
    wider = scene.seeing(model)
    return (scene, model) if wider is None else (wider, read_as(wider, other))


def read_as(scene: Scene, other: RuleSet) -> Model:
    """Give the model of another rule set in the same program, with the same unknowns."""
    return scene.model.on(replace(scene.sheet, ruleset=other, memo={}))


def _worse(one: Model, other: Model) -> int:
    return less_favour(one, other)


def _better(one: Model, other: Model) -> int:
    return less_favour(other, one)


def _otherwise(one: Model, other: Model) -> int:
    """Give the literal of: both say something, and not the same."""
    program = one.program
    listed = tuple(dict.fromkeys((*sayings(one.target), *sayings(other.target))))
    return program.any_of(
        program.all_of((one.settled(said), other.settled(another)))
        for said in listed
        for another in listed
        if said != another
    )
