"""A: the grade that a rule reads."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from overgang.norms.expression import (
    Among,
    GradeOf,
)
from overgang.school.rounding import View
from overgang.school.steps import Step
from pages.features.feature import (
    Feature,
    any_of,
    asked,
    asked_or_told,
    made_as,
    rounds,
    sees,
    told,
    unseen,
)
from pages.features.sights.grades import as_they_stand, columns, exempt, letters_asked, weighed
from pages.features.tried import (
    BANDS,
    COLUMN,
    FACT,
    FORM,
    LETTER,
    LETTERS,
    MISSING,
    NOTE,
    NUMBER,
    REPORT,
    VIEW,
    YEAR,
    node,
)

__all__ = ["GRADES"]

_HALF: Final = Decimal("0.5")
_LOWEST_GIVEN: Final = 3


GRADES: Final = (
    Feature(
        "heel cijfer aan het eind van het jaar",
        "whole grade at the end of the year",
        any_of(sees(View.WHOLE), lambda norm: norm.ruleset.scale.step == 1),
        (VIEW, node(GradeOf)),
        made=rounds(lambda steps: Step.WHOLE in steps),
    ),
    Feature(
        "letters als voorwaarde: voldaan, voldoende of goed",
        "letters as a condition: completed, sufficient or good",
        letters_asked,
        (LETTER, node(Among)),
    ),
    Feature(
        "gewogen gemiddelde dat het hele jaar doorloopt",
        "weighted average that runs through the year",
        asked_or_told(r"voortschrijdend|lopend(e)? gemiddelde|hele jaar"),
        (YEAR, REPORT),
        "note",
        made_as("running"),
    ),
    Feature(
        "cijfer op één decimaal in de regel zelf",
        "grade to one decimal in the rule itself",
        any_of(
            sees(View.TENTH),
            lambda norm: norm.ruleset.scale.step == Decimal("0.1") and as_they_stand(norm),
        ),
        (VIEW, node(GradeOf)),
    ),
    Feature(
        "onafgerond cijfer in de regel",
        "grade that is not rounded in the rule",
        as_they_stand,
        (FORM, node(GradeOf)),
    ),
    Feature(
        "wat geldt als cijfers ontbreken of er te weinig zijn",
        "what holds where grades are missing or too few",
        asked_or_told(r"ontbre|te weinig|onvolledig"),
        (MISSING,),
        "note",
    ),
    Feature(
        "vaste gewichten per periode, of het gewone gemiddelde van de perioden",
        "fixed weights of the periods, or their plain mean",
        any_of(weighed, told(r"1-2-2|1, 2 en 2 keer")),
        (YEAR, REPORT),
        "note",
        made_as("periods"),
    ),
    Feature(
        "score van een toets van buiten de school",
        "score of a test from outside the school",
        asked(r"\bscore|cito|jij-|jij |\bvas\b|referentie|voortgangstoets"),
        (NUMBER, FACT),
        "question",
    ),
    Feature(
        "het laagste cijfer op het rapport is een 3",
        "the lowest grade of the report is a 3",
        lambda norm: norm.ruleset.scale.lowest == _LOWEST_GIVEN,
        (FORM,),
    ),
    Feature(
        "cijfers in halven",
        "grades in halves",
        any_of(sees(View.HALF), lambda norm: norm.ruleset.scale.step == _HALF),
        (VIEW, node(GradeOf)),
    ),
    Feature(
        "twee lijsten in één regel: rapport en schoolexamen, of rapport en toetsweek",
        "two lists in one rule: report and school exam, or report and test week",
        lambda norm: bool(columns(norm)),
        (COLUMN, node(GradeOf)),
    ),
    Feature(
        "advies per vak of over het niveau, in plaats van een cijfer",
        "advice for a subject or about the level, instead of a grade",
        asked_or_told(r"studieadvi|niveauadvies|definitief \w+-advies"),
        (FACT,),
        "question",
    ),
    Feature(
        "voor één vak twee cijfers, van elk niveau één",
        "two grades for one subject, one for each level",
        any_of(
            lambda norm: any(
                word in column
                for column in columns(norm)
                for word in ("havo", "vwo", "mavo", "niveau")
            ),
            told(r"twee cijfers per vak|op twee niveaus"),
        ),
        (COLUMN, NOTE),
    ),
    Feature(
        "niet elk vak op hetzelfde niveau",
        "not every subject at the same level",
        told(r"vakken kan [^.]*hoger niveau|niveau per vak"),
        (FACT, NOTE),
        "note",
    ),
    Feature(
        "letters die als getal meetellen",
        "letters that count as a number",
        lambda norm: bool(norm.ruleset.letters),
        (LETTERS, REPORT),
        made=lambda school: bool(school.letters),
    ),
    Feature(
        "getal dat weer een letter of klasse wordt",
        "number that becomes a letter or a class again",
        unseen,
        (BANDS, REPORT),
        made=lambda school: bool(school.bands),
    ),
    Feature(
        "vrijstelling of certificaat op de plaats van een cijfer",
        "exemption or certificate in the place of a grade",
        any_of(exempt, asked_or_told(r"vrijstelling|vrijgesteld|certificaat")),
        (LETTERS, NOTE),
    ),
    Feature(
        "twee manieren om het cijfer te berekenen, per vak gekozen",
        "two ways to work out the grade, chosen for each subject",
        unseen,
        (YEAR, REPORT),
        made=lambda school: len(school.years) > 1,
    ),
)
