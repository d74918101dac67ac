"""Working without a promotion report: what counts is how a student develops, seen with feedback.

The picture of now is laid beside that of the moment before. Nothing is counted and no grade is
looked at; where somebody sees less growth, that is a question for the talk.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from overgang.dossier import Observation
from overgang.dossier.observations import Development
from overgang.dossier.roles import SchoolRole
from overgang.practices.notes import Asks, Note, OptionCode, Question, Remark, Side, Weighs
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["Formative", "change_since"]

_ORDER = (Development.FALLING, Development.STABLE, Development.GROWING)


def change_since(before: Observation, now: Observation) -> Development:
    """Tell how the picture has changed since the observation before.

    Another level weighs first. The same picture twice is stable, whatever it showed: nothing was
    added to it. Where the development could not be seen, no change can be seen either.

    >>> from datetime import date
    >>> seen = Observation(on="2025-11-10", by="coach", development="growing", level="mavo")
    >>> later = seen.model_copy(update={"on": date(2026, 2, 9)})
    >>> change_since(seen, later).value
    'stable'
    """
    if before.level is not None and now.level is not None and before.level is not now.level:
        if now.level > before.level:
            return Development.GROWING
        if now.level < before.level:
            return Development.FALLING
    if Development.NOT_SEEN in {before.development, now.development}:
        return Development.NOT_SEEN
    was, is_now = _ORDER.index(before.development), _ORDER.index(now.development)
    if is_now == was:
        return Development.STABLE
    return Development.GROWING if is_now > was else Development.FALLING


class Formative(Policy):
    """Formative work (*formatief toetsen*) in place of a promotion report; `asks` has the feedback.

    >>> from datetime import date
    >>> from overgang.dossier import Dossier, Student
    >>> dossier = Dossier(student=Student(id="900101"), observations=[
    ...     {"on": "2025-11-10", "subject": "wi", "by": "coach", "development": "growing"}
    ... ])
    >>> at = Situation.of(dossier, date(2026, 2, 2))
    >>> {code: seen.development.value for code, seen in Formative(asks="coach").latest(at).items()}
    {'wi': 'growing'}
    """

    kind: Literal["formative"] = "formative"
    asks: SchoolRole

    def series(self, at: Situation) -> Mapping[str | None, tuple[Observation, ...]]:
        """Give the observations of this school year by subject, oldest first; None is the whole."""
        found: dict[str | None, tuple[Observation, ...]] = {}
        for each in this_year(at.dossier.observations, at.on):
            found[each.subject] = (*found.get(each.subject, ()), each)
        return found

    def latest(self, at: Situation) -> Mapping[str | None, Observation]:
        """Give the latest observation of each subject in this school year."""
        return {code: seen[-1] for code, seen in self.series(at).items()}

    def changes(self, at: Situation) -> Mapping[str | None, Development]:
        """Give, for each subject that was looked at before, how the picture has changed since."""
        return {
            code: change_since(*seen[-2:]) for code, seen in self.series(at).items() if seen[1:]
        }

    def words(self) -> Iterator[Said]:
        """Say what is looked at, and what there is not."""
        yield said("formative-feedback")
        yield said("formative-no-report")
        yield said("formative-talking")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell of growth, and ask what is needed and where the challenge lies."""
        latest = self.latest(at)
        if not latest:
            yield Question(said("formative-none"), self.asks)
        growing = _codes(latest, Development.GROWING)
        if growing:
            grows = said("formative-growing", subjects=Subjects(growing))
            yield Weighs(OptionCode.GO_ON, Side.FOR, grows)
        if None in latest and latest[None].development is Development.GROWING:
            yield Weighs(OptionCode.GO_ON, Side.FOR, said("formative-growing-whole"))
        for code, seen in self.series(at).items():
            yield from _moved(code, seen)
        falling = _codes(latest, Development.FALLING)
        if falling:
            yield Asks(said("formative-needed", subjects=Subjects(falling)))
        yield Asks(said("formative-challenge"))


def _codes(latest: Mapping[str | None, Observation], how: Development) -> tuple[str, ...]:
    return tuple(
        code for code, seen in latest.items() if code is not None and seen.development is how
    )


def _moved(code: str | None, seen: tuple[Observation, ...]) -> Iterator[Note]:
    """Tell of a subject that is seen at another level than at the moment before."""
    levels = [each.level for each in seen[-2:]]
    match levels:
        case [old, new] if code and old is not None and new is not None and old is not new:
            moved = said("formative-moved", subject=Subjects((code,)), old=old, new=new)
            yield Remark(moved)
        case _:
            pass
