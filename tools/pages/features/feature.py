"""What a feature is, and the ways to see one."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from overgang._model import Frozen
from overgang.conventions.convention import Convention
from overgang.norms.expression import Aggregate, GradeOf, Group
from overgang.norms.parts import TableDefinition
from overgang.school.grade import SCALE
from overgang.school.rounding import View
from overgang.school.steps import Step
from pages.features.anatomy import Anatomy

__all__ = [
    "Feature",
    "Sight",
    "Way",
    "any_of",
    "asked",
    "asked_or_told",
    "counts",
    "fine",
    "group_is",
    "has",
    "made_as",
    "noted",
    "nowhere",
    "points_at",
    "rounds",
    "said",
    "sees",
    "table",
    "told",
    "unseen",
]

_HALF: Final = Decimal("0.5")

Sight = Callable[[Anatomy], bool]
"""Whether a feature is seen in a rule set."""


Way = Callable[[Convention], bool]
"""Whether a feature is seen in how a school makes the numbers of its report."""


def nowhere(_: Convention) -> bool:
    """See it in no convention: it is a matter of norms."""
    return False


class Feature(NamedTuple):
    """A feature in both languages, how it is seen, and the tests of what reads it.

    `by` says in what it is seen: in the form of the rules, in what people are asked, or in what a
    file tells a reader because no rule reads it. `made` looks for it in how a school makes its
    report, where that is published.
    """

    nl: str
    en: str
    seen: Sight
    tests: tuple[str, ...]
    by: Literal["form", "question", "note"] = "form"
    made: Way = nowhere


def has(kind: type[Frozen], **values: object) -> Sight:
    """See a kind of node, where its fields have these values."""

    def seen(norm: Anatomy) -> bool:
        return any(
            all(getattr(node, name) == value for name, value in values.items())
            for node in norm.all_of(kind)
        )

    return seen


def table(fits: Callable[[TableDefinition], bool]) -> Sight:
    """See a point table of some shape."""
    return lambda norm: any(map(fits, norm.ruleset.points.values()))


def points_at(each: TableDefinition, grade: int) -> int | None:
    """Give what a table gives for a whole grade, in thousandths."""
    return each.of(grade * SCALE)


def counts(fits: Callable[[Anatomy, Aggregate], bool]) -> Sight:
    """See an aggregate of some shape."""
    return lambda norm: any(fits(norm, each) for each in norm.all_of(Aggregate))


def group_is(fits: Callable[[Anatomy, Group], bool]) -> Sight:
    """See an aggregate over a group of some shape, or of which a part has it."""

    def seen(norm: Anatomy) -> bool:
        return any(
            fits(norm, part)
            for each in norm.all_of(Aggregate)
            for part in norm.groups_in(each.over)
        )

    return seen


def asked(pattern: str) -> Sight:
    """See words in what people are asked."""
    words = re.compile(pattern)
    return lambda norm: words.search(norm.asked) is not None


def told(pattern: str) -> Sight:
    """See words in what the file tells besides its rules."""
    words = re.compile(pattern)
    return lambda norm: words.search(norm.told) is not None


def said(pattern: str) -> Sight:
    """See words in the outcomes or in what the targets are called."""
    words = re.compile(pattern)
    return lambda norm: words.search(norm.said) is not None


def asked_or_told(pattern: str) -> Sight:
    """See words in either."""
    return any_of(asked(pattern), told(pattern))


def unseen(_: Anatomy) -> bool:
    """See it in no norm: it is a matter of how a report is made."""
    return False


def any_of(*sights: Sight) -> Sight:
    """See one or another."""
    return lambda norm: any(sight(norm) for sight in sights)


def sees(view: View) -> Sight:
    """See grades, or a point table, looked at in one way."""
    return any_of(has(GradeOf, view=view), has(TableDefinition, view=view))


def fine(norm: Anatomy) -> bool:
    """Say whether the grades of the list have decimals of their own."""
    return norm.ruleset.scale.step < _HALF


def rounds(fits: Callable[[tuple[Step, ...]], bool]) -> Way:
    """See a grade that a school rounds in some way."""
    return lambda school: any(fits(grade.steps) for grade in school.grades.values())


def made_as(how: str) -> Way:
    """See a year that a school makes in some way."""
    return lambda school: any(year.made.how == how for year in school.years.values())


def noted(pattern: str) -> Way:
    """See words in the note about how a school makes its report."""
    words = re.compile(pattern)

    def seen(school: Convention) -> bool:
        note = school.source.note
        return note is not None and words.search(note.nl.casefold()) is not None

    return seen
