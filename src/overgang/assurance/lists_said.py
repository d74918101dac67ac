"""A list in words: the grades by the names of the subjects, and the facts told with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import assert_never

from overgang.dossier import InputValue
from overgang.norms.expression import Input
from overgang.reading.words import Speaker
from overgang.school.grade import Grade, read_entry
from overgang.wording import listing, number, say

__all__ = ["fact_said", "facts_said", "grades_said", "outcomes_said"]


def grades_said(speaker: Speaker, grades: Mapping[str, str]) -> str:
    """Give grades in words; what is no grade stands as it is on the list.

    >>> from overgang.rulesets import load
    >>> norm = load("nl/zwin/3h-4h")
    >>> grades_said(Speaker(norm, norm.targets[0], "nl"), {"ne": "6", "wi": "5.5", "ak": "vr"})
    'Nederlands 6, wiskunde 5,5, aardrijkskunde vr'
    """
    return ", ".join(
        f"{speaker.subject(code)} {_entry(speaker, text)}" for code, text in grades.items()
    )


def facts_said(speaker: Speaker, facts: Mapping[str, InputValue]) -> str:
    """Give facts in words, each with what it is called."""
    return "; ".join(
        say(
            speaker.language,
            "diff-fact",
            name=speaker.ruleset.inputs[name].in_(speaker.language),
            value=fact_said(speaker, name, value),
        )
        for name, value in facts.items()
    )


def fact_said(speaker: Speaker, name: str, value: InputValue) -> str:
    """Give what a fact is, in words."""
    match value:
        case bool():
            return say(speaker.language, "yes" if value else "no")
        case Decimal():
            return number(speaker.language, value)
        case str():
            return speaker.word(value, Input(name=name))
        case tuple():
            choices = speaker.ruleset.inputs[name].type == "list"
            said = (
                speaker.word(each, Input(name=name)) if choices else speaker.subject(each)
                for each in value
            )
            return listing(speaker.language, said) or say(speaker.language, "diff-nothing")
        case _:
            assert_never(value)


def outcomes_said(speaker: Speaker, says: Iterable[str] | None) -> str:
    """Give what a norm says: its words, that no rule fits, or that it leaves it open."""
    if says is None:
        return say(speaker.language, "diff-open")
    quoted = [say(speaker.language, "quoted", says=each) for each in says]
    match quoted:
        case []:
            return say(speaker.language, "diff-silent")
        case [word]:
            return word
        case _:
            return say(speaker.language, "diff-clash", says=listing(speaker.language, quoted))


def _entry(speaker: Speaker, text: str) -> str:
    entry = read_entry(text)
    return number(speaker.language, entry.value) if isinstance(entry, Grade) else text
