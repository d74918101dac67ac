"""A list of which every grade and every fact can be another one: what the finding still rests on.

Where `varied` moves the grades of the report, everything is let go here that people have filled in:
grades of every column, and facts. Letters, exemptions and the subjects that a fact picks stay: they
say which subjects the norm looks at. A grade that is let go is any that the report can hold.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from itertools import chain
from typing import Final, NamedTuple

from overgang._once import Once
from overgang.dossier.student import REPORT, InputValue
from overgang.norms.expression import Among, Forced, GradeOf, Input, Pattern, PointsOf, Text
from overgang.norms.ruleset import RuleSet
from overgang.norms.walk import deciding_inputs, nodes_of_target
from overgang.reading.judge import Judgement
from overgang.reading.limits import MOST_TIMES
from overgang.reading.sheet import Sheet, span_of_unknown
from overgang.reading.solver.alike import Alike
from overgang.reading.solver.along import Along
from overgang.reading.solver.definitions import TRUE
from overgang.reading.solver.model import Model, Said
from overgang.reading.solver.parted import Parted
from overgang.reading.solver.places import GradePlace
from overgang.reading.solver.program import Program
from overgang.reading.solver.unknowns import Key, Unknowns, values_of
from overgang.reading.solver.varied import goals_of, graded, off_the_steps
from overgang.school.grade import Letter

__all__ = ["Freed", "freed_of", "out_of_reach"]


class Freed:
    """One target over every list of the same form: grades and facts that are known can all vary.

    `known` holds them all. `parts` gives for each the variables that stand for it; only what some
    rule looks at is among them. Where `open_` is true, what is not known varies too; else it stays
    not known.
    """

    ruleset: RuleSet
    model: Model
    known: tuple[Key, ...]
    parts: dict[Key, tuple[int, ...]]

    def __init__(self, sheet: Sheet, to: str, *, open_: bool) -> None:
        self.ruleset: RuleSet = sheet.ruleset
        known = dict.fromkeys(_known(sheet, to))
        wide = _widened(sheet, known.keys())
        only = None if open_ and not _looks(sheet.ruleset, to).letters else known
        unknowns = Unknowns(Program(), wide, _extra(sheet, to), only)
        self.model: Model = Model(wide, to, letters=False, unknowns=unknowns)
        self.program: Program = self.model.program
        self.goals: dict[Said, int] = goals_of(self.model)
        stands: dict[Key, tuple[int, ...]] = {
            key: (place.variable,) for key, place in unknowns.varying().items()
        }
        for (name, _), variable in unknowns.happened.items():
            stands[name] = (*stands.get(name, ()), variable)
        self.parts = {key: stands[key] for key in known if key in stands}
        self.known = tuple(known)
        self.on_the_report: frozenset[tuple[str, str]] = frozenset(
            (REPORT, code) for code in graded(sheet)
        )
        self._alike: dict[Said, Alike] = {}
        self._groups: dict[Said, list[list[int]]] = {}

    def goal(self, said: Said) -> int:
        """Give the literal of: this is what the norm says, and nothing unknown changes it."""
        return self.goals[said]

    @cached_property
    def kind(self) -> Mapping[int, int]:
        """The number of the kind of each grade that is known: those of a kind can change places."""
        return self.along.kinds(
            variable for key, (variable, *_) in self.parts.items() if isinstance(key, tuple)
        )

    @cached_property
    def along(self) -> Along:
        """How each rule comes out along one grade: whether it surely holds, and surely does not."""
        return Along(Parted(self.program), chain.from_iterable(self.model.rules.values()))

    def alike(self, said: Said) -> tuple[Alike, list[list[int]]]:
        """Give what this finding depends on, and the grades that can change places for it."""
        if said not in self._alike:
            alike = self._alike[said] = Alike(self.program, self.goal(said))
            grades = [
                variable
                for key, (variable, *_) in self.parts.items()
                if isinstance(key, tuple) and variable in alike.variables
            ]
            self._groups[said] = alike.groups(grades)
        return self._alike[said], self._groups[said]

    def place(self, key: tuple[str, str]) -> GradePlace:
        """Give the place of a grade, by column and subject."""
        return self.model.unknowns.grades[key]

    def chosen(self, sheet: Sheet) -> dict[int, int]:
        """Give the value of each variable that stands for something known, for a list."""
        found: dict[int, int] = {}
        unknowns = self.model.unknowns
        for key, variables in self.parts.items():
            if isinstance(key, tuple):
                span = sheet.span(key[1], key[0])
                found[variables[0]] = unknowns.grades[key].at(span[0] if span else 0)
            elif key in unknowns.inputs:
                found[variables[0]] = unknowns.inputs[key].values.index(sheet.inputs[key])
        for (name, choice), variable in unknowns.happened.items():
            if name in self.parts:
                found[variable] = _times(sheet.inputs[name], choice)
        return found

    def at(self, sheet: Sheet) -> list[int]:
        """Give the value of every variable for a list; what is not known has its lowest."""
        unknowns = self.model.unknowns
        lowest = {place.variable: 0 for place in unknowns.grades.values()}
        lowest |= {place.variable: 0 for place in unknowns.inputs.values()}
        lowest |= dict.fromkeys(unknowns.happened.values(), 0)
        return self.program.run(lowest | {TRUE: 1} | self.chosen(sheet))

    def value(self, key: tuple[str, str], values: Sequence[int]) -> int:
        """Give a grade in thousandths at these values."""
        return self.place(key).grade(values)


def freed_of(judgement: Judgement, *, open_: bool = True) -> Freed:
    """Give the program of a judgement's target over lists of its form, made once for each form."""
    sheet, to = judgement.sheet, judgement.target.to
    known = frozenset(_known(sheet, to))
    free = open_ and (_looks(sheet.ruleset, to).columns or len(_unknown(sheet)) > 0)
    shape = (
        id(sheet.ruleset),
        to,
        free,
        sheet.all,
        tuple(
            (name, code, (name, code) in known or span)
            for name, spans in sheet.spans.items()
            for code, span in spans.items()
        ),
        tuple((code, _form(each)) for code, each in sheet.entries.items()),
        tuple(sheet.parts),
        tuple(sheet.aside),
        tuple((name, name in known or told) for name, told in sheet.inputs.items()),
        tuple(_extra(sheet, to).items()),
    )
    found = _MADE.pop(shape, None)
    if found is None or found.ruleset is not sheet.ruleset:
        found = Freed(sheet, to, open_=free)
    _MADE[shape] = found
    if len(_MADE) > _KEPT:
        del _MADE[next(iter(_MADE))]
    return found


