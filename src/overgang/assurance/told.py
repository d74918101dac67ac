"""What was found about a rule set, in words: one sentence each, and a list that shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TypeGuard, assert_never

from overgang.assurance.flaw import Flaw, FlawCode
from overgang.assurance.known import CODES, known_as, needless
from overgang.assurance.lint import domain_of
from overgang.assurance.measured import compared_in
from overgang.assurance.parts import parts_in
from overgang.assurance.regions import Region
from overgang.assurance.worse_subject import EXEMPT
from overgang.dossier import InputValue
from overgang.errors import suggestion
from overgang.norms.expression import Input
from overgang.norms.ruleset import RuleSet
from overgang.norms.text import write
from overgang.reading.words import Speaker
from overgang.wording import Language, listing, number, say

__all__ = ["Holes", "finding_lines", "flaw_lines", "needless_lines", "region_lines"]


Holes = Mapping[str, Sequence[Region]]
"""The regions of the hole of each target that has one, by what the target is called."""


def finding_lines(
    ruleset: RuleSet, flaws: Sequence[Flaw], language: Language, holes: Holes | None = None
) -> Iterator[str]:
    """Give what was found about a norm, each with a list that shows it, and what was proven.

    `holes` has the whole hole of each target, where that is to be told too.
    """
    told = False
    for flaw in flaws:
        yield from flaw_lines(ruleset, flaw, language)
        if (known := known_as(ruleset, flaw)) is not None:
            yield "  " + say(language, "known-told", reason=known.reason.in_(language))
        if flaw.code == "uncovered" and holes and holes.get(flaw.target):
            told = True
            yield from region_lines(ruleset, flaw.target, holes[flaw.target], language)
    if told:
        yield say(language, "flaw-typical")
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


def region_lines(
    ruleset: RuleSet, to: str, found: Sequence[Region], language: Language
) -> Iterator[str]:
    """Give the regions of the hole of a target: what they have in common, and a list of each."""
    speaker = Speaker(ruleset, ruleset.target(to), language)
    yield "  " + say(language, "flaw-regions")
    for region in found:
        said = [_chosen(speaker, name, codes) for name, codes in region.chosen.items()]
        said += map(speaker.phrase, region.where)
        where = listing(language, said) or say(language, "flaw-region-everything")
        if not region.whole:
            yield "    " + say(language, "flaw-region-rest", where=where)
        elif region.share is None:
            yield "    " + say(language, "flaw-region-uncounted", where=where)
        else:
            share = _share(region.share, language)
            yield "    " + say(language, "flaw-region", where=where, share=share)
        flaw = Flaw(code="uncovered", target=to, witness=region.witness)
        grades = _Teller(ruleset, flaw, language).grades(region.witness.grades)
        yield "      " + say(language, "flaw-region-list", grades=grades)


def _chosen(speaker: Speaker, name: str, codes: InputValue) -> str:
    subjects = listing(speaker.language, map(speaker.subject, codes if _is_codes(codes) else ()))
    nothing = say(speaker.language, "flaw-nothing")
    return f"{speaker.ruleset.inputs[name].in_(speaker.language)}: {subjects or nothing}"


def _is_codes(value: InputValue) -> TypeGuard[tuple[str, ...]]:
    return isinstance(value, tuple)


def _share(share: Fraction, language: Language) -> str:
    """Say a share in tenths of a percent; what is not nought or all is never said to be."""
    tenths = share.numerator * 1000 // share.denominator
    if share == 0:
        return say(language, "share-none")
    if tenths in {0, 999, 1000}:
        return say(language, "share-little" if tenths == 0 else "share-most")
    percent = number(language, Decimal(tenths) / 10)
    return say(language, "share-percent", percent=percent)


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
        yield say(self.language, "flaw-list", grades=self.grades(witness.grades))
        for column, listed in witness.columns.items():
            grades = self.grades(listed)
            yield say(self.language, "flaw-column", column=column, grades=grades)
        facts = [
            f"{self.ruleset.inputs[name].in_(self.language)}: {self._fact(name, value)}"
            for name, value in witness.inputs.items()
        ]
        if facts:
            yield say(self.language, "flaw-facts", facts="; ".join(facts))

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
                grades = self.grades(self.flaw.after.grades)
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

    def grades(self, grades: Mapping[str, str]) -> str:
        """Give the grades; a subject of which the student is exempt is not on the list."""
        return ", ".join(
            f"{self.speaker.subject(code)} {number(self.language, Decimal(grade))}"
            for code, grade in grades.items()
            if grade != EXEMPT
        )

    def _fact(self, name: str, value: InputValue) -> str:
        match value:
            case bool():
                return say(self.language, "yes" if value else "no")
            case tuple() if self.ruleset.inputs[name].type == "list":
                happened = [self.speaker.word(each, Input(name=name)) for each in value]
                return listing(self.language, happened) or say(self.language, "flaw-nothing")
            case tuple():
                subjects = listing(self.language, map(self.speaker.subject, value))
                return subjects or say(self.language, "flaw-nothing")
            case str():
                return self.speaker.word(value, Input(name=name))
            case Decimal():
                return number(self.language, value)
            case _:
                assert_never(value)
