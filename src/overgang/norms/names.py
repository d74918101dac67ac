"""What a name in a rule means: the one table in which every name is looked up.

A name is a measure, a point table, a group, an input or a subject, and exactly one of them. A rule
that names something else is refused with a suggestion: in a real program a misspelt subject made a
rule silently false for years.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from overgang.errors import Fault, SubjectError
from overgang.school.rounding import View
from overgang.school.subjects import subject

__all__ = ["FUNCTIONS", "InputType", "Kind", "Names"]

Kind = Literal["number", "condition", "word", "pattern"]
"""What an expression gives."""

InputType = Literal["yes-no", "number", "choice", "subjects", "list"]

FUNCTIONS = frozenset(
    {
        "count", "sum", "mean", "lowest", "highest", "size", "pattern",
        "min", "max", "at_least", "taken", "times", "forced", "holds",
        "one_point_more", "after_one_resit", "without_one", "without_some",
    }
)  # fmt: skip
"""The functions of the language."""

_RESERVED = FUNCTIONS | frozenset(View) | {"all"}


@dataclass(frozen=True)
class Names:
    """The names of one rule set; `measures` are those that may be used at this place.

    >>> names = Names(groups=frozenset({"core"}), measures={"tekorten": "number"})
    >>> names.what("core"), names.what("tekorten"), names.what("ned")
    ('group', 'measure', 'subject')
    """

    groups: frozenset[str] = frozenset()
    tables: frozenset[str] = frozenset()
    lookups: frozenset[str] = frozenset()
    inputs: Mapping[str, InputType] = field(default_factory=dict)
    measures: Mapping[str, Kind] = field(default_factory=dict)
    subjects: frozenset[str] = frozenset()
    derived: frozenset[str] = frozenset()
    rules: frozenset[str] = frozenset()
    """Earlier rules of the same target of which may be asked whether they would hold."""
    earlier: Mapping[str | None, frozenset[str]] = field(default_factory=dict)
    """Rules that may be said to hold: by target in small letters, None for the same one."""
    later: frozenset[str] = frozenset()
    """Measures that are only declared further on."""
    broken: frozenset[str] = frozenset()
    """Measures with faults of their own; what uses them is not held against it."""

    def what(
        self, name: str
    ) -> Literal["measure", "table", "lookup", "group", "input", "subject"] | None:
        """Say what a name is, or None where nothing has it."""
        if name in self.measures or name in self.broken:
            return "measure"
        if name in self.tables:
            return "table"
        if name in self.lookups:
            return "lookup"
        if name in self.groups:
            return "group"
        if name in self.inputs:
            return "input"
        return None if self.code(name) is None else "subject"

    def code(self, name: str) -> str | None:
        """Give the one code of a subject under any of its codes, or None where it is no subject."""
        if name in self.subjects:
            return name
        try:
            return subject(name).code
        except SubjectError:
            return None

    @cached_property
    def known(self) -> tuple[str, ...]:
        """Every name that the rule set itself declares."""
        measures = (*self.measures, *self.broken)
        tables = (*self.tables, *self.lookups)
        return (*measures, *tables, *self.groups, *self.inputs, *self.subjects)

    def clashes(self, keys: Mapping[str, str]) -> Iterator[Fault]:
        """Find names that cannot be written in a rule or that mean two things.

        `keys` gives, for each declared name, the place where it stands.
        """
        own = [*self.groups, *self.tables, *self.lookups, *self.inputs, *self.measures]
        for name in dict.fromkeys((*self.subjects, *own)):
            where = keys.get(name, name)
            if not name.isidentifier() or keyword.iskeyword(name):
                said = f"a rule cannot name {name!r}"
                instead = "use letters, digits and _, starting with a letter"
                yield Fault("bad-name", where, said, instead)
            elif name in _RESERVED:
                said = f"{name!r} is a word of the language"
                yield Fault("taken-name", where, said, "choose another name")
            elif own.count(name) > 1 or (name in own and self.code(name) is not None):
                said = f"{name!r} already means something else here (a subject, "
                said += "or another declaration)"
                yield Fault("taken-name", where, said, "choose another name")
