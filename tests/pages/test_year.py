"""A dossier in words: every kind of evidence is told, on its day, and nothing else is."""

from __future__ import annotations

from datetime import date
from typing import Final, get_args

import pytest
from hypothesis import given

from overgang.dossier import Dossier
from overgang.dossier.evidence import Evidence
from overgang.practices import example_dossier, practices
from overgang.strategies import dossiers
from pages.year.event import told
from pages.year.months import events, months

KINDS: Final = [
    kind
    for field in Dossier.model_fields.values()
    for kind in get_args(field.annotation)
    if isinstance(kind, type) and issubclass(kind, Evidence)
]
NAMES: Final = [name for name in Dossier.model_fields if name != "student"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_of_evidence_has_a_way_to_be_told(kind: type[Evidence]) -> None:
    """Whoever adds a kind to the dossier is told here."""
    assert told.dispatch(kind) is not told.dispatch(Evidence)


def test_there_are_kinds_to_be_told() -> None:
    """A change of how fields are written would leave the test above with nothing."""
    assert len(KINDS) == len(Dossier.model_fields) - 1


@given(dossiers())
def test_every_piece_is_told_on_its_day(dossier: Dossier) -> None:
    """At least once since it is known; the months hold each event, in order."""
    found = events(dossier)
    pieces = [each for name in NAMES for each in getattr(dossier, name)]

    assert [each.on for each in found] == sorted(each.on for each in found)
    assert {each.since for each in pieces} <= {each.on for each in found}
    lines = list(months(dossier))
    assert all(any(each.text in line for line in lines) for each in found)


@pytest.mark.parametrize("id_", practices())
def test_the_text_of_an_example_is_whole(id_: str) -> None:
    """No value of a model shows through, no sentence is without an end, and the id is not told."""
    for event in events(example_dossier(id_)):
        assert event.text.endswith(".")
        assert not any(sign in event.text for sign in ("<", "None", "Enum", "  ", "..", "9001"))


def test_what_happened_several_times_in_a_month_stands_once() -> None:
    """With each day; and in the next month anew."""
    talk = {"kind": "mentor talk", "participants": ["student", "mentor"], "led_by": "mentor"}
    dossier = Dossier.model_validate(
        {
            "student": {"id": "900131"},
            "talks": [talk | {"on": date(2026, *day)} for day in ((1, 5), (1, 19), (2, 2))],
        }
    )

    assert [line for line in months(dossier) if line] == [
        "**January 2026**",
        "- 5 and 19: Mentor talk (student and mentor; led by the mentor).",
        "**February 2026**",
        "- 2: Mentor talk (student and mentor; led by the mentor).",
    ]


def test_what_is_alike_on_a_day_stands_in_one_sentence() -> None:
    """Two prognoses of one teacher's kind at one level, and one at another level."""
    given_ = {"on": "2026-01-12", "by": "subject teacher", "value": "5,4"}
    dossier = Dossier.model_validate(
        {
            "student": {"id": "900131"},
            "prognoses": [
                given_ | {"subject": subject, "level": level}
                for subject, level in (("ne", "havo"), ("wi", "havo"), ("ne", "vwo"))
            ],
        }
    )

    assert [each.text for each in events(dossier)] == [
        "The prognosis at havo (subject teacher): Dutch 5.4, mathematics 5.4.",
        "The prognosis at vwo (subject teacher): Dutch 5.4.",
    ]
