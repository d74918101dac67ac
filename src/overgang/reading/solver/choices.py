"""The choices that say which subjects are meant, each looked at in turn as a sheet of its own."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product
from math import prod

from overgang.dossier.student import InputValue
from overgang.errors import UnreadableError
from overgang.norms.parts import InputDefinition
from overgang.norms.walk import deciding_inputs
from overgang.reading.limits import MOST_CHOICES, ways_to_pick
from overgang.reading.sheet import Sheet
from overgang.reading.solver.unknowns import values_of

__all__ = ["sheets_by_choice", "ways_to_choose"]


def sheets_by_choice(sheet: Sheet) -> list[Sheet]:
    """Give the sheet with each choice of subjects that can still be made."""
    open_ = _open_choices(sheet)
    if ways_to_choose(sheet) > MOST_CHOICES:
        raise UnreadableError(
            f"the subjects of {' and '.join(open_)} can be chosen in over {MOST_CHOICES} ways; "
            "tell which they are"
        )
    return [
        replace(sheet, inputs={**sheet.inputs, **dict(zip(open_, chosen, strict=True))}, memo={})
        for chosen in product(*map(_choices, open_.values()))
    ]


def ways_to_choose(sheet: Sheet) -> int:
    """Give in how many ways the subjects can be chosen that nobody has told yet.

    They are counted and not listed: of 25 subjects there are over 33 million choices.
    """
    return prod(map(_ways, _open_choices(sheet).values()))


def _open_choices(sheet: Sheet) -> dict[str, InputDefinition]:
    """Give each input that says which subjects are meant and is not told."""
    deciding = deciding_inputs(sheet.ruleset)
    return {
        name: each
        for name, each in sheet.ruleset.inputs.items()
        if name not in sheet.inputs and (each.type == "subjects" or name in deciding)
    }


def _ways(each: InputDefinition) -> int:
    return ways_to_pick(each) if each.type == "subjects" else len(values_of(each))


def _choices(each: InputDefinition) -> list[InputValue]:
    if each.type != "subjects":
        return list(values_of(each))
    sizes = range(len(each.among) + 1) if each.size is None else (each.size,)
    return [chosen for size in sizes for chosen in combinations(each.among, size)]
