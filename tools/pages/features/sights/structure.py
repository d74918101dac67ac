"""How it is seen in which way the rules of a text stand to each other."""

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
    Number,
    Pattern,
    PointsOf,
)
from overgang.norms.parts import Meaning, Outcome, Rule, Target
from pages.features.anatomy import Anatomy
from pages.found import flaws_of

__all__ = [
    "flaw",
    "not_covered",
    "reads_no_grade",
    "rest",
    "stricter_though_lighter",
    "table_of_patterns",
    "targets",
]

_PATTERNS: Final = 4
"""From so many patterns on, a text is a table of them."""


def targets(fits: Callable[[Target], bool]) -> Callable[[Anatomy], bool]:
    """See a target of some shape."""
    return lambda norm: any(map(fits, norm.ruleset.targets))


def rest(means: Meaning) -> Callable[[Anatomy], bool]:
    """See what an outcome for all other lists comes down to."""
    return targets(
        lambda target: isinstance(target.otherwise, Outcome) and target.otherwise.means is means
    )


def flaw(code: str) -> Callable[[Anatomy], bool]:
    """See that lint finds something."""
    return lambda norm: any(each.code == code for each in flaws_of(norm.ruleset.id))


def reads_no_grade(norm: Anatomy) -> bool:
    """See that no rule looks at a grade."""
    kinds = (GradeOf, PointsOf, Pattern)
    return not any(isinstance(each, kinds) for each in norm.models)


def not_covered(target: Target) -> bool:
    """See an outcome of a question mark alone."""
    return isinstance(target.otherwise, Outcome) and target.otherwise.says.strip() == "?"


def stricter_though_lighter(norm: Anatomy) -> bool:
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


def table_of_patterns(norm: Anatomy) -> bool:
    """See many patterns of insufficient grades."""
    patterns = {
        choice.model_dump_json()
        for each in norm.all_of(Among)
        if isinstance(norm.opened(each.value), Pattern)
        for choice in each.choices
    }
    return len(patterns) >= _PATTERNS
