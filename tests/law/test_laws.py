"""What is so of every check: nothing is found out of nothing, and every finding can be said."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang._model import Frozen
from overgang.law.conditional import ConditionalPromotion, check_conditional, check_first_year
from overgang.law.early_exam import EarlyExam, check_early_exam, check_early_results
from overgang.law.finding import LawFinding
from overgang.law.leaving import LeavingStatement, check_leaving
from overgang.law.removal import Removal, check_removal
from overgang.law.similar_school import Placement, check_placement
from overgang.law.transfer import Ground, Transfer, check_transfer, check_transfer_ground
from overgang.law.vocabulary import Answer, Check, Unclear
from overgang.wording import LANGUAGES, Language
from tests.law.cases import (
    DAY,
    START,
    days,
    days_in_force,
    exams,
    facts,
    never_otherwise,
    placements,
    promotions,
    removals,
    statements,
    told_less,
    transfers,
    what_can_be_unknown,
)

Cases = st.SearchStrategy[Frozen]
cases: Final[Cases] = st.one_of(
    promotions(), transfers(), exams(), removals(), placements(), statements()
)


def findings(case: Frozen, on: date) -> tuple[LawFinding, ...]:
    """Give all that is found of a case on a day."""
    match case:
        case ConditionalPromotion():
            return check_conditional(case, on)
        case Transfer():
            grounds = tuple(check_transfer_ground(case, ground, on) for ground in Ground)
            return (check_transfer(case, on), *grounds)
        case EarlyExam():
            return (*check_early_exam(case, on), check_early_results(case, on))
        case Removal():
            return check_removal(case, on)
        case Placement():
            return check_placement(case, on)
        case LeavingStatement():
            return check_leaving(case, on)
        case _:
            raise AssertionError


def numbered(case: Frozen, on: date) -> dict[tuple[Check, int], LawFinding]:
    """Give the findings by what they are about, and which of those it is."""
    times: Counter[Check] = Counter()
    found = {}
    for each in findings(case, on):
        found[each.check, times[each.check]] = each
        times[each.check] += 1
    return found


@given(cases, days_in_force, st.data())
def test_who_tells_less_never_hears_another_answer(
    case: Frozen, on: date, data: st.DataObject
) -> None:
    """An unknown fact makes no finding: what was found is kept, or becomes open."""
    names = data.draw(st.sets(st.sampled_from(what_can_be_unknown(case))))
    less, more = numbered(told_less(case, names), on), numbered(case, on)

    assert all(never_otherwise(less[key], found) for key, found in more.items())


@given(cases, days_in_force)
def test_an_open_answer_names_only_facts_that_are_not_known(case: Frozen, on: date) -> None:
    """Whoever is asked for a fact could not have given it already."""
    unknown = sum(getattr(case, name) is None for name in what_can_be_unknown(case))
    later = isinstance(case, EarlyExam) and case.decided_on is not None and case.decided_on > on

    for finding in findings(case, on):
        assert len(finding.missing) <= unknown + later
        assert len(set(finding.missing)) == len(finding.missing)


@given(cases, st.dates(date(2000, 1, 1), date(2022, 7, 31)))
def test_before_the_text_held_nothing_is_said(case: Frozen, on: date) -> None:
    """An older law had other numbers and was not read."""
    assert {each.unclear for each in findings(case, on)} <= {Unclear.EARLIER_TEXT}


@given(cases, days, st.sampled_from(LANGUAGES))
def test_every_finding_is_said_with_its_article(case: Frozen, on: date, language: Language) -> None:
    """Words in both languages, and the place, the source and the days with them."""
    for finding in findings(case, on):
        assert finding.text(language).endswith(".")
        assert finding.article.number in finding.source(language)
        assert finding.article.law.source in finding.source(language)


@given(cases, days)
def test_a_finding_reads_back_from_what_it_writes(case: Frozen, on: date) -> None:
    """A finding is a plain value."""
    for finding in findings(case, on):
        assert LawFinding.model_validate_json(finding.model_dump_json()) == finding


@given(cases, days_in_force)
def test_with_every_fact_told_only_the_text_keeps_an_answer_open(case: Frozen, on: date) -> None:
    """What is open is open for want of a fact, or because the text is."""
    for finding in findings(case, on):
        if finding.answer is Answer.CANNOT_BE_SAID:
            assert finding.missing or finding.unclear


@pytest.mark.parametrize("on", [date(2022, 7, 31), START, DAY])
@given(fact=facts)
def test_an_unknown_condition_of_admission_stays_open(on: date, fact: bool | None) -> None:
    """Yes, no, and not known are three answers, from the day on which the text holds."""
    found = check_first_year(fact, on)
    answers = {True: Answer.DOES_NOT_HOLD, False: Answer.HOLDS, None: Answer.CANNOT_BE_SAID}

    assert found.answer is (answers[fact] if on >= START else Answer.CANNOT_BE_SAID)
