"""Which subjects the rules of a target cannot tell apart, and which choices come down to the same.

A norm that counts over groups treats all subjects alike that are in the same groups: what holds
for one holds for the others. Of two choices of subjects that differ only in which subjects of a
kind are chosen, one is enough to look at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence

from overgang.norms.expression import Group
from overgang.norms.parts import Target
from overgang.norms.ruleset import RuleSet
from overgang.norms.walk import group_of, nodes_of_target, subjects_named
from overgang.reading.membership import members
from overgang.reading.sheet import Sheet

__all__ = ["Alike"]


class Alike:
    """What the rules of a target look at: the groups, and the subjects that they name."""

    def __init__(self, rulesets: Iterable[RuleSet], target: Target) -> None:
        nodes = [
            node
            for ruleset in rulesets
            for node in nodes_of_target(ruleset, ruleset.target(target.to))
        ]
        groups = (group_of(node) for node in nodes)
        self._groups: tuple[Group, ...] = tuple(
            dict.fromkeys(group for group in groups if group is not None)
        )
        self._named = frozenset(subjects_named(nodes))

    def kinds(self, sheet: Sheet) -> tuple[tuple[str, ...], ...]:
        """Give the subjects that a grade can be given to, those that are alike together."""
        return tuple(self.roles(sheet).values())

    def roles(self, sheet: Sheet) -> dict[Hashable, tuple[str, ...]]:
        """Give the subjects that a grade can be given to, by all that the rules know them by."""
        found: dict[Hashable, list[str]] = {}
        for code, sign in self._signs(sheet).items():
            if code not in sheet.parts:
                found.setdefault(sign, []).append(code)
        return {sign: tuple(codes) for sign, codes in found.items()}

    def different(self, sheets: Sequence[Sheet]) -> list[Sheet]:
        """Give one sheet of those that differ only in which subjects of a kind are chosen."""
        if len(sheets) == 1:
            return list(sheets)
        first: dict[Hashable, Sheet] = {}
        for sheet in sheets:
            choosing = sheet.ruleset.inputs
            told = [
                (name, value)
                for name, value in sheet.inputs.items()
                if choosing[name].type != "subjects"
            ]
            signs = Counter(self._signs(sheet).values())
            first.setdefault((tuple(told), frozenset(signs.items())), sheet)
        return list(first.values())

    def _signs(self, sheet: Sheet) -> dict[str, Hashable]:
        """Give for each subject all that a rule can know it by."""
        parts = {code: name for name, codes in sheet.parts.items() for code in codes}
        listed = [members(sheet, group) for group in self._groups]
        codes = dict.fromkeys(sheet.all)
        codes.update(dict.fromkeys((*parts, *sheet.aside)))
        for each in listed:
            codes.update(dict.fromkeys(each or ()))
        inside = [None if each is None else frozenset(each) for each in listed]
        return {
            code: (
                code if code in self._named or code in sheet.parts else None,
                parts.get(code),
                code in sheet.aside,
                tuple(each is not None and code in each for each in inside),
            )
            for code in codes
        }
