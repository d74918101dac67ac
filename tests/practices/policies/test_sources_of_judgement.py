"""A source that a proposal does not rest on is named."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier.learning_route import RouteSource
from overgang.practices.notes import Safeguard, SafeguardState
from overgang.practices.policies.sources_of_judgement import SourcesOfJudgement
from overgang.practices.said import said
from overgang.practices.situation import Situation
from tests.practices.policies.situations import notes, of, situations

TWO = SourcesOfJudgement(required=(RouteSource.TEACHERS, RouteSource.MARKS))
REQUIRED = st.lists(st.sampled_from(RouteSource), min_size=1, unique=True).map(tuple)
THREE = ("student", "parent", "mentor")
STEPS = (
    {"on": "2026-05-11", "kind": "proposed"},
    {"on": "2026-05-20", "kind": "discussed", "participants": THREE},
    {"on": "2026-06-01", "kind": "final"},
)


@given(situations(), REQUIRED)
def test_every_required_source_is_there_or_missing(
    at: Situation, required: tuple[RouteSource, ...]
) -> None:
    """Nothing is passed over; and what is missing this year is told by name."""
    policy = SourcesOfJudgement(required=required)
    if not at.dossier.routes:
        assert policy.coverage(at) == {}
        return
    there = at.dossier.routes[-1].sources

    assert tuple(policy.coverage(at)) == required
    assert set(policy.missing(at)) == set(required) - set(there)
    for note in notes(policy, at):
        assert isinstance(note, Safeguard)
        named = dict(note.said.args).get("sources", ())
        assert named == policy.missing(at)
        assert (note.state is SafeguardState.DONE) == (not policy.missing(at))


@pytest.mark.parametrize(
    ("sources", "missing"),
    [
        ((), (RouteSource.TEACHERS, RouteSource.MARKS)),
        (("marks",), (RouteSource.TEACHERS,)),
        (("marks", "teachers"), ()),
        (("marks", "teachers", "psychologist"), ()),
        (("psychologist",), (RouteSource.TEACHERS, RouteSource.MARKS)),
    ],
)
def test_none_one_all_and_more(sources: tuple[str, ...], missing: tuple[RouteSource, ...]) -> None:
    """A source that is not asked for makes up for none."""
    routes = [{"level": "vmbo-kb", "sources": sources, "steps": STEPS[:1]}]

    assert TWO.missing(of(routes=routes)) == missing


@pytest.mark.parametrize(
    ("steps", "state"),
    [(1, SafeguardState.TO_DO), (2, SafeguardState.TO_DO), (3, SafeguardState.LATE)],
)
def test_there_is_time_until_it_is_final(steps: int, state: SafeguardState) -> None:
    """Proposed, talked about, and final."""
    routes = [{"level": "vmbo-kb", "sources": ["marks"], "steps": STEPS[:steps]}]
    told = said("sources-of-judgement-missing", sources=(RouteSource.TEACHERS,))

    assert notes(TWO, of(routes=routes)) == [Safeguard(told, state)]


def test_where_all_are_there_that_is_told() -> None:
    """With one more than is asked for, and at any step."""
    for steps in (1, 2, 3):
        sources = ["marks", "teachers", "psychologist"]
        routes = [{"level": "vmbo-kb", "sources": sources, "steps": STEPS[:steps]}]

        assert notes(TWO, of(routes=routes)) == [
            Safeguard(said("sources-of-judgement-all"), SafeguardState.DONE)
        ]


def test_without_a_proposal_of_this_year_nothing_is_told() -> None:
    """No proposal, and one of the year before."""
    routes = [{"level": "vmbo-kb", "steps": STEPS}]

    assert notes(TWO, of()) == []
    assert notes(TWO, of(date(2026, 8, 1), routes=routes)) == []


@pytest.mark.parametrize("required", [[], ["marks", "marks"]])
def test_sources_are_named_once(required: list[str]) -> None:
    """None at all, and one twice."""
    with pytest.raises(ValidationError):
        SourcesOfJudgement.model_validate({"required": required})
