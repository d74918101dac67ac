"""Every nearest change: all that are as small, what cannot be reached any more, and other ways.

`changes` gives one smallest change of each kind; here are all that are as small, for whoever has to
choose between them, and what the norm itself knows beside other grades: a re-sit, a subject that is
left out. A fact that can still change is one more way. Only what is not `fixed` changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, islice, permutations, product
from typing import Final, Literal

from overgang._model import Frozen
from overgang.advice.changes import Change, ChangeSearch, Reach, is_open
from overgang.advice.ways import Way, ways_of
from overgang.norms.parts import Outcome
from overgang.reading.judge import Judgement
from overgang.reading.solver import Said
from overgang.reading.solver.varied import Fixed

__all__ = ["MOST", "Nearest", "NearestChanges", "nearest_changes"]

MOST: Final = 12
"""So many changes that are as small are given; of more it is told that there are more."""


class Nearest(Frozen):
    """One other finding, and every nearest change to it.

    `alone` holds every change of one grade. `fewest` holds all changes of the fewest subjects that
    have the least total among those; `more` says that there are more than these. `least` is the
    change of the least total of all.
    """

    alone: tuple[Change, ...]
    fewest: tuple[Change, ...]
    more: bool
    least: Change

    @property
    def to(self) -> Said:
        """What would be said."""
        return self.least.to


class NearestChanges(Frozen):
    """Every nearest change to every other finding, better outcomes first.

    `never` holds the outcomes that no grades can bring about any more, proven. `ways` are changes
    of another kind: facts, and what the norm itself asks about, as a re-sit.
    """

    reached: tuple[Nearest, ...] = ()
    never: tuple[Outcome, ...] = ()
    ways: tuple[Way, ...] = ()
    reason: Literal["open"] | None = None


def nearest_changes(
    judgement: Judgement, *, fixed: Fixed = frozenset(), most: int = MOST
) -> NearestChanges:
    """Give every nearest change of what can still change.

    `fixed` names the subjects and the facts that cannot: finished subjects, grades of an exam that
    has been taken, what lies in the past. `most` caps how many changes that are as small are given.

    Raises:
        UnreadableError: if the solver could not prove that a change is smallest.
        MissingExtraError: if OR-tools is not installed.

    >>> from overgang.dossier import Student
    >>> from overgang.reading.judge import judge
    >>> from overgang.rulesets import load
    >>> norm = load("nl/zwin/3h-4h")
    >>> grades = dict.fromkeys(norm.list.subjects, "6") | {"ne": "5", "en": "5"}
    >>> student = Student(id="900101", grades=grades, inputs={"cm_zonder_wi": False})
    >>> (judgement,) = judge(student, norm)
    >>> first = nearest_changes(judgement).reached[0]
    >>> first.to.says, [[move.subject for move in change.moves] for change in first.fewest]
    ('bevorderen', [['ne'], ['en']])
    >>> [each.says for each in nearest_changes(judgement, fixed=frozenset(grades)).never]
    ['bevorderen']
    """
    if is_open(judgement):
        return NearestChanges(reason="open")
    search = ChangeSearch(judgement, fixed)
    found = search.changes()
    return NearestChanges(
        reached=tuple(_nearest(search, reach, most) for reach in found.reaches),
        never=found.never,
        ways=tuple(ways_of(judgement, search, fixed)),
    )


def _nearest(search: ChangeSearch, reach: Reach, most: int) -> Nearest:
    if reach.alone:
        as_few = [
            each.model_copy(update={"least": "fewest-subjects"})
            for each in reach.alone
            if each.total == reach.fewest.total
        ]
    else:
        as_few = list(islice(_as_few(search, reach.fewest), most + 1))
    return Nearest(
        alone=reach.alone,
        fewest=tuple(as_few[:most]),
        more=len(as_few) > most,
        least=reach.least,
    )


def _as_few(search: ChangeSearch, fewest: Change) -> Iterator[Change]:
    """Give every change that is as small: what any other subject can do as well is not searched."""
    said, varied = fewest.to, search.varied
    groups = [
        [code for code in group if code not in search.fixed]
        for group in varied.alike(said, search.now)
    ]
    found: dict[frozenset[tuple[str, int]], dict[str, int]] = {}
    moved: Mapping[str, int] = {each.subject: each.new.thousandths for each in fewest.moves}
    while True:
        waiting = list(_placed(moved, groups))
        while waiting:
            each = waiting.pop(0)
            key = frozenset(each.items())
            if key in found:
                continue
            change = search.change(varied.with_grades(each, search.now), "fewest-subjects")
            if change.to == said:
                found[key] = each
                yield change
                waiting.extend(_beside(each, search))
        other = varied.as_few(said, search.now, list(found.values()), search.fixed)
        if other is None:
            return
        moved = other.grades


def _beside(moved: Mapping[str, int], search: ChangeSearch) -> Iterator[dict[str, int]]:
    """Give changes of as many subjects and as much, with one subject or one step otherwise.

    They are tried, and need not come to the same; it is cheaper than to search for each.
    """
    places, now = search.varied.places, search.now
    by = {code: grade - places[code].grade(now) for code, grade in moved.items()}
    for code, much in by.items():
        rest = {each: grade for each, grade in moved.items() if each != code}
        for other, place in places.items():
            grade = place.grade(now) + much
            if other not in moved and other not in search.fixed and grade in place.grades:
                yield rest | {other: grade}
    for code, other in permutations(by, 2):
        grades = places[code].grades
        nearer = grades[grades.index(moved[code]) - (1 if by[code] > 0 else -1)]
        step = abs(moved[code] - nearer)
        further = moved[other] + (step if by[other] > 0 else -step)
        if step < abs(by[code]) and further in places[other].grades:
            yield {**moved, code: nearer, other: further}


def _placed(moved: Mapping[str, int], groups: Sequence[Sequence[str]]) -> Iterator[dict[str, int]]:
    """Give the same change in every place where it comes to the same."""
    ways = []
    for group in groups:
        grades = sorted(moved[code] for code in group if code in moved)
        orders = dict.fromkeys(permutations(grades))
        ways.append(
            [
                dict(zip(codes, order, strict=True))
                for codes in combinations(group, len(grades))
                for order in orders
            ]
        )
    for placed in product(*ways):
        yield {code: grade for part in placed for code, grade in part.items()}
