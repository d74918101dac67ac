"""What policies on support, groups, talks and the whole picture say of themselves."""

from __future__ import annotations

import pytest

from overgang.practices.policies import (
    LevelPerSubject,
    OwnPart,
    SmallGroup,
    SupportCheck,
    SupportCondition,
    TriangleTalks,
    WholePicture,
)
from overgang.practices.policy import Policy
from tests.practices.policies.noted import words

SAID: list[tuple[Policy, tuple[str, ...]]] = [
    (LevelPerSubject(), ("op het niveau waarop de leerling het volgt", "geen meetlat")),
    (OwnPart(), ("De leerling heeft altijd een eigen aandeel.",)),
    (SupportCheck(), ("of steun helpt",)),
    (
        SupportCondition.model_validate({"needs": ["own wish", "room to grow"]}),
        ("die dat zelf willen", "ruimte is om te groeien", "kan leerlingen uitsluiten"),
    ),
    (
        WholePicture.model_validate({"kinds": ["grades", "development"]}),
        ("de cijfers en de ontwikkeling",),
    ),
    (
        TriangleTalks.model_validate({"in_year": 1, "student_leads": False, "school": "mentor"}),
        ("is er 1 gesprek van leerling, ouders en mentor",),
    ),
    (
        SmallGroup.model_validate(
            {
                "group": "rebound",
                "students": {"highest": 6},
                "teachers": {"highest": 2},
                "months": 2,
            }
        ),
        ("van hoogstens 6 leerlingen", "hoogstens 2 docenten", "Na 2 maanden"),
    ),
    (
        SmallGroup.model_validate(
            {"group": "coach group", "students": {"lowest": 5, "highest": 9}, "per_week": 1}
        ),
        ("van 5 tot 9 leerlingen", "1 keer per week"),
    ),
]


@pytest.mark.parametrize(("policy", "parts"), SAID, ids=[each.kind for each, _ in SAID])
def test_a_policy_says_its_own_limits(policy: Policy, parts: tuple[str, ...]) -> None:
    """In both languages; here the Dutch words are looked at."""
    said = words(policy)

    assert all(part in said for part in parts)


def test_what_nobody_promised_is_not_said() -> None:
    """Where the mentor leads, no sentence says that the student does."""
    policy, _ = SAID[5]

    assert "leidt" not in words(policy)
