"""An article of a law: its place, the day from which its text holds, and where it was read."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Final

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.wording import Language, day, say

__all__ = ["Article", "Law"]


class Law(StrEnum):
    """A law that is looked at here; its value is how it is cited.

    >>> Law.UWVO.source
    'https://wetten.overheid.nl/BWBR0045787'
    """

    WVO = "WVO 2020"
    UWVO = "Uitvoeringsbesluit WVO 2020"

    @property
    def source(self) -> str:
        """The address at which the law is published."""
        return f"https://wetten.overheid.nl/{_PUBLISHED[self]}"

    @property
    def since(self) -> date:
        """The day on which the law came into force, in place of older ones."""
        return date(2022, 8, 1)

    @property
    def read(self) -> date:
        """The day of which the text was read here; what changed after it was not looked at."""
        return _READ[self]


_PUBLISHED: Final = {Law.WVO: "BWBR0044212", Law.UWVO: "BWBR0045787"}
_READ: Final = {Law.WVO: date(2026, 1, 1), Law.UWVO: date(2025, 10, 1)}


class Article(Frozen):
    """One place in a law: an article, a paragraph of it (*lid*), an item (*onderdeel*).

    >>> place = Article(law=Law.UWVO, number="8.8", paragraph=2, item="a")
    >>> place.said("nl")
    'artikel 8.8, lid 2, onder a, Uitvoeringsbesluit WVO 2020'
    >>> place.held_on(date(2022, 7, 31)), place.held_on(date(2022, 8, 1))
    (False, True)
    """

    law: Law
    number: str
    paragraph: int | None = None
    item: str | None = None

    @model_validator(mode="after")
    def _item_stands_in_a_paragraph(self) -> Article:
        if self.item is not None and self.paragraph is None:
            raise PydanticCustomError("article", "an item stands in a paragraph; name that too")
        return self

    def held_on(self, when: date) -> bool:
        """Tell whether the day is one on which this text was in force already."""
        return when >= self.law.since

    def said(self, language: Language) -> str:
        """Give the place as people cite it."""
        place = {"law": self.law.value, "number": self.number}
        if self.paragraph is None:
            return say(language, "law-article", **place)
        place["paragraph"] = str(self.paragraph)
        if self.item is None:
            return say(language, "law-article-paragraph", **place)
        return say(language, "law-article-item", **place, item=self.item)

    def dated(self, language: Language) -> str:
        """Give the place with its source, since when it holds, and of which day the text is.

        >>> Article(law=Law.WVO, number="8.6", paragraph=3).dated("en")
        'Article 8.6, paragraph 3, WVO 2020 (https://wetten.overheid.nl/BWBR0044212), in force \
since 1 August 2022; read as it stood on 1 January 2026.'
        """
        said = self.said(language)
        return say(
            language,
            "law-article-dated",
            article=said[:1].upper() + said[1:],
            source=self.law.source,
            since=day(language, self.law.since),
            read=day(language, self.law.read),
        )
