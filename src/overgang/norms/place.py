"""Saying where in a rule file something stands."""

from __future__ import annotations

__all__ = ["place"]


def place(*keys: str | int) -> str:
    """Say where in a rule file something stands, counting from one as people do.

    >>> place("target", 0, "rule", 1, "when")
    'target 1, rule 2, when'
    """
    said: list[str] = []
    for key in keys:
        if isinstance(key, int) and said:
            said[-1] += f" {key + 1}"
        else:
            said.append(str(key))
    return ", ".join(said)
