"""A strategy for students on whom a rule set can be tried."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, assert_never

from hypothesis import strategies as st

from overgang.dossier.student import InputValue, Student
from overgang.school.grade import Entry, Grade, Letter, NoGrade, thousandths

if TYPE_CHECKING:
    from overgang.norms.parts import InputDefinition, ScaleDefinition
    from overgang.norms.ruleset import RuleSet

__all__ = ["entries", "students_for"]


def entries(scale: ScaleDefinition, *, complete: bool = False) -> st.SearchStrategy[Entry]:
    """Give what can stand on a list: a grade of the scale, a letter, or why there is neither.

    `complete` leaves out what is not known.
    """
    lowest, highest = thousandths(scale.lowest), thousandths(scale.highest)
    step = thousandths(scale.step)
    grades = st.integers(0, (highest - lowest) // step).map(
        lambda steps: Grade.of(lowest + steps * step)
    )
    if complete:
        return st.one_of(grades, grades, grades, st.sampled_from(Letter), st.just(NoGrade.EXEMPT))
    return st.one_of(grades, grades, grades, st.sampled_from(Letter), st.sampled_from(NoGrade))


@st.composite
def students_for(draw: st.DrawFn, ruleset: RuleSet, *, complete: bool = False) -> Student:
    """Give students for a rule set: its subjects, now and then one that is not there or one more.

    `complete` gives only students of whom all that the list and the inputs can tell is known.
    """
    entry = entries(ruleset.scale, complete=complete)
    named = dict.fromkeys((*ruleset.list.subjects, "ne", "en", "wi", *ruleset.subjects))
    needed, others = (list(named), []) if complete else ([], list(named))
    grades = st.fixed_dictionaries(
        dict.fromkeys(needed, entry), optional=dict.fromkeys({*others, "mu"} - {*needed}, entry)
    )
    return Student(
        id=f"{draw(st.integers(900101, 900199))}",
        level=ruleset.class_.level,
        year=ruleset.class_.years[0],
        grades=draw(grades),
        columns={"se": draw(grades)} if draw(st.booleans()) else {},
        inputs=draw(_told(ruleset, complete=complete)),
    )


def _told(ruleset: RuleSet, *, complete: bool) -> st.SearchStrategy[dict[str, InputValue]]:
    values = {name: _values(each) for name, each in ruleset.inputs.items()}
    return st.fixed_dictionaries(values) if complete else st.fixed_dictionaries({}, optional=values)


def _values(each: InputDefinition) -> st.SearchStrategy[InputValue]:
    match each.type:
        case "yes-no":
            return st.booleans()
        case "choice":
            return st.sampled_from(sorted(each.choices))
        case "subjects":
            return st.lists(
                st.sampled_from(each.among),
                min_size=each.size or 0,
                max_size=each.size or len(each.among),
                unique=True,
            ).map(tuple)
        case "number":
            low, high = each.lowest or Decimal(0), each.highest or Decimal(0)
            return st.integers(0, int((high - low) / each.step)).map(
                lambda steps: low + steps * each.step
            )
        case "list":
            return st.lists(st.sampled_from(sorted(each.choices)), max_size=3).map(tuple)
        case _:
            assert_never(each.type)
