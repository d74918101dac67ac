"""Running the stages of a reading: which rows are added up when, and what is put beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

import narwhals as nw

from overgang.norms.expression import Expression
from overgang.norms.parts import Target
from overgang.norms.ruleset import RuleSet
from overgang.reading.frames.changes import changed_one, without_some
from overgang.reading.frames.derived import derived_again
from overgang.reading.frames.groups import is_one_of
from overgang.reading.frames.leaves import Stage
from overgang.reading.frames.needs import Needs
from overgang.reading.frames.reader import Changed, Reader
from overgang.reading.frames.rows import Rows, fills_a_place, spanned, told_columns, type_of
from overgang.reading.frames.values import NULL
from overgang.school.grade import SCALE, thousandths

__all__ = ["Asked", "completeness", "told"]


@dataclass(frozen=True)
class Asked:
    """The target that is asked about, and what people have told of the students."""

    ruleset: RuleSet
    target: Target
    told: Rows | None

    def reader(self, *, exact: bool, plain: bool) -> Reader:
        """Give a reader of the rules of the target."""
        return Reader(self.ruleset, self.target, exact=exact, plain=plain)

    def truths(self, rows: Rows, conditions: Mapping[str, Expression], keys: Sequence[str]) -> Rows:
        """Give how some conditions came out for each student, three-valued."""
        reader = self.reader(exact=False, plain=False)
        columns = [reader.value(of).least.alias(name) for name, of in conditions.items()]
        return self.students(reader, rows, keys).select(*keys, *columns)

    def students(self, reader: Reader, rows: Rows, keys: Sequence[str]) -> Rows:
        """Give the columns of the students that a reading asks for."""
        first, *later = reader.stages
        here = self._with_told(rows) if first.beside else rows
        sums = _seen(here, first).group_by(*keys).agg(nw.len(), **first.sums)
        students = self._with_told(sums)
        for name, changed in reader.changed.items():
            students = self._with_changed(students, rows, name, changed, keys)
        for stage in later:
            here = _seen(rows.join(students, on=list(keys), how="left"), stage)
            sums = here.group_by(*keys).agg(**stage.sums)
            students = students.join(sums, on=list(keys), how="left")
        return students

    def _with_told(self, rows: Rows) -> Rows:
        return rows if self.told is None else rows.join(self.told, on="student", how="left")

    def _with_changed(
        self, students: Rows, rows: Rows, name: str, changed: Changed, keys: Sequence[str]
    ) -> Rows:
        """Put beside each student whether a rule would hold after a change of the list."""
        question, member = changed.question, changed.member
        rows = rows if "low" in rows.collect_schema().names() else spanned(rows, self.ruleset)
        row = nw.col("counted") if member.row is None else nw.col("counted") & member.row
        known = rows.collect_schema().names()
        can = rows.join(students, on=list(keys), how="left") if member.outside else rows
        can = can.with_columns(row.fill_null(value=False).alias("can change"))
        can = can.select(*known, "can change")
        highest = thousandths(self.ruleset.scale.highest)
        if question.change == "without_some":
            lists, way = without_some(can, keys), ["way"]
            lists = derived_again(lists, [*keys, *way], self.ruleset)
        else:
            number = len(keys)
            lists = changed_one(can, keys, number, question.change, highest)
            way = [f"subject {number}", f"high {number}"]
            lists = derived_again(lists, [*keys, *way], self.ruleset, but=nw.col(way[0]))
        asked = Asked(self.ruleset, changed.target, self.told)
        rule = changed.target.rule(question.rule).when
        holds = asked.truths(lists, {name: rule}, [*keys, *way])
        if question.change in {"one_point_more", "after_one_resit"}:
            # A grade that may already be too high to rise settles nothing by holding.
            step = SCALE if question.change == "one_point_more" else 1
            sure = nw.col(way[1]) + step <= highest
            sure = sure | ~nw.col(name).fill_null(value=False)
            holds = holds.with_columns(nw.when(sure).then(nw.col(name)).alias(name))
        yes, perhaps = f"yes {name}", f"perhaps {name}"
        settled = holds.with_columns(
            nw.col(name).fill_null(value=False).alias(yes), nw.col(name).is_null().alias(perhaps)
        )
        any_ = settled.group_by(*keys).agg(nw.col(yes).any(), nw.col(perhaps).any())
        found = nw.col(yes).fill_null(value=False)
        open_ = nw.col(perhaps).fill_null(value=False) & NULL
        joined = students.join(any_, on=list(keys), how="left")
        answer = found | open_
        answer = answer if member.told is None else nw.when(member.told).then(answer)
        return joined.with_columns(answer.alias(name)).drop(yes, perhaps)


def _seen(rows: Rows, stage: Stage) -> Rows:
    return rows.with_columns(**stage.rows) if stage.rows else rows


def completeness(reader: Reader, needs: Needs, *, all_known: bool) -> nw.Expr:
    """Say of each student whether all is known that an exact reading takes for granted."""
    grade = nw.col("grade").is_null()
    unknown = [] if all_known else [grade if reader.plain else nw.col("counted") & grade]
    unknown += [nw.col(f"grade {name}").is_null() for name in sorted(needs.columns)]
    unknown += reader.unsure
    complete = nw.col("len") > 0
    if unknown:
        complete = ~reader.added("not known", reduce(nw.Expr.__or__, unknown), "any")
    for name, row, number in _required(reader, needs):
        there = nw.col("len") if row is None else reader.added(name, row, "sum")
        complete = complete & (there >= number)
    for name in sorted(needs.inputs):
        if reader.ruleset.inputs[name].type == "number":
            complete = complete & ~nw.col(f"input {name}").is_null()
    return complete


def _required(reader: Reader, needs: Needs) -> Iterator[tuple[str, nw.Expr | None, int]]:
    """Give what rows a list must have, and how many; None for any rows at all."""
    list_ = reader.ruleset.list
    if needs.named:
        yield "named", is_one_of(needs.named), len(needs.named)
    if list_.published:
        row = is_one_of(list_.subjects)
        listed = row if reader.plain else row & nw.col("listed")
        yield "published", listed, len(list_.subjects)
    elif list_.count is not None:
        places = None if reader.plain else nw.col("in_all") & fills_a_place()
        yield "places", places, list_.count


def told(inputs: Any, report: Rows, ruleset: RuleSet, needs: Needs) -> Rows | None:  # noqa: ANN401 - a frame of any library
    """Give what people have told of each student, with what the letters on the list tell."""
    if not needs.inputs:
        return None
    students = report.select("student").unique()
    given = students if inputs is None else nw.from_native(inputs).lazy()
    known = set(given.collect_schema().names())
    columns = []
    for name in sorted(needs.inputs):
        for told_as in told_columns(name, ruleset.inputs[name]):
            column = nw.col(told_as) if told_as in known else nw.lit(None)
            kind = type_of(ruleset.inputs[name])
            columns.append(column.cast(kind).alias(f"input {told_as}"))
    found = students.join(given.select("student", *columns), on="student", how="left")
    for name in sorted(needs.inputs):
        each = ruleset.inputs[name]
        if each.read_from is not None:
            on_list = nw.col("listed") & (nw.col("subject") == each.read_from)
            letter = report.filter(on_list).select("student", nw.col("letter").alias("letter"))
            yes = nw.col("letter").is_in([str(letter) for letter in each.yes])
            no = nw.col("letter").is_in([str(letter) for letter in each.no])
            answer = nw.when(yes | no).then(yes)
            column = nw.coalesce(nw.col(f"input {name}"), answer).alias(f"input {name}")
            found = found.join(letter, on="student", how="left").with_columns(column).drop("letter")
    return found
