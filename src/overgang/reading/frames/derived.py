"""Rows for a subject that is worked out from others, in the place of those others."""

from __future__ import annotations

from typing import Any

import narwhals as nw

from overgang.dossier.student import REPORT
from overgang.norms.parts import DerivedDefinition
from overgang.norms.ruleset import RuleSet
from overgang.reading.codes import canonical
from overgang.reading.frames.groups import is_one_of
from overgang.reading.frames.points import seen
from overgang.reading.sheet import span_of_unknown

__all__ = ["Rows", "with_derived"]

Rows = nw.LazyFrame[Any]
"""Rows of students and subjects."""


def with_derived(rows: Rows, name: str, definition: DerivedDefinition, ruleset: RuleSet) -> Rows:
    """Give rows with a derived subject where its parts are on the list and it is not.

    What is known of each grade stands in `low` and `high`, because of a derived grade more is known
    than of one that is just missing.
    """
    grade = nw.col("grade")
    for column, end in zip(("low", "high"), span_of_unknown(ruleset), strict=True):
        if column not in rows.collect_schema().names():
            rows = rows.with_columns(grade.fill_null(end).alias(column))
    report = nw.col("column") == REPORT
    part = report & is_one_of([canonical(code, ruleset) for code in definition.parts])
    own = rows.filter(part & nw.col("counted") & nw.col("listed"))
    number = nw.col("number").cast(nw.Int64)
    sums = (
        own.with_columns(
            low=seen(definition.part, nw.col("low")),
            high=seen(definition.part, nw.col("high")),
            open=grade.is_null(),
        )
        .group_by("student")
        .agg(nw.col("low", "high").sum(), nw.col("open").any(), nw.len().alias("number"))
        .with_columns(
            low=seen(definition.view, nw.col("low") // number),
            high=seen(definition.view, nw.col("high") // number),
        )
    )
    given = rows.filter(report & (nw.col("subject") == name) & nw.col("listed")).select("student")
    lacking = sums.join(given, on="student", how="anti")
    values: dict[str, Any] = {
        "subject": name, "column": REPORT, "counted": True, "listed": True, "in_all": True,
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
