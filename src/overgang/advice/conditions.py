"""How the conditions of a norm came out for a target, each as one line without its steps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from overgang.norms.expression import And, AtLeast, Not, Or
from overgang.norms.parts import Meaning, Rule
from overgang.reading.told import tell

if TYPE_CHECKING:
    from overgang.advice.advise import TargetAdvice
    from overgang.advice.say import Sayer
    from overgang.reading.judge import Judgement
    from overgang.reading.trace import Step

__all__ = ["met_conditions", "unmet_conditions", "unmet_steps"]


def unmet_steps(target: TargetAdvice) -> Iterator[tuple[Rule, Step]]:
    """Give the conditions that stand between this list and an outcome that meets the norm."""
    judgement = target.judgement
    for rule, step in zip(judgement.target.rules, judgement.steps, strict=True):
        if rule.means is Meaning.MEETS and step.value is False:
            for part in _parts(step):
                if part.value is False:
                    yield rule, part


def met_steps(target: TargetAdvice) -> Iterator[tuple[Rule, Step]]:
    """Give the conditions by which the finding came about; nothing where there is none."""
    judgement, finding = target.judgement, target.finding
    decided = () if finding is None else finding.rules
    for rule, step in zip(judgement.target.rules, judgement.steps, strict=True):
        if rule.id in decided and step.value is True:
            for part in _parts(step):
                yield rule, part


def unmet_conditions(target: TargetAdvice, sayer: Sayer) -> Iterator[tuple[Rule, str]]:
    """Give what stands between this list and an outcome that meets the norm, each as one line."""
    for rule, step in unmet_steps(target):
        yield rule, _told(step, target.judgement, sayer)


def met_conditions(target: TargetAdvice, sayer: Sayer) -> Iterator[tuple[Rule, str]]:
    """Give by what the finding came about, each as one line; nothing where there is none."""
    for rule, step in met_steps(target):
        yield rule, _told(step, target.judgement, sayer)


def _parts(step: Step) -> tuple[Step, ...]:
    return step.parts if isinstance(step.of, And) else (step,)


def _told(step: Step, judgement: Judgement, sayer: Sayer) -> str:
    """Say how a condition came out; of one that has parts, what it asks."""
    if isinstance(step.of, Or | Not | AtLeast):
        return sayer.phrase(step.of)
    return tell(step, judgement.ruleset, judgement.target, sayer.language)[0].text
