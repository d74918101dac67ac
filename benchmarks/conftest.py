"""Puts what was measured side by side at the end of a run, with how the peers compare.

Run by path, for nobody else runs them: `pytest benchmarks`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from statistics import median
from time import perf_counter
from types import MappingProxyType
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from overgang.rulesets import ids

_TIMES = pytest.StashKey[dict[str, float]]()
_TOLD = pytest.StashKey[list[str]]()
_SEARCHED = "monotone, not by its form"
_PAIRS = (
    ("judging a student", "judge", "ZEN by key", None),
    ("judging with the whole trace", "judge, traced", "ZEN, trace=True", 0.5),
    ("a frame of students", "frames on Polars", "Polars by hand", 0.8),
    ("a smallest sufficient reason", "sufficient reason", "plain deletion", None),
    ("a change proven least", "least change", "DiCE genetic", None),
    ("a change proven least", "least change", "DiCE kdtree", None),
    ("a change proven least", "least change", "DiCE random", None),
    ("some list that no rule covers", "some list", "z3, some list", 1.0),
    ("the most ordinary such list", "ordinary list", "z3, ordinary list", 1.0),
    ("every difference, ordinary", "every difference", "z3, one difference", 1.0),
    ("every difference, ordinary", "every difference", "z3, every difference", 1.0),
    ("a higher grade that is worse, ordinary", "step down", "z3, step down", 1.0),
    ("never worse, by its form", "monotone", "z3, monotone, one step", 1.0),
    ("never worse, by its form", "monotone", "z3, monotone, whole list", 1.0),
    ("never worse, by search", _SEARCHED, f"z3, {_SEARCHED}, one step", 1.0),
    ("never worse, by search", _SEARCHED, f"z3, {_SEARCHED}, whole list", 1.0),
    ("the smallest raise", "smallest raise", "z3, smallest raise", 1.0),
    ("a difference", "a difference", "CrossHair, a difference", None),
    ("a step down", "a step down", "CrossHair, a step down", None),
    ("no step down", "no step down", "CrossHair, no step down", None),
)
_BOUNDS = (
    ("judge", 1 / 110_000),
    ("smallest change", 0.010),
    ("every nearest change", 0.020),
    ("sufficient reason", 0.050),
    ("slack of a whole list", 0.005),
    ("import overgang", 0.150),
    ("class list of 1,500 by 14", 1.0),
    ("lint of every shipped rule set", 60.0),
    *((f"lint of {many} subjects", 2.0) for many in (6, 12, 18, 24)),
)

_SLOW = 0.1
Measure = Callable[..., Any]


def pytest_configure(config: pytest.Config) -> None:
    """Make a place for what is measured."""
    config.stash[_TIMES] = {}
    config.stash[_TOLD] = []


@pytest.fixture
def tell(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Write a line of what was found beside the times."""
    return request.config.stash[_TOLD].append


@pytest.fixture
def measure(benchmark: BenchmarkFixture, request: pytest.FixtureRequest) -> Measure:
    """Measure a function under a name, so many things at a time, and give what it gave.

    Peers stand `beside` it: they take turns, and each turn is compared with the one just before it,
    so that what else the machine does falls on both. All that is reported is a median.
    """
    times = request.config.stash[_TIMES]

    def run(
        name: str,
        function: Callable[[], Any],
        *,
        beside: Mapping[str, Callable[[], Any]] = MappingProxyType({}),
        things: int = 1,
        rounds: int = 15,
        warmup: int = 1,
    ) -> Any:  # noqa: ANN401 - whatever the function gives
        peers: dict[str, list[float]] = {peer: [] for peer in beside}

        def setup() -> None:
            for peer, other in beside.items():
                begun = perf_counter()
                other()
                peers[peer].append(perf_counter() - begun)

        found = benchmark.pedantic(function, setup=setup, rounds=rounds, warmup_rounds=warmup)  # type: ignore[no-untyped-call]  # pytest-benchmark has no types
        if benchmark.stats is not None:
            ours = benchmark.stats.stats.data
            times[name] = median(ours) / things
            for peer, theirs in peers.items():
                turns = zip(theirs[-len(ours) :], ours, strict=True)
                times[peer] = median(theirs) / things
                times[f"{name} / {peer}"] = median(other / own for other, own in turns)
        return found

    return run


@pytest.fixture
def shipped(request: pytest.FixtureRequest) -> tuple[str, ...]:
    """Give the ids that come with the library; where nothing is measured, one of each twenty."""
    return ids()[::20] if request.config.getoption("benchmark_disable") else ids()


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Write the comparisons of this run."""
    times = config.stash[_TIMES]
    if not times:
        return
    terminalreporter.section("side by side")
    for what, ours, peer, goal in _PAIRS:
        if ours in times and peer in times:
            ratio = times[f"{ours} / {peer}"]
            terminalreporter.line(
                f"{what}: {_often(times[ours])} a second, {peer} {_often(times[peer])}: "
                f"{ratio:.2f} times as fast" + (f" (asked: {goal})" if goal else "")
            )
    for name, bound in _BOUNDS:
        if name in times:
            took, asked = 1000 * times[name], 1000 * bound
            terminalreporter.line(f"{name}: {took:,.3f} ms (asked: {asked:,.3f} ms)")
    for line in config.stash[_TOLD]:
        terminalreporter.line(line)


def _often(seconds: float) -> str:
    """Give how often something can be done in a second, where that is seldom with decimals."""
    return f"{1 / seconds:,.0f}" if seconds < _SLOW else f"{1 / seconds:.2f}"
