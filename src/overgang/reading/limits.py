"""What a reading of a norm cannot take as it is, said by type so that nobody has to find out.

The judge, the words and the columns take all that the language can say. Search does not: what has
no end is cut off somewhere, and what has too many ways is not looked through one by one.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import comb
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from overgang.norms.expression import Times
from overgang.norms.walk import nodes_of_target

if TYPE_CHECKING:
    from overgang.norms.parts import InputDefinition
    from overgang.norms.ruleset import RuleSet

__all__ = ["MOST_CHOICES", "MOST_TIMES", "Limit", "limits_of", "ways_to_pick"]

MOST_TIMES: Final = 9
"""So often a thing can have happened, and no more: nobody does one year again ten times."""

MOST_CHOICES: Final = 500
"""Of so many choices of subjects each is looked at in turn."""


class Limit(NamedTuple):
    """Something that a reading takes only in part: which reading, what, and of which input.

    - `times`: what has happened is looked at up to `MOST_TIMES` times each;
    - `choices`: the subjects can be chosen in more than `MOST_CHOICES` ways, so the usual ones are
      taken for granted, or people are asked which they are.
    """

    reading: Literal["solver"]
    what: Literal["times", "choices"]
    input: str


def limits_of(ruleset: RuleSet) -> tuple[Limit, ...]:
    """Give what a search about this norm takes only in part; empty if it takes it whole.

    >>> from overgang.rulesets import load
    >>> limits_of(load("nl/zwin/2t-3t")), limits_of(load("nl/camphusianum/4-5"))
    ((), (Limit(reading='solver', what='choices', input='verplicht'),))
    """
    return tuple(_limits(ruleset))


def _limits(ruleset: RuleSet) -> Iterator[Limit]:
    counted = {
        node.input
        for target in ruleset.targets
        for node in nodes_of_target(ruleset, target)
        if isinstance(node, Times)
    }
    for name, each in ruleset.inputs.items():
        if name in counted:
            yield Limit("solver", "times", name)
        if each.type == "subjects" and ways_to_pick(each) > MOST_CHOICES:
            yield Limit("solver", "choices", name)


def ways_to_pick(each: InputDefinition) -> int:
    """Give in how many ways an input can choose subjects."""
    many = len(each.among)
    return 2**many if each.size is None else comb(many, each.size)
