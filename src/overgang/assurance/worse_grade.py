"""A better grade that makes it worse: one grade a step higher, and the outcome is less in favour.

It is asked of each kind of subject, for a norm that counts over groups treats the subjects of a
kind alike. One step is the step of the report: a whole point, or a tenth.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from overgang.assurance.favour import favour_of, less_favour, said_in
from overgang.assurance.flaw import Flaw
from overgang.assurance.lists import Kind, Lists, Scene, confirm, judged
from overgang.assurance.question import Question
from overgang.assurance.rising import never_worse
from overgang.dossier.student import REPORT
from overgang.reading.solver import said_of
from overgang.reading.solver.linear import Linear

__all__ = ["questions"]


def questions(lists: Lists) -> Iterator[Question]:
    """Give for each kind of subject the question whether a higher grade can make it worse."""
    for kinds in lists.roles.values():
        _, kind = kinds[0]
        yield Question("worse-grade", lists, partial(_first, lists, kinds), subjects=kind.codes)


def _first(lists: Lists, kinds: Sequence[tuple[Scene, Kind]]) -> Iterator[Flaw]:
    for scene, kind in kinds:
        found = _worse(lists, scene, kind)
        if found is not None:
            yield found
            return


def _worse(lists: Lists, scene: Scene, kind: Kind) -> Flaw | None:
    model = scene.model
    if never_worse(model, model.unknowns.grades[kind.key].variable):
        return None
    higher = model.twin(kind.key)
    now, then = (each.unknowns.grades[kind.key].variable for each in (model, higher))
    step = model.program.equal(Linear({then: 1}, 0), Linear({now: 1}, 1))
    values = scene.find_rare(less_favour(model, higher), step, apart=kind.codes[:1])
    if values is None:
        return None
    witness, after = scene.witness(values), scene.witness(values, higher)
    judgements = judged(lists, witness).finding, judged(lists, after).finding
    confirm(all(finding is not None for finding in judgements))
    first, second = (finding for finding in judgements if finding is not None)
    confirm(favour_of(said_of(second)) < favour_of(said_of(first)))
    return Flaw(
        code="worse-grade",
        target=lists.target.to,
        rules=tuple(dict.fromkeys((*first.rules, *second.rules))),
        witness=witness,
        after=after,
        says=(said_in(first), said_in(second)),
        subjects=kind.codes,
        column="" if kind.column == REPORT else kind.column,
    )
