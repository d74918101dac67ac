"""Conventions in TOML files."""

from __future__ import annotations

from overgang.conventions.convention import Convention
from overgang.norms.model_file import model_of_toml

__all__ = ["parse_convention"]


def parse_convention(text: str, name: str = "") -> Convention:
    """Read a convention from TOML; `name` is the file's, for the faults.

    Raises:
        RuleSetError: with every fault of the text.

    >>> parse_convention('id = "nl/x"', "x.toml")
    Traceback (most recent call last):
    overgang.errors.RuleSetError: x.toml: source: this is missing
    """
    return model_of_toml(Convention, text, name)
