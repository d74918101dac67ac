"""The source of a group of subjects: its grades, or the codes of its members."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import NamedTuple, assert_never

from overgang.norms.expression import (
    AllSubjects,
    Chosen,
    Combined,
    Either,
    Expression,
    Group,
    NamedGroup,
    Subjects,
)
from overgang.norms.ruleset import RuleSet

__all__ = ["Code", "GroupWriter"]


class Code(NamedTuple):
    """The source of a value, and of the number that it is to be divided by."""

    text: str
    over: str = "1"


class GroupWriter(ABC):
    """Writes the source of groups, each worked out once for a student."""

    ruleset: RuleSet

    def __init__(self, ruleset: RuleSet) -> None:
        self.ruleset = ruleset
        self.locals: dict[str, str] = {}
        """What is worked out before all conditions, with the names of what it gives."""

    @abstractmethod
    def code(self, expression: Expression) -> Code:
        """Give the source of an expression."""

    def local(self, text: str) -> str:
        """Work a source out once, before all conditions, and give the name of what it gave."""
        return self.locals.setdefault(text, f"x{len(self.locals)}")

    def values(self, group: Group) -> str:
        """Give the name of the grades of a group."""
        match group:
            case AllSubjects():
                return "g"
            case NamedGroup(name=name):
                return self.values(self.ruleset.groups[name].contains)
            case Subjects(codes=codes):
                plain = ", ".join(f"g[at[{code!r}]]" for code in codes)
                return self.local(f"[g[at[c]] for c in listed({codes!r}, u)] if u else [{plain}]")
            case Chosen() | Combined() | Either():
                return self.local(f"[g[at[c]] for c in {self._members(group)}]")
            case _:
                assert_never(group)

    def _members(self, group: Group) -> str:
        """Give the name of the codes of a group; one that is not on the list declines later."""
        match group:
            case AllSubjects():
                return "at"
            case NamedGroup(name=name):
                return self._members(self.ruleset.groups[name].contains)
            case Subjects(codes=codes):
                return self.local(f"listed({codes!r}, u)")
            case Chosen(input=name):
                return self.local(f"listed(i[{name!r}], u)")
            case Combined(operator=operator, left=left, right=right):
                ours, theirs = self._members(left), self._members(right)
                if operator == "+":
                    return self.local(f"[*{ours}, *[c for c in {theirs} if c not in {ours}]]")
                word = "in" if operator == "&" else "not in"
                return self.local(f"[c for c in {ours} if c {word} {theirs}]")
            case Either(when=when, then=then, otherwise=otherwise):
                holds = self.code(when).text
                ours, theirs = self._members(then), self._members(otherwise)
                return self.local(f"{ours} if {holds} else {theirs}")
            case _:
                assert_never(group)
