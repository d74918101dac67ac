"""The delta plan (*deltaplan*): a plan that the student writes and carries through step by step.

The student writes it with the mentor, talks it over with the subject teacher, works it out with
the mentor, presents it to the parents; then the mentor follows it, and it is closed. No step is
left out and none goes before another.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Final

from pydantic import Field

from overgang.dossier.agreed import Goal, OwnAction, ParentAction, SchoolAction
from overgang.dossier.day import SubjectCode
from overgang.dossier.evidence import Dated, Evidence, Slip, no_doubles

__all__ = ["STEPS", "DeltaPlan", "DeltaStep", "DeltaStepKind"]


class DeltaStepKind(StrEnum):
    """A step of a delta plan, in the order in which they are taken."""

    DRAFTED = "drafted"
    DISCUSSED = "discussed"
    ELABORATED = "elaborated"
    PRESENTED = "presented"
    FOLLOWED = "followed"
    CLOSED = "closed"


STEPS: Final = tuple(DeltaStepKind)
"""The steps in their order."""


class DeltaStep(Dated):
    """A step that was taken, and the day."""

    kind: DeltaStepKind


class DeltaPlan(Evidence):
    """A plan of the student: the goal, what is asked of others, and above all what he or she does.

    >>> first = DeltaStep(on="2026-02-02", kind="drafted")
    >>> second = DeltaStep(on="2026-02-04", kind="discussed")
    >>> plan = DeltaPlan(
    ...     subject="wi", goal="catch up", student=["practise"], steps=[first, second]
    ... )
    >>> plan.reached(date(2026, 2, 3)), plan.reached(date(2026, 2, 4))
    (<DeltaStepKind.DRAFTED: 'drafted'>, <DeltaStepKind.DISCUSSED: 'discussed'>)
    """

    subject: SubjectCode
    goal: Goal
    student: tuple[OwnAction, ...] = Field(min_length=1)
    school: tuple[SchoolAction, ...] = ()
    parents: tuple[ParentAction, ...] = ()
    steps: tuple[DeltaStep, ...] = Field(min_length=1)

    @property
    def since(self) -> date:
        """The day of the first step."""
        return self.steps[0].on

    def slips(self) -> Iterator[Slip]:
        """The steps are the first ones, in order, and none is of an earlier day."""
        for name in ("student", "school", "parents"):
            yield from no_doubles(name, getattr(self, name))
        for at, step in enumerate(self.steps):
            if at >= len(STEPS) or step.kind is not STEPS[at]:
                order = ", ".join(STEPS)
                yield Slip("this step is out of order", f"the order is {order}", ("steps", at))
            elif at and step.on < self.steps[at - 1].on:
                yield Slip(
                    "a step is not earlier than the one before", "give a later day", ("steps", at)
                )

    def reached(self, on: date) -> DeltaStepKind | None:
        """Give the last step that was taken on or before a day."""
        taken = [step.kind for step in self.steps if step.on <= on]
        return taken[-1] if taken else None

    def next_step(self, on: date) -> DeltaStepKind | None:
        """Give the step that came next on a day; None where the plan was closed."""
        taken = sum(step.on <= on for step in self.steps)
        return STEPS[taken] if taken < len(STEPS) else None
