"""The names that a finding is made of: what is checked, the answers, facts, unclear places.

Each name has its words in the catalogue, under `law-` and its value.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Strict

__all__ = ["Answer", "Check", "Fact", "FactName", "Unclear"]

Fact = Annotated[bool, Strict()] | None
"""What is known of the case: yes, no, or None where it is not known."""


class Answer(StrEnum):
    """Whether what an article says is so in a case.

    `HOLDS` and `DOES_NOT_HOLD` stand on known facts only. Everything else is `CANNOT_BE_SAID`.
    """

    HOLDS = "holds"
    DOES_NOT_HOLD = "does-not-hold"
    CANNOT_BE_SAID = "cannot-be-said"


class Check(StrEnum):
    """One thing that is checked against the law."""

    CONDITIONAL_ON_REPORT = "conditional-on-report"
    CONDITIONAL_IN_WRITING = "conditional-in-writing"
    CONDITIONAL_DAY = "conditional-day"
    CONDITIONAL_CONDITIONS = "conditional-conditions"
    CONDITIONAL_NOT_TOP_YEAR = "conditional-not-top-year"
    FIRST_YEAR_UNCONDITIONAL = "first-year-unconditional"
    TRANSFER_TO_HAVO = "transfer-to-havo"
    TRANSFER_TO_VWO = "transfer-to-vwo"
    TRANSFER_ELSEWHERE = "transfer-elsewhere"
    TRANSFER_GROUND = "transfer-ground"
    EARLY_EXAM_YEAR = "early-exam-year"
    EARLY_EXAM_NOT_ALL = "early-exam-not-all"
    EARLY_RESULTS_LAPSE = "early-results-lapse"
    REMOVAL_NOT_DURING_YEAR = "removal-not-during-year"
    REMOVAL_NO_DISTINCTION = "removal-no-distinction"
    SAME_YEAR = "same-year"
    LEAVING_GIVEN = "leaving-given"
    LEAVING_DAY = "leaving-day"
    LEAVING_YEAR = "leaving-year"
    LEAVING_ONWARD = "leaving-onward"

    @property
    def is_right_or_effect(self) -> bool:
        """Whether it is about a right or an effect; if not, about a demand that a school meets."""
        return self in _RIGHTS_AND_EFFECTS


_RIGHTS_AND_EFFECTS = frozenset(
    {
        Check.TRANSFER_TO_HAVO,
        Check.TRANSFER_TO_VWO,
        Check.TRANSFER_ELSEWHERE,
        Check.TRANSFER_GROUND,
        Check.EARLY_RESULTS_LAPSE,
    }
)


class FactName(StrEnum):
    """A fact that a check stands on and that can be unknown."""

    ON_REPORT = "on-report"
    IN_WRITING = "in-writing"
    NAMES_DAY = "names-day"
    SETTLED_ON = "settled-on"
    NAMES_CONDITIONS = "names-conditions"
    UNCONDITIONAL = "unconditional"
    HAS_DIPLOMA = "has-diploma"
    EXTRA_SUBJECT = "extra-subject"
    NOT_ALL_SUBJECTS = "not-all-subjects"
    TOOK_EARLY_EXAM = "took-early-exam"
    PROMOTED = "promoted"
    DECIDED_ON = "decided-on"
    FOR_PROGRESS = "for-progress"
    NOT_PROMOTED = "not-promoted"
    TREATS_ALIKE = "treats-alike"
    COULD_FOLLOW = "could-follow"
    PLACED = "placed"
    GIVEN = "given"
    SAYS_DAY = "says-day"
    YEAR_SAID = "year-said"
    YEAR_REACHED = "year-reached"
    SAYS_ONWARD = "says-onward"


class Unclear(StrEnum):
    """A place where the text that was read does not settle the answer, whatever the facts are."""

    FIRST_OCTOBER = "first-october"
    FIRST_JANUARY = "first-january"
    TOP_YEAR_OF_PRACTICAL = "top-year-of-practical"
    PROFILE = "profile"
    SIMILAR_SCHOOL = "similar-school"
    EARLIER_TEXT = "earlier-text"
