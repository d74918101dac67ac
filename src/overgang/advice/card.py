"""An advice as a card in HTML: one self-contained piece, for a notebook, a phone or paper.

Nothing is fetched and nothing runs. Colour never stands alone: every mark has a word beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import Final

from overgang.advice.document import (
    AdviceDocument,
    Holds,
    OptionDocument,
    RuleDocument,
    StepDocument,
    TargetDocument,
)
from overgang.advice.sections import change_lines, option_rows, record_line, sections
from overgang.wording import Arg, Language, say

__all__ = ["STYLE", "article", "card", "kept", "page", "sheet"]

STYLE: Final = """
.overgang{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;
 color:#1b1f24;background:#fff;max-width:42rem;margin:1rem auto;padding:1.1rem 1.25rem;
 border:1px solid #c3cad2;border-radius:.6rem;box-sizing:border-box;text-align:left}
.overgang *{box-sizing:border-box}
.overgang h2{font-size:1.2rem;line-height:1.3;margin:0}
.overgang h3{font-size:1.05rem;margin:1.4rem 0 .4rem;padding-top:.9rem;border-top:1px solid #e1e5ea}
.overgang h4{font-size:.95rem;margin:1rem 0 .25rem}
.overgang p{margin:.25rem 0}
.overgang ul{margin:.25rem 0;padding-left:1.15rem}
.overgang li{margin:.2rem 0}
.overgang .muted{color:#4d5761;font-size:.875rem}
.overgang .finding{border-left:.35rem solid #5a6672;background:#f2f4f7;padding:.6rem .8rem;
 margin:.5rem 0;border-radius:0 .35rem .35rem 0;font-weight:600}
.overgang .meets{border-color:#0b6fa4;background:#edf5fa}
.overgang .discuss,.overgang .uncovered,.overgang .conflict,.overgang .open{
 border-color:#b35c00;background:#fdf4e9}
.overgang .steps{list-style:none;padding-left:0;margin:.35rem 0 .35rem 1.1rem}
.overgang .steps .steps{border-left:2px solid #e1e5ea;margin-left:.5rem;padding-left:.7rem}
.overgang .steps li,.overgang summary{padding-left:1.45rem;position:relative}
.overgang .mark{position:absolute;left:0;width:1.2rem;font-weight:700;text-align:center}
.overgang .yes{color:#0b6fa4}.overgang .no{color:#8a2b06}.overgang .unknown{color:#6b5200}
.overgang .working{display:block;color:#4d5761;font-size:.85rem;overflow-wrap:anywhere}
.overgang .option{border:1px solid #e1e5ea;border-radius:.4rem;padding:.55rem .8rem;margin:.5rem 0}
.overgang .option h4{margin:0 0 .2rem}
.overgang dl{display:grid;grid-template-columns:3.9rem 1fr;gap:.15rem .7rem;margin:0}
.overgang dt{color:#4d5761;font-size:.875rem;line-height:1.7}
.overgang dd{margin:0}.overgang dd p{margin:0 0 .15rem}
.overgang .joined{padding-left:1.45rem}
.overgang details{margin:.35rem 0}
.overgang summary{cursor:pointer;list-style:none}
.overgang summary::-webkit-details-marker{display:none}
.overgang summary::after{content:" ▸";color:#4d5761}
.overgang details[open]>summary::after{content:" ▾"}
.overgang .plain>summary{padding-left:0;margin-top:1rem}
.overgang .record{font-size:.75rem;color:#4d5761;overflow-wrap:anywhere}
@media print{.overgang{border:0;max-width:none;break-after:page}}
"""

_MARK: Final[dict[Holds, str]] = {"yes": "✓", "no": "✗", "unknown": "?"}
_RULE_HOLDS: Final[dict[Holds, str]] = {
    "yes": "rule-holds", "no": "rule-not", "unknown": "rule-unknown",
}  # fmt: skip


def card(document: AdviceDocument) -> str:
    """Give an advice as a card that carries its own style."""
    return f"<style>{STYLE}</style>{article(document)}"


def page(title: str, language: Language, documents: Iterable[AdviceDocument]) -> str:
    """Give a whole page with a card for each advice; it needs no network."""
    return sheet(title, language, (article(document) for document in documents), STYLE)


def sheet(title: str, language: Language, articles: Iterable[str], style: str) -> str:
    """Give a whole page of articles, with its style in it; on paper each begins a page."""
    body = "\n".join(articles)
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{style}</style></head>\n"
        f"<body>\n{body}\n</body></html>\n"
    )


def article(document: AdviceDocument) -> str:
    """Give an advice as an article without a style of its own."""
    parts = "".join(_parts(document))
    return f'<article class="overgang" lang="{document.language}">{parts}</article>'


def _parts(document: AdviceDocument) -> Iterator[str]:
    language = document.language
    head, student = say(language, "head-advice"), say(language, "head-student", id=document.student)
    yield f"<h2>{escape(head)} · {escape(student)}</h2>"
    if document.source is not None:
        yield f'<p class="muted">{_said(language, "head-norm", school=document.source.school)}</p>'
    if document.practice is not None:
        school = document.practice.school
        yield f'<p class="muted">{_said(language, "head-practice", school=school)}</p>'
    for target in document.targets:
        yield from _target(target, language)
    yield f"<h3>{_said(language, 'head-options')}</h3>"
    for option in document.options:
        yield _option(option, language)
    for key, lines in sections(document):
        yield f"<h3>{_said(language, key)}</h3>{_list(lines)}"
    yield _record(document)


def _target(target: TargetDocument, language: Language) -> Iterator[str]:
    kind = "open" if target.finding is None else target.finding.kind
    yield f"<h3>{escape(target.name)}</h3>"
    yield f'<p class="finding {kind}">{escape(target.text)}</p>'
    yield from (f"<p>{escape(each.text)}</p>" for each in target.readings if each.differs)
    if target.unknown:
        lines = _list(each.text for each in target.unknown)
        yield f"<h4>{_said(language, 'head-unknown')}</h4>{lines}"
    yield f"<h4>{_said(language, 'head-why')}</h4>"
    if target.reason is not None:
        yield f"<p>{escape(target.reason.text)}</p>"
    for number, rule in enumerate(target.rules):
        yield _rule(rule, language, opened=number == 0 or rule.holds != "no")
    yield f"<h4>{_said(language, 'head-changes')}</h4>"
    yield _list(change_lines(target, language))
    if target.slack is not None and target.slack.lines:
        head = _said(language, "head-slack")
        yield (
            f'<details class="plain"><summary>{head}</summary>{_list(target.slack.lines)}</details>'
        )


def _rule(rule: RuleDocument, language: Language, *, opened: bool) -> str:
    holds = say(language, _RULE_HOLDS[rule.holds])
    line = _said(language, "rule-line", says=rule.says, holds=holds)
    cite = f' <span class="muted">{escape(rule.cite)}</span>' if rule.cite else ""
    why = rule.why
    steps = "".join(map(_step, why.parts)) if why.parts else _step(why)
    joined = f'<p class="muted joined">{escape(why.text)}</p>' if why.parts else ""
    told = rule.binding if rule.holds != "no" else None
    joined += f'<p class="muted joined">{escape(told)}</p>' if told else ""
    return (
        f"<details{' open' if opened else ''}><summary>{_mark(rule.holds)}{line}{cite}</summary>"
        f'{joined}<ul class="steps">{steps}</ul></details>'
    )


def _step(step: StepDocument) -> str:
    working = f'<span class="working">{kept(step.working)}</span>' if step.working else ""
    below = "".join(map(_step, step.parts))
    inner = f'<ul class="steps">{below}</ul>' if below else ""
    return f"<li>{_mark(step.holds)}{escape(step.text)}{working}{inner}</li>"


def _option(option: OptionDocument, language: Language) -> str:
    rows = option_rows(option)
    listed = "".join(_row(_said(language, key), said) for key, said in rows if said)
    return f'<div class="option"><h4>{escape(option.text)}</h4><dl>{listed}</dl></div>'


def _row(head: str, said: Iterable[str]) -> str:
    lines = "".join(f"<p>{escape(each)}</p>" for each in said)
    return f"<dt>{head}</dt><dd>{lines}</dd>"


def _record(document: AdviceDocument) -> str:
    line = escape(record_line(document))
    head = _said(document.language, "head-record")
    return f'<details class="plain"><summary>{head}</summary><p class="record">{line}</p></details>'


def _mark(holds: Holds) -> str:
    return f'<span class="mark {holds}" aria-hidden="true">{_MARK[holds]}</span>'


def _list(lines: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{kept(line)}</li>" for line in lines) + "</ul>"


def kept(text: str) -> str:
    """Give a text for HTML, with both sides of an arrow on one line."""
    return escape(text).replace(" → ", "&nbsp;→&nbsp;")


def _said(language: Language, key: str, **args: Arg) -> str:
    return escape(say(language, key, **args))
