"""Why exactly, in words: in both languages, short, and with the numbers that were compared."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from overgang.advice.advise import Advice, advise
from overgang.advice.card import article
from overgang.advice.compose import compose
from overgang.advice.document import TargetDocument
from overgang.advice.reason_document import ReasonDocument, SlackDocument
from overgang.dossier.student import Student
from overgang.errors import UnsettledError
from overgang.reading.solver import forcing
from overgang.wording import Language
from tests.advice.norm import DAY, NORM, TOLD, advised
from tests.reading.norms import HAVO, SUBJECTS, with_rule


def havo(**grades: str) -> Advice:
    """Advise a list of sixes and sevens for 4 havo: 84 points, the least that the norm asks."""
    listed = dict.fromkeys(SUBJECTS, "6") | dict.fromkeys(SUBJECTS[3:9], "7") | grades
    return advise(Student(id="900101", grades=listed), HAVO, on=DAY)


def ruled(*whens: str, grades: dict[str, str] | None = None, **inputs: object) -> Advice:
    """Advise under a norm with rules of our own."""
    norm = with_rule(*whens)
    listed = dict.fromkeys(norm.list.subjects, "6") | (grades or {})
    student = Student.model_validate({"id": "900101", "grades": listed, "inputs": inputs})
    return advise(student, norm, on=DAY)


def target(advice: Advice, language: Language = "nl") -> TargetDocument:
    """Give the first target of a document."""
    return compose(advice, language).targets[0]


def reason(advice: Advice, language: Language = "nl") -> ReasonDocument:
    """Give the reason in a document."""
    found = target(advice, language).reason
    assert found is not None
    return found


def room(advice: Advice, language: Language = "nl") -> SlackDocument:
    """Give the slack in a document."""
    found = target(advice, language).slack
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("language", "parts", "rest"),
    [
        (
            "nl",
            "Dit volgt al uit: Nederlands 5 en Engels 5.",
            "De rest van de lijst maakt daarvoor niet uit.",
        ),
        (
            "en",
            "This already follows from: Dutch 5 and English 5.",
            "The rest of the list makes no difference to it.",
        ),
    ],
)
def test_a_few_grades_are_named(language: Language, parts: str, rest: str) -> None:
    """Few: which they are, and that the rest does not count."""
    found = reason(havo(ne="5", en="5"), language)

    assert found.text == f"{parts} {rest}"
    assert [(each.code, each.grade, each.column) for each in found.grades] == [
        ("ne", "5", "report"), ("en", "5", "report"),
    ]  # fmt: skip
    assert (found.of, found.whole, found.proven) == (len(SUBJECTS), False, "smallest")


def test_the_whole_list_is_not_written_out() -> None:
    """Whole: where a total counts, all of it does."""
    assert reason(havo()).text == "Alles op de lijst telt hiervoor mee."
    assert reason(havo()).whole


def test_of_nearly_the_whole_list_it_is_told_what_does_not_count() -> None:
    """Nearly whole: the little that makes no difference is the news."""
    found = reason(ruled("sum(all - [lo]) >= 24"))

    assert found.text.startswith("Bijna alles op de lijst telt hiervoor mee. ")
    assert "Alleen dit maakt niet uit: " in found.text


def test_what_follows_from_the_norm_alone() -> None:
    """Nothing: no grade and no fact has a say in it."""
    assert reason(ruled("size(all) >= 1")).text == (
        "Dit volgt uit de norm, welke cijfers er ook staan."
    )


@pytest.mark.parametrize(
    ("when", "told", "said"),
    [
        ("done", {"done": True}, "handelingsdelen (ja)"),
        ("score >= 5", {"score": Decimal(6)}, "(6)"),
        ("advice == 'yes'", {"advice": "yes"}, "(ja)"),
        ("times(past, 'twice') >= 1", {"past": ("twice",)}, "(gedoubleerd)"),
        ("times(past, 'twice') <= 0", {"past": ()}, "(nooit)"),
    ],
)
def test_facts_are_named_with_what_was_told(when: str, told: dict[str, Any], said: str) -> None:
    """Facts: of every type, in the words of the norm."""
    found = reason(ruled(when, **told))

    assert [each.name for each in found.facts] == list(told)
    assert found.facts[0].what in found.text
    assert said in found.text


def test_a_grade_of_another_column_says_which() -> None:
    """Column: a grade for the exam is another than the one on the report."""
    norm = with_rule("en['se'] >= 6")
    student = Student.model_validate(
        {"id": "900101", "grades": {"en": "5"}, "columns": {"se": {"en": "7"}}}
    )
    found = reason(advise(student, norm, on=DAY))

    assert "Engels 7 (se)" in found.text


def test_a_reason_that_may_not_be_smallest_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Honest: what was not proven is told."""
    monkeypatch.setattr(forcing, "_MOST_SEARCHES", 0)

    assert reason(havo(ne="5", en="5")).text.endswith(" Misschien is nog minder al genoeg.")


