"""What was found, in words: each kind in both languages, and what could not be settled."""

from __future__ import annotations

from typing import get_args

import pytest

from overgang.assurance.flaw import SEVERITIES, Flaw, FlawCode
from overgang.assurance.lint import HOLES, as_document, ask, lint
from overgang.assurance.told import flaw_lines
from overgang.reading.solver.search import Search
from overgang.rulesets import load
from overgang.wording import LANGUAGES, Language
from tests.assurance.small import give_up, made


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
    monkeypatch.setattr(Search, "find", give_up)
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
