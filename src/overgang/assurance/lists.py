"""Every list that a target can be asked about, as something to search.

A list has the subjects of the rule set, each with any grade of its scale, and any facts. Where an
input chooses subjects there is a scene for each way to choose; one of those that come down to the
same is looked at.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Final, NamedTuple

from overgang.assurance.flaw import Witness
from overgang.assurance.kinds import Alike
from overgang.assurance.pool import Pool
from overgang.dossier import InputValue, Student
from overgang.dossier.student import REPORT
from overgang.errors import UnreadableError, UnsettledError
from overgang.norms.parts import Target
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Judgement, traced
from overgang.reading.limits import MOST_CHOICES
from overgang.reading.sheet import Sheet, sheet_of
from overgang.reading.solver import Model
from overgang.reading.solver.cheapest import Cheapest
from overgang.reading.solver.choices import sheets_by_choice, ways_to_choose
from overgang.reading.solver.places import GradePlace
from overgang.reading.solver.search import Cost, Limit
from overgang.school.grade import SCALE, Grade, NoGrade

__all__ = ["Kind", "Lists", "Scene", "chosen_as_usual", "confirm", "holding", "judged"]

_ORDINARY: Final = 6 * SCALE
"""A grade that is neither good nor bad; a witness stays as near to it as it can."""
_BELOW, _ABOVE = 2, 1
"""An insufficient grade is less ordinary than a good one."""

LIMIT: Final = Limit(0.05, 2.0, near=True)
"""The work that one question may take. A list need not be proven to be the most ordinary."""
ANY: Final = LIMIT._replace(little=0.02)
"""The same where any list will do: what is not found at once is worth preparing."""


class Kind(NamedTuple):
    """Subjects with a grade in one column, that the rules cannot tell apart."""

    column: str
    codes: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str]:
        """The grade of the first of them, which stands for all."""
        return self.column, self.codes[0]


class Lists:
    """The lists of one target of a rule set."""

    ruleset: RuleSet
    target: Target

    def __init__(self, ruleset: RuleSet, target: Target) -> None:
        self.ruleset, self.target = ruleset, target

    @cached_property
    def alike(self) -> Alike:
        """What tells subjects apart, also in another reading of the text."""
        return Alike((self.ruleset, *self.ruleset.others.values()), self.target)

    @cached_property
    def scenes(self) -> tuple[Scene, ...]:
        """A scene for each way in which subjects can be chosen that makes a difference."""
        return tuple(self._scenes())

    @property
    def roles(self) -> dict[Hashable, list[tuple[Scene, Kind]]]:
        """The kinds of subjects by what the rules know them by, in each scene that has one."""
        found: dict[Hashable, list[tuple[Scene, Kind]]] = {}
        for scene in self.scenes:
            for role, kind in scene.kinds.items():
                found.setdefault(role, []).append((scene, kind))
        return found

    def _scenes(self) -> Iterator[Scene]:
        sheets = sheets_by_choice(_anyone(self.ruleset))
        for sheet in self.alike.different(sheets):
            yield Scene(self, sheet)


class Scene:
    """The lists of one target with one choice of subjects; what is made of it is made once."""

    def __init__(self, lists: Lists, sheet: Sheet) -> None:
        self.lists: Lists = lists
        to = lists.target.to
        self.model: Model = Model(sheet, to, letters=False)
        """The rules over the grades and facts of these lists."""
        known = _listed(sheet)
        looked = [code for column, code in self.model.unknowns.grades if column == REPORT]
        if extra := [code for code in looked if code not in known]:
            # A chosen subject stands on the list of whoever chose it, and counts there.
            sheet = _anyone(lists.ruleset, extra, sheet.inputs)
            self.model = Model(sheet, to, letters=False)
        self.sheet: Sheet = sheet

    @cached_property
    def kinds(self) -> Mapping[Hashable, Kind]:
        """The grades that can vary, by what the rules know them by: those alike stand together."""
        found: dict[Hashable, Kind] = {}
        places = self.model.unknowns.grades
        columns = dict.fromkeys((REPORT, *(column for column, _ in places)))
        for sign, codes in self.lists.alike.roles(self.sheet).items():
            for column in columns:
                varying = tuple(code for code in codes if self._varies(column, code))
                if varying:
                    found[sign, column] = Kind(column, varying)
        return found

    def _varies(self, column: str, code: str) -> bool:
        place = self.model.unknowns.grades.get((column, code))
        return place is not None and place.varies

    def find(self, *goals: int, apart: Collection[str] = ()) -> list[int] | None:
        """Give the most ordinary list with which all goals hold; None if there is none.

        `apart` names the subjects that the goals tell from others of their kind.

        Raises:
            UnsettledError: if neither could be shown within the limit on work.
        """
        ordinary = Cheapest(self.model.program, goals, self._costs)
        try:
            values = ordinary.soon()
        except UnsettledError:
            # Most often there is none; that is sooner shown without looking what is ordinary.
            if self._any(goals, apart) is None:
                return None
            values = ordinary.find(LIMIT)
        if values is not None:
            self.pool.add(values)
        return values

    def _any(self, goals: Sequence[int], apart: Collection[str] = ()) -> list[int] | None:
        places = self.model.unknowns.grades
        rows = [
            [places[kind.column, code].variable for code in kind.codes if code not in apart]
            for kind in self._sorted
        ]
        values = self.model.search.find(goals, falling=rows, limit=ANY, once=True)
        if values is not None:
            self.pool.add(values)
        return values

    def exists(self, *goals: int) -> bool:
        """Say whether there is a list with which all goals hold; a known list is tried first.

        Raises:
            UnsettledError: if neither could be shown within the limit on work.
        """
        return self.pool.shows(goals) or self._any(goals) is not None

    def some(self, *goals: int) -> list[int] | None:
        """Give a list with which all goals hold, of those that are known if one will do.

        Raises:
            UnsettledError: if neither could be shown within the limit on work.
        """
        return self.pool.first(goals) or self._any(goals)

    @cached_property
    def pool(self) -> Pool:
        """Lists that are tried before one is searched for."""
        return Pool(self.model, [kind.codes for kind in self._sorted])

    @cached_property
    def _sorted(self) -> tuple[Kind, ...]:
        """The kinds in one column: a subject changes places with all of its grades at once."""
        seen: set[str] = set()
        found = []
        for kind in self.kinds.values():
            if seen.isdisjoint(kind.codes):
                found.append(kind)
            seen.update(kind.codes)
        return tuple(found)

    @property
    def _costs(self) -> Sequence[Cost]:
        return _ordinary(self.model)

    def witness(self, values: Sequence[int], *models: Model) -> Witness:
        """Give the list, also what only other models look at, of which the last goes first.

        A subject that no rule looks at has an ordinary grade.
        """
        ordinary = str(Grade.of(_ORDINARY))
        report = dict.fromkeys(self.lists.ruleset.list.subjects, ordinary)
        lists: dict[str, dict[str, str]] = {REPORT: report}
        told = dict(self.sheet.inputs)
        for model in (self.model, *models):
            for (column, code), grade in model.grades(values).items():
                lists.setdefault(column, {})[code] = str(Grade.of(grade))
            told.update(model.inputs(values))
        del lists[REPORT]
        return Witness(grades=report, inputs=told, columns=lists)

    def seeing(self, model: Model) -> Scene | None:
        """Give the scene of lists that also have the subjects that only this model looks at."""
        looked = (code for column, code in model.unknowns.grades if column == REPORT)
        extra = [code for code in looked if (REPORT, code) not in self.model.unknowns.grades]
        known = _listed(self.sheet)
        if all(code in known for code in extra):
            return None
        more = [code for code in (*known, *extra) if code not in self.lists.ruleset.list.subjects]
        return Scene(self.lists, _anyone(self.lists.ruleset, more, self.sheet.inputs))


def judged(lists: Lists, witness: Witness, ruleset: RuleSet | None = None) -> Judgement:
    """Judge a list, also in another reading of the text."""
    ruleset = ruleset or lists.ruleset
    student = Student(id="witness", **dict(witness))
    return traced(student, ruleset, ruleset.target(lists.target.to))


def holding(judgement: Judgement) -> set[str]:
    """Give the rules that surely hold, by id."""
    truths = zip(judgement.target.rules, judgement.truths, strict=True)
    return {rule.id for rule, truth in truths if truth is True}


def confirm(confirmed: bool) -> None:  # noqa: FBT001 - what the judge says is the one argument
    """Insist that the judge says the same, so that nothing is reported that is not so.

    Raises:
        UnreadableError: if it does not.
    """
    if not confirmed:
        message = "the solver found a list that the judge does not confirm"
        raise UnreadableError(message)


def chosen_as_usual(ruleset: RuleSet) -> dict[str, InputValue]:
    """Give the usual choices of subjects, where all together can be made in too many ways."""
    if ways_to_choose(sheet_of(Student(id="anyone"), ruleset)) <= MOST_CHOICES:
        return {}
    return {
        name: each.usual
        for name, each in ruleset.inputs.items()
        if each.type == "subjects" and each.usual is not None
    }


def _anyone(
    ruleset: RuleSet, more: Iterable[str] = (), inputs: Mapping[str, InputValue] | None = None
) -> Sheet:
    """Give the sheet of a student of whom nothing is known but the subjects, and some facts."""
    grades = dict.fromkeys((*ruleset.list.subjects, *more), NoGrade.MISSING)
    told = chosen_as_usual(ruleset) if inputs is None else inputs
    return sheet_of(Student(id="anyone", grades=grades, inputs=told), ruleset)


def _listed(sheet: Sheet) -> tuple[str, ...]:
    """Give the subjects of a list, of a derived one its parts."""
    own = [code for code in sheet.all if code not in sheet.parts]
    return (*own, *sheet.aside, *(code for codes in sheet.parts.values() for code in codes))


def _ordinary(model: Model) -> list[Cost]:
    """Price a list such that the cheapest is the most ordinary one."""
    costs = [
        Cost(place.variable, _centre(place), _BELOW, _ABOVE)
        for place in model.unknowns.grades.values()
        if place.varies
    ]
    costs += [Cost(often, 0, 0, _ABOVE) for often in model.unknowns.happened.values()]
    for name, place in model.unknowns.inputs.items():
        usual = model.sheet.ruleset.inputs[name].usual
        if usual in place.values:
            much = 1 + _BELOW * sum(len(each.grades) for each in model.unknowns.grades.values())
            costs.append(Cost(place.variable, place.values.index(usual), much, much))
    return costs


@lru_cache(maxsize=256)
def _centre(place: GradePlace) -> int:
    return place.at(min(place.grades, key=lambda grade: abs(grade - _ORDINARY)))
