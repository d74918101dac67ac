"""What is known of a norm besides its text: how its examples come out, and what lint finds.

A question that the solver cannot settle within its limit on work is told, never left out.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

from overgang.assurance.cases import Checked, check_case, examples_of
from overgang.assurance.flaw import Flaw
from overgang.assurance.lint import lint
from overgang.assurance.regions import whole
from overgang.assurance.told import finding_lines
from overgang.errors import UnreadableError
from overgang.norms.ruleset import RuleSet
from overgang.rulesets import ids, load
from overgang.wording import Language

__all__ = ["checked", "flaws_of", "in_short", "lint_lines", "whole_files"]

_MOST = 60
"""So many questions are asked about one hole; the command asks more."""
_NOT_SETTLED = {"nl": "Niet uitgemaakt", "en": "Not settled"}
_CODES = {
    "uncovered": ("hole", "holes"),
    "conflict": ("clash", "clashes"),
    "never": ("idle rule", "idle rules"),
}
_REST = {"warning": ("warning", "warnings"), "note": ("note", "notes")}


@cache
def whole_files() -> tuple[RuleSet, ...]:
    """Give every norm that comes with the library, one for each file, in the order of their ids."""
    loaded = {id_: load(id_) for id_ in ids()}
    targets = (target for each in loaded.values() for target in each.targets)
    parts = {name for target in targets for name in (target.id, *target.also)}
    return tuple(ruleset for id_, ruleset in loaded.items() if id_ not in parts)


def checked(ruleset: RuleSet) -> tuple[Checked, ...]:
    """Give each example of a norm with how it comes out."""
    return tuple(check_case(case, lambda _: ruleset) for case in examples_of(ruleset))


def flaws_of(id_: str) -> tuple[Flaw, ...]:
    """Give what lint finds; nothing where it could not settle a question."""
    found = _found(id_)
    return () if isinstance(found, str) else found


def in_short(ruleset: RuleSet) -> str:
    """Give what lint finds in a few words.

    >>> from overgang.rulesets import load
    >>> in_short(load("nl/zwin/3h-4h"))
    '1 hole, 3 warnings'
    """
    flaws = _found(ruleset.id)
    if isinstance(flaws, str):
        return "not settled"
    holes = Counter(flaw.code for flaw in flaws if flaw.severity == "hole")
    rest = Counter(flaw.severity for flaw in flaws if flaw.severity != "hole")
    said = [f"{many} {_CODES[code][many > 1]}" for code, many in sorted(holes.items())]
    said += [f"{many} {_REST[each][many > 1]}" for each, many in sorted(rest.items())][::-1]
    return ", ".join(said) or "nothing found"


def lint_lines(ruleset: RuleSet, language: Language) -> tuple[str, ...]:
    """Give what lint finds as lines, each flaw with a list that shows it."""
    flaws = _found(ruleset.id)
    if isinstance(flaws, str):
        return (f"{_NOT_SETTLED[language]}: {flaws}.",)
    return tuple(finding_lines(ruleset, flaws, language))


@cache
def _found(id_: str) -> tuple[Flaw, ...] | str:
    try:
        ruleset = load(id_)
        return whole(ruleset, lint(ruleset), most=_MOST)
    except UnreadableError as error:
        return str(error)
