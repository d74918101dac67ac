"""Worked cases: lists of grades with the outcome that the published text gives, all of them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from overgang import rulesets
from overgang.assurance.cases import Case, check_case, read_cases

CASES: Final = read_cases(
    Path(__file__).with_name("cases.jsonl").read_text(encoding="utf-8"), "cases.jsonl"
)


@pytest.mark.parametrize("case", CASES, ids=[case.id for case in CASES])
def test_a_worked_case_comes_out(case: Case) -> None:
    """The library finds what was worked out by hand from the published text."""
    checked = check_case(case, rulesets.load)

    assert checked.status == "right", checked.reason


def test_every_case_has_a_number_of_its_own() -> None:
    """No case stands there twice."""
    assert len({case.id for case in CASES}) == len(CASES)


def test_cases_expect_something() -> None:
    """A case without words and without a meaning would always be right."""
    assert [case.id for case in CASES if case.says is None and case.kinds is None] == []
