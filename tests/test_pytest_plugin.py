"""`pytest norm.toml`: what is collected, what is told, and what is a failure."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest
from ortools.sat.python import cp_model

from overgang.laws import checks
from overgang.school.grade import Grade
from tests.laws.small import DOWN, REST, UP, norm

pytest_plugins = ["pytester"]

PLUGIN: Final = ("-p", "overgang.pytest_plugin", "-p", "no:cacheprovider", "--overgang-lists=3")
ENGLISH: Final = (*PLUGIN, "--overgang-language=en")
QUESTIONS: Final = ("-k", "(uncovered or conflict or example or known) and not points")

RIGHT: Final = """
[[example]]
grades = { ne = "5", en = "6", wi = "6" }
says = ["up"]
why = "one five"
"""
WRONG: Final = RIGHT.replace('"up"', '"down"')
KNOWN: Final = """
[[known]]
code = "uncovered"
target = "2"
reason = { nl = "de tekst breekt hier af", en = "the text breaks off here" }
"""


LOADED: Final = (cp_model, checks)
"""A run within this process takes what is loaded here; OR-tools cannot be loaded a second time."""


def run(
    pytester: pytest.Pytester, text: str, *options: str, name: str = "norm.toml"
) -> pytest.RunResult:
    """Write a rule file and run it."""
    Path(name).write_text(text, encoding="utf-8")
    return pytester.runpytest_inprocess(name, *ENGLISH, *options)


def test_a_norm_with_a_hole_tells_of_it_and_does_not_fail(pytester: pytest.Pytester) -> None:
    """The finding stands in the summary, with a list that shows it and what would declare it."""
    result = run(pytester, norm(UP, DOWN), *QUESTIONS)

    result.assert_outcomes(passed=1, xfailed=1)
    result.stdout.fnmatch_lines(
        [
            "*Findings that the rule file does not declare as known*",
            "norm.toml::question uncovered",
            "*2: no rule fits this list.",
            "*list: Dutch *, English *, mathematics *",
            '*code = "uncovered"',
            '*target = "2"',
        ]
    )


def test_when_asked_for_a_finding_is_a_failure(pytester: pytest.Pytester) -> None:
    """With the same text, and no traceback."""
    result = run(pytester, norm(UP, DOWN), *QUESTIONS, "--overgang-strict")

    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["*norm.toml: question uncovered*", "2: no rule fits this list."])
    result.stdout.no_fnmatch_line("*Traceback*")
    result.stdout.no_fnmatch_line("*pytest_plugin.py*")


def test_a_finding_that_is_declared_is_known(pytester: pytest.Pytester) -> None:
    """Also when findings are failures."""
    result = run(pytester, norm(UP, DOWN, more=KNOWN), *QUESTIONS, "--overgang-strict")

    result.assert_outcomes(passed=3)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (KNOWN, "uncovered is declared as known, but there is no such finding.*"),
        (KNOWN.replace("uncovered", "uncoverd"), "*‘uncoverd’; did you mean 'uncovered'[?]"),
    ],
)
def test_a_declaration_that_is_not_needed_is_a_failure(
    pytester: pytest.Pytester, more: str, said: str
) -> None:
    """And so is one with a code that is none."""
    result = run(pytester, norm(UP, REST, DOWN, more=more), *QUESTIONS)

    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines([said])


def test_an_example_that_comes_out_otherwise_is_a_failure(pytester: pytest.Pytester) -> None:
    """It says what was expected and found, and how each rule came to it."""
    result = run(pytester, norm(UP, REST, DOWN, more=RIGHT + WRONG), *QUESTIONS)

    result.assert_outcomes(passed=3, failed=1)
    result.stdout.fnmatch_lines(
        [
            "*norm.toml: example 2: one five*",
            "*(one five): expected 'down', found 'up': *",
            "*✓ r0",
            "*✗ r2",
        ]
    )


def test_every_law_and_every_question_is_an_item(pytester: pytest.Pytester) -> None:
    """The law of better grades is not, for a question proves it."""
    result = run(pytester, norm(UP, REST, DOWN), "--collect-only", "-q")

    result.stdout.fnmatch_lines(
        ["norm.toml::law order-does-not-matter", "norm.toml::question conflict"]
    )
    result.stdout.no_fnmatch_line("*law better-never-worse*")


def test_the_laws_are_held_against_so_many_lists(pytester: pytest.Pytester) -> None:
    """A norm that is in order passes them."""
    laws = ("-k", "order or missing or reason or written")
    result = run(pytester, norm(UP, REST, DOWN), *laws)

    result.assert_outcomes(passed=4)


def test_a_law_that_does_not_hold_is_a_failure(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says which, for which list, and what came out."""
    monkeypatch.setattr("overgang.laws.of_rules.read_entry", lambda _: Grade(4))
    result = run(pytester, norm(UP, REST, DOWN), "-k", "written")

    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        ["grades-may-be-written-otherwise does not hold for 2: *", "  came out: ‘down’"]
    )


def test_a_file_with_faults_tells_them_all(pytester: pytest.Pytester) -> None:
    """Each on its line, as the command does."""
    text = norm(UP).replace("grade < 6", "grad < 6").replace('"2"', "2", 1)
    result = run(pytester, text)

    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["norm.toml: *'grad'*", "norm.toml: target 1, to: *"])


@pytest.mark.parametrize(
    ("text", "errors"),
    [
        ("[project]\nname = 'x'\n", 0),
        ("[project\n", 0),
        ("id = 'x'\n[class]\nyears = [1]\n", 0),
        ("id = 'x'\n[class]\nyears = [1]\n[scale]\nstep = 1\n", 1),
        ("[[target.rule]]\nsays = up\n", 1),
    ],
)
def test_a_file_that_is_no_rule_file_is_not_collected(
    pytester: pytest.Pytester, text: str, errors: int
) -> None:
    """One that is meant as one, and is not whole or no TOML, is an error and not passed over."""
    result = run(pytester, text, name="some.toml")

    result.assert_outcomes(errors=errors)


def test_a_rule_file_that_nobody_names_is_left_alone(pytester: pytest.Pytester) -> None:
    """Unless the settings have a pattern that it fits."""
    Path("rules").mkdir()
    Path("rules", "norm.toml").write_text(norm(UP, REST, DOWN), encoding="utf-8")
    found = pytester.runpytest_inprocess(*PLUGIN, "--collect-only")
    found.stdout.no_fnmatch_line("*norm.toml*")

    pytester.makeini("[pytest]\novergang_rules = rules/*.toml\n")
    found = pytester.runpytest_inprocess(*PLUGIN, "--collect-only", "-q")
    found.stdout.fnmatch_lines(["rules/norm.toml::question uncovered"])


def test_dutch_is_what_it_speaks_unless_told(pytester: pytest.Pytester) -> None:
    """A setting tells it as well."""
    Path("norm.toml").write_text(norm(UP, DOWN), encoding="utf-8")
    found = pytester.runpytest_inprocess("norm.toml", *PLUGIN, "-k", "uncovered")
    found.stdout.fnmatch_lines(["*2: geen regel past op deze lijst."])

    pytester.makeini("[pytest]\novergang_language = en\n")
    found = pytester.runpytest_inprocess("norm.toml", *PLUGIN, "-k", "uncovered")
    found.stdout.fnmatch_lines(["*2: no rule fits this list."])


def test_whoever_tests_something_else_does_not_wait() -> None:
    """The plugin alone imports neither the library nor what the laws and the questions need."""
    code = (
        "import sys, overgang.pytest_plugin; "
        "print([m for m in ('pydantic', 'hypothesis', 'ortools', 'fluent') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
