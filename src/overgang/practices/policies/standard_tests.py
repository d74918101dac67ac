"""Standard tests: they support what people see. They raise a question or confirm a signal.

A test never weighs for or against an option here, and offers none. It looks at one morning.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from overgang.dossier import Signal, StandardTest
from overgang.dossier.roles import Role
from overgang.dossier.standard_tests import Instrument
from overgang.practices.notes import Note, Question, Remark
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year
from overgang.school.level import Level

__all__ = ["Bearing", "StandardTests", "TestReading"]


class Bearing(StrEnum):
    """What a test does to what people saw."""

    CONFIRMS = "confirms"
    """It points below the level followed, and somebody had given a signal."""
    RAISES = "raises"
    """It points below the level followed, and nobody had given a signal."""
    DIFFERS = "differs"
    """It points at the level followed or above, and somebody had given a signal."""


@dataclass(frozen=True, slots=True)
class TestReading:
    """A test, and what it does to what people saw."""

    __test__ = False  # its name is Dutch usage, not pytest's

    test: StandardTest
    bearing: Bearing


class StandardTests(Policy):
    """Tests of an instrument (*genormeerde toets*) support the signals of people.

    >>> StandardTests(instrument="Cito VAS").instrument
    <Instrument.CITO_VAS: 'Cito VAS'>
    """

    kind: Literal["standard-tests"] = "standard-tests"
    instrument: Instrument

    def readings(self, at: Situation) -> tuple[TestReading, ...]:
        """Give what the latest test of each subject does; nothing where it adds nothing.

        A test whose level cannot be compared with the level followed says nothing here.
        """
        latest = {
            each.subject: each
            for each in this_year(at.dossier.tests, at.on)
            if each.instrument is self.instrument
        }
        found = ((each, self._bearing(each, at)) for each in latest.values())
        return tuple(TestReading(test, bearing) for test, bearing in found if bearing is not None)

    def words(self) -> Iterator[Said]:
        """Say which tests there are, and what they are for."""
        yield said("standard-tests-support", instrument=self.instrument)
        yield said("standard-tests-never-alone")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell what a test confirms, and ask where it and people differ, until a cause is named."""
        for each in self.readings(at):
            about = each.test.subject
            if _was_taken_up(each.test, at):
                continue
            of = "whole" if about is None else "subject"
            args = {"on": each.test.on} if about is None else {"subject": Subjects((about,))}
            told = said(f"standard-tests-{each.bearing}-{of}", **args)
            yield Remark(told) if each.bearing is Bearing.CONFIRMS else Question(told, Role.MENTOR)

    def _bearing(self, test: StandardTest, at: Situation) -> Bearing | None:
        followed = _followed(test.subject, at)
        if test.level is None or followed is None:
            return None
        seen = any(_is_about(test.subject, each) for each in this_year(at.dossier.signals, at.on))
        if test.level < followed:
            return Bearing.CONFIRMS if seen else Bearing.RAISES
        return Bearing.DIFFERS if seen and test.level >= followed else None


def _followed(subject: str | None, at: Situation) -> Level | None:
    return at.level if subject is None else at.student.levels.get(subject, at.level)


def _is_about(subject: str | None, signal: Signal) -> bool:
    return subject is None or signal.subject in {None, subject}


def _was_taken_up(test: StandardTest, at: Situation) -> bool:
    """Tell whether people named a cause since, so that the test has done its work."""
    return any(
        each.on >= test.on and each.subject in {None, test.subject} for each in at.dossier.causes
    )
