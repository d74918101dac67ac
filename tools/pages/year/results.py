"""How a student does, told: reports, levels, tests, what was seen and where the student is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from overgang.dossier import (
    ClassResult,
    EarlyExam,
    FinishedSubject,
    FollowedYear,
    KansklasPlacement,
    Observation,
    Placement,
    PrimaryAdvice,
    PrognosisGrade,
    ReportMoment,
    StandardTest,
    SubjectLevels,
)
from overgang.dossier.student import ListEntry
from overgang.dossier.subject_levels import LevelMove
from overgang.school.subjects import name_in
from overgang.wording import number
from pages.year.event import Event, about, entry, levels, subjects, told, words

__all__ = ["grades"]

_MOVES = {
    LevelMove.PLACED: "placed at",
    LevelMove.RAISED: "raised to",
    LevelMove.FELL_BACK: "back to",
}


def grades(given: Mapping[str, ListEntry]) -> str:
    """Give a list of grades.

    >>> from overgang.school.grade import Grade
    >>> grades({"ne": Grade.read("5,5"), "wi": Grade.read("7")})
    'Dutch 5.5, mathematics 7'
    """
    return ", ".join(f"{name_in('en', code)} {entry(each)}" for code, each in given.items())


@told.register
def _(each: ReportMoment) -> Iterator[Event]:
    yield Event(each.on, f"The report ({each.name}): {grades(each.grades) or 'no grades'}.")
    for name, column in each.columns.items():
        yield Event(each.on, f"With it, `{name}`: {grades(column)}.")


@told.register
def _(each: PrognosisGrade) -> Iterator[Event]:
    given = f"{name_in('en', each.subject)} {number('en', each.value.value)}"
    yield Event(each.on, f"The prognosis at {each.level.en} ({words([each.by])})", given)


@told.register
def _(each: SubjectLevels) -> Iterator[Event]:
    subject = name_in("en", each.subject)
    for step in each.steps:
        yield Event(
            step.on, f"{subject[:1].upper()}{subject[1:]}: {_MOVES[step.move]} {step.level.en}."
        )


@told.register
def _(each: KansklasPlacement) -> Iterator[Event]:
    yield Event(
        each.on,
        f"A place in a kansklas, year {each.year}, with {each.intake.en} as the level of intake: "
        f"{subjects(each.subjects)}.",
    )


@told.register
def _(each: FollowedYear) -> Iterator[Event]:
    ground = "" if each.ground is None else f" The ground: {words([each.ground])}."
    yield Event(each.on, f"Year {each.year} of {each.level.en} begins.{ground}")


@told.register
def _(each: StandardTest) -> Iterator[Event]:
    found = "" if each.level is None else f": it points at {each.level.en}"
    yield Event(
        each.on, f"A standard test ({words([each.instrument])}){about(each.subject)}{found}."
    )


@told.register
def _(each: Observation) -> Iterator[Event]:
    level = "" if each.level is None else f", at {each.level.en}"
    seen = words([each.development])
    yield Event(
        each.on, f"The development{about(each.subject)}: {seen}{level} ({words([each.by])})."
    )


@told.register
def _(each: ClassResult) -> Iterator[Event]:
    counted = f"{each.weak} of the {each.students} students are weak"
    yield Event(each.on, f"Of the class{about(each.subject)}, {counted}.")


@told.register
def _(each: FinishedSubject) -> Iterator[Event]:
    yield Event(each.on, f"Finished at {each.level.en}: {name_in('en', each.subject)}.")


@told.register
def _(each: EarlyExam) -> Iterator[Event]:
    subject = name_in("en", each.subject)
    yield Event(each.on, f"An early exam in {subject} at {each.level.en}, in {each.school_year}.")


@told.register
def _(each: PrimaryAdvice) -> Iterator[Event]:
    yield Event(each.on, f"The advice of the primary school: {levels(each.levels)}.")


@told.register
def _(each: Placement) -> Iterator[Event]:
    why = words(each.reasons)
    yield Event(each.on, f"Placed in year {each.year} of {each.level.en}, by: {why}.")
