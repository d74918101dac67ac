"""D: what makes up for what is short."""

from __future__ import annotations

from typing import Final

from overgang.norms.expression import (
    Aggregate,
    Comparison,
    Pattern,
    PointsOf,
)
from overgang.school.grade import SCALE
from pages.features.feature import Feature, any_of, asked_or_told, counts, points_at, table, told
from pages.features.sights.compensation import (
    must_cover,
    not_from_all,
    seven_beside_pattern,
    sevens,
)
from pages.features.tried import FORM, GROUP, NOTE, ROWS, node

__all__ = ["COMPENSATION"]

_SEVEN, _EIGHT = 7, 8


COMPENSATION: Final = (
    Feature(
        "ten minste één 7 naast een patroon van onvoldoendes",
        "at least one 7 beside a pattern of insufficient grades",
        seven_beside_pattern,
        (FORM, node(Pattern)),
    ),
    Feature(
        "compensatiepunten moeten de tekorten dekken",
        "compensation points have to cover what is short",
        must_cover,
        (FORM, node(Comparison)),
    ),
    Feature(
        "genoemde vakken geven geen compensatie",
        "named subjects give no compensation",
        counts(not_from_all),
        (GROUP, node(Aggregate)),
    ),
    Feature(
        "ieder punt boven de 6 compenseert",
        "each point above 6 makes up for one",
        table(
            lambda each: (points_at(each, _SEVEN), points_at(each, _EIGHT)) == (SCALE, 2 * SCALE)
        ),
        (ROWS, node(PointsOf)),
    ),
    Feature(
        "één punt voor ieder vak met een 7 of hoger",
        "one point for each subject with a 7 or more",
        any_of(
            table(lambda each: points_at(each, _SEVEN) == points_at(each, _EIGHT) == SCALE),
            counts(lambda norm, each: each.how == "count" and sevens(norm, each)),
        ),
        (ROWS, node(Aggregate)),
    ),
    Feature(
        "uitdrukkelijk geen compensatie",
        "no compensation, as the text says",
        told(r"geen compensatie|niet (ge)?compense|compenseert niet"),
        (NOTE,),
        "note",
    ),
    Feature(
        "compensatie van buiten de cijfers",
        "compensation from outside the grades",
        asked_or_told(r"buiten de les|buitenlesse|activiteit"),
        (NOTE,),
        "note",
    ),
)
