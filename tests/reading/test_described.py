"""A whole norm in words: everything that it counts and asks, and the rules as a table."""

from __future__ import annotations

import re
from typing import Final, get_args

import pytest

from overgang import rulesets
from overgang.norms.expression import AllSubjects, Combined, Either, Input, Subjects, Taken
from overgang.norms.parts import LookupDefinition
from overgang.norms.ruleset import RuleSet
from overgang.reading.described import describe, heading
from overgang.wording import Language
from tests.reading.norms import EVERYTHING, HAVO, with_rule

LANGUAGES: Final = get_args(Language)
ALL: Final = AllSubjects()
LO: Final = Subjects(codes=("lo",))
DONE: Final = with_rule("done")
IDENTIFIER: Final = re.compile(r"\b[a-z]+_[a-z_]+\b|==|[<>]=?|\{|\}")
ENGLISH: Final = re.compile(
    r"\b(the|and|with|least|grades?|subjects?|than|not|holds?|which|rule)\b"
)


def without_links(lines: tuple[str, ...]) -> str:
    """Give the lines without addresses, which are not words."""
    return re.sub(r"https?://\S+", "", "\n".join(lines))


def of_the_text(ruleset: RuleSet) -> str:
    """Give the norm in Dutch, without its first line, which has the id of the norm in it."""
    return without_links(describe(ruleset, "nl")[1:])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id_", rulesets.whole())
def test_a_shipped_norm_is_words_and_no_code(id_: str, language: Language) -> None:
    """No identifier, operator or key of the rule file is left in what a reader sees."""
    lines = describe(rulesets.load(id_), language)

    assert not IDENTIFIER.search(without_links(lines[1:]))


