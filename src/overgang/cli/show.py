"""Lines for the terminal: the list of norms, one norm, and what was found about one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from overgang.assurance.gaps import Flaw
from overgang.norms.ruleset import RuleSet
from overgang.reading.described import describe, heading
from overgang.reading.words import Speaker
from overgang.wording import Language, listing, number, say

__all__ = ["finding_lines", "norm_lines", "rules_lines"]


def rules_lines(rulesets: Iterable[RuleSet], language: Language) -> Iterator[str]:
    """Give each norm in one line."""
    yield from (heading(ruleset, language) for ruleset in rulesets)


def norm_lines(ruleset: RuleSet, language: Language) -> Iterator[str]:
    """Give a norm in words and as a table."""
    yield from describe(ruleset, language)


def finding_lines(ruleset: RuleSet, flaws: Sequence[Flaw], language: Language) -> Iterator[str]:
    """Give what was found about a norm, each with a list that shows it, and what was proven."""
    for flaw in flaws:
        yield from _flaw(ruleset, flaw, language)
    speaker = Speaker(ruleset, ruleset.targets[0], language)
    if not flaws:
        yield say(language, "flaw-none")
    yield say(
        language,
        "flaw-domain",
        subjects=listing(language, map(speaker.subject, ruleset.list.subjects)),
        low=ruleset.scale.lowest,
        high=ruleset.scale.highest,
        step=ruleset.scale.step,
    )


def _flaw(ruleset: RuleSet, flaw: Flaw, language: Language) -> Iterator[str]:
    target = ruleset.target(flaw.target)
    speaker = Speaker(ruleset, target, language)
    name = target.name.in_(language)
    if flaw.code == "uncovered":
        yield say(language, "flaw-uncovered", target=name)
    else:
        quoted = (say(language, "quoted", says=target.rule(rule).says) for rule in flaw.rules)
        yield say(language, "flaw-conflict", target=name, rules=listing(language, quoted))
    grades = (
        f"{speaker.subject(code)} {_number(language, grade)}"
        for code, grade in flaw.witness.grades.items()
    )
    yield "  " + say(language, "flaw-list", grades=", ".join(grades))
    facts = [
        f"{ruleset.inputs[name].in_(language)}: {_fact(language, value)}"
        for name, value in flaw.witness.inputs.items()
    ]
    if facts:
        yield "  " + say(language, "flaw-facts", facts="; ".join(facts))


def _number(language: Language, grade: str) -> str:
    return number(language, Decimal(grade))


def _fact(language: Language, value: object) -> str:
    match value:
        case bool():
            return say(language, "yes" if value else "no")
        case list() | tuple():
            return ", ".join(map(str, value))
        case _:
            return str(value)
