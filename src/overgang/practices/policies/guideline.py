"""A guideline for whom to discuss (*richtlijn*): who does not meet it is discussed, no more.

It differs with the year, and exactly one guideline holds for each year, or there is no policy.
What the guideline asks is the caller's norm; a school need not have published it.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.dossier.followed_years import no_such_year
from overgang.dossier.roles import Role
from overgang.practices.notes import Note, Offers, OptionCode, Question, Remark
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.school.level import Level
from overgang.school.years import Phase, exam_year, years_of

__all__ = ["Guideline", "GuidelineFor", "GuidelineSays"]


class GuidelineSays(StrEnum):
    """What comes of a guideline: no more than whether a student is discussed, if that is known."""

    MEETS = "meets"
    DISCUSS = "discuss"
    NOT_KNOWN = "not known"


class GuidelineFor(Frozen):
    """The years of some levels for which one guideline holds; they follow upon each other."""

    phase: Phase
    levels: tuple[Level, ...] = Field(min_length=1)
    years: tuple[int, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _years_there_are(self) -> Self:
        if self.years != tuple(range(self.years[0], self.years[0] + len(self.years))):
            raise PydanticCustomError("years", "the years follow upon each other; write [1, 2, 3]")
        ends = (self.years[0], self.years[-1])
        slips = [slip for level in self.levels for y in ends for slip in no_such_year(level, y)]
        if slips:
            raise PydanticCustomError("years", "{what}", {"what": slips[0].what})
        return self

    def holds_for(self, level: Level, year: int) -> bool:
        """Tell whether it holds for a year of a level; both kinds of vwo are vwo here."""
        types = {each.school_type for each in self.levels}
        return level.school_type in types and year in self.years


class Guideline(Policy):
    """A guideline for each year of each level that has one, save the exam year.

    Raises:
        ValidationError: if for a year of a level there is none, or more than one.

    >>> policy = Guideline(parts=[
    ...     {"phase": "lower", "levels": ["havo"], "years": [1, 2, 3]},
    ...     {"phase": "upper", "levels": ["havo"], "years": [4]},
    ... ])
    >>> policy.phase(Level.HAVO, 3), policy.phase(Level.HAVO, 4), policy.phase(Level.HAVO, 5)
    (<Phase.LOWER: 'lower'>, <Phase.UPPER: 'upper'>, None)
    """

    kind: Literal["guideline"] = "guideline"
    parts: tuple[GuidelineFor, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _one_for_each(self) -> Self:
        levels = {level.school_type for part in self.parts for level in part.levels}
        for level in sorted(levels, key=str):
            for year in range(1, years_of(level) + 1):
                found = sum(part.holds_for(level, year) for part in self.parts)
                if found != (year != exam_year(level)):
                    raise PydanticCustomError(
                        "guideline",
                        "for year {year} of {level} there are {found} guidelines; give one for"
                        " each year but the exam year",
                        {"year": year, "level": str(level), "found": found},
                    )
        return self

    def phase(self, level: Level | None, year: int | None) -> Phase | None:
        """Give the phase whose guideline holds; None where there is none or it is not known."""
        if level is None or year is None:
            return None
        return next((each.phase for each in self.parts if each.holds_for(level, year)), None)

    def says(self, at: Situation) -> GuidelineSays:
        """Tell whether the guideline is met; not known where it is open or nobody gave a norm."""
        if at.meets:
            return GuidelineSays.MEETS
        if not at.norm or any(each.means is None for each in at.norm):
            return GuidelineSays.NOT_KNOWN
        return GuidelineSays.DISCUSS

    def words(self) -> Iterator[Said]:
        """Say which guidelines there are, and what comes of one."""
        for part in self.parts:
            levels, years = part.levels, len(part.years)
            first, last = part.years[0], part.years[-1]
            yield said(
                f"guideline-{part.phase}", levels=levels, count=years, first=first, last=last
            )
        yield said("guideline-discuss")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell that the student is discussed, or that it is not known; nothing where it is met."""
        phase = self.phase(at.level, at.year)
        if phase is None:
            return
        match self.says(at):
            case GuidelineSays.DISCUSS:
                yield Remark(said(f"guideline-discussed-{phase}"))
                yield Offers(OptionCode.GO_ON, said("guideline-may-go-on"))
            case GuidelineSays.NOT_KNOWN if at.student.grades:
                yield Question(said(f"guideline-question-{phase}"), Role.TEAM_LEADER)
            case _:
                pass