@pytest.mark.parametrize("id_", rulesets.whole())
def test_the_dutch_of_a_shipped_norm_is_dutch(id_: str) -> None:
    """Neither language falls back on the other."""
    assert not ENGLISH.search(of_the_text(rulesets.load(id_)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id_", rulesets.whole())
def test_a_norm_names_every_rule_measure_and_question(id_: str, language: Language) -> None:
    """Nothing of a norm is left out."""
    ruleset = rulesets.load(id_)
    said = "\n".join(describe(ruleset, language))
    named = [*ruleset.groups.values(), *ruleset.points.values(), *ruleset.measures.values()]

    assert all(each.in_(language) in said for each in named)
    assert all(each.question.in_(language) in said for each in ruleset.inputs.values())
    assert all(f"‘{rule.says}’" in said for target in ruleset.targets for rule in target.rules)


@pytest.mark.parametrize("ruleset", [HAVO, EVERYTHING])
def test_a_table_has_a_column_for_each_rule(ruleset: RuleSet) -> None:
    """Every row of a table is as wide as its head."""
    rows = [line for line in describe(ruleset, "nl") if line.startswith("|")]

    assert {row.count("|") for row in rows} == {len(ruleset.targets[0].rules) + 2}


def test_a_norm_in_one_line() -> None:
    """Id, class, school year, and how much of the text was read."""
    source = HAVO.source.model_copy(update={"school_year": "2025-2026", "complete": False})
    partly = HAVO.model_copy(update={"source": source})

    assert heading(HAVO, "nl") == (
        "nl/voorbeeld/3h · 3 havo · schooljaar niet genoemd · hele tekst gelezen"
    )
    assert heading(partly, "en") == (
        "nl/voorbeeld/3h · 3 havo · school year 2025-2026 · text read in part"
    )


def test_the_table_of_a_norm_as_a_school_writes_it() -> None:
    """What two rules ask of one measure stands in one row."""
    rows = [line for line in describe(HAVO, "nl") if line.startswith("|")]

    assert rows == [
        "| waar het om gaat | ‘bevorderen’ (alles) | ‘afwijzen’ (één ervan) |",
        "|---|---|---|",
        "| onvoldoendes | minder dan 3 | meer dan 3 |",
        "| tekorten | minder dan 4 | meer dan 4 |",
        "| punten | minstens 84 | hoogstens 81 |",
        (
            "| aantal vakken met een afgerond cijfer lager dan 6 (kernvakken) "
            "| hoogstens 1 | minstens 2 |"
        ),
        "| laagste van de afgeronde cijfers (kernvakken) | minstens 5 | hoogstens 4 |",
    ]


def test_two_bounds_on_one_measure_share_a_cell() -> None:
    """A rule that asks twice about one measure has both in its cell."""
    ruleset = with_rule("average >= 6 and average != 7 and done")
    rows = [line for line in describe(ruleset, "nl") if line.startswith("|")]

    assert rows[2:] == ["| gemiddelde | minstens 6; niet 7 |", "| handelingsdelen | ja |"]


def test_a_rule_of_one_condition_is_a_table_of_one_row() -> None:
    """Nothing is joined, and with one rule nothing is said of which goes first."""
    lines = describe(with_rule("6 <= average < 7"), "nl")

    assert lines[-3:] == (
        "| waar het om gaat | ‘ja’ (alleen dit) |",
        "|---|---|",
        "| gemiddelde | minstens 6 en minder dan 7 |",
    )
    assert not any("gaat de eerste voor" in line for line in lines)


def test_points_are_told_row_by_row() -> None:
    """A table of points is said as it stands, also that it gives some grades no value."""
    said = describe(EVERYTHING, "nl")

    assert (
        "- tekorten: 4,5 tot en met 5,4 geeft 1; 3,5 tot en met 4,4 geeft 2,5; "
        "van andere cijfers noemt de tekst geen punten"
    ) in said
    assert (
        "- balans: een 10 geeft 4; een 7 geeft 1; een 5 geeft -1; 1 tot en met 4 geeft -2; "
        "elk ander cijfer geeft 0"
    ) in said


def test_a_lookup_is_told_row_by_row() -> None:
    """A table that gives a number for a number, with rows of one and of several."""
    rows = [
        {"to": 0, "gives": 84},
        {"from": 1, "to": 1, "gives": 85},
        {"from": 2, "to": 3, "gives": 86},
        {"from": 4, "gives": 90},
    ]
    words = {"nl": "punten die nodig zijn", "en": "points that are needed"}
    table = LookupDefinition.model_validate({**words, "rows": rows})
    ruleset = HAVO.model_copy(update={"lookups": {"needed": table}})

    assert (
        "- punten die nodig zijn: bij 0 of minder is het 84; bij 1 is het 85; "
        "bij 2 tot en met 3 is het 86; bij 4 of meer is het 90"
    ) in describe(ruleset, "nl")
    assert (
        "- points that are needed: for 0 or less it is 84; for 1 it is 85; "
        "for 2 to 3 it is 86; for 4 or more it is 90"
    ) in describe(ruleset, "en")


def test_a_rule_reads_as_a_list_of_what_it_asks() -> None:
    """Conditions stand one a line, those made of others below them; what is said twice once."""
    lines = describe(with_rule("done and (average >= 6 or wi > 5) and (done or done)"), "nl")
    at = lines.index("- ‘ja’ (voldoet aan de norm) als dit alles geldt:")

    assert lines[at + 1 : at + 5] == (
        "    - handelingsdelen",
        "    - minstens één hiervan geldt:",
        "        - gemiddelde: minstens 6",
        "        - cijfer voor wiskunde: meer dan 5",
    )


def test_a_rule_that_denies_says_so_once() -> None:
    """A rule that holds where something does not is no double sentence."""
    assert "- ‘ja’ (voldoet aan de norm) als dit niet geldt: handelingsdelen." in describe(
        with_rule("not done"), "nl"
    )
    assert "- ‘ja’ (voldoet aan de norm) als dit geldt: gemiddelde: minstens 6." in describe(
        with_rule("not average < 6"), "nl"
    )


def test_a_group_whose_name_says_it_all_is_named_once() -> None:
    """What its words already say of a group is not said again behind it."""
    words = {"nl": "de kern (Nederlands, Engels en wiskunde)", "en": "the core"}
    core = EVERYTHING.groups["core"].model_copy(update=words)
    rest = EVERYTHING.groups["rest"].model_copy(
        update={"nl": "lo", "contains": Combined(operator="&", left=ALL, right=LO)}
    )
    ruleset = EVERYTHING.model_copy(update={"groups": {"core": core, "rest": rest}})
    lines = describe(ruleset, "nl")

    assert "- de kern (Nederlands, Engels en wiskunde)" in lines
    assert "- lo: lichamelijke opvoeding, voor zover op de lijst" in lines
    assert "- the core: Dutch, English and mathematics" in describe(ruleset, "en")


def test_a_group_that_depends_on_the_student_is_told_case_by_case() -> None:
    """Each case stands on a line of its own, and last what is in the group otherwise."""
    core = EVERYTHING.groups["core"]
    second = Either(when=Taken(subject="gs"), then=LO, otherwise=core.contains)
    first = Either(when=Input(name="done"), then=ALL, otherwise=second)
    depends = core.model_copy(update={"contains": first})
    groups = {**EVERYTHING.groups, "core": depends}
    lines = describe(EVERYTHING.model_copy(update={"groups": groups}), "nl")
    at = lines.index("- kernvakken, dat hangt af van de leerling:")

    assert lines[at + 1 : at + 4] == (
        "    - bij ‘handelingsdelen’: alle vakken",
        "    - bij ‘geschiedenis staat op de lijst’: lichamelijke opvoeding",
        "    - anders: Nederlands, Engels en wiskunde",
    )


def test_what_the_text_gives_otherwise_is_told() -> None:
    """Where the text gives an outcome for all other lists, and where it gives none."""
    assert "- Anders: ‘afwijzen’ (onder de norm)." in describe(EVERYTHING, "nl")
    assert "- Voor andere lijsten zegt de tekst niets." in describe(HAVO, "nl")
    assert "- De tekst zegt niet welke regel voorgaat." in describe(HAVO, "nl")
    assert "- Als meer regels gelden, gaat de eerste voor." in describe(EVERYTHING, "nl")


def test_a_question_says_who_is_asked_and_whether_it_is_a_judgement() -> None:
    """What only people can judge is told apart from what somebody can look up."""
    inputs = EVERYTHING.inputs["done"].model_copy(update={"judgement": True})
    ruleset = EVERYTHING.model_copy(update={"inputs": {"done": inputs}})

    assert "- handelingsdelen: Gedaan? (aan: mentor)" in describe(EVERYTHING, "nl")
    assert "- handelingsdelen: Gedaan? (oordeel van: mentor)" in describe(
        ruleset.model_copy(update={"measures": {}, "groups": {}, "targets": DONE.targets}),
        "nl",
    )


def test_a_place_and_a_note_are_told_where_the_norm_has_them() -> None:
    """A rule says where it stands in the text, and the norm what its reader should know."""
    target = DONE.targets[0]
    rule = target.rules[0].model_copy(update={"cite": "artikel 3"})
    cited = target.model_copy(update={"rules": (rule,)})
    bare = DONE.model_copy(
        update={"targets": (cited,), "groups": {}, "points": {}, "lookups": {}, "measures": {}}
    )
    lines = describe(bare, "en")

    assert "- ‘ja’ (meets the norm) if this holds: practical tasks. [artikel 3]" in lines
    assert "## What is counted" not in lines
