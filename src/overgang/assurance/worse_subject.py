"""An added subject that makes it worse, though its grade is sufficient.

Whoever takes a subject more has worked more. A bound on a sum or a count that does not grow with
the number of subjects, or a mean, can turn that against a student. The list without the subject is
read as if the student were exempt. Only grades of 6 and higher are looked at: that an insufficient
grade more makes it worse surprises nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from overgang.assurance.favour import less_favour
from overgang.assurance.flaw import Flaw, Witness
from overgang.assurance.lists import Kind, Lists, Scene
from overgang.assurance.question import Question
from overgang.assurance.rising import none_worse
from overgang.assurance.worse import first_of, worse
from overgang.dossier.student import REPORT
from overgang.reading.solver.places import is_in
from overgang.school.grade import SCALE

__all__ = ["EXEMPT", "questions"]

EXEMPT: Final = "vr"
"""How a list says that a student is exempt from a subject."""

_SUFFICIENT: Final = 6 * SCALE
"""A grade that is sufficient at every school, however it rounds."""


def questions(lists: Lists) -> Iterator[Question]:
    """Give for each kind of subject of the report whether one more can make it worse."""
    for kinds in lists.roles.values():
        scene, kind = kinds[0]
        if kind.column == REPORT and kind.codes[0] in scene.sheet.all:
            ask = partial(first_of, kinds, partial(_worse, lists))
            yield Question("worse-subject", lists, ask, subjects=kind.codes)


def _worse(lists: Lists, scene: Scene, kind: Kind) -> Flaw | None:
    code = kind.codes[0]
    model = scene.model
    without = model.without(code)
    place = model.unknowns.grades[kind.key]
    wanted = [grade >= _SUFFICIENT for grade in place.grades]
    cases = [place.at(grade) for grade in place.grades if grade >= _SUFFICIENT]
    if none_worse(without, model, {place.variable: cases}):
        return None
    good = is_in(model.program, place, place.marks(wanted))
    values = scene.find(less_favour(without, model), good, apart=(code,))
    if values is None:
        return None
    after = scene.witness(values)
    rest = {each: grade for each, grade in after.grades.items() if each != code}
    witness = Witness(grades={**rest, code: EXEMPT}, inputs=after.inputs, columns=after.columns)
    return worse(lists, "worse-subject", kind, witness, after)
