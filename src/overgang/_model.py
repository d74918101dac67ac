"""The frozen base of every model.

Nothing here knows about schools: it only fixes that a model cannot change after it is made,
that an unknown field is an error, and that an error never repeats what was given.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict

__all__ = ["Frozen"]


class Frozen(BaseModel):
    """A value: immutable, hashable where its fields are, with no field that was not declared."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        arbitrary_types_allowed=False,
    )
