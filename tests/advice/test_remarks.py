"""Questions and limits: what people have to answer, and what an advice cannot know."""

from __future__ import annotations

from datetime import date
from typing import Any

from overgang.advice.remarks import limits_of, questions_of
from overgang.norms.parts import Source, Words
from overgang.norms.ruleset import RuleSet
from overgang.school.grade import Letter
from tests.advice.norm import NORM, TOLD, advised

DECIDES = "Dit is een advies en geen besluit. Mensen beslissen."
READ = (
    "De norm is van Een bedachte school, gelezen op 1 januari 2026. "
    "Hij kan sindsdien zijn veranderd."
)


def changed(**parts: object) -> RuleSet:
    """Give the norm with another source, list or class."""
    return NORM.model_copy(update=parts)


def test_a_settled_list_leaves_no_question() -> None:
    """What is answered is not asked."""
    assert questions_of(advised(6, 6, 6, **TOLD), "nl") == ()
    assert questions_of(advised(4, 4, 4), "nl") == ()


def test_what_is_open_is_asked_of_somebody() -> None:
    """A judgement is asked as a judgement, a fact as a fact, a grade as a grade; each once."""
    told: dict[str, Any] = {"score": 7, "pick": ("ne", "en")}

    assert questions_of(advised("inh", 6, 6, **told), "nl") == (
        "Wat is het cijfer voor Nederlands?",
        "Zijn de opdrachten af? (oordeel van: de mentor)",
        "Wat wil de leerling? (aan: de leerling)",
    )
    assert questions_of(advised("inh", 6, 6, **told), "en") == (
        "What is the grade for Dutch?",
        "Are the tasks done? (judgement of: the mentor)",
        "What does the student want? (to: the student)",
    )


def test_silence_and_contradiction_are_put_to_the_meeting() -> None:
    """Neither is hidden and neither is settled by the library."""
    assert questions_of(advised(4, 4, 5, **TOLD), "nl") == (
        "De norm zwijgt voor 4 havo. Hoe wil de vergadering ermee omgaan?",
    )
    assert questions_of(advised(10, 10, 10, **TOLD), "nl") == (
        "De norm spreekt zichzelf tegen voor 4 havo. Welke regel gaat voor?",
    )


def test_every_advice_names_its_norm_and_when_that_was_read() -> None:
    """A norm may have changed since."""
    source = NORM.source.model_copy(update={"school_year": "2025-2026"})

    assert limits_of(advised(6, 6, 6, **TOLD), "nl") == (DECIDES, READ)
    assert limits_of(advised(6, 6, 6, norm=changed(source=source), **TOLD), "nl")[1] == (
        "De norm is van Een bedachte school, schooljaar 2025-2026, gelezen op 1 januari 2026. "
        "Hij kan sindsdien zijn veranderd."
    )


def test_a_text_that_was_read_in_part_and_a_note_are_told() -> None:
    """What is uncertain about the norm is uncertain about the advice."""
    source = Source(
        school="Een bedachte school",
        url="https://example.org/n",
        read_on=date(2026, 1, 1),
        complete=False,
        note=Words(nl="een opmerking", en="a remark"),
    )

    assert limits_of(advised(6, 6, 6, norm=changed(source=source), **TOLD), "nl") == (
        DECIDES,
        READ,
        "De gepubliceerde tekst kon niet helemaal worden gelezen.",
        "Bij de norm: een opmerking",
    )


def test_what_does_not_count_is_named() -> None:
    """A letter without a number, an exemption, a cell that could not be read."""
    limits = limits_of(advised("V", "vr", "unreadable", **TOLD), "nl")

    assert limits[2:] == (
        (
            "Nederlands heeft een letter (voldoende). De norm geeft die geen getal: "
            "in tellingen en gemiddelden doet het vak niet mee."
        ),
        "Voor Engels is er vrijstelling. Het vak telt niet mee.",
        "De cel voor wiskunde was niet te lezen en telt als onbekend.",
        "De norm rekent met 3 vakken; op de lijst staan er 2 die meetellen.",
    )


def test_a_list_with_more_subjects_than_the_norm_reckons_with_is_told() -> None:
    """Totals that were written for fewer subjects are then easier to reach."""
    norm = changed(list=NORM.list.model_copy(update={"count": 2}))

    assert limits_of(advised(6, 6, 6, norm=norm, **TOLD), "nl")[-1] == (
        "De norm rekent met 2 vakken; op de lijst staan er 3 die meetellen."
    )


def test_a_letter_that_is_worth_a_number_counts_and_is_not_named() -> None:
    """Where the norm says what a letter is worth, nothing is left out."""
    worth = changed(letters={Letter.VOLDOENDE: 6})

    assert limits_of(advised("V", 6, 6, norm=worth, **TOLD), "nl") == (DECIDES, READ)


def test_a_norm_without_a_number_of_subjects_counts_none() -> None:
    """Where a norm does not say how many subjects, no number is wrong."""
    free = changed(list=NORM.list.model_copy(update={"count": None}))

    assert limits_of(advised(6, 6, norm=free, **TOLD), "nl") == (DECIDES, READ)


def test_a_subject_at_another_level_is_named() -> None:
    """A norm for one level does not say what a grade at another is worth."""
    other = limits_of(advised(6, 6, 6, level={"wi": "vwo", "en": "havo"}, **TOLD), "nl")
    any_class = changed(class_=NORM.class_.model_copy(update={"level": None}))
    mixed = limits_of(advised(6, 6, 6, norm=any_class, level={"wi": "vwo"}, **TOLD), "nl")

    assert other[2:] == (
        "wiskunde wordt op een ander niveau gevolgd; de norm zegt niet hoe dat telt.",
    )
    assert mixed == (DECIDES, READ)
