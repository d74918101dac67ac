"""What was found, in words: each kind in both languages, and what could not be settled."""

from __future__ import annotations

from fractions import Fraction
from typing import get_args

import pytest

from overgang.assurance import lists
from overgang.assurance.flaw import SEVERITIES, Flaw, FlawCode, Witness
from overgang.assurance.lint import HOLES, as_document, ask, lint
from overgang.assurance.regions import Region, regions
from overgang.assurance.told import finding_lines, flaw_lines, region_lines
from overgang.reading.solver.search import Limit
from overgang.rulesets import load
from overgang.wording import LANGUAGES, Language
from tests.assurance.small import made
from tests.assurance.test_gaps import HEAD

NOTHING = Limit(0.0, 0.0, near=False)


def test_every_code_has_a_severity_and_only_holes_end_the_command() -> None:
    """Three kinds are holes; a new kind is a warning or a note."""
    assert set(SEVERITIES) == set(get_args(FlawCode))
    assert HOLES == ("uncovered", "conflict", "never")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "name",
    [
        "nl/trevianum-gymnasium/gym1",
        "aw/mp/cb1",
        "aw/skoa/cb1",
        "nl/gomarus-mavo/2m",
        "nl/zwin/2bk",
    ],
)
def test_every_finding_is_a_sentence_with_a_list(name: str, language: Language) -> None:
    """A warning and a note say that they are one; a list stands below what has one."""
    ruleset = load(name)
    for flaw in lint(ruleset):
        first, *rest = flaw_lines(ruleset, flaw, language)

        assert (" · " in first.partition(":")[0]) == (flaw.severity != "hole")
        assert bool(rest) == bool(flaw.witness.grades)


@pytest.mark.parametrize(
    ("code", "nl", "en"),
    [
        (
            "open",
            "let op · 2: van deze lijst is alles bekend, en toch blijft de uitkomst open.",
            "warning · 2: of this list all is known, and still the outcome stays open.",
        ),
        (
            "never-met",
            "let op · 2: geen enkele lijst met deze vakken voldoet.",
            "warning · 2: no list with these subjects meets it.",
        ),
        (
            "always-met",
            "let op · 2: elke lijst met deze vakken voldoet.",
            "warning · 2: every list with these subjects meets it.",
        ),
        (
            "idle-rule",
            "opmerking · 2: zonder regel ‘r0’ komt elke lijst hetzelfde uit.",
            "note · 2: without rule ‘r0’ every list comes out the same.",
        ),
    ],
)
def test_what_is_told_without_a_list(code: FlawCode, nl: str, en: str) -> None:
    """The sentence, in both languages."""
    ruleset = made([("ne >= 6", "meets")])
    flaw = Flaw(code=code, target="2", rules=("r0",))

    assert list(flaw_lines(ruleset, flaw, "nl")) == [nl]
    assert list(flaw_lines(ruleset, flaw, "en")) == [en]


def test_what_is_not_settled_is_found_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A search that may do no work proves nothing, and says for every question that it did not."""
    monkeypatch.setattr(lists, "LIMIT", NOTHING)
    ruleset = made([("sum(all) != 18", "meets"), ("mean(all) > 6 and ne >= 5", "discuss")])
    report = ask(ruleset, ["uncovered", "conflict"])

    assert report.proofs == ()
    assert [(flaw.code, flaw.question) for flaw in report.flaws] == [
        ("unsettled", "uncovered"),
        ("unsettled", "conflict"),
    ]
    first = "warning · 2: this question was not settled, for the search took too long: "
    assert [next(iter(flaw_lines(ruleset, flaw, "en"))) for flaw in report.flaws] == [
        f"{first}is there a list that no rule fits.",
        f"{first}do these rules hold together: r0 and r1.",
    ]


@pytest.mark.parametrize("code", sorted(set(get_args(FlawCode)) - {"unsettled", "reading-same"}))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_that_was_not_settled_has_words(code: str, language: Language) -> None:
    """Whichever question it is."""
    ruleset = made([("ne >= 6", "meets")])
    flaw = Flaw(code="unsettled", target="2", rules=("r0",), question=code)

    (line,) = flaw_lines(ruleset, flaw, language)

    assert line.count("2: ") == 1


def test_the_severity_stands_in_the_document() -> None:
    """For a program that only wants to stop at holes."""
    ruleset = made([("ne >= 6", "meets")])
    found = as_document(ruleset, lint(ruleset))

    assert isinstance(found["findings"], list)
    assert [(each["severity"], each["code"]) for each in found["findings"]] == [
        ("hole", "uncovered")
    ]


def test_a_hole_is_told_region_by_region_with_its_share() -> None:
    """And what an ordinary list is, once, at the end."""
    ruleset = made([("sum(all) <= 15", "below"), ("sum(all) >= 17", "meets")])
    found = {"2": regions(ruleset, ruleset.targets[0])}
    lines = list(finding_lines(ruleset, lint(ruleset, HOLES), "en", found))

    assert lines[2:5] == [
        "  This whole hole, in parts that together hold all of it and do not overlap:",
        "    sum of the grades (all subjects): exactly 16 (about 5.6 % of ordinary lists)",
        "      such as: Dutch 6, English 6, mathematics 4",
    ]
    assert lines[-2].startswith("What an ordinary list is, is assumed.")


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (Fraction(0), " (none of ordinary lists)"),
        (Fraction(1, 1001), " (less than 0.1 % of ordinary lists)"),
        (Fraction(1, 1000), " (about 0.1 % of ordinary lists)"),
        (Fraction(998, 1000), " (about 99.8 % of ordinary lists)"),
        (Fraction(999, 1000), " (nearly all of ordinary lists)"),
        (None, ""),
    ],
)
def test_a_share_is_never_said_to_be_nothing_or_all_when_it_is_not(
    share: Fraction | None, said: str
) -> None:
    """Below, at and above a tenth of a percent."""
    ruleset = made([("ne >= 6", "meets")])
    witness = Witness(grades={"ne": "5"}, inputs={})
    (*_, line, _) = region_lines(
        ruleset, "2", [Region(where=(), witness=witness, share=share)], "en"
    )

    assert line == f"    every list{said}"


def test_a_search_that_has_to_stop_says_that_a_region_was_not_worked_out() -> None:
    """What is left is told as it is, and no list of the hole is lost."""
    ruleset = made([("sum(all) <= 15", "below"), ("sum(all) >= 17", "meets")])
    (region,) = regions(ruleset, ruleset.targets[0], most=0)
    (*_, line, _) = region_lines(ruleset, "2", [region], "nl")

    assert not region.whole
    assert line == "    elke lijst; wat een regel hiervan dekt, is niet verder uitgezocht"


def test_the_chosen_subjects_of_a_region_are_told() -> None:
    """By their names, or that there are none."""
    head = HEAD + (
        '[inputs.p]\nnl = "profiel"\nen = "profile"\ntype = "subjects"\n'
        'question = { nl = "Welke?", en = "Which?" }\nasked_of = { nl = "mentor", en = "tutor" }\n'
        'among = ["ne", "en"]\n'
    )
    ruleset = made([("sum(p) >= 6", "meets")], head=head)
    found = regions(ruleset, ruleset.targets[0])
    lines = list(region_lines(ruleset, "2", found, "en"))

    assert any("profile: Dutch" in line for line in lines) or any(
        "profile: nothing" in line for line in lines
    )
