"""The page that lists every norm, and the schools whose text has nothing that a rule can read."""

from __future__ import annotations

from collections.abc import Iterator

from overgang.norms.ruleset import RuleSet
from pages.entries import entries
from pages.found import in_short, whole_files
from pages.lines import WIDE, table
from pages.norm import year_of

__all__ = ["overview"]

_HERE = "nl/"
_HEADS = ("norm", "school", "class", "school year", "text", "examples", "lint")
_FIRST = f"""\
{WIDE}
# Published norms

Each of these was published by a school once, and is written here as data: no more than its text
says. It may have changed since; the school says which norm holds now.

A norm of which the text was read *in part* may have conditions that are not here.
A *hole* is a list that no rule of the text fits, a *clash* one that two rules with different
outcomes fit; the page of the norm shows such a list. An *idle rule* decides for no list at all.
*Nothing found* is a proof, for every list with the subjects and the grades of the norm; where a
student can choose subjects in too many ways, for the usual choice, and then its page says so.

What they ask for, and which tests cover it, stands under [what norms ask for](features.md).
"""

_SILENT = """\
## Read, and not written as a norm

What these schools have published was read too. It has no condition that a rule can read.
"""


def overview() -> str:
    """Give the page as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield _FIRST
    here = [each for each in whole_files() if each.id.startswith(_HERE)]
    yield from ("## Schools in the Netherlands, and the national exam", "")
    yield from table(_HEADS, map(_row, here))
    yield from ("## Elsewhere", "")
    yield from table(_HEADS, (_row(each) for each in whole_files() if each not in here))
    yield _SILENT
    silent = (each for each in entries() if not each.ids)
    rows = ((each.school, each.reason["en"], each.reason["nl"]) for each in silent)
    yield from table(("school", "why", "waarom"), rows)


def _row(ruleset: RuleSet) -> tuple[str, ...]:
    return (
        f"[{ruleset.id}]({ruleset.id}.md)",
        ruleset.source.school,
        ruleset.class_.name.en,
        year_of(ruleset),
        "whole" if ruleset.source.complete else "in part",
        str(len(ruleset.examples)),
        in_short(ruleset),
    )
