"""The same norm as its peers have it: a ZEN decision table, and a query written by hand in Polars.

The norm is that of the tests for a list of thirteen subjects, as a school would write it; the
students are drawn, each time the same.
"""

from __future__ import annotations

import json
import random
from functools import cache
from pathlib import Path
from typing import Any, Final

import polars as pl
import zen

from overgang.dossier.student import Student
from overgang.norms.files import read_rules
from overgang.norms.ruleset import RuleSet

__all__ = [
    "CORE",
    "GRADES",
    "NORM",
    "SUBJECTS",
    "by_hand",
    "engine",
    "facts_of",
    "long_rows",
    "students",
]

GRADES: Final = (4, 5, 5, 6, 6, 6, 6, 7, 7, 7, 8, 8, 9)
NORM: Final[RuleSet] = read_rules(
    Path(__file__).parents[1] / "tests" / "reading" / "norms" / "havo.toml"
)
SUBJECTS: Final = NORM.list.subjects
CORE: Final = ("ne", "en", "wi")
_FACTS: Final = ("onvoldoendes", "tekorten", "punten", "kern_onvoldoendes", "kern_laagste")
_ROWS: Final[tuple[tuple[str, dict[str, str]], ...]] = (
    (
        "meets",
        {
            "onvoldoendes": "< 3", "tekorten": "< 4", "punten": ">= 84",
            "kern_onvoldoendes": "<= 1", "kern_laagste": ">= 5",
        },
    ),
    ("below", {"onvoldoendes": "> 3"}),
    ("below", {"tekorten": "> 4"}),
    ("below", {"punten": "<= 81"}),
    ("below", {"kern_onvoldoendes": ">= 2"}),
    ("below", {"kern_laagste": "<= 4"}),
    ("uncovered", {}),
)  # fmt: skip


@cache
def students(number: int) -> tuple[Student, ...]:
    """Give drawn students with thirteen whole grades."""
    drawn = random.Random(2026)  # noqa: S311 - the same lists each time
    return tuple(
        Student(id=f"{900000 + at}", grades={code: str(drawn.choice(GRADES)) for code in SUBJECTS})
        for at in range(number)
    )


def facts_of(student: Student) -> dict[str, int]:
    """Give the facts that the decision table asks for; the table itself computes nothing."""
    whole = {code: int(str(grade)) for code, grade in student.grades.items()}
    core = [whole[code] for code in CORE]
    return {
        "onvoldoendes": sum(grade < 6 for grade in whole.values()),  # noqa: PLR2004 - as published
        "tekorten": sum(max(6 - grade, 0) for grade in whole.values()),
        "punten": sum(whole.values()),
        "kern_onvoldoendes": sum(grade < 6 for grade in core),  # noqa: PLR2004 - as published
        "kern_laagste": min(core),
    }


@cache
def engine() -> zen.ZenEngine:
    """Give an engine that has the norm as a decision table under the key `norm`."""
    table = {
        "hitPolicy": "first",
        "inputs": [{"id": fact, "name": fact, "field": fact} for fact in _FACTS],
        "outputs": [{"id": "kind", "name": "kind", "field": "kind"}],
        "rules": [
            {"_id": f"r{at}", "kind": json.dumps(kind), **dict.fromkeys(_FACTS, ""), **cells}
            for at, (kind, cells) in enumerate(_ROWS)
        ],
    }
    nodes: tuple[tuple[str, str, dict[str, Any]], ...] = (
        ("in", "inputNode", {}),
        ("norm", "decisionTableNode", table),
        ("out", "outputNode", {}),
    )
    place = {"x": 0, "y": 0}
    graph = {
        "nodes": [
            {"id": id_, "name": id_, "type": kind, "position": place, "content": content}
            for id_, kind, content in nodes
        ],
        "edges": [
            {"id": f"{one}-{other}", "type": "edge", "sourceId": one, "targetId": other}
            for one, other in (("in", "norm"), ("norm", "out"))
        ],
    }
    return zen.ZenEngine({"loader": {"type": "static", "content": {"norm": graph}}})


def long_rows(number: int) -> pl.DataFrame:
    """Give drawn grades of so many students as long rows, in thousandths."""
    drawn = random.Random(2027)  # noqa: S311 - the same lists each time
    some = [1000 * grade for grade in drawn.choices(GRADES, k=99_991)]
    times = -(-number * len(SUBJECTS) // len(some))
    who = pl.int_range(number, eager=True)
    return pl.DataFrame(
        {
            "student": who.repeat_by(len(SUBJECTS)).explode(),
            "subject": list(SUBJECTS) * number,
            "grade": (some * times)[: number * len(SUBJECTS)],
        }
    )


def by_hand(rows: pl.DataFrame) -> pl.DataFrame:
    """Say the norm in Polars, as somebody would write it for this norm alone."""
    short, core = pl.col("whole") < 6, pl.col("core")  # noqa: PLR2004 - as published
    sums = (
        rows.lazy()
        .with_columns(
            whole=(pl.col("grade") + 500) // 1000, core=pl.col("subject").is_in(list(CORE))
        )
        .with_columns(
            onvoldoendes=short,
            tekorten=(6 - pl.col("whole")).clip(0),
            kern_onvoldoendes=core & short,
            kern_laagste=pl.when(core).then("whole"),
        )
        .group_by("student")
        .agg(
            pl.col("onvoldoendes", "tekorten", "whole", "kern_onvoldoendes").sum(),
            pl.col("kern_laagste").min(),
        )
    )
    rules = {f"rule:{name}": rule for name, rule in _rules().items()}
    kind = _said("rule:bevorderen", "rule:afwijzen", "conflict", "meets", "below", "uncovered")
    says = _said(
        "rule:bevorderen", "rule:afwijzen", "bevorderen / afwijzen", "bevorderen", "afwijzen", None
    )
    return sums.select("student", **rules).with_columns(kind=kind, says=says).collect()


def _rules() -> dict[str, Any]:
    short, points, total = pl.col("onvoldoendes"), pl.col("tekorten"), pl.col("whole")
    core_short, core_least = pl.col("kern_onvoldoendes"), pl.col("kern_laagste")
    meets = (short < 3) & (points < 4) & (total >= 84) & (core_short <= 1) & (core_least >= 5)  # noqa: PLR2004 - as published
    below = (short > 3) | (points > 4) | (total <= 81) | (core_short >= 2) | (core_least <= 4)  # noqa: PLR2004 - as published
    return {"bevorderen": meets, "afwijzen": below}


def _said(
    meets: str, below: str, both: str, only_meets: str, only_below: str, neither: str | None
) -> pl.Expr:
    clash = pl.when(pl.col(meets) & pl.col(below)).then(pl.lit(both))
    one = clash.when(pl.col(meets)).then(pl.lit(only_meets))
    return one.when(pl.col(below)).then(pl.lit(only_below)).otherwise(pl.lit(neither))
