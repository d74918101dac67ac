"""How long a sentence takes: an advice says some tens of them for each student."""

from __future__ import annotations

from fractions import Fraction

from pytest_benchmark.fixture import BenchmarkFixture

from overgang.wording import number, say


def test_a_sentence(benchmark: BenchmarkFixture) -> None:
    """One sentence with a number in it, from a catalogue that has been read."""
    assert benchmark(say, "nl", "subjects-counted", count=3) == "3 vakken"


def test_a_number_close_to_its_bound(benchmark: BenchmarkFixture) -> None:
    """A mean that has to be written further than two decimals."""
    mean = Fraction(18_001, 3000)

    assert benchmark(number, "nl", mean, against=(6,)) == "6,0003…"
