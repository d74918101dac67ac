"""A judgement in words: the value, the bound, the margin, and a working that can be followed."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, Literal, get_args

import pytest
from hypothesis import given, strategies as st

from overgang import rulesets
from overgang.dossier.student import Student
from overgang.norms.files import parse_toml, to_toml
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Judgement, judge_target
from overgang.reading.told import Line, tell
from overgang.wording import Language
from tests.reading.norms import EVERYTHING, HAVO, SUBJECTS, with_rule

LANGUAGES: Final = get_args(Language)
SIXES: Final = dict.fromkeys(SUBJECTS, "6")
NUMBER: Final = re.compile(r"\d+(?:,\d+)?")

grades: Final = st.fixed_dictionaries({code: st.integers(3, 9).map(str) for code in SUBJECTS})


def judged(ruleset: RuleSet, marks: dict[str, Any], **inputs: object) -> Judgement:
    """Judge an invented student for the first target."""
    student = Student.model_validate({"id": "900101", "grades": marks, "inputs": inputs})
    return judge_target(student, ruleset, ruleset.targets[0])


def told(judgement: Judgement, rule: str, language: Language = "nl") -> tuple[Line, ...]:
    """Tell how one rule came out."""
    at = [each.id for each in judgement.target.rules].index(rule)
    return tell(judgement.steps[at], judgement.ruleset, judgement.target, language)


def line(when: str, marks: dict[str, Any], language: Language = "nl", **inputs: object) -> Line:
    """Tell the first line of a rule of one condition."""
    return told(judged(with_rule(when), marks, **inputs), "a", language)[0]


@given(marks=grades, rule=st.sampled_from(["bevorderen", "afwijzen"]))
def test_the_first_line_is_the_outcome_of_the_rule(marks: dict[str, str], rule: str) -> None:
    """What is told at the top is what was judged, and every line under it has words."""
    judgement = judged(HAVO, marks)
    lines = told(judgement, rule)
    at = [each.id for each in judgement.target.rules].index(rule)

    assert lines[0].truth == judgement.truths[at]
    assert lines[0].depth == 0
    assert all(each.text for each in lines)


@given(marks=grades)
def test_the_number_that_is_told_is_the_number_that_was_compared(marks: dict[str, str]) -> None:
    """A reader who adds up the working finds the total that is told."""
    found = [each for each in told(judged(HAVO, marks), "bevorderen") if " + " in each.working]
    terms, total = found[0].working.split(" = ")

    assert sum(map(int, terms.split(" + "))) == int(total) == sum(map(int, marks.values()))
    assert f": {total} (" in found[0].text


@given(marks=grades)
def test_both_languages_tell_the_same(marks: dict[str, str]) -> None:
    """The same lines, the same outcomes, the same numbers."""
    judgement = judged(HAVO, marks)
    nl, en = (told(judgement, "afwijzen", language) for language in LANGUAGES)

    assert [(a.depth, a.truth) for a in nl] == [(b.depth, b.truth) for b in en]
    assert [NUMBER.findall(a.text) for a in nl] == [NUMBER.findall(b.text) for b in en]


@given(total=st.integers(76, 80), missing=st.booleans())
def test_a_missing_grade_is_told_as_a_span(total: int, missing: bool) -> None:
    """What is not known is neither nought nor a pass."""
    marks = SIXES | {"mu": "inh" if missing else str(total - 72)}
    text = next(
        each.text for each in told(judged(HAVO, marks), "bevorderen") if "punten:" in each.text
    )

    assert ("73 tot en met 82" in text) == missing


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id_", rulesets.whole())
def test_every_example_of_every_norm_is_told(id_: str, language: Language) -> None:
    """No published list makes the telling fall silent."""
    ruleset = rulesets.load(id_)
    for example in ruleset.examples:
        to = ruleset.targets[0].to if example.target is None else example.target
        student = Student.model_validate({"id": "900101", "grades": example.grades})
        judgement = judge_target(student, ruleset, ruleset.target(to))
        for step in judgement.steps:
            lines = tell(step, ruleset, judgement.target, language)
            assert not any("_" in each.text + each.working for each in lines)


@pytest.mark.parametrize(
    ("five", "margin"),
    [(5, "1 onder de grens"), (6, "precies op de grens"), (7, "1 boven de grens")],
)
def test_the_margin_below_at_and_above_a_bound(five: int, margin: str) -> None:
    """How far off, in the direction that a reader expects."""
    marks = {"ne": five, "en": 6, "wi": 6, "gs": 6, "lo": 6}

    assert line("sum(all, whole) >= 30", marks).text.endswith(f"(gevraagd: minstens 30; {margin})")
    assert line("30 <= sum(all, whole)", marks).text.endswith(f"(gevraagd: minstens 30; {margin})")


MARKS: Final[dict[str, Any]] = {"ne": "5,4", "en": 5, "wi": 7, "gs": 6, "lo": 8}

LINES: Final = [
    ("average >= 6.28", True, "gemiddelde: 6,28 (gevraagd: minstens 6,28; precies op de grens)",
     "5,4 + 5 + 7 + 6 + 8 = 31,4; 31,4 : 5 = 6,28"),
    ("sum([ne, en, wi, gs], whole) - size(all) * 4 < 4",
     True, ("som van de afgeronde cijfers (Nederlands, Engels, wiskunde en geschiedenis) min "
     "aantal vakken (alle vakken) keer 4: 3 (gevraagd: minder dan 4; 1 onder de grens)"),
     "5 + 5 + 7 + 6 = 23"),
    ("average > sum([ne, en], tekort)", True,
     ("gemiddelde: 6,28 (gevraagd: meer dan som van de tekorten (Nederlands en Engels), "
     "hier 2; 4,28 boven de grens)"), "5,4 + 5 + 7 + 6 + 8 = 31,4; 31,4 : 5 = 6,28"),
    ("sum([ne, en], tekort) < 2", False,
     "som van de tekorten (Nederlands en Engels): 2 (gevraagd: minder dan 2; precies op de grens)",
     "Nederlands 5,4 → 1, Engels 5 → 1"),
    ("lowest(all) >= 5 and done", None, "alle voorwaarden hieronder", ""),
    ("done or average > 9", None, "minstens één voorwaarde hieronder", ""),
    ("at_least(2, done, average > 9)", False, "minstens 2 van de voorwaarden hieronder", ""),
    ("not done", None, "niet wat hieronder staat", ""),
    ("highest(all) >= 8", True,
     "hoogste van de cijfers (alle vakken): 8 (gevraagd: minstens 8; precies op de grens)",
     "lichamelijke opvoeding 8"),
    ("4 < lowest(all) < 5", False,
     "laagste van de cijfers (alle vakken): 5 (gevraagd: meer dan 4 en minder dan 5)", "Engels 5"),
    ("pattern([ne, en]) in ('5 5', '4')", True,
     "onvoldoendes na afronden (Nederlands en Engels): 5+5 (gevraagd: 5+5 of één 4)",
     "Nederlands 5,4, Engels 5"),
    ("pattern([wi]) == ''", True, "onvoldoendes na afronden (wiskunde): geen (gevraagd: geen)", ""),
    ("whole(ne) == 5", True,
     "afgerond cijfer voor Nederlands: 5 (gevraagd: precies 5; precies op de grens)",
     "Nederlands 5,4"),
    ("advice == 'yes'", None, "advies: nog niet bekend (gevraagd: ja)", ""),
    ("wi['se'] > 5", None,
     "cijfer voor wiskunde in kolom ‘se’: 1 tot en met 10 (gevraagd: meer dan 5)",
     "wiskunde (onbekend)"),
    ("lo in ('V', 8)", True, "cijfer voor lichamelijke opvoeding: 8 (gevraagd: voldoende of 8)",
     "lichamelijke opvoeding 8"),
    ("taken(gs)", True, "geschiedenis staat op de lijst: ja", ""),
    ("taken(fa)", False, "Frans staat op de lijst: nee", ""),
    ("done", None, "handelingsdelen: onbekend", ""),
    ("mean(chosen) > 5", None, ("gemiddelde van de cijfers (keuze): nog niet bekend "
     "(gevraagd: meer dan 5)"), ""),
]  # fmt: skip


@pytest.mark.parametrize(("when", "truth", "text", "working"), LINES, ids=[row[0] for row in LINES])
def test_a_condition_is_told_with_its_working(
    when: str, truth: Literal[True, False] | None, text: str, working: str
) -> None:
    """The value, what was asked, how far off, and how it was counted."""
    assert line(when, MARKS) == Line(0, truth, text, working)


def test_a_number_is_told_on_its_own_side_of_the_bound() -> None:
    """A mean that does not end is never written as the bound that it does not reach."""
    marks = {"ne": "5,9", "en": "6", "wi": "6", "gs": "vr", "lo": "vr"}

    assert Fraction(Decimal("17.9")) / 3 < 6
    assert ": 5,96… (gevraagd: minstens 6;" in line("average >= 6", marks).text
    assert "hier 5,96…" in line("6 * size(all) > average", marks).text


def test_a_letter_is_told_as_a_word() -> None:
    """A letter on the list is what the condition looked at."""
    marks = MARKS | {"lo": "V"}

    assert line("lo in ('V', 'O')", marks).text == (
        "cijfer voor lichamelijke opvoeding: voldoende (gevraagd: voldoende of onvoldoende)"
    )
    assert line("lo == 'V'", MARKS | {"lo": "inh"}).text == (
        "cijfer voor lichamelijke opvoeding: nog niet bekend (gevraagd: voldoende)"
    )
    assert line("lo in ('V', 8)", MARKS | {"lo": "inh"}).text == (
        "cijfer voor lichamelijke opvoeding: 1 tot en met 10 (gevraagd: voldoende of 8)"
    )
    assert line("advice == 'yes'", marks, "en", advice="no").text == "advice: no (asked: yes)"


def test_an_unknown_grade_is_named_in_the_working() -> None:
    """A reader sees which subject keeps it open."""
    marks = MARKS | {"ne": "inh"}

    assert line("average > 6", marks).working == "Nederlands (onbekend)"
    assert line("lowest(all) > 5", marks).working == "Nederlands (onbekend)"
    assert line("lowest(core) < 6", marks | {"wi": 1}).working == "wiskunde 1"
    assert line("count(all, whole < 6) > 6", marks).working == "Nederlands (onbekend), Engels 5"
    assert line("sum([ne, en], tekort) < 2", marks).working == "Nederlands (onbekend), Engels 5 → 1"
    assert line("average > lowest([ne])", marks).text.endswith(
        "(gevraagd: meer dan laagste van de cijfers (Nederlands))"
    )


def test_points_that_the_text_does_not_give_are_not_made_up() -> None:
    """A grade without points in the published table stands there without an arrow."""
    marks = MARKS | {"ne": "3"}

    assert line("sum([ne, en], tekort) < 2", marks).working == "Nederlands 3, Engels 5 → 1"


def test_two_counts_in_one_condition_have_two_workings() -> None:
    """What is added is shown for each part; what stands in both is shown once."""
    found = line("count(core, whole < 6) + count(all, whole > 7) >= 3", MARKS)
    same = line("count(core, whole < 6) + count(core, whole < 6) >= 3", MARKS)

    assert found.working == "Nederlands 5,4, Engels 5; lichamelijke opvoeding 8"
    assert same.working == "Nederlands 5,4, Engels 5"


def test_a_measure_that_is_a_condition_is_told_with_what_it_is() -> None:
    """A named condition has its own line, and below it what it asks."""
    text = to_toml(with_rule("done or average > 9")).replace(
        "[measures.short]",
        "[measures.fine]\nnl = 'een goede lijst'\nen = 'a good list'\nis = 'lowest(all) >= 5'\n\n"
        "[measures.short]",
    )
    lines = told(judged(parse_toml(text.replace("done or", "fine or")), MARKS), "a")

    assert lines[1][:3] == (1, True, "een goede lijst: ja")
    assert lines[2].depth == 2
    assert lines[2].text.startswith("laagste van de cijfers (alle vakken): 5 ")


def test_one_point_more_names_the_subjects_that_would_do() -> None:
    """Whoever reads it sees for which subject one point more is enough."""
    marks = {"ne": 6, "en": 6, "wi": 6, "gs": 6, "lo": "9"}
    lines = told(judged(EVERYTHING, marks), "c")

    assert lines[1].text == "met één punt erbij voor één vak geldt ‘bevorderen’: nee"


def test_a_rule_of_another_target_is_told_in_the_words_of_that_target() -> None:
    """Also where it asks about a rule that only the other target has."""
    first = (
        "[[target]]\nto = 'one'\nname = { nl = 'een', en = 'one' }\nprecedence = 'first'\n"
        "otherwise = 'uncovered'\n[[target.rule]]\nid = 'x'\nsays = 'genoeg'\nmeans = 'meets'\n"
        "when = 'lowest(all) >= 6'\n[[target.rule]]\nid = 'y'\nsays = 'bijna'\nmeans = 'meets'\n"
        "when = \"without_one('x', [ne, en])\"\n\n[[target]]\n"
    )
    text = to_toml(with_rule("average > 1")).replace("[[target]]\n", first, 1)
    ruleset = parse_toml(text.replace("average > 1", "holds('y', 'one')"))
    student = Student.model_validate({"id": "900101", "grades": {**MARKS, "en": 3}})
    judgement = judge_target(student, ruleset, ruleset.targets[1])
    lines = told(judgement, "a")

    assert lines[0].text == "‘bijna’ geldt voor een: nee"
    assert lines[1].text.startswith("zonder één vak geldt ‘genoeg’")
