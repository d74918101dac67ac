"""A norm is a guide: no norm binds, and nothing is ever left out because of one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import Dossier
from overgang.norms.parts import Meaning
from overgang.practices.notes import OptionCode, Side, Weighs, Withholds
from overgang.practices.policies.guide_norms import GuideNorms
from overgang.practices.situation import NormSays
from overgang.strategies.evidence import days
from tests.practices.policies.looked_at import (
    dossier,
    dossiers_of,
    keys_of,
    notes_of,
    offered_of,
    student,
    words_of,
)

POLICY = GuideNorms()
ON = date(2026, 6, 24)
NORMS = st.lists(
    st.builds(NormSays, st.just("kader 4"), st.none() | st.sampled_from(Meaning)), max_size=2
).map(tuple)


@given(dossiers_of(), days(), NORMS)
def test_nothing_is_left_out_or_weighs_against_because_of_a_norm(
    whole: Dossier, on: date, norm: tuple[NormSays, ...]
) -> None:
    """Whatever the norm says; and where it is not met, going on with a plan is open."""
    found = notes_of(POLICY, whole, on, norm)
    means = {each.means for each in norm}
    not_met = Meaning.MEETS not in means and bool(means - {None})

    assert not any(isinstance(note, Withholds) for note in found)
    assert not any(isinstance(note, Weighs) and note.side is Side.AGAINST for note in found)
    assert offered_of(found) == [OptionCode.GO_ON_WITH_PLAN] * not_met


@pytest.mark.parametrize("binding", ["binding", "strict", True, None])
def test_there_is_no_binding_norm(binding: object) -> None:
    """Not even as a choice; and the value cannot be changed."""
    with pytest.raises(ValidationError):
        GuideNorms.model_validate({"binding": binding})
    with pytest.raises(ValidationError):
        POLICY.binding = "guide"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("means", "grade", "keys"),
    [
        (Meaning.BELOW, "4,0", ["offer", "what-else"]),
        (Meaning.DISCUSS, "7,0", ["offer", "what-else"]),
        (Meaning.MEETS, "4,0", []),
        (None, "4,0", ["what-else"]),
        (None, "7,0", []),
    ],
)
def test_what_is_said_beside_a_norm(means: Meaning | None, grade: str, keys: list[str]) -> None:
    """Not met, met, and open with a weak subject and without."""
    whole = dossier(student(grades={"wi": grade}))
    found = keys_of(notes_of(POLICY, whole, ON, (NormSays("kader 4", means),)))

    assert found == [f"guide-norms-{key}" for key in keys]


def test_without_a_norm_people_look_further_where_something_is_weak() -> None:
    """And say nothing where nothing is."""
    assert keys_of(notes_of(POLICY, dossier(), ON)) == ["guide-norms-what-else"]
    assert notes_of(POLICY, dossier(student(grades={"ne": "7"})), ON) == []


def test_the_policy_in_words() -> None:
    """A guide, and what people look at."""
    assert words_of(POLICY) == ["guide-norms-guide", "guide-norms-potential"]
