"""A lighter outcome with a stricter condition: less is given, and more is asked for it.

A rule for a lighter outcome asks something that a rule for a better one asks less strictly. Then a
student can miss the lighter outcome by that condition alone and come out lower, while another with
the same weakness has the better outcome.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from overgang.assurance.favour import favour_of, said_in, surely_below
from overgang.assurance.flaw import Flaw
from overgang.assurance.lists import Lists, Scene, confirm, judged
from overgang.assurance.parts import Part, asked_in, replaced
from overgang.assurance.question import Question
from overgang.norms.parts import Meaning, Rule
from overgang.norms.text import write
from overgang.reading.solver import said_of
from overgang.reading.solver.definitions import TRUE
from overgang.reading.solver.truths import Judged, sure

__all__ = ["questions"]

_LIGHTER = (Meaning.DISCUSS, Meaning.OTHER_ROUTE)


def questions(lists: Lists) -> Iterator[Question]:
    """Give for each rule for a lighter outcome whether it asks more than one for a better one."""
    for lighter in lists.target.rules:
        for better in lists.target.rules:
            if lighter.means in _LIGHTER and favour_of(better.outcome) > favour_of(lighter.outcome):
                rules = (lighter.id, better.id)
                yield Question("stricter", lists, partial(_stricter, lists, lighter, better), rules)


def _stricter(lists: Lists, lighter: Rule, better: Rule) -> Iterator[Flaw]:
    for strict in asked_in(lighter.when):
        for mild in asked_in(better.when):
            if strict.condition != mild.condition and _is_stricter(lists, strict, mild):
                found = _shown(lists, lighter, better, strict, mild)
                if found is not None:
                    yield found
                    break


def _is_stricter(lists: Lists, strict: Part, mild: Part) -> bool:
    """Say whether one condition can only hold where the other does, and not the other way round.

    Neither may be the same for every list: which subjects are on the list is no demand.
    """
    scenes = lists.scenes
    both = (strict, mild)
    if not all(any(scene.exists(_of(scene, each).yes) for scene in scenes) for each in both):
        return False
    if not any(scene.exists(_of(scene, mild).no) for scene in scenes):
        return False
    if any(scene.exists(_of(scene, strict).yes, ~_of(scene, mild).yes) for scene in scenes):
        return False
    return any(scene.exists(_of(scene, mild).yes, _of(scene, strict).no) for scene in scenes)


def _shown(lists: Lists, lighter: Rule, better: Rule, strict: Part, mild: Part) -> Flaw | None:
    """Give the finding with who misses the lighter outcome, and who has the better one."""
    for scene in lists.scenes:
        model = scene.model
        missed = _of(scene, strict).no
        rest = replaced(model, lighter.when, strict.path, sure(TRUE)).yes
        lower = surely_below(model, favour_of(lighter.outcome))
        goals = (rest, missed, _of(scene, mild).yes, lower)
        has_better = (model.rules[better.id].yes, model.settled(better.outcome), missed)
        if not scene.exists(*goals) or not scene.exists(*has_better):
            continue
        under, above = scene.find(*goals), scene.find(*has_better)
        if under is None or above is None:
            continue
        witness, after = scene.witness(under), scene.witness(above)
        first, second = judged(lists, witness).finding, judged(lists, after).finding
        confirm(first is not None and favour_of(said_of(first)) < favour_of(lighter.outcome))
        confirm(second is not None and said_of(second) == better.outcome)
        return Flaw(
            code="stricter",
            target=lists.target.to,
            rules=(lighter.id, better.id),
            witness=witness,
            after=after,
            says=tuple(said_in(each) for each in (first, second) if each is not None),
            part=write(strict.condition),
            beside=write(mild.condition),
        )
    return None


def _of(scene: Scene, part: Part) -> Judged:
    return scene.model.encoder.condition(part.condition)
