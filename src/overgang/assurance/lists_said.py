"""A list in words: the grades by the names of the subjects, and the facts told with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Final, assert_never

from overgang.assurance.pair import Told
from overgang.dossier import InputValue
from overgang.norms.expression import Input
from overgang.reading.words import Speaker
from overgang.school.grade import Grade, read_entry
from overgang.wording import listing, number, say

__all__ = [
    "fact_said",
    "facts_said",
    "grades_in_short",
    "grades_said",
    "list_lines",
    "outcomes_said",
    "subjects_said",
]

_SOME: Final = 4
"""From so many subjects with the same grade on, that grade is told once."""


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


def grades_in_short(speaker: Speaker, grades: Mapping[str, str]) -> str:
    """Give grades in words; the grade that most subjects have is told once, and last.

    >>> from overgang.rulesets import load
    >>> norm = load("nl/zwin/3h-4h")
    >>> codes = norm.list.subjects
    >>> speaker = Speaker(norm, norm.targets[0], "en")
    >>> grades_in_short(speaker, dict.fromkeys(codes, "6") | {"wi": "5"})
    'mathematics 5, the other 13 subjects 6'
    """
    usual, many = Counter(grades.values()).most_common(1)[0] if grades else ("", 0)
    if many < _SOME:
        return grades_said(speaker, grades)
    others = {code: text for code, text in grades.items() if text != usual}
    grade = _entry(speaker, usual)
    if not others:
        return say(speaker.language, "list-all", count=many, grade=grade)
    said = grades_said(speaker, others)
    return say(speaker.language, "list-others", grades=said, count=many, grade=grade)


def list_lines(
    speakers: tuple[Speaker, Speaker],
    old: Told,
    new: Told,
    assumed: Mapping[str, InputValue] = MappingProxyType({}),
) -> Iterator[str]:
    """Give one list as two norms read it; what both read is told once.

    What is `assumed` of every list is told elsewhere, and left out here.
    """
    ours, theirs = speakers
    language = ours.language
    both = {code: grade for code, grade in old.grades.items() if code in new.grades}
    yield say(language, "diff-list", grades=grades_in_short(ours, both))
    for key, speaker, listed in (
        ("diff-list-old", ours, _without(old.grades, both)),
        ("diff-list-new", theirs, _without(new.grades, both)),
    ):
        if listed:
            yield say(language, key, grades=grades_said(speaker, listed))
    for column, grades in {**new.columns, **old.columns}.items():
        yield say(language, "list-column", column=column, grades=grades_in_short(ours, grades))
    facts, others = (
        {name: value for name, value in each.inputs.items() if assumed.get(name) != value}
        for each in (old, new)
    )
    if facts:
        yield say(language, "list-facts", facts=facts_said(ours, facts))
    other = {name: value for name, value in others.items() if facts.get(name) != value}
    if other:
        yield say(language, "diff-facts-new", facts=facts_said(theirs, other))


def facts_said(speaker: Speaker, facts: Mapping[str, InputValue]) -> str:
    """Give facts in words, each with what it is called."""
    return "; ".join(
        say(
            speaker.language,
            "list-fact",
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
        case tuple() if speaker.ruleset.inputs[name].type == "list":
            said = (speaker.word(each, Input(name=name)) for each in value)
            return listing(speaker.language, said) or say(speaker.language, "list-nothing")
        case tuple():
            return subjects_said(speaker, value)
        case _:
            assert_never(value)


def subjects_said(speaker: Speaker, value: InputValue) -> str:
    """Give the subjects that a fact chooses, or that there are none."""
    codes = value if isinstance(value, tuple) else ()
    subjects = listing(speaker.language, map(speaker.subject, codes))
    return subjects or say(speaker.language, "list-nothing")


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


def _without(grades: Mapping[str, str], others: Mapping[str, str]) -> dict[str, str]:
    return {code: grade for code, grade in grades.items() if code not in others}
