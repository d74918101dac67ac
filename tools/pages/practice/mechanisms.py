"""Every mechanism of the guide: its words, what computes it, its law, and who works so.

The rows stand in `docs/mechanisms.toml`. Which practices use a policy is read from their files.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Final, NamedTuple

from overgang.practices import Policy, Practice, load_practice, practices
from pages.lines import WIDE, table

__all__ = ["SCHOOLS", "Mechanism", "mechanisms", "mechanisms_page", "named", "used_in"]

_FILE: Final = Path(__file__).parents[3] / "docs" / "mechanisms.toml"
SCHOOLS: Final = {
    "OD": "odulphus",
    "CA": "cambium",
    "MA": "marianum",
    "KW": "kwc",
    "X": "x11",
    "JB": "jan-van-brabant",
    "VM": "van-maerlant",
    "TR": "de-triade",
    "LW": "liudger-waskemeer",
    "HJ": "heerenlanden-de-joost",
    "PH": "penta-hoogvliet",
    "SJ": "schylger-jouw",
}
"""The practice that the letters of a code stand for; T is the guide itself."""
_GUIDE: Final = "T"
_HEADS: Final = ("code", "mechanism", "computed by", "practices", "law", "article")
_FIRST: Final = f"""\
{WIDE}
# Mechanisms

The guide of the VO-raad tells how twelve schools work, and four parts of it tell what they share.
Each way of working that it tells has a row here: what it is (*in Dutch below it*), which type or
function computes it, which practices that come with the library use it, and which law of the tests
holds it. What cannot be computed is only told, and says why.

Where a row names no policy, but only a part of the dossier, every practice can use it.
"""


class Mechanism(NamedTuple):
    """A way of working, by its code; `told` says, in each language, why it is only told."""

    code: str
    nl: str
    en: str
    is_: tuple[str, ...]
    law: tuple[str, ...]
    article: tuple[str, ...]
    told: dict[str, str]

    @property
    def letters(self) -> str:
        """The letters of the code: which school it is of.

        >>> next(each.letters for each in mechanisms() if each.code == "T1.1")
        'T'
        """
        return self.code.rstrip("0123456789.")


def mechanisms() -> tuple[Mechanism, ...]:
    """Give every mechanism, in the order of the file."""
    found = tomllib.loads(_FILE.read_text(encoding="utf-8"))["mechanism"]
    return tuple(
        Mechanism(
            each["code"],
            each["nl"],
            each["en"],
            tuple(each["is"]),
            tuple(each["law"]),
            tuple(each["article"]),
            each.get("told", {}),
        )
        for each in found
    )


def named(dotted: str) -> tuple[object, ...]:
    """Give what a dotted name leads through, from the module to the thing itself.

    >>> [type(each).__name__ for each in named("overgang.dossier.roles.Role.party")]
    ['module', 'EnumType', 'property']
    """
    parts = dotted.split(".")
    for many in range(len(parts), 0, -1):
        try:
            found: list[object] = [import_module(".".join(parts[:many]))]
        except ModuleNotFoundError:
            continue
        for part in parts[many:]:
            found.append(getattr(found[-1], part))
        return tuple(found)
    raise ModuleNotFoundError(dotted)


def used_in(mechanism: Mechanism) -> tuple[Practice, ...] | None:
    """Give the practices that have a policy which the mechanism names; None if it names none."""
    policies = tuple(
        each
        for dotted in mechanism.is_
        for each in named(dotted)
        if isinstance(each, type) and issubclass(each, Policy)
    )
    if not policies:
        return None
    every = map(load_practice, practices())
    return tuple(
        each for each in every if any(isinstance(policy, policies) for policy in each.policies)
    )


def mechanisms_page() -> str:
    """Give the page as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield _FIRST
    rows = mechanisms()
    for letters in (*SCHOOLS, _GUIDE):
        of = [each for each in rows if each.letters == letters]
        if of:
            yield from (f"## {_school(letters)}", "")
            yield from table(_HEADS, map(_row, of))


def _school(letters: str) -> str:
    if letters == _GUIDE:
        return "The four parts of the guide"
    id_ = SCHOOLS[letters]
    return f"[{load_practice(id_).school}]({id_}.md)"


def _row(each: Mechanism) -> tuple[str, ...]:
    return (
        each.code,
        f"{each.en}<br>*{each.nl}*",
        "<br>".join(map(_link, each.is_)) or f"only told: {each.told['en']}<br>*{each.told['nl']}*",
        _users(each),
        "<br>".join(map(_in_words, each.law)) or "none: nothing is computed",
        "; ".join(each.article) or "none",
    )


def _users(each: Mechanism) -> str:
    if not each.is_:
        return "–"
    used = used_in(each)
    if used is None:
        return "any, through the dossier"
    return _links(used) or "none of the twelve; a school can add it"


def _links(used: Iterable[Practice]) -> str:
    return ", ".join(f"[{each.id}]({each.id}.md)" for each in used)


def _link(dotted: str) -> str:
    """Give a link to the reference, where each package has a page."""
    short = ".".join(dotted.split(".")[-2:]) if dotted.split(".")[-2][:1].isupper() else ""
    name = short or dotted.rpartition(".")[2]
    return f"[`{name}`](../reference/{dotted.split('.')[1]}.md#{dotted})"


def _in_words(test: str) -> str:
    """Give what a test says, which is its name, with where it stands."""
    file, _, name = test.partition("::")
    words = name.removeprefix("test_").replace("_", " ").replace("::", " ")
    return f'<span title="{file}">{words}</span>'
