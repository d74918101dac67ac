"""For each bound of a rule set the lists below it, exactly on it and above it, one grade apart.

They are for a person to say what the outcome has to be. The solver looks for ordinary lists, and
for those where the bound decides: where the step over it changes what the rules say. A bound on a
fact that people tell has no such lists, because no grade leads over it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final

from overgang._model import Frozen
from overgang.assurance.bounds import Bound, bounds_of
from overgang.assurance.kinds import Alike
from overgang.assurance.outcomes import apart, said_by, ways_to_say
from overgang.assurance.pair import QUICK, Told, ordinary, told_of
from overgang.assurance.places import Place, on, places
from overgang.dossier.student import REPORT
from overgang.errors import UnreadableError, UnsettledError
from overgang.norms.expression import Expression
from overgang.norms.parts import Meaning, Precedence, Rule, Target, Words
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import judge_target
from overgang.reading.membership import members
from overgang.reading.sheet import Sheet
from overgang.reading.solver.along import Along
from overgang.reading.solver.definitions import FALSE
from overgang.reading.solver.model import Model
from overgang.reading.solver.parted import Parted

__all__ = ["Around", "Side", "boundaries"]

_TO: Final = "\x00bound"
"""The name of a target that asks on which side of a bound a list lies; no norm can have it."""
_SIDES: Final = ("below", "at", "above", "under", "over")
_MOST_CHOICES: Final = 8
"""Of so many choices of subjects each is looked at in turn; of more, the usual one is taken."""
_WANTED: Final = (("below", "at", "above"), ("at", "above"), ("below", "at"), ("under", "over"))
"""The lists that are looked for: all three, or two that are on two sides of the bound."""

Key = tuple[str, str]
"""A column and a subject."""


class Side(Frozen):
    """A list on one side of a bound; `subject` is the one that differs from the list on it."""

    told: Told
    subject: str = ""
    column: str = ""


class Around(Frozen):
    """The lists around one bound; None where no such list is one grade away.

    Where no list lies exactly on the bound, `below` and `above` are one grade apart. `decides` says
    whether the step over the bound changes what the rules say.
    """

    target: str
    rule: str
    text: str
    below: Side | None
    at: Side | None
    above: Side | None
    decides: bool

    @property
    def sides(self) -> tuple[tuple[str, Side], ...]:
        """The lists that there are, each with the side that it is on."""
        found = (("below", self.below), ("at", self.at), ("above", self.above))
        return tuple((name, side) for name, side in found if side is not None)


def boundaries(ruleset: RuleSet) -> Iterator[Around]:
    """Give the lists around every bound of a rule set; none where no list comes near it.

    Raises:
        UnreadableError: if a question could neither be answered nor proven to have no answer.
        MissingExtraError: if OR-tools is not installed.

    >>> from overgang.rulesets import load
    >>> first = next(boundaries(load("nl/zwin/2h-3h")))
    >>> first.text, [name for name, _ in first.sides], first.decides
    ('tekorten < 3', ['below', 'at', 'above'], True)
    """
    listed = places(ruleset, most=_MOST_CHOICES)
    for target in ruleset.targets:
        for bound in bounds_of(ruleset, target):
            found = _around(ruleset, target, bound, listed)
            if found is not None:
                yield found


def _around(
    ruleset: RuleSet, target: Target, bound: Bound, listed: Sequence[Place]
) -> Around | None:
    """Look for lists where the bound decides before any others, and for all three before two."""
    asked = [
        _Asked(ruleset, target, one, place)
        for place in listed
        for one in _of_subjects(bound, place)
    ]
    for decides in (True, False):
        for each in asked:
            for wanted in _WANTED:
                found = each.find(wanted, decides=decides)
                if found is not None:
                    return found
    return None


def _of_subjects(bound: Bound, place: Place) -> Iterator[Bound]:
    """Give the bound, or that of each subject of its group that the rules tell apart."""
    if bound.each is None:
        yield bound
        return
    codes = members(place.old, bound.each) or ()
    for kind in Alike((place.old.ruleset,), place.old.ruleset.targets[0]).kinds(place.old):
        for code in [code for code in kind if code in codes][:1]:
            yield bound.for_subject(code)


class _Asked:
    """One bound over the lists of one place, and what one other grade makes of each of them."""

    def __init__(self, ruleset: RuleSet, target: Target, bound: Bound, place: Place) -> None:
        self._ruleset, self._target, self._bound, self._place = ruleset, target, bound, place
        sides = _target_of(bound)
        self._asking = ruleset.model_copy(update={"targets": (*ruleset.targets, sides)})
        self._sheet = on(place.old, self._asking)
        self._made: _List | None = None
        self._twins: dict[tuple[str, Key], _List] = {}

    def find(self, wanted: Sequence[str], *, decides: bool) -> Around | None:
        """Give the lists on these sides; the others differ in one grade from the first of them."""
        here = self._here
        program = here.model.program
        first = "at" if "at" in wanted else wanted[0]
        goals = [here.side(first)]
        over: list[int] = []
        for side in wanted:
            if side != first:
                twins = [self._twin(side, key) for key in self._keys(side)]
                goals.append(program.any_of(twin.side(side) for twin in twins))
                over += [
                    program.all_of((twin.side(side), apart(program, here.says, twin.says)))
                    for twin in twins
                ]
        if decides:
            goals.append(program.any_of(over))
        goal = program.all_of(goals)
        if goal == FALSE:
            return None
        search, costs = here.model.search, ordinary(here.bounds)
        try:
            values = search.find([goal], costs, falling=self._rows, limit=QUICK, once=True)
        except UnsettledError:
            return None
        return None if values is None else self._read(values, first, wanted, decides=decides)

    @property
    def _here(self) -> _List:
        if self._made is None:
            model = Model(self._place.old, self._target.to, letters=False)
            self._made = _List(model, self._sheet)
        return self._made

    def _twin(self, side: str, key: Key) -> _List:
        if (side, key) not in self._twins:
            self._twins[side, key] = _List(self._here.model.twin(key), self._sheet)
        return self._twins[side, key]

    @cached_property
    def _kinds(self) -> list[list[Key]]:
        """The grades of each kind that neither the rules nor the bound can tell apart."""
        kinds = [
            kind
            for to in (self._target.to, _TO)
            for kind in Alike((self._asking,), self._asking.target(to)).kinds(self._sheet)
        ]
        found: dict[tuple[object, ...], list[Key]] = {}
        for key, place in self._here.bounds.unknowns.grades.items():
            if place.varies:
                numbers = (number for number, kind in enumerate(kinds) if key[1] in kind)
                found.setdefault((key[0], *numbers), []).append(key)
        return list(found.values())

    def _keys(self, side: str) -> list[Key]:
        """One grade of each kind: those that are changed.

        The list above may have another grade changed than the one below, also one of its kind.
        """
        return [key for kind in self._kinds for key in kind[: 2 if side == "above" else 1]]

    @property
    def _rows(self) -> list[list[int]]:
        """The other grades of each kind, of which the order does not matter."""
        places = self._here.bounds.unknowns.grades
        return [
            [places[key].variable for key in kind[2:]]
            for kind in self._kinds
            if kind[0][0] == REPORT
        ]

    def _read(
        self, values: Sequence[int], first: str, wanted: Sequence[str], *, decides: bool
    ) -> Around:
        grades = self._here.bounds.grades(values)
        found = {first: Side(told=self._told(grades, values))}
        for side in wanted:
            if side != first:
                key, grade = self._nearest(side, grades, values)
                told = self._told(grades | {key: grade}, values)
                found[side] = Side(told=told, column=key[0], subject=key[1])
        self._confirm(found, decides=decides)
        return Around(
            target=self._target.to,
            rule=self._bound.rule,
            text=self._bound.text,
            below=found.get("below") or found.get("under"),
            at=found.get("at"),
            above=found.get("above") or found.get("over"),
            decides=decides,
        )

    def _told(self, grades: Mapping[Key, int], values: Sequence[int]) -> Told:
        return told_of(self._here.model, self._place.students[0], grades, values)

    def _nearest(
        self, side: str, grades: Mapping[Key, int], values: Sequence[int]
    ) -> tuple[Key, int]:
        """Give the least change that leads to this side, rather one that changes what is said."""
        program = self._here.model.program
        ways: list[tuple[bool, int, Key, int]] = []
        for key in self._keys(side):
            twin = self._twin(side, key)
            place = twin.model.unknowns.grades.get(key) or twin.bounds.unknowns.grades[key]
            says = apart(program, self._here.says, twin.says)
            now = program.run({**dict(enumerate(values)), place.variable: place.at(grades[key])})
            along = Along(Parted(program), (twin.side(side), says)).through(now)
            there, other = along.holding(place.variable)
            for at, grade in enumerate(place.grades):
                if there >> at & 1 and grade != grades[key]:
                    alike = not other >> at & 1
                    ways.append((alike, abs(grade - grades[key]), key, grade))
        _, _, key, grade = min(ways)
        return key, grade

    def _confirm(self, found: Mapping[str, Side], *, decides: bool) -> None:
        """Have the judge say the same, so that nothing is proposed that is not so."""
        said = []
        for side, each in found.items():
            student = each.told.student()
            asked = judge_target(student, self._asking, self._asking.target(_TO))
            confirmed = asked.truths[_SIDES.index(side)] is True
            said.append(said_by(judge_target(student, self._ruleset, self._target)))
            if not confirmed:
                raise UnreadableError("the solver found a list that the judge does not confirm")
        if decides and len(set(said)) == 1:
            raise UnreadableError("the solver found a list that the judge does not confirm")


class _List:
    """A list: what the rules say of it, and on which side of the bound it lies."""

    def __init__(self, model: Model, sheet: Sheet) -> None:
        self.model = model
        self.bounds = Model(sheet, _TO, letters=False, unknowns=model.unknowns.on(sheet))
        self.says = ways_to_say(model, lambda said: said)

    def side(self, name: str) -> int:
        """Give the literal of: the list lies on this side."""
        return self.bounds.rules[name].yes


def _target_of(bound: Bound) -> Target:
    """Give a target whose rules are the sides of a bound."""
    sides: Sequence[Expression] = (bound.below, bound.at, bound.above, bound.under, bound.over)
    rules = tuple(
        Rule(id=name, says=name, means=Meaning.DISCUSS, when=side)
        for name, side in zip(_SIDES, sides, strict=True)
    )
    return Target(
        to=_TO,
        name=Words(nl=_TO, en=_TO),
        precedence=Precedence.UNSTATED,
        otherwise="uncovered",
        rule=rules,
    )