def out_of_reach(judgement: Judgement, said: Said, fixed: frozenset[str]) -> bool:
    """Say whether no other grades on the report bring this about, whatever is not known.

    Grades of other columns, facts that are told and the subjects in `fixed` stay. Where it is not
    told which subjects are meant, or a letter may still come, nothing is said to be out of reach.
    It is asked where no grades are known that settle it.

    Raises:
        UnreadableError: if the solver could not settle it.
    """
    sheet, ruleset = judgement.sheet, judgement.ruleset
    looks = _looks(ruleset, judgement.target.to)
    untold = [name for name in ruleset.inputs if name not in sheet.inputs]
    if not (looks.columns or _unknown(sheet)):
        return True
    picks = any(name in looks.picking or ruleset.inputs[name].type == "subjects" for name in untold)
    if picks or looks.letters:
        return False
    freed = freed_of(judgement)
    now = freed.chosen(sheet)
    stay = [
        variable
        for key, variables in freed.parts.items()
        if isinstance(key, str) or key[0] != REPORT or key[1] in fixed
        for variable in variables
    ]
    only = {variable: (now[variable],) for variable in stay}
    return freed.model.search.find([freed.goal(said)], only=only) is None


_KEPT = 64
_MADE: dict[object, Freed] = {}


def _form(entry: object) -> object:
    """Give what of an entry stays when its grade is let go."""
    return entry if isinstance(entry, Letter) else type(entry)


def _known(sheet: Sheet, to: str) -> Iterator[Key]:
    """Give everything that people have filled in and that can be let go."""
    yield from ((REPORT, code) for code in graded(sheet))
    for column, spans in sheet.spans.items():
        if column != REPORT:
            yield from ((column, code) for code, (low, high) in spans.items() if low == high)
    picking = _looks(sheet.ruleset, to).picking
    for name, told in sheet.inputs.items():
        if name not in picking and _can_be_free(sheet.ruleset, name, told):
            yield name


def _can_be_free(ruleset: RuleSet, name: str, told: InputValue) -> bool:
    each = ruleset.inputs[name]
    match each.type:
        case "subjects":
            return False
        case "list":
            return all(_times(told, choice) <= MOST_TIMES for choice in each.choices)
        case "number":
            # One that lies between two steps is no value that a search can choose.
            lowest = each.lowest or Decimal(0)
            return isinstance(told, Decimal) and (told - lowest) % each.step == 0
        case _:
            return told in values_of(each)


def _times(told: InputValue, choice: str) -> int:
    return told.count(choice) if isinstance(told, tuple) else 0


def _unknown(sheet: Sheet) -> tuple[str, ...]:
    """Give what is not known of a list: grades of the report, of a column, and facts."""
    columns = [
        code
        for column, spans in sheet.spans.items()
        if column != REPORT
        for code, (low, high) in spans.items()
        if low != high
    ]
    return (
        *sheet.unknown(),
        *columns,
        *(name for name in sheet.ruleset.inputs if name not in sheet.inputs),
    )


def _extra(sheet: Sheet, to: str) -> dict[tuple[str, str], int]:
    return off_the_steps(sheet, [key for key in _known(sheet, to) if isinstance(key, tuple)])


def _widened(sheet: Sheet, keys: Collection[Key]) -> Sheet:
    full = span_of_unknown(sheet.ruleset)
    report = sheet.with_spans(dict.fromkeys(graded(sheet), full))
    spans: dict[str, Mapping[str, tuple[int, int]]] = {
        column: {code: full if (column, code) in keys else span for code, span in found.items()}
        for column, found in sheet.spans.items()
    }
    spans[REPORT] = report.spans[REPORT]
    inputs = {name: told for name, told in sheet.inputs.items() if name not in keys}
    return replace(report, spans=spans, inputs=inputs, memo={})


class _Looks(NamedTuple):
    """What a target looks at beside grades of the report."""

    letters: bool
    """Whether a rule asks for a letter: a grade that is not known may turn out to be one."""
    columns: bool
    """Whether a rule looks at another column, where a list need not have a grade."""
    picking: frozenset[str]
    """The facts that say which subjects are meant."""


def _looks(ruleset: RuleSet, to: str) -> _Looks:
    return _LOOKS.of(ruleset, to, lambda: _looked(ruleset, to))


def _looked(ruleset: RuleSet, to: str) -> _Looks:
    nodes = nodes_of_target(ruleset, ruleset.target(to))
    letters = any(isinstance(node, Among) and _has_words(node) for node in nodes)
    graded_ = (GradeOf, PointsOf, Forced)
    columns = any(isinstance(node, graded_) and node.column is not None for node in nodes)
    return _Looks(letters, columns, deciding_inputs(ruleset))


_LOOKS: Final = Once[_Looks]()


def _has_words(node: Among) -> bool:
    words = any(isinstance(choice, Text) for choice in node.choices)
    return words and not isinstance(node.value, Input | Pattern)
