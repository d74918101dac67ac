"""An added subject that makes it worse, though its grade is sufficient.

Whoever takes a subject more has worked more. A bound on a sum or a count that does not grow with
the number of subjects, or a mean, can turn that against a student. The list without the subject is
read as if the student were exempt. Only grades of 6 and higher are looked at: that an insufficient
grade more makes it worse surprises nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from overgang.assurance.favour import favour_of, less_favour, said_in
from overgang.assurance.flaw import Flaw, Witness
from overgang.assurance.lists import Kind, Lists, Scene, confirm, judged
from overgang.assurance.question import Question
from overgang.dossier.student import REPORT
from overgang.reading.solver import said_of
from overgang.reading.solver.places import is_in
from overgang.school.grade import SCALE

__all__ = ["EXEMPT", "questions"]

_SUFFICIENT: Final = 6 * SCALE
"""A grade that is sufficient at every school, however it rounds."""


def questions(lists: Lists) -> Iterator[Question]:
    """Give for each kind of subject of the report whether one more can make it worse."""
    for kinds in lists.roles.values():
        scene, kind = kinds[0]
        if kind.column == REPORT and kind.codes[0] in scene.sheet.all:
            ask = partial(_first, lists, kinds)
            yield Question("worse-subject", lists, ask, subjects=kind.codes)


def _first(lists: Lists, kinds: Sequence[tuple[Scene, Kind]]) -> Iterator[Flaw]:
    for scene, kind in kinds:
        found = _worse(lists, scene, kind)
        if found is not None:
            yield found
            return


def _worse(lists: Lists, scene: Scene, kind: Kind) -> Flaw | None:
    code = kind.codes[0]
    model = scene.model
    without = model.without(code)
    place = model.unknowns.grades[kind.key]
    wanted = [grade >= _SUFFICIENT for grade in place.grades]
    good = is_in(model.program, place, place.marks(wanted))
    values = scene.find_rare(less_favour(without, model), good, apart=(code,))
    if values is None:
        return None
    after = scene.witness(values)
    rest = {each: grade for each, grade in after.grades.items() if each != code}
    witness = Witness(grades={**rest, code: EXEMPT}, inputs=after.inputs, columns=after.columns)
    judgements = judged(lists, witness).finding, judged(lists, after).finding
    confirm(all(finding is not None for finding in judgements))
    first, second = (finding for finding in judgements if finding is not None)
    confirm(favour_of(said_of(second)) < favour_of(said_of(first)))
    return Flaw(
        code="worse-subject",
        target=lists.target.to,
        rules=tuple(dict.fromkeys((*first.rules, *second.rules))),
        witness=witness,
        after=after,
        says=(said_in(first), said_in(second)),
        subjects=kind.codes,
    )


EXEMPT: Final = "vr"
"""How a list says that a student is exempt from a subject."""
