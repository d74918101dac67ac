"""A class of tests for a user's own test file: one test for each law, and for each target."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from overgang.assurance.flaw import FlawCode
from overgang.assurance.lint import lint
from overgang.dossier import Student
from overgang.errors import suggestion
from overgang.laws.broken import BrokenLawError
from overgang.laws.judged import Judged, OwnFunction, RuleTarget
from overgang.laws.law import FUNCTION_LAWS, MONOTONE, RULE_LAWS, Law
from overgang.norms.files import read_rules
from overgang.norms.ruleset import RuleSet
from overgang.rulesets import load
from overgang.wording import Language, say

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["for_function", "for_rules"]

_Test = Callable[[object], None]
_HARDER = 10
"""A list for which a law is known not to hold is looked for so many times harder."""


def for_rules(
    rules: RuleSet | Path | str,
    *,
    known: Mapping[str, str] | None = None,
    most: int = 100,
    language: Language = "nl",
) -> type:
    """Give a class of tests that hold every law against a rule set.

    `rules` is a rule set, a file, or the id of one that comes with the library. `known` names laws
    that do not hold by the design of the norm, each with the reason; such a test fails when the
    law holds after all. A rule file can say it itself, with `[[known]]` and the code `worse-grade`.
    `most` is how many lists each law is held against; laws that search take a tenth.

    Raises:
        ValueError: if `known` names no law.
        RuleSetError: with the faults of the file.

    >>> TestLemmer = for_rules("nl/zuyderzee-lemmer/1-of-2", most=5)
    >>> TestLemmer().test_order_does_not_matter()
    """
    ruleset = _ruleset(rules)
    declared = _checked(known or {}, RULE_LAWS)
    tests: dict[str, _Test] = {}
    for target in ruleset.targets:
        of = RuleTarget(ruleset, target)
        ending = f"_{_slug(target.to)}" if len(ruleset.targets) > 1 else ""
        for law in RULE_LAWS:
            reason = declared.get(law.name) or _said_in_file(law, of)
            asked = _proven_worse(of) if law.name == MONOTONE else None
            test = _test(law, of, reason, most, language, asked)
            tests[f"test_{_slug(law.name)}{ending}"] = test
    return _class(tests, f"The laws of {ruleset.id}.")


def for_function(  # noqa: PLR0913 - as many as there are things to say of somebody's function
    evaluate: Callable[[Student], object],
    *,
    lists: SearchStrategy[Student],
    best_first: Sequence[Hashable],
    unknown: Hashable = None,
    ignores: Collection[str] = (),
    explain: Callable[[Student], Collection[str]] | None = None,
    step: Decimal | Literal[1] = 1,
    known: Mapping[str, str] | None = None,
    most: int = 100,
    language: Language = "nl",
) -> type:
    """Give a class of tests that hold the laws against a function of a student.

    `evaluate` gives a word, a set of the words that are still possible, or `unknown`. `lists` are
    the students that it is tried on, with all grades there; `best_first` are its words, what is
    most in favour of a student first. `ignores` names subjects that it says it does not look at,
    `explain` the subjects with which it explains its word, `step` the way from one grade to the
    next. `known` and `most` are as for `for_rules`.

    Raises:
        ValueError: if `known` names no law.

    >>> from overgang.school.grade import Grade
    >>> from overgang.strategies import typical_students
    >>> def evaluate(student):
    ...     grades = student.grades.values()
    ...     if not all(isinstance(grade, Grade) for grade in grades):
    ...         return None
    ...     return "up" if sum(grade < Grade(6) for grade in grades) <= 2 else "talk"
    >>> lists = typical_students(load("nl/zuyderzee-lemmer/1-of-2"))
    >>> TestMine = for_function(evaluate, lists=lists, best_first=["up", "talk"], most=20)
    >>> TestMine().test_missing_leaves_open()
    >>> TestMine().test_better_never_worse()
    """
    declared = _checked(known or {}, FUNCTION_LAWS)
    of = OwnFunction(
        evaluate, lists, tuple(best_first), unknown, frozenset(ignores), explain, Decimal(step)
    )
    return _class(
        {
            f"test_{_slug(law.name)}": _test(law, of, declared.get(law.name), most, language, None)
            for law in FUNCTION_LAWS
        },
        f"The laws of {of.name}.",
    )


def _test(
    law: Law,
    of: Judged,
    reason: str | None,
    most: int,
    language: Language,
    shown: Callable[[], bool] | None,
) -> _Test:
    """Give the test of a law; one that is known not to hold fails if it does."""

    def holds(_: object) -> None:
        law.hold(of, most=most, language=language)

    def known_not_to_hold(_: object) -> None:
        try:
            law.hold(of, most=_HARDER * most, language=language, again=True)
        except BrokenLawError:
            return
        if shown is not None and shown():
            return
        message = say(language, "law-needless", law=law.name, of=of.name, reason=reason or "")
        raise AssertionError(message)

    test = holds if reason is None else known_not_to_hold
    test.__doc__ = law.says(language)
    return test


def _proven_worse(of: RuleTarget) -> Callable[[], bool]:
    """Give the question whether a better grade can make it worse, over all lists and not a few."""

    def asked() -> bool:
        codes: tuple[FlawCode, ...] = ("worse-grade",)
        flaws = lint(of.ruleset, codes)
        return any(flaw.target == of.target.to for flaw in flaws)

    return asked


def _said_in_file(law: Law, of: RuleTarget) -> str | None:
    """Give the reason that a rule file gives for what breaks the law of better grades."""
    if law.name != MONOTONE:
        return None
    to = of.target.to.casefold()
    return next(
        (
            each.reason.en
            for each in of.ruleset.known
            if each.code == "worse-grade" and (each.target or to).casefold() == to
        ),
        None,
    )


def _checked(known: Mapping[str, str], laws: Iterable[Law]) -> Mapping[str, str]:
    names = [law.name for law in laws]
    for name in known:
        if name not in names:
            message = f"no law is called {name!r}; {suggestion(name, names)}"
            raise ValueError(message)
    return known


def _ruleset(rules: RuleSet | Path | str) -> RuleSet:
    if isinstance(rules, RuleSet):
        return rules
    if isinstance(rules, Path) or rules.endswith((".toml", ".json")):
        return read_rules(rules)
    return load(rules)


def _class(tests: Mapping[str, _Test], said: str) -> type:
    for name, test in tests.items():
        test.__name__ = test.__qualname__ = name
    return type("TestLaws", (), {**tests, "__doc__": said})


def _slug(text: str) -> str:
    return re.sub(r"\W+", "_", text.casefold()).strip("_")
