"""A single grade among the variables: what a part of a rule makes of it, also after a change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from overgang.dossier.student import REPORT
from overgang.norms.expression import Expression
from overgang.reading.sheet import Sheet
from overgang.reading.solver.between import Between
from overgang.reading.solver.definitions import FALSE
from overgang.reading.solver.following import following
from overgang.reading.solver.places import GradePlace, is_in
from overgang.reading.solver.tables import Tables
from overgang.reading.solver.truths import OPEN, Judged, sure
from overgang.reading.solver.unknowns import Unknowns
from overgang.reading.supposing import risen
from overgang.school.grade import Letter, thousandths

__all__ = ["OUT", "Changed", "Grades"]

Changed = tuple[tuple[str, str], ...]
"""The subjects of the report that are taken otherwise, each with the change that falls on it."""

OUT: Final = frozenset({"without_one", "without_some"})
"""The changes that leave a subject out."""


class Grades:
    """Gives the places of grades, and what the tables of the judge make of them."""

    def __init__(self, tables: Tables, unknowns: Unknowns, *, letters: bool) -> None:
        self._tables, self._unknowns = tables, unknowns
        self._program, self._plain = unknowns.program, unknowns.sheet
        self._letters = letters
        """Whether a grade that is not known may turn out to be a letter."""
        self._highest = thousandths(self._plain.ruleset.scale.highest)
        self._sheets: dict[tuple[str, ...], Sheet] = {}

    def of_one(
        self, expression: Expression, code: str | None, changed: Changed
    ) -> Judged | Between | None:
        """Read an expression that looks at one grade; None where it looks at no such grade."""
        looks = self._tables.looks_at(expression)
        if looks is None:
            return None
        column, subject = looks
        one = subject or code or ""
        report = column == REPORT
        place = self.place(one, changed) if report else self._unknowns.grade(column, one)
        if place is None:
            return None
        if self._letters and place.varies and self._tables.has_words(expression):
            return None
        grades = self.seen(place, dict(changed).get(one) if report and changed else None)
        return following(self._program, place, self._tables.followed(expression, place, grades))

    def place(self, code: str, changed: Changed) -> GradePlace | None:
        """Give the place of a grade of the report; a derived one follows its parts."""
        plain = code not in self._plain.parts
        if plain and not changed:
            return self._unknowns.grade(REPORT, code)
        changes = dict(changed)
        if changes.get(code) in OUT:
            return None
        if plain:
            return self._unknowns.grade(REPORT, code)

        def after(part: str, place: GradePlace) -> Sequence[int] | None:
            change = changes.get(part)
            return None if change in OUT else self.seen(place, change)

        return self._unknowns.derived(code, after)

    def seen(self, place: GradePlace, change: str | None) -> Sequence[int]:
        """Give the grades after a change; those that it cannot fall on are guarded elsewhere."""
        if change is None:
            return place.grades
        return [self._risen(grade, change) or grade for grade in place.grades]

    def can_rise(self, code: str, change: str) -> Judged:
        """Say that a grade can rise: a letter cannot, and neither can the highest grade."""
        if isinstance(self._plain.entries.get(code), Letter):
            return sure(FALSE)
        place = self._unknowns.grade(REPORT, code)
        if place is None:
            return OPEN
        can = [self._risen(grade, change) is not None for grade in place.grades]
        return sure(is_in(self._program, place, place.marks(can)))

    def sheet(self, changed: Changed) -> Sheet:
        """Give the sheet without the subjects that are left out."""
        out = tuple(code for code, change in changed if change in OUT)
        if out not in self._sheets:
            self._sheets[out] = self._plain.without(out) if out else self._plain
        return self._sheets[out]

    def _risen(self, grade: int, change: str) -> int | None:
        top = self._highest if change == "after_one_resit" else None
        after = risen((grade, grade), self._highest, top)
        return None if after is None else after[0]
