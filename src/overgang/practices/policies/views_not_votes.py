"""Views, not votes: each teacher's view is read with its subject, and nobody counts them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from overgang.dossier import JointAdvice
from overgang.dossier.joint_advice import View, latest_of
from overgang.practices.notes import Note, Remark
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation

__all__ = ["ViewsNotVotes"]


class ViewsNotVotes(Policy):
    """Teachers do not vote on the next year; their views are told beside each other.

    >>> advice = JointAdvice(
    ...     on="2026-06-25", school_year="2025-2026", moment="year end", kind="go on",
    ...     views=[{"subject": "wi", "view": "in doubt"}, {"subject": "ne", "view": "confident"}],
    ... )
    >>> {view.value: subjects for view, subjects in ViewsNotVotes().by_view(advice).items()}
    {'confident': ('ne',), 'in doubt': ('wi',)}
    """

    kind: Literal["views-not-votes"] = "views-not-votes"

    def by_view(self, advice: JointAdvice) -> Mapping[View, tuple[str, ...]]:
        """Give the subjects for each view that there is; in whichever order they came in."""
        return {
            view: subjects
            for view in View
            if (subjects := tuple(sorted(e.subject for e in advice.views if e.view is view)))
        }

    def words(self) -> Iterator[Said]:
        """Say that nobody votes."""
        yield said("views-not-votes-none")
        yield said("views-not-votes-read")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell the views of the latest joint advice of the year, by view."""
        latest = latest_of(at.dossier.joint_advices, at.school_year, at.on)
        if latest is not None:
            for view, subjects in self.by_view(latest).items():
                key = f"views-not-votes-{view.value.replace(' ', '-')}"
                yield Remark(said(key, subjects=Subjects(subjects)))
