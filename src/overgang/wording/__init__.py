"""How things are said, in Dutch and in English: sentences, numbers, lists, days.

Every sentence for people stands in a catalogue, one folder a language, one file a subject.
This package knows no norm, no student and no subject: what is said comes in as arguments.
Where a language lacks a sentence there is an error, never the other language.
"""

from __future__ import annotations

from overgang.wording.catalogue import Arg, keys, say
from overgang.wording.figures import Number, number, ordinal, thousandths
from overgang.wording.language import LANGUAGES, Language
from overgang.wording.phrases import day, listing

__all__ = [
    "LANGUAGES",
    "Arg",
    "Language",
    "Number",
    "day",
    "keys",
    "listing",
    "number",
    "ordinal",
    "say",
    "thousandths",
]
