"""The sentences, from the catalogues of a language.

A catalogue is a folder of Fluent files beside this module, `nl/` and `en/` with the same files in
each, read once when the first sentence of that language is asked for.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from overgang.errors import WordingError, suggestion
from overgang.wording.figures import Number, number
from overgang.wording.language import Language, locale_of
from overgang.wording.phrases import day

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

__all__ = ["Arg", "keys", "say"]

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
    bundle = _bundle(language)
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
    return _catalogue(language)[1]


def _bundle(language: Language) -> FluentBundle:
    """Give what Fluent made of the catalogue of a language."""
    return _catalogue(language)[0]


@cache
def _catalogue(language: Language) -> tuple[FluentBundle, frozenset[str]]:
    """Read the catalogue of a language, file by file in the order of their names."""
    from importlib.resources import files

    from fluent.runtime import FluentBundle, FluentResource
    from fluent.syntax.ast import Message

    # Without the invisible marks around arguments: they break text that is compared or searched.
    bundle = FluentBundle([locale_of(language)], use_isolating=False)
    found: set[str] = set()
    folder = files("overgang.wording").joinpath(language)
    catalogues = [file for file in folder.iterdir() if file.name.endswith(".ftl")]
    for file in sorted(catalogues, key=lambda file: file.name):
        resource = FluentResource(file.read_text(encoding="utf-8"))
        bundle.add_resource(resource)
        found.update(entry.id.name for entry in resource.body if isinstance(entry, Message))
    return bundle, frozenset(found)


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
