"""The examples of the shipped norms notice every small slip in them, or it changes nothing.

Some norms, spread over all, are looked at here; `python tools/slips.py` looks at every one.
"""

from __future__ import annotations

import pytest

from overgang.assurance.mutation import tried
from overgang.rulesets import load, whole
from slips import main, report

SAMPLE = whole()[::14]


@pytest.mark.parametrize("name", SAMPLE)
def test_every_slip_in_a_shipped_norm_is_noticed_or_proven_to_change_nothing(name: str) -> None:
    """An example that is missing here is proposed by `overgang mutate`."""
    found = tried(load(name))

    assert [(each.where, each.name, each.before, each.after) for each in found.unnoticed] == []
    assert found.unsettled == ()


def test_what_changes_nothing_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    """Of each norm the share, and below it each slip that is proven to change nothing."""
    assert main(["nl/bernrode/gym1"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "nl/bernrode/gym1: 38 of 38 slips noticed (100 %), 1 change nothing",
        "  proven to change nothing: rule bevorderd: bound: gemiddelde >= 6 -> gemiddelde >= 5.9",
    ]


def test_what_is_not_noticed_is_listed() -> None:
    """Without its examples a norm notices nothing."""
    norm = load("nl/zwin/2h-3h")
    lines = list(report(tried(norm.model_copy(update={"examples": ()}))))

    assert lines[0] == "nl/zwin/2h-3h: 0 of 10 slips noticed (0 %), 0 change nothing"
    assert len(lines) == 11
    assert lines[-1] == ("  not noticed: rule bevorderen: bound: punten >= 67 -> punten >= 68")
