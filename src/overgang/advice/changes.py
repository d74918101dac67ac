"""The smallest changes of grades that would give another finding, each proven to be smallest.

For a judgement of which all that matters is known: per other finding that grades can bring about,
every change of one grade alone, the change of fewest subjects, and the change of the least total.
Letters, exemptions and facts stay as they are; a new grade is one that the report can hold. No
change is a demand on a student: it says how near the norm's bounds the list lies.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from itertools import chain
from typing import Final, Literal

from pydantic import Field

from overgang._model import Frozen
from overgang.norms.parts import Meaning, Outcome
from overgang.reading.arithmetic import Truth
from overgang.reading.judge import Finding, Judgement
from overgang.reading.solver import Said, said_of
from overgang.reading.solver.freed import out_of_reach
from overgang.reading.solver.near.moving import Moved, Moving
from overgang.reading.solver.varied import Fixed
from overgang.school.grade import Grade, thousandths

__all__ = ["Change", "ChangeSearch", "Changes", "Move", "Reach", "is_open", "smallest_changes"]

_Least = Literal["one-subject", "fewest-subjects", "least-total"]

_FAVOUR: Final = (*Meaning, "uncovered", "conflict")
"""Better outcomes first; what is for the meeting last."""


class Move(Frozen):
    """One grade that would be another."""

    subject: str
    old: Grade = Field(repr=False)
    new: Grade = Field(repr=False)

    @property
    def size(self) -> Decimal:
        """How far the grade would move."""
        return abs(self.new.value - self.old.value)


class Change(Frozen):
    """Grades that would be others, the finding that would follow, and in what it is smallest.

    `one-subject`: no nearer grade of this one subject, in this direction, gives the finding; every
    grade was tried. `fewest-subjects`: no change of fewer subjects gives it, and of as many
    none with a smaller total. `least-total`: none at all has a smaller total. The last two were
    proven by the solver, or by trying every grade where one subject will do.
    """

    finding: Finding
    moves: tuple[Move, ...]
    least: _Least

    @property
    def to(self) -> Said:
        """What the finding says."""
        return said_of(self.finding)

    @property
    def subjects(self) -> int:
        """How many grades would be others."""
        return len(self.moves)

    @property
    def total(self) -> Decimal:
        """How far they would move together."""
        return sum((move.size for move in self.moves), Decimal(0))


class Reach(Frozen):
    """One other finding that grades can bring about: the ways to it that are smallest.

    `alone` holds every change of one grade, the smallest first.
    """

    alone: tuple[Change, ...]
    fewest: Change
    least: Change

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes, each once."""
        found = list(self.alone)
        if self.fewest.subjects > 1:
            found.append(self.fewest)
        if self.least.total < self.fewest.total:
            found.append(self.least)
        return tuple(found)


