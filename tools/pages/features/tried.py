"""The tests that try what reads a feature, by their pytest ids."""

from __future__ import annotations

from typing import Final

from overgang._model import Frozen

__all__ = [
    "ARITHMETIC",
    "BAND",
    "BANDS",
    "CLASH",
    "COLUMN",
    "CONFLICT",
    "FACT",
    "FORM",
    "GROUP",
    "HOLE",
    "LETTER",
    "LETTERS",
    "LINT",
    "MEAN",
    "MISSING",
    "NOTE",
    "NUMBER",
    "PRECEDENCE",
    "REMAINDER",
    "REPORT",
    "ROWS",
    "STEPS",
    "TARGET",
    "UNKNOWN",
    "VIEW",
    "YEAR",
    "node",
]

_ROUNDING: Final = "tests/school/test_rounding.py::"
_POINTS: Final = "tests/school/test_points.py::"
_TRACING: Final = "tests/reading/test_tracing.py::"
_SHEET: Final = "tests/reading/test_sheet.py::"
_JUDGE: Final = "tests/reading/test_judge.py::"
_SUMS: Final = "tests/reading/test_arithmetic.py::"
_GAPS: Final = "tests/assurance/test_gaps.py::"
_NODE: Final = (
    "tests/reading/test_every_node.py::"
    "test_every_reading_says_of_every_node_what_the_plain_one_says"
)

VIEW: Final = f"{_ROUNDING}test_a_view_turns_at_its_bound"
STEPS: Final = f"{_POINTS}test_the_short_form_counts_points_below_a_bound"
ROWS: Final = f"{_POINTS}test_rows_and_bands_are_two_ways_to_write_one_table"
BAND: Final = f"{_POINTS}test_a_band_holds_both_its_ends"
UNKNOWN: Final = f"{_POINTS}test_where_the_text_gives_no_value_there_is_none"
FORM: Final = f"{_TRACING}test_a_form_gives_what_a_school_would_work_out_by_hand"
MISSING: Final = f"{_TRACING}test_what_is_missing_settles_nothing_that_it_could_still_change"
FACT: Final = f"{_TRACING}test_a_fact_is_unknown_until_people_have_told_it"
COLUMN: Final = f"{_TRACING}test_a_rule_can_look_at_another_column"
GROUP: Final = f"{_SHEET}test_a_group_holds_the_subjects_that_count"
LETTER: Final = f"{_SHEET}test_a_letter_on_the_list_answers_a_question_unless_people_have"
LETTERS: Final = f"{_SHEET}test_a_grade_is_known_a_letter_by_the_norms_table_and_the_rest_is_a_span"
NUMBER: Final = f"{_SHEET}test_a_number_up_to_and_including_its_bounds_can_be_told"
MEAN: Final = f"{_SUMS}test_a_mean_at_its_bound_is_at_its_bound"
ARITHMETIC: Final = f"{_SUMS}test_sums_products_and_extremes_are_exact_at_both_bounds"
PRECEDENCE: Final = f"{_JUDGE}test_a_precedence_that_is_stated_chooses_one_outcome"
REMAINDER: Final = f"{_JUDGE}test_the_remainder_is_what_the_text_gives_when_no_rule_holds"
CONFLICT: Final = f"{_JUDGE}test_two_rules_that_clash_are_a_conflict_that_shows_both"
HOLE: Final = f"{_GAPS}test_a_hole_is_found_if_and_only_if_some_list_falls_into_it"
CLASH: Final = (
    f"{_GAPS}test_a_clash_is_found_for_every_two_rules_that_hold_together_and_for_no_others"
)
LINT: Final = f"{_GAPS}test_every_flaw_of_a_shipped_norm_is_confirmed_by_the_judge"
TARGET: Final = "tests/norms/test_ruleset.py::test_one_target_can_be_taken_from_a_rule_set"
NOTE: Final = (
    "tests/reading/test_described.py::test_a_place_and_a_note_are_told_where_the_norm_has_them"
)

REPORT: Final = "tests/conventions/test_rows.py::test_every_row_comes_out_as_the_school_writes_it"
YEAR: Final = "tests/school/test_report.py::test_the_three_ways_give_three_years_for_the_same_tests"
BANDS: Final = "tests/school/test_letters.py::test_a_band_on_tenths_turns_at_its_bound"


def node(kind: type[Frozen], reading: str = "solver") -> str:
    """Give the test that holds the readings of a node against the plain one."""
    return f"{_NODE}[by_{reading}-{kind.__name__}]"
