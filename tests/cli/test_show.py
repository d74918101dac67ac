"""What the commands print about a flaw: the list, its other columns, and the facts told with it."""

from __future__ import annotations

from decimal import Decimal

from overgang.assurance.flaw import Flaw, Witness
from overgang.assurance.lint import HOLES, lint
from overgang.assurance.told import finding_lines
from overgang.rulesets import load
from tests.reading.norms import EVERYTHING

WITNESS = Witness(
    grades={"ne": "5.5", "en": "6"},
    columns={"se": {"wi": "4.5"}},
    inputs={"done": False, "score": Decimal("6.5"), "advice": "no", "chosen": ("gs", "en")},
)


def test_a_clash_names_both_rules_and_all_that_was_told() -> None:
    """Whoever reads it can make the list again by hand."""
    flaw = Flaw(code="conflict", target="4 havo", rules=("a", "d"), witness=WITNESS)

    assert list(finding_lines(EVERYTHING, [flaw], "nl")) == [
        (
            "4 havo: ‘bevorderen’ en ‘mavo’ gelden allebei voor deze lijst, "
            "en de tekst zegt niet welke voorgaat."
        ),
        "  lijst: Nederlands 5,5, Engels 6",
        "  kolom se: wiskunde 4,5",
        (
            "  gegevens: handelingsdelen: nee; score: 6,5; advies: nee; "
            "keuze: geschiedenis en Engels"
        ),
        (
            "Bewezen voor lijsten met deze vakken: Nederlands, Engels, wiskunde, geschiedenis en "
            "lichamelijke opvoeding; cijfers van 1 tot en met 10 in stappen van 0,1."
        ),
    ]


def test_a_hole_has_a_list_and_no_more_than_that() -> None:
    """Where nothing was told and no other column looked at, no line says so."""
    plain = Flaw(
        code="uncovered",
        target="4 havo",
        rules=(),
        witness=Witness(grades={"ne": "5.5"}, inputs={"done": True}),
    )

    assert list(finding_lines(EVERYTHING, [plain], "en"))[:3] == [
        "4 havo: no rule fits this list.",
        "  list: Dutch 5.5",
        "  facts: practical tasks: yes",
    ]
    assert next(iter(finding_lines(EVERYTHING, [], "en"))).startswith("Nothing found: ")


def test_an_idle_rule_is_named_with_a_list_that_shows_it_or_with_none() -> None:
    """Where another rule goes first there is a list to show; where it never holds there is none."""
    first = Flaw(code="never", target="4 havo", rules=("a",), witness=WITNESS)
    never = Flaw(code="never", target="4 havo", rules=("d",))
    lines = list(finding_lines(EVERYTHING, [first, never], "en"))

    assert lines[0] == (
        "4 havo: rule ‘a’ never decides: for every list that it fits another rule goes first, "
        "as for this one."
    )
    assert lines[1] == "  list: Dutch 5.5, English 6"
    assert lines[4] == "4 havo: rule ‘d’ fits no list with these subjects at all."
    assert lines[5].startswith("Proven for lists with these subjects: ")


def test_what_happened_is_told_in_the_words_of_its_choices() -> None:
    """As often as it happened; of a student to whom nothing happened it says so."""
    ruleset = load("nl/bovenbouw-zonder-naam/doublure")
    (hole,) = lint(ruleset, HOLES)
    past = Witness(grades=hole.witness.grades, inputs={"historie": ("4H gedoubleerd",) * 2})
    repeated = hole.model_copy(update={"witness": past})

    assert "  gegevens: jaren die zijn overgedaan: niets" in finding_lines(ruleset, [hole], "nl")
    assert (
        "  facts: years done again: year 4 of havo done again and year 4 of havo done again"
        in finding_lines(ruleset, [repeated], "en")
    )
