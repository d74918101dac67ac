"""A published norm as data: where it stands, what it counts, and which outcome follows when.

No school is named in here; schools are data.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from types import MappingProxyType

from pydantic import Field, model_validator

from overgang._model import Frozen
from overgang.errors import RuleSetError
from overgang.norms.check import faults_of
from overgang.norms.expression import Holds
from overgang.norms.parts import (
    DerivedDefinition,
    Example,
    GroupDefinition,
    InputDefinition,
    Known,
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
from overgang.norms.walk import nodes_of_target
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
    beside: tuple[Target, ...] = ()
    """Targets that are not asked about, but whose rules those of the targets refer to."""
    targets: tuple[Target, ...] = Field(min_length=1, alias="target")
    examples: tuple[Example, ...] = Field(default=(), alias="example")
    known: tuple[Known, ...] = ()
    """Findings about the norm that whoever wrote it knows of."""

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
        for target in (*self.targets, *self.beside):
            if target.to.casefold() == to.casefold():
                return target
        raise KeyError(to)

    @cached_property
    def others(self) -> Mapping[str, RuleSet]:
        """The rule set in each other reading of the text, by the id of the reading."""
        found: dict[str, RuleSet] = {}
        for each in self.readings:
            measures = dict(self.measures)
            for name, expression in each.measures.items():
                measures[name] = measures[name].model_copy(update={"expression": expression})
            found[each.id] = self.model_copy(update={"measures": measures, "readings": ()})
        return MappingProxyType(found)

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
        others = [target for target in self.targets if target.to.casefold() not in names]
        held = _held(kept, self)
        beside = (*self.beside, *(each for each in others if each.to.casefold() in held))
        examples = tuple(
            each for each in self.examples if each.target is None or each.target.casefold() in names
        )
        known = tuple(
            each for each in self.known if each.target is None or each.target.casefold() in names
        )
        update = {
            "id": id_,
            "targets": kept,
            "beside": beside,
            "examples": examples,
            "known": known,
        }
        return self.model_copy(update=update)


def _held(targets: Iterable[Target], ruleset: RuleSet) -> frozenset[str]:
    """Give the targets whose rules these targets refer to, directly or through each other."""
    nodes = (node for target in targets for node in nodes_of_target(ruleset, target))
    held = (node.target for node in nodes if isinstance(node, Holds))
    return frozenset(target.casefold() for target in held if target is not None)
