"""The page of how schools make the numbers of a report, which is no norm but comes before one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, assert_never

from overgang import conventions
from overgang.conventions.convention import Convention, GradeDefinition, YearDefinition
from overgang.school.points import Band
from overgang.school.report import Periods, PreviousReport, Running
from overgang.school.steps import Step
from overgang.wording import day, number
from pages.lines import table

__all__ = ["reports_page"]

_HEADS: Final = ("what", "wat", "how", "remark")
_STEPS: Final = {
    Step.WHOLE: "rounded to a whole number",
    Step.HALF: "rounded to halves",
    Step.TENTH: "rounded to one decimal",
    Step.HUNDREDTH: "rounded to two decimals",
    Step.CUT: "cut off after one decimal",
    Step.CUT_HUNDREDTH: "cut off after two decimals",
}
_FIRST: Final = """\
# How reports are made

Before a norm can speak there are grades on a report, and schools make those in different ways.
What some of them have published about that is data too, in `overgang.conventions`; the guide says
[how to count with it](../guide/reports.md). A school may have changed it since.
"""


def reports_page() -> str:
    """Give the page as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield _FIRST
    for school in map(conventions.load, conventions.ids()):
        source = school.source
        yield from (f"## {source.school[:1].upper()}{source.school[1:]}", "")
        read = day("en", source.read_on)
        yield f"`{school.id}`, from [{source.url}]({source.url}), read on {read}."
        if source.note is not None:
            yield source.note.en
        yield ""
        yield from table(_HEADS, _rows(school))


def _rows(school: Convention) -> Iterator[tuple[str, ...]]:
    for grade in school.grades.values():
        yield grade.en, grade.nl, _rounded(grade), grade.note.en if grade.note else "–"
    for year in school.years.values():
        yield year.en, year.nl, _made(year), year.note.en if year.note else "–"
    for band in school.bands.values():
        given = (f"from {number('en', each.lowest)}: {each.says}" for each in band.bands)
        yield band.en, band.nl, "; ".join(given), "–"
    for points in school.points.values():
        yield points.en, points.nl, "; ".join(map(_band, points.bands)), "–"
    if school.letters:
        worth = school.letters.items()
        given = (f"{letter.value} = {number('en', much)}" for letter, much in worth)
        yield "letters", "letters", "; ".join(given), "–"


def _band(band: Band) -> str:
    low, high = number("en", band.lowest), number("en", band.highest)
    points = band.points if isinstance(band.points, str) else number("en", band.points)
    return f"{low}: {points}" if low == high else f"{low} to {high}: {points}"


def _rounded(grade: GradeDefinition) -> str:
    said = ", then ".join(_STEPS[step] for step in grade.steps) or "not rounded"
    return said if grade.at_least is None else f"{said}; at least {number('en', grade.at_least)}"


def _made(year: YearDefinition) -> str:
    match year.made:
        case Running():
            return "all tests of the year so far, each with its weight"
        case Periods(weights=weights):
            said = ", ".join(number("en", weight) for weight in weights)
            return f"the mean of the periods, with the weights {said}"
        case PreviousReport(weight=weight):
            return f"the report before counts as a test of weight {number('en', weight)}"
        case _:
            assert_never(year.made)
