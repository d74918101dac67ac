"""A finding: what an article says of one case, with what is missing to say it."""

from __future__ import annotations

from datetime import date

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.law.article import Article
from overgang.law.vocabulary import Answer, Check, FactName, Unclear
from overgang.wording import Language, listing, say

__all__ = ["LawFinding"]


class LawFinding(Frozen):
    """What a check found: an answer, the articles it stands on, and what keeps it open.

    `on` is the day of the case. Where it is later than the day of which the text was read,
    `text_may_have_changed` is true and the source says so: look the article up.
    The first of `articles` is the one that the answer is about; others say more of it.
    `missing` names the facts that are not known and matter; `unclear` a place in the text that
    does not settle the case. Either is there exactly where the answer cannot be said.
    """

    check: Check
    on: date
    articles: tuple[Article, ...]
    answer: Answer
    missing: tuple[FactName, ...] = ()
    unclear: Unclear | None = None

    @model_validator(mode="after")
    def _open_exactly_where_something_keeps_it_open(self) -> LawFinding:
        kept_open = bool(self.missing) or self.unclear is not None
        if kept_open != (self.answer is Answer.CANNOT_BE_SAID):
            raise PydanticCustomError(
                "law_finding",
                "an answer is open exactly where a fact is missing or the text is unclear",
            )
        if not self.articles:
            raise PydanticCustomError("law_finding", "a finding names its article")
        return self

    @property
    def article(self) -> Article:
        """The article that the answer is about."""
        return self.articles[0]

    @property
    def text_may_have_changed(self) -> bool:
        """Whether the case is of a later day than the text that was read."""
        return any(self.on > article.law.read for article in self.articles)

    def text(self, language: Language) -> str:
        """Give the finding in words: what the law asks, the answer, what keeps it open."""
        kind = "rule" if self.check.is_right_or_effect else "demand"
        parts = [
            say(language, f"law-{self.check}"),
            say(language, f"law-{kind}-{self.answer}"),
        ]
        if self.missing:
            facts = [say(language, f"law-fact-{name}") for name in self.missing]
            parts.append(say(language, "law-missing", facts=listing(language, facts)))
        if self.unclear is not None:
            since = max(article.law.since for article in self.articles)
            parts.append(say(language, f"law-unclear-{self.unclear}", since=since))
        return " ".join(parts)

    def source(self, language: Language) -> str:
        """Give the articles with their sources and their days."""
        places = [article.dated(language) for article in self.articles]
        if self.text_may_have_changed:
            places.append(say(language, "law-later"))
        return " ".join(places)
