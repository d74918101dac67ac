"""What the commands print: lists of norms, one norm, advice, and what was found about a norm."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import assert_never

from overgang.advice.advise import Advice
from overgang.advice.card import page
from overgang.assurance.gaps import Flaw, domain_of
from overgang.cli.options import Format
from overgang.dossier import InputValue
from overgang.norms.expression import Input
from overgang.norms.ruleset import RuleSet
from overgang.reading.described import describe, heading
from overgang.reading.words import Speaker
from overgang.wording import Language, listing, number, say

__all__ = ["advice_text", "finding_lines", "norm_lines", "rules_lines"]

_BETWEEN = f"\n{'─' * 72}\n\n"


def advice_text(
    advices: Iterable[Advice],
    form: Format,
    language: Language,
    *,
    report: Mapping[str, object] | None,
) -> str:
    """Give advices in one of the forms; JSON also holds how a class list was read."""
    match form:
        case Format.TEXT:
            return _BETWEEN.join(advice.text(language) for advice in advices)
        case Format.HTML:
            return page("overgang", language, (advice.document(language) for advice in advices))
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
    for name, value in domain_of(ruleset).chosen.items():
        codes = value if isinstance(value, tuple) else ()
        yield say(
            language,
            "flaw-chosen" if codes else "flaw-chosen-none",
            name=ruleset.inputs[name].in_(language),
            subjects=listing(language, map(speaker.subject, codes)),
        )


def _flaw(ruleset: RuleSet, flaw: Flaw, language: Language) -> Iterator[str]:
    target = ruleset.target(flaw.target)
    speaker = Speaker(ruleset, target, language)
    name = target.name.in_(language)
    match flaw.code:
        case "uncovered":
            yield say(language, "flaw-uncovered", target=name)
        case "conflict":
            quoted = (say(language, "quoted", says=target.rule(rule).says) for rule in flaw.rules)
            yield say(language, "flaw-conflict", target=name, rules=listing(language, quoted))
        case "never":
            key = "flaw-never-first" if flaw.witness.grades else "flaw-never"
            yield say(language, key, target=name, rule=listing(language, flaw.rules))
        case _:
            assert_never(flaw.code)
    if not flaw.witness.grades:
        return
    yield "  " + say(language, "flaw-list", grades=_grades(speaker, flaw.witness.grades))
    for column, listed in flaw.witness.columns.items():
        grades = _grades(speaker, listed)
        yield "  " + say(language, "flaw-column", column=column, grades=grades)
    facts = [
        f"{ruleset.inputs[name].in_(language)}: {_fact(speaker, name, value)}"
        for name, value in flaw.witness.inputs.items()
    ]
    if facts:
        yield "  " + say(language, "flaw-facts", facts="; ".join(facts))


def _grades(speaker: Speaker, grades: Mapping[str, str]) -> str:
    return ", ".join(
        f"{speaker.subject(code)} {number(speaker.language, Decimal(grade))}"
        for code, grade in grades.items()
    )


def _fact(speaker: Speaker, name: str, value: InputValue) -> str:
    match value:
        case bool():
            return say(speaker.language, "yes" if value else "no")
        case tuple() if speaker.ruleset.inputs[name].type == "list":
            happened = [speaker.word(each, Input(name=name)) for each in value]
            return listing(speaker.language, happened) or say(speaker.language, "flaw-nothing")
        case tuple():
            subjects = listing(speaker.language, map(speaker.subject, value))
            return subjects or say(speaker.language, "flaw-nothing")
        case str():
            return speaker.word(value, Input(name=name))
        case Decimal():
            return number(speaker.language, value)
        case _:
            assert_never(value)
