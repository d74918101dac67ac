"""A strategy for dossiers over one school year: reports that follow upon each other, and plans."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from overgang.dossier.agreed import Goal, OwnAction, SchoolAction
from overgang.dossier.dossier import Dossier
from overgang.dossier.improvement_plan import CycleOutcome, Effect, ImprovementPlan, PlanCycle
from overgang.dossier.report_moment import ReportMoment
from overgang.dossier.student import Student
from overgang.dossier.talks import Talk, TalkKind
from overgang.school.grade import SCALE, Entry, Grade, thousandths
from overgang.strategies.evidence import ALL_THREE, few
from overgang.strategies.listed import typical_students

if TYPE_CHECKING:
    from overgang.norms.ruleset import RuleSet

__all__ = ["school_years"]

_SUFFICIENT: Final = 5500
_CYCLE: Final = timedelta(weeks=6)


@st.composite
def school_years(draw: st.DrawFn, ruleset: RuleSet, *, first: int = 2025) -> Dossier:
    """Give dossiers of students for a rule set over the school year that begins in `first`.

    There are three reports: in November, in March and in June. The first has a typical list; from
    one report to the next each grade moves by at most a point, and facts are told with the last.
    After the first report there can be a plan for the weak subjects, with one cycle or two and a
    talk at its beginning. For dossiers with evidence of every kind there is `dossiers`.
    """
    student = draw(typical_students(ruleset))
    lists: list[dict[str, Entry]] = [dict(student.grades)]
    for _ in range(2):
        lists.append({code: _moved(draw, ruleset, each) for code, each in lists[-1].items()})
    days = (
        date(first, 11, draw(st.integers(10, 25))),
        date(first + 1, 3, draw(st.integers(1, 20))),
        date(first + 1, 6, draw(st.integers(10, 28))),
    )
    told = {2: student.inputs}
    reports = tuple(
        ReportMoment(on=day, name=f"rapport {at + 1}", grades=lists[at], inputs=told.get(at, {}))
        for at, day in enumerate(days)
    )
    weak = tuple(code for code, each in lists[0].items() if _weak(each))
    plans, talks = _guidance(draw, weak, days[0]) if draw(st.booleans()) else ((), ())
    return Dossier(
        student=Student(id=student.id, level=student.level, year=student.year),
        reports=reports,
        plans=plans,
        talks=talks,
    )


def _moved(draw: st.DrawFn, ruleset: RuleSet, entry: Entry) -> Entry:
    """Give a grade at most a point up or down; a letter stays what it is."""
    if not isinstance(entry, Grade):
        return entry
    scale = ruleset.scale
    low, high, step = map(thousandths, (scale.lowest, scale.highest, scale.step))
    most = SCALE // step
    moved = entry.thousandths + step * draw(st.integers(-most, most))
    return Grade.of(min(max(moved, low), high))


def _weak(entry: Entry) -> bool:
    return isinstance(entry, Grade) and entry.thousandths < _SUFFICIENT


def _guidance(
    draw: st.DrawFn, weak: tuple[str, ...], report: date
) -> tuple[tuple[ImprovementPlan, ...], tuple[Talk, ...]]:
    """Give a plan that begins some days after a report, and the talk in which it was made."""
    agreed = report + timedelta(days=draw(st.integers(1, 14)))
    talk = Talk(on=agreed, kind=TalkKind.PLAN, participants=ALL_THREE, led_by=ALL_THREE[0])
    first = _cycle(draw, agreed, goes_on=draw(st.booleans()))
    cycles = [first]
    if first.outcome is not None and first.outcome.goes_on:
        cycles.append(_cycle(draw, first.outcome.on, goes_on=False))
    return (ImprovementPlan(subjects=weak, cycles=tuple(cycles)),), (talk,)


def _cycle(draw: st.DrawFn, agreed: date, *, goes_on: bool) -> PlanCycle:
    due = agreed + _CYCLE
    return PlanCycle(
        on=agreed,
        start=agreed,
        due=due,
        goals=draw(few(st.sampled_from(Goal), 1)),
        student=draw(few(st.sampled_from(OwnAction), 1)),
        school=draw(few(st.sampled_from(SchoolAction))),
        outcome=CycleOutcome(on=due, effect=draw(st.sampled_from(Effect)), goes_on=goes_on),
    )
