"""Strategies for lists of a rule set: those that students are like, and those around its bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from overgang.assurance.boundaries import boundaries
from overgang.dossier.student import InputValue, Student
from overgang.school.grade import Grade, thousandths
from overgang.strategies.student import ids, values_of

if TYPE_CHECKING:
    from overgang.norms.parts import ScaleDefinition
    from overgang.norms.ruleset import RuleSet

__all__ = ["students_at_bounds", "typical_students"]

_HALF: Final = 500
_CENTRES: Final = (6000, 5800, 7300)
"""What the grades of a student lie around: 6, or from 5.8 to 7.3."""
_APART: Final = (0, 1, -1, 2, -2, 3, -3, -4)
"""How many halves a subject lies from the centre; a very weak subject is nothing unusual."""


def typical_students(ruleset: RuleSet) -> st.SearchStrategy[Student]:
    """Give students for a rule set with a list as most students have one; all is known of them.

    The model: a student has a centre between 5.8 and 7.3, in tenths. Each subject lies at most one
    and a half above it or two below it, in halves, and is put on the nearest grade of the report,
    a half upwards. A fact is what is usual, or now and then anything that it can be. It says which
    lists are typical and not how often each comes about: Hypothesis looks for trouble.
    """
    centre, low, high = _CENTRES
    tenths = st.integers((low - centre) // 100, (high - centre) // 100)
    apart = st.fixed_dictionaries(dict.fromkeys(ruleset.list.subjects, st.sampled_from(_APART)))
    grades = st.builds(
        lambda tenth, halves: {
            code: _on(ruleset.scale, centre + 100 * tenth + _HALF * half)
            for code, half in halves.items()
        },
        tenths,
        apart,
    )
    return st.builds(
        Student,
        id=ids(),
        level=st.just(ruleset.class_.level),
        year=st.just(ruleset.class_.years[0]),
        grades=grades,
        inputs=_usual(ruleset),
    )


def students_at_bounds(ruleset: RuleSet) -> st.SearchStrategy[Student]:
    """Give students whose list lies just below, at or just above a bound of a rule set.

    The solver looks for them, once, when the first is drawn. Where it finds none that comes near a
    bound, nothing can be drawn.

    Raises:
        MissingExtraError: when drawing, if OR-tools is not installed.
    """

    def found() -> st.SearchStrategy[Student]:
        students = [
            side.told.student().model_copy(
                update={"level": ruleset.class_.level, "year": ruleset.class_.years[0]}
            )
            for around in boundaries(ruleset)
            for _, side in around.sides
        ]
        if not students:
            return st.nothing()
        return st.builds(
            lambda student, id_: student.model_copy(update={"id": id_}),
            st.sampled_from(students),
            ids(),
        )

    return st.deferred(found)


def _usual(ruleset: RuleSet) -> st.SearchStrategy[dict[str, InputValue]]:
    told: dict[str, st.SearchStrategy[InputValue]] = {}
    for name, each in ruleset.inputs.items():
        anything = values_of(each)
        usual = each.usual
        told[name] = anything if usual is None else st.just(usual) | st.just(usual) | anything
    return st.fixed_dictionaries(told)


def _on(scale: ScaleDefinition, grade: int) -> Grade:
    """Give the nearest grade that can stand on the report; of two the higher."""
    lowest, highest, step = map(thousandths, (scale.lowest, scale.highest, scale.step))
    steps = (2 * (grade - lowest) + step) // (2 * step)
    return Grade.of(min(max(lowest + steps * step, lowest), highest))
