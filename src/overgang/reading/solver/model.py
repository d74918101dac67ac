"""The rules of a target over what can vary of a list, and which findings follow, as literals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from functools import cached_property
from typing import Final, Literal

from overgang._once import Once
from overgang.dossier.student import REPORT, InputValue
from overgang.norms.parts import Outcome, Precedence, Target
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Finding, ranked, tracer_of
from overgang.reading.sheet import Sheet
from overgang.reading.solver.definitions import put
from overgang.reading.solver.encoding import Encoder
from overgang.reading.solver.program import Program
from overgang.reading.solver.search import Search
from overgang.reading.solver.tables import Tables
from overgang.reading.solver.truths import Judged
from overgang.reading.solver.unknowns import Unknowns

__all__ = ["Model", "Said", "said_of"]

Said = Outcome | Literal["uncovered", "conflict"]
"""What a finding says: one outcome, or that there is none, or that several clash."""


def said_of(finding: Finding) -> Said:
    """Give what a finding says, whichever rules it comes from.

    >>> said_of(Finding((), ()))
    'uncovered'
    """
    match finding.outcomes:
        case ():
            return "uncovered"
        case (outcome,):
            return outcome
        case _:
            return "conflict"


class Model:
    """One target of a norm over one sheet: its unknown grades and inputs are variables.

    `letters` says whether a grade that is not known may turn out to be a letter; where a rule asks
    for one, the condition then stays open. `unknowns` gives other variables than all that is not
    known of the sheet; they are those of the model `beside` it, if there is one.
    """

    target: Target
    sheet: Sheet
    letters: bool
    unknowns: Unknowns
    program: Program
    encoder: Encoder

    def __init__(
        self,
        sheet: Sheet,
        to: str,
        *,
        letters: bool = True,
        unknowns: Unknowns | None = None,
        beside: Model | None = None,
    ) -> None:
        self.target = sheet.ruleset.target(to)
        self.sheet, self.letters = sheet, letters
        self.unknowns = unknowns or Unknowns(Program(), sheet)
        self.program = self.unknowns.program
        tables = _tables_of(sheet.ruleset, to)
        self.encoder = Encoder(tables.tracer, tables, self.unknowns, letters=letters)
        if beside is not None:
            self.encoder.take_over(beside.encoder)
        self.rules: dict[str, Judged] = {
            rule.id: self.encoder.condition(rule.when) for rule in self.target.rules
        }
        self._outcomes = {rule.id: rule.outcome for rule in self.target.rules}
        self._ranked = tuple(rule.id for rule in ranked(self.target))

    @cached_property
    def search(self) -> Search:
        """The search over this model, ready for one question after another."""
        return Search(self.program)

    def twin(self, unknown: tuple[str, str] | str) -> Model:
        """Give a model in the same program that shares every unknown but this one."""
        unknowns, instead = self.unknowns.twin(unknown)
        literals = (literal for judged in self.rules.values() for literal in judged)
        instead = self.program.again(literals, instead)
        found = self.instead(
            {
                name: Judged(put(judged.yes, instead), put(judged.no, instead))
                for name, judged in self.rules.items()
            }
        )
        found.unknowns = unknowns
        tracer, tables = self.encoder.tracer, self.encoder.tables
        found.encoder = Encoder(tracer, tables, unknowns, letters=self.letters)
        return found

    def on(self, sheet: Sheet) -> Model:
        """Give a model in the same program with the same unknowns, of a sheet with other facts."""
        unknowns = self.unknowns.on(sheet)
        return Model(sheet, self.target.to, letters=self.letters, unknowns=unknowns)

    def without(self, code: str) -> Model:
        """Give a model in the same program with the same unknowns, without one subject."""
        sheet = self.sheet.without((code,))
        unknowns = self.unknowns.on(sheet)
        unknowns.grades.pop((REPORT, code), None)
        return Model(sheet, self.target.to, letters=self.letters, unknowns=unknowns)

    def instead(self, rules: Mapping[str, Judged]) -> Model:
        """Give the same model in the same program, with other conditions for some rules."""
        found = copy(self)
        found.rules = {**self.rules, **rules}
        return found

    def could(self, finding: Finding) -> int:
        """Give the literal of: the judge leaves this finding possible, or settles it."""
        held = frozenset(finding.rules)
        if self.target.precedence is Precedence.UNSTATED or not held:
            against = [rule for rule in self._ranked if rule not in held]
        else:
            first = next(number for number, rule in enumerate(self._ranked) if rule in held)
            against = [
                rule
                for number, rule in enumerate(self._ranked)
                if rule not in held and (number < first or self._outcomes[rule] in finding.outcomes)
            ]
        held_up = [~self.rules[rule].no for rule in held]
        return self.program.all_of([*held_up, *(~self.rules[rule].yes for rule in against)])

    def settled(self, said: Said) -> int:
        """Give the literal of: the judge settles that this is said."""
        if said == "conflict":
            return self._conflict()
        if said == "uncovered":
            nothing = self.target.otherwise == "uncovered"
            return self.program.all_of(self._none_of(self._ranked)) if nothing else ~0
        others = [rule for rule in self._ranked if self._outcomes[rule] != said]
        if self.target.otherwise == said:
            sure = 0
        else:
            sure = self.program.any_of(
                self.rules[rule].yes for rule in self._ranked if rule not in others
            )
        if self.target.precedence is Precedence.UNSTATED:
            return self.program.all_of([sure, *self._none_of(others)])
        return self._first(said, others)

    def _none_of(self, rules: Iterable[str]) -> list[int]:
        return [self.rules[rule].no for rule in rules]

    def _first(self, said: Outcome, others: Sequence[str]) -> int:
        """Give the literal of: whatever is left open, the first rule that holds says this."""
        before: list[int] = []
        ways = []
        for rule in self._ranked:
            if rule in others:
                before.append(self.rules[rule].no)
            else:
                ways.append(self.program.all_of([self.rules[rule].yes, *before]))
        if self.target.otherwise == said:
            ways.append(self.program.all_of(before))
        return self.program.any_of(ways)

    def _conflict(self) -> int:
        """Give the literal of: rules that differ hold, and no open rule adds to them."""
        if self.target.precedence is not Precedence.UNSTATED:
            return ~0
        names = list(self.rules)
        decided = [
            self.program.any_of([*self.rules[rule], *self._said_before(names[:number], rule)])
            for number, rule in enumerate(names)
        ]
        pairs = self.clashes()
        return self.program.all_of([*decided, self.program.any_of(map(self.both, pairs))])

    def _said_before(self, earlier: Sequence[str], rule: str) -> list[int]:
        """Give the literals of: an earlier rule holds that says what this one would add."""
        return [
            self.rules[each].yes for each in earlier if self._outcomes[each] == self._outcomes[rule]
        ]

    def clashes(self) -> list[tuple[str, str]]:
        """Give the pairs of rules that have different outcomes, in the order of the text."""
        names = list(self._outcomes)
        return [
            (one, other)
            for number, one in enumerate(names)
            for other in names[number + 1 :]
            if self._outcomes[one] != self._outcomes[other]
        ]

    def both(self, rules: Iterable[str]) -> int:
        """Give the literal of: all of these rules hold."""
        return self.program.all_of(self.rules[rule].yes for rule in rules)

    def grades(self, values: Sequence[int]) -> dict[tuple[str, str], int]:
        """Give the grade of each column and subject that can vary, at these values."""
        places = self.unknowns.grades.items()
        return {key: place.grade(values) for key, place in places if place.varies}

    def inputs(self, values: Sequence[int]) -> dict[str, InputValue]:
        """Give each input that can vary, at these values."""
        places = self.unknowns.inputs.items()
        told = {name: place.values[values[place.variable]] for name, place in places}
        happened: dict[str, tuple[str, ...]] = {}
        for (name, choice), variable in self.unknowns.happened.items():
            happened[name] = (*happened.get(name, ()), *[choice] * values[variable])
        return {**told, **happened}


def _tables_of(ruleset: RuleSet, to: str) -> Tables:
    tracer = tracer_of(ruleset, to)
    return _TABLES.of(tracer, to, lambda: Tables(tracer))


_TABLES: Final = Once[Tables]()
