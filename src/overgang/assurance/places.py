"""The lists over which two norms, or two forms of one, are held against each other.

A list has every subject that the norm's list holds and every other that a rule reads. A subject of
which a rule asks whether it is taken is looked at taken and not taken. A subject that a group names
and the list lacks is looked at on the list too, in the place of another where the norm's totals are
for so many subjects. Where a rule asks for a letter, the subject is looked at with that letter too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import Final, Literal, NamedTuple, assert_never

from overgang.dossier import InputValue, Student
from overgang.dossier.student import REPORT
from overgang.norms.expression import Among, GradeOf, Taken, Text
from overgang.norms.group import (
    AllSubjects,
    Chosen,
    Combined,
    Either,
    Group,
    NamedGroup,
    Subjects,
)
from overgang.norms.ruleset import RuleSet
from overgang.norms.walk import group_of, nodes_of_target, subjects_named
from overgang.reading.limits import MOST_CHOICES
from overgang.reading.sheet import Sheet, sheet_of
from overgang.reading.solver import Model
from overgang.reading.solver.choices import sheets_by_choice, ways_to_choose
from overgang.school.grade import Entry, Letter, NoGrade

__all__ = ["Place", "on", "places", "places_of_both", "places_of_student", "usual_choices"]

_MOST_TAKEN: Final = 4
"""Of so many subjects every combination of taken and not taken is looked at; of more, one apart."""

Change = Mapping[str, Entry | Literal["absent"] | None]
"""What stands on the list for some subjects; None where they are not taken, absent where another
stands in their place."""


class Place(NamedTuple):
    """A list without its grades: what stands on it besides, and how two norms see it.

    `students` and sheets are alike where there is only one norm.
    """

    students: tuple[Student, Student]
    old: Sheet
    new: Sheet


def on(sheet: Sheet, ruleset: RuleSet) -> Sheet:
    """Give the same list as another form of the norm sees it, with the same subjects and facts."""
    return replace(sheet, ruleset=ruleset, memo={})


def places(ruleset: RuleSet, *, most: int = MOST_CHOICES) -> list[Place]:
    """Give the lists of one norm; `most` says how many choices of subjects are looked at.

    >>> from overgang.rulesets import load
    >>> len(places(load("nl/zwin/3h-4h"))), len(places(load("nl/zwin/2t-3t")))
    (1, 2)
    """
    own = _subjects(ruleset)
    found = []
    for change in _changes((ruleset,), (own,)):
        student = _student(ruleset, own, change, usual_choices(ruleset, most))
        for chosen in sheets_by_choice(sheet_of(student, ruleset)):
            whole, sheet = _with_chosen(student, chosen)
            found.append(Place((whole, whole), sheet, sheet))
    return found


def places_of_both(old: RuleSet, new: RuleSet, apart: Collection[str] = ()) -> list[Place]:
    """Give the lists of two norms; what both ask for is the same for both.

    `apart` names the facts that are not the same fact for both, though they are called so.
    """
    shared = (old.inputs.keys() & new.inputs.keys()) - set(apart)
    found = _both(old, new, shared, MOST_CHOICES)
    return found if len(found) <= MOST_CHOICES else _both(old, new, shared, 1)


def usual_choices(ruleset: RuleSet, most: int = MOST_CHOICES) -> dict[str, InputValue]:
    """Give the usual choices of subjects, where all together can be made in too many ways."""
    if ways_to_choose(sheet_of(Student(id="anyone"), ruleset)) <= most:
        return {}
    return {
        name: each.usual
        for name, each in ruleset.inputs.items()
        if each.type == "subjects" and each.usual is not None
    }


def _both(old: RuleSet, new: RuleSet, shared: Collection[str], most: int) -> list[Place]:
    ours, theirs = _subjects(old), _subjects(new)
    usual = usual_choices(new, most) | usual_choices(old, most)
    found = []
    for change in _changes((old, new), (ours, theirs)):
        mine = _student(old, ours, change, _asked(old, usual))
        yours = _student(new, theirs, change, _asked(new, usual))
        for one, other in _sheets(sheet_of(mine, old), yours, new, shared):
            first = _with_chosen(mine, one)
            second = _with_chosen(yours, other)
            found.append(Place((first[0], second[0]), first[1], second[1]))
    return found


def _with_chosen(student: Student, sheet: Sheet) -> tuple[Student, Sheet]:
    """Put the subjects that are chosen on the list, where they are not on it yet."""
    lacking = {
        code: NoGrade.MISSING
        for name, value in sheet.inputs.items()
        if sheet.ruleset.inputs[name].type == "subjects" and isinstance(value, tuple)
        for code in value
        if code not in student.grades
    }
    if not lacking:
        return student, sheet
    whole = student.model_copy(update={"grades": {**student.grades, **lacking}})
    seen = whole.model_copy(update={"inputs": sheet.inputs})
    return whole, sheet_of(seen, sheet.ruleset)


def places_of_student(student: Student, old: RuleSet, new: RuleSet) -> list[Place]:
    """Give what is not known of one student, for each choice of subjects that can be made.

    Each of the norms is told only what it asks for.
    """
    ours, theirs = (
        student.model_copy(update={"inputs": _asked(ruleset, student.inputs)})
        for ruleset in (old, new)
    )
    shared = old.inputs.keys() & new.inputs.keys()
    sheets = _sheets(sheet_of(ours, old), theirs, new, shared)
    return [Place((ours, theirs), one, other) for one, other in sheets]


def _sheets(
    sheet: Sheet, student: Student, new: RuleSet, shared: Collection[str]
) -> Iterator[tuple[Sheet, Sheet]]:
    """Give both sheets with each choice of subjects; a choice that both ask for is one choice."""
    for one in sheets_by_choice(sheet):
        told = {name: each for name, each in one.inputs.items() if name in shared}
        start = student.model_copy(update={"inputs": {**student.inputs, **told}})
        for other in sheets_by_choice(sheet_of(start, new)):
            more = {name: each for name, each in other.inputs.items() if name in shared}
            yield replace(one, inputs={**one.inputs, **more}, memo={}), other


def _asked(ruleset: RuleSet, told: Mapping[str, InputValue]) -> dict[str, InputValue]:
    return {name: each for name, each in told.items() if name in ruleset.inputs}


def _student(
    ruleset: RuleSet, own: Sequence[str], change: Change, inputs: Mapping[str, InputValue]
) -> Student:
    grades: dict[str, Entry] = dict.fromkeys(own, NoGrade.MISSING)
    known = {*_taken(ruleset), *_named(ruleset)}
    for code, entry in change.items():
        if entry == "absent":
            grades.pop(code, None)
        elif entry is None and code in grades:
            grades[code] = NoGrade.EXEMPT
        elif entry is not None and (code in grades or code in known):
            grades[code] = entry
    return Student(id="anyone", grades=grades, inputs=inputs)


def _changes(rulesets: Sequence[RuleSet], owns: Sequence[tuple[str, ...]]) -> Iterator[Change]:
    """Give what a list can have besides grades, the list as it usually is first."""
    listed = {code for own in owns for code in own}
    usual: dict[str, Entry | Literal["absent"] | None] = {
        code: NoGrade.MISSING if code in listed else None
        for ruleset in rulesets
        for code in _taken(ruleset)
    }
    other = {code: None if entry else NoGrade.MISSING for code, entry in usual.items()}
    if len(usual) <= _MOST_TAKEN:
        for codes in product((False, True), repeat=len(usual)):
            turned = [code for code, turn in zip(usual, codes, strict=True) if turn]
            yield usual | {code: other[code] for code in turned}
    else:
        yield usual
        yield from (usual | {code: other[code]} for code in usual)
    for ruleset, own in zip(rulesets, owns, strict=True):
        for code, fellows in _named(ruleset).items():
            if code not in listed and code not in usual:
                # Where totals are written for so many subjects, it stands in the place of one.
                places = [each for each in own if each in fellows] or list(own)
                change = usual | {code: NoGrade.MISSING}
                if ruleset.list.count is not None:
                    change[places[-1]] = "absent"
                yield change
    for code, letter in dict.fromkeys(each for one in rulesets for each in _letters(one)):
        yield usual | {code: letter}


def _subjects(ruleset: RuleSet) -> tuple[str, ...]:
    """Give the subjects of a whole list: those of the norm's list and those that rules read."""
    listed = dict.fromkeys(ruleset.list.subjects)
    picks = any(each.type == "subjects" for each in ruleset.inputs.values())
    if not (ruleset.derived or picks) and listed.keys() >= _spoken_of(ruleset):
        return tuple(listed)
    taken = set(_taken(ruleset)) - listed.keys()
    student = Student(
        id="anyone",
        grades={**dict.fromkeys(listed, NoGrade.MISSING), **dict.fromkeys(taken, NoGrade.EXEMPT)},
        inputs=usual_choices(ruleset, 1),
    )
    sheet = sheets_by_choice(sheet_of(student, ruleset))[0]
    for target in ruleset.targets:
        read = Model(sheet, target.to, letters=False).unknowns.grades
        listed.update((code, None) for column, code in read if column == REPORT)
    return tuple(listed)


