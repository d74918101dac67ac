"""G: facts that are no grades, seen in what people are asked or in what the file tells a reader."""

from __future__ import annotations

from typing import Final

from overgang.norms.expression import Input, Times
from overgang.norms.parts import Force
from pages.features.anatomy import Anatomy
from pages.features.feature import Feature, any_of, asked, asked_or_told, has, noted, told
from pages.features.tried import FACT, LETTER, NOTE, NUMBER, node

__all__ = ["FACTS"]


def _force(norm: Anatomy) -> bool:
    """Say whether one text has outcomes that bind in different ways."""
    return len({rule.force for rule in norm.rules if isinstance(rule.force, Force)}) > 1


FACTS: Final = (
    Feature(
        "wat er al is overgedaan: niet twee keer, niet twee jaar na elkaar",
        "what was done again before: not twice, not two years running",
        any_of(
            has(Times),
            asked(r"overgedaan|gedoubleerd|jaar zit de leerling|al eens"),
            told(r"drie keer in dezelfde|doubleren (mag|kan)|niet (nog eens )?doubleren"),
        ),
        (node(Times), FACT),
        "question",
    ),
    Feature(
        "handelingsdelen, PTA of loopbaandossier af",
        "practical parts, examination plan or career file completed",
        asked(r"handelingsde|\bpta\b|\blob\b|loopbaan|praktische opdracht|afgerond|dossier|stage"),
        (FACT, LETTER),
        "question",
    ),
    Feature(
        "positief advies of instemming van docenten",
        "positive advice or consent of teachers",
        asked(r"positief|advies|geschikt|instem|vindt|akkoord"),
        (FACT, node(Input)),
        "question",
    ),
    Feature(
        "hoeveel docenten voor zijn",
        "how many teachers are in favour",
        any_of(
            asked(r"hoeveel (vak)?(docenten|lesgevers)"),
            told(r"meerderheid|twee derde|staken de stemmen"),
        ),
        (NUMBER, FACT),
        "question",
    ),
    Feature(
        "gedrag, inzet en motivatie",
        "behaviour, effort and motivation",
        asked_or_told(r"gedrag|motivatie|\binzet(,| en)"),
        (FACT, NOTE),
        "question",
    ),
    Feature(
        "een eerder advies bindt",
        "an earlier advice binds",
        asked_or_told(r"eerder(e)? advies|tweede keer het advies|definitief [\w-]*advies"),
        (FACT,),
        "question",
    ),
    Feature(
        "ouders of leerling kiezen",
        "parents or student choose",
        any_of(
            asked(r"\bouders|kiest\b"),
            lambda norm: any(
                "ouder" in rule.decides.nl for rule in norm.rules if rule.decides is not None
            ),
        ),
        (FACT, node(Input)),
        "question",
    ),
    Feature(
        "ondersteuning of overmacht verandert de weg",
        "support or circumstances beyond control change the route",
        asked_or_told(r"ondersteuning|overmacht|omstandigheden"),
        (FACT, NOTE),
        "question",
    ),
    Feature(
        "hoeveel er voor zijn, bepaalt ook of het een advies of een besluit is",
        "how many are in favour also settles whether it is an advice or a decision",
        _force,
        (FACT, NUMBER),
    ),
    Feature(
        "een eigen norm voor wie het jaar overdoet",
        "a norm of their own for those who do the year again",
        asked_or_told(r"doublant|doet (het|dit) (leer)?jaar (al )?over"),
        (FACT, NOTE),
        "note",
        noted(r"een jaar overdoet"),
    ),
)
