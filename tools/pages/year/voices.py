"""What people noticed, said and chose, told: signals, talks, advice, objections and choices."""

from __future__ import annotations

from collections.abc import Iterator

from overgang.dossier import (
    Cause,
    Communication,
    JointAdvice,
    LearningRoute,
    Objection,
    RepeatProposal,
    SetAside,
    Signal,
    StudentChoice,
    Talk,
)
from overgang.school.subjects import name_in
from pages.year.event import Event, about, told, when, words


@told.register
def _(each: Signal) -> Iterator[Event]:
    kind = f"{words([each.kind])}{about(each.subject)}"
    by_then = "" if each.act_by is None else f" To act upon by {when(each.act_by)}."
    yield Event(each.on, f"A signal of the {words([each.by])}: {kind}.{by_then}")
    for action in each.actions:
        done = f"{words([action.kind])} ({words([action.by])})"
        yield Event(action.on, f"Upon the signal ({kind}): {done}.")


@told.register
def _(each: Cause) -> Iterator[Event]:
    named = f"{words([each.kind])}{about(each.subject)}"
    yield Event(each.on, f"A cause, named by the {words([each.by])}: {named}.")


@told.register
def _(each: Talk) -> Iterator[Event]:
    topics = f", about {words(each.topics)}" if each.topics else ""
    kind = words([each.kind])
    people = f"{words(each.participants)}; led by the {words([each.led_by])}"
    yield Event(each.on, f"{kind[:1].upper()}{kind[1:]} ({people}){topics}.")


@told.register
def _(each: Communication) -> Iterator[Event]:
    seen = "" if each.outlook is None else f": {words([each.outlook])}"
    who = f"A message of the {words([each.by])} to {words(each.to)}"
    yield Event(each.on, f"{who}, about {words(each.topics)}{seen}.")


@told.register
def _(each: JointAdvice) -> Iterator[Event]:
    level = "" if each.level is None else f" ({each.level.en})"
    views = "; ".join(f"{name_in('en', one.subject)}: {words([one.view])}" for one in each.views)
    seen = f" {views[:1].upper()}{views[1:]}." if views else ""
    yield Event(
        each.on, f"The joint advice ({words([each.moment])}): {words([each.kind])}{level}.{seen}"
    )


@told.register
def _(each: Objection) -> Iterator[Event]:
    what = f"{words([each.about])}{about(each.subject)}"
    yield Event(each.on, f"An objection of the {words([each.by])}, about: {what}.")
    for answer in each.answers:
        given = f"{words([answer.kind])} ({words([answer.by])})"
        yield Event(answer.on, f"The answer to the objection: {given}.")


@told.register
def _(each: StudentChoice) -> Iterator[Event]:
    level = "" if each.level is None else f" ({each.level.en})"
    yield Event(each.on, f"The student chooses: {words([each.kind])}{level}.")


@told.register
def _(each: SetAside) -> Iterator[Event]:
    until = (
        "" if each.chance_until is None else f" The chance runs until {when(each.chance_until)}."
    )
    what = f"The student sets the advice ({words([each.moment])}) aside"
    plan = f"The student: {words(each.student)}; the school: {words(each.school)}."
    yield Event(each.on, f"{what} and goes on at {each.level.en}. {plan}{until}")


@told.register
def _(each: LearningRoute) -> Iterator[Event]:
    based = f", based on {words(each.sources)}" if each.sources else ""
    for step in each.steps:
        people = f" ({words(step.participants)})" if step.participants else ""
        first = based if step is each.steps[0] else ""
        yield Event(
            step.on, f"The learning route {each.level.en}: {words([step.kind])}{people}{first}."
        )


@told.register
def _(each: RepeatProposal) -> Iterator[Event]:
    grounds = words(each.grounds)
    who = f"A proposal of the {words([each.by])} to do the year again"
    yield Event(each.on, f"{who}. The grounds given: {grounds}.")
