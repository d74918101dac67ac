"""A list of which every grade can be another one: what other findings lie near it, and how near.

The rules of a target over lists of the same subjects, with the same letters and facts, are one
program; it is made once, and asked about one list after another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from overgang.dossier.student import REPORT
from overgang.norms.ruleset import RuleSet
from overgang.reading.arithmetic import Truth
from overgang.reading.judge import Judgement
from overgang.reading.sheet import Sheet, span_of_unknown
from overgang.reading.solver.alike import Alike
from overgang.reading.solver.model import Model, Said
from overgang.reading.solver.nearby import Nearby
from overgang.reading.solver.places import GradePlace
from overgang.reading.solver.program import Program, holds
from overgang.reading.solver.search import Cost
from overgang.reading.solver.unknowns import Unknowns
from overgang.school.grade import Grade, thousandths

__all__ = [
    "Fixed",
    "Moved",
    "Varied",
    "goals_of",
    "graded",
    "off_the_steps",
    "truths_at",
    "varied_of",
]

Fixed = frozenset[str]
"""The subjects whose grade cannot be another one."""


@dataclass(frozen=True)
class Moved:
    """Other grades for some subjects, in thousandths, and the truths of the rules with them."""

    grades: Mapping[str, int]
    truths: tuple[Truth, ...]


class Varied:
    """One target over every list of the same subjects, with the same letters and facts."""

    ruleset: RuleSet
    model: Model
    goals: dict[Said, int]
    nearby: Nearby

    def __init__(self, sheet: Sheet, to: str, extra: Mapping[tuple[str, str], int]) -> None:
        keys = frozenset((REPORT, code) for code in graded(sheet))
        wide = _widened(sheet)
        self.ruleset = sheet.ruleset
        self.model = Model(wide, to, letters=False, unknowns=Unknowns(Program(), wide, extra, keys))
        self.places: dict[str, GradePlace] = {
            code: place for (_, code), place in self.model.unknowns.grades.items() if place.varies
        }
        self.goals = goals_of(self.model)
        self.nearby = Nearby(self.model.program)
        self._alike: dict[Said, list[list[int]]] = {}
        self._proven: dict[Said, bool] = {}
        self._never: set[Said] = set()
        """What no grades of these subjects can bring about."""

    def alone(self, now: Sequence[int], fixed: Fixed = frozenset()) -> Iterator[tuple[Said, Moved]]:
        """Give for each subject the nearest grade, up and down, with which each thing is said."""
        for code, place in self._loose(fixed):
            seen: set[tuple[Said, bool]] = set()
            for near in self.nearby.values(place.variable, now):
                up = near.value > now[place.variable]
                for said, goal in self.goals.items():
                    if (said, up) not in seen and holds(goal, near.values):
                        seen.add((said, up))
                        yield said, self._moved({code: place.grade(near.values)}, near.values)

    def at(self, sheet: Sheet) -> list[int]:
        """Give the value of every variable for a list."""
        chosen = {
            place.variable: place.at(_grade(sheet, code)) for code, place in self.places.items()
        }
        return self.model.program.run(chosen)

    def fewest(self, said: Said, now: Sequence[int], fixed: Fixed = frozenset()) -> Moved | None:
        """Give the change of fewest subjects, and then least total, with which this is said.

        None where no grades of subjects that are not fixed bring it about.

        Raises:
            UnreadableError: if the solver could not prove that none is smaller.
        """
        if said in self._never:
            return None
        values = self._find(said, now, fixed, self._most)
        if values is None:
            if not fixed:
                self._never.add(said)
            return None
        return self._moved_to(values, now)

    def out_of_reach(self, said: Said, proof: Callable[[], bool], fixed: Fixed) -> bool:
        """Say whether a proof shows that this is out of reach; it is asked for once for a class."""
        if fixed:
            return proof()
        if said not in self._proven:
            self._proven[said] = proof()
        return self._proven[said]

    def as_few(
        self,
        said: Said,
        now: Sequence[int],
        found: Sequence[Mapping[str, int]],
        fixed: Fixed = frozenset(),
    ) -> Moved | None:
        """Give another change of as few subjects and as little in total as those; None if none is.

        Raises:
            UnreadableError: if the solver could not prove that there is none.
        """
        codes = {place.variable: code for code, place in self.places.items()}
        taken = [
            {
                at: self.places[code].at(moved[code]) if code in moved else now[at]
                for at, code in codes.items()
            }
            for moved in found
        ]
        total = sum(
            self._most + abs(grade - self.places[code].grade(now))
            for code, grade in found[0].items()
        )
        values = self._find(said, now, fixed, self._most, below=total + 1, without=taken)
        return None if values is None else self._moved_to(values, now)

    def least(
        self, said: Said, now: Sequence[int], below: int, fixed: Fixed = frozenset()
    ) -> Moved | None:
        """Give the change of the least total with which this is said; None if none is below.

        Raises:
            UnreadableError: if the solver could not prove that none is smaller.
        """
        values = self._find(said, now, fixed, 0, below=below)
        return None if values is None else self._moved_to(values, now)

    def floor(self, subjects: int, now: Sequence[int], fixed: Fixed = frozenset()) -> int:
        """Give the least that so many grades can move together, in thousandths.

        That is a step each, or less where a grade stands between two steps.
        """
        nearest = []
        for _, place in self._loose(fixed):
            at, here = place.grades.index(place.grade(now)), place.grade(now)
            around = place.grades[max(at - 1, 0) : at + 2]
            nearest.append(min(abs(grade - here) for grade in around if grade != here))
        return sum(sorted(nearest)[:subjects])

    def alike(self, said: Said, now: Sequence[int]) -> list[list[str]]:
        """Put together the subjects that can change places, with the same grade, for a finding."""
        if said not in self._alike:
            alike = Alike(self.model.program, self.goals[said])
            self._alike[said] = alike.groups(place.variable for place in self.places.values())
        codes = {place.variable: code for code, place in self.places.items()}
        found: dict[tuple[int, int], list[str]] = {}
        for number, group in enumerate(self._alike[said]):
            for at in group:
                found.setdefault((number, now[at]), []).append(codes[at])
        return list(found.values())

    def _loose(self, fixed: Fixed) -> Iterator[tuple[str, GradePlace]]:
        return (each for each in self.places.items() if each[0] not in fixed)

    def _find(
        self,
        said: Said,
        now: Sequence[int],
        fixed: Fixed,
        moved: int,
        *,
        below: int | None = None,
        without: Sequence[Mapping[int, int]] = (),
    ) -> list[int] | None:
        costs = [
            Cost(place.variable, now[place.variable], place.unit, place.unit, moved)
            for place in self.places.values()
        ]
        held = [place.variable for code, place in self.places.items() if code in fixed]
        return self.model.search.find(
            [self.goals[said]],
            costs,
            only={at: (now[at],) for at in held},
            below=below,
            without=without,
        )

    def with_grades(self, grades: Mapping[str, int], now: Sequence[int]) -> Moved:
        """Give what follows when some subjects have these grades, in thousandths."""
        chosen = {place.variable: now[place.variable] for place in self.places.values()}
        chosen |= {
            self.places[code].variable: self.places[code].at(g) for code, g in grades.items()
        }
        return self._moved(grades, self.model.program.run(chosen))

    def _moved_to(self, values: Sequence[int], now: Sequence[int]) -> Moved:
        moved = {
            code: place.grade(values)
            for code, place in self.places.items()
            if values[place.variable] != now[place.variable]
        }
        return self._moved(moved, values)

    @cached_property
    def _most(self) -> int:
        """More than all grades together can move."""
        return 1 + sum(place.grades[-1] - place.grades[0] for place in self.places.values())

    def _moved(self, grades: Mapping[str, int], values: Sequence[int]) -> Moved:
        return Moved(grades, truths_at(self.model, values))


def goals_of(model: Model) -> dict[Said, int]:
    """Give the literal of each thing that can be said; all of them before anything is run."""
    target = model.target
    listed: list[Said] = [rule.outcome for rule in target.rules]
    return {said: model.settled(said) for said in (*listed, target.otherwise, "conflict")}


def truths_at(model: Model, values: Sequence[int]) -> tuple[Truth, ...]:
    """Give how each rule comes out when these are the values of the variables."""
    return tuple(
        True if holds(each.yes, values) else (False if holds(each.no, values) else None)
        for each in model.rules.values()
    )


def varied_of(judgement: Judgement) -> Varied:
    """Give the program of a judgement's target over lists like the student's, made once."""
    sheet, to = judgement.sheet, judgement.target.to
    extra = off_the_steps(sheet, [(REPORT, code) for code in graded(sheet)])
    shape = (
        id(sheet.ruleset),
        to,
        sheet.all,
        tuple(
            (code, None if isinstance(each, Grade) else each)
            for code, each in sheet.entries.items()
        ),
        tuple(
            (name, tuple(spans.items())) for name, spans in sheet.spans.items() if name != REPORT
        ),
        tuple(sheet.inputs.items()),
        tuple(extra.items()),
    )
    found = _MADE.pop(shape, None)
    if found is None or found.ruleset is not sheet.ruleset:
        found = Varied(sheet, to, extra)
    _MADE[shape] = found
    if len(_MADE) > _KEPT:
        del _MADE[next(iter(_MADE))]
    return found


_KEPT = 64
_MADE: dict[object, Varied] = {}


def graded(sheet: Sheet) -> list[str]:
    """Give the subjects with a grade of their own: a derived grade changes with its parts."""
    own = [code for code in sheet.all if code not in sheet.parts]
    parts = [code for codes in sheet.parts.values() for code in codes]
    codes = (*own, *parts, *sheet.aside)
    return [code for code in codes if isinstance(sheet.entries.get(code), Grade)]


def _widened(sheet: Sheet) -> Sheet:
    return sheet.with_spans(dict.fromkeys(graded(sheet), span_of_unknown(sheet.ruleset)))


def off_the_steps(sheet: Sheet, keys: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """Give the grades that the report cannot hold, by column and subject: a subject can keep it."""
    step = thousandths(sheet.ruleset.scale.step)
    low, high = span_of_unknown(sheet.ruleset)
    spans = {(column, code): sheet.span(code, column) for column, code in keys}
    return {
        key: span[0]
        for key, span in spans.items()
        if span is not None and (span[0] % step or not low <= span[0] <= high)
    }


def _grade(sheet: Sheet, code: str) -> int:
    span = sheet.span(code)
    return 0 if span is None else span[0]
