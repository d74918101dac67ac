"""F: which subjects a number is of."""

from __future__ import annotations

from typing import Final

from overgang.norms.expression import (
    AllSubjects,
    And,
    Chosen,
    Combined,
    Either,
    NamedGroup,
    Subjects,
    Taken,
    Would,
)
from pages.features.feature import Feature, any_of, asked_or_told, counts, group_is, has
from pages.features.sights.subjects import (
    by_student,
    derived,
    is_core,
    left_out,
    only_if_insufficient,
    other_core,
    parts_bounded,
    profile,
    several_groups,
    two_scopes,
)
from pages.features.tried import FORM, GROUP, LETTERS, NOTE, node

__all__ = ["SUBJECTS"]


SUBJECTS: Final = (
    Feature(
        "de kern is Nederlands, Engels en wiskunde",
        "the core is Dutch, English and mathematics",
        group_is(is_core),
        (GROUP, node(Subjects)),
    ),
    Feature(
        "vakken van een profiel, sector, pakket of cluster",
        "subjects of a profile, sector, package or cluster",
        group_is(profile),
        (GROUP, node(Chosen)),
    ),
    Feature(
        "genoemde vakken tellen niet mee",
        "named subjects do not count",
        group_is(left_out),
        (GROUP, node(Combined)),
    ),
    Feature(
        "een andere kern, zoals alleen Nederlands of de klassieke talen",
        "another core, such as Dutch alone or the classical languages",
        group_is(other_core),
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
        derived,
        (GROUP,),
    ),
    Feature(
        "groepen vakken met elk een eigen grens",
        "groups of subjects, each with a bound of its own",
        several_groups,
        (GROUP, node(Subjects)),
    ),
    Feature(
        "in één regel een gemiddelde van deze en een aantal van andere vakken",
        "in one rule a mean of these and a count of other subjects",
        two_scopes,
        (GROUP, node(And)),
    ),
    Feature(
        "welke vakken tellen, hangt af van de leerling",
        "which subjects count depends on the student",
        by_student,
        (node(Either), node(Taken)),
    ),
    Feature(
        "alleen de vakken van het volgende leerjaar",
        "only the subjects of the next year",
        asked_or_told(r"vakken van (4|het|de) \w+vo|mogelijke examenvak|vakken van het volgende"),
        (GROUP, NOTE),
        "note",
    ),
    Feature(
        "een extra vak telt nooit, of nooit nadelig",
        "an extra subject never counts, or never against the student",
        any_of(
            has(Would, change="without_some"),
            asked_or_told(r"extra vak (hoort er niet|blijft|telt niet)"),
        ),
        (node(Would), GROUP),
    ),
    Feature(
        "laagste cijfer voor elk deel van een berekend vak",
        "lowest grade for each part of a subject that is worked out",
        parts_bounded,
        (GROUP, FORM),
    ),
    Feature(
        "een vak telt alleen als het onvoldoende is",
        "a subject counts only where it is insufficient",
        only_if_insufficient,
        (LETTERS, GROUP),
    ),
)
