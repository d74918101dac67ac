"""The parts of a rule set, each as a frozen model.

Every word that a reader sees (a measure, a group, a question) stands here in Dutch and in English.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field, field_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.norms.expression import Expression, Group
from overgang.norms.outcome import Force, Meaning, Outcome, Precedence
from overgang.school.grade import Letter
from overgang.school.level import Level
from overgang.school.points import LookupTable, Number, PointTable
from overgang.school.rounding import View
from overgang.school.told import Told

__all__ = [
    "DerivedDefinition",
    "Example",
    "Force",
    "GroupDefinition",
    "InputDefinition",
    "Known",
    "ListDefinition",
    "LookupDefinition",
    "Meaning",
    "MeasureDefinition",
    "Outcome",
    "Precedence",
    "ReadingDefinition",
    "Rule",
    "ScaleDefinition",
    "SchoolClass",
    "Source",
    "SubjectDefinition",
    "TableDefinition",
    "Target",
    "Words",
]


class Words(Frozen):
    """The same words in Dutch and in English."""

    nl: str = Field(min_length=1)
    en: str = Field(min_length=1)

    def in_(self, language: Literal["nl", "en"]) -> str:
        """Give the words in one language."""
        return self.nl if language == "nl" else self.en


class Source(Frozen):
    """Where a norm was published and read; it may have changed since."""

    school: str
    url: str
    school_year: str | None = Field(default=None, pattern=r"^\d{4}-\d{4}$")
    read_on: date
    complete: bool
    """Whether the whole published text could be read."""
    note: Words | None = None


class SchoolClass(Frozen):
    """The level and year (*leerjaar*) that a norm is for."""

    level: Level | None = None
    years: tuple[int, ...] = Field(min_length=1)
    name: Words


class ListDefinition(Frozen):
    """What a complete list holds.

    `subjects` is a whole list, used to make witnesses; where the school has published its
    subjects (`published`), one that is not on a student's list is a missing grade. `count` is the
    number of subjects that the norm's totals are written for.
    """

    subjects: tuple[str, ...] = Field(min_length=1)
    published: bool = False
    count: int | None = Field(default=None, ge=1)


class ScaleDefinition(Frozen):
    """The grades that can stand on the report: lowest, highest and the step between them."""

    lowest: Number = Decimal(1)
    highest: Number = Decimal(10)
    step: Number


class SubjectDefinition(Words):
    """A subject that only this school has: what it is called, and what else a list may call it.

    A rule names a subject by its key, which is an identifier. `also` holds what stands on lists:
    a code such as `3d`, whatever the case.
    """

    also: tuple[Annotated[str, Field(min_length=1)], ...] = ()


class GroupDefinition(Words):
    """A named group of subjects and what it is called."""

    contains: Group = Field(alias="is")


class TableDefinition(Words, PointTable):
    """A named point table and what its points are called (plural)."""


class LookupDefinition(Words, LookupTable):
    """A named lookup table and what it gives (plural)."""


class DerivedDefinition(Words):
    """A subject worked out from others (*combinatiecijfer*), where the list does not give it.

    It is the mean of the parts that are on the list, each seen as `part`, and the mean as `view`.
    In `all` it takes the place of its parts; a rule can still name them.
    """

    parts: tuple[str, ...] = Field(min_length=1)
    part: View = View.WHOLE
    view: View = View.WHOLE

    @field_validator("view")
    @classmethod
    def _is_a_grade(cls, view: View) -> View:
        if view is View.GRADE:
            raise PydanticCustomError("view", "a mean that is not rounded is a measure, no subject")
        return view

    def of(self, parts: Collection[int]) -> int:
        """Give the grade that follows from the grades of the parts, all in thousandths.

        >>> said = {"nl": "combinatiecijfer", "en": "combined grade", "parts": ["lo", "ckv"]}
        >>> DerivedDefinition(**said).of([6400, 6600])
        7000
        """
        return self.view.of(sum(map(self.part.of, parts)) // len(parts))


class MeasureDefinition(Words):
    """A named measure and what it is called."""

    expression: Expression = Field(alias="is")


class InputDefinition(Words):
    """A fact that people tell: what it is called, what it can be, and how it is asked.

    A list tells what has happened, some of its choices more than once.
    `judgement` marks what only people can judge; `asked_of` names the role that is asked.
    `usual` is what an example or a witness takes for granted where it is silent; an advice never
    does. `read_from` names a subject whose letter on the list answers the question: a letter in
    `yes` says yes, one in `no` says no. `also` holds other names under which the fact may be told,
    which a rule cannot use: a score for reading told as `english`, say, which is a subject.
    """

    type: Literal["yes-no", "number", "choice", "subjects", "list"]
    question: Words
    asked_of: Words
    judgement: bool = False
    usual: Told | None = None
    choices: Mapping[str, Words] = Field(default_factory=dict)
    lowest: Number | None = None
    highest: Number | None = None
    step: Number = Decimal(1)
    among: tuple[str, ...] = ()
    size: int | None = Field(default=None, ge=1)
    read_from: str | None = None
    yes: tuple[Letter, ...] = ()
    no: tuple[Letter, ...] = ()
    also: tuple[Annotated[str, Field(min_length=1)], ...] = ()


class Rule(Outcome):
    """When an outcome follows, and where the published text says so.

    `force` says how the outcome binds, and `decides` who decides.
    """

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9_-]*$")
    when: Expression
    cite: str | None = None
    note: Words | None = None
    force: Force | None = None
    decides: Words | None = None

    @property
    def outcome(self) -> Outcome:
        """The outcome alone."""
        return Outcome(says=self.says, means=self.means)


class Target(Frozen):
    """Where a student may go (`3 havo`) and the rules for it, in the order of the text.

    `otherwise` is the outcome that the text gives when no rule holds, or `"uncovered"` where it
    gives none. `id` is the name under which this target alone can be asked for; `also` has others.
    """

    to: str = Field(min_length=1)
    name: Words
    id: str | None = None
    also: tuple[str, ...] = ()
    precedence: Precedence
    otherwise: Outcome | Literal["uncovered"]
    rules: tuple[Rule, ...] = Field(min_length=1, alias="rule")

    def rule(self, name: str) -> Rule:
        """Give the rule of that id.

        Raises:
            KeyError: if there is none.
        """
        for rule in self.rules:
            if rule.id == name:
                return rule
        raise KeyError(name)


class ReadingDefinition(Words):
    """Another way to read an ambiguous text: what it is called, and the measures that differ."""

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9_-]*$")
    measures: Mapping[str, Expression] = Field(min_length=1)


class Example(Frozen):
    """A list with the outcome that it must have; `says` empty means that no rule covers it.

    `columns` holds other lists by name, such as the grades of the central exam.
    """

    target: str | None = None
    grades: Mapping[str, str]
    columns: Mapping[str, Mapping[str, str]] = Field(default_factory=dict)
    inputs: Mapping[str, Told] = Field(default_factory=dict)
    says: tuple[str, ...]
    why: str | None = None


class Known(Frozen):
    """A finding about the norm that is known, and why it stays: the text is so, or it is meant.

    `code` is what `overgang lint` calls it, as `uncovered`. Without `target` it is known for each
    target, and without `rules` whichever rules it is about.
    """

    code: str = Field(pattern=r"^[a-z]+(-[a-z]+)*$")
    target: str | None = None
    rules: tuple[str, ...] = ()
    reason: Words
