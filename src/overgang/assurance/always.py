"""Targets that every list meets, or none."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from overgang.assurance.favour import sayings
from overgang.assurance.flaw import Flaw
from overgang.assurance.lists import Lists, Scene
from overgang.assurance.question import Question
from overgang.norms.parts import Meaning

__all__ = ["questions"]


def questions(lists: Lists) -> Iterator[Question]:
    """Ask whether a target can be met, and whether it can be missed, where its text says so."""
    if any(
        not isinstance(said, str) and said.means is Meaning.MEETS for said in sayings(lists.target)
    ):
        yield Question("never-met", lists, partial(_never, lists))
        yield Question("always-met", lists, partial(_always, lists))


def _never(lists: Lists) -> Iterator[Flaw]:
    if not any(scene.exists(_met(scene)) for scene in lists.scenes):
        yield Flaw(code="never-met", target=lists.target.to)


def _always(lists: Lists) -> Iterator[Flaw]:
    if not any(scene.exists(~_met(scene)) for scene in lists.scenes):
        yield Flaw(code="always-met", target=lists.target.to)


def _met(scene: Scene) -> int:
    """Give the literal of: surely an outcome is said that meets the norm."""
    return scene.model.program.any_of(
        scene.model.settled(said)
        for said in sayings(scene.lists.target)
        if not isinstance(said, str) and said.means is Meaning.MEETS
    )
