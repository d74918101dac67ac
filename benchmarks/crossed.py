"""The same norm as plain Python functions, of which CrossHair says whether they differ or hold.

CrossHair runs a function on values that it has not chosen yet and lets z3 choose them, path by
path. It asks for no other form than Python, and it stops where its time is up.
"""

# ruff: noqa: PLR2004 - the norm stands here with the numbers that were published

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

__all__ = ["Listed", "differs", "held", "next_year", "odd_rises", "rises", "there", "this_year"]

Listed = tuple[int, int, int, int, int, int, int, int, int, int, int, int, int]
"""Thirteen whole grades, those of the core first."""
_PATIENCE: Final = 4.0
"""So many seconds may a property take; a difference twice that, for it looks from both sides."""


def there() -> bool:
    """Say whether CrossHair is installed; it is no part of the tools of development."""
    return find_spec("crosshair") is not None


def _favour(grades: Listed, *, most: int = 4, odd: bool = False) -> int:
    """Give 2 where the norm is met, 0 where it is not, 1 where it is silent or says both."""
    core = grades[:3]
    short = sum(grade < 6 for grade in grades)
    points = sum(6 - grade for grade in grades if grade < 6)
    total = sum(grades)
    core_short = sum(grade < 6 for grade in core)
    meets = short < 3 and points < most and total >= 84 and core_short <= 1 and min(core) >= 5
    many = points == 5 if odd else points > 4
    below = short > 3 or many or total <= 81 or core_short >= 2 or min(core) <= 4
    return 1 if meets == below else 2 if meets else 0


def _can_be(grades: Listed) -> bool:
    return min(grades) >= 1 and max(grades) <= 10


def this_year(grades: Listed) -> int:
    """Say what the norm says; of a list that cannot be, always the same."""
    return _favour(grades) if _can_be(grades) else -1


def next_year(grades: Listed) -> int:
    """Say what the norm of next year says, which allows one shortfall point more."""
    return _favour(grades, most=5) if _can_be(grades) else -1


def rises(grades: Listed) -> None:
    """Hold that one point more for the first subject is never worse, which is so."""
    assert min(grades) >= 1
    assert max(grades) <= 10
    more = (grades[0] + 1, *grades[1:])
    now, then = _favour(grades), _favour(more)
    assert then >= now


def odd_rises(grades: Listed) -> None:
    """Hold the same of the norm with an exact bound, of which it is not so."""
    assert min(grades) >= 1
    assert max(grades) <= 10
    more = (grades[0] + 1, *grades[1:])
    now, then = _favour(grades, odd=True), _favour(more, odd=True)
    assert then >= now


def differs() -> bool | None:
    """Say whether CrossHair finds a list of which both years say something else; None if not."""
    import_module("crosshair.core_and_libs")  # what it knows of Python is loaded with it
    found: Any = import_module("crosshair.diff_behavior")
    about: Any = import_module("crosshair.fnutil").FunctionInfo
    here = sys.modules[__name__]
    one, other = (about(here, each.__name__, each) for each in (this_year, next_year))
    return True if found.diff_behavior(one, other, _options(2 * _PATIENCE)) else None


def held(property_: Callable[[Listed], None]) -> bool | None:
    """Say whether CrossHair proves a property, refutes it, or (None) does neither in its time."""
    core: Any = import_module("crosshair.core_and_libs")
    told = core.run_checkables(core.analyze_function(property_, _options(_PATIENCE)))
    states = {each.state.name for each in told}
    if states & {"POST_FAIL", "EXEC_ERR", "POST_ERR"}:
        return False
    return True if states == {"CONFIRMED"} else None


def _options(seconds: float) -> Any:  # noqa: ANN401 - CrossHair is not there where types are checked
    options: Any = import_module("crosshair.options")
    chosen = options.AnalysisOptionSet(
        analysis_kind=(options.AnalysisKind.asserts,),
        per_condition_timeout=seconds,
        per_path_timeout=seconds,
        report_all=True,
    )
    return options.DEFAULT_OPTIONS.overlay(chosen)
