"""Drawing situations: a dossier on a day, and a kansklas with any grades and any levels."""

from __future__ import annotations

from datetime import date
from typing import Final, TypeVar

from hypothesis import strategies as st

from overgang.dossier import Dossier, KansklasPlacement, LevelStep, Student, SubjectLevels
from overgang.dossier.subject_levels import LevelMove
from overgang.norms.parts import Meaning
from overgang.practices.notes import Note
from overgang.practices.policy import Policy
from overgang.practices.situation import NormSays, Situation
from overgang.school.level import Level
from overgang.strategies import results, voices
from overgang.strategies.dossier import dossiers
from overgang.strategies.evidence import codes, days, grade_lists, levels

YEAR_END: Final = date(2026, 6, 24)
NORMS: Final = st.lists(
    st.builds(NormSays, to=st.just("3"), means=st.sampled_from([*Meaning, None])), max_size=2
).map(tuple)

_T = TypeVar("_T")


def _few(each: st.SearchStrategy[_T]) -> st.SearchStrategy[tuple[_T, ...]]:
    return st.lists(each, max_size=2).map(tuple)


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    """Any dossier on any day, with whatever a norm says."""
    return Situation.of(draw(dossiers()), draw(days()), draw(NORMS))


def of(day: date = YEAR_END, **evidence: object) -> Situation:
    """Give an invented student of the second year on a day."""
    student = evidence.pop("student", {"id": "900102", "level": "mavo", "year": 2})
    return Situation.of(Dossier.model_validate({"student": student, **evidence}), day)


def notes(policy: Policy, at: Situation) -> list[Note]:
    """Give what a policy brings."""
    return list(policy.notes(at))


@st.composite
def in_kansklas(draw: st.DrawFn) -> Situation:
    """A student in a kansklas with any grades whatever, and any levels that are not below it."""
    intake: Level = draw(levels())
    subjects = draw(st.lists(codes(), min_size=1, unique=True))
    place = KansklasPlacement(
        on=date(2025, 8, 25),
        school_year="2025-2026",
        year=draw(st.integers(1, 2)),
        intake=intake,
        subjects=tuple(subjects),
    )
    at_least = [level for level in Level if level >= intake]
    steps = {
        code: LevelStep(
            on=date(2025, 8, 25), level=draw(st.sampled_from(at_least)), move=LevelMove.PLACED
        )
        for code in draw(st.lists(codes(), unique=True))
    }
    student = Student(
        id="900102",
        level=draw(st.none() | levels()),
        year=draw(st.none() | st.integers(1, 3)),
        grades=draw(grade_lists()),
        levels=draw(st.dictionaries(codes(), levels(), max_size=4)),
    )
    placed = tuple(SubjectLevels(subject=code, steps=(step,)) for code, step in steps.items())
    advices = draw(_few(voices.joint_advices()))
    dossier = Dossier(
        student=student,
        levels=placed,
        kansklas=(place,),
        repeat_proposals=draw(_few(voices.repeat_proposals())),
        joint_advices=advices[:1],
        observations=draw(_few(results.observations())),
        tests=draw(_few(results.standard_tests())),
        placements=draw(_few(results.placements())),
    )
    day = draw(st.dates(date(2025, 8, 25), date(2026, 7, 31)))
    return Situation.of(dossier, day, draw(NORMS))
