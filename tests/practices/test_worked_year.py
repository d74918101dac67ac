"""The days of an example year: in order, at least one, each once."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from overgang.practices import load_practice, practices
from overgang.practices.worked_year import WorkedYear


@pytest.mark.parametrize(
    "moments", [[], ["2026-01-26", "2026-01-26"], ["2026-06-24", "2026-01-26"]]
)
def test_moments_go_forward(moments: list[str]) -> None:
    """None, one twice, and one that is earlier."""
    with pytest.raises(ValidationError):
        WorkedYear.model_validate({"moments": moments})


@pytest.mark.parametrize("id_", practices())
def test_every_practice_has_an_example_year(id_: str) -> None:
    """With three moments at least, all of one school year, from autumn to the end."""
    example = load_practice(id_).example

    assert example is not None
    assert len(example.moments) >= 3
    assert "2025-09-01" <= str(example.moments[0]) <= "2025-12-31"
    assert "2026-06-01" <= str(example.moments[-1]) <= "2026-07-31"
