"""One question about one target: how it is asked, and what becomes of it if it is not settled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from overgang.assurance.flaw import Flaw, FlawCode
from overgang.assurance.lists import Lists
from overgang.errors import UnsettledError

__all__ = ["Question", "answer"]


@dataclass(frozen=True)
class Question:
    """Something that can be wrong with a target, and how it is looked for.

    `ask` gives what is found; nothing is a proof that for no list of the domain it is so.
    """

    code: FlawCode
    lists: Lists
    ask: Callable[[], Iterator[Flaw]]
    rules: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    part: str = ""


def answer(question: Question) -> tuple[Flaw, ...]:
    """Ask a question; where the work that it may take is not enough, that is what is found."""
    try:
        return tuple(question.ask())
    except UnsettledError:
        return (
            Flaw(
                code="unsettled",
                target=question.lists.target.to,
                rules=question.rules,
                subjects=question.subjects,
                part=question.part,
                question=question.code,
            ),
        )
