"""How hard the laws are tried: a hundred times; in the profile `language` a thousand times."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from overgang.rulesets import whole

# Time is not what the laws are about: on a busy machine a slow draw, or a late one, is no failure.
busy = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
again = "CI" in os.environ
"""A check of a change tries few examples, the same each time: what it says is of the change.

Whoever works on the library tries more, and others each time.
"""
settings.register_profile("default", busy, max_examples=15 if again else 100, derandomize=again)
settings.register_profile("quick", busy, max_examples=12, derandomize=True)
"""For a run that only looks which lines are reached."""
settings.register_profile("language", busy, max_examples=250 if again else 1000, derandomize=True)
"""For the laws over the whole rule language (`-m language`)."""
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is asked of every norm that comes with the library, where that takes the solver.

    These look at the norms; a run that only looks which lines are reached can do without them.
    """
    norms, rooms = set(whole()), {"advice", "assurance", "reading"}
    for item in items:
        given = getattr(item, "callspec", None)
        asked = {each for each in given.params.values() if isinstance(each, str)} if given else ()
        if item.path.parent.name in rooms and norms.intersection(asked):
            item.add_marker(pytest.mark.corpus)
