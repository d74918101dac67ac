"""A strategy for whole rule sets, with every part that a rule set can have."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any, Final, Literal, TypeVar

from hypothesis import strategies as st

from overgang.norms.names import Kind, Names
from overgang.norms.parts import (
    DerivedDefinition,
    Force,
    GroupDefinition,
    InputDefinition,
    Known,
    ListDefinition,
    LookupDefinition,
    Meaning,
    MeasureDefinition,
    Outcome,
    Precedence,
    ReadingDefinition,
    Rule,
    ScaleDefinition,
    SchoolClass,
    Source,
    SubjectDefinition,
    TableDefinition,
    Target,
    Words,
)
from overgang.norms.ruleset import RuleSet
from overgang.norms.text import write
from overgang.school.grade import Letter
from overgang.school.level import Level
from overgang.school.points import Band
from overgang.school.rounding import View
from overgang.strategies.language import expressions, groups

__all__ = ["rule_sets"]

_CODES: Final = ("ne", "en", "wi", "fa", "ak", "bi", "te", "lo")
_T = TypeVar("_T")

_OWN: Final = "robotics"
_SAYS: Final = {
    Meaning.MEETS: "moves up",
    Meaning.DISCUSS: "is discussed",
    Meaning.OTHER_ROUTE: "goes another way",
    Meaning.BELOW: "does not move up",
}


@st.composite
def rule_sets(draw: st.DrawFn, *, depth: int = 1) -> RuleSet:
    """Give rule sets with groups, tables, inputs, measures, targets and rules of every form.

    `depth` bounds how deep one condition stands within another. The lists that a rule set says
    must come out (`examples`) are not drawn.
    """
    tables = draw(_several("table", _tables()))
    lookups = draw(_several("lookup", _lookups()))
    inputs = draw(_inputs())
    derived = draw(_derived())
    names = Names(
        tables=frozenset(tables),
        lookups=frozenset(lookups),
        inputs={name: each.type for name, each in inputs.items()},
        subjects=frozenset({_OWN, *derived}),
    )
    declared = draw(_groups(names))
    names = replace(names, groups=frozenset(declared))
    measures, kinds = draw(_measures(names, depth))
    names = replace(names, measures=kinds)
    readings = draw(_readings(names, measures, depth))
    targets: list[Target] = []
    for year in range(draw(_up_to(1)) + 1):
        targets.append(draw(_targets(names, f"year {year}", depth, targets)))
    return RuleSet(
        **{"class": draw(_classes()), "target": tuple(targets), "reading": readings},
        id="nl/drawn/rules",
        version=draw(st.integers(1, 3)),
        source=draw(_sources()),
        list=draw(_lists(derived)),
        scale=draw(_scales()),
        subjects={_OWN: SubjectDefinition(**_said(_OWN), also=("3d",))},
        derived=derived,
        letters=draw(_letters()),
        groups=declared,
        points=tables,
        lookups=lookups,
        inputs=inputs,
        measures=measures,
        known=draw(_known(targets)),
    )


def _known(targets: Sequence[Target]) -> st.SearchStrategy[tuple[Known, ...]]:
    """Give no finding that is known, or one: of any target, or of one and a rule of it."""
    first = targets[0]
    about = st.sampled_from(({}, {"target": first.to, "rules": (first.rules[0].id,)}))
    known = about.map(lambda told: Known(code="uncovered", reason=_words("so it stands"), **told))
    return st.just(()) | known.map(lambda each: (each,))


def _derived() -> st.SearchStrategy[Mapping[str, DerivedDefinition]]:
    """Give nothing, or a subject that is worked out from others, which no list is published of."""
    views = [view for view in View if view is not View.GRADE]
    made = st.builds(
        DerivedDefinition,
        **{name: st.just(each) for name, each in _said("combined").items()},
        parts=st.sampled_from((("te", "lo"), ("lo", "bi", "ak"))),
        part=st.sampled_from(View),
        view=st.sampled_from(views),
    )
    return st.just({}) | made.map(lambda each: {"combi": each})


def _words(text: str) -> Words:
    return Words(nl=f"{text} (nl)", en=f"{text} (en)")


def _said(text: str) -> dict[str, str]:
    return {"nl": f"{text} (nl)", "en": f"{text} (en)"}


def _up_to(most: int) -> st.SearchStrategy[int]:
    return st.integers(0, most)


def _several(name: str, values: st.SearchStrategy[_T]) -> st.SearchStrategy[dict[str, _T]]:
    """Give up to two values, named by their number."""
    return st.lists(values, max_size=2).map(
        lambda found: {f"{name}{number}": each for number, each in enumerate(found)}
    )


def _classes() -> st.SearchStrategy[SchoolClass]:
    years = st.lists(st.integers(1, 5), min_size=1, max_size=2, unique=True).map(tuple)
    level = st.none() | st.sampled_from(Level)
    return st.builds(SchoolClass, level=level, years=years, name=st.just(_words("class")))


def _sources() -> st.SearchStrategy[Source]:
    return st.builds(
        Source,
        school=st.just("Drawn College"),
        url=st.just("https://example.org/norm"),
        school_year=st.sampled_from((None, "2025-2026")),
        read_on=st.dates(date(2012, 1, 1), date(2026, 12, 31)),
        complete=st.booleans(),
        note=st.none() | st.just(_words("note")),
    )


def _lists(derived: Mapping[str, DerivedDefinition]) -> st.SearchStrategy[ListDefinition]:
    parts = {code for each in derived.values() for code in each.parts}
    listed = [code for code in (*_CODES, _OWN, *derived) if code not in parts]
    codes = st.lists(st.sampled_from(listed), min_size=2, max_size=7, unique=True)
    return st.tuples(codes.map(tuple), st.booleans(), st.booleans()).map(
        lambda drawn: ListDefinition(
            subjects=drawn[0], published=drawn[1], count=len(drawn[0]) if drawn[2] else None
        )
    )


def _scales() -> st.SearchStrategy[ScaleDefinition]:
    step = st.sampled_from((Decimal(1), Decimal(1), Decimal("0.5"), Decimal("0.1")))
    return st.builds(ScaleDefinition, lowest=st.sampled_from((Decimal(1), Decimal(3))), step=step)


def _letters() -> st.SearchStrategy[Mapping[Letter, Decimal]]:
    return st.sampled_from(
        ({}, {Letter.ONVOLDOENDE: Decimal(5)}, {letter: Decimal(7) for letter in Letter})
    )


@st.composite
def _tables(draw: st.DrawFn) -> TableDefinition:
    """Give point tables: bands of whole grades, with or without a remainder that is not known."""
    bounds = draw(st.lists(st.integers(1, 10), min_size=2, max_size=6, unique=True).map(sorted))
    bands = tuple(
        Band(**{"from": low, "to": high - 1, "points": draw(_points(first=number == 0))})
        for number, (low, high) in enumerate(pairwise(bounds))
    )
    return TableDefinition(
        **_said("points"),
        view=draw(st.sampled_from(View)),
        bands=bands,
        otherwise=draw(st.sampled_from((Decimal(0), Decimal(0), Decimal(1), "unknown"))),
    )


def _points(*, first: bool) -> st.SearchStrategy[Decimal | Literal["forces"]]:
    """Give points; a band that is not the first may force an outcome instead."""
    numbers = st.integers(-6, 6).map(lambda halves: Decimal(halves) / 2)
    return numbers if first else numbers | st.just("forces")


@st.composite
def _lookups(draw: st.DrawFn) -> LookupDefinition:
    """Give lookup tables: rows that touch, with or without an end on either side."""
    bounds = draw(st.lists(st.integers(-2, 90), min_size=2, max_size=5, unique=True).map(sorted))
    rows = [
        {"from": low, "to": high - 1, "gives": draw(st.integers(-5, 90))}
        for low, high in pairwise(bounds)
    ]
    if draw(st.booleans()):
        del rows[0]["from"]
    if draw(st.booleans()):
        del rows[-1]["to"]
    return LookupDefinition.model_validate(_said("looked up") | {"rows": rows})


def _inputs() -> st.SearchStrategy[dict[str, InputDefinition]]:
    """Give up to five inputs, one of each type at most."""
    asked: dict[str, Any] = {
        "question": _words("the question"),
        "asked_of": _words("the mentor"),
    }
    choices = {word: _words(word) for word in ("up", "stay")}
    every: dict[str, list[dict[str, Any]]] = {
        "advice": [
            {"type": "yes-no", "judgement": True},
            {"type": "yes-no", "usual": True},
            {"type": "yes-no", "read_from": "lo", "yes": ("V", "G"), "no": ("O",)},
        ],
        "votes": [{"type": "number", "lowest": 0, "highest": 5, "step": 1, "usual": 2}],
        "wish": [{"type": "choice", "choices": choices, "usual": "up"}],
        "past": [{"type": "list", "choices": choices, "usual": ()}],
        "profile": [
            {"type": "subjects", "among": _CODES[:6], "size": 2, "usual": ("ne", "wi")},
            {"type": "subjects", "among": _CODES[:6]},
        ],
    }
    return st.fixed_dictionaries(
        {}, optional={name: st.sampled_from(forms) for name, forms in every.items()}
    ).map(
        lambda drawn: {
            name: InputDefinition.model_validate(_said(name) | asked | form)
            for name, form in drawn.items()
        }
    )


@st.composite
def _groups(draw: st.DrawFn, names: Names) -> dict[str, GroupDefinition]:
    found: dict[str, GroupDefinition] = {}
    for number in range(draw(_up_to(2))):
        tree = draw(groups(replace(names, groups=frozenset(found)), depth=1))
        found[f"group{number}"] = GroupDefinition(**_said(f"group {number}"), **{"is": tree})
    return found


@st.composite
def _measures(
    draw: st.DrawFn, names: Names, depth: int
) -> tuple[dict[str, MeasureDefinition], dict[str, Kind]]:
    found: dict[str, MeasureDefinition] = {}
    kinds: dict[str, Kind] = {}
    kind: st.SearchStrategy[Kind] = st.sampled_from(("number", "number", "condition"))
    for number in range(draw(_up_to(3))):
        wanted = draw(kind)
        tree = draw(expressions(replace(names, measures=dict(kinds)), wanted, depth=depth))
        name = f"measure{number}"
        found[name] = MeasureDefinition(**_said(f"measure {number}"), **{"is": tree})
        kinds[name] = wanted
    return found, kinds


@st.composite
def _readings(
    draw: st.DrawFn, names: Names, measures: Mapping[str, MeasureDefinition], depth: int
) -> tuple[ReadingDefinition, ...]:
    """Give another reading of one of the measures, or none."""
    if not measures or draw(st.booleans()):
        return ()
    declared = list(measures)
    name = draw(st.sampled_from(declared))
    before = declared[: declared.index(name)]
    kinds = {each: names.measures[each] for each in before}
    tree = draw(expressions(replace(names, measures=kinds), names.measures[name], depth=depth))
    return (ReadingDefinition(**_said("otherwise"), id="other", measures={name: tree}),)


@st.composite
def _targets(
    draw: st.DrawFn, names: Names, to: str, depth: int, earlier: Sequence[Target]
) -> Target:
    rules: list[Rule] = []
    there: dict[str | None, frozenset[str]]
    there = {target.to: frozenset(rule.id for rule in target.rules) for target in earlier}
    for number in range(draw(_up_to(2)) + 1):
        here = frozenset(rule.id for rule in rules)
        # Of a rule that asks about a change, or that may rest on one, no change is asked.
        plain = frozenset(rule.id for rule in rules if not _ASKING.search(write(rule.when)))
        known = replace(names, rules=plain, earlier={**there, None: here})
        when = draw(expressions(known, "condition", depth=depth))
        means = draw(st.sampled_from(Meaning))
        rules.append(
            Rule(
                id=f"rule-{number}",
                says=_SAYS[means],
                means=means,
                when=when,
                force=draw(st.none() | st.sampled_from(Force)),
                decides=draw(st.none() | st.just(_words("the team"))),
            )
        )
    outcomes = st.sampled_from(Meaning).map(lambda means: Outcome(says=_SAYS[means], means=means))
    return Target(
        to=to,
        name=_words(to),
        id=draw(st.none() | st.just(f"nl/drawn/{to.replace(' ', '-')}")),
        precedence=draw(st.sampled_from(Precedence)),
        otherwise=draw(st.just("uncovered") | outcomes),
        rule=tuple(rules),
    )


_ASKING: Final = re.compile(r"\b(one_point_more|after_one_resit|without_one|without_some|holds)\(")
