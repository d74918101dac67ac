"""The languages that this library speaks."""

from __future__ import annotations

from typing import Final, Literal, get_args

from overgang.errors import WordingError, suggestion

__all__ = ["LANGUAGES", "Language", "locale_of"]

Language = Literal["nl", "en"]
"""A language: `nl` Dutch, `en` English."""

LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)
"""Every language, Dutch first."""

# British, for a list without a comma before its "and": "ne, en and wi", as in Dutch.
_LOCALES: Final = {"nl": "nl_NL", "en": "en_GB"}


def locale_of(language: Language) -> str:
    """Give the locale whose habits are followed in writing a language.

    Raises:
        WordingError: Where the language is none of `LANGUAGES`.

    >>> locale_of("nl")
    'nl_NL'
    """
    try:
        return _LOCALES[language]
    except KeyError:
        said = f"no language is called {language!r}; {suggestion(language, LANGUAGES)}"
        raise WordingError(said) from None
