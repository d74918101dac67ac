"""What people can choose: each option with what speaks for it, what against, and what it needs.

The options stand in a fixed order and are never ranked or scored. Going on is always among them.
A practice can add an option, say how it does one, or tell why one does not fit. Doing a year again
is an exception: only a practice brings it, on a ground that was recorded, and it comes last.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from overgang.advice.conditions import unmet_conditions
from overgang.advice.document import OptionDocument
from overgang.advice.say import Sayer
from overgang.practices.notes import Offers, OptionCode, Side, Weighs, Withholds
from overgang.wording import keys, say

if TYPE_CHECKING:
    from overgang.advice.advise import Advice, TargetAdvice
    from overgang.wording import Language

__all__ = ["options_of"]


def options_of(advice: Advice, language: Language, to: str = "") -> tuple[OptionDocument, ...]:
    """Give the options of an advice; at least two where a norm is not met, if none is withheld.

    `to` is whom they are told to, as `student`: what an option is, and how it is done, is then
    said in the form of address of that reader, where the catalogue has one.
    """
    practice = _Practised(advice, language, to)
    found = [*_of_the_norm(advice, language)]
    if not found:
        found.append(_bare(OptionCode.GO_ON, language, to))
    here = {option.code for option in found}
    found += [_bare(code, language, to) for code in practice.offered if code not in here]
    order = tuple(OptionCode)
    found.sort(key=lambda option: order.index(option.code))
    return tuple(practice.told(each) for each in found if each.code not in practice.withheld)


class _Practised:
    """What the practice says of options."""

    def __init__(self, advice: Advice, language: Language, to: str) -> None:
        self._notes = [told.note for told in advice.notes]
        self._language: Language = language
        self._to = to
        self.withheld = {each.option for each in self._notes if isinstance(each, Withholds)}
        self.offered = dict.fromkeys(e.option for e in self._notes if isinstance(e, Offers))

    def told(self, option: OptionDocument) -> OptionDocument:
        """Give an option with what the practice says of it."""
        how = [
            each.said for each in self._notes
            if isinstance(each, Offers) and each.option is option.code
        ]  # fmt: skip
        weighed = {
            side: dict.fromkeys(
                each.said.text(self._language)
                for each in self._notes
                if isinstance(each, Weighs) and (each.option, each.side) == (option.code, side)
            )
            for side in Side
        }
        return option.model_copy(
            update={
                "how": tuple(dict.fromkeys(each.text(self._language, self._to) for each in how)),
                "speaks_for": (*option.speaks_for, *weighed[Side.FOR]),
                "speaks_against": (*self._against(option), *weighed[Side.AGAINST]),
                "needs": (*option.needs, *weighed[Side.NEEDS]),
            }
        )

    def _against(self, option: OptionDocument) -> tuple[str, ...]:
        """Leave out that the norm does not name an option, where the practice itself offers it."""
        if option.code not in self.offered:
            return option.speaks_against
        silent = say(self._language, "against-shape")
        return tuple(each for each in option.speaks_against if each != silent)


def _bare(code: OptionCode, language: Language, to: str) -> OptionDocument:
    """Give an option that a norm does not speak of."""
    needs = () if code is OptionCode.GO_ON else (say(language, "needs-talk"),)
    if code is OptionCode.GO_ON_WITH_PLAN:
        needs = (say(language, "needs-plan"), *needs)
    key = f"option-bare-{code}"
    own = f"{key}-to-{to}"
    return OptionDocument(
        code=code,
        text=say(language, own if own in keys(language) else key),
        speaks_for=(),
        speaks_against=(),
        needs=needs,
    )


def _of_the_norm(advice: Advice, language: Language) -> Iterator[OptionDocument]:
    for target in advice.targets:
        sayer = Sayer.of(target.judgement, language)
        name = target.judgement.target.name.in_(language)
        met = target.finding is not None and target.finding.kind == "meets"
        needs = tuple(_needs(target, sayer))
        yield OptionDocument(
            code=OptionCode.GO_ON,
            text=sayer.say("option-go-on", target=name),
            speaks_for=tuple(_for(target, sayer)),
            speaks_against=() if met else tuple(_against(target, sayer)),
            needs=needs if met else (*needs, sayer.say("needs-meeting"), sayer.say("needs-talk")),
        )
        if not met:
            yield from _with_help(target, sayer, name)
    if advice.targets and not advice.meets:
        yield _other_level(advice, language)


def _with_help(target: TargetAdvice, sayer: Sayer, name: str) -> Iterator[OptionDocument]:
    subjects = {
        change.moves[0].subject
        for change in target.changes.changes
        if change.finding.kind == "meets" and change.least == "one-subject"
    }
    near = (sayer.say("for-one-change", count=len(subjects)),) if subjects else ()
    yield OptionDocument(
        code=OptionCode.GO_ON_WITH_PLAN,
        text=sayer.say("option-go-on-with-plan", target=name),
        speaks_for=near or tuple(_for(target, sayer)),
        speaks_against=(sayer.say("against-shape"), *_against(target, sayer)),
        needs=(sayer.say("needs-plan"), sayer.say("needs-meeting"), sayer.say("needs-talk")),
    )
    if near:
        yield OptionDocument(
            code=OptionCode.EXTRA_OPPORTUNITY,
            text=sayer.say("option-extra-opportunity"),
            speaks_for=near,
            speaks_against=(sayer.say("against-shape"),),
            needs=(sayer.say("needs-rules"), sayer.say("needs-talk")),
        )


def _other_level(advice: Advice, language: Language) -> OptionDocument:
    sayer = Sayer.of(advice.targets[0].judgement, language)
    said = [
        sayer.finding(target.finding)
        for target in advice.targets
        if target.finding is not None and target.finding.kind == "other-route"
    ]
    return OptionDocument(
        code=OptionCode.OTHER_LEVEL,
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
    for rule, condition in unmet_conditions(target, sayer):
        yield sayer.say("against-condition", says=rule.says, condition=condition)


def _needs(target: TargetAdvice, sayer: Sayer) -> Iterator[str]:
    for each in target.unknown:
        if not each.matters:
            continue
        if each.is_input:
            question = sayer.ruleset.inputs[each.name].question.in_(sayer.language)
            yield sayer.say("needs-fact", question=question)
        else:
            yield sayer.say("needs-grade", subject=sayer.subject(each.name))
