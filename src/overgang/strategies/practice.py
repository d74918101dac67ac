"""A strategy for practices: policies that schools are known to have, put together anew."""

from __future__ import annotations

from hypothesis import strategies as st

from overgang.practices import Practice, load_practice, practices as ids

__all__ = ["practices"]


@st.composite
def practices(draw: st.DrawFn) -> Practice:
    """Give a practice that no school has: policies of several, with the limits that those have.

    Policies that contradict each other can stand together in it, as they can in a file.
    """
    first = load_practice(draw(st.sampled_from(ids())))
    known = [policy for id_ in ids() for policy in load_practice(id_).policies]
    each_once = [policy for at, policy in enumerate(known) if policy not in known[:at]]
    some = draw(st.lists(st.sampled_from(each_once), min_size=1, max_size=6, unique_by=id))
    return first.model_copy(update={"policies": tuple(some)})
