"""How it is seen of which subjects a number is."""

from __future__ import annotations

from typing import Final

from overgang.norms.expression import (
    Aggregate,
    AllSubjects,
    Chosen,
    Combined,
    Either,
    GradeOf,
    Group,
    NamedGroup,
    Taken,
)
from pages.features.anatomy import Anatomy

__all__ = [
    "by_student",
    "derived",
    "is_core",
    "left_out",
    "only_if_insufficient",
    "other_core",
    "parts_bounded",
    "profile",
    "several_groups",
    "two_scopes",
]

_CORE: Final = frozenset({"ne", "en", "wi"})
_SUFFICIENT: Final = 6
_MOST: Final = 6
"""A core of more subjects is no core."""
_CLASSICS: Final = frozenset({"la", "gr", "gtc", "ltc", "kt"})


def is_core(norm: Anatomy, group: Group) -> bool:
    """See the core that most schools have."""
    return norm.codes(group) == _CORE


def other_core(norm: Anatomy, group: Group) -> bool:
    """Say whether a group is the core of a norm, and another than that of most schools."""
    codes = norm.codes(group)
    named = isinstance(group, NamedGroup) and "kern" in norm.ruleset.groups[group.name].nl
    if codes is None or codes == _CORE:
        return False
    part = codes < _CORE or codes <= _CLASSICS
    return named or part or (codes > _CORE and len(codes) <= _MOST)


def profile(norm: Anatomy, group: Group) -> bool:
    """See subjects that belong to a choice of the student."""
    match group:
        case Chosen():
            return True
        case NamedGroup(name=name):
            words = norm.ruleset.groups[name].nl.casefold()
            return any(word in words for word in ("profiel", "sector", "pakket", "cluster"))
        case _:
            return False


def left_out(norm: Anatomy, group: Group) -> bool:
    """See all subjects but some that are named."""
    match group:
        case Combined(operator="-", left=AllSubjects(), right=right):
            return norm.codes(right) is not None
        case _:
            return False


def several_groups(norm: Anatomy) -> bool:
    """Say whether there are bounds for two or more sets of subjects that have none in common."""
    found = {
        codes
        for each in norm.all_of(Aggregate)
        if (codes := norm.codes(each.over)) is not None and codes != _CORE
    }
    return any(not one & other for one in found for other in found)


def two_scopes(norm: Anatomy) -> bool:
    """Say whether a rule takes a mean of some subjects, and counts what is short of others."""
    for rule in norm.rules:
        taken = list(norm.aggregates(rule.when))
        means = {each.over.model_dump_json() for each in taken if each.how == "mean"}
        counted = {each.over.model_dump_json() for each in taken if each.how in {"count", "sum"}}
        if means and counted and not means & counted:
            return True
    return False


def by_student(norm: Anatomy) -> bool:
    """See a group that is another one for some students."""
    return any(norm.all_of(Either)) or any(norm.all_of(Taken))


def parts_bounded(norm: Anatomy) -> bool:
    """See a bound for the parts of a subject that is worked out."""
    parts = {code for each in norm.ruleset.derived.values() for code in each.parts}
    named = (
        part.subject
        for each in norm.comparisons
        for part in each.operands
        if isinstance(part, GradeOf)
    )
    groups = (norm.codes(each.over) for each in norm.all_of(Aggregate) if each.how != "mean")
    return any(code in parts for code in named) or any(codes and codes <= parts for codes in groups)


def derived(norm: Anatomy) -> bool:
    """See a subject that is worked out."""
    return bool(norm.ruleset.derived)


def only_if_insufficient(norm: Anatomy) -> bool:
    """Say whether a letter counts where it is insufficient, and does not where it is good."""
    counted = norm.ruleset.letters.values()
    return bool(counted) and all(points < _SUFFICIENT for points in counted)
