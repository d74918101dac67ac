"""What is found when the rules come out otherwise, told apart from what is found now."""

from __future__ import annotations

from overgang.norms.parts import Target
from overgang.reading.arithmetic import Truth
from overgang.reading.judge import Finding, possible_findings

__all__ = ["Otherwise"]


class Otherwise:
    """The other findings of one target; each way in which the rules can come out is asked once."""

    def __init__(self, target: Target, finding: Finding) -> None:
        self._target, self._outcomes = target, {finding.outcomes}
        self._seen: dict[tuple[Truth, ...], tuple[Finding, ...] | None] = {}

    def found(self, truths: tuple[Truth, ...]) -> tuple[Finding, ...] | None:
        """Give what is found when the rules come out so; None where it is what is found now.

        Where rules are left open, several findings may be possible: then it is another one.
        """
        if truths not in self._seen:
            possible = possible_findings(self._target, truths)
            differs = {each.outcomes for each in possible} != self._outcomes
            self._seen[truths] = possible if differs else None
        return self._seen[truths]
