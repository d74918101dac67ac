"""Who does something: a role (*rol*), never a name; and the three parties of a triangle talk.

The parties are the student, the parents and the school (*driehoek*). Whoever is neither student
nor parent stands on the side of the school.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

__all__ = ["Party", "Role", "SchoolRole"]


class Party(StrEnum):
    """One of the three who agree on something: the student, the parents, the school."""

    STUDENT = "student"
    PARENT = "parent"
    SCHOOL = "school"


class Role(StrEnum):
    """The capacity in which somebody acts; no field of a dossier holds a name.

    >>> Role("mentor").party, Role.PARENT.party
    (<Party.SCHOOL: 'school'>, <Party.PARENT: 'parent'>)
    """

    STUDENT = "student"
    PARENT = "parent"
    MENTOR = "mentor"
    CO_MENTOR = "co-mentor"
    COACH = "coach"
    SUBJECT_TEACHER = "subject teacher"
    TEACHERS = "teachers"
    STUDENT_COORDINATOR = "student coordinator"
    CARE_COORDINATOR = "care coordinator"
    PSYCHOLOGIST = "psychologist"
    PATHWAY_GUIDE = "pathway guide"
    CONSULTATION_TEAM = "consultation team"
    EXAM_COORDINATOR = "exam coordinator"
    ASSISTANT = "assistant"
    TEAM_LEADER = "team leader"
    DEPUTY_HEAD = "deputy head"
    HEAD = "head"
    BOARD = "board"
    PRIMARY_SCHOOL = "primary school"

    @property
    def party(self) -> Party:
        """The party on whose side this role stands."""
        match self:
            case Role.STUDENT:
                return Party.STUDENT
            case Role.PARENT:
                return Party.PARENT
            case _:
                return Party.SCHOOL


def _of_the_school(role: Role) -> Role:
    if role.party is not Party.SCHOOL:
        raise PydanticCustomError("role", "this is done by the school; name a role in the school")
    return role


SchoolRole = Annotated[Role, AfterValidator(_of_the_school)]
"""A role on the side of the school; the student and a parent are refused."""
