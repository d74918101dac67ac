"""I: how the rules of a text stand to each other, and what follows where none holds."""

from __future__ import annotations

from typing import Final

from overgang.norms.expression import (
    Holds,
    Pattern,
)
from overgang.norms.parts import Meaning, Precedence
from pages.features.feature import Feature, any_of, asked_or_told, said, told
from pages.features.sights.structure import (
    flaw,
    not_covered,
    reads_no_grade,
    rest,
    stricter_though_lighter,
    table_of_patterns,
    targets,
)
from pages.features.tried import (
    CLASH,
    CONFLICT,
    HOLE,
    LINT,
    NOTE,
    PRECEDENCE,
    REMAINDER,
    TARGET,
    node,
)

__all__ = ["STRUCTURE"]


STRUCTURE: Final = (
    Feature(
        "meer bestemmingen naast elkaar, elk met een eigen uitkomst",
        "several targets side by side, each with an outcome of its own",
        lambda norm: len(norm.ruleset.targets) > 1,
        (TARGET,),
    ),
    Feature(
        "lijsten van uitkomsten die een gat laten",
        "lists of outcomes that leave a hole",
        flaw("uncovered"),
        (HOLE, LINT),
    ),
    Feature(
        "de rest wordt besproken",
        "the rest is discussed",
        rest(Meaning.DISCUSS),
        (REMAINDER,),
    ),
    Feature(
        "de volgorde van de regels telt",
        "the order of the rules matters",
        targets(lambda target: target.precedence is Precedence.FIRST and len(target.rules) > 1),
        (PRECEDENCE,),
    ),
    Feature(
        "lijsten met verschillende uitkomsten die elkaar overlappen",
        "lists with different outcomes that overlap",
        flaw("conflict"),
        (CLASH, CONFLICT),
    ),
    Feature(
        "van de norm mag worden afgeweken, met redenen of in het voordeel",
        "the norm may be set aside, with reasons or in favour",
        asked_or_told(r"afwijk|afgeweken|voordeel|buiten werking|opzij"),
        (NOTE,),
        "note",
    ),
    Feature(
        "geen norm in cijfers",
        "no norm in grades",
        reads_no_grade,
        (REMAINDER, NOTE),
    ),
    Feature(
        "de rest is afgewezen of niet bevorderd",
        "the rest is rejected or does not move up",
        rest(Meaning.BELOW),
        (REMAINDER,),
    ),
    Feature(
        "over de rest beslist een vergadering of de schoolleiding",
        "of the rest a meeting or the management decides",
        any_of(
            said(r"vergadering|schoolleiding|directie|beslis|overleg"),
            told(r"(vergadering|schoolleiding|directie|team) (beslis|besluit)|beslist dan de"),
        ),
        (REMAINDER, NOTE),
    ),
    Feature(
        "tweede besluit na het bevorderen: toelating tot een pakket of profiel",
        "second decision after moving up: admission to a package or profile",
        any_of(
            said(r"pakket|profiel"),
            told(
                r"profielnorm komt naast|(toelating|toegelaten) tot (een|het) (vak|profiel|pakket)"
            ),
        ),
        (TARGET,),
    ),
    Feature(
        "de uitkomst ‘niet voorzien’",
        "the outcome ‘not foreseen’",
        any_of(targets(not_covered), told(r"krijgt (daar )?een vraagteken")),
        (HOLE, NOTE),
        "note",
    ),
    Feature(
        "twee soorten normen: wat moet, en waarover wordt gesproken",
        "two kinds of norm: what has to be, and what is talked about",
        asked_or_told(r"verplichte norm|subnorm|deelnorm"),
        (PRECEDENCE, NOTE),
        "note",
    ),
    Feature(
        "wie hier overgaat, gaat ook over naar het lagere niveau",
        "who moves up here also moves up to the lower level",
        any_of(
            lambda norm: any(each.target is not None for each in norm.all_of(Holds)),
            told(r"ook (bevorderd )?naar (het|de) lagere"),
        ),
        (node(Holds),),
    ),
    Feature(
        "een lichtere uitkomst vraagt meer dan een zwaardere",
        "a lighter outcome asks more than a heavier one",
        stricter_though_lighter,
        (PRECEDENCE, CLASH),
    ),
    Feature(
        "rondes: eerst de kern, dan alles",
        "rounds: first the core, then everything",
        told(r"\b(eerste|tweede|twee) ronden?\b"),
        (node(Holds), PRECEDENCE),
    ),
    Feature(
        "een rij van de tabel voor elk patroon",
        "a row of the table for each pattern",
        table_of_patterns,
        (node(Pattern),),
    ),
)
