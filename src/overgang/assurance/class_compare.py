"""Two norms over a class list: exactly which students are treated differently.

What nobody has told, and a grade that is not there yet, can be anything. Where the two norms say
the same whatever it turns out to be, the student is treated alike all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from overgang._model import Frozen
from overgang.assurance.aligned import aligned
from overgang.assurance.compare import outcomes_of
from overgang.assurance.direction import Direction, direction_of
from overgang.assurance.outcomes import Said, apart, said_by, ways_to_say
from overgang.assurance.pair import Base
from overgang.assurance.places import places_of_student
from overgang.dossier import Student
from overgang.norms.parts import Outcome, Target
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Judgement, judge_target
from overgang.reading.solver.definitions import FALSE

__all__ = ["ClassCompared", "Moved", "compare_class"]


class Moved(Frozen):
    """The students of whom the old norm says one thing and the new norm another, as on the list."""

    old_says: tuple[Outcome, ...]
    new_says: tuple[Outcome, ...]
    direction: Direction
    students: tuple[str, ...]


class ClassCompared(Frozen):
    """A class under both norms, for one target.

    `open` holds the students of whom it depends on what is not known yet.
    """

    to: str
    same: int
    moved: tuple[Moved, ...]
    open: tuple[str, ...]


def compare_class(
    old: RuleSet, new: RuleSet, students: Sequence[Student]
) -> tuple[ClassCompared, ...]:
    """Hold two norms against each other for the students of a class.

    Raises:
        FaultsError: if a fact that is told of a student cannot be so in one of the norms.
        UnreadableError: if a question could neither be answered nor proven to have no answer.

    >>> from overgang.rulesets import load
    >>> norm = load("nl/zwin/3h-4h")
    >>> sixes = Student(id="900101", grades=dict.fromkeys(norm.list.subjects, "6"))
    >>> compare_class(norm, norm, [sixes])
    (ClassCompared(to='4 havo', same=1, moved=(), open=()),)
    """
    return tuple(
        _compared(old, new, mine, yours, students) for mine, yours in aligned(old, new).targets
    )


def _compared(
    old: RuleSet, new: RuleSet, mine: Target, yours: Target, students: Iterable[Student]
) -> ClassCompared:
    moved: dict[tuple[Said, Said], list[str]] = {}
    unsettled: list[str] = []
    same = 0
    for student in students:
        ours, theirs = _judged(student, old, mine), _judged(student, new, yours)
        before, after = said_by(ours), said_by(theirs)
        if before is not None and after is not None:
            if before == after:
                same += 1
            else:
                moved.setdefault((before, after), []).append(student.id)
        elif _can_differ(student, old, new, mine, yours):
            unsettled.append(student.id)
        else:
            same += 1
    return ClassCompared(
        to=mine.to,
        same=same,
        moved=tuple(
            Moved(
                old_says=outcomes_of(before) or (),
                new_says=outcomes_of(after) or (),
                direction=direction_of(before, after),
                students=tuple(ids),
            )
            for (before, after), ids in moved.items()
        ),
        open=tuple(unsettled),
    )


def _judged(student: Student, ruleset: RuleSet, target: Target) -> Judgement:
    """Judge a student by a norm, which is told only what it asks for."""
    inputs = {name: each for name, each in student.inputs.items() if name in ruleset.inputs}
    return judge_target(student.model_copy(update={"inputs": inputs}), ruleset, target)


def _can_differ(student: Student, old: RuleSet, new: RuleSet, mine: Target, yours: Target) -> bool:
    """Say whether the norms can come to say something else of a student, both knowing all."""
    for place in places_of_student(student, old, new):
        pair = Base.of(place, mine.to).beside(new, yours.to)
        one, other = (ways_to_say(model, lambda each: each) for model in (pair.old, pair.new))
        program = pair.new.program
        goals = (apart(program, one, other), apart(program, other, one))
        if any(goal != FALSE and pair.find(goal) is not None for goal in goals):
            return True
    return False
