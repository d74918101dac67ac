"""The page of features: what norms ask for, where each is seen, and which tests cover it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from overgang.norms.ruleset import RuleSet
from pages.features.table import EXAMPLES, Row, rows
from pages.lines import table

__all__ = ["features_page"]

_HEADS: Final = ("feature", "kenmerk", "seen in", "norms", "tests")
_BY: Final = {
    "form": "the rules",
    "question": "what people are asked",
    "note": "what the file tells besides",
}
_FEW: Final = 3
_FIRST: Final = f"""\
# What norms ask for

Every feature that was read in a published norm, the norms here in which it is seen, and the tests
that cover it. A feature is looked for in the rule files by a program whenever these pages are made.
Most are seen in the form of the rules. Some are no matter of form, such as what was done again
before: those are seen in what people are asked. What no rule can read is told to the reader in a
note, and is seen there.

Each example of a norm is a test of its own besides those in the table:
`{EXAMPLES}[…]`, with the id of the norm and the number of the example.
"""


def features_page() -> str:
    """Give the page as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield _FIRST
    for (english, dutch), section in rows():
        yield from (f"## {english} ({dutch.lower()})", "")
        yield from table(_HEADS, map(_row, section))


def _row(row: Row) -> tuple[str, ...]:
    feature = row.feature
    examples = sum(len(norm.examples) for norm in row.norms)
    tests = [f"`{test.rpartition('/')[2]}`" for test in feature.tests]
    return (
        feature.en,
        feature.nl,
        _BY[feature.by],
        _norms(row.norms),
        "<br>".join([*tests, f"and {examples} examples"]),
    )


def _norms(norms: Sequence[RuleSet]) -> str:
    """Give links to the norms; where there are many, folded."""
    links = ", ".join(f"[{norm.id.partition('/')[2]}]({norm.id}.md)" for norm in norms)
    if len(norms) <= _FEW:
        return links or "none"
    return f"<details><summary>{len(norms)} norms</summary>{links}</details>"
