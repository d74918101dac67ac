"""What would change a finding: every change of one grade, and the smallest changes of more.

Only report grades that are grades can change, to values that the report can hold. A change of one
grade is found by judging; that no smaller change of more grades exists is proven by the solver,
and where it cannot be proven there is an error and no answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import gcd
from typing import Literal, NamedTuple

from overgang.dossier.student import REPORT
from overgang.norms.parts import Outcome
from overgang.reading.judge import Finding, Judgement, judge_target
from overgang.reading.sheet import Sheet, canonical
from overgang.reading.solver import Model, Said, said_of
from overgang.reading.solver.search import Cost
from overgang.reading.solver.unknowns import GradePlace
from overgang.school.grade import Grade, thousandths

__all__ = ["Change", "Changes", "Move", "smallest_changes"]

Least = Literal["one-subject", "fewest-subjects", "least-total"]
"""In which way a change is smallest."""


class Move(NamedTuple):
    """One grade that would be another."""

    subject: str
    old: Grade
    new: Grade

    @property
    def size(self) -> int:
        """How far it moves, in thousandths."""
        return abs(self.new.thousandths - self.old.thousandths)


@dataclass(frozen=True)
class Change:
    """Grades that would be others, and the finding that there would be then.

    `least` says how it is smallest: the nearest change of this one subject, the fewest subjects
    (and of those the least in total), or the least in total (and of those the fewest subjects).
    """

    finding: Finding
    moves: tuple[Move, ...]
    least: Least

    @property
    def total(self) -> int:
        """How far the grades move together, in thousandths."""
        return sum(move.size for move in self.moves)


@dataclass(frozen=True)
class Changes:
    """The smallest changes to every other finding; `complete` is false where the list has gaps."""

    changes: tuple[Change, ...]
    complete: bool = True


def smallest_changes(judgement: Judgement) -> Changes:
    """Give the smallest changes of grades that would give another finding.

    For each finding that other grades could give: for every subject the nearest higher and the
    nearest lower grade that alone gives it; where no one grade does, or where less in total would
    do with more subjects, also the smallest changes of more. Where something that matters is not
    known, there is nothing to change yet.

    Raises:
        UnreadableError: if a smallest change could not be proven to be so.
        MissingExtraError: if OR-tools is not installed.
    """
    finding = judgement.finding
    if finding is None or judgement.sheet.unknown():
        return Changes((), complete=False)
    fixed = _fixed(judgement)
    model = _freed(judgement, fixed)
    if model is None:
        return Changes((), complete=False)
    found: list[Change] = []
    singles = list(_singles(judgement, fixed))
    for said in _others(judgement, finding):
        own = [change for change in singles if said_of(change.finding) == said]
        found += own
        found += _several(judgement, model, said, own)
    return Changes(tuple(found))


def _fixed(judgement: Judgement) -> dict[str, Grade]:
    """Give the grades that can change, by subject: those of the report that are grades."""
    entries = judgement.sheet.entries.items()
    return {code: entry for code, entry in entries if isinstance(entry, Grade)}


def _freed(judgement: Judgement, grades: dict[str, Grade]) -> Model | None:
    """Give the norm over a sheet on which these grades can be any; None if something else varies."""
    ruleset, sheet = judgement.ruleset, judgement.sheet
    span = thousandths(ruleset.scale.lowest), thousandths(ruleset.scale.highest)
    spans = {**sheet.spans, REPORT: {**sheet.spans[REPORT], **dict.fromkeys(grades, span)}}
    free = Sheet(ruleset, sheet.all, spans, sheet.entries, sheet.inputs)
    extra = {code: grade.thousandths for code, grade in grades.items()}
    model = Model(free, judgement.target.to, extra, letters=False)
    known = all(key in {(REPORT, code) for code in grades} for key in model.unknowns.varying())
    return model if known else None


def _others(judgement: Judgement, finding: Finding) -> Iterator[Said]:
    """Give what else the norm can say, what is most in the student's favour first."""
    target = judgement.target
    outcomes = [rule.outcome for rule in target.rules]
    if isinstance(target.otherwise, Outcome):
        outcomes.append(target.otherwise)
    order = ("meets", "discuss", "other-route", "below")
    said: list[Said] = sorted(
        dict.fromkeys(outcomes), key=lambda outcome: order.index(outcome.means.value)
    )
    said += ["uncovered", "conflict"]
    yield from (each for each in said if each != said_of(finding))


