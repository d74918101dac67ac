"""What is not known, over every reading of a norm: what matters in one of them still matters."""

from __future__ import annotations

from dataclasses import replace

from overgang.reading.judge import Judgement, judge_target
from overgang.reading.solver import Unknown, decides

__all__ = ["across_readings"]


def across_readings(judgement: Judgement) -> tuple[Unknown, ...]:
    """Give everything that is not known, with the other readings in which it matters.

    Without a look at those, a grade would be said to matter no longer while it still does as soon
    as people read the norm in the other way.

    Raises:
        UnreadableError: if an unknown choice of subjects can be made in too many ways.
        MissingExtraError: if OR-tools is not installed.
    """
    found = decides(judgement)
    if all(each.matters for each in found):
        return found
    matters: dict[tuple[str, str], list[str]] = {}
    for reading in judgement.ruleset.readings:
        other = judgement.ruleset.others[reading.id]
        for each in decides(judge_target(judgement.student, other, judgement.target)):
            if each.matters:
                matters.setdefault((each.column, each.name), []).append(reading.id)
    return tuple(
        each
        if each.matters
        else replace(each, elsewhere=tuple(matters.get((each.column, each.name), ())))
        for each in found
    )
