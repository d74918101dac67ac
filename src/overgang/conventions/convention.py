"""How one school makes the numbers of its reports, as data: rounding, letters, points, the year.

No school is named in here; schools are data, and so is the day on which their text was read.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.errors import suggestion
from overgang.norms.parts import Source, TableDefinition, Words
from overgang.school.grade import Letter
from overgang.school.letters import LetterBands
from overgang.school.points import Number
from overgang.school.report import Made, Year
from overgang.school.span import Span
from overgang.school.steps import Step, in_steps

__all__ = ["BandsDefinition", "Convention", "GradeDefinition", "YearDefinition"]


class GradeDefinition(Words):
    """A grade or a mean that the school shows or compares: its words, its rounding, its bound.

    `round` may be empty: then the number is used as it is. `cite` names the place in the text.
    """

    steps: tuple[Step, ...] = Field(alias="round")
    at_least: Number | None = None
    cite: str | None = None
    note: Words | None = None

    def of(self, number: Fraction) -> Fraction:
        """Give a number as the school shows it."""
        return in_steps(number, self.steps)

    def reached(self, number: Span) -> bool | None:
        """Tell whether a number, after rounding, reaches the bound; None while it can do both.

        Raises:
            ValueError: if the text has no bound for it.
        """
        if self.at_least is None:
            message = "the text has no bound for this grade"
            raise ValueError(message)
        return number.in_steps(self.steps).at_least(Fraction(self.at_least))


class BandsDefinition(Words, LetterBands):
    """Named bands of letters."""


class YearDefinition(Words):
    """One way in which the school makes a year; `report` and `final` are names of its grades.

    `subjects` are those that it holds for; none named means all.
    """

    made: Made
    report: str
    final: str
    subjects: tuple[str, ...] = ()
    note: Words | None = None


class Convention(Frozen):
    """What a school has published about how its numbers come about, each part by name."""

    id: str = Field(pattern=r"^[a-z]{2}(/[a-z0-9][a-z0-9-]*)+$")
    source: Source
    letters: Mapping[Letter, Number] = Field(default_factory=dict)
    bands: Mapping[str, BandsDefinition] = Field(default_factory=dict)
    points: Mapping[str, TableDefinition] = Field(default_factory=dict)
    grades: Mapping[str, GradeDefinition] = Field(default_factory=dict)
    years: Mapping[str, YearDefinition] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _names_exist(self) -> Convention:
        for year in self.years.values():
            for name in (year.report, year.final):
                if name not in self.grades:
                    raise PydanticCustomError(
                        "unknown_name",
                        "no grade is called '{name}'; {instead}",
                        {"name": name, "instead": suggestion(name, self.grades)},
                    )
        return self

    def year(self, name: str) -> Year:
        """Give one way of making a year as a value that can be used on tests.

        Raises:
            KeyError: if there is none of that name.
        """
        found = self.years[name]
        return Year(
            made=found.made,
            report=self.grades[found.report].steps,
            final=self.grades[found.final].steps,
            letters=self.letters,
        )
