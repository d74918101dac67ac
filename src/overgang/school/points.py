"""Point tables: what a grade is worth when a norm counts points instead of grades.

The best known counts shortfall points (*tekortpunten*): a 5 is one, a 4 is two. Schools cap them,
bend them (a 3 is two and a half), give them in bands of tenths, or use signed points over the
whole scale, so a table is data. A table says what it gives for *every* grade from 1 to 10, or says
that the published text does not: then the points of such a grade are unknown, not nought.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.errors import GradeError
from overgang.school.grade import SCALE, thousandths
from overgang.school.rounding import View

__all__ = ["Band", "LookupTable", "Number", "PointTable", "exact"]


def exact(value: object) -> Decimal:
    """Take an exact number; a float has lost what was written, so it is refused.

    Raises:
        PydanticCustomError: if it is none, or has more than three decimals.

    >>> exact("2.50")
    Decimal('2.50')
    """
    try:
        if isinstance(value, str | int | Decimal) and not isinstance(value, bool):
            number = Decimal(value)
            thousandths(number)
            return number
    except (ArithmeticError, GradeError):
        pass
    raise PydanticCustomError(
        "exact_number", "write an exact number with at most three decimals, as 2.5 or '2.5'"
    )


Number = Annotated[Decimal, BeforeValidator(exact)]
"""An exact decimal with at most three decimals, from text, a whole number or a `Decimal`."""


def _points(value: object) -> object:
    return value if value == "forces" else exact(value)


_Points = Annotated[Decimal | Literal["forces"], BeforeValidator(_points)]

_ROW = re.compile(r"(<=|>=|)\s*(\d{1,2}(?:\.\d{1,3})?)")
_LOOKUP_ROW = re.compile(r"(<=|>=|)\s*(-?\d{1,4}(?:\.\d{1,3})?)")
_LOWEST, _HIGHEST = Decimal(1), Decimal(10)
_STEP_KEYS = frozenset({"below", "each", "cap"})


class Band(Frozen):
    """Grades from one value up to and including another, and their points.

    Such a grade may have no points but force an outcome: `"forces"`.
    """

    lowest: Number = Field(alias="from")
    highest: Number = Field(alias="to")
    points: _Points


class PointTable(Frozen):
    """What every grade is worth in points, after a view has been taken of it.

    `bands` do not overlap; a grade in none of them gets `otherwise`, which is a number, or
    `"unknown"` where the published text gives no value. In a rule file the short forms will do:
    `{below = 6, each = 1, cap = 3}` counts whole points below six, `{rows = {5 = 1, "<=4" = 2}}`
    names values.

    >>> table = PointTable.model_validate({"view": "whole", "rows": {"5": 1, "<=4": 2}})
    >>> [table.of(grade) for grade in (5500, 5400, 4000, 1000)]
    [0, 1000, 2000, 2000]
    """

    view: View
    bands: tuple[Band, ...] = Field(min_length=1)
    otherwise: Number | Literal["unknown"] = Decimal(0)

    @model_validator(mode="before")
    @classmethod
    def _from_short_form(cls, data: object) -> object:
        if not isinstance(data, dict):
            return data
        given = [form for form in ("bands", "rows", "below") if form in data]
        if len(given) > 1:
            raise PydanticCustomError("two_forms", "write one of bands, rows and below")
        if "rows" in data:
            rest = {key: each for key, each in data.items() if key != "rows"}
            return rest | {"bands": _rows(data["rows"])}
        if "below" in data:
            rest = {key: each for key, each in data.items() if key not in _STEP_KEYS}
            cap = data.get("cap")
            return rest | {"bands": _steps(data["below"], data.get("each", 1), cap)}
        return data

    @model_validator(mode="after")
    def _apart(self) -> PointTable:
        ordered = sorted(self.bands, key=lambda band: band.lowest)
        if any(band.lowest > band.highest for band in ordered):
            raise PydanticCustomError(
                "empty_band", "a band runs from its lowest to its highest grade"
            )
        for left, right in pairwise(ordered):
            if left.highest >= right.lowest:
                raise PydanticCustomError(
                    "overlapping_bands",
                    "the grade {grade} stands in two rows; make them meet, not overlap",
                    {"grade": f"{right.lowest:f}"},
                )
        if not self.worth:
            raise PydanticCustomError("no_points", "a point table gives points to some grade")
        return self

    @property
    def worth(self) -> tuple[Decimal, ...]:
        """The points that there are."""
        every = (*(band.points for band in self.bands), self.otherwise)
        return tuple(points for points in every if isinstance(points, Decimal))

    def of(self, grade: int) -> int | None:
        """Give the points of a grade, both in thousandths; None where none are known."""
        points = self._entry(grade)
        return thousandths(points) if isinstance(points, Decimal) else None

    def forces(self, grade: int) -> bool:
        """Say whether a grade, in thousandths, has no points but forces an outcome.

        >>> rows = {"5": -1, "4": -2, "<=3": "forces"}
        >>> PointTable.model_validate({"view": "whole", "rows": rows}).forces(3400)
        True
        """
        return self._entry(grade) == "forces"

    def _entry(self, grade: int) -> Decimal | Literal["forces", "unknown"]:
        seen = self.view.of(grade)
        for band in self.bands:
            if band.lowest * SCALE <= seen <= band.highest * SCALE:
                return band.points
        return self.otherwise


class LookupRow(Frozen):
    """Numbers from one value up to and including another, and what is looked up for them."""

    lowest: Number | None = Field(default=None, alias="from")
    highest: Number | None = Field(default=None, alias="to")
    gives: Number


class LookupTable(Frozen):
    """A number for a number, such as the points that are needed with so many insufficients.

    Where no row fits there is none. In a rule file `rows = {0 = 84, 1 = 86, ">=2" = 88}` will do.

    >>> table = LookupTable.model_validate({"rows": {"0": 84, "1": 86, ">=2": 88}})
    >>> [table.of(number, number) for number in (0, 1000, 7000, -1000)]
    [84000, 86000, 88000, None]
    """

    rows: tuple[LookupRow, ...] = Field(min_length=1)

    @model_validator(mode="before")
    @classmethod
    def _from_short_form(cls, data: object) -> object:
        if isinstance(data, dict) and isinstance(rows := data.get("rows"), dict):
            return data | {"rows": [_lookup_row(str(key), gives) for key, gives in rows.items()]}
        return data

    @model_validator(mode="after")
    def _apart(self) -> LookupTable:
        ends = [(_end(row.lowest, -1), _end(row.highest, 1)) for row in self.rows]
        if any(low > high for low, high in ends):
            raise PydanticCustomError("empty_row", "a row runs from its lowest to its highest")
        if any(left[1] >= right[0] for left, right in pairwise(sorted(ends))):
            raise PydanticCustomError("overlapping_rows", "two rows hold the same number")
        return self

    def of(self, least: int, most: int, over: int = 1) -> int | None:
        """Give what is looked up for a number between two bounds, all in thousandths over `over`.

        None where no row holds both bounds.
        """
        for row in self.rows:
            low, high = _end(row.lowest, -1), _end(row.highest, 1)
            if low * over <= least and most <= high * over:
                return thousandths(row.gives)
        return None


_FAR = 10**9
"""Further off than any number that a norm looks up, in thousandths."""


def _end(bound: Decimal | None, sign: int) -> int:
    return sign * _FAR if bound is None else thousandths(bound)


def _lookup_row(key: str, gives: object) -> dict[str, object]:
    """Read `2`, `"<=1"` or `">=3"` as a row of a lookup table."""
    found = _LOOKUP_ROW.fullmatch(key.strip())
    if found is None:
        raise PydanticCustomError("row", "a row is named by a number, as 2, or by '<=1' or '>=3'")
    bound = Decimal(found[2])
    ends = {"from": None if found[1] == "<=" else bound, "to": None if found[1] == ">=" else bound}
    return {**{name: end for name, end in ends.items() if end is not None}, "gives": gives}


def _rows(rows: object) -> list[dict[str, object]]:
    """Read rows such as `{5 = 1, "<=3" = 2.5}` as bands."""
    if not isinstance(rows, dict):
        raise PydanticCustomError("rows", "rows are grades with their points, as {5 = 1, 4 = 2}")
    return [_row(str(key), points) for key, points in rows.items()]


def _row(key: str, points: object) -> dict[str, object]:
    """Read `5`, `"<=3"` or `">=7"` as a band."""
    found = _ROW.fullmatch(key.strip())
    if found is None:
        raise PydanticCustomError(
            "row",
            "'{row}' names no grades; write one, as 5 or 4.5, or '<=3' or '>=7'",
            {"row": key},
        )
    bound = Decimal(found[2])
    low = _LOWEST if found[1] == "<=" else bound
    high = _HIGHEST if found[1] == ">=" else bound
    return {"from": low, "to": high, "points": points}


def _number(key: str, value: object) -> Decimal:
    try:
        return exact(value)
    except PydanticCustomError:
        raise PydanticCustomError(
            "exact_number",
            "{key} is no exact number; write it with a point and at most three decimals, as 2.5",
            {"key": key},
        ) from None


def _steps(below: object, each: object, cap: object) -> list[dict[str, object]]:
    """Count `each` for every whole point below a bound, at most `cap`."""
    bound, step = _number("below", below), _number("each", each)
    if bound != bound.to_integral_value() or not _LOWEST < bound <= _HIGHEST:
        raise PydanticCustomError("below", "below is a whole grade from 2 to 10")
    limit = None if cap is None else _number("cap", cap)
    points = {grade: (bound - grade) * step for grade in range(1, int(bound))}
    return [
        {"from": grade, "to": grade, "points": worth if limit is None else min(worth, limit)}
        for grade, worth in points.items()
    ]
