"""The subjects, groups, letters and patterns of a norm in words."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import TYPE_CHECKING, assert_never

from overgang.norms.expression import (
    AllSubjects,
    Chosen,
    Combined,
    Either,
    Expression,
    Group,
    Input,
    NamedGroup,
    Subjects,
)
from overgang.reading.sheet import is_unnamed
from overgang.school.grade import Letter
from overgang.school.subjects import name_in
from overgang.wording import Language, listing, say

if TYPE_CHECKING:
    from overgang.norms.parts import Target
    from overgang.norms.ruleset import RuleSet

__all__ = ["Namer"]


class Namer(ABC):
    """Says the names in one target of a norm, in one language."""

    ruleset: RuleSet
    target: Target
    language: Language

    def __init__(self, ruleset: RuleSet, target: Target, language: Language) -> None:
        self.ruleset, self.target, self.language = ruleset, target, language

    @abstractmethod
    def phrase(self, expression: Expression) -> str:
        """Give an expression as a phrase, which a group may depend on."""

    def group(self, group: Group) -> str:
        """Give a group of subjects as a phrase."""
        match group:
            case AllSubjects():
                return self._say("group-all")
            case NamedGroup(name=name):
                return self.ruleset.groups[name].in_(self.language)
            case Subjects(codes=codes):
                return listing(self.language, map(self.subject, codes))
            case Chosen(input=name):
                return self.ruleset.inputs[name].in_(self.language)
            case Combined():
                return self._combined(group)
            case Either(when=when, then=then, otherwise=otherwise):
                said = {"when": self.phrase(when), "then": self.group(then)}
                return self._say("group-either", **said, otherwise=self.group(otherwise))
            case _:
                assert_never(group)

    def group_inside(self, group: Group) -> str:
        """Give a group such that it can stand in brackets: it has none of its own."""
        return self.group(group).replace(" (", ": ").replace(")", "")

    def _combined(self, group: Combined) -> str:
        match group:
            case Combined(operator="&", left=AllSubjects(), right=listed):
                return self._say("group-listed", group=self.group(listed))
            case Combined(operator="&", left=listed, right=AllSubjects()):
                return self._say("group-listed", group=self.group(listed))
            case Combined(operator="-", left=Combined(operator="-") as left, right=right):
                return self._say("group-minus-more", left=self.group(left), right=self.group(right))
            case Combined(operator="+") if self._can_be_listed(group):
                return listing(self.language, dict.fromkeys(self._listed(group)))
            case _:
                key = {"+": "group-plus", "-": "group-minus", "&": "group-both"}[group.operator]
                return self._say(key, left=self.group(group.left), right=self.group(group.right))

    def _can_be_listed(self, group: Group) -> bool:
        """Say whether a group can be said as one list, in which nothing reads as left out."""
        if isinstance(group, Combined) and group.operator == "+":
            return self._can_be_listed(group.left) and self._can_be_listed(group.right)
        if isinstance(group, NamedGroup | Chosen):
            return not any(mark in self.group(group) for mark in (" zonder ", " without ", ", "))
        return isinstance(group, Subjects)

    def _listed(self, group: Group) -> Iterator[str]:
        match group:
            case Combined(left=left, right=right):
                yield from (*self._listed(left), *self._listed(right))
            case Subjects(codes=codes):
                yield from map(self.subject, codes)
            case _:
                yield self.group(group)

    def subject(self, code: str) -> str:
        """Give the name of a subject."""
        if is_unnamed(code):
            return self._say("unnamed-subject")
        own = {**self.ruleset.subjects, **self.ruleset.derived}
        if code in own:
            return own[code].in_(self.language)
        return name_in(self.language, code)

    def word(self, value: str, of: Expression | None = None) -> str:
        """Give a letter, or a word that the input `of` can be."""
        if isinstance(of, Input) and value in self.ruleset.inputs[of.name].choices:
            return self.ruleset.inputs[of.name].choices[value].in_(self.language)
        letters = {letter.value for letter in Letter}
        return (
            say(self.language, f"letter-{Letter(value).name.lower().replace('_', '-')}")
            if value in letters
            else value
        )

    def pattern(self, value: str) -> str:
        """Give a pattern of insufficient grades, as `one 5` or `5+5+4`."""
        grades = value.split()
        if len(grades) == 1:
            return self._say("pattern-one", grade=grades[0])
        return "+".join(grades) or self._say("pattern-none")

    def _say(self, key: str, **args: str) -> str:
        return say(self.language, key, **args)
