"""The level of one subject over the years: where it was placed, raised, and fallen back.

A student need not follow every subject at one level. Where a subject was raised and that does not
work out, it may fall back (*terugvallen*) to the level from which it was raised, never below it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import assert_never

from pydantic import Field

from overgang.dossier.day import SubjectCode
from overgang.dossier.evidence import Dated, Evidence, Slip
from overgang.school.level import Level

__all__ = ["LevelMove", "LevelStep", "SubjectLevels"]


class LevelMove(StrEnum):
    """How a subject came to its level."""

    PLACED = "placed"
    RAISED = "raised"
    FELL_BACK = "fell back"


class LevelStep(Dated):
    """A level for a subject from a day on, and how it came to that."""

    level: Level
    move: LevelMove


class SubjectLevels(Evidence):
    """The levels of one subject, oldest first.

    >>> maths = SubjectLevels(subject="wi", steps=[
    ...     {"on": "2025-08-25", "level": "mavo", "move": "placed"},
    ...     {"on": "2026-02-02", "level": "havo", "move": "raised"},
    ... ])
    >>> str(maths.level(date(2026, 2, 1))), str(maths.level(date(2026, 2, 2)))
    ('vmbo-tl', 'havo')
    >>> str(maths.fall_back(date(2026, 2, 2)))
    'vmbo-tl'
    """

    subject: SubjectCode
    steps: tuple[LevelStep, ...] = Field(min_length=1)

    @property
    def since(self) -> date:
        """The day of the first placing."""
        return self.steps[0].on

    def slips(self) -> Iterator[Slip]:
        """A first placing; then each step is of a later day and goes where its move says."""
        if self.steps[0].move is not LevelMove.PLACED:
            yield Slip("a subject is placed first", "begin with 'placed'", ("steps", 0))
        under: list[Level] = []
        for at, step in enumerate(self.steps):
            if at and step.on <= self.steps[at - 1].on:
                yield Slip(
                    "a step is of a later day than the one before", "see `on`", ("steps", at)
                )
            if at and step.move is LevelMove.RAISED and not step.level > under[-1]:
                yield Slip(
                    "a raise goes to a level above", "is it a placing?", ("steps", at, "level")
                )
            if at and step.move is LevelMove.FELL_BACK and step.level not in under[-2:-1]:
                yield Slip(
                    "a subject falls back to the level from which it was raised",
                    "is it a placing?",
                    ("steps", at, "level"),
                )
            under = _after(under, step)

    def level(self, on: date) -> Level | None:
        """Give the level on a day; None before the first placing."""
        under = self._under(on)
        return under[-1] if under else None

    def fall_back(self, on: date) -> Level | None:
        """Give the level to which the subject may fall back: the one before the last raise.

        Where it was not raised, or has fallen back, that is the level it has.
        """
        under = self._under(on)
        return under[-2:][0] if under else None

    def _under(self, on: date) -> list[Level]:
        """Give the levels that stand under each other: the placing, and each raise that holds."""
        under: list[Level] = []
        for step in self.steps:
            if step.on <= on:
                under = _after(under, step)
        return under


def _after(under: list[Level], step: LevelStep) -> list[Level]:
    match step.move:
        case LevelMove.PLACED:
            return [step.level]
        case LevelMove.RAISED:
            return [*under, step.level]
        case LevelMove.FELL_BACK:
            return [*under[:-2], step.level]
        case _:
            assert_never(step.move)
