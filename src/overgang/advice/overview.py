"""A class at a glance: who meets the norm, who is discussed and on which clause, who is near.

A row for each student and target, made from the advices of a class. It ranks nobody: rows stand in
the order of the list, and what they have in common can be picked out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Final

from overgang._model import Quiet
from overgang.advice.advise import Advice, TargetAdvice
from overgang.advice.bounds import bound_of
from overgang.advice.conditions import unmet_steps
from overgang.advice.say import Sayer
from overgang.wording import Language

__all__ = ["ClassOverview", "Standing", "overview_of"]

_POINT: Final = Decimal(1)


class Standing(Quiet):
    """One student under one target.

    `kind` is what the finding comes down to, `open` where it cannot be said yet. `clauses` are the
    conditions for which a student does not meet the norm. `near` are the single grades that would
    meet it, moved by one point at most. `missing` is what is not known and matters.
    """

    student: str
    target: str
    kind: str
    finding: str
    clauses: tuple[str, ...]
    near: tuple[str, ...]
    missing: tuple[str, ...]


class ClassOverview(Quiet):
    """A class under a norm, in the order of the list."""

    language: Language
    standings: tuple[Standing, ...]

    def counts(self) -> Mapping[str, int]:
        """Give how many there are of each kind of finding."""
        return Counter(each.kind for each in self.standings)

    def of_kind(self, kind: str) -> tuple[Standing, ...]:
        """Give those of a kind, such as `discuss` or `open`."""
        return tuple(each for each in self.standings if each.kind == kind)

    def one_point_away(self) -> tuple[Standing, ...]:
        """Give those whom one point for one subject would bring to meet the norm."""
        return tuple(each for each in self.standings if each.near)

    def incomplete(self) -> tuple[Standing, ...]:
        """Give those of whom something is missing that matters."""
        return tuple(each for each in self.standings if each.missing)

    def by_clause(self) -> Mapping[str, tuple[str, ...]]:
        """Give for each clause on which somebody does not meet the norm, who they are."""
        found: dict[str, list[str]] = {}
        for each in self.standings:
            if each.kind != "meets":
                for clause in each.clauses:
                    found.setdefault(clause, []).append(each.student)
        return {clause: tuple(students) for clause, students in found.items()}


def overview_of(advices: Iterable[Advice], language: Language) -> ClassOverview:
    """Give a class at a glance.

    >>> from datetime import date
    >>> from overgang import Student, advise, load
    >>> norm, day = load("nl/zuyderzee-lemmer/1-of-2"), date(2026, 6, 25)
    >>> lists = {"900101": dict(ne=5, en=7, wi=6, fa=6), "900102": dict(ne=5, en=5, wi=6, fa=6)}
    >>> advices = [advise(Student(id=id_, grades=g), norm, on=day) for id_, g in lists.items()]
    >>> found = overview_of(advices, "en")
    >>> dict(found.counts()), [each.student for each in found.one_point_away()]
    ({'meets': 1, 'below': 1}, ['900102'])
    """
    standings = tuple(standing for advice in advices for standing in _standings(advice, language))
    return ClassOverview(language=language, standings=standings)


def _standings(advice: Advice, language: Language) -> Iterator[Standing]:
    for target in advice.targets:
        judgement = target.judgement
        sayer = Sayer.of(judgement, language)
        yield Standing(
            student=advice.student.id,
            target=judgement.target.name.in_(language),
            kind="open" if target.finding is None else target.finding.kind,
            finding=sayer.found(target.finding, target.possible),
            clauses=tuple(dict.fromkeys(_clauses(target, sayer))),
            near=tuple(_near(target, sayer)),
            missing=tuple(
                sayer.unknown(each, judgement) for each in target.unknown if each.matters
            ),
        )


def _clauses(target: TargetAdvice, sayer: Sayer) -> Iterator[str]:
    if target.finding is None or target.finding.kind == "meets":
        return
    for rule, step in unmet_steps(target):
        bound = bound_of(rule.says, rule.cite, step, sayer)
        yield f"{bound.what}: {bound.asked}"


def _near(target: TargetAdvice, sayer: Sayer) -> Iterator[str]:
    for reach in target.changes.reaches:
        for change in reach.alone:
            if change.finding.kind == "meets" and change.total <= _POINT:
                yield sayer.moves(change.moves)