def _spoken_of(ruleset: RuleSet) -> set[str]:
    """Give all subjects that the norm names: a list that has these has all that rules read."""
    nodes = (node for target in ruleset.targets for node in nodes_of_target(ruleset, target))
    return {*_named(ruleset), *subjects_named(nodes)}


def _taken(ruleset: RuleSet) -> tuple[str, ...]:
    """Give the subjects of which a rule asks whether they are taken."""
    nodes = (node for target in ruleset.targets for node in nodes_of_target(ruleset, target))
    return tuple(dict.fromkeys(node.subject for node in nodes if isinstance(node, Taken)))


def _named(ruleset: RuleSet) -> dict[str, tuple[str, ...]]:
    """Give the subjects that a group names, each with those that are named beside it."""
    nodes = (node for target in ruleset.targets for node in nodes_of_target(ruleset, target))
    groups = [*(each.contains for each in ruleset.groups.values()), *map(group_of, nodes)]
    lists = (codes for group in groups if group is not None for codes in _in_group(group))
    return {code: codes for codes in lists for code in codes}


def _in_group(group: Group) -> Iterator[tuple[str, ...]]:
    match group:
        case Subjects(codes=codes):
            yield codes
        case Combined(left=left, right=right):
            yield from (*_in_group(left), *_in_group(right))
        case Either(then=then, otherwise=otherwise):
            yield from (*_in_group(then), *_in_group(otherwise))
        case AllSubjects() | NamedGroup() | Chosen():
            return
        case _:
            assert_never(group)


def _letters(ruleset: RuleSet) -> Iterator[tuple[str, Letter]]:
    """Give the subjects of which a rule asks for a letter, each with each letter."""
    for target in ruleset.targets:
        for node in nodes_of_target(ruleset, target):
            match node:
                case Among(value=GradeOf(subject=str(code), column=None), choices=choices):
                    words = [each.value for each in choices if isinstance(each, Text)]
                    yield from ((code, letter) for letter in Letter if letter.value in words)
                case _:
                    pass
