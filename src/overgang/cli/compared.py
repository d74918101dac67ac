"""What `diff` prints: two norms side by side, in plain words, and over a class."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from overgang.assurance.aligned import Remark
from overgang.assurance.class_compare import ClassCompared, Moved
from overgang.assurance.compare import Compared, Comparison, Difference
from overgang.assurance.direction import Direction
from overgang.assurance.lists_said import list_lines, outcomes_said, subjects_said
from overgang.assurance.regions_said import difference_region_lines, renamed
from overgang.dossier import InputValue, Student
from overgang.errors import Fault, FaultsError
from overgang.importers.facts import read_facts
from overgang.norms.parts import Outcome
from overgang.norms.ruleset import RuleSet
from overgang.reading.described import heading
from overgang.reading.words import Speaker
from overgang.wording import Language, say

__all__ = ["diff_document", "diff_lines", "read_facts_of_both", "told_to"]

_ORDER: Final[tuple[Direction, ...]] = ("worse", "better", "other", "word")
"""What a council wants to know first, first."""


def diff_lines(
    rulesets: tuple[RuleSet, RuleSet],
    found: Comparison,
    of_class: Sequence[ClassCompared],
    language: Language,
) -> Iterator[str]:
    """Give two norms side by side: the answer first, then who it matters to."""
    old, new = rulesets
    yield say(language, "diff-old", norm=heading(old, language))
    yield say(language, "diff-new", norm=heading(new, language))
    told = _Told(old, new, found.chosen, language)
    for target in found.targets:
        yield ""
        yield from told.target(target)
    if any(each.regions for target in found.targets for each in target.differences):
        yield ""
        yield say(language, "diff-regions")
        yield say(language, "region-typical")
    for each in of_class:
        yield ""
        yield from told.of_class(each)
    yield ""
    if any(each.direction == "other" for target in found.targets for each in target.differences):
        yield say(language, "diff-rank")
    yield from dict.fromkeys(line for target in found.targets for line in told.renamed(target))
    yield from map(told.remark, found.remarks)
    for name, value in found.chosen.items():
        yield told.chosen(name, value)


def diff_document(found: Comparison, of_class: Sequence[ClassCompared] | None) -> str:
    """Give the same as plain data, in JSON; a class only where one was asked about."""
    document = found.model_dump(mode="json")
    if of_class is not None:
        document["class"] = [each.model_dump(mode="json") for each in of_class]
    return json.dumps(document, ensure_ascii=False, indent=2)


def read_facts_of_both(
    lines: Sequence[str], old: RuleSet, new: RuleSet
) -> tuple[dict[str, InputValue], dict[str, InputValue]]:
    """Read facts that hold for a whole class, each for the norms that ask for it.

    Raises:
        FaultsError: with every fact that cannot be read, or that neither of the norms asks for.
    """
    found: tuple[dict[str, InputValue], dict[str, InputValue]] = ({}, {})
    faults: list[Fault] = []
    for line in lines:
        name = line.partition("=")[0].strip()
        asking = [each for each in (old, new) if each.input_called(name) is not None]
        for ruleset in asking or [new]:
            try:
                found[0 if ruleset is old else 1].update(read_facts([line], ruleset))
            except FaultsError as error:
                faults += [fault for fault in error.faults if fault not in faults]
    if faults:
        raise FaultsError(faults)
    return found


def told_to(
    student: Student, old: Mapping[str, InputValue], new: Mapping[str, InputValue]
) -> Student:
    """Give a student who is also told what holds for the whole class; the own facts go first."""
    return student.model_copy(update={"inputs": {**old, **new, **student.inputs}})


class _Told:
    def __init__(
        self, old: RuleSet, new: RuleSet, assumed: Mapping[str, InputValue], language: Language
    ) -> None:
        self.old, self.new, self.assumed, self.language = old, new, assumed, language

    def target(self, compared: Compared) -> Iterator[str]:
        """Give one target: whether the norms are equivalent, or each way in which they differ."""
        old = self.old.target(compared.to)
        name, many = old.name.in_(self.language), len(compared.differences)
        if not many:
            yield say(self.language, "diff-same", target=name)
            return
        yield say(self.language, "diff-differs", target=name, count=many)
        speakers = self._speakers(compared.to)
        for direction in _ORDER:
            listed = [each for each in compared.differences if each.direction == direction]
            if listed:
                yield "  " + say(self.language, f"diff-{direction}")
            for each in listed:
                yield from ("    " + line for line in self._difference(each, speakers))

    def renamed(self, compared: Compared) -> Iterator[str]:
        """Give what both norms look at and call otherwise."""
        found = (each for one in compared.differences for each in one.regions or ())
        for old, new in renamed(self._speakers(compared.to), found).items():
            yield say(self.language, "diff-renamed", old=old, new=new)

    def _speakers(self, to: str) -> tuple[Speaker, Speaker]:
        return (
            Speaker(self.old, self.old.target(to), self.language),
            Speaker(self.new, self.new.target(to), self.language),
        )

    def of_class(self, found: ClassCompared) -> Iterator[str]:
        """Give the students of a class by what becomes of what; the ids as the list has them."""
        speaker = Speaker(self.old, self.old.target(found.to), self.language)
        total = found.same + len(found.open) + sum(len(each.students) for each in found.moved)
        name = speaker.target.name.in_(self.language)
        yield say(self.language, "diff-class", target=name, count=total)
        moved = sorted(found.moved, key=lambda each: _ORDER.index(each.direction))
        for each in moved:
            yield "  " + self._moved(each, speaker)
        if found.open:
            ids = ", ".join(found.open)
            yield "  " + say(self.language, "diff-class-open", count=len(found.open), ids=ids)
        yield "  " + say(self.language, "diff-class-same", count=found.same)

    def remark(self, remark: Remark) -> str:
        """Give what cannot be compared."""
        key = f"diff-remark-{remark.code}" + (f"-{remark.only}" if remark.only else "")
        ruleset = self.new if remark.only == "new" else self.old
        speaker = Speaker(ruleset, ruleset.targets[0], self.language)
        match remark.code:
            case "subject":
                name = speaker.subject(remark.name)
            case "target":
                name = ruleset.target(remark.name).name.in_(self.language)
            case "scale":
                return say(self.language, key)
            case _:
                name = ruleset.inputs[remark.name].in_(self.language)
        sentence = say(self.language, key, name=name)
        return sentence[:1].upper() + sentence[1:]

    def chosen(self, name: str, value: InputValue) -> str:
        """Give a choice of subjects that was taken as it usually is."""
        ruleset = self.old if name in self.old.inputs else self.new
        speaker = Speaker(ruleset, ruleset.targets[0], self.language)
        called = ruleset.inputs[name].in_(self.language)
        subjects = subjects_said(speaker, value)
        return say(self.language, "diff-chosen", name=called, subjects=subjects)

    def _difference(self, found: Difference, speakers: tuple[Speaker, Speaker]) -> Iterator[str]:
        yield self._step(found.old_says, found.new_says, speakers[0])
        if found.regions is None:
            lines = list_lines(speakers, found.old, found.new, self.assumed)
        else:
            lines = difference_region_lines(speakers, found.regions, self.assumed)
        yield from ("  " + line for line in lines)

    def _moved(self, moved: Moved, speaker: Speaker) -> str:
        return say(
            self.language,
            "diff-class-moved",
            count=len(moved.students),
            step=self._step(moved.old_says, moved.new_says, speaker),
            direction=say(self.language, f"diff-class-{moved.direction}"),
            ids=", ".join(moved.students),
        )

    def _step(
        self,
        old: tuple[Outcome, ...] | None,
        new: tuple[Outcome, ...] | None,
        speaker: Speaker,
    ) -> str:
        before, after = (
            outcomes_said(speaker, None if said is None else [each.says for each in said])
            for said in (old, new)
        )
        return say(self.language, "diff-step", old=before, new=after)
