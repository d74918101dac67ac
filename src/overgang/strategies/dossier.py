"""A strategy for whole dossiers: evidence of every kind, on days of two school years."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from hypothesis import strategies as st

from overgang.dossier.dossier import Dossier
from overgang.dossier.evidence import Evidence
from overgang.dossier.student import Student
from overgang.strategies import guidance, results, voices
from overgang.strategies.evidence import codes, levels, told_inputs, up_to_two

__all__ = ["dossiers"]

_Several = st.SearchStrategy[tuple[Evidence, ...]]

_REPORTS: Final = up_to_two(results.report_moments(), lambda each: each.on)
_PROGNOSES: Final = up_to_two(results.prognoses(), lambda each: (each.subject, each.level, each.on))
_ALONE: Final[Mapping[str, _Several]] = {
    "reports": _REPORTS,
    "prognoses": _PROGNOSES,
    "years": up_to_two(results.followed_years()),
    "signals": up_to_two(voices.signals()),
    "support": up_to_two(guidance.support()),
    "plans": up_to_two(guidance.improvement_plans()),
    "delta_plans": up_to_two(guidance.delta_plans()),
    "talks": up_to_two(voices.talks()),
    "communications": up_to_two(voices.communications()),
    "objections": up_to_two(voices.objections()),
    "choices": up_to_two(voices.student_choices()),
    "agreements": up_to_two(guidance.agreements()),
    "monitoring": up_to_two(guidance.monitoring()),
    "routes": up_to_two(voices.learning_routes()),
    "observations": up_to_two(results.observations()),
    "tests": up_to_two(results.standard_tests()),
    "causes": up_to_two(voices.causes()),
    "repeat_proposals": up_to_two(voices.repeat_proposals()),
    "finished": up_to_two(results.finished_subjects()),
    "mentors": up_to_two(guidance.mentor_periods()),
    "groups": up_to_two(guidance.groups_of_students()),
    "primary_advice": up_to_two(results.primary_advices()),
    "placements": up_to_two(results.placements()),
    "early_exams": up_to_two(results.early_exams()),
    "class_results": up_to_two(results.class_results()),
}
"""What holds together whatever else a dossier has."""


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """Give a dossier with up to two pieces of evidence of many kinds, all holding together."""
    found: dict[str, object] = dict(draw(st.fixed_dictionaries({}, optional=dict(_ALONE))))
    if draw(st.booleans()):
        once = voices.joint_advices()
        advices = draw(up_to_two(once, lambda each: (each.school_year, each.moment)))
        found["joint_advices"] = advices
        found["set_aside"] = [draw(voices.set_aside(each)) for each in advices]
    if draw(st.booleans()):
        several = draw(up_to_two(results.subject_levels(), lambda each: each.subject))
        placed = {each.subject for each in several}
        found["levels"] = several
        found["kansklas"] = [
            each
            for each in draw(up_to_two(results.kansklas_placements()))
            if not placed & set(each.subjects)
        ]
    student = Student(
        id=f"{draw(st.integers(900101, 900199))}",
        level=draw(st.none() | levels()),
        levels=draw(st.dictionaries(codes(), levels(), max_size=2)),
        inputs=draw(told_inputs()),
    )
    return Dossier.model_validate({"student": student, **found})
