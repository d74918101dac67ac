"""What can be agreed in a plan: goals, and what each of the three parties will do.

These are fixed words. What a plan is for and who does what can be told with them; why a student
needs it cannot, because a plan works without.
"""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Goal", "OwnAction", "ParentAction", "SchoolAction"]


class Goal(StrEnum):
    """What a plan is to bring about."""

    CATCH_UP = "catch up"
    HIGHER_GRADE = "a higher grade"
    STUDY_SKILLS = "study skills"
    PLANNING = "planning"
    WORK_ATTITUDE = "work attitude"
    PRESENCE = "presence"
    WELL_BEING = "well-being"
    OTHER_LEVEL = "finding the level that fits"


class OwnAction(StrEnum):
    """What the student will do."""

    ASK_FOR_HELP = "ask for help"
    ATTEND_SUPPORT = "attend support"
    DO_HOMEWORK = "do homework"
    KEEP_A_PLANNER = "keep a planner"
    PRACTISE = "practise"
    REDO_WORK = "do work again"
    TAKE_RESIT = "take a re-sit"
    TALK_WITH_TEACHER = "talk with the teacher"
    VISIT_SCHOOLS = "visit other schools"


class SchoolAction(StrEnum):
    """What the school will do."""

    ADAPTED_TASKS = "adapted tasks"
    COACHING = "coaching"
    EXTRA_EXPLANATION = "extra explanation"
    EXTRA_LESSONS = "extra lessons"
    EXTRA_RESIT = "an extra re-sit"
    EXTRA_TIME = "extra time"
    FEEDBACK = "feedback"
    FOLLOW_UP = "follow up"
    NEW_TEST = "a new test"


class ParentAction(StrEnum):
    """What the parents will do."""

    ASK_EACH_WEEK = "ask each week"
    HELP_PLAN = "help plan"
    KEEP_IN_TOUCH = "keep in touch with the mentor"
    PLACE_TO_WORK = "a place to work"
    TAKE_ALONG = "go along to talks"
