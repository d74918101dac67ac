"""Standard tests: what they do to what people saw, and that they never decide."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang.dossier import Dossier, Role, Signal, StandardTest, Student
from overgang.dossier.signals import SignalKind
from overgang.dossier.standard_tests import Instrument
from overgang.practices import Situation
from overgang.practices.notes import Question, Remark
from overgang.practices.policies import StandardTests
from overgang.practices.policies.standard_tests import Bearing
from overgang.school.level import Level
from tests.practices.policies.noted import noted

ON: Final = date(2026, 3, 2)
POLICY: Final = StandardTests(instrument=Instrument.CITO_VAS)
DAYS: Final = st.dates(date(2025, 8, 1), date(2026, 7, 31))
CODES: Final = st.none() | st.sampled_from(["ne", "wi"])
TESTS: Final = st.builds(
    StandardTest,
    on=DAYS,
    instrument=st.sampled_from(Instrument),
    subject=CODES,
    level=st.none() | st.sampled_from(Level),
)
SIGNALS: Final = st.builds(
    Signal, on=DAYS, kind=st.sampled_from(SignalKind), subject=CODES, by=st.just(Role.MENTOR)
)


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    """A student at some level, with tests and signals."""
    student = Student(id="900131", level=draw(st.none() | st.sampled_from(Level)))
    tests = tuple(draw(st.lists(TESTS, max_size=3)))
    signals = tuple(draw(st.lists(SIGNALS, max_size=3)))
    return Situation.of(Dossier(student=student, tests=tests, signals=signals), draw(DAYS))


def bearing(
    level: str, *, signal: str | None = None, subject: str = "wi", on: str = "2026-02-09"
) -> list[Bearing]:
    """Give what a test at a level does for a student of havo."""
    dossier = Dossier.model_validate(
        {
            "student": {"id": "900131", "level": "havo"},
            "tests": [{"on": on, "instrument": "Cito VAS", "subject": subject, "level": level}],
            "signals": []
            if signal is None
            else [{"on": "2026-01-12", "kind": "behind", "subject": signal, "by": "mentor"}],
        }
    )
    return [each.bearing for each in POLICY.readings(Situation.of(dossier, ON))]


@given(situations())
def test_a_test_never_decides(at: Situation) -> None:
    """A test tells or asks. It offers, withholds and weighs nothing."""
    assert all(isinstance(note, Question | Remark) for note in noted(POLICY, at.dossier, at.on))


@given(situations())
def test_a_test_raises_where_nobody_saw_and_confirms_where_somebody_did(at: Situation) -> None:
    """Each reading is what comparing by hand gives."""
    for each in POLICY.readings(at):
        assert each.test.instrument is Instrument.CITO_VAS
        assert each.test.level is not None
        assert at.level is not None
        about = {None, each.test.subject}
        seen = any(each.test.subject is None or one.subject in about for one in at.dossier.signals)
        below = each.test.level < at.level
        wanted = {(True, True): Bearing.CONFIRMS, (True, False): Bearing.RAISES}
        assert each.bearing is wanted.get((below, seen), Bearing.DIFFERS)
        assert seen or below


@pytest.mark.parametrize(
    ("level", "without", "with_signal"),
    [
        ("vmbo-tl", [Bearing.RAISES], [Bearing.CONFIRMS]),
        ("havo", [], [Bearing.DIFFERS]),
        ("vwo", [], [Bearing.DIFFERS]),
    ],
)
def test_below_at_and_above_the_level_followed(
    level: str, without: list[Bearing], with_signal: list[Bearing]
) -> None:
    """Below asks or confirms; at and above say something only where a signal says otherwise."""
    assert bearing(level) == without
    assert bearing(level, signal="wi") == with_signal


def test_a_signal_of_another_subject_is_another_signal() -> None:
    """It says nothing of this test."""
    assert bearing("vmbo-tl", signal="ne") == [Bearing.RAISES]


def test_the_year_begins_on_the_first_of_august() -> None:
    """A test of last year is not looked at again."""
    assert bearing("vmbo-tl", on="2025-07-31") == []
    assert bearing("vmbo-tl", on="2025-08-01") == [Bearing.RAISES]


def test_levels_that_do_not_compare_say_nothing() -> None:
    """Neither of vmbo-gl and vmbo-tl stands above the other."""
    dossier = Dossier.model_validate(
        {
            "student": {"id": "900131", "level": "vmbo-gl"},
            "tests": [{"on": "2026-02-09", "instrument": "Cito VAS", "level": "vmbo-tl"}],
            "signals": [{"on": "2026-01-12", "kind": "behind", "by": "mentor"}],
        }
    )

    assert POLICY.readings(Situation.of(dossier, ON)) == ()


def test_the_latest_test_of_a_subject_counts() -> None:
    """A test that was taken again takes the place of the first."""
    dossier = Dossier.model_validate(
        {
            "student": {"id": "900131", "level": "havo", "levels": {"wi": "vwo"}},
            "tests": [
                {"on": on, "instrument": "Cito VAS", "subject": "wi", "level": level}
                for on, level in (("2025-10-06", "vmbo-tl"), ("2026-02-09", "havo"))
            ],
        }
    )

    found = POLICY.readings(Situation.of(dossier, ON))
    assert [(str(each.test.level), each.bearing) for each in found] == [("havo", Bearing.RAISES)]


@pytest.mark.parametrize(
    ("day", "subject", "told"),
    [
        ("2026-02-08", "wi", True),
        ("2026-02-09", "wi", False),
        ("2026-02-10", None, False),
        ("2026-02-10", "ne", True),
        ("2026-03-03", "wi", True),
    ],
)
def test_once_a_cause_is_named_the_test_has_done_its_work(
    day: str, subject: str | None, *, told: bool
) -> None:
    """A cause of that subject or of the whole, since the test and known by the day."""
    dossier = Dossier.model_validate(
        {
            "student": {"id": "900131", "level": "havo"},
            "tests": [
                {"on": "2026-02-09", "instrument": "Cito VAS", "subject": "wi", "level": "vmbo-tl"}
            ],
            "causes": [{"on": day, "kind": "not known", "subject": subject, "by": "mentor"}],
        }
    )

    assert bool(noted(POLICY, dossier, ON)) is told
