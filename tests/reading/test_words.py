"""A condition in words: every kind of node, in both languages, and no code left in it."""

from __future__ import annotations

import re
from typing import Final, get_args

import pytest
from hypothesis import given, strategies as st

from overgang import rulesets
from overgang.norms.expression import Among, Comparison, Expression, GradeOf, Number, Text
from overgang.norms.names import InputType, Names
from overgang.norms.parse import parse, parse_group
from overgang.norms.parts import Words
from overgang.norms.ruleset import RuleSet
from overgang.reading.words import Speaker, measured, say_expression, say_group
from overgang.wording import Language
from tests.reading.norms import EVERYTHING

LANGUAGES: Final = get_args(Language)
LEFT_OVER: Final = re.compile(r"_|==|<|>|\{|\bNone\b|\bkind\b")
ENGLISH: Final = re.compile(
    r"\b(the|and|with|least|most|grades?|subjects?|points?|than|not|holds?|which|norm says)\b"
)

CASES: Final = [
    ("6.5", "6,5", "6.5"),
    ("average >= 6.5", "gemiddelde: minstens 6,5", "average: at least 6.5"),
    ("average > 6", "gemiddelde: meer dan 6", "average: more than 6"),
    ("average < 6", "gemiddelde: minder dan 6", "average: less than 6"),
    ("average <= 6", "gemiddelde: hoogstens 6", "average: at most 6"),
    ("size(all) == 3", "aantal vakken (alle vakken): precies 3",
     "number of subjects (all subjects): exactly 3"),
    ("average != 6", "gemiddelde: niet 6", "average: not 6"),
    ("81 < average < 84", "gemiddelde: meer dan 81 en minder dan 84",
     "average: more than 81 and less than 84"),
    ("6 <= average", "gemiddelde: minstens 6", "average: at least 6"),
    ("6 > average", "gemiddelde: minder dan 6", "average: less than 6"),
    ("average < short < 9",
     "gemiddelde: minder dan tekorten en tekorten: minder dan 9",
     "average: less than shortfall points and shortfall points: less than 9"),
    ("count(core, whole < 6) <= 1",
     "aantal vakken met een afgerond cijfer lager dan 6 (kernvakken): hoogstens 1",
     "number of subjects with a rounded grade below 6 (core subjects): at most 1"),
    ("count(all, grade < 5.5 or grade > 9) > 1",
     ("aantal vakken waarvoor geldt: cijfer: minder dan 5,5 of cijfer: meer dan 9 (alle vakken): "
     "meer dan 1"),
     ("number of subjects for which this holds: grade: less than 5.5 or grade: more than 9 "
     "(all subjects): more than 1")),
    ("sum(all, tekort) < 4", "som van de tekorten (alle vakken): minder dan 4",
     "sum of the shortfall points (all subjects): less than 4"),
    ("sum(all, whole * 2) < 4",
     "som over de vakken van afgerond cijfer keer 2 (alle vakken): minder dan 4",
     "sum over the subjects of rounded grade times 2 (all subjects): less than 4"),
    ("mean(all, cut) < 4",
     "gemiddelde van de cijfers, afgekapt op één decimaal (alle vakken): minder dan 4",
     "mean of the grades, cut off after one decimal (all subjects): less than 4"),
    ("lowest(core, half) < 4", ("laagste van de cijfers, afgerond op halven (kernvakken): "
     "minder dan 4"), "lowest of the grades, rounded to halves (core subjects): less than 4"),
    ("highest(core, twice) < 4", ("hoogste van de twee keer afgeronde cijfers (kernvakken): "
     "minder dan 4"), "highest of the twice-rounded grades (core subjects): less than 4"),
    ("tenth(ne) < 4", "cijfer op één decimaal voor Nederlands: minder dan 4",
     "grade to one decimal for Dutch: less than 4"),
    ("wi['se'] < 4", "cijfer voor wiskunde in kolom ‘se’: minder dan 4",
     "grade for mathematics in column ‘se’: less than 4"),
    ("count(core, 6 <= grade <= 6.5) >= 1",
     "aantal vakken met een cijfer van 6 tot en met 6,5 (kernvakken): minstens 1",
     "number of subjects with a grade from 6 to 6.5 (core subjects): at least 1"),
    ("balans(en) < 4", "balans voor Engels: minder dan 4", "balance for English: less than 4"),
    ("pattern(core) in ('', '5 4')", "onvoldoendes na afronden (kernvakken): geen of 5+4",
     "insufficient grades after rounding (core subjects): none or 5+4"),
    ("lo in ('V', 'niet voldaan', 8)",
     "cijfer voor lichamelijke opvoeding: voldoende, niet voldaan of 8",
     "grade for physical education: sufficient, not completed or 8"),
    ("advice == 'yes'", "advies: ja", "advice: yes"),
    ("done", "handelingsdelen", "practical tasks"),
    ("not done", "dit geldt niet: handelingsdelen", "this does not hold: practical tasks"),
    ("not average < 6", "gemiddelde: minstens 6", "average: at least 6"),
    ("not lo in ('V', 'G')", "cijfer voor lichamelijke opvoeding: niet voldoende of goed",
     "grade for physical education: not sufficient or good"),
    ("not (done and taken(gs))",
     "dit geldt niet: (handelingsdelen en geschiedenis staat op de lijst)",
     "this does not hold: (practical tasks and history is on the list)"),
    ("not taken(gs)", "geschiedenis staat niet op de lijst", "history is not on the list"),
    ("not holds('a')", "‘bevorderen’ geldt niet", "‘bevorderen’ does not hold"),
    ("done or done", "handelingsdelen", "practical tasks"),
    ("5 <= average <= 6", "gemiddelde: van 5 tot en met 6", "average: from 5 to 6"),
    ("count(all, whole < 6) == 0",
     "aantal vakken met een afgerond cijfer lager dan 6 (alle vakken): geen",
     "number of subjects with a rounded grade below 6 (all subjects): none"),
    ("count(all, whole >= 7) == 1",
     "aantal vakken met een afgerond cijfer van 7 of hoger (alle vakken): precies 1",
     "number of subjects with a rounded grade of 7 or higher (all subjects): exactly 1"),
    ("pattern(core) in ('5', '4')", "onvoldoendes na afronden (kernvakken): één 5 of één 4",
     "insufficient grades after rounding (core subjects): one 5 or one 4"),
    ("taken(gs)", "geschiedenis staat op de lijst", "history is on the list"),
    ("score * 2 - 1 + short > 3", "score keer 2 min 1 plus tekorten: meer dan 3",
     "score times 2 minus 1 plus shortfall points: more than 3"),
    ("min(score, 3) > max(1, short)",
     "kleinste van score en 3: meer dan grootste van 1 en tekorten",
     "least of score and 3: more than greatest of 1 and shortfall points"),
    ("done and (taken(gs) or taken(en))",
     "handelingsdelen en (geschiedenis staat op de lijst of Engels staat op de lijst)",
     "practical tasks and (history is on the list or English is on the list)"),
    ("at_least(2, done, taken(gs), taken(en))",
     ("minstens 2 van deze: handelingsdelen, geschiedenis staat op de lijst en "
     "Engels staat op de lijst"),
     "at least 2 of these: practical tasks, history is on the list and English is on the list"),
    ("one_point_more('a')", "met één punt erbij voor één vak geldt ‘bevorderen’",
     "with one point more for one subject ‘bevorderen’ would hold"),
]  # fmt: skip

