"""Lists of which every grade can be another one, as one program.

The rules of a target over lists of the same subjects, with the same letters and facts, are one
program; it is made once, and asked about one list after another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain

from overgang.dossier.student import REPORT
from overgang.norms.ruleset import RuleSet
from overgang.reading.arithmetic import Truth
from overgang.reading.judge import Judgement
from overgang.reading.sheet import Sheet, span_of_unknown
from overgang.reading.solver.along import Along
from overgang.reading.solver.kinds import Kinds
from overgang.reading.solver.model import Model, Said
from overgang.reading.solver.near.boxes import Box, boxes_of
from overgang.reading.solver.near.columns import Columns
from overgang.reading.solver.parted import Parted
from overgang.reading.solver.places import GradePlace
from overgang.reading.solver.program import Program
from overgang.reading.solver.unknowns import Unknowns
from overgang.school.grade import Grade, thousandths

__all__ = [
    "Fixed",
    "Varied",
    "goals_of",
    "graded",
    "off_the_steps",
    "truths_at",
    "varied_of",
]

Fixed = frozenset[str]
"""The subjects whose grade cannot be another one."""


class Varied:
    """One target over every list of the same subjects, with the same letters and facts."""

    ruleset: RuleSet
    model: Model
    goals: dict[Said, int]
    parted: Parted

    def __init__(self, sheet: Sheet, to: str, extra: Mapping[tuple[str, str], int]) -> None:
        keys = frozenset((REPORT, code) for code in graded(sheet))
        wide = _widened(sheet)
        self.ruleset = sheet.ruleset
        self.model = Model(wide, to, letters=False, unknowns=Unknowns(Program(), wide, extra, keys))
        self.places: dict[str, GradePlace] = {
            code: place for (_, code), place in self.model.unknowns.grades.items() if place.varies
        }
        self.goals = goals_of(self.model)
        self.parted = Parted(self.model.program)
        self.never: set[Said] = set()
        """What no grades of these subjects can bring about, as far as it was asked."""
        self._proven: dict[Said, bool] = {}
        self._columns: dict[Said, Columns] = {}
        self._boxes: dict[Said, tuple[Box, ...] | None] = {}

    def at(self, sheet: Sheet) -> list[int]:
        """Give the value of every variable for a list."""
        chosen = {
            place.variable: place.at(_grade(sheet, code)) for code, place in self.places.items()
        }
        return self.model.program.run(chosen)

    def columns(self, said: Said) -> Columns:
        """Give what is asked for this to be said, worked out once for a class."""
        if said not in self._columns:
            chosen = (place.variable for place in self.places.values())
            self._columns[said] = Columns(Kinds(self.parted, [self.goals[said]], chosen))
        return self._columns[said]

    def boxes(self, said: Said) -> tuple[Box, ...] | None:
        """Give the boxes that tell what is asked for this to be said, if a few do."""
        if said not in self._boxes:
            self._boxes[said] = boxes_of(self.columns(said))
        return self._boxes[said]

    @cached_property
    def along(self) -> Along:
        """What is said along one grade, in order, and for each rule whether it holds and fails."""
        literals = (*self.goals.values(), *chain.from_iterable(self.model.rules.values()))
        return Along(self.parted, literals)

    @cached_property
    def kind(self) -> Mapping[int, int]:
        """The number of the kind of each grade, by its variable: those of a kind change places."""
        return self.along.kinds(place.variable for place in self.places.values())

    def out_of_reach(self, said: Said, proof: Callable[[], bool], fixed: Fixed) -> bool:
        """Say whether a proof shows that this is out of reach; it is asked for once for a class."""
        if fixed:
            return proof()
        if said not in self._proven:
            self._proven[said] = proof()
        return self._proven[said]


def goals_of(model: Model) -> dict[Said, int]:
    """Give the literal of each thing that can be said; all of them before anything is run."""
    target = model.target
    listed: list[Said] = [rule.outcome for rule in target.rules]
    return {said: model.settled(said) for said in (*listed, target.otherwise, "conflict")}


def truths_at(model: Model, values: Sequence[int]) -> tuple[Truth, ...]:
    """Give how each rule comes out when these are the values of the variables."""
    return tuple([each.at(values) for each in model.rules.values()])


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
