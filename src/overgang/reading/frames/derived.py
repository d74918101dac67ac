"""Rows for a subject that is worked out from others, in the place of those others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import narwhals as nw

from overgang.dossier.student import REPORT
from overgang.norms.parts import DerivedDefinition
from overgang.norms.ruleset import RuleSet
from overgang.reading.codes import canonical
from overgang.reading.frames.groups import is_one_of
from overgang.reading.frames.points import seen
from overgang.reading.sheet import span_of_unknown

__all__ = ["Rows", "derived_again", "having_all", "with_derived"]

Rows = nw.LazyFrame[Any]
"""Rows of students and subjects."""

_MADE = "made"
"""The column that says of a row that it was worked out here."""


def with_derived(rows: Rows, name: str, definition: DerivedDefinition, ruleset: RuleSet) -> Rows:
    """Give rows with a derived subject where its parts are on the list and it is not.

    What is known of each grade stands in `low` and `high`, because of a derived grade more is known
    than of one that is just missing.
    """
    grade = nw.col("grade")
    for column, end in zip(("low", "high"), span_of_unknown(ruleset), strict=True):
        if column not in rows.collect_schema().names():
            rows = rows.with_columns(grade.fill_null(end).alias(column))
    if _MADE not in rows.collect_schema().names():
        rows = rows.with_columns(nw.lit(value=False).alias(_MADE))
    report = nw.col("column") == REPORT
    part = _is_part(definition, ruleset)
    sums = _worked_out(rows, ["student"], definition, ruleset)
    given = rows.filter(report & (nw.col("subject") == name) & nw.col("listed")).select("student")
    lacking = sums.join(given, on="student", how="anti")
    values: dict[str, Any] = {
        "subject": name, "column": REPORT, "counted": True, "listed": True, "in_all": True,
        _MADE: True,
    }  # fmt: skip
    schema = rows.collect_schema()
    columns = [
        (
            nw.col(column)
            if column in {"student", "low", "high"}
            else nw.when(~nw.col("open")).then(nw.col("low"))
            if column == "grade"
            else nw.lit(values.get(column))
        )
        .cast(schema[column])
        .alias(column)
        for column in schema.names()
    ]
    kept = rows.with_columns(in_all=nw.col("in_all") & ~part)
    return nw.concat([kept, lacking.select(*columns)])


def derived_again(
    rows: Rows, keys: Sequence[str], ruleset: RuleSet, *, but: nw.Expr | None = None
) -> Rows:
    """Give changed lists with each derived grade worked out from its parts as they now are.

    `but` says of which subject the change itself is: a derived grade that was changed stays so.
    """
    for name, definition in ruleset.derived.items():
        sums = _worked_out(rows, keys, definition, ruleset)
        new = {column: f"new {column}" for column in ("low", "high", "number")}
        sums = sums.select(*keys, *(nw.col(column).alias(as_) for column, as_ in new.items()))
        it = nw.col(_MADE).fill_null(value=False) & (nw.col("subject") == name)
        it = it if but is None else it & (but != name)
        rows = rows.join(sums, on=list(keys), how="left").with_columns(
            low=nw.when(it).then(nw.col(new["low"])).otherwise(nw.col("low")),
            high=nw.when(it).then(nw.col(new["high"])).otherwise(nw.col("high")),
            counted=nw.col("counted") & ~(it & nw.col(new["number"]).is_null()),
        )
        rows = rows.drop(*new.values())
    return rows


def having_all(rows: Rows, definition: DerivedDefinition, ruleset: RuleSet) -> Rows:
    """Give the students of whose report every part of a derived subject is on the list."""
    listed = rows.filter(_is_part(definition, ruleset) & nw.col("listed"))
    found = listed.group_by("student").agg(nw.len().alias("number"))
    many = len({canonical(code, ruleset) for code in definition.parts})
    return found.filter(nw.col("number") == many).select("student")


def _is_part(definition: DerivedDefinition, ruleset: RuleSet) -> nw.Expr:
    parts = [canonical(code, ruleset) for code in definition.parts]
    return (nw.col("column") == REPORT) & is_one_of(parts)


def _worked_out(
    rows: Rows, keys: Sequence[str], definition: DerivedDefinition, ruleset: RuleSet
) -> Rows:
    """Give the derived grade of each list that has parts, between two bounds, with their number."""
    part = _is_part(definition, ruleset)
    number = nw.col("number").cast(nw.Int64)
    return (
        rows.filter(part & nw.col("counted") & nw.col("listed"))
        .with_columns(
            low=seen(definition.part, nw.col("low")),
            high=seen(definition.part, nw.col("high")),
            open=nw.col("grade").is_null(),
        )
        .group_by(*keys)
        .agg(nw.col("low", "high").sum(), nw.col("open").any(), nw.len().alias("number"))
        .with_columns(
            low=seen(definition.view, nw.col("low") // number),
            high=seen(definition.view, nw.col("high") // number),
        )
    )