GROUPS: Final = [
    ("all", "alle vakken", "all subjects"),
    ("core", "kernvakken", "core subjects"),
    ("[ne, en]", "Nederlands en Engels", "Dutch and English"),
    ("chosen", "keuze", "choice"),
    ("all - core", "alle vakken zonder kernvakken", "all subjects without core subjects"),
    ("core + chosen", "kernvakken en keuze", "core subjects and choice"),
    ("[ne, en] + chosen + [en, gs]", "Nederlands, Engels, keuze en geschiedenis",
     "Dutch, English, choice and history"),
    ("all - core + [ne]", "alle vakken zonder kernvakken en ook Nederlands",
     "all subjects without core subjects and also Dutch"),
    ("core & chosen", "de vakken die zowel bij kernvakken als bij keuze horen",
     "the subjects in both core subjects and choice"),
    ("[ne, wi] & all", "Nederlands en wiskunde, voor zover op de lijst",
     "Dutch and mathematics, as far as on the list"),
    ("all - core - [gs]", "alle vakken zonder kernvakken, en ook zonder geschiedenis",
     "all subjects without core subjects, and also without history"),
    ("all & [ne, wi]", "Nederlands en wiskunde, voor zover op de lijst",
     "Dutch and mathematics, as far as on the list"),
]  # fmt: skip


