"""What the compiled source of a target calls: small functions that decline what is not known."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NoReturn

from overgang.reading.gathering import insufficient
from overgang.school.grade import SCALE
from overgang.school.points import LookupTable

__all__ = ["Memo", "decline", "listed", "looking_up", "pattern", "raised"]


class Memo(dict[int, int]):
    """What a function gives for each grade, worked out once; declines where it gives None."""

    def __init__(self, of: Callable[[int], int | None]) -> None:
        super().__init__()
        self._of = of

    def __missing__(self, grade: int) -> int:
        found = self._of(grade)
        if found is None:
            raise KeyError
        self[grade] = found
        return found


def decline() -> NoReturn:
    """Say that the plain reading has to answer."""
    raise LookupError


def listed(codes: tuple[str, ...], uncounted: Mapping[str, str | None]) -> list[str]:
    """Give the subjects of a group that count; one that is not on the list declines later."""
    return [code for code in codes if code not in uncounted]


def looking_up(table: LookupTable) -> Callable[[int, int], int]:
    """Give the function that looks a number of thousandths over a denominator up."""

    def look_up(number: int, over: int) -> int:
        found = table.of(number, number, over)
        return decline() if found is None else found

    return look_up


def pattern(grades: list[int]) -> str | None:
    """Give the pattern of insufficient whole grades."""
    return insufficient((grade, grade) for grade in grades)


def raised(
    grades: list[int], at: Mapping[str, int], lettered: frozenset[str], highest: int
) -> list[list[int]]:
    """Give the lists on which one grade, and no letter, is a point higher."""
    return [
        [*grades[:place], grades[place] + SCALE, *grades[place + 1 :]]
        for code, place in at.items()
        if code not in lettered and grades[place] + SCALE <= highest
    ]
