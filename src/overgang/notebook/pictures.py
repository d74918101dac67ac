"""Two pictures: the course of a subject over a year, and how far a list lies from each bound.

Each has a description in words, which a screen reader reads and `description` gives.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import altair as alt
import polars as pl

from overgang.advice.advise import Advice
from overgang.advice.bounds import bounds_of
from overgang.dossier import Dossier
from overgang.school.grade import Grade
from overgang.school.level import Level
from overgang.school.subjects import name_in
from overgang.wording import Language, number, say

__all__ = ["course", "margins"]

_TWO: Final = ["#0b6fa4", "#b35c00"]
"""Blue and orange, which people who see few colours can tell apart; each has a sign of its own."""

_DARK: Final = "#1b1f24"
_SUFFICIENT: Final = 5.5
"""Drawn as a line to read by; nothing is decided with it."""

_WIDE: Final = 520
_ROOM: Final = 28
"""Around the picture: the fonts of a reader can be wider than those it was measured with."""


def course(
    dossier: Dossier, subject: str, level: Level, *, on: date, language: Language = "nl"
) -> alt.LayerChart | alt.FacetChart:
    """Show the prognoses of a subject at a level beside the grades that were earned.

    Only what was known on the day is shown. A prognosis is no grade, so the two are two lines with
    their own signs, and nothing is averaged over both.
    """
    known = dossier.on(on)
    earned, expected = say(language, "picture-earned"), say(language, "picture-expected")
    rows = [
        (each.on, entry.value, earned)
        for each in known.reports
        if isinstance(entry := each.grades.get(subject), Grade)
    ]
    rows += [
        (each.on, each.value.value, expected) for each in known.prognosis(subject, level).grades
    ]
    frame = pl.DataFrame(
        {
            "day": [day for day, _, _ in rows],
            "grade": [float(grade) for _, grade, _ in rows],
            "kind": [kind for _, _, kind in rows],
        },
        schema={"day": pl.Date, "grade": pl.Float64, "kind": pl.String},
    )
    both = [earned, expected]
    base = alt.Chart(frame).encode(
        x=alt.X("day:T", title=None, axis=alt.Axis(format="%d-%m-%Y", labelAngle=-30)),
        y=alt.Y(
            "grade:Q",
            title=say(language, "picture-grade"),
            scale=alt.Scale(domain=[1, 10], nice=False),
        ),
        color=alt.Color("kind:N", title=None, scale=alt.Scale(domain=both, range=_TWO)),
    )
    dashes = alt.Scale(domain=both, range=[[1, 0], [6, 4]])
    lines = base.mark_line().encode(strokeDash=alt.StrokeDash("kind:N", title=None, scale=dashes))
    shapes = alt.Scale(domain=both, range=["circle", "square"])
    signs = base.mark_point(size=90, filled=True).encode(
        shape=alt.Shape("kind:N", title=None, scale=shapes)
    )
    line = _rule(alt.Y("grade:Q"), _SUFFICIENT)
    name = name_in(language, subject)
    told = [
        say(language, "picture-point", kind=kind, day=day, grade=number(language, grade))
        for day, grade, kind in sorted(rows)
    ]
    title = say(language, "picture-course", subject=name)
    described = " ".join((f"{title}.", *told)) if told else say(language, "picture-empty")
    return alt.layer(line, lines, signs).properties(
        title=title, description=described, width=_WIDE, height=260, padding=_ROOM
    )


def margins(advice: Advice, language: Language = "nl") -> alt.LayerChart | alt.FacetChart:
    """Show how far the list lies from each bound that is a number, in the unit of that bound.

    To the right of the line lies more than the bound, to the left less; a sign and a word say
    whether the condition holds.
    """
    bounds = {
        f"{bound.what}: {bound.asked}": bound
        for target in advice.targets
        for bound in bounds_of(target.judgement, language)
        if bound.margin is not None
    }
    yes, no = say(language, "picture-holds"), say(language, "picture-holds-not")
    frame = pl.DataFrame(
        {
            "bound": list(bounds),
            "margin": [float(bound.margin or 0) for bound in bounds.values()],
            "holds": [yes if bound.holds else no for bound in bounds.values()],
            "here": [bound.here or "" for bound in bounds.values()],
        },
        schema={"bound": pl.String, "margin": pl.Float64, "holds": pl.String, "here": pl.String},
    )
    base = alt.Chart(frame).encode(
        y=alt.Y("bound:N", sort=list(bounds), title=None, axis=alt.Axis(labelLimit=360)),
        x=alt.X("margin:Q", title=say(language, "picture-margin")),
    )
    both = [yes, no]
    shapes = alt.Scale(domain=both, range=["circle", "triangle-up"])
    signs = base.mark_point(size=110, filled=True).encode(
        color=alt.Color("holds:N", title=None, scale=alt.Scale(domain=both, range=_TWO)),
        shape=alt.Shape("holds:N", title=None, scale=shapes),
    )
    words = base.mark_text(dx=12, align="left", color=_DARK).encode(text="here:N")
    zero = _rule(alt.X("margin:Q"), 0.0)
    told = [
        say(
            language,
            "picture-bound",
            bound=name,
            here=bound.here or say(language, "unknown"),
            holds=yes if bound.holds else no,
        )
        for name, bound in bounds.items()
    ]
    title = say(language, "picture-margins")
    described = " ".join((f"{title}.", *told)) if told else say(language, "picture-empty")
    return alt.layer(zero, signs, words).properties(
        title=title, description=described, width=_WIDE, height=alt.Step(26), padding=_ROOM
    )


def _rule(at: alt.X | alt.Y, value: float) -> alt.Chart:
    """Draw a line across the picture."""
    name = at.shorthand.partition(":")[0]
    rule: alt.Chart = alt.Chart(pl.DataFrame({name: [value]})).mark_rule(color="#4d5761")
    drawn: alt.Chart = rule.encode(x=at) if isinstance(at, alt.X) else rule.encode(y=at)
    return drawn
