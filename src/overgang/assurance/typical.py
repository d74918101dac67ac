"""Typical lists, to tell how much of them a region is: an assumption, stated and counted exactly.

Each grade stands by itself. Of twenty grades one is a 4, three are a 5, six are a 6, six are a 7,
three are an 8 and one is a 9. Facts are as the rule set calls them usual, and of what has happened
nothing has. Nothing is drawn: all lists are counted, by what the rules add up.

This is no prediction. It tells a hole that a school will meet from one that it will not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final

from overgang.assurance.shares import Shares
from overgang.reading.solver import Model
from overgang.reading.solver.places import GradePlace
from overgang.school.grade import SCALE

__all__ = ["TYPICAL", "shares_of", "typical"]

TYPICAL: Final[Mapping[int, int]] = {4: 1, 5: 3, 6: 6, 7: 6, 8: 3, 9: 1}
"""How many of twenty grades are which."""


def shares_of(
    models: Sequence[Model], parts: Sequence[Sequence[int]]
) -> tuple[Fraction | None, ...]:
    """Give the share of the typical lists with which all goals of a part hold, for each part.

    The models stand in one program, and see the same lists. All parts are counted together; None
    for each of them if that was too much work.
    """
    program = models[0].program
    goals = [goal for goals in parts for goal in goals]
    read = (each for definition in program.behind(goals) for each in definition.reads)
    needed = {*(max(goal, ~goal) for goal in goals), *read}
    fixed = _fixed(models, needed)
    if fixed is None or not parts:
        return (None,) * len(parts)
    grades = {
        place.variable: place
        for model in models
        for place in model.unknowns.grades.values()
        if place.varies and place.variable in needed
    }
    found = Shares(program, needed, fixed, tuple(grades.values()), TYPICAL).shares(parts)
    return (None,) * len(parts) if found is None else found


def typical(models: Sequence[Model]) -> int:
    """Give the literal of: every grade is one that typical lists have."""
    program = models[0].program
    places = (place for model in models for place in model.unknowns.grades.values())
    return program.all_of(
        program.within({place.variable: 1}, ((_at(place, min(TYPICAL)), _at(place, max(TYPICAL))),))
        for place in places
        if place.varies
    )


def _at(place: GradePlace, grade: int) -> int:
    """Give the value of a place at the grade that is nearest to a whole one."""
    return place.at(min(place.grades, key=lambda each: abs(each - grade * SCALE)))


def _fixed(models: Sequence[Model], needed: set[int]) -> dict[int, int] | None:
    """Give the facts as they usually are; None where nothing is usual of one that is needed."""
    found: dict[int, int] = {}
    for model in models:
        unknowns, asked = model.unknowns, model.sheet.ruleset.inputs
        found.update(dict.fromkeys(unknowns.happened.values(), 0))
        for name, place in unknowns.inputs.items():
            usual = asked[name].usual if name in asked else None
            if usual in place.values:
                found.setdefault(place.variable, place.values.index(usual))
    facts = (place.variable for model in models for place in model.unknowns.inputs.values())
    return found if found.keys() >= needed & set(facts) else None
