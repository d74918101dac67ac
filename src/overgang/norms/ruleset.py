"""A published norm as data: where it stands, what it counts, and which outcome follows when.

No school is named in here; schools are data.
"""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field, model_validator

from overgang._model import Frozen
from overgang.errors import RuleSetError
from overgang.norms.check import faults_of
from overgang.norms.parts import (
    DerivedDefinition,
    Example,
    GroupDefinition,
    InputDefinition,
    ListDefinition,
    LookupDefinition,
    MeasureDefinition,
    ReadingDefinition,
    ScaleDefinition,
    SchoolClass,
    Source,
    SubjectDefinition,
    TableDefinition,
    Target,
)
from overgang.school.grade import Letter
from overgang.school.points import Number

__all__ = ["RuleSet"]


class RuleSet(Frozen):
    """A published norm.

    A name in an expression is a measure, a point table, a group, an input or a subject, and found
    exactly once; a measure is built from those that stand before it. A rule set that breaks this
    cannot be made.
    """

    id: str = Field(pattern=r"^[a-z]{2}(/[a-z0-9][a-z0-9-]*)+$")
    version: int = Field(default=1, ge=1)
    class_: SchoolClass = Field(alias="class")
    source: Source
    list: ListDefinition
    scale: ScaleDefinition
    subjects: Mapping[str, SubjectDefinition] = Field(default_factory=dict)
    derived: Mapping[str, DerivedDefinition] = Field(default_factory=dict)
    letters: Mapping[Letter, Number] = Field(default_factory=dict)
    groups: Mapping[str, GroupDefinition] = Field(default_factory=dict)
    points: Mapping[str, TableDefinition] = Field(default_factory=dict)
    lookups: Mapping[str, LookupDefinition] = Field(default_factory=dict)
    inputs: Mapping[str, InputDefinition] = Field(default_factory=dict)
    measures: Mapping[str, MeasureDefinition] = Field(default_factory=dict)
    readings: tuple[ReadingDefinition, ...] = Field(default=(), alias="reading")
    targets: tuple[Target, ...] = Field(min_length=1, alias="target")
    examples: tuple[Example, ...] = Field(default=(), alias="example")

    @model_validator(mode="after")
    def _holds_together(self) -> RuleSet:
        if faults := faults_of(self):
            raise RuleSetError(faults)
        return self

    def input_called(self, name: str) -> str | None:
        """Give the name by which rules know a fact, whichever of its names it is told under."""
        if name in self.inputs:
            return name
        return next((known for known, each in self.inputs.items() if name in each.also), None)

    def target(self, to: str) -> Target:
        """Give the target of that name, without regard to case.

        Raises:
            KeyError: if there is none.
        """
        for target in self.targets:
            if target.to.casefold() == to.casefold():
                return target
        raise KeyError(to)

    def read_as(self, reading: str) -> RuleSet:
        """Give this rule set with the measures of another reading of the text.

        Raises:
            KeyError: if there is no such reading.
        """
        for each in self.readings:
            if each.id == reading:
                changed = {
                    name: self.measures[name].model_copy(update={"expression": expression})
                    for name, expression in each.measures.items()
                }
                return self.model_copy(
                    update={"measures": {**self.measures, **changed}, "readings": ()}
                )
        raise KeyError(reading)

    def only(self, id_: str) -> RuleSet:
        """Give this rule set with just the target of that id; itself for its own id.

        Raises:
            KeyError: if there is none.
        """
        if id_ == self.id:
            return self
        kept = tuple(target for target in self.targets if id_ in {target.id, *target.also})
        if not kept:
            raise KeyError(id_)
        names = {target.to.casefold() for target in kept}
        examples = tuple(
            each for each in self.examples if each.target is None or each.target.casefold() in names
        )
        return self.model_copy(update={"id": id_, "targets": kept, "examples": examples})
