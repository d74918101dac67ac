"""Two tables: the norm with one student's place at every bound, and a class at a glance."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Final

import polars as pl
from great_tables import GT, loc, style

from overgang.advice.advise import Advice
from overgang.advice.bounds import Bound, bounds_of
from overgang.advice.overview import overview_of
from overgang.wording import Language, number, say

__all__ = ["bounds_table", "class_table"]

_MARK: Final = {True: "✓", False: "✗", None: "?"}
_WORD: Final = {True: "yes", False: "no", None: "unknown"}
_MET: Final = "#edf5fa"
_OTHER: Final = "#fdf4e9"
"""Blue and orange, which people who see few colours can tell apart; beside each stands a word."""

_BREAK: Final = "<br>"


def bounds_table(advice: Advice, language: Language = "nl") -> GT:
    """Give every condition of the norm with what is asked, what is there, and how far off.

    >>> from datetime import date
    >>> from overgang import Student, advise, load
    >>> student = Student(id="900101", grades={"ne": 5, "en": 7, "wi": 6, "fa": 6})
    >>> advice = advise(student, load("nl/zuyderzee-lemmer/1-of-2"), on=date(2026, 6, 25))
    >>> "at most 1" in bounds_table(advice, "en").as_raw_html()
    True
    """
    rows = [
        (f"{target.judgement.target.name.in_(language)}: {bound.rule}", bound)
        for target in advice.targets
        for bound in bounds_of(target.judgement, language)
    ]
    frame = pl.DataFrame(
        {
            "rule": [rule for rule, _ in rows],
            "what": [bound.what for _, bound in rows],
            "asked": [bound.asked for _, bound in rows],
            "here": [bound.here or say(language, "unknown") for _, bound in rows],
            "margin": [_margin(bound.margin, language) for _, bound in rows],
            "holds": [_holds(bound, language) for _, bound in rows],
        },
        schema=dict.fromkeys(("rule", "what", "asked", "here", "margin", "holds"), pl.String),
    )
    table = GT(frame, groupname_col="rule", id="overgang-bounds").cols_label(
        {name: say(language, f"table-{name}") for name in frame.columns if name != "rule"}
    )
    return _coloured(table, [bound.holds for _, bound in rows]).tab_header(
        title=say(language, "table-bounds", id=advice.student.id)
    )


def class_table(advices: Iterable[Advice], language: Language = "nl") -> GT:
    """Give a class at a glance, in the order of the list: nobody is ranked.

    What the norm says, on which conditions, who is one point away, and whose list is incomplete.
    """
    found = overview_of(advices, language).standings
    frame = pl.DataFrame(
        {
            "student": [each.student for each in found],
            "target": [each.target for each in found],
            "finding": [each.finding for each in found],
            "clauses": [_BREAK.join(each.clauses) for each in found],
            "near": [_BREAK.join(each.near) for each in found],
            "missing": [_BREAK.join(each.missing) for each in found],
        },
        schema=dict.fromkeys(
            ("student", "target", "finding", "clauses", "near", "missing"), pl.String
        ),
    )
    table = (
        GT(frame, id="overgang-class")
        .cols_label({name: say(language, f"table-{name}") for name in frame.columns})
        .fmt_markdown(["clauses", "near", "missing"])
    )
    known = {"meets": True, "open": None}
    return _coloured(table, [known.get(each.kind, False) for each in found]).tab_header(
        title=say(language, "table-class", count=len({each.student for each in found}))
    )


def _coloured(table: GT, holds: Sequence[bool | None]) -> GT:
    for colour, wanted in ((_MET, {True}), (_OTHER, {False, None})):
        rows = [at for at, each in enumerate(holds) if each in wanted]
        if rows:
            table = table.tab_style(style.fill(color=colour), loc.body(rows=rows))
    return table.tab_options(table_font_names="system-ui, sans-serif", table_width="100%")


def _holds(bound: Bound, language: Language) -> str:
    return f"{_MARK[bound.holds]} {say(language, _WORD[bound.holds])}"


def _margin(margin: Fraction | None, language: Language) -> str:
    if margin is None:
        return "–"
    sign = "+" if margin > 0 else "-" if margin < 0 else ""
    return sign + number(language, abs(margin))
