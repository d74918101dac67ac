"""A strategy for practices: policies that schools are known to have, put together anew."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from overgang.practices import Policy, Practice, load_practice, practices as ids

__all__ = ["practices"]


@cache
def _known() -> tuple[Policy, ...]:
    """Give every policy of every practice, each once."""
    known: list[Policy] = []
    for id_ in ids():
        known += (policy for policy in load_practice(id_).policies if policy not in known)
    return tuple(known)


@st.composite
def practices(draw: st.DrawFn) -> Practice:
    """Give a practice that no school has: policies of several, with the limits that those have.

    Policies that contradict each other can stand together in it, as they can in a file.
    """
    first = load_practice(draw(st.sampled_from(ids())))
    places = st.integers(0, len(_known()) - 1)
    some = draw(st.lists(places, min_size=1, max_size=6, unique=True))
    return first.model_copy(update={"policies": tuple(_known()[at] for at in some)})
