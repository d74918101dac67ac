"""A class as one page of HTML: at a glance first, and then the card of each student.

On a phone each row of the table becomes a block; on paper the class and each student begin a page.
Nothing is fetched and nothing runs, and there is no name in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Final

from overgang.advice.advise import Advice
from overgang.advice.card import STYLE, article, kept, page, sheet
from overgang.advice.overview import ClassOverview, Standing, overview_of
from overgang.wording import Language, say

__all__ = ["CLASS_STYLE", "class_article", "class_page"]

CLASS_STYLE: Final = """
@page{size:A4;margin:15mm}
.overgang.class{max-width:64rem}
.class table{border-collapse:collapse;width:100%;font-size:.9rem;margin-top:1rem}
.class th,.class td{text-align:left;vertical-align:top;padding:.45rem .6rem;
 border-top:1px solid #c3cad2}
.class th{color:#4d5761;font-weight:600;border-top:0}
.class td p{margin:0 0 .2rem}
.class td.finding{background:none;border-color:#c3cad2;border-left:.35rem solid #5a6672;
 border-radius:0;font-weight:600}
.class td.finding.meets{border-left-color:#0b6fa4}
.class td.finding:is(.discuss,.uncovered,.conflict,.open){border-left-color:#b35c00}
@media screen and (max-width:44rem){
.class thead{display:none}
.class tr{display:block;border-top:1px solid #c3cad2;padding:.5rem 0}
.class td{display:grid;grid-template-columns:6.5rem 1fr;gap:.6rem;border-top:0;padding:.15rem .4rem}
.class td:has(div:empty){display:none}
.class td::before{content:attr(data-label);color:#4d5761;font-weight:400;font-size:.875rem}}
@media print{.class tr{break-inside:avoid}}
"""

_COLUMNS: Final = ("student", "target", "finding", "clauses", "near", "missing")


def class_page(title: str, language: Language, advices: Sequence[Advice]) -> str:
    """Give a whole page for the meeting; of one student only the card.

    >>> from datetime import date
    >>> from overgang import Student, advise, load
    >>> norm, day = load("nl/zuyderzee-lemmer/1-of-2"), date(2026, 6, 25)
    >>> lists = {"900101": dict(ne=5, en=7, wi=6, fa=6), "900102": dict(ne=5, en=5, wi=6, fa=6)}
    >>> advices = [advise(Student(id=id_, grades=g), norm, on=day) for id_, g in lists.items()]
    >>> found = class_page("3h", "en", advices)
    >>> '<a href="#student-900102">900102</a>' in found, '<div id="student-900102">' in found
    (True, True)
    """
    if len(advices) == 1:
        return page(title, language, [advices[0].document(language)])
    overview = class_article(overview_of(advices, language))
    cards = (
        f'<div id="{_anchor(advice.student.id)}">{article(advice.document(language))}</div>'
        for advice in advices
    )
    return sheet(title, language, (overview, *cards), STYLE + CLASS_STYLE)


def class_article(overview: ClassOverview) -> str:
    """Give a class at a glance as an article without a style of its own."""
    parts = "".join(_parts(overview))
    return f'<article class="overgang class" lang="{overview.language}">{parts}</article>'


def _parts(overview: ClassOverview) -> Iterator[str]:
    language, standings = overview.language, overview.standings
    students = len({each.student for each in standings})
    targets = dict.fromkeys(each.target for each in standings)
    yield f"<h2>{escape(say(language, 'table-class', count=students))}</h2>"
    for target in targets:
        yield f"<h3>{escape(target)}</h3>"
        findings = Counter(each.finding for each in standings if each.target == target)
        yield _list(
            say(language, "class-found", finding=finding, count=count)
            for finding, count in findings.items()
        )
    if clauses := overview.by_clause():
        yield f"<h3>{escape(say(language, 'class-head-clauses'))}</h3>"
        yield _list(f"{clause} ({', '.join(who)})" for clause, who in clauses.items())
    columns = tuple(name for name in _COLUMNS if name != "target" or len(targets) > 1)
    heads = {name: escape(say(language, f"table-{name}")) for name in columns}
    head = "".join(f'<th scope="col">{each}</th>' for each in heads.values())
    rows = "".join(_row(each, heads) for each in standings)
    yield f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _row(standing: Standing, heads: Mapping[str, str]) -> str:
    id_ = escape(standing.student)
    cells = {
        "student": f'<a href="#{_anchor(standing.student)}">{id_}</a>',
        "target": escape(standing.target),
        "finding": escape(standing.finding),
        "clauses": _lines(standing.clauses),
        "near": _lines(standing.near),
        "missing": _lines(standing.missing),
    }
    row = "".join(_cell(name, cells[name], standing, head) for name, head in heads.items())
    return f"<tr>{row}</tr>"


def _cell(name: str, inside: str, standing: Standing, head: str) -> str:
    kind = f' class="finding {standing.kind}"' if name == "finding" else ""
    return f'<td{kind} data-label="{head}"><div>{inside}</div></td>'


def _lines(lines: Sequence[str]) -> str:
    return "".join(f"<p>{kept(line)}</p>" for line in lines)


def _list(lines: Iterator[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"


def _anchor(student: str) -> str:
    return escape(f"student-{student}")
