"""What the commands print: lists of norms, one norm, advice, and what was found about a norm."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import assert_never

from overgang.advice.advise import Advice
from overgang.advice.class_page import class_page
from overgang.advice.letter import Reader
from overgang.advice.letter_page import letter_page
from overgang.cli.options import Format
from overgang.norms.ruleset import RuleSet
from overgang.reading.described import describe, heading
from overgang.wording import Language

__all__ = ["advice_text", "norm_lines", "rules_lines"]

_BETWEEN = f"\n{'─' * 72}\n\n"


def advice_text(
    advices: Iterable[Advice],
    form: Format,
    language: Language,
    *,
    report: Mapping[str, object] | None,
    reader: Reader | None = None,
) -> str:
    """Give advices in one of the forms; JSON also holds how a class list was read.

    With a reader it is a letter for each advice, as text or as a page. JSON holds all of an advice,
    and knows no reader.
    """
    if reader is not None:
        letters = [advice.letter(reader, language) for advice in advices]
        if form is Format.HTML:
            return letter_page("overgang", language, letters)
        return _BETWEEN.join(letter.text() for letter in letters)
    match form:
        case Format.TEXT:
            return _BETWEEN.join(advice.text(language) for advice in advices)
        case Format.HTML:
            return class_page("overgang", language, list(advices))
        case Format.JSON:
            documents = [advice.document(language).model_dump(mode="json") for advice in advices]
            read = {} if report is None else {"report": report}
            whole = {**read, "advices": documents}
            return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
        case _:
            assert_never(form)


def rules_lines(rulesets: Iterable[RuleSet], language: Language) -> Iterator[str]:
    """Give each norm in one line."""
    yield from (heading(ruleset, language) for ruleset in rulesets)


def norm_lines(ruleset: RuleSet, language: Language) -> Iterator[str]:
    """Give a norm in words and as a table."""
    yield from describe(ruleset, language)
