"""An advice as a card in HTML: one self-contained piece, for a notebook, a phone or paper.

Nothing is fetched and nothing runs. Colour never stands alone: every mark has a word beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from overgang.advice.document import AdviceDocument, OptionDocument, StepDocument, TargetDocument
from overgang.wording import Language, day, say

__all__ = ["STYLE", "article", "card", "page"]

STYLE = """
.overgang{font:16px/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:44rem;margin:1rem auto;
padding:1rem 1.25rem;border:1px solid #b9c0c8;border-radius:.5rem;box-sizing:border-box;text-align:left;break-inside:avoid}
.overgang *{box-sizing:border-box}
.overgang h2{font-size:1.15rem;margin:0 0 .1rem}.overgang h3{font-size:1rem;margin:1.1rem 0 .3rem}
.overgang h4{font-size:.95rem;margin:.9rem 0 .2rem}
.overgang p{margin:.2rem 0}.overgang ul{margin:.2rem 0;padding-left:1.2rem}.overgang li{margin:.15rem 0}
.overgang .muted{color:#4d5761;font-size:.875rem}
.overgang .finding{border-left:.35rem solid #5a6672;background:#f3f5f7;padding:.5rem .75rem;margin:.6rem 0}
.overgang .meets{border-color:#0b6fa4}.overgang .discuss,.overgang .uncovered,.overgang .conflict,.overgang .open{border-color:#b35c00}
.overgang .steps{list-style:none;padding-left:.9rem}
.overgang .mark{display:inline-block;width:1.3rem;font-weight:700}
.overgang .working{display:block;padding-left:1.3rem;color:#4d5761;font-size:.875rem;overflow-wrap:anywhere}
.overgang details{margin:.3rem 0}.overgang summary{cursor:pointer}
.overgang .record{font-size:.75rem;color:#4d5761;overflow-wrap:anywhere}
@media print{.overgang{border:0;max-width:none}}
"""

_MARK = {"yes": "✓", "no": "✗", "unknown": "?"}
_RULE_HOLDS = {"yes": "rule-holds", "no": "rule-not", "unknown": "rule-unknown"}


def card(document: AdviceDocument) -> str:
    """Give an advice as a card that carries its own style."""
    return f"<style>{STYLE}</style>{article(document)}"


def page(title: str, language: Language, documents: Iterable[AdviceDocument]) -> str:
    """Give a whole page with a card for each advice; it needs no network."""
    cards = "\n".join(article(document) for document in documents)
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head>\n<body>\n{cards}\n</body></html>\n"
    )


def article(document: AdviceDocument) -> str:
    """Give an advice as an article without a style of its own."""
    return f'<article class="overgang" lang="{document.language}">{"".join(_parts(document))}</article>'


def _parts(document: AdviceDocument) -> Iterator[str]:
    language, source = document.language, document.source
    yield f"<h2>{_said(language, 'head-advice')} · {_said(language, 'head-student', id=document.student)}</h2>"
    yield f'<p class="muted">{_said(language, "head-norm", school=source.school)}</p>'
    for target in document.targets:
        yield from _target(target, language)
    yield f"<h3>{_said(language, 'head-options')}</h3>"
    for option in document.options:
        yield from _option(option, language)
    if document.questions:
        yield f"<h3>{_said(language, 'head-questions')}</h3>{_list(document.questions)}"
    yield f"<h3>{_said(language, 'head-limits')}</h3>{_list(document.limits)}"
    record = document.record
    line = _said(
        language,
        "record-line",
        input=record.input,
        ruleset=record.ruleset,
        library=record.library,
        day=day(language, record.on),
    )
    yield f"<details><summary>{_said(language, 'head-record')}</summary><p class='record'>{line}</p></details>"


def _target(target: TargetDocument, language: Language) -> Iterator[str]:
    kind = "open" if target.finding is None else target.finding.kind
    yield f"<h3>{escape(target.name)}</h3>"
    yield f'<p class="finding {kind}"><strong>{escape(target.text)}</strong></p>'
    if target.unknown:
        yield f"<h4>{_said(language, 'head-unknown')}</h4>{_list(each.text for each in target.unknown)}"
    yield f"<h4>{_said(language, 'head-why')}</h4>"
    for rule in target.rules:
        holds = say(language, _RULE_HOLDS[rule.holds])
        line = _said(language, "rule-line", says=rule.says, holds=holds)
        cite = f' <span class="muted">{escape(rule.cite)}</span>' if rule.cite else ""
        opened = " open" if rule.holds != "no" or rule is target.rules[0] else ""
        yield f"<details{opened}><summary>{_mark(rule.holds)}{line}{cite}</summary>"
        yield f'<ul class="steps">{_step(rule.why)}</ul></details>'
    yield f"<h4>{_said(language, 'head-changes')}</h4>"
    none = say(language, "changes-none" if target.finding is not None else "changes-open")
    yield _list([change.text for change in target.changes] or [none])


def _step(step: StepDocument) -> str:
    working = f'<span class="working">{escape(step.working)}</span>' if step.working else ""
    below = "".join(map(_step, step.parts))
    inner = f'<ul class="steps">{below}</ul>' if below else ""
    return f"<li>{_mark(step.holds)}{escape(step.text)}{working}{inner}</li>"


def _option(option: OptionDocument, language: Language) -> Iterator[str]:
    yield f"<h4>{escape(option.text)}</h4><ul>"
    for key, said in (
        ("head-for", option.speaks_for),
        ("head-against", option.speaks_against),
        ("head-needs", option.needs),
    ):
        yield from (f"<li><em>{_said(language, key)}:</em> {escape(each)}</li>" for each in said)
    yield "</ul>"


def _mark(holds: str) -> str:
    return f'<span class="mark" aria-hidden="true">{_MARK[holds]}</span>'


def _list(lines: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"


def _said(language: Language, key: str, **args: str) -> str:
    return escape(say(language, key, **args))
