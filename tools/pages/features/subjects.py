"""F: which subjects a number is of."""

from __future__ import annotations

from typing import Final

from overgang.norms.expression import (
    Aggregate,
    AllSubjects,
    And,
    Chosen,
    Combined,
    Either,
    GradeOf,
    Group,
    NamedGroup,
    Subjects,
    Taken,
    Would,
)
from pages.features.anatomy import Anatomy
from pages.features.feature import Feature, any_of, asked_or_told, counts, group_is, has
from pages.features.tried import FORM, GROUP, LETTERS, NOTE, node

__all__ = ["SUBJECTS"]

_CORE: Final = frozenset({"ne", "en", "wi"})
_SUFFICIENT: Final = 6
_MOST: Final = 6
"""A core of more subjects is no core."""
_CLASSICS: Final = frozenset({"la", "gr", "gtc", "ltc", "kt"})


def _is_core(norm: Anatomy, group: Group) -> bool:
    return norm.codes(group) == _CORE


def _other_core(norm: Anatomy, group: Group) -> bool:
    """Say whether a group is the core of a norm, and another than that of most schools."""
    codes = norm.codes(group)
    named = isinstance(group, NamedGroup) and "kern" in norm.ruleset.groups[group.name].nl
    if codes is None or codes == _CORE:
        return False
    part = codes < _CORE or codes <= _CLASSICS
    return named or part or (codes > _CORE and len(codes) <= _MOST)


def _profile(norm: Anatomy, group: Group) -> bool:
    match group:
        case Chosen():
            return True
        case NamedGroup(name=name):
            words = norm.ruleset.groups[name].nl.casefold()
            return any(word in words for word in ("profiel", "sector", "pakket", "cluster"))
        case _:
            return False


def _left_out(norm: Anatomy, group: Group) -> bool:
    match group:
        case Combined(operator="-", left=AllSubjects(), right=right):
            return norm.codes(right) is not None
        case _:
            return False


def _several_groups(norm: Anatomy) -> bool:
    """Say whether there are bounds for two or more sets of subjects that have none in common."""
    found = {
        codes
        for each in norm.all_of(Aggregate)
        if (codes := norm.codes(each.over)) is not None and codes != _CORE
    }
    return any(not one & other for one in found for other in found)


def _two_scopes(norm: Anatomy) -> bool:
    """Say whether a rule takes a mean of some subjects, and counts what is short of others."""
    for rule in norm.rules:
        taken = list(norm.aggregates(rule.when))
        means = {each.over.model_dump_json() for each in taken if each.how == "mean"}
        counted = {each.over.model_dump_json() for each in taken if each.how in {"count", "sum"}}
        if means and counted and not means & counted:
            return True
    return False


def _by_student(norm: Anatomy) -> bool:
    return any(norm.all_of(Either)) or any(norm.all_of(Taken))


def _parts_bounded(norm: Anatomy) -> bool:
    parts = {code for each in norm.ruleset.derived.values() for code in each.parts}
    named = (
        part.subject
        for each in norm.comparisons
        for part in each.operands
        if isinstance(part, GradeOf)
    )
    groups = (norm.codes(each.over) for each in norm.all_of(Aggregate) if each.how != "mean")
    return any(code in parts for code in named) or any(codes and codes <= parts for codes in groups)


def _derived(norm: Anatomy) -> bool:
    return bool(norm.ruleset.derived)


def _only_if_insufficient(norm: Anatomy) -> bool:
    """Say whether a letter counts where it is insufficient, and does not where it is good."""
    counted = norm.ruleset.letters.values()
    return bool(counted) and all(points < _SUFFICIENT for points in counted)


SUBJECTS: Final = (
    Feature(
        "de kern is Nederlands, Engels en wiskunde",
        "the core is Dutch, English and mathematics",
        group_is(_is_core),
        (GROUP, node(Subjects)),
    ),
    Feature(
        "vakken van een profiel, sector, pakket of cluster",
        "subjects of a profile, sector, package or cluster",
        group_is(_profile),
        (GROUP, node(Chosen)),
    ),
    Feature(
        "genoemde vakken tellen niet mee",
        "named subjects do not count",
        group_is(_left_out),
        (GROUP, node(Combined)),
    ),
    Feature(
        "een andere kern, zoals alleen Nederlands of de klassieke talen",
        "another core, such as Dutch alone or the classical languages",
        group_is(_other_core),
        (GROUP, node(NamedGroup)),
    ),
    Feature(
        "alle vakken van het rapport",
        "all subjects of the report",
        counts(lambda _, each: isinstance(each.over, AllSubjects)),
        (GROUP, node(AllSubjects)),
    ),
    Feature(
        "vak dat uit andere wordt berekend, zoals het combinatiecijfer",
        "subject worked out from others, such as the combination grade",
        _derived,
        (GROUP,),
    ),
    Feature(
        "groepen vakken met elk een eigen grens",
        "groups of subjects, each with a bound of its own",
        _several_groups,
        (GROUP, node(Subjects)),
    ),
    Feature(
        "in één regel een gemiddelde van deze en een aantal van andere vakken",
        "in one rule a mean of these and a count of other subjects",
        _two_scopes,
        (GROUP, node(And)),
    ),
    Feature(
        "welke vakken tellen, hangt af van de leerling",
        "which subjects count depends on the student",
        _by_student,
        (node(Either), node(Taken)),
    ),
    Feature(
        "alleen de vakken van het volgende leerjaar",
        "only the subjects of the next year",
        asked_or_told(r"volgend(e)? jaar|mogelijke examenvak|vakken van (4|het|de) \w+vo"),
        (GROUP, NOTE),
        "note",
    ),
    Feature(
        "een extra vak telt nooit, of nooit nadelig",
        "an extra subject never counts, or never against the student",
        any_of(has(Would, change="without_some"), asked_or_told(r"extra vak")),
        (node(Would), GROUP),
    ),
    Feature(
        "laagste cijfer voor elk deel van een berekend vak",
        "lowest grade for each part of a subject that is worked out",
        _parts_bounded,
        (GROUP, FORM),
    ),
    Feature(
        "een vak telt alleen als het onvoldoende is",
        "a subject counts only where it is insufficient",
        _only_if_insufficient,
        (LETTERS, GROUP),
    ),
)
