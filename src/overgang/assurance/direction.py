"""Whether a student is better or worse off with what the new norm says, and when nobody can tell.

To meet the norm is better than all else, and to be below it is worse than all else. A talk and
another route stand beside each other: which of them is better depends on the student. Where a norm
is silent, or leaves something open, it says nothing that could be better or worse.
"""

from __future__ import annotations

from typing import Final, Literal

from overgang.assurance.outcomes import Said
from overgang.norms.parts import Meaning

__all__ = ["Direction", "direction_of"]

Direction = Literal["better", "worse", "other", "word"]
"""Better or worse for the student; other where the two cannot be ranked; only another word."""

_HEIGHT: Final = {
    Meaning.MEETS: 2,
    Meaning.DISCUSS: 1,
    Meaning.OTHER_ROUTE: 1,
    Meaning.BELOW: 0,
}


def direction_of(old: Said | None, new: Said | None) -> Direction:
    """Say what it comes down to that a student gets the new instead of the old.

    Of outcomes that clash every one has to be better (worse), or as good.

    >>> from overgang.norms.parts import Outcome
    >>> up = Outcome(says="bevorderd", means="meets")
    >>> talk = Outcome(says="bespreken", means="discuss")
    >>> other = Outcome(says="naar de mavo", means="other-route")
    >>> direction_of(frozenset((talk,)), frozenset((up,)))
    'better'
    >>> direction_of(frozenset((talk,)), frozenset((other,)))
    'other'
    >>> direction_of(frozenset(), frozenset((up,)))
    'other'
    """
    if not old or not new:
        return "other"
    before, after = ({outcome.means for outcome in said} for said in (old, new))
    if before == after:
        return "word"
    if all(_at_least(one, other) for one in after for other in before):
        return "better"
    if all(_at_least(one, other) for one in before for other in after):
        return "worse"
    return "other"


def _at_least(one: Meaning, other: Meaning) -> bool:
    return one == other or _HEIGHT[one] > _HEIGHT[other]
