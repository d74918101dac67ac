"""The levels of Dutch secondary school, and which of them stands above which.

A level (*niveau*: schoolsoort or leerweg) belongs to a partial order, not to a ladder:

- praktijkonderwijs < vmbo-bb < vmbo-kb < vmbo-gl and vmbo-tl < havo < vwo;
- vmbo-gl and vmbo-tl do not compare: they lead to the same places by different roads;
- `vwo` means vwo where it is not said which kind. Atheneum and gymnasium are the two kinds; each
  is at least vwo, and the two do not compare. So "at least vwo" holds for both kinds, and a
  student of whom only vwo is known is not said to be at the gymnasium.

To step from vwo to gymnasium is therefore not to rise to another type of school: for that question
compare `school_type`, where both kinds are vwo.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Final

from overgang.errors import LevelError, suggestion

__all__ = ["Level"]


class Level(Enum):
    """A level: its value is the short name used in files, `nl` and `en` are what people say.

    Only `<=` and its kin compare levels; where neither of two levels stands above the other, all
    of them are false.

    >>> Level.VMBO_TL < Level.HAVO, Level.GYMNASIUM >= Level.VWO
    (True, True)
    >>> Level.VMBO_GL <= Level.VMBO_TL, Level.VMBO_TL <= Level.VMBO_GL
    (False, False)
    """

    PRO = "pro"
    VMBO_BB = "vmbo-bb"
    VMBO_KB = "vmbo-kb"
    VMBO_GL = "vmbo-gl"
    VMBO_TL = "vmbo-tl"
    HAVO = "havo"
    VWO = "vwo"
    ATHENEUM = "atheneum"
    GYMNASIUM = "gymnasium"

    @classmethod
    def read(cls, text: str) -> Level:
        """Read a level as schools write it, whatever the case, dashes and spaces.

        Raises:
            LevelError: if it names no level, or more than one (`vmbo`, `mavo/havo`).

        >>> Level.read("VMBO-T"), Level.read("mavo"), Level.read("Atheneum")
        (<Level.VMBO_TL: 'vmbo-tl'>, <Level.VMBO_TL: 'vmbo-tl'>, <Level.ATHENEUM: 'atheneum'>)
        """
        words = _words(text)
        if (found := _SPELLINGS.get(words)) is not None:
            return found
        if words in _BROAD:
            message = f"this is more than one level; write {_BROAD[words]}"
            raise LevelError(message)
        if any(_SPELLINGS.get(_words(part)) or _words(part) in _BROAD for part in _parts(text)):
            message = "this is more than one level, and each has its own norm; write one of them"
            raise LevelError(message)
        message = f"this is not a level; {suggestion(words, [level.value for level in cls])}"
        raise LevelError(message)

    @classmethod
    def _missing_(cls, value: object) -> Level | None:
        """Let `Level("mavo")`, and so every model with a level, take what schools write."""
        return _SPELLINGS.get(_words(value)) if isinstance(value, str) else None

    @property
    def nl(self) -> str:
        """The Dutch name, as it stands within a sentence."""
        return _NAMES[self][0]

    @property
    def en(self) -> str:
        """The English name; havo, vwo and their like stay as they are."""
        return _NAMES[self][1]

    @property
    def school_type(self) -> Level:
        """The level, with both kinds of vwo taken as vwo."""
        return self if self in _BELOW[Level.VWO] else Level.VWO

    def compares_with(self, other: Level) -> bool:
        """Tell whether the two are equal or one of them stands above the other.

        >>> Level.ATHENEUM.compares_with(Level.GYMNASIUM)
        False
        """
        return self <= other or other <= self

    def __le__(self, other: Level) -> bool:
        return self is other or self < other

    def __lt__(self, other: Level) -> bool:
        return self in _BELOW[other] if other in _BELOW else NotImplemented

    def __ge__(self, other: Level) -> bool:
        return self is other or self > other

    def __gt__(self, other: Level) -> bool:
        return other in _BELOW[self] if other in _BELOW else NotImplemented

    def __str__(self) -> str:
        return self.value


_NAMES: Final = {
    Level.PRO: ("praktijkonderwijs", "practical education"),
    Level.VMBO_BB: ("vmbo-basis", "vmbo basic vocational"),
    Level.VMBO_KB: ("vmbo-kader", "vmbo middle-management vocational"),
    Level.VMBO_GL: ("vmbo-gl", "vmbo combined"),
    Level.VMBO_TL: ("vmbo-tl (mavo)", "vmbo theoretical (mavo)"),
    Level.HAVO: ("havo", "havo"),
    Level.VWO: ("vwo", "vwo"),
    Level.ATHENEUM: ("atheneum", "atheneum"),
    Level.GYMNASIUM: ("gymnasium", "gymnasium"),
}

_TO_VMBO_KB: Final = frozenset({Level.PRO, Level.VMBO_BB, Level.VMBO_KB})
_TO_HAVO: Final = _TO_VMBO_KB | {Level.VMBO_GL, Level.VMBO_TL, Level.HAVO}
_BELOW: Final[dict[Level, frozenset[Level]]] = {
    Level.PRO: frozenset(),
    Level.VMBO_BB: frozenset({Level.PRO}),
    Level.VMBO_KB: _TO_VMBO_KB - {Level.VMBO_KB},
    Level.VMBO_GL: _TO_VMBO_KB,
    Level.VMBO_TL: _TO_VMBO_KB,
    Level.HAVO: _TO_HAVO - {Level.HAVO},
    Level.VWO: _TO_HAVO,
    Level.ATHENEUM: _TO_HAVO | {Level.VWO},
    Level.GYMNASIUM: _TO_HAVO | {Level.VWO},
}

_SPELLINGS: Final = {
    spelling: level
    for level, spellings in {
        Level.PRO: "pro|praktijk|praktijkonderwijs|praktijkschool|practical education",
        Level.VMBO_BB: "vmbo bb|vmbo b|vmbo basis|bb|bbl|vmbo bbl|basis|basisberoepsgericht"
        "|basisberoepsgerichte leerweg|vmbo basisberoepsgericht|vmbo basic vocational",
        Level.VMBO_KB: "vmbo kb|vmbo k|vmbo kader|kb|kbl|vmbo kbl|kader|kaderberoepsgericht"
        "|kaderberoepsgerichte leerweg|vmbo kaderberoepsgericht"
        "|vmbo middle management vocational",
        Level.VMBO_GL: "vmbo gl|vmbo g|vmbo gemengd|gl|gemengd|gemengde leerweg|vmbo combined",
        Level.VMBO_TL: "vmbo tl|vmbo t|vmbo theoretisch|vmbo mavo|vmbo tl mavo|tl|mavo"
        "|theoretisch|theoretische leerweg|vmbo theoretical|vmbo theoretical mavo",
        Level.HAVO: "havo|hoger algemeen voortgezet onderwijs",
        Level.VWO: "vwo|voorbereidend wetenschappelijk onderwijs",
        Level.ATHENEUM: "atheneum|ath|vwo atheneum|atheneum vwo",
        Level.GYMNASIUM: "gymnasium|gym|vwo gymnasium|gymnasium vwo",
    }.items()
    for spelling in spellings.split("|")
}

_BROAD: Final = {
    "vmbo": "vmbo-bb, vmbo-kb, vmbo-gl or vmbo-tl",
    "vmbo bk": "vmbo-bb or vmbo-kb",
    "vmbo gt": "vmbo-gl or vmbo-tl",
    "vmbo gtl": "vmbo-gl or vmbo-tl",
    "vmbo kgt": "vmbo-kb, vmbo-gl or vmbo-tl",
    "gt": "vmbo-gl or vmbo-tl",
    "mh": "mavo or havo",
    "th": "vmbo-tl or havo",
    "hv": "havo or vwo",
}
"""Names of classes that hold two levels or more (*dakpanklas*), and what to write instead."""


def _words(text: str) -> str:
    """Lower case, with single spaces for whatever stands between the words."""
    return " ".join(re.findall(r"\w+", text.casefold().replace("_", " ")))


def _parts(text: str) -> list[str]:
    """The names on either side of a stroke or a plus sign, where there is one."""
    parts = re.split(r"[/+]", text)
    return parts if len(parts) > 1 else []
