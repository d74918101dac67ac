"""What a rule can say: an outcome in the school's own word, what that comes down to, how it binds.

And which outcome goes first, where several rules hold.
"""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from overgang._model import Frozen

__all__ = ["Force", "Meaning", "Outcome", "Precedence"]


class Meaning(StrEnum):
    """What an outcome comes down to, for comparing norms; never a verdict.

    They stand from most to least in favour of moving up.
    """

    MEETS = "meets"
    DISCUSS = "discuss"
    OTHER_ROUTE = "other-route"
    BELOW = "below"

    @property
    def favour(self) -> int:
        """How much it is in favour of moving up, as a number to compare.

        >>> Meaning.DISCUSS.favour > Meaning.OTHER_ROUTE.favour
        True
        """
        return -list(Meaning).index(self)


class Precedence(StrEnum):
    """Which rule goes first where several hold.

    - `first`: the first in the order of the text;
    - `strictest`: the outcome least in the student's favour;
    - `most-favourable`: the outcome most in the student's favour;
    - `unstated`: the text does not say, so different outcomes are a conflict.
    """

    FIRST = "first"
    STRICTEST = "strictest"
    MOST_FAVOURABLE = "most-favourable"
    UNSTATED = "unstated"


class Outcome(Frozen):
    """An outcome in the school's own word, and what it comes down to."""

    says: str = Field(min_length=1)
    means: Meaning


class Force(StrEnum):
    """How an outcome binds, as the published text has it; told to the reader, never acted on."""

    ADVICE = "advice"
    BINDING_ADVICE = "binding-advice"
    DECISION = "decision"
