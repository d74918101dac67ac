"""The findings of a frame: how each rule came out for each student, and what follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import narwhals as nw

from overgang.dossier.student import REPORT
from overgang.norms.parts import Target
from overgang.norms.ruleset import RuleSet
from overgang.reading.arithmetic import Truth
from overgang.reading.frames.needs import needs_of
from overgang.reading.frames.rows import beside, completed, normal, spanned
from overgang.reading.frames.stages import Asked, completeness, told
from overgang.reading.judge import possible_findings

__all__ = ["OPEN", "findings_of"]

OPEN: Final = "open"
"""The kind of a finding that what is missing can still change."""

_FEW: Final = 3**3
"""So many ways are not counted first: those of three rules."""

_TRUTHS: Final[tuple[Truth, ...]] = (False, True, None)


def findings_of(rows: Any, ruleset: RuleSet, target: Target, *, inputs: Any = None) -> Any:  # noqa: ANN401 - a frame of any library
    """Give for each student how every rule came out, and what the norm says.

    `rows` are as in `overgang.reading.frames.rows`; `inputs` has a row for each student, with a
    column for each input that is no set of subjects (a number in thousandths; null: not told; a
    list has a column `name: choice` for each choice, with how many times it happened). The frame
    that comes out has, in no order, `student`, a column `rule:…` for each rule (null: not known),
    `kind` and `says` of the finding, and `possible`, the kinds that are left open. The kind is
    `"open"` where what is missing can still change the outcome.

    >>> import polars as pl
    >>> from overgang.rulesets import load
    >>> norm = load("nl/zwin/3h-4h")
    >>> codes = norm.list.subjects
    >>> rows = pl.DataFrame({"student": 1, "subject": codes, "grade": [6000] * len(codes)})
    >>> findings_of(rows, norm, norm.targets[0]).select("kind", "says").rows()
    [('meets', 'bevorderen')]
    """
    frame = nw.from_native(rows)
    # A frame in memory knows how many nulls it has; of another that is found out while reading it.
    all_known = isinstance(frame, nw.DataFrame) and not frame.get_column("grade").null_count()
    given = frame.lazy()
    names = set(given.collect_schema().names())
    every, needs = normal(given, ruleset), needs_of(ruleset, target)
    report = every.filter(nw.col("column") == REPORT) if "column" in names else every
    asked = Asked(ruleset, target, told(inputs, report, ruleset, needs))
    conditions = {f"rule:{rule.id}": rule.when for rule in target.rules}

    plain = names.isdisjoint({"counted", "listed"}) and not ruleset.derived
    exact = asked.reader(exact=True, plain=plain)
    columns = {name: exact.value(when).least for name, when in conditions.items()}
    complete = completeness(exact, needs, all_known=all_known)
    students = asked.students(exact, beside(report, every, needs.columns), ["student"])
    ways = _way(target).alias("way")
    seen = students.select("student", complete.alias("complete"), *_named(columns))
    found = seen.with_columns(ways).collect()
    if not found.get_column("complete").all():
        lacking = found.filter(~nw.col("complete")).select("student")
        found = found.filter(nw.col("complete"))
        some = report.join(lacking.lazy(), on="student", how="semi")
        full = beside(completed(some, ruleset, needs.named), every, needs.columns)
        other = asked.truths(spanned(full, ruleset), conditions, ["student"])
        found = nw.concat([found.drop("complete"), other.with_columns(ways).collect()])
    return _said(found.select("student", *conditions, "way"), target).to_native()


def _named(columns: Mapping[str, nw.Expr]) -> list[nw.Expr]:
    return [column.alias(name) for name, column in columns.items()]


def _way(target: Target) -> nw.Expr:
    """Give one number for how all of the rules came out."""
    way: nw.Expr = nw.lit(0, nw.Int64)
    for place, rule in enumerate(target.rules):
        holds = nw.col(f"rule:{rule.id}")
        digit = holds.fill_null(value=False).cast(nw.Int64) + holds.is_null().cast(nw.Int64) * 2
        way = way + digit * len(_TRUTHS) ** place
    return way


def _said(found: nw.DataFrame[Any], target: Target) -> nw.DataFrame[Any]:
    """Add the findings; which they are is worked out once for each way that rules came out."""
    ways, places = _numbered(found)
    columns = ("kind", "says", "possible")
    of = [_finding(target, way) for way in ways]
    findings = nw.from_dict(
        {name: [each[place] for each in of] for place, name in enumerate(columns)},
        schema=dict.fromkeys(columns, nw.String()),
        backend=found.implementation,
    )
    said = {name: findings.get_column(name)[places].alias(name) for name in columns}
    return found.with_columns(**said).drop("way")


def _numbered(found: nw.DataFrame[Any]) -> tuple[list[int], nw.Series[Any]]:
    """Give the ways that rules came out, and the place of each student's among them."""
    way, column = nw.col("way"), found.get_column("way")
    if found.is_empty() or column.max() < _FEW:
        return list(range(_FEW)), found.select(way.cast(nw.UInt32)).get_column("way")
    ways = column.unique().to_list()
    place = way.replace_strict(ways, list(range(len(ways))), return_dtype=nw.UInt32)
    return ways, found.select(place).get_column("way")


def _finding(target: Target, way: int) -> tuple[str, str | None, str]:
    """Give the kind, the words and the kinds still possible for one way that rules came out."""
    truths: list[Truth] = []
    for _ in target.rules:
        way, digit = divmod(way, len(_TRUTHS))
        truths.append(_TRUTHS[digit])
    possible = possible_findings(target, truths)
    kinds = ", ".join(sorted({finding.kind for finding in possible}))
    if len({finding.outcomes for finding in possible}) > 1:
        return OPEN, None, kinds
    finding = possible[0]
    says = " / ".join(outcome.says for outcome in finding.outcomes)
    return finding.kind, says or None, kinds