class Changes(Frozen):
    """What would change a finding, better outcomes first; with the reason where nothing was sought.

    `never` holds what no grades that can still change can bring about: it cannot be reached any
    more, proven, whatever is not known. `open`: grades are not known yet, or what is not known can
    still change the finding.
    """

    reaches: tuple[Reach, ...] = ()
    never: tuple[Outcome, ...] = ()
    reason: Literal["open", "unsettled"] | None = None

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes to every other finding, each once."""
        return tuple(change for reach in self.reaches for change in reach.changes)


def smallest_changes(judgement: Judgement, *, fixed: Fixed = frozenset()) -> Changes:
    """Give the smallest changes of grades that would give another finding.

    `fixed` names the subjects whose grade cannot change any more: finished ones, and grades of an
    exam that has been taken.

    Raises:
        UnreadableError: if the solver could not prove that a change is smallest.
        MissingExtraError: if OR-tools is not installed.

    >>> from overgang.dossier import Student
    >>> from overgang.reading.judge import judge
    >>> from overgang.rulesets import load
    >>> norm = load("nl/zwin/3h-4h")
    >>> grades = dict.fromkeys(norm.list.subjects, "6") | {"ne": "5"}
    >>> (judgement,) = judge(Student(id="900101", grades=grades), norm)
    >>> change = smallest_changes(judgement).changes[0]
    >>> change.to.says, [(move.subject, str(move.new)) for move in change.moves]
    ('bevorderen', [('ne', '6')])
    """
    if is_open(judgement):
        return Changes(reason="open")
    return ChangeSearch(judgement, fixed).changes()


def is_open(judgement: Judgement) -> bool:
    """Say whether what is not known comes first: a grade, or what can still change the finding."""
    return judgement.finding is None or len(judgement.sheet.unknown()) > 0


def _place(said: Said) -> int:
    return _FAVOUR.index(said.means if isinstance(said, Outcome) else said)


class ChangeSearch:
    """The changes of one list that is not open."""

    def __init__(self, judgement: Judgement, fixed: Fixed) -> None:
        self.judgement: Judgement = judgement
        self.fixed: Fixed = fixed
        self._moving = Moving(judgement, fixed)
        self._findings: dict[tuple[Truth, ...], Finding] = {}

    @cached_property
    def _alone(self) -> dict[Said, list[Change]]:
        found: dict[Said, list[Change]] = {}
        for said, moved in self._moving.alone():
            found.setdefault(said, []).append(self._change(moved, "one-subject"))
        return {
            said: sorted(changes, key=lambda change: change.total)
            for said, changes in found.items()
        }

    def changes(self) -> Changes:
        """Give the smallest changes to every other finding."""
        found = [(said, self.reach(said)) for said in self.wanted()]
        return Changes(
            reaches=tuple(reach for _, reach in found if reach is not None),
            never=tuple(
                said
                for said, reach in found
                if reach is None and isinstance(said, Outcome) and self.never(said)
            ),
        )

    def wanted(self) -> list[Said]:
        """Give all else that can be said, better outcomes first."""
        now = said_of(self.judgement.possible[0])
        return sorted((said for said in self._moving.varied.goals if said != now), key=_place)

    def alone(self, said: Said) -> list[Change]:
        """Give every change of one grade with which this is said, the smallest first."""
        return self._alone.get(said, [])

    def all_alone(self) -> Iterator[Change]:
        """Give every change of one grade."""
        return chain.from_iterable(self._alone.values())

    def fewest(self, said: Said, enough: int | None = None) -> Iterator[Change]:
        """Give every change of the fewest subjects, and of those with the least total.

        Of more than `enough` some will do.
        """
        alone = self.alone(said)
        if alone:
            for each in alone:
                if each.total == alone[0].total:
                    yield each.model_copy(update={"least": "fewest-subjects"})
        else:
            for moved in self._moving.fewest(said, enough):
                yield self._change(moved, "fewest-subjects")

    def reach(self, said: Said) -> Reach | None:
        """Give the smallest changes with which this is said; None where no grades do."""
        fewest = next(self.fewest(said, 1), None)
        if fewest is None:
            return None
        return Reach(alone=tuple(self.alone(said)), fewest=fewest, least=self.least(fewest))

    def least(self, fewest: Change) -> Change:
        """Give the change of the least total, given one of the fewest subjects.

        Only more subjects can move less; where so many can hardly move less, this is it.
        """
        total, moved = thousandths(fewest.total), None
        floor = self._moving.floor(fewest.subjects + 1)
        if floor is not None and floor < total:
            moved = self._moving.least(fewest.to, total)
        if moved is None:
            return fewest.model_copy(update={"least": "least-total"})
        return self._change(moved, "least-total")

    def never(self, said: Said) -> bool:
        """Say whether no grades bring this about, whatever is not known."""
        return self._moving.varied.out_of_reach(
            said, lambda: out_of_reach(self.judgement, said, self.fixed), self.fixed
        )

    def _change(self, moved: Moved, least: _Least) -> Change:
        """Give what would change, and what would be found."""
        sheet = self.judgement.sheet
        moves = tuple(
            Move(subject=code, old=Grade.of(span[0]), new=Grade.of(grade))
            for code, grade in moved.grades.items()
            if (span := sheet.span(code)) is not None
        )
        return Change(finding=self._finding(moved.truths), moves=moves, least=least)

    def _finding(self, truths: tuple[Truth, ...]) -> Finding:
        if truths not in self._findings:
            self._findings[truths] = replace(self.judgement, truths=truths).possible[0]
        return self._findings[truths]