def names_of(ruleset: RuleSet) -> Names:
    """Give the names that a condition of a rule set may use."""
    inputs: dict[str, InputType] = {name: each.type for name, each in ruleset.inputs.items()}
    return Names(
        groups=frozenset(ruleset.groups),
        tables=frozenset(ruleset.points),
        inputs=inputs,
        measures=dict.fromkeys(ruleset.measures, "number"),
        subjects=frozenset(ruleset.subjects),
        rules=frozenset({"a"}),
        earlier={None: frozenset({"a"})},
    )


@given(id_=st.sampled_from(rulesets.ids()))
def test_every_shipped_condition_is_said_without_code(id_: str) -> None:
    """What a reader sees holds no identifier, no operator and no key."""
    ruleset = rulesets.load(id_)
    for target in ruleset.targets:
        for rule in target.rules:
            for language in LANGUAGES:
                said = say_expression(rule.when, ruleset, target, language)
                assert not LEFT_OVER.search(said)
                assert not any(name in said for name in ruleset.measures if "_" in name)


@pytest.mark.parametrize("id_", rulesets.whole())
def test_the_dutch_has_no_english_in_it(id_: str) -> None:
    """Neither language falls back on the other."""
    ruleset = rulesets.load(id_)
    for target in ruleset.targets:
        said = [say_expression(rule.when, ruleset, target, "nl") for rule in target.rules]
        assert not any(ENGLISH.search(each) for each in said)


@pytest.mark.parametrize(("text", "nl", "en"), CASES, ids=[case[0] for case in CASES])
def test_a_condition_is_said_in_both_languages(text: str, nl: str, en: str) -> None:
    """Every kind of node has its words."""
    condition = parse(text, names_of(EVERYTHING))
    target = EVERYTHING.targets[0]

    assert say_expression(condition, EVERYTHING, target, "nl") == nl
    assert say_expression(condition, EVERYTHING, target, "en") == en


@pytest.mark.parametrize(("text", "nl", "en"), GROUPS, ids=[case[0] for case in GROUPS])
def test_a_group_is_said_in_both_languages(text: str, nl: str, en: str) -> None:
    """Every kind of group has its words."""
    group = parse_group(text, names_of(EVERYTHING))

    assert say_group(group, EVERYTHING, "nl") == nl
    assert say_group(group, EVERYTHING, "en") == en


def test_a_subject_of_the_norm_has_the_words_of_the_norm() -> None:
    """A subject that only this school has is called what the school calls it."""
    words = Words(nl="tto-project", en="tto project")
    own = EVERYTHING.model_copy(update={"subjects": {"tto": words}})
    speaker = Speaker(own, own.targets[0], "nl")

    assert speaker.subject("tto") == "tto-project"
    assert speaker.subject("?3") == "een vak dat op de lijst ontbreekt"


def test_a_word_that_is_neither_letter_nor_choice_stands_as_it_is() -> None:
    """A word of the school is not translated."""
    speaker = Speaker(EVERYTHING, EVERYTHING.targets[0], "en")

    assert speaker.word("eigen woord") == "eigen woord"
    assert speaker.phrase(Text(value="ZG")) == "very good"
    assert speaker.subject("eigen vak") == "eigen vak"
    assert speaker.phrase(parse("advice == 'no'", names_of(EVERYTHING))) == "advice: no"


@pytest.mark.parametrize(
    ("operands", "place"),
    [(("6", "x"), 1), (("x", "6"), 0), (("x", "x"), 0), (("6", "x", "6"), 1)],
)
def test_what_is_measured_is_the_first_side_that_is_no_number(
    operands: tuple[str, ...], place: int
) -> None:
    """A chain that begins with its bound measures what stands after it."""
    sides: tuple[Expression, ...] = tuple(
        Number(value=6) if side == "6" else GradeOf(subject="ne") for side in operands
    )
    comparison = Comparison(operands=sides, operators=("<",) * (len(sides) - 1))

    assert measured(comparison) == (place, sides[place])
    assert measured(Among(value=sides[place], choices=(Number(value=6),)))[0] == 0
