"""What can only go one way when one grade changes, seen from how the rules are made.

A bound on a sum of grades can only be passed, a count of insufficient grades only fall, and what is
made of such conditions with `and` and `or` goes the same way. Where a rule mixes both ways, what it
asks before a change is held against what it asks after it. Where either settles a question no
search is needed; where neither does, it settles nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, assert_never

from overgang.assurance.entailed import Entailed
from overgang.assurance.favour import favour_of, sayings
from overgang.norms.parts import Precedence
from overgang.reading.judge import ranked
from overgang.reading.solver import Model
from overgang.reading.solver.definitions import All, Definition, Extremest, Floored, Within

__all__ = ["never_worse", "none_worse"]

Way = Literal[1, 0, -1] | None
"""Up, not at all, down, or both; as a grade goes up."""


def never_worse(model: Model, variable: int) -> bool:
    """Say whether the rules show that nothing gets worse as the value of a variable goes up.

    If not, it may still be so.
    """
    literals = _literals(model)
    ways = _Ways(model, variable)
    return all(ways.of(up) in {0, 1} or ways.of(down) in {0, -1} for up, down in literals)


def none_worse(before: Model, after: Model, cases: Mapping[int, Sequence[int]]) -> bool:
    """Say whether the rules show that nothing gets worse by a change of one grade.

    Both models are in one program; `cases` gives for each variable of that grade its value in each
    case. If the rules do not show it, it may still be so.
    """
    entailed = Entailed(before.program, cases)
    return all(
        entailed.shows(up, ~down_after)
        or entailed.shows(up, up_after)
        or entailed.shows(down_after, down)
        for (up, down), (up_after, down_after) in zip(
            _literals(before), _literals(after), strict=True
        )
    )


def _literals(model: Model) -> list[tuple[int, int]]:
    """Give for each step in favour the literals of: it is reached, and it is not."""
    steps = sorted({favour_of(said) for said in sayings(model.target)})[1:]
    return [(_at_least(model, step), _below(model, step)) for step in steps]


class _Ways:
    """Which way every variable of a program goes as one of them goes up."""

    def __init__(self, model: Model, variable: int) -> None:
        self._ways: dict[int, Way] = {variable: 1}
        for definition in model.program.definitions:
            if not self._ways.keys().isdisjoint(definition.reads):
                self._ways[definition.variable] = self._way(definition)

    def of(self, literal: int) -> Way:
        """Give which way a literal goes."""
        if literal >= 0:
            return self._ways.get(literal, 0)
        way = self._ways.get(~literal, 0)
        return _turned(way)

    def _way(self, definition: Definition) -> Way:
        match definition:
            case All(literals=literals):
                return _joined(map(self.of, literals))
            case Within(terms=terms, intervals=intervals):
                way = self._sum(terms)
                if len(intervals) == 1 and intervals[0][0] is None:
                    return _turned(way)
                return way if len(intervals) == 1 and intervals[0][1] is None else way and None
            case Extremest(parts=parts):
                return _joined(self._sum(part.terms.items()) for part in parts)
            case Floored(line=line, divisor=divisor):
                way = self._sum(line.terms.items())
                return way if divisor > 0 else _turned(way)
            case _:
                assert_never(definition)

    def _sum(self, terms: Iterable[tuple[int, int]]) -> Way:
        return _joined(
            self._ways.get(variable, 0) if many > 0 else _turned(self._ways.get(variable, 0))
            for variable, many in terms
        )


def _turned(way: Way) -> Way:
    match way:
        case 1:
            return -1
        case -1:
            return 1
        case _:
            return way


def _joined(ways: Iterable[Way]) -> Way:
    found = {way for way in ways if way != 0}
    if not found:
        return 0
    return found.pop() if len(found) == 1 else None


def _at_least(model: Model, favour: int) -> int:
    """Give a literal that holds wherever what is said is surely so much in favour.

    It never holds where what is said is surely less in favour.
    """
    return _some(model, favour, least=True)


def _below(model: Model, favour: int) -> int:
    """Give a literal that holds wherever what is said is surely less in favour, as above."""
    return _some(model, favour, least=False)


def _some(model: Model, favour: int, *, least: bool) -> int:
    return model.program.any_of(_ways_to_say(model, favour, least=least))


def _ways_to_say(model: Model, favour: int, *, least: bool) -> Iterator[int]:
    program, target = model.program, model.target
    if target.precedence is Precedence.UNSTATED:
        for said in sayings(target):
            if (favour_of(said) >= favour) == least:
                yield model.settled(said)
        return
    against: list[int] = []
    for rule in ranked(target):
        if (favour_of(rule.outcome) >= favour) == least:
            yield program.all_of([model.rules[rule.id].yes, *against])
        else:
            against.append(model.rules[rule.id].no)
    if (favour_of(target.otherwise) >= favour) == least:
        yield program.all_of(against)
