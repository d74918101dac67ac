"""Every shipped norm is said whole, in Dutch and in English, and neither has words of the other.

What is said: the norm as text and as a table, and a judgement of each of its examples. A word is
taken for Dutch where several norms use it in Dutch and no other one in English, and the other way
round; so the norms themselves say which words belong to a language. What every norm says, the
catalogues, is held against a short list of words that stand in one of the languages only.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Final, get_args

import pytest

from overgang.assurance.cases import check_case, examples_of
from overgang.norms.ruleset import RuleSet
from overgang.reading.described import describe
from overgang.reading.told import tell
from overgang.wording import Language
from pages.found import whole_files

LANGUAGES: Final = get_args(Language)
OTHER: Final[dict[Language, Language]] = {"nl": "en", "en": "nl"}
SEVERAL: Final = 3
"""A word that so many norms use in one language, and no other norm in the other, belongs to it."""

CODE: Final = re.compile(r"[{}<>_]|==|!=|\b(Decimal|Fraction|frozenset)\b|\(\)|  ")
"""What no reader should see: keys, operators, names, and the place of a word that is not there."""

PLAIN: Final = {
    "nl": r"het|een|van|voor|niet|alle|vakken|cijfers?|punten|hoogste|minste|anders|bij|naar|ook",
    "en": r"the|and|with|for|not|subjects?|grades?|points|least|most|otherwise|from|also|which",
}
"""Words that stand in every norm, and in one language only."""

KEPT: Final = frozenset(
    {"havo", "vwo", "vmbo", "mavo", "lyceum", "gymnasium"}
    | {"apart", "best", "brief", "door", "even", "last", "list", "management", "plan"}
    | {"rest", "stage", "week"}
)
"""Words that the glossary keeps in both languages, and words that are Dutch and English."""


NORMS: Final = {ruleset.id: ruleset for ruleset in whole_files()}


@cache
def said(id_: str, language: Language) -> tuple[str, ...]:
    """Give all that is said of a norm: whole, and of each example which rule holds and why."""
    ruleset = NORMS[id_]
    return (*describe(ruleset, language)[1:], *_judged(ruleset, language))


def _judged(ruleset: RuleSet, language: Language) -> Iterator[str]:
    for case in examples_of(ruleset):
        judgement = check_case(case, lambda _: ruleset).judgement
        assert judgement is not None
        for step in judgement.steps:
            for line in tell(step, ruleset, judgement.target, language):
                yield f"{line.text} [{line.working}]" if line.working else line.text


def own_words(ruleset: RuleSet, text: str) -> str:
    """Give a text without what may be in any language: names, addresses, and what is quoted."""
    names = [ruleset.source.url, ruleset.source.school]
    cites = [f"[{rule.cite}]" for each in ruleset.targets for rule in each.rules if rule.cite]
    for name in (*names, *cites):
        text = text.replace(name, "…")
    return re.sub(r"‘[^’]*’|“[^”]*”|(?<!\w)'[^']*'(?!\w)", "…", text)


@cache
def words(id_: str, language: Language) -> frozenset[str]:
    """Give the words of a norm, in small letters."""
    text = own_words(NORMS[id_], "\n".join(said(id_, language)))
    return frozenset(re.findall(r"[^\W\d_]{2,}", text.casefold())) - KEPT


@cache
def uses(language: Language) -> Counter[str]:
    """Give in how many norms each word stands."""
    return Counter(word for id_ in NORMS for word in words(id_, language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id_", NORMS)
def test_a_norm_is_said_without_code(id_: str, language: Language) -> None:
    """No key, no operator, and no name that only the rule file knows."""
    ruleset = NORMS[id_]
    names = {
        name
        for section in ("groups", "points", "lookups", "inputs", "measures", "derived")
        for name in getattr(ruleset, section)
        if "_" in name
    }
    text = own_words(ruleset, "\n".join(line.strip() for line in said(id_, language)))
    text = text.replace("|---", "")

    assert [line for line in text.splitlines() if CODE.search(line.strip())] == []
    assert {name for name in names if name in text} == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id_", NORMS)
def test_a_norm_has_no_word_of_the_other_language(id_: str, language: Language) -> None:
    """A word that was forgotten in a translation is found, whoever forgot it."""
    other = OTHER[language]
    here, there = uses(language), uses(other)
    foreign = {
        word
        for word in words(id_, language)
        if here[word] == 1 and there[word] - (word in words(id_, other)) >= SEVERAL
    }
    plain = re.compile(rf"\b({PLAIN[other]})\b")
    lines = own_words(NORMS[id_], "\n".join(said(id_, language))).casefold().splitlines()

    assert foreign == set()
    assert [line for line in lines if plain.search(line)] == []


@pytest.mark.parametrize("id_", NORMS)
def test_both_languages_say_as_much(id_: str) -> None:
    """What is said in one language is said in the other, line for line, with the same numbers."""
    dutch, english = said(id_, "nl"), said(id_, "en")

    assert len(dutch) == len(english)
    for one, other in zip(dutch, english, strict=True):
        assert bool(one) == bool(other)
        if one.startswith("|"):
            assert one.count("|") == other.count("|")


def test_a_word_of_the_other_language_would_be_found() -> None:
    """The check can fail: an English word in a Dutch norm is one that no other Dutch norm has."""
    assert uses("en")["subjects"] >= SEVERAL
    assert uses("nl")["subjects"] == 0
    assert uses("nl")["vakken"] >= SEVERAL
    assert uses("en")["vakken"] == 0
    assert CODE.search("kern_laagste") is not None
