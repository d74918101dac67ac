"""What is found when the rules come out otherwise, told apart from what is found now."""

from __future__ import annotations

from overgang.norms.parts import Target
from overgang.reading.arithmetic import Truth
from overgang.reading.judge import Finding, possible_findings
from overgang.reading.solver import said_of

__all__ = ["Otherwise"]


class Otherwise:
    """The other findings of one target; each way in which the rules can come out is asked once.

    Of a clash between rules it is the same finding whichever rules clash.
    """

    def __init__(self, target: Target, finding: Finding) -> None:
        self._target, self._said = target, {said_of(finding)}
        self._seen: dict[tuple[Truth, ...], tuple[Finding, ...] | None] = {}

    def found(self, truths: tuple[Truth, ...]) -> tuple[Finding, ...] | None:
        """Give what is found when the rules come out so; None where it is what is found now.

        Where rules are left open, several findings may be possible: then it is another one.
        """
        if truths not in self._seen:
            possible = possible_findings(self._target, truths)
            differs = set(map(said_of, possible)) != self._said
            self._seen[truths] = possible if differs else None
        return self._seen[truths]
