"""Letters of every rule set and every practice, for what holds of all of them.

A rule set: one letter for each finding that an example of it has for a target, without a search,
so without what other grades would bring. A practice: its whole example year, with the search.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Final

from overgang.advice.advise import Advice, TargetAdvice, advise
from overgang.advice.changes import Changes
from overgang.advice.letter import Letter, Reader
from overgang.assurance.cases import check_case, examples_of
from overgang.dossier import Dossier
from overgang.norms.ruleset import RuleSet
from overgang.practices import example_dossier, load_practice, practices
from overgang.reading.judge import Judgement
from overgang.reading.solver import undecided
from overgang.rulesets import load
from overgang.wording import Language

__all__ = ["HOME", "advices_of", "body", "in_own_words", "years_of"]

HOME: Final = (Reader.PARENTS, Reader.STUDENT)
"""Who reads a letter at home."""

_DAY: Final = date(2026, 6, 25)


def advices_of(id_: str) -> Iterator[Advice]:
    """Give an advice for each finding that the examples of a rule set have, without a search."""
    ruleset = load(id_)
    seen = set()
    for case in examples_of(ruleset):
        judgement = check_case(case, lambda _: ruleset).judgement
        assert judgement is not None
        if (which := (judgement.target.to, judgement.finding)) not in seen:
            seen.add(which)
            yield _advice(judgement, ruleset)


def _advice(judgement: Judgement, ruleset: RuleSet) -> Advice:
    target = TargetAdvice(
        judgement, judgement.possible, Changes(reason="unsettled"), undecided(judgement)
    )
    dossier = Dossier(student=judgement.student)
    return Advice(dossier, judgement.student, ruleset, None, _DAY, (target,), ())


@cache
def years_of() -> tuple[Advice, ...]:
    """Give the advice at each moment of the example year of every practice."""
    found = []
    for id_ in practices():
        practice, dossier = load_practice(id_), example_dossier(id_)
        assert practice.example is not None
        rules = practice.example.rules
        ruleset = None if rules is None else load(rules)
        found += [advise(dossier, ruleset, practice, on=day) for day in practice.example.moments]
    return tuple(found)


def body(letter: Letter) -> str:
    """Give all lines of a letter; its heads are no sentences."""
    return "\n".join(line for part in letter.parts for line in part.lines)


def in_own_words(advice: Advice, text: str, language: Language) -> str:
    """Give a text without what the norm says in its own words: quotations, and names it gives."""
    text = re.sub(r"‘[^‘’]*’", "…", text)
    for name in _names(advice.ruleset, language):
        text = text.replace(name, "…").replace(name[:1].upper() + name[1:], "…")
    return text


def _names(ruleset: RuleSet | None, language: Language) -> list[str]:
    if ruleset is None:
        return []
    named = [
        each.in_(language)
        for section in (ruleset.groups, ruleset.points, ruleset.lookups)
        for each in section.values()
    ]
    named += [each.in_(language) for each in ruleset.inputs.values()]
    named += [each.in_(language) for each in ruleset.measures.values()]
    named += [target.name.in_(language) for target in ruleset.targets]
    return sorted({name for name in named if len(name) > 1}, key=len, reverse=True)
