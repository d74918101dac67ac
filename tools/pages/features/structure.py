"""I: how the rules of a text stand to each other, and what follows where none holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Final

from overgang.norms.expression import (
    Among,
    And,
    Comparison,
    Expression,
    GradeOf,
    Holds,
    Number,
    Pattern,
    PointsOf,
)
from overgang.norms.parts import Meaning, Outcome, Precedence, Rule, Target
from pages.features.anatomy import Anatomy
from pages.features.feature import Feature, any_of, asked_or_told, said, told
from pages.features.tried import (
    CLASH,
    CONFLICT,
    HOLE,
    LINT,
    NOTE,
    PRECEDENCE,
    REMAINDER,
    TARGET,
    node,
)
from pages.found import flaws_of

__all__ = ["STRUCTURE"]

_PATTERNS: Final = 4
"""From so many patterns on, a text is a table of them."""


def _targets(fits: Callable[[Target], bool]) -> Callable[[Anatomy], bool]:
    return lambda norm: any(map(fits, norm.ruleset.targets))


def _rest(means: Meaning) -> Callable[[Anatomy], bool]:
    return _targets(
        lambda target: isinstance(target.otherwise, Outcome) and target.otherwise.means is means
    )


def _flaw(code: str) -> Callable[[Anatomy], bool]:
    return lambda norm: any(each.code == code for each in flaws_of(norm.ruleset.id))


def _reads_no_grade(norm: Anatomy) -> bool:
    kinds = (GradeOf, PointsOf, Pattern)
    return not any(isinstance(each, kinds) for each in norm.models)


def _not_covered(target: Target) -> bool:
    return isinstance(target.otherwise, Outcome) and target.otherwise.says.strip() == "?"


def _stricter_though_lighter(norm: Anatomy) -> bool:
    """Say whether a lighter outcome asks more of one number than a heavier one does."""
    return any(
        _asks_more(_least(norm, lighter), _least(norm, heavier))
        for target in norm.ruleset.targets
        for heavier in target.rules
        for lighter in target.rules
        if heavier.means is Meaning.MEETS and lighter.means is Meaning.DISCUSS
    )


def _asks_more(one: dict[str, Decimal], other: dict[str, Decimal]) -> bool:
    return any(bound > other[what] for what, bound in one.items() if what in other)


def _least(norm: Anatomy, rule: Rule) -> dict[str, Decimal]:
    """Give the least that every list of a rule has, for each number that it bounds below."""
    return dict(_bounds(norm, rule.when))


def _bounds(norm: Anatomy, when: Expression) -> Iterator[tuple[str, Decimal]]:
    match when:
        case And(parts=parts):
            for part in parts:
                yield from _bounds(norm, part)
        case Comparison(operands=(left, Number(value=bound)), operators=(">=" | ">",)):
            yield norm.opened(left).model_dump_json(), bound
        case _:
            return


def _table_of_patterns(norm: Anatomy) -> bool:
    patterns = {
        choice.model_dump_json()
        for each in norm.all_of(Among)
        if isinstance(norm.opened(each.value), Pattern)
        for choice in each.choices
    }
    return len(patterns) >= _PATTERNS


STRUCTURE: Final = (
    Feature(
        "meer bestemmingen naast elkaar, elk met een eigen uitkomst",
        "several targets side by side, each with an outcome of its own",
        lambda norm: len(norm.ruleset.targets) > 1,
        (TARGET,),
    ),
    Feature(
        "lijsten van uitkomsten die een gat laten",
        "lists of outcomes that leave a hole",
        _flaw("uncovered"),
        (HOLE, LINT),
    ),
    Feature(
        "de rest wordt besproken",
        "the rest is discussed",
        _rest(Meaning.DISCUSS),
        (REMAINDER,),
    ),
    Feature(
        "de volgorde van de regels telt",
        "the order of the rules matters",
        _targets(lambda target: target.precedence is Precedence.FIRST and len(target.rules) > 1),
        (PRECEDENCE,),
    ),
    Feature(
        "lijsten met verschillende uitkomsten die elkaar overlappen",
        "lists with different outcomes that overlap",
        _flaw("conflict"),
        (CLASH, CONFLICT),
    ),
    Feature(
        "van de norm mag worden afgeweken, met redenen of in het voordeel",
        "the norm may be set aside, with reasons or in favour",
        asked_or_told(r"afwijk|afgeweken|voordeel|buiten werking|opzij"),
        (NOTE,),
        "note",
    ),
    Feature(
        "geen norm in cijfers",
        "no norm in grades",
        _reads_no_grade,
        (REMAINDER, NOTE),
    ),
    Feature(
        "de rest is afgewezen of niet bevorderd",
        "the rest is rejected or does not move up",
        _rest(Meaning.BELOW),
        (REMAINDER,),
    ),
    Feature(
        "over de rest beslist een vergadering of de schoolleiding",
        "of the rest a meeting or the management decides",
        any_of(
            said(r"vergadering|schoolleiding|directie|beslis|overleg"),
            told(r"(vergadering|schoolleiding|directie|team) (beslis|besluit)"),
        ),
        (REMAINDER, NOTE),
    ),
    Feature(
        "tweede besluit na het bevorderen: toelating tot een pakket of profiel",
        "second decision after moving up: admission to a package or profile",
        any_of(
            said(r"pakket|profiel|toelating|toelaatbaar"),
            told(r"toelating tot (een|het)|toegelaten tot (een|het) (vak|profiel|pakket)"),
        ),
        (TARGET,),
    ),
    Feature(
        "de uitkomst ‘niet voorzien’",
        "the outcome ‘not foreseen’",
        any_of(_targets(_not_covered), told(r"krijgt (daar )?een vraagteken")),
        (HOLE, NOTE),
        "note",
    ),
    Feature(
        "twee soorten normen: wat moet, en waarover wordt gesproken",
        "two kinds of norm: what has to be, and what is talked about",
        asked_or_told(r"verplichte norm|subnorm|deelnorm"),
        (PRECEDENCE, NOTE),
        "note",
    ),
    Feature(
        "wie hier overgaat, gaat ook over naar het lagere niveau",
        "who moves up here also moves up to the lower level",
        any_of(
            lambda norm: any(each.target is not None for each in norm.all_of(Holds)),
            told(r"ook (bevorderd )?naar (het|de) lagere"),
        ),
        (node(Holds),),
    ),
    Feature(
        "een lichtere uitkomst vraagt meer dan een zwaardere",
        "a lighter outcome asks more than a heavier one",
        _stricter_though_lighter,
        (PRECEDENCE, CLASH),
    ),
    Feature(
        "rondes: eerst de kern, dan alles",
        "rounds: first the core, then everything",
        any_of(
            told(r"rondes?\b"), lambda norm: any(each.target is None for each in norm.all_of(Holds))
        ),
        (node(Holds), PRECEDENCE),
    ),
    Feature(
        "een rij van de tabel voor elk patroon",
        "a row of the table for each pattern",
        _table_of_patterns,
        (node(Pattern),),
    ),
)
