"""Strategies for students: any student at all, and those on whom a rule set can be tried."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, assert_never

from hypothesis import strategies as st

from overgang.dossier.student import InputValue, Student
from overgang.school.grade import SCALE, Entry, Grade, Letter, NoGrade, thousandths
from overgang.strategies.evidence import codes, grade_lists, levels, told_inputs

if TYPE_CHECKING:
    from overgang.norms.parts import InputDefinition, ScaleDefinition
    from overgang.norms.ruleset import RuleSet

__all__ = ["entries", "ids", "in_order", "students", "students_for", "values_of"]

_ORDINARY = 6 * SCALE
"""The grade that a counterexample comes down to, where any grade shows the same."""


def ids() -> st.SearchStrategy[str]:
    """Give ids of students who do not exist."""
    return st.integers(900101, 900199).map(str)


@st.composite
def students(draw: st.DrawFn) -> Student:
    """Give any student: some grades, letters and reasons for neither, and what people told.

    For students of a rule set there are `students_for`, `typical_students` and
    `students_at_bounds`.
    """
    return Student(
        id=draw(ids()),
        level=draw(st.none() | levels()),
        year=draw(st.none() | st.integers(1, 6)),
        grades=draw(grade_lists()),
        columns=draw(st.dictionaries(st.just("se"), grade_lists(), max_size=1)),
        levels=draw(st.dictionaries(codes(), levels(), max_size=2)),
        inputs=draw(told_inputs()),
    )


def entries(scale: ScaleDefinition, *, complete: bool = False) -> st.SearchStrategy[Entry]:
    """Give what can stand on a list: a grade of the scale, a letter, or why there is neither.

    `complete` leaves out what is not known. A counterexample comes down to sixes.
    """
    lowest, highest, step = map(thousandths, (scale.lowest, scale.highest, scale.step))
    listed = sorted(range(lowest, highest + 1, step), key=lambda each: abs(each - _ORDINARY))
    reasons = (NoGrade.EXEMPT,) if complete else tuple(NoGrade)
    others: list[Entry] = [*Letter, *reasons]
    # One choice for all, so that no letter is simpler than a grade; most of them are grades.
    grades: list[Entry] = [Grade.of(each) for each in listed]
    known = grades * max(1, 40 // len(listed))
    return st.sampled_from([*known, *others * (1 + len(known) // 40)])


def students_for(ruleset: RuleSet, *, complete: bool = False) -> st.SearchStrategy[Student]:
    """Give students for a rule set: its subjects, now and then one that is not there or one more.

    `complete` gives only students of whom all that the list and the inputs can tell is known.
    """
    entry = entries(ruleset.scale, complete=complete)
    named = dict.fromkeys((*ruleset.list.subjects, "ne", "en", "wi", *ruleset.subjects))
    needed, others = (list(named), []) if complete else ([], list(named))
    grades = st.fixed_dictionaries(
        dict.fromkeys(needed, entry), optional=dict.fromkeys({*others, "mu"} - {*needed}, entry)
    )
    return st.builds(
        Student,
        id=ids(),
        level=st.just(ruleset.class_.level),
        year=st.just(ruleset.class_.years[0]),
        grades=in_order(grades, named),
        columns=st.just({}) | st.fixed_dictionaries({"se": in_order(grades, named)}),
        inputs=_told(ruleset, complete=complete),
    )


def in_order(
    lists: st.SearchStrategy[dict[str, Entry]], subjects: Iterable[str]
) -> st.SearchStrategy[dict[str, Entry]]:
    """Give the same lists with their subjects in this order, so that they can be compared."""
    first = tuple(subjects)
    return lists.map(
        lambda drawn: {
            code: drawn[code] for code in dict.fromkeys((*first, *drawn)) if code in drawn
        }
    )


def _told(ruleset: RuleSet, *, complete: bool) -> st.SearchStrategy[dict[str, InputValue]]:
    values = {name: values_of(each) for name, each in ruleset.inputs.items()}
    return st.fixed_dictionaries(values) if complete else st.fixed_dictionaries({}, optional=values)


def values_of(each: InputDefinition) -> st.SearchStrategy[InputValue]:
    """Give what a fact can be."""
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
