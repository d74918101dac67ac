"""Every nearest change: all that are as small, what cannot be reached any more, and other ways.

`changes` gives one smallest change of each kind; here are all that are as small, for whoever has to
choose between them, and what the norm itself knows beside other grades: a re-sit, a subject that is
left out. A fact that can still change is one more way. Only what is not `fixed` changes.
"""

from __future__ import annotations

from itertools import islice
from typing import Final, Literal

from overgang._model import Frozen
from overgang.advice.changes import Change, ChangeSearch, is_open
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
    reached: list[Nearest] = []
    never: list[Outcome] = []
    for said in search.wanted():
        as_few = list(islice(search.fewest(said, most + 1), most + 1))
        if as_few:
            reached.append(
                Nearest(
                    alone=tuple(search.alone(said)),
                    fewest=tuple(as_few[:most]),
                    more=len(as_few) > most,
                    least=search.least(as_few[0]),
                )
            )
        elif isinstance(said, Outcome) and search.never(said):
            never.append(said)
    return NearestChanges(
        reached=tuple(reached),
        never=tuple(never),
        ways=tuple(ways_of(judgement, search, fixed)),
    )
