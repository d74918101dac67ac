"""Whether a practice knows a level for each subject, and which levels those can be.

Three policies do. Where each subject is seen at its own level, that is any level. Where subjects
can be raised, it is a level above the own one. Where a raise can be undone, it is the level of
before. In a kansklas none lies below the floor. A way to another level for all subjects at once is
none of these.
"""

from __future__ import annotations

from collections.abc import Iterator

from overgang.practices.followed_levels import level_per_subject, own_level, place_in_kansklas
from overgang.practices.policies.fall_back import FallBack
from overgang.practices.policies.higher_subjects import HigherSubjects
from overgang.practices.policies.level_per_subject import LevelPerSubject
from overgang.practices.practice import Practice
from overgang.practices.situation import Situation
from overgang.school.level import Level

__all__ = ["is_level_open", "levels_open"]


def is_level_open(practice: Practice, at: Situation, subject: str, level: Level) -> bool:
    """Tell whether a practice knows a subject at a level other than the one it is followed at.

    >>> from datetime import date
    >>> from overgang.dossier import Dossier
    >>> from overgang.practices import load_practice
    >>> student = {"id": "900101", "level": "mavo", "grades": {"wi": "8"}}
    >>> at = Situation.of(Dossier(student=student), date(2026, 6, 24))
    >>> x11 = load_practice("x11")
    >>> [is_level_open(x11, at, "wi", level) for level in (Level.HAVO, Level.VMBO_KB)]
    [True, False]
    """
    return level in levels_open(practice, at, subject)


def levels_open(practice: Practice, at: Situation, subject: str) -> tuple[Level, ...]:
    """Give the other levels at which a practice knows a subject, from the lowest type on.

    Where it is not known at which level a subject is followed, no level is another one.
    """
    now, place = level_per_subject(at).get(subject), place_in_kansklas(at)
    if now is None:
        return ()
    floor = place.floor if place is not None and subject in place.subjects else None
    known = set(_known(practice, at, subject))
    return tuple(
        level
        for level in Level
        if level in known and level is not now and (floor is None or level >= floor)
    )


def _known(practice: Practice, at: Situation, subject: str) -> Iterator[Level]:
    own = own_level(at)
    for policy in practice.policies:
        match policy:
            case LevelPerSubject():
                yield from Level
            case HigherSubjects() if own is not None:
                yield from (level for level in Level if level > own)
            case FallBack():
                back = policy.fall_back(at, subject)
                if back is not None:
                    yield back
            case _:
                pass