def _singles(judgement: Judgement, grades: dict[str, Grade]) -> Iterator[Change]:
    """Give for each subject, each direction and each finding the nearest grade that gives it."""
    current = judgement.finding
    for code, old in grades.items():
        for values in _ways(judgement, old):
            seen = set() if current is None else {said_of(current)}
            for new in values:
                finding = _judged(judgement, [Move(code, old, new)])
                if finding is not None and said_of(finding) not in seen:
                    seen.add(said_of(finding))
                    yield Change(finding, (Move(code, old, new),), "one-subject")


def _ways(judgement: Judgement, old: Grade) -> tuple[Sequence[Grade], Sequence[Grade]]:
    """Give the grades above and below a grade that the report can hold, nearest first."""
    scale = judgement.ruleset.scale
    low, high, step = (thousandths(n) for n in (scale.lowest, scale.highest, scale.step))
    steps = range(-(-low // step) * step, high + 1, step)
    up = [Grade.of(value) for value in steps if value > old.thousandths]
    down = [Grade.of(value) for value in reversed(steps) if value < old.thousandths]
    return up, down


def _judged(judgement: Judgement, moves: Iterable[Move]) -> Finding | None:
    """Judge the student with other grades."""
    student = judgement.student
    listed = {canonical(code, judgement.ruleset): code for code in student.grades}
    grades = {**student.grades, **{listed[move.subject]: move.new for move in moves}}
    other = student.model_copy(update={"grades": grades})
    return judge_target(other, judgement.ruleset, judgement.target).finding


def _several(
    judgement: Judgement, model: Model, said: Said, singles: Sequence[Change]
) -> Iterator[Change]:
    """Give the proven smallest changes of several subjects, where one subject is not the best."""
    least = min((change.total for change in singles), default=None)
    if not singles:
        fewest = _solved(judgement, model, said, "fewest-subjects")
        if fewest is None:
            return
        yield fewest
    total = _solved(judgement, model, said, "least-total")
    if total is None or (least is not None and total.total >= least):
        return
    if singles or total.total < fewest.total:
        yield total


def _solved(judgement: Judgement, model: Model, said: Said, least: Least) -> Change | None:
    """Find the smallest change of that kind, or prove that no grades give what is said."""
    entries = judgement.sheet.entries
    places = {
        code: place
        for (column, code), place in model.unknowns.grades.items()
        if column == REPORT and place.varies
    }
    olds = {code: entry for code, entry in entries.items() if isinstance(entry, Grade)}
    costs = _costs(places, olds, least)
    values = model.search.find([model.settled(said)], costs)
    if values is None:
        return None
    moves = tuple(
        Move(code, olds[code], Grade.of(place.grade(values)))
        for code, place in places.items()
        if place.grade(values) != olds[code].thousandths
    )
    finding = _judged(judgement, moves)
    return None if finding is None else Change(finding, moves, least)


def _costs(places: dict[str, GradePlace], olds: dict[str, Grade], least: Least) -> list[Cost]:
    """Price a change such that the least cost is the smallest change of that kind."""
    base = gcd(*(place.unit for place in places.values())) or 1
    widest = sum((place.grades[-1] - place.grades[0]) // base for place in places.values()) + 1
    many = len(places) + 1
    per_step, per_move = (1, widest) if least == "fewest-subjects" else (many, 1)
    return [
        Cost(
            variable=place.variable,
            centre=place.at(olds[code].thousandths),
            below=per_step * place.unit // base,
            above=per_step * place.unit // base,
            moved=per_move,
        )
        for code, place in places.items()
    ]
