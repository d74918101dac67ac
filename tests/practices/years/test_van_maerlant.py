"""A year at Van Maerlant: the second, at the end of which the school decides on a learning route.

The school proposed kader; the parents objected after the talk; a new test pointed at mavo, and
after another talk that became final.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from overgang.advice.advise import advise
from overgang.practices import example_dossier, load_practice
from overgang.school.grade import Grade
from tests.practices.years.advised import Advised, advised

AUTUMN: Final = date(2025, 11, 24)
PROPOSED: Final = date(2026, 4, 20)
OBJECTED: Final = date(2026, 5, 20)
YEAR_END: Final = date(2026, 6, 24)
MOMENTS: Final = (AUTUMN, PROPOSED, OBJECTED, YEAR_END)


def on(day: date) -> Advised:
    """Give the advice of that day."""
    return advised("van-maerlant", day)


@pytest.mark.parametrize("day", MOMENTS)
def test_the_student_goes_on(day: date) -> None:
    """There is one way, the next year; nothing speaks against it and no norm is looked at."""
    found = on(day)

    assert found.options == ["go-on"]
    assert found.document.options[0].speaks_against == ()
    assert found.document.targets == ()


@pytest.mark.parametrize("day", MOMENTS)
def test_the_lowest_grades_change_no_option(day: date) -> None:
    """A dossier with a one for everything has the very same options and safeguards."""
    dossier = example_dossier("van-maerlant")
    worst = tuple(
        each.model_copy(update={"grades": dict.fromkeys(each.grades, Grade(1))})
        for each in dossier.reports
    )
    lowest = dossier.model_copy(update={"reports": worst})
    document = advise(lowest, None, load_practice("van-maerlant"), on=day).document("nl")

    assert document.options == on(day).document.options
    assert document.safeguards == on(day).document.safeguards


@pytest.mark.parametrize(
    ("day", "how"),
    [
        (AUTUMN, ()),
        (PROPOSED, ("Verder op vmbo-kader. Dat is een voorstel, nog niet definitief.",)),
        (OBJECTED, ("Verder op vmbo-kader. Dat is een voorstel, nog niet definitief.",)),
        (YEAR_END, ("Verder op vmbo-tl (mavo). Die leerweg is definitief.",)),
    ],
)
def test_the_route_is_told_as_it_stands(day: date, how: tuple[str, ...]) -> None:
    """Not there, proposed, proposed with an objection, and final."""
    assert on(day).document.options[0].how == how


@pytest.mark.parametrize(
    ("day", "route", "sources", "objections"),
    [
        (AUTUMN, ["to-do"], None, None),
        (PROPOSED, ["to-do"], ["to-do"], None),
        (OBJECTED, ["to-do"], ["to-do"], ["to-do"]),
        (YEAR_END, ["done"], ["done"], ["done"]),
    ],
)
def test_what_protects_the_student(
    day: date, route: list[str], sources: list[str] | None, objections: list[str] | None
) -> None:
    """A talk before it is final, every source, and an answer to the objection."""
    found = on(day).safeguards

    assert found["learning-route"] == route
    assert found.get("sources-of-judgement") == sources
    assert found.get("objections") == objections
    assert found["mentor-continuity"] == ["done"]


def test_the_source_that_is_missing_is_named() -> None:
    """The psychologist was not heard about the first proposal."""
    for day in (PROPOSED, OBJECTED):
        assert on(day).says("Nog niet meegewogen in het voorstel: psycholoog.")


def test_after_the_talk_it_could_be_final_until_the_parents_object() -> None:
    """The talk was on 12 May, the objection on the 18th."""
    free = on(date(2026, 5, 17))
    assert free.safeguards["learning-route"] == ["done"]
    again = on(date(2026, 5, 18))
    assert again.safeguards["learning-route"] == ["to-do"]
    assert again.says("Er is bezwaar gemaakt. Eerst is er opnieuw een gesprek")


def test_the_objection_asks_for_a_solution_until_it_is_answered() -> None:
    """A question for the team leader in May, and none once a new test was promised."""
    assert on(OBJECTED).document.questions
    assert not on(date(2026, 5, 27)).document.questions
    assert on(YEAR_END).says("is op 27 mei 2026 geantwoord: nieuwe toets.")


@pytest.mark.parametrize(
    ("day", "rights"),
    [
        (AUTUMN, {}),
        (PROPOSED, {"student": "open", "parent": "open"}),
        (OBJECTED, {"student": "open", "parent": "used"}),
        (YEAR_END, {"student": "open", "parent": "used"}),
    ],
)
def test_student_and_parents_can_object(day: date, rights: dict[str, str]) -> None:
    """Once there is something to object to."""
    assert {each.of: each.state for each in on(day).document.rights} == rights


def test_the_mentor_is_not_alone() -> None:
    """In autumn a referral is possible; from February on the consultation team takes part."""
    assert on(AUTUMN).says("De mentor kan een leerling aanmelden")
    for day in MOMENTS[1:]:
        agenda = on(day).document.agenda
        assert agenda is not None
        assert "consultatieteam" in agenda.who


def test_the_moments_are_those_of_the_file() -> None:
    """What is printed in the documentation is what is looked at here."""
    example = load_practice("van-maerlant").example

    assert example is not None
    assert example.moments == MOMENTS
    assert example.rules is None
