"""The sentences, from the catalogues of a language.

A catalogue is a folder of Fluent files beside this module, `nl/` and `en/` with the same files in
each. A file is read once, when the first sentence in it is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from overgang.errors import WordingError, suggestion
from overgang.wording.figures import Number, number
from overgang.wording.language import Language, locale_of
from overgang.wording.phrases import day

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

__all__ = ["Arg", "keys", "say"]

_KEY: Final = re.compile(r"^([a-z][a-z0-9-]*) =", re.MULTILINE)

Arg = str | Number | date
"""What can stand in a sentence: a text, an exact number (which also picks the plural), a day."""


def say(language: Language, key: str, /, **args: Arg) -> str:
    """Give the sentence of that key, with its arguments filled in.

    Numbers are written exactly and without a mark for thousands. A number that stands beside a
    bound is best written with `number(…, against=…)` and given as text.

    Raises:
        WordingError: Where the language lacks the key, or an argument of the sentence is absent.

    >>> from decimal import Decimal
    >>> say("nl", "subjects-counted", count=1), say("en", "subjects-counted", count=3)
    ('1 vak', '3 subjects')
    >>> say("nl", "subjects-counted", count=Decimal("1.5"))
    '1,5 vakken'
    """
    bundle = _bundle(language, _index(language).get(key, ""))
    pattern = bundle.get_message(key).value if bundle.has_message(key) else None
    if pattern is None:
        known = suggestion(key, keys(language))
        raise WordingError(f"{language}: no sentence has the key {key!r}; {known}")
    given = {name: _given(language, value) for name, value in args.items()}
    said, problems = bundle.format_pattern(pattern, given)
    if problems or not isinstance(said, str):
        raise WordingError(f"{language}: {key!r} cannot be said: {'; '.join(map(str, problems))}")
    return said


def keys(language: Language) -> frozenset[str]:
    """Give the keys of every sentence in a language.

    >>> keys("nl") == keys("en")
    True
    """
    return frozenset(_index(language))


@cache
def _index(language: Language) -> Mapping[str, str]:
    """Tell in which file of a language each sentence stands, without reading any sentence."""
    found: dict[str, str] = {}
    for file in _folder(language).iterdir():
        if file.name.endswith(".ftl"):
            found |= dict.fromkeys(_KEY.findall(file.read_text(encoding="utf-8")), file.name)
    return MappingProxyType(found)


@cache
def _bundle(language: Language, file: str) -> FluentBundle:
    """Give what Fluent makes of one file; to read them all takes longer than most runs do."""
    from fluent.runtime import FluentBundle, FluentResource

    # Without the invisible marks around arguments: they break text that is compared or searched.
    bundle = FluentBundle([locale_of(language)], use_isolating=False)
    if file:
        text = _folder(language).joinpath(file).read_text(encoding="utf-8")
        bundle.add_resource(FluentResource(text))
    return bundle


def _folder(language: Language) -> Traversable:
    from importlib.resources import files

    locale_of(language)  # a language that is not there is said to be just that
    return files("overgang.wording").joinpath(language)


def _given(language: Language, value: Arg) -> object:
    """Turn an argument into what Fluent can put into a sentence."""
    if isinstance(value, str):
        return value
    if isinstance(value, date):
        return day(language, value)
    if value % 1:
        # As text: Fluent rounds to three decimals. A text takes the plural, and so does 1,5.
        return number(language, value)
    from fluent.runtime.types import fluent_number

    # Without grouping: 2026 is no "2.026".
    return fluent_number(int(value), useGrouping=False)
