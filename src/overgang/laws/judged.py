"""What laws are held against: a target of a rule set, or somebody's own function of a student."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Protocol, TypeVar, assert_never

from hypothesis import strategies as st

from overgang.assurance.favour import favour_of
from overgang.dossier import Student
from overgang.laws.broken import Broken, Outcome
from overgang.norms.expression import (
    AllSubjects,
    Chosen,
    Combined,
    Either,
    Expression,
    Forced,
    GradeOf,
    Group,
    NamedGroup,
    PointsOf,
    Subjects,
    Taken,
)
from overgang.norms.parts import Target
from overgang.norms.ruleset import RuleSet
from overgang.norms.walk import group_of, nodes_of_target
from overgang.reading.codes import canonical
from overgang.reading.judge import Judgement, judge_target
from overgang.reading.solver import said_of
from overgang.school.grade import Entry
from overgang.strategies import students_for, typical_students

__all__ = ["Draw", "Judged", "OwnFunction", "RuleTarget", "same", "with_grades"]

_T = TypeVar("_T")


class Draw(Protocol):
    """Draws from a strategy, as Hypothesis gives it to a test."""

    def __call__(self, strategy: st.SearchStrategy[_T], /) -> _T:
        """Give one value."""


class Judged(ABC):
    """Something that says of a student which outcomes are possible."""

    @property
    @abstractmethod
    def name(self) -> str:
        """What it is called, for showing."""

    @property
    @abstractmethod
    def students(self) -> st.SearchStrategy[Student]:
        """Students of whom all is known, to hold a law against."""

    @property
    @abstractmethod
    def step(self) -> Decimal:
        """From one grade to the next."""

    @abstractmethod
    def says(self, student: Student) -> frozenset[Outcome]:
        """Give everything that it can still come to; one outcome where it is settled."""

    @abstractmethod
    def favour(self, outcome: Outcome) -> int:
        """Give how much an outcome is in favour of a student, as a number to compare."""

    @abstractmethod
    def looks_at(self, code: str) -> bool:
        """Say whether the grade of a subject can matter."""

    @abstractmethod
    def misses(self, code: str) -> bool:
        """Say whether a subject that is not on a list is missing from it."""


@dataclass(frozen=True)
class RuleTarget(Judged):
    """One target of a rule set, as the judge judges it."""

    ruleset: RuleSet
    target: Target

    @property
    def name(self) -> str:
        """Give the target."""
        return self.target.to

    @property
    def students(self) -> st.SearchStrategy[Student]:
        """Give typical lists, and any others."""
        return typical_students(self.ruleset) | students_for(self.ruleset, complete=True)

    @property
    def step(self) -> Decimal:
        """Give the step of the report."""
        return self.ruleset.scale.step

    def judged(self, student: Student) -> Judgement:
        """Judge a student."""
        return judge_target(student, self.ruleset, self.target)

    def says(self, student: Student) -> frozenset[Outcome]:
        """Give what the rules leave open, taken one by one."""
        return frozenset(said_of(finding) for finding in self.judged(student).possible)

    def favour(self, outcome: Outcome) -> int:
        """Give how much in favour an outcome is by what it means."""
        return favour_of(outcome)  # type: ignore[arg-type] # it has said this itself

    def looks_at(self, code: str) -> bool:
        """Say whether a rule goes over all subjects, or names this one."""
        return self._names(code, everything=True)

    def misses(self, code: str) -> bool:
        """Say whether a rule names the subject, or the school has said which subjects there are."""
        listed = self.ruleset.list
        whole = listed.published or listed.count is not None
        return whole or self._names(code, everything=False)

    def _names(self, code: str, *, everything: bool) -> bool:
        nodes = list(nodes_of_target(self.ruleset, self.target))
        groups = [group for node in nodes if (group := group_of(node)) is not None]
        named = {name for node in nodes if (name := _named(node)) is not None}
        read = {each.read_from for each in self.ruleset.inputs.values()}
        parts = {part for each in self.ruleset.derived.values() for part in each.parts}
        known = {canonical(each, self.ruleset) for each in {*named, *read, *parts} if each}
        wanted = canonical(code, self.ruleset)
        return wanted in known or any(
            _holds(group, wanted, self.ruleset, everything=everything) for group in groups
        )


@dataclass(frozen=True)
class OwnFunction(Judged):
    """A function of a student that somebody wrote, and the words that it can say."""

    evaluate: Callable[[Student], object]
    lists: st.SearchStrategy[Student]
    best_first: Sequence[Hashable]
    unknown: Hashable
    ignores: Collection[str] = ()
    explain: Callable[[Student], Collection[str]] | None = None
    step: Decimal = field(default=Decimal(1))

    @property
    def name(self) -> str:
        """Give the name of the function."""
        return str(getattr(self.evaluate, "__name__", "evaluate"))

    @property
    def students(self) -> st.SearchStrategy[Student]:
        """Give the lists that it is tried on."""
        return self.lists

    def says(self, student: Student) -> frozenset[Outcome]:
        """Give what it says; every one of its words where it says that it does not know."""
        said = self.evaluate(student)
        if isinstance(said, set | frozenset):
            return frozenset(said)
        return frozenset(self.best_first) if said == self.unknown else frozenset([said])

    def favour(self, outcome: Outcome) -> int:
        """Give the place of a word, from the end; what is no word of it is below all."""
        known = list(self.best_first)
        return len(known) - known.index(outcome) if outcome in known else 0

    def looks_at(self, code: str) -> bool:
        """Say whether it is not among the subjects that the function ignores."""
        return code not in self.ignores

    def misses(self, code: str) -> bool:  # noqa: ARG002 - of no subject
        """Say that it only knows the subjects that are on a list."""
        return False


def with_grades(student: Student, changed: Mapping[str, Entry]) -> Student:
    """Give a student with other grades on the report, or more."""
    return student.model_copy(update={"grades": {**student.grades, **changed}})


def same(of: Judged, student: Student, other: Student) -> Broken | None:
    """See that the same is said of both."""
    before, after = of.says(student), of.says(other)
    return None if before == after else Broken(student, other, came_out=after, expected=before)


def _named(node: Expression) -> str | None:
    match node:
        case GradeOf(subject=str(code)) | PointsOf(subject=str(code)):
            return code
        case Forced(subject=str(code)) | Taken(subject=code):
            return code
        case _:
            return None


def _holds(group: Group, code: str, ruleset: RuleSet, *, everything: bool) -> bool:
    """Say whether a group names a subject, for some student; `all` names every one, or none."""
    match group:
        case AllSubjects():
            return everything
        case Chosen(input=name):
            return code in {canonical(each, ruleset) for each in ruleset.inputs[name].among}
        case NamedGroup(name=name):
            return _holds(ruleset.groups[name].contains, code, ruleset, everything=everything)
        case Subjects(codes=codes):
            return code in {canonical(each, ruleset) for each in codes}
        case Combined(left=left, right=right) | Either(then=left, otherwise=right):
            return _holds(left, code, ruleset, everything=everything) or _holds(
                right, code, ruleset, everything=everything
            )
        case _:
            assert_never(group)
