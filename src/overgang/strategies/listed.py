"""Strategies for lists of a rule set: those that students are like, and those around its bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from overgang.assurance.boundaries import boundaries
from overgang.assurance.typical import TYPICAL
from overgang.dossier.student import InputValue, Student
from overgang.school.grade import SCALE, Grade, thousandths
from overgang.strategies.student import ids, in_order, values_of

if TYPE_CHECKING:
    from overgang.norms.parts import ScaleDefinition
    from overgang.norms.ruleset import RuleSet

__all__ = ["students_at_bounds", "typical_students"]

_GRADES: Final = sorted(
    (grade for grade, often in TYPICAL.items() for _ in range(often)),
    key=lambda grade: (abs(grade - 6), grade),
)
"""Twenty grades as most lists have them; the plainest first."""


def typical_students(ruleset: RuleSet) -> st.SearchStrategy[Student]:
    """Give students for a rule set with a list as most students have one; all is known of them.

    The model is that of `overgang.assurance.typical`: each grade stands by itself. Of twenty one
    is a 4, three are a 5, six a 6, six a 7, three an 8 and one a 9. Where a report has decimals the
    grade lies within half a point of that. A fact is what is usual, or now and then anything that
    it can be. It says which lists are typical, and not how often: Hypothesis looks for trouble.
    """
    subjects = ruleset.list.subjects
    grade = st.builds(_on, st.just(ruleset.scale), st.sampled_from(_GRADES), _decimals(ruleset))
    return st.builds(
        Student,
        id=ids(),
        level=st.just(ruleset.class_.level),
        year=st.just(ruleset.class_.years[0]),
        grades=in_order(st.fixed_dictionaries(dict.fromkeys(subjects, grade)), subjects),
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


def _decimals(ruleset: RuleSet) -> st.SearchStrategy[int]:
    """Give how many steps a grade can lie from a whole one: less than half a point."""
    most = (SCALE // thousandths(ruleset.scale.step) - 1) // 2
    return st.integers(-most, most)


def _on(scale: ScaleDefinition, grade: int, steps: int) -> Grade:
    """Give a grade that can stand on the report, as near to this one as it has."""
    lowest, highest, step = map(thousandths, (scale.lowest, scale.highest, scale.step))
    wanted = grade * SCALE + steps * step
    return Grade.of(min(max(wanted, lowest), highest))
