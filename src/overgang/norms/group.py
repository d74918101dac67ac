"""The groups of the rule language: sets of subjects, possibly other ones for each student."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from overgang._model import Frozen

if TYPE_CHECKING:
    from overgang.norms.expression import Expression

__all__ = ["AllSubjects", "Chosen", "Combined", "Either", "Group", "NamedGroup", "Subjects"]


class AllSubjects(Frozen):
    """Every subject of the list that has a grade or still has to get one."""

    kind: Literal["all"] = "all"


class NamedGroup(Frozen):
    """A group of the rule set, by name."""

    kind: Literal["group"] = "group"
    name: str


class Subjects(Frozen):
    """Subjects, by code. One that is not on the student's list counts as not known."""

    kind: Literal["subjects"] = "subjects"
    codes: tuple[str, ...] = Field(min_length=1)


class Chosen(Frozen):
    """The subjects that an input names, such as a chosen profile."""

    kind: Literal["chosen"] = "chosen"
    input: str


class Combined(Frozen):
    """Two groups together (`+`), the first without the second (`-`), or what both hold (`&`)."""

    kind: Literal["combined"] = "combined"
    operator: Literal["+", "-", "&"]
    left: Group
    right: Group


class Either(Frozen):
    """One group where a condition holds and another where it does not.

    The condition speaks of what people have told and of which subjects are taken, never of grades.
    """

    kind: Literal["either"] = "either"
    when: Expression
    then: Group
    otherwise: Group


Group = Annotated[
    AllSubjects | NamedGroup | Subjects | Chosen | Combined | Either, Field(discriminator="kind")
]
"""A set of subjects, possibly other ones for each student."""
