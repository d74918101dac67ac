"""What of a program follows from one chosen variable alone, and what from several together.

A norm asks most of its questions of one grade: is it sufficient, how many points is it short. What
it counts and adds looks at many. Of the first kind it is known once for every value what follows;
only the second kind has to be looked at again for each list.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from overgang.reading.solver.definitions import Definition, Within
from overgang.reading.solver.program import Program

__all__ = ["Parted"]


class Parted:
    """A program, its definitions told apart by whether they depend on one chosen variable.

    `owner` gives the one chosen variable that a variable depends on: a chosen one on itself. What
    is not in it depends on several. `joint` holds their definitions, in order.
    """

    program: Program

    def __init__(self, program: Program, definitions: Sequence[Definition] | None = None) -> None:
        self.program = program
        self.definitions: Sequence[Definition] = (
            program.definitions if definitions is None else definitions
        )
        self.owner: dict[int, int] = {each: each for each in range(len(program.domains))}
        self.own: dict[int, list[Definition]] = {}
        """The definitions that depend on one chosen variable alone, in order."""
        self.joint: list[Definition] = []
        for definition in self.definitions:
            del self.owner[definition.variable]
            owners = {self.owner.get(each) for each in definition.reads}
            one = owners.pop() if len(owners) == 1 else None
            if one is None:
                self.joint.append(definition)
            else:
                self.owner[definition.variable] = one
                self.own.setdefault(one, []).append(definition)
        self._at: dict[tuple[int, int], tuple[int, ...]] = {}

    def at(self, variable: int, value: int) -> tuple[int, ...]:
        """Give what the definitions that depend on this variable alone come to at a value."""
        key = variable, value
        if key not in self._at:
            values = [1] * len(self.program.domains)
            values[variable] = value
            for definition in self.own.get(variable, ()):
                values[definition.variable] = definition.run(values)
            self._at[key] = tuple(values[each.variable] for each in self.own.get(variable, ()))
        return self._at[key]

    @cached_property
    def readers(self) -> Mapping[int, Sequence[tuple[int, int]]]:
        """The joint definitions that look at a variable, by place; of a sum how often it counts."""
        found: dict[int, list[tuple[int, int]]] = {}
        for place, definition in enumerate(self.joint):
            if isinstance(definition, Within):
                for variable, many in definition.terms:
                    found.setdefault(variable, []).append((place, many))
            else:
                for variable in dict.fromkeys(definition.reads):
                    found.setdefault(variable, []).append((place, 0))
        return found
