"""What is still possible for a student, exactly, and what each unknown would have to be for it.

The judge takes the rules one by one, and so may leave a finding open that no grades can bring
about. Here every rule looks at the same grades: a finding is possible if and only if there are
grades and facts with which the judge would give it, or leave it open.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from overgang.dossier.student import REPORT, InputValue
from overgang.reading.judge import Finding, Judgement
from overgang.reading.limits import MOST_TIMES
from overgang.reading.sheet import Sheet
from overgang.reading.solver.choices import sheets_by_choice
from overgang.reading.solver.definitions import Within
from overgang.reading.solver.model import Model, Said, said_of
from overgang.reading.solver.needed import ANY, Counted, Range, Unknown, Values
from overgang.reading.solver.unknowns import Key
from overgang.school.grade import Grade

__all__ = ["decides", "possible", "undecided"]

Groups = Mapping[Said, Sequence[Finding]]
"""The findings that are possible, by what they say."""


@dataclass(frozen=True, slots=True)
class _Times:
    """How often one thing happened of what nobody has told."""

    input: str
    choice: str


_Varying = Key | _Times
"""What has a variable of its own."""

Reached = dict[tuple[Said, _Varying], set[int]]
"""The values, of the variable of each unknown, with which each thing can come about."""


def possible(judgement: Judgement) -> tuple[Finding, ...]:
    """Give the findings that can really still come about, in the order of the judgement's.

    Raises:
        UnreadableError: if an unknown choice of subjects can be made in too many ways.
        MissingExtraError: if OR-tools is not installed.

    >>> from overgang.dossier import Student
    >>> from overgang.reading.judge import judge
    >>> from overgang.rulesets import load
    >>> norm = load("nl/zwin/3h-4h")
    >>> grades = dict.fromkeys(norm.list.subjects, "6") | {"ne": "inh"}
    >>> (judgement,) = judge(Student(id="900101", grades=grades), norm)
    >>> [finding.kind for finding in judgement.possible]
    ['conflict', 'meets', 'below', 'uncovered']
    >>> [finding.kind for finding in possible(judgement)]
    ['meets', 'below', 'uncovered']
    """
    if len(judgement.possible) == 1:
        return judgement.possible
    models = [Model(sheet, judgement.target.to) for sheet in sheets_by_choice(judgement.sheet)]
    return tuple(
        finding
        for finding in judgement.possible
        if any(model.search.find([model.could(finding)]) is not None for model in models)
    )


def decides(judgement: Judgement) -> tuple[Unknown, ...]:
    """Give everything that is not known of a student, and what it would have to be for what.

    Raises:
        UnreadableError: if an unknown choice of subjects can be made in too many ways.
        MissingExtraError: if OR-tools is not installed.

    >>> from overgang.dossier import Student
    >>> from overgang.reading.judge import judge
    >>> from overgang.rulesets import load
    >>> norm = load("nl/zwin/3h-4h")
    >>> grades = dict.fromkeys(norm.list.subjects, "6") | {"ne": "inh"}
    >>> student = Student(id="900101", grades=grades, inputs={"cm_zonder_wi": False})
    >>> (unknown,) = decides(judge(student, norm)[0])
    >>> [(finding.kind, values) for finding, values in unknown.needs if finding.kind == "meets"]
    [('meets', (Range(low=Grade('6'), high=None),))]
    """
    groups: dict[Said, list[Finding]] = {}
    for finding in possible(judgement):
        groups.setdefault(said_of(finding), []).append(finding)
    sheets = sheets_by_choice(judgement.sheet)
    reached: Reached = {}
    explored = [_Explored(Model(sheet, judgement.target.to), groups, reached) for sheet in sheets]
    grades = dict.fromkeys((REPORT, code) for code in judgement.sheet.unknown())
    for each in explored:
        grades.update((key, None) for key in each.places if not isinstance(key, str))
    found = [_unknown(key, explored, groups) for key in grades]
    for name, definition in judgement.ruleset.inputs.items():
        if name not in judgement.sheet.inputs:
            if definition.type == "list":
                found.append(_untold(name, explored, groups))
            elif name in explored[0].model.sheet.inputs:
                found.append(_choice(name, explored, groups))
            else:
                found.append(_unknown(name, explored, groups))
    return tuple(found)


class _Explored:
    """One model, whose solutions add to the values with which each thing can come about."""

    def __init__(self, model: Model, groups: Groups, reached: Reached) -> None:
        self.model, self.reached, self._groups = model, reached, groups
        self.places = model.unknowns.varying()
        self.made = model.rules, tuple(model.program.definitions)
        self.variables: dict[_Varying, int] = {
            **{key: place.variable for key, place in self.places.items()},
            **{_Times(*key): variable for key, variable in model.unknowns.happened.items()},
        }
        self._alike = {key: self._classes(each) for key, each in self.variables.items()}
        self._comes: dict[Said, bool] = {}
        for said in groups:
            self._explore(said)

    def _goal(self, model: Model, said: Said) -> int:
        return model.program.any_of(map(model.could, self._groups[said]))

    def _explore(self, said: Said) -> None:
        """Find the values of each unknown with which this comes about; those found stay found."""
        goal = self._goal(self.model, said)
        found = {key: self.reached.setdefault((said, key), set()) for key in self.variables}
        for key, alike in self._alike.items():
            while left := alike.keys() - found[key]:
                values = self.model.search.find([goal], only={self.variables[key]: left})
                if values is None:
                    break
                self._comes[said] = True
                for each, variable in self.variables.items():
                    found[each] |= self._alike[each][values[variable]]

    def _classes(self, variable: int) -> dict[int, frozenset[int]]:
        """Give for each value of a variable the values that no rule can tell from it."""
        domain = self.model.program.domains[variable]
        reading = [each for each in self.model.program.definitions if variable in each.reads]
        alone = [each for each in reading if isinstance(each, Within) and each.reads == (variable,)]
        # A variable of nought and one is itself a literal: rules read it without a definition.
        if set(domain) <= {0, 1} or len(alone) < len(reading):
            return {value: frozenset((value,)) for value in domain}
        told = {
            value: tuple(each.holds(each.terms[0][1] * value) for each in alone) for value in domain
        }
        return {
            value: frozenset(other for other in domain if told[other] == told[value])
            for value in domain
        }

    def comes_about(self, said: Said) -> bool:
        """Say whether this can come about at all."""
        if said not in self._comes:
            goal = self._goal(self.model, said)
            self._comes[said] = self.model.search.find([goal]) is not None
        return self._comes[said]

    def differs(self, key: Key) -> bool:
        """Say whether another value of just this can make another finding possible."""
        # What one value can do and another cannot, the other way round the two are exchanged.
        return self._does_more(self.model, self.model.twin(key))

    def differs_on(self, sheet: Sheet) -> bool:
        """Say whether other facts, with the same grades, can make another finding possible."""
        other = self.model.on(sheet)
        return self._does_more(self.model, other) or self._does_more(other, self.model)

    def _does_more(self, one: Model, other: Model) -> bool:
        """Say whether a model can make a finding possible that another in its program does not."""
        for said in self._groups:
            goals = self._goal(one, said), ~self._goal(other, said)
            if self.model.search.find(goals) is not None:
                return True
        return False


def _unknown(key: Key, explored: Sequence[_Explored], groups: Groups) -> Unknown:
    """Say what a grade, or an input that chooses no subjects, would have to be."""
    needs = tuple((found[0], _values(key, explored, said)) for said, found in groups.items())
    told_apart = any(values != ANY for _, values in needs)
    matters = told_apart or any(each.differs(key) for each in explored if key in each.places)
    if isinstance(key, str):
        return Unknown(key, "", is_input=True, matters=matters, needs=needs)
    return Unknown(key[1], key[0], is_input=False, matters=matters, needs=needs)


def _values(key: Key, explored: Sequence[_Explored], said: Said) -> Values:
    options = next((each.places[key].options for each in explored if key in each.places), {})
    return _of(key, explored, said, options)


def _of(
    key: _Varying,
    explored: Sequence[_Explored],
    said: Said,
    options: Mapping[int, Grade | InputValue],
) -> Values:
    """Give the values with which this comes about; all of them where a model does without."""
    if any(key not in each.variables and each.comes_about(said) for each in explored):
        return ANY
    return _ranges(options, explored[0].reached[said, key])


def _choice(name: str, explored: Sequence[_Explored], groups: Groups) -> Unknown:
    """Say which subjects an input would have to choose."""
    needs = []
    for said, findings in groups.items():
        options = {each.model.sheet.inputs[name] for each in explored}
        fits = [each.model.sheet.inputs[name] for each in explored if each.comes_about(said)]
        fitting = tuple(Range(value, value) for value in dict.fromkeys(fits))
        needs.append((findings[0], ANY if len(fitting) == len(options) else fitting))
    matters = len(groups) > 1 and _told_apart(name, explored)
    return Unknown(name, "", is_input=True, matters=matters, needs=tuple(needs))


def _told_apart(name: str, explored: Sequence[_Explored]) -> bool:
    """Say whether another choice, with all else the same, can make another finding possible."""
    firsts: dict[frozenset[tuple[str, InputValue]], _Explored] = {}
    for each in explored:
        sheet = each.model.sheet
        rest = frozenset((key, told) for key, told in sheet.inputs.items() if key != name)
        first = firsts.setdefault(rest, each)
        # Where no rule looks at the choice, every choice makes the same program.
        if each.made != first.made and first.differs_on(sheet):
            return True
    return False


def _untold(name: str, explored: Sequence[_Explored], groups: Groups) -> Unknown:
    """Say of what has happened that it is not told, and how often each thing would have been so."""
    matters = len(groups) > 1 and any(each.differs(name) for each in explored)
    looked_at = {key for each in explored for key in each.variables if isinstance(key, _Times)}
    choices = explored[0].model.sheet.ruleset.inputs[name].choices
    counts = tuple(
        _counted(_Times(name, choice), explored, groups)
        for choice in (choices if matters else ())
        if _Times(name, choice) in looked_at
    )
    told = tuple(each for each in counts if any(values != ANY for _, values in each.needs))
    return Unknown(name, "", is_input=True, matters=matters, needs=(), counts=told)


def _counted(key: _Times, explored: Sequence[_Explored], groups: Groups) -> Counted:
    options = {count: Decimal(count) for count in range(MOST_TIMES + 1)}
    return Counted(
        key.choice,
        tuple((found[0], _of(key, explored, said, options)) for said, found in groups.items()),
    )


def _ranges(options: Mapping[int, Grade | InputValue], reached: set[int]) -> Values:
    """Join values that follow each other; yes and no, and words, have no order to join them by."""
    if reached >= options.keys():
        return ANY
    listed = list(options.values())
    if not isinstance(listed[0], Grade | Decimal):
        return tuple(Range(value, value) for at, value in options.items() if at in reached)
    runs = [
        (fits, [value for _, value in run])
        for fits, run in groupby(options.items(), key=lambda option: option[0] in reached)
    ]
    last = len(runs) - 1
    return tuple(
        Range(None if number == 0 else run[0], None if number == last else run[-1])
        for number, (fits, run) in enumerate(runs)
        if fits
    )


def undecided(judgement: Judgement) -> tuple[Unknown, ...]:
    """Give everything that is not known of a student, without what it would have to be.

    This is for a student of whom a choice of subjects is open in many ways: what a grade would have
    to be is then another answer for each of them, and the choice is the first thing to ask for.
    """
    matters = judgement.finding is None
    sheet = judgement.sheet
    grades = [
        Unknown(code, REPORT, is_input=False, matters=matters, needs=()) for code in sheet.unknown()
    ]
    inputs = [
        Unknown(name, "", is_input=True, matters=matters, needs=())
        for name in judgement.ruleset.inputs
        if name not in sheet.inputs
    ]
    return (*grades, *inputs)
