"""What every part of a dossier has in common: since when it is known, and what it never shows.

A dossier is read as it was known on a day. So each piece of evidence says since when it is known,
and what came to it later (an outcome, an answer, a check) is evidence of its own inside it.
`as_known` leaves out whatever is later, at any depth, so that no module has to think of it again.

No part of a dossier has room for a running text: what is told is chosen from fixed words, so that
a diagnosis or a judgement of character cannot be written down by the way.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Self, TypeVar

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.dossier.day import Day
from overgang.school.twice import code_of, twice

__all__ = [
    "Dated",
    "Evidence",
    "Part",
    "Slip",
    "hold_together",
    "known",
    "no_doubles",
    "subjects_twice",
    "trimmed",
]


@dataclass(frozen=True, slots=True)
class Slip:
    """One thing that does not hold together: what it is, what to do, and at which part."""

    what: str
    instead: str
    at: tuple[str | int, ...] = ()


def hold_together(slips: Iterable[Slip]) -> None:
    """Raise what pydantic makes an error of, if there is any slip."""
    if found := tuple(slips):
        said = "; ".join(map(_said, found))
        raise PydanticCustomError("dossier", "{said}", {"said": said, "slips": found})


def _said(slip: Slip) -> str:
    where = f"{slip.at[0]}: " if slip.at else ""
    return f"{where}{slip.what}; {slip.instead}"


class Part(Frozen):
    """A part of a dossier: it tells what in it does not hold together, and shows no content."""

    def slips(self) -> Iterator[Slip]:
        """Give all that does not hold together in this part."""
        yield from ()

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        hold_together(self.slips())
        return self

    def __repr_args__(self) -> Iterator[tuple[str, object]]:
        """Give what a part shows of itself, wherever it is shown: nothing."""
        yield from ()

    def __str__(self) -> str:
        return repr(self)


class Evidence(Part):
    """A part of a dossier that is known since some day."""

    @property
    @abstractmethod
    def since(self) -> date:
        """The day since which it is known."""

    def as_known(self, day: date) -> Self | None:
        """Give it as it was known at the end of a day: without what came later, or not at all."""
        return trimmed(self, day) if self.since <= day else None

    def __repr_args__(self) -> Iterator[tuple[str, object]]:
        """Give what a piece of evidence shows of itself: since when it is known."""
        yield "since", str(self.since)


class Dated(Evidence):
    """Evidence with one day of its own: `on`, the day on which it became known."""

    on: Day

    @property
    def since(self) -> date:
        """The day on which it became known."""
        return self.on


_E = TypeVar("_E", bound=Evidence)
_P = TypeVar("_P", bound=Frozen)


def known(evidence: Iterable[_E], day: date) -> tuple[_E, ...]:
    """Give the evidence that was known on a day, each piece as it was known then."""
    return tuple(each for one in evidence if (each := one.as_known(day)) is not None)


def trimmed(part: _P, day: date) -> _P:
    """Give a part of a dossier without the evidence in it that came after a day."""
    kept: dict[str, object] = {}
    for name in type(part).model_fields:
        match getattr(part, name):
            case Evidence() as one:
                kept[name] = one.as_known(day)
            case (Evidence(), *_) as several:
                kept[name] = known(several, day)
            case Part() as one:
                kept[name] = trimmed(one, day)
            case (Part(), *_) as several:
                kept[name] = tuple(trimmed(each, day) for each in several)
            case _:
                pass
    return part.model_copy(update=kept)


def subjects_twice(
    grades: Collection[str], columns: Mapping[str, Collection[str]]
) -> Iterator[Slip]:
    """Give a slip for each subject that stands on a list under two codes, whatever the norm is."""
    places: list[tuple[tuple[str, ...], Collection[str]]] = [(("grades",), grades)]
    places += ((("columns", name), listed) for name, listed in columns.items())
    for at, listed in places:
        for each in twice(tuple(listed), tuple(map(code_of, listed))):
            yield Slip(each.what, each.instead, at)


_ONCE: Final = "say it once"


def no_doubles(name: str, items: Iterable[object]) -> Iterator[Slip]:
    """Give a slip for each item of a list that stands in it before."""
    seen: list[object] = []
    for at, each in enumerate(items):
        if each in seen:
            yield Slip("this stands here before", _ONCE, (name, at))
        seen.append(each)
