"""From an advice to its document: findings, rules with their steps, changes and unknowns."""

from __future__ import annotations

from typing import Any

import pytest

from overgang.advice.compose import compose
from overgang.advice.document import StepDocument, TargetDocument
from tests.advice.norm import NORM, TOLD, advised, parsed


def target(*grades: object, told: dict[str, Any] = TOLD) -> TargetDocument:
    """Give the one target of the Dutch document of an invented student."""
    return compose(advised(*grades, **told), "nl").targets[0]


def depth(step: StepDocument) -> int:
    """Give how many steps stand below each other."""
    return 1 + max(map(depth, step.parts), default=0)


@pytest.mark.parametrize(
    ("grades", "kind", "text"),
    [
        ((6, 6, 6), "meets", "De norm zegt: ‘bevorderd’."),
        ((6, 6, 5), "discuss", "De norm zegt: ‘bespreken’."),
        ((4, 5, 5), "other-route", "De norm zegt: ‘mavo’."),
        ((4, 4, 4), "below", "De norm zegt: ‘afgewezen’."),
        ((4, 4, 5), "uncovered",
         "De norm zegt niets over deze lijst: geen regel past erop. De vergadering bespreekt het."),
        ((10, 10, 10), "conflict",
         ("De norm spreekt zichzelf tegen: ‘bevorderd’ en ‘afgewezen’ gelden allebei. "
         "De vergadering bespreekt het.")),
    ],
)  # fmt: skip
def test_a_finding_of_every_kind(grades: tuple[int, ...], kind: str, text: str) -> None:
    """The kind for a program, the sentence for a reader."""
    found = target(*grades)

    assert found.finding is not None
    assert found.finding.kind == kind
    assert found.text == text
    assert found.possible == (found.finding,)


def test_an_open_list_names_all_that_is_possible() -> None:
    """Nothing that can still come about is left out."""
    found = target("inh", 6, 6)

    assert found.finding is None
    assert found.text == (
        "Nog niet te zeggen. Mogelijk: ‘bevorderd’, ‘bespreken’, ‘mavo’ of de norm zwijgt."
    )
    assert [each.kind for each in found.possible] == [
        "meets", "discuss", "other-route", "uncovered",
    ]  # fmt: skip
    assert found.changes == ()
    assert found.change_lines == (
        "Wat de uitkomst zou veranderen is pas te zeggen als de lijst compleet is.",
    )


def test_every_rule_is_there_with_its_steps() -> None:
    """Also those that do not hold: why not the better outcome is what is asked most."""
    rules = target(6, 6, 5, told={**TOLD, "done": False}).rules

    assert [(rule.id, rule.holds) for rule in rules] == [
        ("a", "no"), ("b", "yes"), ("c", "no"), ("d", "no"),
    ]  # fmt: skip
    assert rules[0].cite == "artikel 1"
    assert depth(rules[0].why) == 3
    assert [part.text for part in rules[0].why.parts] == [
        "punten: 17 (gevraagd: minstens 18; 1 onder de grens)",
        "minstens één voorwaarde hieronder",
    ]
    assert [part.text for part in rules[0].why.parts[1].parts] == [
        "de opdrachten zijn af: nee",
        "laagste van de cijfers (alle vakken): 5 (gevraagd: minstens 9; 4 onder de grens)",
    ]


def test_changes_are_there_one_by_one_and_said_together() -> None:
    """A program reads each move; a reader reads one line for each finding."""
    found = target(6, 6, 5)

    assert found.change_lines[0] == (
        "Met één ander cijfer: ‘bevorderd’ (Nederlands 6 → 7, Engels 6 → 7 of wiskunde 5 → 6)."
    )
    first = found.changes[0]
    assert (first.finding.kind, first.least) == ("meets", "one-subject")
    assert [(move.code, move.old, move.new) for move in first.moves] == [("ne", "6", "7")]
    assert first.text == "Met Nederlands 6 → 7: ‘bevorderd’."


def test_a_change_of_several_grades_is_said_as_one() -> None:
    """Where one grade is not enough, all that have to be others stand in one line."""
    lines = target(1, 1, 1).change_lines

    assert any(line.startswith("Met Nederlands 1 → ") and " en " in line for line in lines)


def test_where_nothing_changes_that_is_said() -> None:
    """A norm that says the same of every list."""
    rule = NORM.targets[0].rules[0].model_copy(update={"when": NORM.targets[0].rules[3].when})
    always = NORM.targets[0].model_copy(update={"rules": (rule,), "otherwise": rule.outcome})
    norm = NORM.model_copy(update={"targets": (always,)})

    assert compose(advised(6, 6, 6, norm=norm, **TOLD), "nl").targets[0].change_lines == (
        "Met andere cijfers alleen verandert de uitkomst niet.",
    )


def test_where_facts_are_missing_nothing_is_promised() -> None:
    """That no grade settles it is not that no grade matters."""
    rule = NORM.targets[0].rules[0].model_copy(update={"when": parsed("total >= 18 and done")})
    plain = NORM.targets[0].model_copy(
        update={"rules": (rule,), "otherwise": NORM.targets[0].rules[3].outcome}
    )
    norm = NORM.model_copy(update={"targets": (plain,)})
    told = {name: value for name, value in TOLD.items() if name != "done"}

    assert compose(advised(4, 4, 4, norm=norm, **told), "nl").targets[0].change_lines == (
        "Met andere cijfers alleen komt geen andere uitkomst vast te staan: niet alles is bekend.",
    )


