"""What people can choose: each option with what speaks for it, what against, and what it needs.

The options stand in a fixed order and are never ranked or scored. Doing a year again is not among
them: it is an exception that needs a recorded ground, and nothing in a list of grades is one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from overgang.advice.document import OptionDocument
from overgang.advice.say import Sayer
from overgang.norms.expression import And, AtLeast, Not, Or
from overgang.norms.parts import Meaning
from overgang.reading.told import tell

if TYPE_CHECKING:
    from overgang.advice.advise import Advice, TargetAdvice
    from overgang.reading.judge import Judgement
    from overgang.reading.trace import Step
    from overgang.wording import Language

__all__ = ["options_of"]


def options_of(advice: Advice, language: Language) -> tuple[OptionDocument, ...]:
    """Give the options of an advice; at least two unless the norm is met."""
    return tuple(_options(advice, language))


def _options(advice: Advice, language: Language) -> Iterator[OptionDocument]:
    for target in advice.targets:
        sayer = Sayer(advice.ruleset, target.judgement.target, language)
        name = target.judgement.target.name.in_(language)
        met = target.finding is not None and target.finding.kind == "meets"
        needs = tuple(_needs(target, sayer))
        yield OptionDocument(
            code="go-on",
            text=sayer.say("option-go-on", target=name),
            speaks_for=tuple(_for(target, sayer)),
            speaks_against=() if met else tuple(_against(target, sayer)),
            needs=needs if met else (*needs, sayer.say("needs-meeting"), sayer.say("needs-talk")),
        )
        if not met:
            yield from _with_help(target, sayer, name)
    if not any(t.finding is not None and t.finding.kind == "meets" for t in advice.targets):
        yield _other_level(advice, language)


def _with_help(target: TargetAdvice, sayer: Sayer, name: str) -> Iterator[OptionDocument]:
    subjects = {
        change.moves[0].subject
        for change in target.changes.changes
        if change.finding.kind == "meets" and change.least == "one-subject"
    }
    near = (sayer.say("for-one-change", count=len(subjects)),) if subjects else ()
    yield OptionDocument(
        code="go-on-with-plan",
        text=sayer.say("option-go-on-with-plan", target=name),
        speaks_for=near or tuple(_for(target, sayer)),
        speaks_against=(sayer.say("against-shape"), *_against(target, sayer)),
        needs=(sayer.say("needs-plan"), sayer.say("needs-meeting"), sayer.say("needs-talk")),
    )
    if near:
        yield OptionDocument(
            code="extra-opportunity",
            text=sayer.say("option-extra-opportunity"),
            speaks_for=near,
            speaks_against=(sayer.say("against-shape"),),
            needs=(sayer.say("needs-rules"), sayer.say("needs-talk")),
        )


def _other_level(advice: Advice, language: Language) -> OptionDocument:
    sayer = Sayer(advice.ruleset, advice.ruleset.targets[0], language)
    said = [
        sayer.finding(target.finding)
        for target in advice.targets
        if target.finding is not None and target.finding.kind == "other-route"
    ]
    return OptionDocument(
        code="other-level",
        text=sayer.say("option-other-level"),
        speaks_for=tuple(said),
        speaks_against=() if said else (sayer.say("against-shape"),),
        needs=(sayer.say("needs-meeting"), sayer.say("needs-talk")),
    )


def _for(target: TargetAdvice, sayer: Sayer) -> Iterator[str]:
    finding = target.finding
    if finding is None:
        for each in target.possible:
            if each.kind == "meets":
                yield sayer.say("for-open", says=sayer.short(each))
    elif finding.kind == "meets":
        yield sayer.finding(finding)
    elif finding.kind == "uncovered":
        yield sayer.say("for-silent")


def _against(target: TargetAdvice, sayer: Sayer) -> Iterator[str]:
    finding = target.finding
    if finding is not None and finding.kind not in {"meets", "uncovered"}:
        yield sayer.finding(finding)
    judgement = target.judgement
    for rule, step in zip(judgement.target.rules, judgement.steps, strict=True):
        if rule.means is Meaning.MEETS and step.value is False:
            parts = step.parts if isinstance(step.of, And) else (step,)
            for part in parts:
                if part.value is False:
                    condition = _told(part, judgement, sayer)
                    yield sayer.say("against-condition", says=rule.says, condition=condition)


def _told(step: Step, judgement: Judgement, sayer: Sayer) -> str:
    """Say how a condition came out; of one that has parts, what it asks."""
    if isinstance(step.of, Or | Not | AtLeast):
        return sayer.phrase(step.of)
    return tell(step, judgement.ruleset, judgement.target, sayer.language)[0].text


def _needs(target: TargetAdvice, sayer: Sayer) -> Iterator[str]:
    for each in target.unknown:
        if not each.matters:
            continue
        if each.is_input:
            question = sayer.ruleset.inputs[each.name].question.in_(sayer.language)
            yield sayer.say("needs-fact", question=question)
        else:
            yield sayer.say("needs-grade", subject=sayer.subject(each.name))
