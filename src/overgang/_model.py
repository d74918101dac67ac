"""The frozen base of every model.

Nothing here knows about schools: it only fixes that a model cannot change after it is made,
that an unknown field is an error, and that an error never repeats what was given. What holds a
student's grades in words is quiet as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from pydantic import BaseModel, ConfigDict

__all__ = ["Frozen", "Quiet"]


class Frozen(BaseModel):
    """A value: immutable, hashable where its fields are, with no field that was not declared."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        arbitrary_types_allowed=False,
    )


class Quiet(Frozen):
    """A value that shows nothing of what it holds, wherever it is printed by accident.

    What is made of a student's grades is shown on purpose, by its own means, or not at all.
    """

    def __repr_args__(self) -> Iterator[tuple[str, object]]:
        """Give what is shown: nothing."""
        yield from ()

    def __str__(self) -> str:
        return repr(self)
