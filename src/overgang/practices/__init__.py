"""How schools deal with moving up, in time: practices as data, and the policies they are made of.

A policy is a way of working with its own limits, such as a plan of six weeks, at most twice a year.
A practice is a list of policies with its source. Twelve come with the library, each of a school
that tells how it works; they differ on purpose, and none is the default.
"""

from overgang.practices.library import (
    example_dossier,
    load_practice,
    parse_practice,
    practices,
    read_practice,
)
from overgang.practices.notes import OptionCode
from overgang.practices.policy import Policy
from overgang.practices.practice import DecisionStyle, Practice, PracticeSource, Told
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import NormSays, Situation

__all__ = [
    "DecisionStyle",
    "NormSays",
    "OptionCode",
    "Policy",
    "Practice",
    "PracticeSource",
    "Said",
    "Situation",
    "Subjects",
    "Told",
    "example_dossier",
    "load_practice",
    "parse_practice",
    "practices",
    "read_practice",
    "said",
]
