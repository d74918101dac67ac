"""From facts to an answer: all of them have to be so, and what is not known settles nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from overgang.law.article import Article
from overgang.law.finding import LawFinding
from overgang.law.vocabulary import Answer, Check, FactName, Unclear

__all__ = ["judged"]


def judged(
    check: Check,
    articles: tuple[Article, ...],
    on: date,
    facts: Mapping[FactName, bool | None],
    unclear: Unclear | None = None,
    *,
    so: bool = True,
) -> LawFinding:
    """Give the finding where what the article says is so if each of the facts is so.

    `so` is what is known without any fact, such as a year. One thing that is not so settles it,
    whatever else is unknown. Before the day from which the
    text holds nothing is said: an older text was not read.

    >>> place = (Article(law="WVO 2020", number="8.6", paragraph=3),)
    >>> for fact in (True, False, None):
    ...     told = {FactName.UNCONDITIONAL: fact}
    ...     finding = judged(Check.FIRST_YEAR_UNCONDITIONAL, place, date(2026, 8, 1), told)
    ...     print(finding.answer, *finding.missing)
    holds
    does-not-hold
    cannot-be-said unconditional
    """
    if not all(article.held_on(on) for article in articles):
        return _open(check, articles, on, unclear=Unclear.EARLIER_TEXT)
    if not so or False in facts.values():
        return LawFinding(check=check, on=on, articles=articles, answer=Answer.DOES_NOT_HOLD)
    missing = tuple(name for name, fact in facts.items() if fact is None)
    if missing or unclear is not None:
        return _open(check, articles, on, missing, unclear)
    return LawFinding(check=check, on=on, articles=articles, answer=Answer.HOLDS)


def _open(
    check: Check,
    articles: tuple[Article, ...],
    on: date,
    missing: tuple[FactName, ...] = (),
    unclear: Unclear | None = None,
) -> LawFinding:
    return LawFinding(
        check=check,
        on=on,
        articles=articles,
        answer=Answer.CANNOT_BE_SAID,
        missing=missing,
        unclear=unclear,
    )
