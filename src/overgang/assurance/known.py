"""Findings that a rule set declares as known, and declarations that are no longer needed."""

from __future__ import annotations

from collections.abc import Collection
from typing import get_args

from overgang.assurance.flaw import Flaw, FlawCode
from overgang.norms.parts import Known
from overgang.norms.ruleset import RuleSet

__all__ = ["CODES", "known_as", "needless"]

CODES: tuple[FlawCode, ...] = tuple(code for code in get_args(FlawCode) if code != "unsettled")
"""What can be declared as known; a question that was not settled has no answer to know."""


def known_as(ruleset: RuleSet, flaw: Flaw) -> Known | None:
    """Give the declaration that a finding is known by; None where it is not declared.

    >>> from overgang.assurance.flaw import Flaw
    >>> from overgang.rulesets import load
    >>> norm = load("nl/zwin/3h-4h")
    >>> known = {"code": "uncovered", "reason": {"nl": "zo staat het er", "en": "as it stands"}}
    >>> declared = type(norm).model_validate(norm.model_dump(by_alias=True) | {"known": [known]})
    >>> flaw = Flaw(code="uncovered", target=norm.targets[0].to)
    >>> known_as(declared, flaw).reason.en, known_as(norm, flaw)
    ('as it stands', None)
    """
    return next((each for each in ruleset.known if _covers(each, flaw)), None)


def needless(ruleset: RuleSet, flaws: Collection[Flaw]) -> tuple[Known, ...]:
    """Give the declarations that nothing was found for, of all that was found about a rule set.

    Where a question of that code was not settled, its declaration is not held needless.
    """
    return tuple(
        each
        for each in ruleset.known
        if not any(_covers(each, flaw) or flaw.question == each.code for flaw in flaws)
    )


def _covers(known: Known, flaw: Flaw) -> bool:
    return (
        flaw.code == known.code
        and (known.target is None or known.target.casefold() == flaw.target.casefold())
        and set(known.rules) <= set(flaw.rules)
    )
