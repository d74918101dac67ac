"""Every feature, in the sections of the survey of published norms that they come from."""

from __future__ import annotations

from typing import Final

from pages.features.compensation import COMPENSATION
from pages.features.facts import FACTS
from pages.features.feature import Feature
from pages.features.grades import GRADES
from pages.features.numbers import NUMBERS
from pages.features.rounding import ROUNDING
from pages.features.shortfall import SHORTFALL
from pages.features.structure import STRUCTURE
from pages.features.subjects import SUBJECTS
from pages.features.what_if import WHAT_IF

__all__ = ["SECTIONS"]

SECTIONS: Final[dict[tuple[str, str], tuple[Feature, ...]]] = {
    ("The grade that a rule reads", "Het cijfer dat een regel leest"): GRADES,
    ("Rounding", "Afronden"): ROUNDING,
    ("What is short, and what is insufficient", "Tekort en onvoldoende"): SHORTFALL,
    ("Compensation", "Compensatie"): COMPENSATION,
    ("Numbers over several subjects", "Getallen over meer vakken"): NUMBERS,
    ("Which subjects", "Welke vakken"): SUBJECTS,
    ("Facts that are no grades", "Feiten die geen cijfers zijn"): FACTS,
    ("What if", "Wat als"): WHAT_IF,
    ("How rules stand to each other", "Hoe regels zich verhouden"): STRUCTURE,
}
"""The features by what the section is called, in English and in Dutch."""
