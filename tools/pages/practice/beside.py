"""The practices side by side, and where they go opposite ways."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from overgang.practices import Practice, load_practice, practices
from pages.lines import WIDE, table

__all__ = ["TENSIONS", "Tension", "beside_page"]

_FIRST: Final = f"""\
{WIDE}
# Ways of working

Twelve schools told the VO-raad how they see to it that nobody does a year again without need. Each
is here as a practice: a file with the policies of that school and its source. They may work
otherwise now.

None of them is the default: an advice is given by the practice that you name. A school writes its
own in the same way, and `overgang practice` prints any of them.
[Mechanisms](mechanisms.md) tells what computes each policy, and which law of the tests holds it.
"""
_POLICIES: Final = """\
## Which policies they have

A policy of one kind can have other limits at another school; the page of a practice has them.
"""
_OPPOSITE: Final = """\
## Where they go opposite ways

They differ on purpose, and the library does not choose. What stands here is what each practice
says of itself.
"""


class Tension(NamedTuple):
    """A question that practices answer differently: on each side a practice and a policy of it."""

    question: str
    sides: tuple[tuple[str, str], ...]


TENSIONS: Final = (
    Tension(
        "Who has the last word on the level?",
        (("van-maerlant", "learning-route"), ("odulphus", "setting-aside")),
    ),
    Tension(
        "Can a student do the year again?",
        (("kwc", "kansklas-floor"), ("de-triade", "repeating"), ("marianum", "own-choice")),
    ),
    Tension(
        "Does a list of grades say who is talked about?",
        (("jan-van-brabant", "plan-per-weak-subject"), ("marianum", "guideline")),
    ),
    Tension(
        "Who starts extra help?",
        (("jan-van-brabant", "guidance-on-request"), ("cambium", "delta-plan")),
    ),
    Tension(
        "How long does a mentor stay?",
        (("jan-van-brabant", "mentor-continuity"), ("van-maerlant", "mentor-continuity")),
    ),
)


def beside_page() -> str:
    """Give the page as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    every = tuple(map(load_practice, practices()))
    yield _FIRST
    yield from table(("practice", "levels", "how it decides", "what it wants"), map(_row, every))
    yield _POLICIES
    yield from table(("policy", *(f"[{each.id}]({each.id}.md)" for each in every)), _kinds(every))
    yield _OPPOSITE
    for tension in TENSIONS:
        yield from (f"### {tension.question}", "")
        for id_, kind in tension.sides:
            practice = load_practice(id_)
            yield f"- [{practice.school}]({id_}.md): {_words(practice, kind)}"
        yield ""


def _row(each: Practice) -> tuple[str, ...]:
    return (
        f"[{each.school}]({each.id}.md)",
        ", ".join(level.en for level in each.levels),
        f"{each.style}",
        each.vision.en,
    )


def _kinds(every: tuple[Practice, ...]) -> Iterator[tuple[str, ...]]:
    """Give a row for each kind, those that most practices have first."""
    has = [{policy.kind for policy in each.policies} for each in every]
    kinds = sorted(set().union(*has), key=lambda kind: (-sum(kind in each for each in has), kind))
    for kind in kinds:
        yield kind, *("●" if kind in each else "" for each in has)


def _words(practice: Practice, kind: str) -> str:
    """Give what a practice says of its policy of a kind."""
    said = [line for each in practice.policies if each.kind == kind for line in each.words()]
    return " ".join(line.text("en") for line in said)