@pytest.mark.parametrize(
    ("grades", "inputs", "what", "text"),
    [
        (("inh", 6, 6), TOLD, "ne",
         ("Het cijfer voor Nederlands is nog niet bekend. Bij 6 of hoger is nog mogelijk: "
         "‘bevorderd’. Bij 5 is nog mogelijk: ‘bespreken’. Bij 2 is nog mogelijk: ‘mavo’. "
         "Bij 1 of 3 tot en met 4 is nog mogelijk: de norm zwijgt.")),
        (("unreadable", 1, 1), TOLD, "ne",
         "Het cijfer voor Nederlands was niet te lezen. Het maakt voor de uitkomst niet meer uit."),
        ((6, 6), TOLD, "?3",
         ("De lijst mist nog een vak. Bij 6 of hoger is nog mogelijk: ‘bevorderd’. Bij 3 tot en "
         "met 5 is nog mogelijk: ‘bespreken’. Bij 2 is nog mogelijk: ‘mavo’. Bij 1 is nog "
         "mogelijk: de norm zwijgt.")),
        ((6, 6, 6), TOLD | {"done": None}, "done",
         ("Nog niet bekend is of dit zo is: ‘de opdrachten zijn af’. "
         "Bij ‘ja’ is nog mogelijk: ‘bevorderd’. "
         "Bij ‘nee’ is nog mogelijk: de norm zwijgt.")),
        ((6, 6, 5), TOLD | {"score": None}, "score",
         ("Nog niet bekend: score. Bij 5 of hoger is nog mogelijk: ‘bespreken’. "
         "Bij 4 of lager is nog mogelijk: de norm zwijgt.")),
        ((4, 4, 5), TOLD | {"wish": None}, "wish",
         ("Nog niet bekend: de wens. Bij ‘naar mavo’ is nog mogelijk: ‘mavo’. "
         "Bij ‘blijven’ is nog mogelijk: de norm zwijgt.")),
        ((4, 7, 5), TOLD | {"pick": None}, "pick",
         ("Nog niet bekend: de keuze. Bij Engels en wiskunde is nog mogelijk: ‘bespreken’. "
         "Bij Nederlands en Engels of Nederlands en wiskunde is nog mogelijk: de norm zwijgt.")),
        ((6, 6, 6), TOLD | {"wish": None}, "wish",
         "Nog niet bekend: de wens. Het maakt voor de uitkomst niet meer uit."),
        (("inh", 6, 6), TOLD | {"done": None}, "done",
         ("Nog niet bekend is of dit zo is: ‘de opdrachten zijn af’. "
         "Bij ‘ja’ is nog mogelijk: ‘bevorderd’. "
         "Bij elke waarde is nog mogelijk: ‘bespreken’, ‘mavo’ of de norm zwijgt.")),
    ],
)  # fmt: skip
def test_what_is_unknown_is_said_with_what_it_would_have_to_be(
    grades: tuple[object, ...], inputs: dict[str, Any], what: str, text: str
) -> None:
    """A grade, a cell, a subject that the list lacks, and an answer of every type."""
    told = {name: value for name, value in inputs.items() if value is not None}
    found = {each.what: each for each in target(*grades, told=told).unknown}

    assert found[what].text == text
    assert found[what].matters == ("maakt voor de uitkomst niet" not in text)


@pytest.mark.parametrize(
    ("when", "grades", "text"),
    [
        ("total >= 22", ("inh", 6, 6), "Bij 10 is nog mogelijk: ‘bevorderd’."),
        ("total >= 21", ("inh", 6, 6), "Bij 9 of hoger is nog mogelijk: ‘bevorderd’."),
        ("total <= 13", ("inh", 6, 6), "Bij 1 is nog mogelijk: ‘bevorderd’."),
        ("score <= 1", (6, 6, 6), "Bij 1 of lager is nog mogelijk: ‘bevorderd’."),
        ("score >= 10", (6, 6, 6), "Bij 10 of hoger is nog mogelijk: ‘bevorderd’."),
        ("3 <= score <= 4", (6, 6, 6), "Bij 3 tot en met 4 is nog mogelijk: ‘bevorderd’."),
        ("score == 4", (6, 6, 6), "Bij 4 is nog mogelijk: ‘bevorderd’."),
    ],
)
def test_a_report_ends_where_its_grades_end(
    when: str, grades: tuple[object, ...], text: str
) -> None:
    """Nobody says "10 or higher" of a grade; of a score one cannot know."""
    rule = NORM.targets[0].rules[0].model_copy(update={"when": parsed(when)})
    norm = NORM.model_copy(
        update={"targets": (NORM.targets[0].model_copy(update={"rules": (rule,)}),)}
    )
    told = {name: value for name, value in TOLD.items() if name != "score"}
    unknown = compose(advised(*grades, norm=norm, **told), "nl").targets[0].unknown

    assert any(text in each.text for each in unknown)


def test_the_document_names_student_norm_and_day() -> None:
    """Everything by which an advice can be found again."""
    document = compose(advised(6, 6, 6, **TOLD), "en")

    assert document.student == "900101"
    assert document.source is not None
    assert document.source.ruleset == NORM.id
    assert document.language == "en"
    assert document.record.on.isoformat() == "2026-06-25"


def test_a_target_is_called_what_the_norm_calls_it() -> None:
    """In the language of the reader."""
    assert target(6, 6, 6).name == "4 havo"
    assert compose(advised(6, 6, 6, **TOLD), "en").targets[0].name == "year 4 of havo"
