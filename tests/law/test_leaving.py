"""The statement for who leaves without a diploma: article 2.59 of the law."""

from __future__ import annotations

import pytest
from hypothesis import given

from overgang.law.leaving import LeavingStatement, check_leaving
from overgang.law.vocabulary import Answer, Check, FactName
from overgang.school.level import Level
from tests.law.cases import DAY, statements

WHOLE = LeavingStatement(
    level=Level.HAVO, given=True, says_day=True, year_said=4, year_reached=4, says_onward=True
)


@given(statements())
def test_all_holds_exactly_where_the_statement_is_there_and_says_it_all(
    statement: LeavingStatement,
) -> None:
    """The paragraph and nothing besides it."""
    whole = (
        bool(statement.given)
        and bool(statement.says_day)
        and bool(statement.says_onward)
        and statement.year_said is not None
        and statement.year_said == statement.year_reached
        and statement.level is not Level.PRO
    )

    assert ({each.answer for each in check_leaving(statement, DAY)} == {Answer.HOLDS}) == whole


@pytest.mark.parametrize(
    ("said", "answer"),
    [(3, Answer.DOES_NOT_HOLD), (4, Answer.HOLDS), (5, Answer.DOES_NOT_HOLD)],
)
def test_the_year_is_the_last_one_without_conditions(said: int, answer: Answer) -> None:
    """A year below it, it, and one to which the student was promoted on conditions only."""
    found = check_leaving(WHOLE.model_copy(update={"year_said": said}), DAY)

    assert {each.check: each.answer for each in found}[Check.LEAVING_YEAR] is answer


def test_without_a_statement_none_of_it_is_said() -> None:
    """What is not there says nothing."""
    found = check_leaving(WHOLE.model_copy(update={"given": False}), DAY)

    assert [each.answer for each in found] == [Answer.DOES_NOT_HOLD] * 4


def test_a_year_that_is_not_known_is_asked_for() -> None:
    """Both of them, by name."""
    unknown = WHOLE.model_copy(update={"year_said": None, "year_reached": None})
    found = {each.check: each.missing for each in check_leaving(unknown, DAY)}

    assert found[Check.LEAVING_YEAR] == (FactName.YEAR_SAID, FactName.YEAR_REACHED)


def test_practical_education_has_a_statement_of_its_own() -> None:
    """Paragraph 1 is about vwo, havo, mavo and vbo."""
    assert check_leaving(LeavingStatement(level=Level.PRO, given=False), DAY) == ()


def test_a_year_that_is_not_there_is_refused() -> None:
    """Havo has no year 6."""
    with pytest.raises(ValueError, match="havo has years 1 to 5"):
        LeavingStatement(level=Level.HAVO, year_said=6)
