"""What was found about a rule set, in words: one sentence each, and a list that shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import assert_never

from overgang.assurance.flaw import Flaw, FlawCode
from overgang.assurance.known import CODES, known_as, needless
from overgang.assurance.lint import domain_of
from overgang.assurance.lists_said import facts_said, grades_said
from overgang.assurance.measured import compared_in
from overgang.assurance.parts import parts_in
from overgang.assurance.regions_said import region_lines
from overgang.assurance.worse_subject import EXEMPT
from overgang.errors import suggestion
from overgang.norms.ruleset import RuleSet
from overgang.norms.text import write
from overgang.reading.words import Speaker
from overgang.wording import Language, listing, number, say

__all__ = ["finding_lines", "flaw_lines", "needless_lines"]


def finding_lines(ruleset: RuleSet, flaws: Sequence[Flaw], language: Language) -> Iterator[str]:
    """Give what was found about a norm, each with a list that shows it, and what was proven.

    Where a finding has its regions, they are told below it.
    """
    for flaw in flaws:
        yield from flaw_lines(ruleset, flaw, language)
        if (known := known_as(ruleset, flaw)) is not None:
            yield "  " + say(language, "known-told", reason=known.reason.in_(language))
        if flaw.regions:
            own = Speaker(ruleset, ruleset.target(flaw.target), language)
            yield from ("  " + line for line in region_lines(own, flaw.regions))
    if any(flaw.regions for flaw in flaws):
        yield say(language, "region-typical")
    speaker = Speaker(ruleset, ruleset.targets[0], language)
    if not any(flaw.severity == "hole" for flaw in flaws):
        yield say(language, "flaw-none")
    yield say(
        language,
        "flaw-domain",
        subjects=listing(language, map(speaker.subject, ruleset.list.subjects)),
        low=ruleset.scale.lowest,
        high=ruleset.scale.highest,
        step=ruleset.scale.step,
    )
    for name, value in domain_of(ruleset).chosen.items():
        codes = value if isinstance(value, tuple) else ()
        yield say(
            language,
            "flaw-chosen" if codes else "flaw-chosen-none",
            name=ruleset.inputs[name].in_(language),
            subjects=listing(language, map(speaker.subject, codes)),
        )


def needless_lines(ruleset: RuleSet, flaws: Sequence[Flaw], language: Language) -> Iterator[str]:
    """Give what is declared as known and was not found, of all that was found about a norm."""
    for each in needless(ruleset, flaws):
        if each.code in CODES:
            yield say(language, "known-needless", code=each.code)
        else:
            instead = suggestion(each.code, CODES)
            yield say(language, "known-no-code", code=each.code, instead=instead)


def flaw_lines(ruleset: RuleSet, flaw: Flaw, language: Language) -> Iterator[str]:
    """Give one finding in a sentence, and below it the list that shows it."""
    return _Teller(ruleset, flaw, language).lines()


class _Teller:
    def __init__(self, ruleset: RuleSet, flaw: Flaw, language: Language) -> None:
        self.ruleset, self.flaw, self.language = ruleset, flaw, language
        self.target = ruleset.target(flaw.target)
        self.speaker = Speaker(ruleset, self.target, language)

    def lines(self) -> Iterator[str]:
        """Give the sentence, the list, and what becomes of it after a change."""
        sentence = self._sentence(self.flaw.code)
        if self.flaw.severity == "hole":
            yield sentence
        else:
            severity = say(self.language, f"severity-{self.flaw.severity}")
            yield say(self.language, "severity-told", severity=severity, text=sentence)
        yield from (f"  {line}" for line in (*self._list(), *self._after()))

    def _sentence(self, code: FlawCode) -> str:
        key = f"flaw-{code}"
        if code == "never" and self.flaw.witness.grades:
            key = "flaw-never-first"
        target = self.target.name.in_(self.language)
        return say(self.language, key, target=target, **self._arguments(code))

    def _arguments(self, code: FlawCode) -> dict[str, str]:
        """Give what the sentence of a code tells besides its target."""
        match code:
            case "uncovered" | "never-met" | "always-met" | "open":
                return {}
            case "conflict":
                return {"rules": self._listed(self._quoted(self._says()))}
            case "never" | "idle-rule":
                return {"rule": self._listed(self.flaw.rules)}
            case "worse-grade" | "worse-subject":
                return {"subjects": self._listed(map(self.speaker.subject, self.flaw.subjects))}
            case "implied" | "adds-nothing" | "missed":
                return {"rule": self.flaw.rules[0], "part": self._part(0, self.flaw.part)}
            case "stricter" | "in-both" | "in-between":
                names = ("lighter", "better") if code == "stricter" else ("first", "second")
                parts = {"part": self._part(0, self.flaw.part)}
                beside = {"beside": self._part(1, self.flaw.beside)}
                return parts | beside | dict(zip(names, self._says(), strict=True))
            case "unknown-points":
                grades = (number(self.language, Decimal(grade)) for grade in self.flaw.at)
                table = self.ruleset.points[self.flaw.part].in_(self.language)
                return {"table": table, "grades": self._listed(grades)}
            case "reading" | "reading-same":
                read = next(each for each in self.ruleset.readings if each.id == self.flaw.part)
                return {"reading": read.in_(self.language)}
            case "rounding":
                return {"measure": self.ruleset.measures[self.flaw.part].in_(self.language)}
            case "unsettled":
                rules = self._listed(self.flaw.rules)
                asked = say(self.language, f"asked-{self.flaw.question}", rules=rules)
                return {"question": asked.rstrip("?")}
            case _:
                assert_never(code)

    def _listed(self, words: Iterable[str]) -> str:
        return listing(self.language, words)

    def _says(self) -> Iterator[str]:
        return (self.target.rule(rule).says for rule in self.flaw.rules)

    def _quoted(self, says: Iterable[str]) -> Iterator[str]:
        return (say(self.language, "quoted", says=each) for each in says)

    def _part(self, number_: int, text: str) -> str:
        """Give a condition of a rule in words; the finding has it as the rule file has it."""
        rule = self.target.rule(self.flaw.rules[number_])
        conditions = [part.condition for part in parts_in(rule.when)]
        conditions += [rule.when, *(each.whole for each in compared_in(rule))]
        return self.speaker.phrase(next(each for each in conditions if write(each) == text))

    def _list(self) -> Iterator[str]:
        witness = self.flaw.witness
        if not witness.grades:
            return
        yield say(self.language, "flaw-list", grades=self._grades(witness.grades))
        for column, listed in witness.columns.items():
            yield say(self.language, "list-column", column=column, grades=self._grades(listed))
        if witness.inputs:
            facts = facts_said(self.speaker, witness.inputs)
            yield say(self.language, "list-facts", facts=facts)

    def _after(self) -> Iterator[str]:
        """Give what is said of the list, where that is not told yet, and what of another."""
        if len(self.flaw.says) < len(("first", "then")):
            return
        first, then = map(self._said, self.flaw.says)
        match self.flaw.code:
            case "worse-grade" | "worse-subject":
                yield self._changed(first, then)
            case "stricter" if self.flaw.after is not None:
                yield say(self.language, "flaw-outcome", says=first)
                grades = self._grades(self.flaw.after.grades)
                yield say(self.language, "flaw-other-list", says=then, grades=grades)
            case "rounding":
                yield say(self.language, "flaw-counted", first=first, then=then)
            case _:
                yield say(self.language, "flaw-otherwise", first=first, then=then)

    def _changed(self, first: str, then: str) -> str:
        code, after = self.flaw.subjects[0], self.flaw.after or self.flaw.witness
        grades = after.columns[self.flaw.column] if self.flaw.column else after.grades
        return say(
            self.language,
            "flaw-change-grade" if self.flaw.code == "worse-grade" else "flaw-change-subject",
            subject=self.speaker.subject(code),
            grade=number(self.language, Decimal(grades[code])),
            first=first,
            then=then,
        )

    def _said(self, said: str) -> str:
        if said in {"uncovered", "conflict"}:
            return say(self.language, f"flaw-said-{said}")
        return say(self.language, "quoted", says=said)

    def _grades(self, grades: Mapping[str, str]) -> str:
        """Give the grades; a subject of which the student is exempt is not on the list."""
        listed = {code: grade for code, grade in grades.items() if grade != EXEMPT}
        return grades_said(self.speaker, listed)
