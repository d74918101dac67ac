"""One student's list as one norm sees it: which subjects count, and what is known of each grade.

A grade that is not known is a span from the lowest to the highest grade of the report. An exempt
subject, and a letter to which the norm gives no number, are not counted. A subject that the norm
names and that is not on the list is not known; so is one that the list should still hold.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, assert_never

from overgang.dossier.student import REPORT, InputValue, Student
from overgang.errors import Fault, FaultsError, suggestion
from overgang.norms.asked import fits
from overgang.reading.codes import canonical, codes_of, own_codes, twice_faults
from overgang.school.grade import Entry, Grade, Letter, NoGrade, thousandths

if TYPE_CHECKING:
    from overgang.norms.parts import DerivedDefinition
    from overgang.norms.ruleset import RuleSet

__all__ = [
    "UNNAMED",
    "Sheet",
    "Span",
    "declared",
    "derived",
    "is_unnamed",
    "sheet_of",
    "span_of_unknown",
]

Span = tuple[int, int]
"""The lowest and the highest that a grade can be, in thousandths; alike where it is known."""

UNNAMED: Final = "?"
"""Starts the code of a subject that a list still lacks without our knowing which it is."""


def is_unnamed(code: str) -> bool:
    """Say whether a code stands for a subject that the list lacks, without a name."""
    return code.startswith(UNNAMED)


@dataclass(frozen=True)
class Sheet:
    """What a norm reads of one student.

    `all` holds the subjects of the report that count; `spans` the grades by column and subject;
    `entries` what stands on the report as it stands; `inputs` what people have told.
    """

    ruleset: RuleSet
    all: tuple[str, ...]
    spans: Mapping[str, Mapping[str, Span]]
    entries: Mapping[str, Entry]
    inputs: Mapping[str, InputValue]
    parts: Mapping[str, Mapping[str, Span]] = field(default_factory=dict)
    """The parts of each derived subject that were on the list, in place of which it is in `all`."""
    aside: Mapping[str, Span] = field(default_factory=dict)
    """The parts of a derived subject whose own grade is on the list: not in `all`, but known."""
    memo: dict[str | int, Any] = field(default_factory=dict, repr=False, compare=False)

    def span(self, code: str, column: str = REPORT) -> Span | None:
        """Give what is known of a grade; None where the subject is exempt or has but a letter."""
        listed = self.spans.get(column, {})
        if code in listed:
            return listed[code]
        if column == REPORT:
            for parts in self.parts.values():
                if code in parts:
                    return parts[code]
            if code in self.aside:
                return self.aside[code]
            if code in self.entries or self._is_without_grade(code):
                return None
        return span_of_unknown(self.ruleset)

    def _is_without_grade(self, code: str) -> bool:
        """Say whether a subject is derived from others that all have no more than a letter."""
        definition = self.ruleset.derived.get(code)
        return definition is not None and all(
            canonical(part, self.ruleset) in self.entries for part in definition.parts
        )

    def unknown(self) -> tuple[str, ...]:
        """Give the subjects of the report whose grade is not known; of a derived one, its parts."""
        report = self.spans[REPORT].items()
        own = {code: span for code, span in report if code not in self.parts}
        for parts in (*self.parts.values(), self.aside):
            own.update(parts)
        return tuple(code for code, (low, high) in own.items() if low != high)

    def with_span(self, code: str, span: Span) -> Sheet:
        """Give the same sheet with another grade for one subject of the report."""
        return self.with_spans({code: span})

    def with_spans(self, changed: Mapping[str, Span]) -> Sheet:
        """Give the same sheet with other grades for some subjects of the report."""
        report = dict(self.spans[REPORT])
        parts = dict(self.parts)
        for name, own in self.parts.items():
            if not changed.keys().isdisjoint(own):
                parts[name] = {code: changed.get(code, span) for code, span in own.items()}
                report[name] = derived(self.ruleset.derived[name], parts[name].values())
        aside = {code: changed.get(code, span) for code, span in self.aside.items()}
        inside = {code for own in (*parts.values(), aside) for code in own}
        report.update({code: span for code, span in changed.items() if code not in inside})
        spans = {**self.spans, REPORT: report}
        return replace(self, spans=spans, parts=parts, aside=aside, memo={})

    def without(self, codes: Collection[str]) -> Sheet:
        """Give the same sheet with some subjects left out, as if they were exempt.

        Where a derived subject is left out, its parts no longer count, but stay known.
        """
        kept = {code: span for code, span in self.spans[REPORT].items() if code not in codes}
        aside = {code: span for code, span in self.aside.items() if code not in codes}
        parts: dict[str, Mapping[str, Span]] = {}
        for name, own in self.parts.items():
            rest = {code: span for code, span in own.items() if code not in codes}
            if name not in kept:
                aside.update(rest)
            elif rest:
                kept[name] = derived(self.ruleset.derived[name], rest.values())
                parts[name] = rest
            else:
                del kept[name]
        return replace(
            self,
            all=tuple(kept),
            spans={**self.spans, REPORT: kept},
            entries={**self.entries, **dict.fromkeys(codes, NoGrade.EXEMPT)},
            parts=parts,
            aside=aside,
            memo={},
        )


def derived(definition: DerivedDefinition, parts: Collection[Span]) -> Span:
    """Give what is known of a derived grade, from what is known of its parts."""
    return definition.of([low for low, _ in parts]), definition.of([high for _, high in parts])


def span_of_unknown(ruleset: RuleSet) -> Span:
    """Give the span of a grade of which nothing is known."""
    return _scaled(ruleset.scale.lowest), _scaled(ruleset.scale.highest)


def sheet_of(student: Student, ruleset: RuleSet) -> Sheet:
    """Look at a student as a norm does.

    Raises:
        FaultsError: if an input is not one that the norm asks for, or cannot be what it is; or if a
            subject stands on a list under two codes.
    """
    own = own_codes(ruleset)
    entries = dict(zip(codes_of(tuple(student.grades), own), student.grades.values(), strict=True))
    spans: dict[str, dict[str, Span]] = {REPORT: _spans(entries, ruleset)}
    once = len(entries) == len(student.grades)
    for name, column in student.columns.items():
        listed = dict(zip(codes_of(tuple(column), own), column.values(), strict=True))
        once = once and len(listed) == len(column)
        spans[name] = _spans(listed, ruleset)
    if not once:
        raise FaultsError(_faults(student, ruleset))
    report = spans[REPORT]
    parts, aside = _derive(report, entries, ruleset) if ruleset.derived else ({}, {})
    for code in _lacking(entries, report, ruleset):
        report[code] = span_of_unknown(ruleset)
    told = declared(student, ruleset)
    return Sheet(ruleset, tuple(report), spans, entries, told, parts, aside)


def _derive(
    report: dict[str, Span], entries: Mapping[str, Entry], ruleset: RuleSet
) -> tuple[dict[str, dict[str, Span]], dict[str, Span]]:
    """Put each derived subject in the place of its parts on the report, and give the parts.

    Apart stand those of a derived subject that has a grade of its own on the list.
    """
    found: dict[str, dict[str, Span]] = {}
    aside: dict[str, Span] = {}
    for name, each in ruleset.derived.items():
        codes = [canonical(code, ruleset) for code in each.parts]
        own = {code: report.pop(code) for code in codes if code in report}
        if name in entries:
            aside.update(own)
        elif own:
            report[name] = derived(each, own.values())
            found[name] = own
    return found, aside


def declared(student: Student, ruleset: RuleSet) -> dict[str, InputValue]:
    """Give what people have told of a student, with what the letters on the list tell.

    Raises:
        FaultsError: if an input is not one that the norm asks for or cannot be so; with all else
            that is wrong with the student for this norm.
    """
    told: dict[str, InputValue] = {}
    if not ruleset.inputs and not student.inputs:
        return told
    if any(_input_faults(student, ruleset)):
        raise FaultsError(_faults(student, ruleset))
    for name, each in ruleset.inputs.items():
        if name in student.inputs:
            told[name] = student.inputs[name]
        elif each.read_from is not None:
            entry = _entry(each.read_from, student, ruleset)
            if isinstance(entry, Letter) and entry in (*each.yes, *each.no):
                told[name] = entry in each.yes
    return told


def _entry(code: str, student: Student, ruleset: RuleSet) -> Entry | None:
    for listed, entry in student.grades.items():
        if canonical(listed, ruleset) == code:
            return entry
    return None


def _spans(entries: Mapping[str, Entry], ruleset: RuleSet) -> dict[str, Span]:
    try:
        grades = map(_thousandths_of, entries.values())
        return {code: (grade, grade) for code, grade in zip(entries, grades, strict=True)}
    except AttributeError:
        # Not all of them are grades.
        spans: dict[str, Span] = {}
    for code, entry in entries.items():
        match entry:
            case Grade():
                spans[code] = (entry.thousandths, entry.thousandths)
            case Letter():
                if entry in ruleset.letters:
                    worth = _scaled(ruleset.letters[entry])
                    spans[code] = (worth, worth)
            case NoGrade.EXEMPT:
                pass
            case NoGrade():
                spans[code] = span_of_unknown(ruleset)
            case _:
                assert_never(entry)
    return spans


def _lacking(
    entries: Mapping[str, Entry], report: Mapping[str, Span], ruleset: RuleSet
) -> Iterator[str]:
    """Give the subjects that the list should still hold: by name where those are published."""
    counted = len(report)
    if ruleset.list.published:
        there = {*entries, *report}
        yield from [code for code in ruleset.list.subjects if code not in there]
    elif counted < (ruleset.list.count or 0):
        parts = {canonical(code, ruleset) for of in ruleset.derived.values() for code in of.parts}
        exempt = sum(
            entry is NoGrade.EXEMPT and code not in parts for code, entry in entries.items()
        )
        for number in range(counted + exempt, ruleset.list.count or 0):
            yield f"{UNNAMED}{number + 1}"


_thousandths_of = attrgetter("thousandths")
_scaled = lru_cache(maxsize=256)(thousandths)


def _faults(student: Student, ruleset: RuleSet) -> Iterator[Fault]:
    """Give all that is wrong with a student for a norm, however the first of it was noticed."""
    yield from twice_faults(student, ruleset)
    yield from _input_faults(student, ruleset)


def _input_faults(student: Student, ruleset: RuleSet) -> Iterator[Fault]:
    for name, value in student.inputs.items():
        each = ruleset.inputs.get(name)
        where = f"input {name}" if each is not None else "inputs"
        if each is None:
            known = suggestion(name, ruleset.inputs)
            yield Fault("unknown-input", where, "the norm asks for no such thing", known)
        elif not fits(each, value):
            yield Fault("input", where, f"this cannot be the value of a {each.type} input")
