"""One list of which grades can be others: what lies near it, and how near.

What one grade alone brings about is run; what several bring about together is searched, and proven.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from overgang.reading.arithmetic import Truth
from overgang.reading.judge import Judgement
from overgang.reading.solver.along import Line, truths_along
from overgang.reading.solver.definitions import holds
from overgang.reading.solver.model import Said
from overgang.reading.solver.near.toward import Toward
from overgang.reading.solver.nearby import Around
from overgang.reading.solver.places import GradePlace
from overgang.reading.solver.varied import Fixed, Varied, truths_at, varied_of

__all__ = ["Moved", "Moving"]


_Truths = tuple[Truth, ...]


@dataclass(frozen=True)
class Moved:
    """Other grades for some subjects, in thousandths, and the truths of the rules with them."""

    grades: Mapping[str, int]
    truths: _Truths


class Moving:
    """The list of a judgement; the grades of the subjects in `fixed` stay as they are."""

    varied: Varied

    def __init__(self, judgement: Judgement, fixed: Fixed = frozenset()) -> None:
        self.varied = varied_of(judgement)
        self._fixed = fixed
        self._now = self.varied.at(judgement.sheet)
        self._to: dict[Said, Toward] = {}
        self._truths: dict[object, _Truths] = {}
        self._loose: dict[str, GradePlace] = {
            code: place for code, place in self.varied.places.items() if code not in fixed
        }
        self._sizes = {place.variable: place.unit for place in self._loose.values()}

    def alone(self) -> Iterator[tuple[Said, Moved]]:
        """Give for each subject the nearest grade, up and down, with which each thing is said.

        Subjects that no rule tells apart, and that have the same grade, can do the same.
        """
        found: dict[object, list[tuple[Said, int, _Truths]]] = {}
        for code, place in self._loose.items():
            at = place.variable
            alike = self.varied.kind[at], self._now[at], place.grades
            if alike not in found:
                found[alike] = list(self._nearest(place))
            for said, grade, truths in found[alike]:
                yield said, Moved({code: grade}, truths)

    def _nearest(self, place: GradePlace) -> Iterator[tuple[Said, int, _Truths]]:
        """Give the nearest grades above and below with which each thing is said."""
        goals, holding = self.varied.goals, self._line.holding(place.variable)
        here = place.grades.index(place.grade(self._now))
        for said, places in zip(goals, holding, strict=False):
            above, below = places >> here + 1, places & (1 << here) - 1
            nearest = []
            if above:
                nearest.append(here + (above & -above).bit_length())
            if below:
                nearest.append(below.bit_length() - 1)
            for at in nearest:
                yield said, place.grades[at], truths_along(holding[len(goals) :], at)

    def fewest(self, said: Said, enough: int | None = None) -> Iterator[Moved]:
        """Give every smallest change of the fewest subjects with which this is said.

        None where no grades bring it about. Of as many subjects it has the least total.
        Of more than `enough` some will do.

        Raises:
            UnreadableError: if the solver could not prove that none is smaller.
        """
        if said in self.varied.never:
            return
        nothing = True
        for changed in self._toward(said).fewest(enough):
            nothing = False
            yield self._moved(changed)
        if nothing and not self._fixed:
            self.varied.never.add(said)

    def least(self, said: Said, below: int) -> Moved | None:
        """Give a change of the least total with which this is said, if it is below a bound.

        That bound is in thousandths.

        Raises:
            UnreadableError: if the solver could not prove that none is smaller.
        """
        changed = self._toward(said).least(below)
        return None if changed is None else self._moved(changed)

    def _moved(self, changed: Mapping[int, int]) -> Moved:
        grades = {
            code: place.grades[0] + place.unit * changed[place.variable]
            for code, place in self._loose.items()
            if place.variable in changed
        }
        # Grades of a kind change places: what is found for one list holds for its like.
        kind, now = self.varied.kind, self._now
        alike = tuple(sorted((kind[at], now[at], value) for at, value in changed.items()))
        if alike not in self._truths:
            self._truths[alike] = truths_at(self.varied.model, self._around.run(changed))
        return Moved(grades, self._truths[alike])

    def floor(self, subjects: int) -> int | None:
        """Give the least that so many grades can move together, in thousandths; None of too few.

        That is a step each, or less where a grade stands between two steps.
        """
        nearest = []
        for place in self._loose.values():
            here = place.grade(self._now)
            at = place.grades.index(here)
            around = place.grades[max(at - 1, 0) : at + 2]
            nearest.append(min(abs(grade - here) for grade in around if grade != here))
        return sum(sorted(nearest)[:subjects]) if subjects <= len(nearest) else None

    @cached_property
    def _line(self) -> Line:
        return self.varied.along.through(self._now)

    @cached_property
    def _around(self) -> Around:
        return Around(self.varied.parted, self._now)

    def _toward(self, said: Said) -> Toward:
        if said not in self._to:
            goal = self.varied.goals[said]
            self._to[said] = Toward(
                self.varied.columns(said),
                self.varied.boxes(said),
                self._now,
                self._sizes,
                lambda changed: holds(goal, self._around.run(changed)),
            )
        return self._to[said]
