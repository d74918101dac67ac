"""What is wrong with a dossier as JSON is told at its place, all at once, without a word of it."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from overgang.dossier import Dossier, Student, read_dossier, write_dossier
from overgang.errors import FaultsError
from overgang.strategies import dossiers


def faults(document: object, name: str = "") -> list[str]:
    """Give what is wrong with a document."""
    with pytest.raises(FaultsError) as caught:
        read_dossier(document if isinstance(document, str) else json.dumps(document), name)
    return [str(fault) for fault in caught.value.faults]


STUDENT = {"id": "900101"}


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        (
            {"reports": [{"on": "2026-13-01", "name": "rapport"}]},
            "reports 1, on: this is no day; write it as 2026-01-30",
        ),
        (
            {"reports": [{"on": "2026-01-30", "name": "rapport", "grades": {"wi": 55}}]},
            (
                "reports 1, grades, wi: a grade lies from 1 to 10; "
                "has a decimal sign been lost (55 for 5,5)?"
            ),
        ),
        (
            {"reports": [{"on": "2026-01-30", "name": "rapport", "grades": {"ne": 6, "Jan": 6}}]},
            (
                "reports 1, grades, entry 2: this is no code of a subject; "
                "use small letters and digits, at most twelve, as ne or wi"
            ),
        ),
        (
            {"reports": [{"on": "2026-01-30", "name": "rapport", "grades": {"zz": 0}}]},
            (
                "reports 1, grades, entry 1: "
                "a grade lies from 1 to 10; is 0 meant as 'no grade'? leave it empty"
            ),
        ),
        ({"signal": []}, "entry 2: a dossier has no such key here; did you mean 'signals'?"),
        (
            {"talks": [{"on": "2026-01-30", "kind": "mentor", "led_by": "mentor"}]},
            (
                "talks 1, kind: this is none of the words that can stand here; "
                "did you mean 'mentor talk'?"
            ),
        ),
        (
            {"signals": [{"on": "2026-01-30", "kind": 1, "by": "mentor"}]},
            (
                "signals 1, kind: this is none of the words that can stand here; "
                "there are: absence, behind, effort, falling results, socio-emotional, "
                "standard test, weak result"
            ),
        ),
        (
            {
                "plans": [
                    {
                        "cycles": [
                            {
                                "on": "2026-01-30",
                                "start": "2026-01-30",
                                "due": "2026-01-30",
                                "goals": ["planning"],
                                "student": ["practise"],
                                "outcome": {"on": "2026-02-02", "effect": "worked", "why": ""},
                            }
                        ]
                    }
                ]
            },
            (
                "plans 1, cycles 1, outcome, entry 3: a dossier has no such key here; "
                "there are: effect, goes_on, on"
            ),
        ),
        (
            {
                "plans": [
                    {
                        "cycles": [
                            {
                                "on": "2026-01-30",
                                "start": "2026-01-30",
                                "due": "2026-01-30",
                                "goals": ["planning"],
                                "student": ["practise"],
                            }
                        ]
                    }
                ]
            },
            "plans 1, cycles 1, due: a cycle ends after it starts; give a later day",
        ),
        ({"talks": 1}, "talks: a list belongs here"),
        ({"talks": [1]}, "talks 1: an object belongs here"),
        ({"talks": [{}]}, "talks 1, on: this is missing"),
    ],
)
def test_a_fault_is_told_at_its_place(parts: dict[str, object], told: str) -> None:
    """A misspelt word, a day, a grade, a key, a part that does not hold together."""
    assert told in faults({"student": STUDENT} | parts)


def test_all_faults_are_told_with_the_name_of_the_file() -> None:
    """In the order of the parts."""
    assert faults({"student": {"year": 0}, "levels": [{"subject": "ne", "steps": []}]}, "a") == [
        "a: student, id: this is missing",
        "a: student, year: input should be greater than or equal to 1",
        "a: levels 1, steps: at least one belongs here",
    ]


def test_what_does_not_hold_together_as_a_whole_is_told_with_its_part() -> None:
    """All of it."""
    report = {"on": "2026-01-30", "name": "rapport"}

    assert faults({"student": STUDENT | {"grades": {"ne": 6}}, "reports": [report] * 2}) == [
        (
            "student: there are lists with the student and reports with a day; "
            "put every list in a report"
        ),
        "reports: a report stands here twice; keep one of them",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "a: line 1, column 2: this is not JSON"),
        ("[]", "a: an object belongs here"),
        ("1" * 5000, "a: a number is too long or the text too deep for a dossier"),
        ("[" * 100_000, "a: a number is too long or the text too deep for a dossier"),
        ('{"x": 1, "x": 2}', "a: a key stands twice in one object; keep one of them"),
    ],
)
def test_a_text_that_is_no_object_is_refused(text: str, told: str) -> None:
    """No JSON, no object, more than a reader can hold, and a key that stands there twice."""
    assert faults(text, "a") == [told]


def test_the_place_in_a_text_stands_without_a_file_too() -> None:
    """Where nobody said which file it is."""
    assert faults("{}}") == ["line 1, column 3: this is not JSON"]


CANARY = "kanarie900177"


@st.composite
def broken(draw: st.DrawFn) -> str:
    """Give a dossier as JSON in which somebody wrote something where it does not belong."""
    document = json.loads(write_dossier(draw(dossiers())))
    here: object = document
    while isinstance(here, dict | list) and here:
        key = draw(st.sampled_from(list(here) if isinstance(here, dict) else range(len(here))))
        inside = here[key]
        if not isinstance(inside, dict | list) or not inside or draw(st.booleans()):
            wrong = draw(st.sampled_from([CANARY, {CANARY: CANARY}, [CANARY], 900177, None]))
            if isinstance(here, dict) and draw(st.booleans()):
                here[CANARY] = wrong
            else:
                here[key] = wrong
            break
        here = inside
    return json.dumps(document)


@given(broken())
def test_no_fault_repeats_what_was_written(text: str) -> None:
    """Not a word, not an id, not a grade; wherever it stood, as a key or as a value."""
    error: FaultsError | None = None
    try:
        read_dossier(text)
    except FaultsError as caught:
        error = caught

    told = f"{error} {error!r} {error and error.faults} {error and error.__context__!r}"
    assert CANARY not in told
    assert "900177" not in told


@pytest.mark.parametrize("field", ["name", "bsn", "born_on", "gender", "diagnosis", "note"])
def test_what_must_not_be_asked_cannot_be_stored(field: str) -> None:
    """Neither with the student, nor with any other part."""
    for document in (
        {"student": STUDENT | {field: "x"}},
        {"student": STUDENT, field: "x"},
        {"student": STUDENT, "signals": [{"on": "2026-01-30", field: "x"}]},
    ):
        assert any("a dossier has no such key here" in told for told in faults(document))


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (Decimal("2.50"), "2.5"),
        (Decimal(84), "84"),
        (Decimal("1E+3"), "1000"),
        (Decimal("123456789012.345"), "123456789012.345"),
    ],
)
def test_a_number_that_was_told_is_written_as_a_number(number: Decimal, written: str) -> None:
    """So that it is not read as a word; fifteen digits at the most."""
    dossier = Dossier(student=Student(id="900101", inputs={"punten": number}))

    assert f'"punten": {written}\n' in write_dossier(dossier)
    assert read_dossier(write_dossier(dossier)) == dossier


def test_a_number_that_readers_of_json_do_not_keep_is_refused() -> None:
    """Sixteen digits."""
    dossier = Dossier(student=Student(id="900101", inputs={"x": Decimal("1234567890123.456")}))

    with pytest.raises(FaultsError, match="more than 15 digits"):
        write_dossier(dossier)


def test_a_subject_under_two_codes_is_told_at_each_list() -> None:
    """Of all reports at once, with the place and never a grade."""
    twice = {"ne": "4.3", "netl": "8.7"}
    document = {
        "student": {"id": "900101", "columns": {"se": twice}},
        "reports": [
            {"on": "2026-01-30", "name": "rapport 1", "grades": twice},
            {"on": "2026-06-24", "name": "rapport 2", "columns": {"se": {"wi": 5, "wis": 6}}},
        ],
    }
    with pytest.raises(FaultsError) as caught:
        read_dossier(json.dumps(document), "a.json")

    said = "one subject stands here under more than one code"
    assert str(caught.value).splitlines() == [
        f"a.json: student, columns, entry 1: {said}: 'ne', 'netl'; keep one grade, under 'ne'",
        f"a.json: reports 1, grades: {said}: 'ne', 'netl'; keep one grade, under 'ne'",
        f"a.json: reports 2, columns, entry 1: {said}: 'wi', 'wis'; keep one grade, under 'wi'",
    ]
