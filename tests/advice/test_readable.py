"""Every letter home is readable, and no text has a word that judges, blames or foretells.

Looked at are a letter for each finding that an example of any rule set has, and each moment of
every example year; and for its words every sentence of the catalogues. What a norm says in its own
words is the school's: it counts for how readable a letter is, and not for which words it has.
"""

from __future__ import annotations

import doctest
import re
from typing import Final

import pytest
from fluent.syntax import FluentSerializer
from fluent.syntax.ast import Message, Term

from overgang.advice.advise import Advice
from overgang.rulesets import ids
from overgang.wording import LANGUAGES, Language
from tests.advice import readable
from tests.advice.all_letters import HOME, advices_of, body, in_own_words, years_of
from tests.advice.readable import douma, sentences, words
from tests.wording.test_catalogue import entries

LONGEST: Final = 15
"""The most words that the sentences of a letter may have on average."""

HARDEST: Final = 65
"""The lowest score of Flesch and Douma: 60 to 70 is normal, 80 to 90 easy.

Measured over some 1750 letters in Dutch: 67 at the lowest, in a norm that names profiles and
subjects in long words; 80 at the tenth part, 86 in the middle. Sentences have 13 words at most on
average, in English 14.
"""

NEVER: Final[dict[Language, dict[str, str]]] = {
    "nl": {
        "a verdict": r"blijf\w* zitten|blijft? over|zittenblij\w+|zitten te blijven|doubl\w+"
        r"|geslaagd|slaag\w*|gezakt|zak(?:t|ken)|afgewezen|moet(?:en)?|verplicht\w*|mislukt\w*",
        "blame": r"lui|luiheid|slecht\w*|schuld\w*|fout\w*|falen|faalt|gefaald|ongemotiveerd\w*"
        r"|helaas|jammer|teleur\w*|onwil\w*|nalatig\w*|verwijt\w*|ondermaats\w*|dom",
        "chance": r"waarschijnlijk\w*|vermoedelijk\w*|voorspel\w*|risico\w*|kans(?:en)? dat"
        r"|slaagkans\w*|kanspercentage|score|naar verwachting",
    },
    "en": {
        "a verdict": r"held back|hold back|retain\w*|fail\w*|flunk\w*|passe[sd] the year|repeater"
        r"|reject\w*|must|obliged|have to|has to",
        "blame": r"lazy|laziness|bad|badly|fault\w*|unfortunate\w*|disappoint\w*|poor|poorly|stupid"
        r"|neglect\w*|unmotivated|unwilling\w*",
        "chance": r"probab\w*|likely|likelihood|odds|risk\w*|predict\w*|forecast\w*|chance of"
        r"|chances|score",
    },
}
"""Words that no text has, and why."""

PERCENT: Final = re.compile(r"\d ?%")
"""A number as exact as `5,875` is none of false precision: it is the mean that was compared."""

SPOKEN: Final = re.compile(
    r"(advice|common|decision|dossier|law|letters|moved|norms|practice\w*|reason)\.ftl"
)
"""The catalogues that people at home or in a meeting read; the others are about norms and files."""


def found(text: str, language: Language) -> list[str]:
    """Give each word of the list that stands in a text, with why it may not."""
    said = [
        f"{why}: {match[0]}"
        for why, pattern in NEVER[language].items()
        for match in re.finditer(rf"\b(?:{pattern})\b", text, re.IGNORECASE)
    ]
    return said + [f"too precise: {match[0]}" for match in PERCENT.finditer(text)]


def faults(advice: Advice) -> list[str]:
    """Give what is wrong with the letters of an advice, in both languages."""
    wrong = []
    for reader in HOME:
        for language in LANGUAGES:
            text = body(advice.letter(reader, language))
            mean = len(words(text)) / len(sentences(text))
            if mean > LONGEST:
                wrong.append(f"{language} {reader}: {mean:.1f} words a sentence")
            if language == "nl" and douma(text) < HARDEST:
                wrong.append(f"{language} {reader}: a score of {douma(text):.0f}")
            wrong += found(in_own_words(advice, text, language), language)
    return wrong


@pytest.mark.parametrize("id_", ids())
def test_letters_of_every_rule_set_are_readable(id_: str) -> None:
    """For every target and finding that its examples have."""
    wrong = [fault for advice in advices_of(id_) for fault in faults(advice)]

    assert wrong == []


def test_no_rule_set_is_passed_over() -> None:
    """Each has at least one example, and so at least one letter."""
    assert [id_ for id_ in ids() if next(advices_of(id_), None) is None] == []


def test_letters_of_every_example_year_are_readable() -> None:
    """At every moment of each practice."""
    assert [fault for advice in years_of() for fault in faults(advice)] == []


def test_every_advice_of_the_example_years_has_none_of_the_words() -> None:
    """The whole advice, not only the letters."""
    wrong = [
        f"{language}: {fault}"
        for advice in years_of()
        for language in LANGUAGES
        for fault in found(in_own_words(advice, _said(advice, language), language), language)
    ]

    assert wrong == []


def _said(advice: Advice, language: Language) -> str:
    """Give the text without its last lines, which are hashes, and without addresses."""
    return "\n".join(line for line in advice.text(language).splitlines() if "sha256:" not in line)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_of_a_catalogue_has_one_of_the_words(language: Language) -> None:
    """Also those that no example brings about."""
    wrong = [
        f"{file}: {entry.id.name}: {fault}"
        for file, entry in entries(language)
        if SPOKEN.fullmatch(file)
        for fault in found(_plain(entry), language)
    ]

    assert wrong == []


def _plain(entry: Message | Term) -> str:
    text = FluentSerializer().serialize_entry(entry)
    return re.sub(r"\{\s*\$[\w-]+\s*(->)?", "…", text.partition("=")[2])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "De leerling blijft zitten."),
        ("nl", "Je moet harder werken."),
        ("nl", "De kans dat het lukt is groot."),
        ("nl", "Dat is 80% van de punten."),
        ("en", "The student failed."),
        ("en", "Probably it works out."),
    ],
)
def test_a_word_of_the_list_would_be_found(language: Language, text: str) -> None:
    """The check can fail."""
    assert found(text, language)


def test_the_examples_of_the_measures_hold() -> None:
    """They are counted by hand."""
    done = doctest.testmod(readable)

    assert (done.failed, done.attempted) == (0, 4)


def test_a_heavy_text_scores_low() -> None:
    """As an office would write it."""
    heavy = (
        "De overgangsbevorderingsregeling bepaalt voorwaardelijke bevorderingsmogelijkheden "
        "overeenkomstig de vastgestelde determinatieprocedures betreffende leerlingresultaten."
    )
    assert douma(heavy) < 0
