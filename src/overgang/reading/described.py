"""A whole norm in words: what is counted, what is asked, the rules, and the rules as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, assert_never

from overgang.norms.expression import Among, And, Comparison, Either, Expression, Not, Or
from overgang.norms.parts import GroupDefinition, Outcome, Rule, Target, Words
from overgang.reading.limits import MOST_CHOICES, MOST_TIMES, Limit, limits_of
from overgang.reading.words import Speaker, measured
from overgang.school.points import LookupTable, PointTable
from overgang.wording import Language, day, listing, number, say

if TYPE_CHECKING:
    from overgang.norms.ruleset import RuleSet

__all__ = ["binding", "describe", "heading"]

_INDENT: Final = "    "


def heading(ruleset: RuleSet, language: Language) -> str:
    """Give a norm in one line: id, class, school year, whether its text was read as a whole."""
    year = ruleset.source.school_year
    return " · ".join(
        (
            ruleset.id,
            ruleset.class_.name.in_(language),
            say(language, "show-year-unknown")
            if year is None
            else say(language, "show-year", year=year),
            say(language, "show-complete" if ruleset.source.complete else "show-incomplete"),
        )
    )


def describe(ruleset: RuleSet, language: Language) -> tuple[str, ...]:
    """Give a norm in words, as lines of Markdown."""
    return tuple(_lines(ruleset, language))


def _lines(ruleset: RuleSet, language: Language) -> Iterator[str]:
    source = ruleset.source
    yield f"# {heading(ruleset, language)}"
    yield ""
    yield say(
        language,
        "show-source",
        school=source.school,
        url=source.url,
        day=day(language, source.read_on),
    )
    if source.note is not None:
        yield source.note.in_(language)
    terms = list(_terms(ruleset, language))
    if terms:
        yield from ("", f"## {say(language, 'show-terms')}", *terms)
    if ruleset.inputs:
        yield from ("", f"## {say(language, 'show-asked')}", *_asked(ruleset, language))
    if ruleset.readings:
        yield from ("", f"## {say(language, 'show-readings')}", *_readings(ruleset, language))
    for target in ruleset.targets:
        yield from _target(target, ruleset, language)
    if limits := limits_of(ruleset):
        yield from ("", f"## {say(language, 'show-limits')}", "")
        yield from (f"- {_limit(limit, ruleset, language)}" for limit in limits)


def _limit(limit: Limit, ruleset: RuleSet, language: Language) -> str:
    name = ruleset.inputs[limit.input].in_(language)
    match limit.what:
        case "times":
            return say(language, "show-limit-times", name=name, most=MOST_TIMES)
        case "choices":
            return say(language, "show-limit-choices", name=name, most=MOST_CHOICES)
        case _:
            assert_never(limit.what)


def _terms(ruleset: RuleSet, language: Language) -> Iterator[str]:
    speaker = Speaker(ruleset, ruleset.targets[0], language)
    for group in ruleset.groups.values():
        yield from _group(group, speaker)
    for table in ruleset.points.values():
        yield _table_of(table, _point_rows(table, language), language)
    for lookup in ruleset.lookups.values():
        yield _table_of(lookup, _lookup_rows(lookup, language), language)
    for derived in ruleset.derived.values():
        said = say(
            language,
            "show-derived",
            name=derived.in_(language),
            parts=listing(language, map(speaker.subject, derived.parts)),
            part=say(language, f"seen-many-{derived.part}"),
            view=say(language, f"show-view-{derived.view}"),
        )
        yield f"- {said}"
    for measure in ruleset.measures.values():
        yield from _measure(measure.in_(language), measure.expression, speaker, 0)


def _table_of(table: Words, rows: Iterator[str], language: Language) -> str:
    return f"- {say(language, 'show-points', name=table.in_(language), rows='; '.join(rows))}"


def _measure(name: str, of: Expression, speaker: Speaker, depth: int) -> Iterator[str]:
    """Say what a measure is; one that is made of conditions with those in a list."""
    key, inner = _joined(of)
    made = len(inner) > 1
    what = say(speaker.language, f"show-inner-{key}") if made else speaker.phrase(of)
    yield f"{_INDENT * depth}- {say(speaker.language, 'show-is', name=name, what=what)}"
    if made:
        yield from _each(inner, speaker, depth + 1)


def _group(group: GroupDefinition, speaker: Speaker) -> Iterator[str]:
    """Say what is in a group, case by case; just its name where that says so already."""
    language = speaker.language
    name, contains = group.in_(language), group.contains
    if isinstance(contains, Either):
        yield f"- {say(language, 'show-group-depends', name=name)}"
        while isinstance(contains, Either):
            when, then = speaker.phrase(contains.when), speaker.group(contains.then)
            yield f"{_INDENT}- {say(language, 'show-group-case', when=when, group=then)}"
            contains = contains.otherwise
        yield f"{_INDENT}- {say(language, 'show-group-else', group=speaker.group(contains))}"
        return
    what = speaker.group(contains)
    if what in name or what == say(language, "group-listed", group=name):
        yield f"- {name}"
    else:
        yield f"- {say(language, 'show-is', name=name, what=what)}"


def _point_rows(table: PointTable, language: Language) -> Iterator[str]:
    for band in sorted(table.bands, key=lambda band: band.lowest, reverse=True):
        points = (
            say(language, "show-points-forces")
            if band.points == "forces"
            else number(language, band.points)
        )
        low, high = number(language, band.lowest), number(language, band.highest)
        if band.lowest == band.highest:
            yield say(language, "show-points-row", grade=low, points=points)
        else:
            yield say(language, "show-points-range", low=low, high=high, points=points)
    if table.otherwise == "unknown":
        yield say(language, "show-points-unknown")
    else:
        yield say(language, "show-points-else", points=number(language, table.otherwise))


def _lookup_rows(table: LookupTable, language: Language) -> Iterator[str]:
    for row in table.rows:
        gives = number(language, row.gives)
        low = None if row.lowest is None else number(language, row.lowest)
        high = None if row.highest is None else number(language, row.highest)
        if low == high:
            yield say(language, "show-lookup-row", value=low or "", points=gives)
        elif high is None:
            yield say(language, "show-lookup-from", low=low or "", points=gives)
        elif low is None:
            yield say(language, "show-lookup-to", high=high, points=gives)
        else:
            yield say(language, "show-lookup-range", low=low, high=high, points=gives)


def _readings(ruleset: RuleSet, language: Language) -> Iterator[str]:
    speaker = Speaker(ruleset, ruleset.targets[0], language)
    for reading in ruleset.readings:
        yield f"- {say(language, 'show-reading', name=reading.in_(language).removesuffix('.'))}"
        for name, expression in reading.measures.items():
            measure = ruleset.measures[name].in_(language)
            yield from _measure(measure, expression, speaker, 1)


def _asked(ruleset: RuleSet, language: Language) -> Iterator[str]:
    for each in ruleset.inputs.values():
        said = say(
            language,
            "show-judgement" if each.judgement else "show-question",
            name=each.in_(language),
            question=each.question.in_(language),
            role=each.asked_of.in_(language),
        )
        yield f"- {said}"


def _target(target: Target, ruleset: RuleSet, language: Language) -> Iterator[str]:
    speaker = Speaker(ruleset, target, language)
    yield from ("", f"## {say(language, 'show-target', target=target.name.in_(language))}", "")
    for rule in target.rules:
        yield from _rule(rule, speaker)
    yield f"- {_otherwise(target.otherwise, language)}"
    if len(target.rules) > 1:
        yield f"- {say(language, f'show-precedence-{target.precedence}')}"
    yield from ("", f"### {say(language, 'show-table')}", "", *_table(target, speaker))


def _rule(rule: Rule, speaker: Speaker) -> Iterator[str]:
    """Say when an outcome follows: the conditions in a list, and then what they come down to."""
    language = speaker.language
    key, parts = _joined(rule.when)
    means = say(language, f"means-{rule.means}")
    if isinstance(rule.when, Not) and not speaker.says_denial(rule.when.part):
        condition = speaker.phrase(rule.when.part)
        said = say(language, "show-rule-not", says=rule.says, means=means, condition=condition)
    elif len(parts) == 1:
        condition = speaker.phrase(rule.when)
        said = say(language, "show-rule", says=rule.says, means=means, condition=condition)
    else:
        said = say(language, f"show-rule-{key}", says=rule.says, means=means)
    yield f"- {said} [{rule.cite}]" if rule.cite else f"- {said}"
    if len(parts) > 1:
        yield from _each(parts, speaker, 1)
    if rule.note is not None:
        yield f"    - {say(language, 'show-note', note=rule.note.in_(language))}"
    if rule.force is not None or rule.decides is not None:
        yield f"    - {binding(rule, language)}"


def _each(parts: Sequence[Expression], speaker: Speaker, depth: int) -> Iterator[str]:
    """Give conditions as a list, with those that are made of others in lists of their own."""
    for what, part in {speaker.phrase(part): part for part in parts}.items():
        key, inner = _joined(part)
        if len(set(map(speaker.phrase, inner))) == 1:
            yield f"{_INDENT * depth}- {what}"
        else:
            yield f"{_INDENT * depth}- {say(speaker.language, f'show-inner-{key}')}"
            yield from _each(inner, speaker, depth + 1)


def binding(rule: Rule, language: Language) -> str:
    """Say how an outcome binds and who decides, as the text has it."""
    force = None if rule.force is None else say(language, f"show-force-{rule.force}")
    if rule.decides is None:
        return say(language, "show-force", force=force or "")
    who = rule.decides.in_(language)
    if force is None:
        return say(language, "show-decides", who=who)
    return say(language, "show-force-and-decides", force=force, who=who)


def _otherwise(outcome: Outcome | str, language: Language) -> str:
    if isinstance(outcome, str):
        return say(language, "show-uncovered")
    means = say(language, f"means-{outcome.means}")
    return say(language, "show-otherwise", says=outcome.says, means=means)


def _table(target: Target, speaker: Speaker) -> Iterator[str]:
    """Give the rules as a table: a row for what is measured, a column for each rule."""
    language = speaker.language
    cells: dict[str, dict[str, str]] = {}
    heads = []
    for rule in target.rules:
        key, parts = _joined(rule.when)
        heads.append(f"‘{rule.says}’ ({say(language, f'show-{key}')})")
        for part in parts:
            what, asked = _cell(part, speaker)
            row = cells.setdefault(what, {})
            row[rule.id] = f"{row[rule.id]}; {asked}" if rule.id in row else asked
    yield f"| {say(language, 'show-column-measure')} | {' | '.join(heads)} |"
    yield "|---" * (len(heads) + 1) + "|"
    for what, row in cells.items():
        yield f"| {what} | {' | '.join(row.get(rule.id, '–') for rule in target.rules)} |"


def _joined(when: Expression) -> tuple[str, tuple[Expression, ...]]:
    match when:
        case And(parts=parts):
            return "all", parts
        case Or(parts=parts):
            return "any", parts
        case _:
            return "one", (when,)


def _cell(part: Expression, speaker: Speaker) -> tuple[str, str]:
    match part:
        case Comparison() | Among():
            return speaker.phrase(measured(part)[1]), speaker.bound(part)
        case _:
            return speaker.phrase(part), say(speaker.language, "show-yes")
