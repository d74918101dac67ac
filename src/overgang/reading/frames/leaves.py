"""The columns of a single grade, a letter, points or an input, and the stages they are used in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, assert_never

import narwhals as nw

from overgang.dossier.student import REPORT
from overgang.norms.expression import Forced, GradeOf, PointsOf
from overgang.norms.ruleset import RuleSet
from overgang.norms.text import write
from overgang.reading.frames.points import forced, points, seen, worth
from overgang.reading.frames.values import NULL, Value
from overgang.reading.sheet import UNNAMED, span_of_unknown
from overgang.school.grade import thousandths

__all__ = ["How", "Leaves", "Stage"]

How = Literal["sum", "min", "max", "any"]
"""How the rows of a student are added up."""


@dataclass
class Stage:
    """Columns of the rows, what they are added up to, and whether earlier ones must be beside."""

    rows: dict[str, nw.Expr] = field(default_factory=dict)
    sums: dict[str, nw.Expr] = field(default_factory=dict)
    beside: bool = False


class Leaves:
    """Turns what is asked of one subject or of one input into columns.

    `exact` gives one column for the least and the most, which holds for students of whom all is
    known; `plain` says that all rows count.
    """

    ruleset: RuleSet
    exact: bool
    plain: bool

    def __init__(self, ruleset: RuleSet, *, exact: bool, plain: bool) -> None:
        self.ruleset, self.exact, self.plain = ruleset, exact, plain
        self.stages: list[Stage] = [Stage()]
        self.unsure: list[nw.Expr] = []
        """Where a row is not exact after all: the table has no points for its grade."""

    def input(self, name: str) -> Value:
        """Give what people have told."""
        each, column = self.ruleset.inputs[name], nw.col(f"input {name}")
        match each.type:
            case "number":
                if self.exact:
                    return Value(column, column, outside=True)
                low = thousandths(each.lowest) if each.lowest is not None else 0
                high = thousandths(each.highest) if each.highest is not None else 0
                return Value(column.fill_null(low), column.fill_null(high), outside=True)
            case "choice":
                return Value(NULL, NULL, word=column, outside=True)
            case "yes-no" | "subjects" | "list":
                return Value(column, column, outside=True)
            case _:
                assert_never(each.type)

    def grade(self, expression: GradeOf | PointsOf) -> Value:
        """Give a grade or its points: of each subject in turn, or of one."""
        return self.each(expression) if expression.subject is None else self._named(expression)

    def each(self, expression: GradeOf | PointsOf) -> Value:
        """Give the columns of the rows for a grade as it is seen, or for its points."""
        low, high = self._span(expression.column or REPORT)
        if isinstance(expression, GradeOf):
            least = seen(expression.view, low)
            return Value(least, least if self.exact else seen(expression.view, high))
        table = self.ruleset.points[expression.table]
        known = points(table, low)
        forces = any(band.points == "forces" for band in table.bands)
        if self.exact:
            if table.otherwise == "unknown":
                unknown = known.is_null() & ~low.is_null()
                self.unsure.append(unknown & ~forced(table, low, low) if forces else unknown)
            return Value(known, known, void=forces)
        fewest, most = worth(table)
        known = nw.when(low == high).then(known)
        ends = known.fill_null(fewest), known.fill_null(most)
        if not forces:
            return Value(*ends)
        # What may force an outcome may have no points at all.
        has = ~forced(table, low, high).fill_null(value=True)
        least, highest = (nw.when(has).then(end) for end in ends)
        return Value(least, highest, void=True)

    def _span(self, column: str) -> tuple[nw.Expr, nw.Expr]:
        """Give the least and the most that each grade of a column can be."""
        if self.exact:
            grade = nw.col("grade" if column == REPORT else f"grade {column}")
            return grade, grade
        if column == REPORT:
            return nw.col("low"), nw.col("high")
        low, high = span_of_unknown(self.ruleset)
        grade = nw.col(f"grade {column}")
        return grade.fill_null(low), grade.fill_null(high)

    def forced(self, expression: Forced) -> Value:
        """Say whether a grade forces an outcome: of each subject in turn, or of one."""
        column = expression.column or REPORT
        each = forced(self.ruleset.points[expression.table], *self._span(column))
        if expression.subject is None:
            return Value(each, each)
        row = nw.col("subject") == expression.subject
        row = row & nw.col("counted") if column == REPORT else row
        key = write(expression)
        there = self.added(f"there {key}", row, "any")
        yes = self.added(key, row & each.fill_null(value=False), "any")
        open_ = self.added(f"open {key}", row & each.is_null(), "any")
        found = nw.when(there).then(yes | (open_ & NULL))
        return Value(found, found, stage=1, outside=True)

    def _named(self, expression: GradeOf | PointsOf) -> Value:
        """Give a grade of one subject, and the letter that may stand there instead."""
        each = self.each(expression)
        report = (expression.column or REPORT) == REPORT
        row = nw.col("subject") == expression.subject
        counted = row & nw.col("counted") if report else row
        key = write(expression)
        least = self.added(f"least {key}", nw.when(counted).then(each.least), "max")
        most = least
        if not self.exact:
            most = self.added(f"most {key}", nw.when(counted).then(each.most), "max")
        word = None
        if report and isinstance(expression, GradeOf):
            letter = nw.when(row & ~nw.col("counted")).then(nw.col("letter"))
            word = self.added(f"letter {expression.subject}", letter, "max")
        return Value(least, most, word=word, stage=1, outside=True)

    def taken(self, subject: str) -> Value:
        """Say whether a subject is on the list and not exempt."""
        row, listed = nw.col("subject") == subject, nw.col("listed")
        taken = row & listed & (nw.col("counted") | ~nw.col("letter").is_null())
        found = self.added(f"taken {subject}", taken, "any")
        if not self.exact:
            exempt = self.added(f"exempt {subject}", row & listed & ~taken, "any")
            place = ~listed & nw.col("in_all") & (row | nw.col("subject").str.starts_with(UNNAMED))
            lacking = self.added(f"lacking {subject}", place, "any")
            found = found | (~exempt & lacking & NULL)
        return Value(found, found, stage=1, outside=True)

    def added(self, name: str, row: nw.Expr, how: How, stage: int = 0) -> nw.Expr:
        """Give a column of the students that adds up a column of their rows, made once."""
        place = self.stage(stage)
        place.rows.setdefault(name, row)
        place.sums.setdefault(name, getattr(nw.col(name), how)())
        return nw.col(name)

    def stage(self, stage: int) -> Stage:
        """Give the stage of that number."""
        while len(self.stages) <= stage:
            self.stages.append(Stage(beside=True))
        return self.stages[stage]
