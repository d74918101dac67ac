"""Every check of one rule file, each with a name: its examples, the laws, and what can be asked.

A runner of tests has only to run them: a check says what is wrong in words, or nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Literal

from overgang.assurance.cases import Case, check_case, examples_of
from overgang.assurance.example_told import example_lines
from overgang.assurance.flaw import Flaw, FlawCode
from overgang.assurance.known import CODES, known_as
from overgang.assurance.lint import ask
from overgang.assurance.told import flaw_lines, needless_lines
from overgang.laws.broken import BrokenLawError
from overgang.laws.judged import RuleTarget
from overgang.laws.law import MONOTONE, RULE_LAWS, Law
from overgang.norms.parts import Known
from overgang.norms.ruleset import RuleSet
from overgang.wording import Language, say

__all__ = ["Check", "Told", "checks_of"]


@dataclass(frozen=True)
class Told:
    """What a check has to tell: that something is wrong, or a finding that is not declared known.

    An example that comes out otherwise and a law that does not hold are wrong. What a question
    finds may well be what the published text says, and is for people to judge.
    """

    kind: Literal["wrong", "finding"]
    text: str


@dataclass(frozen=True)
class Check:
    """One check; `run` gives what it has to tell, or None where all is well."""

    name: str
    run: Callable[[], Told | None]


def checks_of(ruleset: RuleSet, *, most: int = 30, language: Language = "nl") -> Iterator[Check]:
    """Give the checks of a rule set: examples first, then laws, questions, and what is known.

    `most` is how many lists each law is held against. The law of better grades is no check here:
    the question `worse-grade` proves it.

    >>> from overgang.rulesets import load
    >>> names = [check.name for check in checks_of(load("nl/zwin/3h-4h"))]
    >>> names[0], names[-1]
    ('example 1: precies 84 punten', 'question rounding')
    """
    return _Checks(ruleset, most, language).all()


class _Checks:
    def __init__(self, ruleset: RuleSet, most: int, language: Language) -> None:
        self.ruleset, self.most, self.language = ruleset, most, language

    def all(self) -> Iterator[Check]:
        for number, case in enumerate(examples_of(self.ruleset), start=1):
            remark = f": {case.why}" if case.why else ""
            yield Check(f"example {number}{remark}", partial(self._example, case))
        for target in self.ruleset.targets:
            ending = f" [{target.to}]" if len(self.ruleset.targets) > 1 else ""
            for law in RULE_LAWS:
                if law.name != MONOTONE:
                    of = RuleTarget(self.ruleset, target)
                    yield Check(f"law {law.name}{ending}", partial(self._law, law, of))
        for code in CODES:
            yield Check(f"question {code}", partial(self._question, code))
        for number, known in enumerate(self.ruleset.known, start=1):
            yield Check(f"known {number}: {known.code}", partial(self._known, known))

    @cached_property
    def flaws(self) -> tuple[Flaw, ...]:
        """All that is found; asked once for all questions."""
        return ask(self.ruleset).flaws

    def _example(self, case: Case) -> Told | None:
        checked = check_case(case, lambda _: self.ruleset)
        if checked.status == "right":
            return None
        return Told("wrong", "\n".join(example_lines(checked, self.language)))

    def _law(self, law: Law, of: RuleTarget) -> Told | None:
        try:
            law.hold(of, most=self.most, language=self.language, again=True)
        except BrokenLawError as error:
            return Told("wrong", str(error))
        return None

    def _question(self, code: FlawCode) -> Told | None:
        found = [flaw for flaw in self.flaws if code in {flaw.code, flaw.question}]
        new = [flaw for flaw in found if known_as(self.ruleset, flaw) is None]
        lines = [line for flaw in new for line in self._told(flaw)]
        return Told("finding", "\n".join(lines)) if lines else None

    def _told(self, flaw: Flaw) -> Iterator[str]:
        yield from flaw_lines(self.ruleset, flaw, self.language)
        if flaw.code != "unsettled":
            yield say(self.language, "known-to-declare")
            yield from (f"    {line}" for line in _declaration(flaw))

    def _known(self, known: Known) -> Told | None:
        alone = self.ruleset.model_copy(update={"known": (known,)})
        lines = list(needless_lines(alone, self.flaws, self.language))
        return Told("wrong", "\n".join(lines)) if lines else None


def _declaration(flaw: Flaw) -> Iterator[str]:
    """Give what declares a finding as known, for a rule file."""
    yield "[[known]]"
    yield f'code = "{flaw.code}"'
    yield f'target = "{flaw.target}"'
    if flaw.rules:
        rules = ", ".join(f'"{rule}"' for rule in flaw.rules)
        yield f"rules = [{rules}]"
    yield 'reason = { nl = "…", en = "…" }'
