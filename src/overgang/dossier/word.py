"""The fixed words of a dossier as people say them, in Dutch and in English."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from overgang.wording import Language, say

__all__ = ["word"]

_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")


def word(language: Language, member: StrEnum) -> str:
    """Give a fixed word in a language, as it stands within a sentence: a noun has no article.

    Where the words of a file and of people differ, these are what people say. A level says its
    own name: `Level.HAVO.nl`.

    Raises:
        WordingError: Where the word is none of a dossier.

    >>> from overgang.dossier import Role
    >>> word("nl", Role.SUBJECT_TEACHER), word("en", Role.SUBJECT_TEACHER)
    ('vakdocent', 'subject teacher')
    """
    kind = _HUMP.sub("-", type(member).__name__)
    return say(language, f"{kind}-{member.value.replace(' ', '-')}".lower())
