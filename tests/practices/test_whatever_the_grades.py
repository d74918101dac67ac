"""Whatever the grades are: a floor holds in every advice, and without norms no grade holds back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

import pytest
from hypothesis import given, settings, strategies as st

from overgang.advice.advise import advise
from overgang.dossier import Dossier
from overgang.practices import Practice, example_dossier, load_practice
from overgang.practices.notes import OptionCode
from overgang.practices.policies import LevelMoves, OtherLevel, Repeating
from overgang.practices.situation import Situation
from overgang.rulesets import load
from overgang.school.grade import Entry, Grade
from overgang.school.level import Level
from overgang.strategies.evidence import days, grade_lists
from tests.practices.policies.situations import in_kansklas

KWC: Final = load_practice("kwc")
"""The practice with a floor, and the same with every policy that could bring something lower."""
ALL_WAYS: Final = [
    {"level": level, "to": [each for each in Level if each is not level]} for level in Level
]
WITH_MORE: Final = KWC.model_copy(
    update={
        "policies": (
            *KWC.policies,
            OtherLevel.model_validate({"ways": ALL_WAYS}),
            LevelMoves.model_validate({"up": "encouraged", "down": "if it fits"}),
            Repeating.model_validate({"accepts": ["long illness", "choice of the student"]}),
        )
    }
)
NORM: Final = load("nl/zuyderzee-lemmer/1-of-2")
WHOLE: Final = st.integers(1, 10).map(Grade)
LOWER: Final = {OptionCode.OTHER_LEVEL, OptionCode.EXCEPTION}
WITHOUT_NORMS: Final = ("van-maerlant", "x11", "jan-van-brabant")


@given(in_kansklas(), st.sampled_from([KWC, WITH_MORE]))
def test_with_a_floor_no_advice_goes_below_it(at: Situation, practice: Practice) -> None:
    """For any grades and any dossier: no lower level, no year again, and to go on is there."""
    document = advise(at.dossier, None, practice, on=at.on).document("nl")
    codes = {each.code for each in document.options}

    assert OptionCode.GO_ON in codes
    assert not codes & LOWER


@settings(max_examples=20)
@given(st.fixed_dictionaries(dict.fromkeys(NORM.list.subjects, WHOLE)))
def test_beside_a_norm_the_floor_holds_too(grades: Mapping[str, Entry]) -> None:
    """A norm that is not met, however far, brings no lower level to the table."""
    dossier = _with_grades(example_dossier("kwc"), grades)
    document = advise(dossier, NORM, KWC, on=date(2026, 6, 24)).document("nl")

    assert not {each.code for each in document.options} & LOWER


@pytest.mark.parametrize("id_", WITHOUT_NORMS)
@given(grades=grade_lists(), day=days())
def test_without_norms_no_grade_speaks_against_going_on(
    id_: str, grades: Mapping[str, Entry], day: date
) -> None:
    """For any list on any day the student goes on, and grades alone bring no lower level."""
    dossier = _with_grades(example_dossier(id_), grades)
    document = advise(dossier, None, load_practice(id_), on=day).document("nl")

    assert document.options[0].code is OptionCode.GO_ON
    assert not any(option.speaks_against for option in document.options)
    assert not {each.code for each in document.options} & LOWER
    assert document.agenda is not None


@given(grades=grade_lists(), other=grade_lists(), day=days())
@pytest.mark.parametrize("id_", ["van-maerlant", "kwc"])
def test_the_options_are_those_of_any_other_list(
    id_: str, grades: Mapping[str, Entry], other: Mapping[str, Entry], day: date
) -> None:
    """Where a school plans nothing by grades, which options there are does not hang on them."""
    practice, example = load_practice(id_), example_dossier(id_)
    found = [
        [
            option.code
            for option in advise(_with_grades(example, each), None, practice, on=day)
            .document("nl")
            .options
        ]
        for each in (grades, other)
    ]

    assert found[0] == found[1]


def _with_grades(dossier: Dossier, grades: Mapping[str, Entry]) -> Dossier:
    """Give the dossier with one list in place of all reports."""
    student = dossier.student.model_copy(update={"grades": grades})
    return dossier.model_copy(update={"student": student, "reports": ()})
