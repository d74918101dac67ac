"""What moved is told in words: every kind of entry, fact and evidence, and because of what."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from overgang.advice.advise import advise
from overgang.advice.difference import difference
from overgang.dossier import Dossier, Student
from overgang.norms.files import parse_toml
from overgang.practices import load_practice
from overgang.wording import Language
from tests.advice.norm import HEAD, NORM, TOLD, advised

_DAY = date(2026, 6, 24)
_HAPPENED = parse_toml(
    HEAD
    + """
[inputs.before]
nl = "eerder gedaan"
en = "done before"
type = "list"
question = { nl = "Wat is eerder gedaan?", en = "What was done before?" }
asked_of = { nl = "de mentor", en = "the mentor" }
choices = { again = { nl = "een jaar over", en = "a year again" } }

[[target]]
to = "4 havo"
name = { nl = "4 havo", en = "4 havo" }
precedence = "unstated"
otherwise = { says = "bespreken", means = "discuss" }

[[target.rule]]
id = "r"
says = "bevorderd"
means = "meets"
when = "times(before, 'again') == 0 and lowest(all, grade) >= 6"
"""
)


def moved(before: dict[str, Any], after: dict[str, Any], language: Language = "nl") -> list[str]:
    """Give what moved between two lists under the norm of the tests, without the heading."""
    one, other = (
        advise(
            Student.model_validate(
                {"id": "900101", "grades": dict.fromkeys(("ne", "en", "wi"), 6), "inputs": TOLD}
                | each
            ),
            NORM,
            on=_DAY,
        )
        for each in (before, after)
    )
    return difference(one, other).text(language).splitlines()[1:]


@pytest.mark.parametrize(
    ("before", "after", "nl", "en"),
    [
        ("7", "6,5", "Nederlands: 7 → 6,5", "Dutch: 7 → 6.5"),
        (None, "6", "Nederlands: staat er niet → 6", "Dutch: not there → 6"),
        ("V", "6", "Nederlands: voldoende → 6", "Dutch: sufficient → 6"),
        ("6", "vr", "Nederlands: 6 → vrijstelling", "Dutch: 6 → exempt"),
        ("6", None, "Nederlands: 6 → staat er niet", "Dutch: 6 → not there"),
    ],
)
def test_an_entry_is_told_as_it_stood_and_stands(
    before: str | None, after: str | None, nl: str, en: str
) -> None:
    """Grades with the comma of the language, letters and reasons in words."""
    rest = {"en": "6", "wi": "6"}
    first, then = [
        {"grades": rest | ({} if each is None else {"ne": each})} for each in (before, after)
    ]

    assert nl in moved(first, then)
    assert en in moved(first, then, "en")


def test_an_entry_of_another_list_names_that_list() -> None:
    """The report is meant where no list is named."""
    before, after = ({"columns": {"se": {"ne": each}}} for each in ("5", "6"))

    assert "Nederlands (se): 5 → 6" in moved(before, after)


@pytest.mark.parametrize(
    ("name", "before", "after", "told"),
    [
        ("done", True, False, "de opdrachten zijn af: ja → nee"),
        ("score", 7, 8, "score: 7 → 8"),
        ("wish", "havo", "mavo", "de wens: blijven → naar mavo"),
        (
            "pick",
            ("ne", "en"),
            ("ne", "wi"),
            "de keuze: Nederlands en Engels → Nederlands en wiskunde",
        ),
        ("done", None, True, "de opdrachten zijn af: onbekend → ja"),
    ],
)
def test_a_fact_is_told_in_the_words_of_the_norm(
    name: str, before: object, after: object, told: str
) -> None:
    """Each type of fact; one that was not told is not known."""
    rest = {key: value for key, value in TOLD.items() if key != name}
    first, then = [
        {"inputs": rest | ({} if each is None else {name: each})} for each in (before, after)
    ]

    assert told in moved(first, then)


def test_what_has_happened_is_told_in_words_and_nothing_as_nothing() -> None:
    """A choice of a list is no subject; of an empty one it is said that it is empty."""
    grades = dict.fromkeys(("ne", "en", "wi"), 6)
    first, then = (
        advise(Student(id="900101", grades=grades, inputs={"before": each}), _HAPPENED, on=_DAY)
        for each in ((), ("again",))
    )

    lines = difference(first, then).text().splitlines()
    assert "eerder gedaan: niets → een jaar over" in lines
    assert "Dat komt door: eerder gedaan." in lines
    assert any(line.startswith("De norm, 4 havo: eerst") for line in lines)


def test_causes_that_are_each_enough_are_told_as_such() -> None:
    """One grade or another: either of them alone gives what the norm says now."""
    lines = difference(advised(6, 6, 6, **TOLD), advised(1, 1, 1, **TOLD)).text("en").splitlines()
    (line,) = [each for each in lines if each.startswith("That is because of")]

    assert " or " in line


def test_evidence_is_counted_by_its_part() -> None:
    """Without a norm there are no names but those that every school uses."""
    talks = [
        {
            "on": "2026-02-02",
            "kind": "mentor talk",
            "participants": ["student", "mentor"],
            "led_by": "student",
        }
    ]
    dossiers = [
        Dossier.model_validate({"student": {"id": "900101", "grades": {"ne": each}}, "talks": some})
        for each, some in (("6", []), ("7", talks))
    ]
    first, then = (advise(each, None, load_practice("x11"), on=_DAY) for each in dossiers)

    lines = difference(first, then).text().splitlines()
    assert "Nederlands: 6 → 7" in lines
    assert "Nieuw in het dossier (gesprekken): 1" in lines
    assert "Niet meer in het dossier (gesprekken): 1" in difference(then, first).text().splitlines()
