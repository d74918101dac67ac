"""One subject at another level, as a way to another finding: only with a grade that is known there.

No norm says what a grade at one level is worth at another, so no grade is ever worked out. Where a
grade at another level was given, the list with that grade can be judged as any list can. It is told
only where the practice knows a level for each subject, or where the norm itself looks at that
level's list for that subject.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from overgang.advice.way import LevelChange, Way
from overgang.dossier.student import Student
from overgang.norms.expression import Aggregate, GradeOf, PointsOf
from overgang.norms.walk import nodes_of, nodes_of_target
from overgang.practices import Practice, Situation
from overgang.practices.known_grades import KnownGrade, known_grades
from overgang.practices.levels_open import is_level_open
from overgang.reading.codes import canonical
from overgang.reading.judge import Judgement, judge_target
from overgang.reading.membership import members
from overgang.school.grade import Grade, thousandths
from overgang.school.level import Level

__all__ = ["at_level", "level_ways", "subjects_read"]


def level_ways(
    judgement: Judgement, at: Situation, practice: Practice | None, fixed: Collection[str]
) -> Iterator[Way]:
    """Give each subject at another level with which the norm would say something else.

    `fixed` names the subjects that cannot change any more. A grade that the report cannot hold is
    passed over: it would have to be rounded first, and how is not for us to say.

    >>> from datetime import date
    >>> from overgang.dossier import Dossier
    >>> from overgang.practices import load_practice
    >>> from overgang.reading.judge import judge
    >>> from overgang.rulesets import load
    >>> norm = load("nl/zuyderzee-lemmer/1-of-2")
    >>> dossier = Dossier(
    ...     student={"id": "900101", "level": "mavo", "grades": {"ne": 5, "en": 7, "wi": 4}},
    ...     prognoses=[{
    ...         "on": "2026-03-02", "subject": "wi", "value": 6, "level": "havo", "by": "mentor",
    ...     }],
    ... )
    >>> at = Situation.of(dossier, date(2026, 6, 24))
    >>> (judgement,) = judge(at.student, norm)
    >>> (way,) = level_ways(judgement, at, load_practice("x11"), ())
    >>> way.level, way.to.means.value  # doctest: +ELLIPSIS
    (LevelChange(subject='wi', level=<Level.HAVO: 'havo'>, rests_on='prognosis', ...), 'meets')
    """
    ruleset, now = judgement.ruleset, judgement.finding
    stays = {canonical(code, ruleset) for code in fixed}
    for each in () if now is None else known_grades(at):
        code, old = canonical(each.subject, ruleset), judgement.student.grades[each.subject]
        if code in stays or not isinstance(old, Grade) or not _is_on_scale(each.grade, judgement):
            continue
        if not _is_known(each, code, judgement, at, practice):
            continue
        there = at_level(judgement.student, each.subject, each.level, each.grade)
        finding = judge_target(there, ruleset, judgement.target).finding
        if finding is not None and now is not None and finding.outcomes != now.outcomes:
            change = LevelChange(
                subject=code,
                level=each.level,
                old=old,
                new=each.grade,
                rests_on=each.rests_on,
                on=each.on,
            )
            yield Way(kind="level", finding=finding, level=change)


def _is_known(
    each: KnownGrade, code: str, judgement: Judgement, at: Situation, practice: Practice | None
) -> bool:
    """Say whether the practice, or the norm itself, knows a subject at that level.

    Where nobody told the level of the student, that of the norm's class is no other level.
    """
    if practice is not None and is_level_open(practice, at, each.subject, each.level):
        return True
    own = judgement.ruleset.class_.level if at.level is None else at.level
    here = judgement.student.levels.get(each.subject, own)
    if here is not None and here.school_type is each.level.school_type:
        return False
    return each.rests_on == "list" and code in subjects_read(judgement, each.level)


def at_level(student: Student, subject: str, level: Level, grade: Grade | None = None) -> Student:
    """Give a student who follows a subject at another level, with the grade of there on the report.

    >>> student = Student(id="900101", level="havo", grades={"wi": "5"})
    >>> there = at_level(student, "wi", Level.VMBO_TL, Grade(7))
    >>> str(there.levels["wi"]), there.grades["wi"], student.grades["wi"]
    ('vmbo-tl', Grade('7'), Grade('5'))
    """
    others = {code: each for code, each in student.levels.items() if code != subject}
    levels = others if level is student.level else {**others, subject: level}
    grades = student.grades if grade is None else {**student.grades, subject: grade}
    return student.model_copy(update={"levels": levels, "grades": grades})


def subjects_read(judgement: Judgement, level: Level) -> frozenset[str]:
    """Give the subjects of which the rules look at a list that is named by a level."""
    ruleset, target = judgement.ruleset, judgement.target
    found: set[str] = set()
    for node in nodes_of_target(ruleset, target):
        match node:
            case (
                GradeOf(subject=str(code), column=str(name))
                | PointsOf(subject=str(code), column=str(name))
            ) if _is_named(name, level):
                found.add(canonical(code, ruleset))
            case Aggregate(over=over, of=of) if any(
                isinstance(inner, GradeOf | PointsOf)
                and inner.subject is None
                and inner.column is not None
                and _is_named(inner.column, level)
                for inner in nodes_of(of, ruleset, target)
            ):
                found.update(members(judgement.sheet, over) or ())
            case _:
                pass
    return frozenset(found)


def _is_named(column: str, level: Level) -> bool:
    try:
        return Level(column) is level
    except ValueError:
        return False


def _is_on_scale(grade: Grade, judgement: Judgement) -> bool:
    """Say whether the report can hold a grade."""
    scale = judgement.ruleset.scale
    lowest, highest, step = map(thousandths, (scale.lowest, scale.highest, scale.step))
    return lowest <= grade.thousandths <= highest and (grade.thousandths - lowest) % step == 0
