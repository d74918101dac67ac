"""Views, not votes: the order in which views come in, and how many there are, decides nothing."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from hypothesis import given, strategies as st

from overgang.dossier import Dossier, JointAdvice, Student, SubjectView
from overgang.dossier.joint_advice import AdviceMoment, JointAdviceKind, View
from overgang.practices.notes import Note, Remark
from overgang.practices.policies.views_not_votes import ViewsNotVotes
from tests.practices.policies.noted import noted, of_kind, words

POLICY: Final = ViewsNotVotes()
JUNE: Final = date(2026, 6, 25)
VIEWS: Final = st.dictionaries(
    st.sampled_from(["ne", "en", "wi", "fa", "gs"]), st.sampled_from(View)
).map(lambda views: [SubjectView(subject=code, view=view) for code, view in views.items()])


def advice(views: list[SubjectView]) -> JointAdvice:
    """Give an advice with these views."""
    return JointAdvice(
        on=JUNE,
        school_year="2025-2026",
        moment=AdviceMoment.YEAR_END,
        kind=JointAdviceKind.GO_ON_WITH_PLAN,
        views=tuple(views),
    )


def notes(views: list[SubjectView]) -> tuple[Note, ...]:
    """Give the notes on a student with these views."""
    known = Dossier(student=Student(id="900103"), joint_advices=(advice(views),))
    return noted(POLICY, known, JUNE)


@given(VIEWS.flatmap(lambda views: st.tuples(st.just(views), st.permutations(views))))
def test_the_order_of_views_is_nothing(both: tuple[list[SubjectView], list[SubjectView]]) -> None:
    """The same is told."""
    assert notes(both[0]) == notes(both[1])


@given(VIEWS, VIEWS)
def test_nobody_counts(one: list[SubjectView], other: list[SubjectView]) -> None:
    """What is told of a subject is of its own teacher, whatever the others think; no number is."""
    for views in (one, other):
        found = notes(views)
        assert all(isinstance(each, Remark) for each in found)
        assert not any(re.search(r"\d", each.said.text("nl")) for each in of_kind(found, Remark))
        by_view = POLICY.by_view(advice(views))
        assert {code: view for view, codes in by_view.items() for code in codes} == {
            each.subject: each.view for each in views
        }


def test_each_view_is_told_with_its_subjects() -> None:
    """From confident to not known, subjects by their code."""
    views = [
        SubjectView(subject=f"{code}", view=view) for code, view in zip("zyxwv", View, strict=True)
    ]
    views.append(SubjectView(subject="ne", view=View.IN_DOUBT))

    assert [each.said.text("nl") for each in of_kind(notes(views), Remark)] == [
        "Docenten hebben er vertrouwen in bij z.",
        "Docenten denken dat het met steun lukt bij y.",
        "Docenten twijfelen nog bij Nederlands en x.",
        "Docenten denken aan een ander niveau bij w.",
        "Docenten weten het nog niet bij v.",
    ]


def test_without_an_advice_there_are_no_views() -> None:
    """And a school that works so says that nobody votes."""
    assert noted(POLICY, Dossier(student=Student(id="900103")), JUNE) == ()
    assert "niet gestemd" in words(POLICY)
