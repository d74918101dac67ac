"""The page of features: what norms ask for, where each is seen, and which tests cover it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pages.features.table import EXAMPLES, Row, rows
from pages.lines import WIDE, table

__all__ = ["features_page"]

_HEADS: Final = ("feature", "seen in", "norms", "tests")
_BY: Final = {
    "form": "the rules",
    "question": "what people are asked",
    "note": "what the file tells besides",
}
_FEW: Final = 3
_FIRST: Final = f"""\
{WIDE}
# What norms ask for

Every feature that was read in a published norm, the norms here in which it is seen, and the tests
that cover it. A feature is looked for in the rule files by a program whenever these pages are made.
Most are seen in the form of the rules. Some are no matter of form, such as what was done again
before: those are seen in what people are asked. What no rule can read is told to the reader in a
note, and is seen there. How a school makes the numbers of its report is no norm: that is data of
its own, in `overgang.conventions`, and has [a page of its own](reports.md).

Each example of a norm is a test of its own besides those in the table:
`{EXAMPLES}[…]`, with the id of the norm and the number of the example.
"""
_LAST: Final = """\
## The tests by their ids

What the tables call by its words, as pytest calls it.
"""


def features_page() -> str:
    """Give the page as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield _FIRST
    for (english, dutch), section in rows():
        yield from (f"## {english} ({dutch.lower()})", "")
        yield from table(_HEADS, map(_row, section))
    yield _LAST
    ids = sorted({test for _, section in rows() for row in section for test in row.feature.tests})
    yield from table(("test", "id"), ((_in_words(test), f"`{test}`") for test in ids))


def _row(row: Row) -> tuple[str, ...]:
    feature = row.feature
    examples = sum(len(norm.examples) for norm in row.norms)
    return (
        f"{feature.en}<br>*{feature.nl}*",
        _BY[feature.by],
        _seen_in(row),
        "<br>".join([*map(_in_words, feature.tests), f"*and {examples} examples*"]),
    )


def _in_words(test: str) -> str:
    """Give what a test says, which is its name."""
    name, _, of = test.rpartition("::test_")[2].partition("[")
    node = of.removesuffix("]").partition("-")[2]
    return f"{name.replace('_', ' ')} ({node})" if node else name.replace("_", " ")


def _seen_in(row: Row) -> str:
    """Give links to the norms, and the ways to make a report; where there are many, folded."""
    links = [f"[{norm.id.partition('/')[2]}]({norm.id}.md)" for norm in row.norms]
    norms = ", ".join(links)
    if len(links) > _FEW:
        norms = f"<details><summary>{len(links)} norms</summary>{norms}</details>"
    made = ", ".join(f"`{each.id}`" for each in row.made)
    return "; ".join(filter(None, [norms, f"reports of {made}" if made else ""])) or "none"
