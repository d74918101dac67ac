"""Making a year of tests: laws of each way, and the three ways side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.errors import ReportError
from overgang.school.grade import Grade, NoGrade
from overgang.school.report import Test, Year, YearGrades
from overgang.school.span import ANY_GRADE, Span

GRADES = st.integers(1000, 10000).map(Grade.of)
ENTRIES = GRADES | st.sampled_from([NoGrade.MISSING, NoGrade.EXEMPT])
WEIGHTS = st.integers(1, 5)
ROUNDING = st.sampled_from([[], ["tenth"], ["cut"], ["whole"]])
COUNTED = st.sampled_from(["exact", "shown", "unstated"])


def drawn(entries: st.SearchStrategy[object]) -> st.SearchStrategy[Test]:
    """Draw a test with its weight."""
    return st.builds(Test, entry=entries, weight=WEIGHTS)


def years_of(entries: st.SearchStrategy[object]) -> st.SearchStrategy[list[list[Test]]]:
    """Draw the tests of three periods."""
    period = st.lists(drawn(entries), min_size=1, max_size=3)
    return st.lists(period, min_size=3, max_size=3)


@st.composite
def ways(draw: st.DrawFn) -> Year:
    """Draw a way of making a year."""
    counts = draw(COUNTED)
    made = draw(
        st.sampled_from(
            [
                {"how": "running"},
                {"how": "periods", "weights": [1, 2, 2], "counts": counts},
                {"how": "previous-report", "weight": 2, "counts": counts},
            ]
        )
    )
    return Year.model_validate({"made": made, "report": draw(ROUNDING), "final": draw(ROUNDING)})


def way(made: Mapping[str, object], report: Sequence[str] = ("tenth",)) -> Year:
    """Make a year whose final grade is whole."""
    return Year.model_validate({"made": made, "report": report, "final": ["whole"]})


def of(year: Year, *periods: str) -> YearGrades:
    """Make the grades of a year of tests that weigh the same."""
    return year.of([[Test(entry=each) for each in period.split()] for period in periods])


def within(inner: Span | None, outer: Span | None) -> bool:
    """Tell whether all that one span allows is allowed by another."""
    if inner is None or outer is None:
        return inner is outer
    return outer.lowest <= inner.lowest <= inner.highest <= outer.highest


@given(years_of(ENTRIES), ways(), GRADES)
def test_what_is_filled_in_later_was_possible_before(
    periods: list[list[Test]], year: Year, grade: Grade
) -> None:
    """No missing test can lead to a report that was said to be impossible."""
    filled = [
        [
            test.model_copy(update={"entry": grade}) if test.entry is NoGrade.MISSING else test
            for test in period
        ]
        for period in periods
    ]
    before, after = year.of(periods), year.of(filled)

    assert within(after.exact, before.exact)
    assert within(after.final, before.final)
    assert all(
        within(new.shown, old.shown) for new, old in zip(after.reports, before.reports, strict=True)
    )


@given(years_of(GRADES), ways(), st.integers(0, 2), st.integers(0, 1000))
def test_a_higher_test_never_makes_a_lower_year(
    periods: list[list[Test]], year: Year, at: int, more: int
) -> None:
    """Every way keeps the order of grades."""
    first, *rest = periods[at]
    assert isinstance(first.entry, Grade)
    higher = Grade.of(min(10000, first.entry.thousandths + more))
    raised = list(periods)
    raised[at] = [first.model_copy(update={"entry": higher}), *rest]
    low, high = year.of(periods).final, year.of(raised).final

    assert low is not None
    assert high is not None
    assert low.lowest <= high.lowest
    assert low.highest <= high.highest


@given(years_of(ENTRIES), ways())
def test_the_order_within_a_period_does_not_matter(periods: list[list[Test]], year: Year) -> None:
    """Which test was made first is nothing that counts."""
    assert year.of([list(reversed(period)) for period in periods]) == year.of(periods)


@given(years_of(GRADES), ways())
def test_an_exempt_test_is_as_if_it_were_not_there(periods: list[list[Test]], year: Year) -> None:
    """It has no weight in any mean."""
    exempt = Test(entry=NoGrade.EXEMPT, weight=3)

    assert year.of([[exempt, *period] for period in periods]) == year.of(periods)


@given(years_of(GRADES), ways())
def test_a_year_lies_between_its_lowest_and_its_highest_test(
    periods: list[list[Test]], year: Year
) -> None:
    """Rounding on the way moves it by less than a point."""
    entries = [test.entry for period in periods for test in period]
    grades = [Fraction(each.thousandths, 1000) for each in entries if isinstance(each, Grade)]
    exact = year.of(periods).exact

    assert exact is not None
    assert min(grades) - 1 < exact.lowest
    assert exact.highest < max(grades) + 1


@given(years_of(GRADES), st.integers(2, 9), ROUNDING)
def test_weights_in_the_same_proportion_make_the_same_year(
    periods: list[list[Test]], factor: int, rounding: list[str]
) -> None:
    """Periods that count 1, 2 and 2 times count 10, 20 and 20 times."""
    once = {"how": "periods", "weights": [1, 2, 2], "counts": "shown"}
    more = {**once, "weights": [factor, 2 * factor, 2 * factor]}

    assert way(once, rounding).of(periods) == way(more, rounding).of(periods)


@given(st.lists(GRADES, min_size=3, max_size=3))
def test_with_one_test_a_period_equal_periods_are_all_tests(grades: list[Grade]) -> None:
    """The two ways differ only where periods do not weigh as much as their tests."""
    periods = [[Test(entry=grade)] for grade in grades]
    running = way({"how": "running"}, []).of(periods)
    equal = way({"how": "periods", "weights": [1, 1, 1], "counts": "exact"}, []).of(periods)

    assert running.exact == equal.exact


@given(years_of(GRADES), COUNTED)
def test_a_previous_report_that_weighs_nothing_leaves_the_last_period(
    periods: list[list[Test]], counts: str
) -> None:
    """Then every report is of its own period."""
    carried = way({"how": "previous-report", "weight": 0, "counts": counts}).of(periods)

    assert carried.reports[2] == way({"how": "running"}).of(periods[2:]).reports[0]


@given(years_of(GRADES), ROUNDING)
def test_where_the_text_is_silent_both_readings_are_possible(
    periods: list[list[Test]], rounding: list[str]
) -> None:
    """Neither the exact nor the shown grade is ruled out."""
    for how in ({"how": "periods", "weights": [1, 2, 2]}, {"how": "previous-report", "weight": 1}):
        silent = way({**how, "counts": "unstated"}, rounding).of(periods)
        for counts in ("exact", "shown"):
            read = way({**how, "counts": counts}, rounding).of(periods)
            assert within(read.exact, silent.exact)
            assert within(read.final, silent.final)


def test_the_three_ways_give_three_years_for_the_same_tests() -> None:
    """By hand: all tests, periods of 1, 2 and 2, and the previous report as the first test."""
    tests_ = ("4", "8 7", "6")
    running = of(way({"how": "running"}), *tests_)
    periods = of(way({"how": "periods", "weights": [1, 2, 2], "counts": "exact"}), *tests_)
    carried = of(way({"how": "previous-report", "weight": 1, "counts": "shown"}), *tests_)

    # (4 + 8 + 7 + 6) / 4 = 6.25
    assert running.exact == Span.only(Fraction("6.25"))
    # (4 + 2 x 7.5 + 2 x 6) / 5 = 6.2
    assert periods.exact == Span.only(Fraction("6.2"))
    # (4 + 8 + 7) / 3 = 6.33, shown as 6.3; (6.3 + 6) / 2 = 6.15
    assert carried.exact == Span.only(Fraction("6.15"))
    shown = [report.shown.known for report in carried.reports if report.shown is not None]
    assert shown == [Fraction(4), Fraction("6.3"), Fraction("6.2")]


def test_what_counts_on_decides_a_whole_grade() -> None:
    """The same tests are a 5 exact, a 6 as shown, and open where the text is silent."""
    how = {"how": "previous-report", "weight": 1}
    finals = {
        counts: of(way({**how, "counts": counts}), "5.45", "5.5").final
        for counts in ("exact", "shown", "unstated")
    }

    assert finals["exact"] == Span.only(Fraction(5))
    assert finals["shown"] == Span.only(Fraction(6))
    assert finals["unstated"] == Span(Fraction(5), Fraction(6))


def test_a_period_to_come_leaves_what_the_year_can_still_be() -> None:
    """After two of three periods: (5 + 2 x 5 + 2 x 1) / 5 up to (5 + 2 x 5 + 2 x 10) / 5."""
    year = way({"how": "periods", "weights": [1, 2, 2], "counts": "exact"})
    so_far = of(year, "5", "5")

    assert so_far.exact == Span(Fraction("3.4"), Fraction(7))
    assert so_far.final == Span(Fraction(3), Fraction(7))


def test_a_missing_test_of_little_weight_can_leave_the_whole_grade_known() -> None:
    """Nineteen parts of 6.3 and one unknown lie between 6.04 and 6.49, and are a 6."""
    tests_ = [Test(entry="6,3", weight=19), Test(entry="inh", weight=1)]
    year = way({"how": "running"}).of([tests_])

    assert year.exact == Span(Fraction("6.035"), Fraction("6.485"))
    assert year.final == Span.only(Fraction(6))


def test_weights_below_one_count() -> None:
    """A half is a half, not nought: (6 + 0.5 x 9) / 1.5 = 7."""
    tests_ = [Test(entry="6"), Test(entry="9", weight="0.5")]

    assert way({"how": "running"}).of([tests_]).exact == Span.only(Fraction(7))


def test_a_subject_that_is_all_exempt_has_no_grade() -> None:
    """And a period without tests is not that: it is unknown."""
    periods = way({"how": "periods", "weights": [1, 1], "counts": "exact"})
    running = way({"how": "running"})

    assert of(running, "vr").final is None
    assert of(running, "vr").reports[0].shown is None
    assert of(periods, "vr", "6").exact == Span.only(Fraction(6))
    assert of(running, "").exact == ANY_GRADE
    assert of(periods, "", "6").exact == Span(Fraction("3.5"), Fraction(8))
    assert of(running, "", "6").exact == Span.only(Fraction(6))


def test_a_letter_counts_where_it_has_a_number() -> None:
    """An O of 4 and an 8 are a 6."""
    year = Year.model_validate(
        {"made": {"how": "running"}, "report": [], "final": [], "letters": {"O": 4}}
    )

    assert of(year, "O 8").exact == Span.only(Fraction(6))
    with pytest.raises(ReportError, match="has no number here"):
        of(year, "G 8")


def test_a_year_that_cannot_be_is_refused() -> None:
    """No periods, and more of them than the school has."""
    year = way({"how": "periods", "weights": [1, 2], "counts": "exact"})

    with pytest.raises(ReportError, match="at least one period"):
        year.of([])
    with pytest.raises(ReportError, match="more periods than weights"):
        of(year, "6", "6", "6")


@pytest.mark.parametrize(
    ("made", "said"),
    [
        ({"how": "periods", "weights": [], "counts": "exact"}, "at least 1 item"),
        ({"how": "periods", "weights": [0, 0], "counts": "exact"}, "a weight above 0"),
        ({"how": "periods", "weights": [1, -1], "counts": "exact"}, "greater than or equal to 0"),
        ({"how": "periods", "weights": [1.5], "counts": "exact"}, "write an exact number"),
        ({"how": "periods", "weights": [1]}, "Field required"),
        ({"how": "previous-report", "weight": 1}, "Field required"),
        ({"how": "median"}, "does not match any of the expected tags"),
    ],
    ids=str,
)
def test_a_way_that_cannot_be_is_refused(made: dict[str, object], said: str) -> None:
    """Also one that leaves open, without saying so, which grade counts on."""
    with pytest.raises(ValidationError, match=said):
        way(made)


@pytest.mark.parametrize("entry", ["55", "0", 6.5, "6-7"])
def test_a_test_that_is_no_grade_is_refused_and_not_repeated(entry: object) -> None:
    """The likely cause is told, never what stood there."""
    with pytest.raises(ValidationError) as caught:
        Test.model_validate({"entry": entry})

    assert "input_value" not in str(caught.value)
