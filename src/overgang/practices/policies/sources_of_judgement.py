"""What a proposal for a learning route rests on: the sources that a school asks for.

A source that is not there is told by name. Nothing is made up for it, and none outweighs another.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from overgang.dossier.learning_route import RouteSource, RouteState
from overgang.practices.notes import Note, Safeguard, SafeguardState
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["SourcesOfJudgement"]


class SourcesOfJudgement(Policy):
    """A proposal rests on every source in `required`.

    >>> from datetime import date
    >>> from overgang.dossier import Dossier, Student
    >>> dossier = Dossier(student=Student(id="900101"), routes=[
    ...     {"level": "vmbo-kb", "sources": ["marks"],
    ...      "steps": [{"on": "2026-05-11", "kind": "proposed"}]}
    ... ])
    >>> policy = SourcesOfJudgement(required=["teachers", "marks"])
    >>> policy.missing(Situation.of(dossier, date(2026, 5, 11)))
    (<RouteSource.TEACHERS: 'teachers'>,)
    """

    kind: Literal["sources-of-judgement"] = "sources-of-judgement"
    required: tuple[RouteSource, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _once(self) -> Self:
        if len(set(self.required)) < len(self.required):
            raise PydanticCustomError("twice", "a source stands here twice")
        return self

    def coverage(self, at: Situation) -> Mapping[RouteSource, bool]:
        """Tell of each required source whether the latest proposal rests on it, if there is one."""
        if not at.dossier.routes:
            return {}
        there = at.dossier.routes[-1].sources
        return {source: source in there for source in self.required}

    def missing(self, at: Situation) -> tuple[RouteSource, ...]:
        """Give the required sources on which the latest proposal does not rest."""
        return tuple(source for source, there in self.coverage(at).items() if not there)

    def words(self) -> Iterator[Said]:
        """Name the sources."""
        yield said("sources-of-judgement-rests", sources=self.required)

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell which sources are not there; where all are, tell that."""
        if not this_year(at.dossier.routes[-1:], at.on):
            return
        missing = self.missing(at)
        if not missing:
            yield Safeguard(said("sources-of-judgement-all"), SafeguardState.DONE)
            return
        final = at.dossier.routes[-1].state(at.on, at.dossier.objections) is RouteState.FINAL
        state = SafeguardState.LATE if final else SafeguardState.TO_DO
        yield Safeguard(said("sources-of-judgement-missing", sources=missing), state)
