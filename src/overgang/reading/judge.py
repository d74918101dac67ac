"""What a norm says of one student: exact, three-valued, and with every step when it is asked for.

`judge` gives a judgement per target. Where grades or facts are missing, it gives the findings that
are still possible as far as the rules taken one by one can tell; it never counts a missing grade as
nought, and never as a pass. Which of them can really come about is `overgang.reading.solver`'s.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import Final, Literal, assert_never

from overgang._once import Once
from overgang.dossier.student import Student
from overgang.norms.parts import Meaning, Outcome, Precedence, Rule, Target
from overgang.norms.ruleset import RuleSet
from overgang.reading.arithmetic import Truth
from overgang.reading.compiled import Compiled
from overgang.reading.sheet import Sheet, declared, sheet_of
from overgang.reading.trace import Step
from overgang.reading.tracing import Tracer

__all__ = [
    "Finding",
    "Judgement",
    "Kind",
    "finding_of",
    "judge",
    "judge_target",
    "possible_findings",
    "traced",
    "tracer_of",
]

Kind = Literal["meets", "discuss", "other-route", "below", "uncovered", "conflict"]
"""What a finding comes down to; the last two are for the meeting, and neither is hidden."""

_MANY = 256


@dataclass(frozen=True)
class Finding:
    """What a norm says for one target: one outcome, several that clash, or none.

    `rules` are the rules that gave the outcomes; empty where the remainder did, or where no rule
    covers the list.
    """

    outcomes: tuple[Outcome, ...]
    rules: tuple[str, ...]

    @property
    def kind(self) -> Kind:
        """What it comes down to."""
        match self.outcomes:
            case ():
                return "uncovered"
            case (outcome,):
                return outcome.means.value
            case _:
                return "conflict"

    @property
    def favour(self) -> int:
        """How much it is in favour of moving up; people decide where a norm is silent or clashes.

        >>> Finding((), ()).favour == Meaning.DISCUSS.favour
        True
        """
        match self.outcomes:
            case (outcome,):
                return outcome.means.favour
            case _:
                return Meaning.DISCUSS.favour


@dataclass(frozen=True)
class Judgement:
    """The finding of one target, or the findings still possible, and how each rule came out."""

    ruleset: RuleSet
    target: Target
    student: Student
    truths: tuple[Truth, ...]

    @cached_property
    def possible(self) -> tuple[Finding, ...]:
        """The findings that the rules leave open; just one where all that matters is known."""
        return possible_findings(self.target, self.truths)

    @property
    def finding(self) -> Finding | None:
        """The finding, or None where what is missing can still change it."""
        outcomes = {finding.outcomes for finding in self.possible}
        return self.possible[0] if len(outcomes) == 1 else None

    @cached_property
    def sheet(self) -> Sheet:
        """The student's list as this norm sees it."""
        return sheet_of(self.student, self.ruleset)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Every step of every rule, in the order of the rules; made when first asked for."""
        tracer = tracer_of(self.ruleset, self.target.to)
        return tuple(run(self.sheet, None) for run in tracer.rules.values())


def judge(student: Student, ruleset: RuleSet) -> tuple[Judgement, ...]:
    """Say what a norm says of a student, for each of its targets.

    Raises:
        FaultsError: if an input is not one that the norm asks for, or cannot be what it is; or if a
            subject stands on a list under two codes.
    """
    return tuple(judge_target(student, ruleset, target) for target in ruleset.targets)


def judge_target(student: Student, ruleset: RuleSet, target: Target) -> Judgement:
    """Say what a norm says of a student for one target.

    Raises:
        FaultsError: if an input is not one that the norm asks for, or cannot be what it is; or if a
            subject stands on a list under two codes.
    """
    known = compiled_of(ruleset, target).truths(student, declared(student, ruleset))
    if known is not None:
        return Judgement(ruleset, target, student, known)
    return traced(student, ruleset, target)


def traced(student: Student, ruleset: RuleSet, target: Target) -> Judgement:
    """Judge by the plain reading alone, with every step made; the oracle of the fast reading.

    Raises:
        FaultsError: if an input is not one that the norm asks for, or cannot be what it is; or if a
            subject stands on a list under two codes.
    """
    sheet = sheet_of(student, ruleset)
    steps = tuple([run(sheet, None) for run in tracer_of(ruleset, target.to).rules.values()])
    truths = tuple([step.value if isinstance(step.value, bool) else None for step in steps])
    judgement = Judgement(ruleset, target, student, truths)
    judgement.__dict__.update(sheet=sheet, steps=steps)
    return judgement


def compiled_of(ruleset: RuleSet, target: Target) -> Compiled:
    """Give the fast reading of a target, made once for a rule set."""
    key = (id(ruleset), target.to)
    found = _COMPILED.get(key)
    if found is None or found.ruleset is not ruleset:
        if len(_COMPILED) >= _MANY:
            _COMPILED.clear()
        found = _COMPILED[key] = Compiled(ruleset, ruleset.target(target.to))
    return found


# As `Once` does, without a call more: this is asked for every student.
_COMPILED: dict[tuple[int, str], Compiled] = {}


def tracer_of(ruleset: RuleSet, to: str) -> Tracer:
    """Give the functions that read the rules of a target, made once for a rule set."""
    return _TRACERS.of(ruleset, to, lambda: Tracer(ruleset, ruleset.target(to)))


_TRACERS: Final = Once[Tracer]()


def finding_of(target: Target, truths: Sequence[bool]) -> Finding:
    """Give the finding when it is known of every rule whether it holds.

    Where rules with different outcomes hold and the text does not say which goes first, the
    finding has all of their outcomes: a conflict.
    """
    holding = [rule for rule, holds in zip(target.rules, truths, strict=True) if holds]
    if not holding:
        outcome = target.otherwise
        return Finding(() if outcome == "uncovered" else (outcome,), ())
    if target.precedence is Precedence.UNSTATED:
        outcomes = tuple(dict.fromkeys(rule.outcome for rule in holding))
        return Finding(outcomes, tuple(rule.id for rule in holding))
    held = {rule.id for rule in holding}
    chosen = next(rule for rule in ranked(target) if rule.id in held).outcome
    return Finding((chosen,), tuple(rule.id for rule in holding if rule.outcome == chosen))


def ranked(target: Target) -> tuple[Rule, ...]:
    """Give the rules of a target, the one that goes first first.

    Where the text does not say which goes first, they stand in the order of the text.
    """
    match target.precedence:
        case Precedence.FIRST | Precedence.UNSTATED:
            return target.rules
        case Precedence.STRICTEST:
            return tuple(sorted(target.rules, key=lambda rule: rule.means.favour))
        case Precedence.MOST_FAVOURABLE:
            return tuple(sorted(target.rules, key=lambda rule: -rule.means.favour))
        case _:
            assert_never(target.precedence)


def possible_findings(target: Target, truths: Sequence[Truth]) -> tuple[Finding, ...]:
    """Give the findings that the rules leave open, each once; one at least."""
    return tuple(dict.fromkeys(_findings(target, truths)))


def _findings(target: Target, truths: Sequence[Truth]) -> Iterator[Finding]:
    choices = [(True, False) if truth is None else (truth,) for truth in truths]
    for assumed in product(*choices):
        yield finding_of(target, assumed)
