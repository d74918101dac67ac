"""Every shipped rule set linted in one run: all questions of each, with a proof or a witness.

Nothing is warm but the interpreter: each rule set is loaded before its time begins and asked once,
so what is worked out per rule set, such as its tables, is worked out within its time.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import perf_counter, process_time

from benchmarks.conftest import Measure
from overgang.assurance.lint import ask
from overgang.rulesets import load

Tell = Callable[[str], None]


def test_every_shipped_rule_set(measure: Measure, tell: Tell, shipped: tuple[str, ...]) -> None:
    """All questions about each of them: seconds of the processor, and of the wall in all."""
    took: dict[str, float] = {}
    unsettled: list[str] = []

    def lint_all() -> None:
        for name in shipped:
            ruleset = load(name)
            begun = process_time()
            report = ask(ruleset)
            took[name] = process_time() - begun
            unsettled.extend(name for flaw in report.flaws if flaw.code == "unsettled")

    begun = perf_counter()
    measure("lint of every shipped rule set", lint_all, rounds=1, warmup=0)
    wall = perf_counter() - begun
    slowest = max(took, key=lambda name: took[name])
    tell(
        f"lint of {len(took)} shipped rule sets, seconds of the processor: "
        f"{sum(took.values()):.1f} in all ({wall:.1f} of the wall), {median(took.values()):.3f} "
        f"for the median one, {took[slowest]:.2f} for the slowest, {slowest}"
    )

    assert took.keys() == set(shipped)
    assert not unsettled
