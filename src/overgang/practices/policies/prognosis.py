"""Prognoses (*havocijfer*): what teachers expect for the end of the year, told and talked over.

A prognosis is a reason to talk, and each revision is one again. Effort is already in it, so effort
is not weighed beside it. A prognosis is never averaged with grades that were earned.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from overgang.dossier import Dossier, PrognosisGrade
from overgang.dossier.evidence import known
from overgang.dossier.roles import Role
from overgang.dossier.signals import SignalKind
from overgang.dossier.talks import Topic
from overgang.practices.notes import (
    Note,
    OptionCode,
    Remark,
    Safeguard,
    SafeguardState,
    Side,
    Weighs,
)
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import SUFFICIENT, Situation
from overgang.practices.this_year import this_year
from overgang.school.level import Level

__all__ = ["Prognosis"]


class Prognosis(Policy):
    """A prognosis for each subject at a level (`at`), revised through the year.

    >>> from overgang.dossier import Student
    >>> first = {"on": "2025-11-10", "subject": "wi", "value": "5", "level": "havo", "by": "mentor"}
    >>> dossier = Dossier(
    ...     student=Student(id="900101"), prognoses=[first, {**first, "on": "2026-02-02"}]
    ... )
    >>> policy = Prognosis(at="havo")
    >>> policy.current(dossier, date(2026, 2, 1))
    (PrognosisGrade(since='2025-11-10'),)
    >>> policy.to_talk_about(dossier, date(2026, 2, 2))
    ('wi',)
    """

    kind: Literal["prognosis"] = "prognosis"
    at: Level

    def current(self, dossier: Dossier, on: date) -> tuple[PrognosisGrade, ...]:
        """Give the prognosis that holds on a day for each subject, of the school year of the day.

        What was expected for the end of an earlier year says nothing of this one.
        """
        of_year = this_year(known(dossier.prognoses, on), on)
        in_order = sorted(of_year, key=lambda each: each.on)
        latest = {each.subject: each for each in in_order if each.level is self.at}
        return tuple(latest[subject] for subject in sorted(latest))

    def to_talk_about(self, dossier: Dossier, on: date) -> tuple[str, ...]:
        """Give the subjects whose prognosis is newer than the last talk on prognoses.

        A talk of the same day was about it.
        """
        talked = [
            each.on
            for each in dossier.talks
            if each.on <= on
            and Topic.PROGNOSIS in each.topics
            and Role.STUDENT in each.participants
        ]
        last = max(talked, default=date.min)
        return tuple(each.subject for each in self.current(dossier, on) if each.on > last)

    def words(self) -> Iterator[Said]:
        """Say what a prognosis is, that it is revised and talked over, and what is in it."""
        yield said("prognosis-made", level=self.at)
        yield said("prognosis-revised")
        yield said("prognosis-with-effort")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell what is expected, for which subjects nothing is, and whether there was a talk."""
        current = self.current(at.dossier, at.on)
        without = tuple(
            code for code in at.student.grades if code not in {each.subject for each in current}
        )
        if current and without:
            missing = said("prognosis-missing", subjects=Subjects(without), level=self.at)
            yield Safeguard(missing, SafeguardState.TO_DO)
        if to_talk := self.to_talk_about(at.dossier, at.on):
            new = said("prognosis-to-talk-about", subjects=Subjects(to_talk))
            yield Safeguard(new, SafeguardState.TO_DO)
        elif current:
            yield Safeguard(said("prognosis-talked-about"), SafeguardState.DONE)
        below = tuple(each.subject for each in current if each.value.value < SUFFICIENT)
        if below:
            expected = said("prognosis-below", subjects=Subjects(below), level=self.at)
            yield Weighs(OptionCode.GO_ON, Side.AGAINST, expected)
        elif current and not without:
            yield Weighs(OptionCode.GO_ON, Side.FOR, said("prognosis-sufficient", level=self.at))
        if current and any(each.kind is SignalKind.EFFORT for each in at.dossier.signals):
            yield Remark(said("prognosis-effort-counted"))