def test_where_the_search_is_too_much_work_there_is_no_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Unsettled: the advice stands, without this part."""

    def give_up(*_: object) -> None:
        raise UnsettledError("the solver could not settle a question about this norm")

    monkeypatch.setattr("overgang.advice.reason.forcing", give_up)

    assert target(havo(ne="5", en="5")).reason is None
    assert target(havo(ne="5", en="5")).slack is not None


def test_while_it_is_open_there_is_no_reason_and_no_room() -> None:
    """Open: what is missing comes first."""
    found = target(havo(ne="inh"))

    assert found.reason is None
    assert found.slack is None


def test_the_room_is_told_of_each_measure_that_can_tip() -> None:
    """Room: the number now, and from which number something else follows."""
    lines = room(havo(fa="8")).lines

    assert "onvoldoendes: nu 0. Bij 3 of hoger: de norm zwijgt." in lines
    assert "punten: nu 86. Bij 83 of lager: de norm zwijgt." in lines
    assert lines[-1].startswith("Bij elk vak kan") or "op zichzelf" in lines[-1]


@pytest.mark.parametrize(
    ("when", "grades", "line"),
    [
        ("mean([ne, gs]) >= 6", {}, "nu 6. Onder 6:"),
        ("mean([ne, gs]) > 6", {"gs": "7"}, "nu 6,5. Bij 6 of lager:"),
        ("mean([ne, gs]) <= 6", {}, "nu 6. Boven 6:"),
        ("mean([ne, gs]) < 6.5", {}, "nu 6. Bij 6,5 of hoger:"),
    ],
)
def test_a_mean_tips_at_its_bound_or_beyond_it(
    when: str, grades: dict[str, str], line: str
) -> None:
    """Below, at and above: the bound itself is one or the other, and the words say which."""
    first, *_ = room(ruled(when, grades=grades)).lines

    assert line in first


def test_a_list_far_from_every_bound_says_that_no_grade_tips_it() -> None:
    """Far: with a 4 in the core and many shortfalls, one other grade changes nothing."""
    low = dict.fromkeys(SUBJECTS, "4")

    assert room(havo(**low)).lines[-1] == (
        "Eén ander cijfer verandert de uitkomst niet, bij welk vak ook."
    )
    assert all(each.below is None for each in room(havo(**low)).grades)


def test_the_document_holds_every_grade_with_its_room() -> None:
    """Data: for a program, from which to which grade the finding stays, and what comes then."""
    first = room(havo()).grades[0]

    assert (first.code, first.grade, first.lowest, first.highest) == ("ne", "6", "6", "10")
    assert first.below is not None
    assert (first.below.at, first.below.finding) == ("5", "de norm zwijgt")


def test_what_is_out_of_reach_is_told_beside_what_is_not() -> None:
    """Never: with a fact against it, no grades bring about the best outcome."""
    told = TOLD | {"score": 4}
    found = target(advised(6, 6, 5, **told))

    assert found.never == () or "niet te bereiken" in " ".join(found.change_lines)


def test_text_card_and_json_show_the_same() -> None:
    """Shown: one document, three ways; the room stands folded on a card."""
    advice = havo(ne="5", en="5")
    said = reason(advice).text
    card = article(compose(advice, "nl"))

    assert said in advice.text()
    assert said in card
    assert "<summary>Hoeveel ruimte is er?</summary>" in card
    assert card.count("<details open") == article(compose(advice, "nl")).count("<details open")
    shown = json.loads(advice.json())["targets"][0]
    assert shown["reason"]["text"] == said
    assert shown["slack"]["lines"] == list(room(advice).lines)


def test_the_reason_is_sought_only_when_it_is_asked_for() -> None:
    """Lazy: who judges a class does not wait for what nobody looks at; asked twice, made once."""
    (one,) = advised(6, 6, 6, norm=NORM, **TOLD).targets

    assert "reason" not in vars(one)
    assert one.reason is one.reason
    assert one.slack is one.slack
