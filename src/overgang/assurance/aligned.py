"""Two norms made fit for the same lists: what both can be asked about, and what only one knows.

Targets are paired by their name, facts by theirs. Each norm reads the subjects of its own list; a
subject of both has one grade.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from math import lcm
from typing import Literal, NamedTuple

from overgang._model import Frozen
from overgang.norms.parts import InputDefinition, ScaleDefinition, Target
from overgang.norms.ruleset import RuleSet
from overgang.school.grade import SCALE, thousandths

__all__ = ["Aligned", "Remark", "RemarkCode", "aligned"]

RemarkCode = Literal["target", "subject", "fact", "fact-differs", "fact-narrowed", "scale"]
"""What only one norm has; a fact that is another fact; values that only one norm knows."""


class Remark(Frozen):
    """Something about which the two norms cannot be compared, or not in full.

    `only` says which norm has it; None where both have it and it differs.
    """

    code: RemarkCode
    name: str
    only: Literal["old", "new"] | None = None


class Aligned(NamedTuple):
    """The norms as they are searched, the targets of both, the facts that are not the same fact."""

    old: RuleSet
    new: RuleSet
    targets: tuple[tuple[Target, Target], ...]
    apart: frozenset[str]
    remarks: tuple[Remark, ...]


def aligned(old: RuleSet, new: RuleSet) -> Aligned:
    """Make two norms fit for the same lists.

    >>> from overgang.rulesets import load
    >>> both = aligned(load("nl/stanislas-beweeg/1m-2m-ouder"), load("nl/stanislas-beweeg/1m-2m"))
    >>> [one.to for one, _ in both.targets]
    ['2 mavo']
    """
    theirs = {target.to.casefold(): target for target in new.targets}
    pairs = tuple(
        (target, theirs[target.to.casefold()])
        for target in old.targets
        if target.to.casefold() in theirs
    )
    remarks = [*_only(old, new, pairs)]
    facts: dict[str, InputDefinition] = {}
    apart: set[str] = set()
    for name in old.inputs:
        if name in new.inputs:
            both = _both(old.inputs[name], new.inputs[name])
            if both is None:
                apart.add(name)
                remarks.append(Remark(code="fact-differs", name=name))
            elif both != old.inputs[name] or not _alike(both, new.inputs[name]):
                facts[name] = both
                if not (_alike(both, old.inputs[name]) and _alike(both, new.inputs[name])):
                    remarks.append(Remark(code="fact-narrowed", name=name))
    scale = _scale(old.scale, new.scale)
    if old.scale != new.scale:
        remarks.append(Remark(code="scale", name=""))
    return Aligned(
        _fit(old, scale, facts), _fit(new, scale, facts), pairs, frozenset(apart), tuple(remarks)
    )


def _only(old: RuleSet, new: RuleSet, pairs: tuple[tuple[Target, Target], ...]) -> Iterator[Remark]:
    """Give what stands in one of the norms alone."""
    ours, theirs = {one.to for one, _ in pairs}, {other.to for _, other in pairs}
    for target in old.targets:
        if target.to not in ours:
            yield Remark(code="target", name=target.to, only="old")
    for target in new.targets:
        if target.to not in theirs:
            yield Remark(code="target", name=target.to, only="new")
    for code in old.list.subjects:
        if code not in new.list.subjects:
            yield Remark(code="subject", name=code, only="old")
    for code in new.list.subjects:
        if code not in old.list.subjects:
            yield Remark(code="subject", name=code, only="new")
    for name in old.inputs:
        if name not in new.inputs:
            yield Remark(code="fact", name=name, only="old")
    for name in new.inputs:
        if name not in old.inputs:
            yield Remark(code="fact", name=name, only="new")


def _both(one: InputDefinition, other: InputDefinition) -> InputDefinition | None:
    """Give a fact with the values that it has in both norms; None where it is no such fact."""
    if one.type != other.type:
        return None
    match one.type:
        case "yes-no":
            return one
        case "choice" | "list":
            kept = {word: said for word, said in one.choices.items() if word in other.choices}
            return one.model_copy(update={"choices": kept}) if kept else None
        case "subjects":
            return one if (one.among, one.size) == (other.among, other.size) else None
        case "number":
            ends = (one.lowest or Decimal(0), other.lowest or Decimal(0))
            tops = (one.highest or Decimal(0), other.highest or Decimal(0))
            step = _common(one.step, other.step)
            update = {"lowest": max(ends), "highest": min(tops), "step": step}
            return one.model_copy(update=update) if max(ends) <= min(tops) else None


def _alike(one: InputDefinition, other: InputDefinition) -> bool:
    """Say whether a fact can be the same in both."""
    return (one.lowest, one.highest, one.step, set(one.choices)) == (
        other.lowest, other.highest, other.step, set(other.choices),
    )  # fmt: skip


def _scale(one: ScaleDefinition, other: ScaleDefinition) -> ScaleDefinition:
    """Give the grades that can stand on the report of both."""
    return ScaleDefinition(
        lowest=max(one.lowest, other.lowest),
        highest=min(one.highest, other.highest),
        step=_common(one.step, other.step),
    )


def _common(one: Decimal, other: Decimal) -> Decimal:
    """Give the least step that is a number of steps of both."""
    return Decimal(lcm(thousandths(one), thousandths(other))) / SCALE


def _fit(ruleset: RuleSet, scale: ScaleDefinition, facts: dict[str, InputDefinition]) -> RuleSet:
    changed = {
        name: each.model_copy(
            update={
                "choices": facts[name].choices,
                "lowest": facts[name].lowest,
                "highest": facts[name].highest,
                "step": facts[name].step,
            }
        )
        for name, each in ruleset.inputs.items()
        if name in facts
    }
    if scale == ruleset.scale and not changed:
        return ruleset
    update = {"scale": scale, "inputs": {**ruleset.inputs, **changed}}
    return ruleset.model_copy(update=update)
