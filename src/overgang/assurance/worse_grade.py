"""A better grade that makes it worse: one grade a step higher, and the outcome is less in favour.

It is asked of each kind of subject, for a norm that counts over groups treats the subjects of a
kind alike. One step is the step of the report: a whole point, or a tenth.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from overgang.assurance.favour import less_favour
from overgang.assurance.flaw import Flaw
from overgang.assurance.lists import Kind, Lists, Scene
from overgang.assurance.question import Question
from overgang.assurance.rising import never_worse, none_worse
from overgang.assurance.worse import first_of, worse
from overgang.reading.solver.linear import Linear

__all__ = ["questions"]


def questions(lists: Lists) -> Iterator[Question]:
    """Give for each kind of subject the question whether a higher grade can make it worse."""
    for kinds in lists.roles.values():
        _, kind = kinds[0]
        ask = partial(first_of, kinds, partial(_worse, lists))
        yield Question("worse-grade", lists, ask, subjects=kind.codes)


def _worse(lists: Lists, scene: Scene, kind: Kind) -> Flaw | None:
    model = scene.model
    if never_worse(model, model.unknowns.grades[kind.key].variable):
        return None
    higher = model.twin(kind.key)
    now, then = (each.unknowns.grades[kind.key].variable for each in (model, higher))
    values = model.program.domains[now]
    lower = [value for value in values if value + 1 in values]
    if none_worse(model, higher, {now: lower, then: [value + 1 for value in lower]}):
        return None
    step = model.program.equal(Linear({then: 1}, 0), Linear({now: 1}, 1))
    found = scene.find(less_favour(model, higher), step, apart=kind.codes[:1])
    if found is None:
        return None
    before, after = scene.witness(found), scene.witness(found, higher)
    return worse(lists, "worse-grade", kind, before, after)
