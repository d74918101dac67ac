"""A smallest part of a list that alone forces the finding, whatever the rest is.

Every list with another finding names what it has otherwise: each sufficient part holds one of
those. A smallest set that meets all lists found so far is tried; the solver proves that it is
enough, or finds one list more. So what is found is smallest, and not only without any to spare.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from overgang.errors import UnreadableError
from overgang.reading.sheet import Sheet
from overgang.reading.solver.definitions import holds
from overgang.reading.solver.freed import Freed
from overgang.reading.solver.model import Said
from overgang.reading.solver.program import Program
from overgang.reading.solver.search import Cost, Search
from overgang.reading.solver.unknowns import Key

__all__ = ["Forcing", "forcing"]

_MOST_SEARCHES, _MOST_COVERS = 60, 20
"""So far a smallest set is looked for; beyond, one without anything to spare has to do."""
_PATTERNS = 8
_MOST_STEPS = 500
"""So far a cover is looked for by trying; beyond, by a search of its own."""


class Forcing(NamedTuple):
    """Grades, by column and subject, and facts that force a finding.

    `others` holds the other grades of the report, and what else the finding can depend on.
    `smallest` says that no set
    of fewer forces it, proven; else it was proven only that each of these is needed.
    """

    keys: tuple[Key, ...]
    others: tuple[Key, ...]
    smallest: bool


def forcing(freed: Freed, said: Said, sheet: Sheet) -> Forcing | None:
    """Give a smallest part of a list that forces what is said; None where the whole does not.

    Raises:
        UnreadableError: if the solver could not settle whether something forces it.
        MissingExtraError: if OR-tools is not installed.
    """
    return _Search(freed, said, sheet).run()


class _Need(NamedTuple):
    """A group of which at least so many have to be in the set."""

    group: int
    least: int


class _Search:
    """The search for one list and one finding."""

    def __init__(self, freed: Freed, said: Said, sheet: Sheet) -> None:
        self._freed, self._goal = freed, freed.goal(said)
        alike, together = freed.alike(said)
        self._alike = alike
        self._definitions = alike.definitions
        self._now = freed.at(sheet)
        self._keys = {
            key: variables
            for key, variables in freed.parts.items()
            if not alike.variables.isdisjoint(variables)
        }
        self._beside = [
            key for key in freed.known if key in self._keys or key in freed.on_the_report
        ]
        self._groups = list(self._grouped(together))
        self._place = {
            key: (at, place)
            for at, group in enumerate(self._groups)
            for place, key in enumerate(group)
        }
        self._needs: dict[tuple[_Need, ...], None] = {}
        self._known_needs: set[frozenset[_Need]] = set()
        domains = freed.program.domains
        self._worst = [
            [
                domain[-1 if alike.worst.get(at, 0) * 2 + end > 0 else 0]
                for at, domain in enumerate(domains)
            ]
            for end in (-1, 1)
        ]
        """The lists at which all is at its worst for the finding; what has no worst, at an end."""
        self._found: list[list[int]] = []
        """The lists with another finding that the solver found."""
        self._searches = self._covers = 0

    def _grouped(self, together: Iterable[Sequence[int]]) -> Iterator[list[Key]]:
        """Give groups of which only the first few have to be looked at, whatever their number.

        Of subjects that can change places any will do where the grades are alike. Where grades can
        only help, the best grade does at least as much as any other.
        """
        by_variable = {variables[0]: key for key, variables in self._keys.items()}
        grouped: set[Key] = set()
        for group in together:
            sides = {self._alike.worst.get(variable, 0) for variable in group}
            worst = sides.pop() if len(sides) == 1 else 0
            by_value: dict[int, list[Key]] = {}
            for variable in sorted(group, key=lambda each: worst * self._now[each]):
                value = 0 if worst else self._now[variable]
                by_value.setdefault(value, []).append(by_variable[variable])
            yield from by_value.values()
            grouped.update(by_variable[variable] for variable in group)
        yield from ([key] for key in self._keys if key not in grouped)

    def run(self) -> Forcing | None:
        """Give the smallest set."""
        for group in self._groups:
            self._try_alone(group[0])
        least = 0
        while True:
            if self._searches >= _MOST_SEARCHES or self._covers >= _MOST_COVERS:
                return self._forcing(self._without_spare(), smallest=False)
            many = self._cover(least)
            least = sum(many)
            chosen = [
                key for group, take in zip(self._groups, many, strict=True) for key in group[:take]
            ]
            if self._guessed(chosen):
                continue
            found = self._broken(chosen)
            if found is None:
                return self._forcing(chosen, smallest=True)
            self._found.append(found)
            if not self._learn(found):
                return None

    def _forcing(self, chosen: Iterable[Key], *, smallest: bool) -> Forcing:
        kept = set(chosen)
        keys = tuple(key for key in self._keys if key in kept)
        others = tuple(key for key in self._beside if key not in kept)
        return Forcing(keys, others, smallest)

    def _broken(self, kept: Iterable[Key]) -> list[int] | None:
        """Give a list with another finding that keeps these; None where there is none."""
        self._searches += 1
        only = {
            variable: (self._now[variable],) for key in kept for variable in self._freed.parts[key]
        }
        return self._freed.model.search.find([~self._goal], only=only)

    def _breaks(self, values: list[int]) -> bool:
        """Run the rules, and say whether the finding is another one."""
        for definition in self._definitions:
            values[definition.variable] = definition.run(values)
        return not holds(self._goal, values)

    def _try_alone(self, key: Key) -> None:
        """Look whether one thing alone, at one of its ends, gives another finding."""
        for variable in self._keys[key]:
            domain = self._freed.program.domains[variable]
            for value in (domain[0], domain[-1]):
                values = list(self._now)
                values[variable] = value
                if self._breaks(values):
                    self._add([key])
                    return

    def _guessed(self, kept: Sequence[Key]) -> bool:
        """Try lists with all others at their worst, or as some list had them.

        What one of them has otherwise is then kept as well, so that the next has something else.
        """
        loose, guessed = [key for key in self._keys if key not in kept], False
        for pattern in (*self._worst, *self._found[-_PATTERNS:]):
            while self._breaks(values := self._with(loose, pattern)):
                otherwise = self._learn(values)
                if not otherwise:
                    break
                guessed = True
                loose = [key for key in loose if key not in otherwise]
        return guessed

    def _with(self, loose: Iterable[Key], pattern: Sequence[int]) -> list[int]:
        values = list(self._now)
        for key in loose:
            for variable in self._keys[key]:
                values[variable] = pattern[variable]
        return values

    def _learn(self, values: Sequence[int]) -> list[Key]:
        """Keep which things a list with another finding has otherwise, as few as will do.

        There are none where what is not known alone gives the other finding.
        """
        differ = [
            key
            for key, variables in self._keys.items()
            if any(values[variable] != self._now[variable] for variable in variables)
        ]
        otherwise = self._shrunk(differ, values)
        if otherwise:
            self._add(otherwise)
            self._add(self._shrunk(differ[::-1], values))
        return otherwise

    def _shrunk(self, differ: Sequence[Key], values: Sequence[int]) -> list[Key]:
        kept, now = list(differ), list(values)
        for key in differ:
            tried = list(now)
            for variable in self._keys[key]:
                tried[variable] = self._now[variable]
            if self._breaks(tried):
                kept.remove(key)
                now = tried
        return kept

    def _add(self, otherwise: Iterable[Key]) -> None:
        """Keep that one of these is needed, and so one of any that can stand in their places."""
        places: dict[int, list[int]] = {}
        for at, place in (self._place[key] for key in otherwise):
            places.setdefault(at, []).append(place)
        needs = frozenset(_Need(at, self._last(at, each) + 1) for at, each in places.items())
        if needs not in self._known_needs:
            self._known_needs.add(needs)
            self._needs[tuple(sorted(needs))] = None

    def _last(self, at: int, places: Sequence[int]) -> int:
        """Give the last place at which the first of these can stand: alike grades change places."""
        values = [self._now[self._keys[key][0]] for key in self._groups[at]]
        value = values[min(places)]
        end = max(place for place, each in enumerate(values) if each == value) + 1
        return end - sum(values[place] == value for place in places)

    def _cover(self, least: int) -> list[int]:
        """Give how many of each group meet every need, as few as can be."""
        found = _few(sorted(self._needs, key=len), [len(each) for each in self._groups], least)
        if found is None:
            self._covers += 1
            found = _fewest(self._needs, self._groups)
        return found

    def _without_spare(self) -> list[Key]:
        """Leave out one after another what is not needed beside the rest."""
        kept = list(self._keys)
        for key in tuple(kept):
            rest = [each for each in kept if each != key]
            if self._broken(rest) is None:
                kept = rest
        return kept


def _few(needs: Sequence[tuple[_Need, ...]], sizes: Sequence[int], least: int) -> list[int] | None:
    """Give the fewest that meet every need by trying; None where that is too much work."""
    steps, many = _MOST_STEPS, [0] * len(sizes)

    def meet(left: int) -> bool:
        nonlocal steps
        steps -= 1
        unmet = next(
            (need for need in needs if all(many[at] < enough for at, enough in need)), None
        )
        if unmet is None:
            return True
        for at, enough in unmet:
            more = enough - many[at]
            if more <= left and steps > 0:
                many[at] += more
                if meet(left - more):
                    return True
                many[at] -= more
        return False

    for total in range(least, sum(sizes) + 1):
        if meet(total):
            return many
        if steps <= 0:
            return None
    return None


def _fewest(needs: Iterable[tuple[_Need, ...]], groups: Sequence[Sequence[Key]]) -> list[int]:
    """Give the fewest that meet every need by a search of its own, proven."""
    program = Program()
    many = [program.choose(range(len(group) + 1)) for group in groups]
    met = program.all_of(
        program.any_of(~program.within({many[at]: 1}, ((None, enough - 1),)) for at, enough in need)
        for need in needs
    )
    values = Search(program).find([met], [Cost(each, 0, 1, 1) for each in many])
    if values is None:
        raise UnreadableError("two searches about one list do not agree")
    return [values[each] for each in many]
