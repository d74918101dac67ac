"""Says why exactly: what is already enough for a finding, and how far things can move."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Final, assert_never

from overgang.advice.reason_document import (
    GradeSlackDocument,
    MeasureSlackDocument,
    ReasonDocument,
    ReasonFactDocument,
    ReasonGradeDocument,
    SlackDocument,
    TipDocument,
)
from overgang.dossier.student import REPORT, InputValue
from overgang.norms.expression import Input
from overgang.wording import number

if TYPE_CHECKING:
    from overgang.advice.measures import MeasureSlack, MeasureTip
    from overgang.advice.reason import ForcingFact, ForcingGrade, SufficientReason
    from overgang.advice.say import Sayer
    from overgang.advice.slack import GradeSlack, GradeTip, Slack
    from overgang.reading.judge import Finding
    from overgang.reading.solver.unknowns import Key

__all__ = ["say_reason", "say_slack"]

_FEW: Final = 5
"""Of so few that make no difference it is said which they are, where nearly all the rest counts."""


def say_reason(reason: SufficientReason | None, sayer: Sayer) -> ReasonDocument | None:
    """Say what a finding already follows from."""
    if reason is None:
        return None
    return ReasonDocument(
        grades=tuple(_grade(each, sayer) for each in reason.grades),
        facts=tuple(_fact(each, sayer) for each in reason.facts),
        of=reason.of,
        whole=reason.whole,
        proven=reason.proven,
        text=" ".join(_sentences(reason, sayer)),
    )


def _sentences(reason: SufficientReason, sayer: Sayer) -> Iterator[str]:
    if reason.size == 0:
        yield sayer.say("reason-nothing")
        return
    if reason.whole:
        yield sayer.say("reason-whole")
        return
    if len(reason.others) < min(reason.size, _FEW):
        yield sayer.say("reason-nearly-whole")
        others = sayer.list_of(_said_other(each, sayer) for each in reason.others)
        yield sayer.say("reason-others", others=others)
    else:
        parts = [_said_grade(each, sayer) for each in reason.grades]
        parts += (_said_fact(each, sayer) for each in reason.facts)
        yield sayer.say("reason-few", parts=sayer.list_of(parts))
        yield sayer.say("reason-rest")
    if reason.proven == "subset-minimal":
        yield sayer.say("reason-not-smallest")


def _said_grade(each: ForcingGrade, sayer: Sayer) -> str:
    subject, grade = sayer.subject(each.subject), sayer.grade(each.grade)
    if each.column == REPORT:
        return sayer.say("reason-grade", subject=subject, grade=grade)
    return sayer.say("reason-grade-in", subject=subject, grade=grade, column=each.column)


def _said_other(each: Key, sayer: Sayer) -> str:
    if isinstance(each, str):
        return sayer.ruleset.inputs[each].in_(sayer.language)
    column, code = each
    subject = sayer.subject(code)
    if column == REPORT:
        return subject
    return sayer.say("reason-other-in", subject=subject, column=column)


def _said_fact(each: ForcingFact, sayer: Sayer) -> str:
    fact = _fact(each, sayer)
    return sayer.say("reason-fact", what=fact.what, value=fact.value)


def _grade(each: ForcingGrade, sayer: Sayer) -> ReasonGradeDocument:
    return ReasonGradeDocument(
        subject=sayer.subject(each.subject),
        code=each.subject,
        column=each.column,
        grade=sayer.grade(each.grade),
    )


def _fact(each: ForcingFact, sayer: Sayer) -> ReasonFactDocument:
    what = sayer.ruleset.inputs[each.name].in_(sayer.language)
    return ReasonFactDocument(name=each.name, what=what, value=_value(each.name, each.value, sayer))


def _value(name: str, value: InputValue, sayer: Sayer) -> str:
    match value:
        case bool():
            return sayer.say("yes" if value else "no")
        case Decimal():
            return number(sayer.language, value)
        case str():
            return sayer.word(value, Input(name=name))
        case tuple():
            happened = [sayer.word(each, Input(name=name)) for each in value]
            return sayer.list_of(happened) or sayer.say("reason-never-happened")
        case _:
            assert_never(value)


def say_slack(slack: Slack, sayer: Sayer) -> SlackDocument | None:
    """Say how far grades and measures can move; None while the finding is open."""
    if slack.reason is not None:
        return None
    measures = tuple(_measure(each, sayer) for each in slack.measures)
    lines = [_line(each, sayer) for each in measures if each.below or each.above]
    return SlackDocument(
        grades=tuple(_grade_slack(each, sayer) for each in slack.grades),
        measures=measures,
        lines=(*lines, *_line_of_grades(slack.grades, sayer)),
    )


def _line(said: MeasureSlackDocument, sayer: Sayer) -> str:
    tips = ((said.below, "below", "under"), (said.above, "above", "over"))
    sentences = [
        sayer.say(f"slack-{at if tip.included else beyond}", at=tip.at, finding=tip.finding)
        for tip, at, beyond in tips
        if tip is not None
    ]
    tipped = " ".join(sentences)
    return sayer.say("slack-measure", what=said.what, value=said.value, tips=tipped)


def _line_of_grades(grades: Iterable[GradeSlack], sayer: Sayer) -> Iterator[str]:
    """Say of how many subjects no other grade alone changes anything."""
    listed = [each for each in grades if each.column == REPORT]
    free = sum(each.free for each in listed)
    if listed and free == len(listed):
        yield sayer.say("slack-grades-free")
    elif listed:
        yield sayer.say("slack-grades", free=free, of=len(listed))


def _measure(each: MeasureSlack, sayer: Sayer) -> MeasureSlackDocument:
    ends = [tip.at for tip in (each.below, each.above) if tip is not None]
    return MeasureSlackDocument(
        what=sayer.phrase(each.of),
        value=number(sayer.language, each.value, against=ends),
        below=_tip_of_measure(each, each.below, sayer),
        above=_tip_of_measure(each, each.above, sayer),
    )


def _tip_of_measure(each: MeasureSlack, tip: MeasureTip | None, sayer: Sayer) -> TipDocument | None:
    if tip is None:
        return None
    at = number(sayer.language, tip.at, against=[each.value])
    return TipDocument(at=at, included=tip.included, finding=_either(tip.possible, sayer))


def _grade_slack(each: GradeSlack, sayer: Sayer) -> GradeSlackDocument:
    return GradeSlackDocument(
        subject=sayer.subject(each.subject),
        code=each.subject,
        column=each.column,
        grade=sayer.grade(each.grade),
        lowest=sayer.grade(each.lowest),
        highest=sayer.grade(each.highest),
        below=_tip_of_grade(each.below, sayer),
        above=_tip_of_grade(each.above, sayer),
    )


def _tip_of_grade(tip: GradeTip | None, sayer: Sayer) -> TipDocument | None:
    if tip is None:
        return None
    at = sayer.grade(tip.grade)
    return TipDocument(at=at, included=True, finding=_either(tip.possible, sayer))


def _either(possible: Iterable[Finding], sayer: Sayer) -> str:
    return sayer.list_of(dict.fromkeys(map(sayer.short, possible)), either=True)
