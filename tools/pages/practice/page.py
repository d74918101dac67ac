"""The page of one practice: the practice in words, and a year of an invented student."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from overgang.advice.advise import Advice, advise
from overgang.practices import Practice, example_dossier
from overgang.rulesets import load
from overgang.wording import Language, day
from pages.lines import facts
from pages.year.months import months

__all__ = ["advice_on", "practice_page"]

_ADVICE = """\
## The advice at each moment

The advice knows what stands above up to the day itself, and nothing that comes later.
"""
_HAPPENED = """\
## A year of an invented student

What follows is the example dossier that comes with the practice, told in words.
"""


def practice_page(practice: Practice) -> str:
    """Give the page of a practice as Markdown."""
    return "\n".join(_lines(practice)) + "\n"


def advice_on(practice: Practice, on: date) -> Advice:
    """Give the advice of the example year of a practice on a day."""
    named = None if practice.example is None else practice.example.rules
    rules = None if named is None else load(named)
    return advise(example_dossier(practice.id), rules, practice, on=on)


def _lines(practice: Practice) -> Iterator[str]:
    yield from (f"# {practice.school}", "")
    yield from facts(_facts(practice))
    yield from ("## The practice in English", "")
    yield from _said(practice, "en")
    yield from ("## De werkwijze in het Nederlands", "")
    yield from _said(practice, "nl")
    if practice.example is None:
        return
    yield _HAPPENED
    yield from months(example_dossier(practice.id))
    yield _ADVICE
    for on in practice.example.moments:
        advice = advice_on(practice, on)
        yield from (f"### {day('en', on)}", "")
        yield from _shown(advice, "nl")
        yield from ('??? note "The same in English"', "")
        yield from (f"    {line}".rstrip() for line in _shown(advice, "en"))


def _facts(practice: Practice) -> Iterator[tuple[str, str]]:
    yield "id", f"`{practice.id}`"
    yield "how it decides", f"{practice.style}"
    if practice.example is not None and practice.example.rules is not None:
        rules = practice.example.rules
        yield "norm beside it in the example", f"[{rules}](../rulesets/{rules}.md)"
    yield "print it", f"`overgang practice {practice.id}`"
    yield "advise with it", f"`overgang advise` with `--practice {practice.id}`"


def _said(practice: Practice, language: Language) -> Iterator[str]:
    """Give the practice in words, without its first line: what is no list is a paragraph."""
    before = ""
    for line in practice.text(language).splitlines()[1:]:
        if before and not (before.startswith("- ") and line.startswith("- ")):
            yield ""
        if line:
            yield line
        before = line
    yield ""


def _shown(advice: Advice, language: Language) -> Iterable[str]:
    return ("```text", *advice.text(language).rstrip().splitlines(), "```", "")
