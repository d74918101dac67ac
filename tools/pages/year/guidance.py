"""What was agreed and done for a student, told: plans, agreements, groups and support."""

from __future__ import annotations

from collections.abc import Iterator

from overgang.dossier import (
    Agreements,
    DeltaPlan,
    Group,
    ImprovementPlan,
    MentorPeriod,
    Monitoring,
    Support,
)
from overgang.dossier.improvement_plan import PlanCycle
from overgang.dossier.roles import Party
from overgang.school.subjects import name_in
from pages.year.event import Event, subjects, told, when, words


@told.register
def _(each: ImprovementPlan) -> Iterator[Event]:
    of = f" for {subjects(each.subjects)}" if each.subjects else ""
    for number, cycle in enumerate(each.cycles, 1):
        made = f" ({words(each.made_by)})" if number == 1 else ""
        yield Event(
            cycle.on,
            f"A plan{of}{made}, round {number}, from {when(cycle.start)} to {when(cycle.due)}. "
            f"{_agreed(cycle)}",
        )
        if (outcome := cycle.outcome) is not None:
            then = "the plan goes on" if outcome.goes_on else "the plan stops"
            yield Event(
                outcome.on, f"A look back on round {number}: {words([outcome.effect])}; {then}."
            )


def _agreed(cycle: PlanCycle) -> str:
    parts = {
        "The aim": cycle.goals,
        "the student": cycle.student,
        "the school": cycle.school,
        "the parents": cycle.parents,
    }
    return "; ".join(f"{who}: {words(what)}" for who, what in parts.items() if what) + "."


@told.register
def _(each: DeltaPlan) -> Iterator[Event]:
    subject = name_in("en", each.subject)
    own = f"{words([each.goal])}; the student: {words(each.student)}"
    for step in each.steps:
        more = f" {own[:1].upper()}{own[1:]}." if step is each.steps[0] else ""
        yield Event(step.on, f"The delta plan for {subject}: {words([step.kind])}.{more}")


@told.register
def _(each: Agreements) -> Iterator[Event]:
    by = {party: [item.what for item in each.items if item.by is party] for party in Party}
    made = "; ".join(f"the {words([who])}: {words(what)}" for who, what in by.items() if what)
    yield Event(each.on, f"Agreements ({words([each.about])}): {made}.")
    for signature in each.signed:
        yield Event(signature.on, f"The agreements are signed by the {words([signature.party])}.")
    for item in each.items:
        for step in item.steps:
            what = f"{words([item.what])} (the {words([item.by])})"
            yield Event(step.on, f"The agreement {what}: {words([step.state])}.")


@told.register
def _(each: Monitoring) -> Iterator[Event]:
    watched = words(each.watches)
    how = f"by the {words([each.owner])}, every {each.every_days} days"
    yield Event(each.on, f"From now on watched {how}: {watched}.")


@told.register
def _(each: MentorPeriod) -> Iterator[Event]:
    yield Event(each.on, f"Mentor {each.mentor} begins.")
    if each.until is not None:
        yield Event(each.until, f"Mentor {each.mentor} stops.")


@told.register
def _(each: Group) -> Iterator[Event]:
    often = "" if each.contacts_per_week is None else f", {each.contacts_per_week} times a week"
    with_ = f"{each.teachers} teacher{'s' if each.teachers > 1 else ''}"
    size = f"{each.students} students with {with_}{often}"
    kind = words([each.kind])
    yield Event(each.on, f"The student joins a group ({kind}): {size}.")
    if each.until is not None:
        yield Event(each.until, f"The group ({kind}) is over for the student.")


@told.register
def _(each: Support) -> Iterator[Event]:
    kind = words([each.kind])
    of = f" for {subjects(each.subjects)}" if each.subjects else ""
    goals = f"; the aim: {words(each.goals)}" if each.goals else ""
    asked = f"asked for by the {words([each.asked_by])}"
    yield Event(
        each.on,
        f"Support begins ({kind}){of}{goals}; {asked}. To be checked on {when(each.check_on)}.",
    )
    for check in each.checks:
        found = words([check.effect])
        yield Event(
            check.on, f"The support ({kind}) is checked by the {words([check.by])}: {found}."
        )
    if each.until is not None:
        yield Event(each.until, f"The support ({kind}) ends.")
