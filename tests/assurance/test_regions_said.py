"""All lists for which something is so, in words: of a hole, and of a difference."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest

from overgang.assurance.compare import compare
from overgang.assurance.differing import DifferenceRegion
from overgang.assurance.flaw import Region, Witness
from overgang.assurance.lint import HOLES, as_document, lint
from overgang.assurance.regions import regions, whole
from overgang.assurance.regions_said import difference_region_lines, region_lines, renamed
from overgang.assurance.told import finding_lines
from overgang.norms.ruleset import RuleSet
from overgang.reading.words import Speaker
from overgang.wording import Language
from tests.assurance.small import made
from tests.assurance.small_norms import small
from tests.assurance.test_compare import FACT
from tests.assurance.test_gaps import HEAD
from tests.assurance.test_regions import CHOICE

GAP = made([("sum(all) <= 15", "below"), ("sum(all) >= 17", "meets")])


def speaker(ruleset: RuleSet, language: Language = "en") -> Speaker:
    """Give a speaker of the only target."""
    return Speaker(ruleset, ruleset.targets[0], language)


def differences(old: RuleSet, new: RuleSet) -> tuple[DifferenceRegion, ...]:
    """Give the regions of all differences."""
    found = compare(old, new, regions=True).targets[0].differences
    return tuple(region for each in found for region in each.regions or ())


def told(old: RuleSet, new: RuleSet, language: Language = "en") -> list[str]:
    """Give the regions of all differences in words."""
    speakers = speaker(old, language), speaker(new, language)
    return list(difference_region_lines(speakers, differences(old, new), {}))


def test_a_hole_is_told_region_by_region_with_its_share() -> None:
    """And what an ordinary list is, once, at the end."""
    lines = list(finding_lines(GAP, whole(GAP, lint(GAP, HOLES)), "en"))

    assert lines[2:5] == [
        "  This is so for these lists, and for no others:",
        "    sum of the grades (all subjects): exactly 16 (about 5.6 % of ordinary lists)",
        "      such as: Dutch 6, English 5, mathematics 5",
    ]
    assert lines[-2].startswith("What an ordinary list is, is assumed.")


def test_the_regions_of_a_clash_are_told_too() -> None:
    """Two rules hold for a total of 16 and of 17."""
    ruleset = made([("sum(all) <= 17", "below"), ("sum(all) >= 16", "meets")])
    (flaw,) = whole(ruleset, lint(ruleset, ["conflict"]))
    (line,) = [line for line in finding_lines(ruleset, [flaw], "nl") if " of 17" in line]

    assert line == (
        "    som van de cijfers (alle vakken): 16 of 17 (ongeveer 17,5 % van de gewone lijsten)"
    )


def test_the_regions_stand_in_the_document() -> None:
    """All of them, with the conditions as a rule file has them."""
    document = json.loads(json.dumps(as_document(GAP, whole(GAP, lint(GAP, HOLES)))))
    (region,) = document["findings"][0]["regions"]

    assert region["where"] == ["sum(all) == 16"]
    assert region["share"] == 450 / 8000
    assert region["witness"]["grades"] == {"ne": "6", "en": "5", "wi": "5"}


@pytest.mark.parametrize(
    ("share", "upto", "said"),
    [
        (Fraction(0), None, "none of the ordinary lists"),
        (Fraction(1, 1001), None, "less than 0.1 % of ordinary lists"),
        (Fraction(1, 1000), None, "0.1 % of ordinary lists"),
        (Fraction(1, 999), None, "about 0.1 % of ordinary lists"),
        (Fraction(9999, 10000), None, "about 99.9 % of ordinary lists"),
        (Fraction(1), None, "100 % of ordinary lists"),
        (Fraction(1, 10), Fraction(1, 5), "about 10 to 20 % of ordinary lists, by the choice"),
        (Fraction(0), Fraction(1, 5), "at most about 20 % of ordinary lists, by the choice"),
        (Fraction(1, 5), Fraction(2001, 10000), "about 20 % of ordinary lists"),
        (None, None, "how many ordinary lists this is was not counted"),
    ],
)
def test_a_share_is_never_said_to_be_nothing_or_all_when_it_is_not(
    share: Fraction | None, upto: Fraction | None, said: str
) -> None:
    """Below, at and above a tenth of a percent."""
    region = Region(
        where=(), witness=Witness(grades={"ne": "5"}, inputs={}), share=share, upto=upto
    )
    (_, line, _) = region_lines(speaker(GAP), [region])

    assert line == f"  every list ({said})"


def test_a_search_that_has_to_stop_says_that_a_region_was_not_worked_out() -> None:
    """What is left is told as it is, and no list of the hole is lost."""
    (region,) = regions(GAP, GAP.targets[0], most=0)
    (_, line, _) = region_lines(speaker(GAP, "nl"), [region])

    assert not region.whole
    assert line == (
        "  elke lijst (ongeveer 5,6 % van de gewone lijsten; "
        "niet verder uitgezocht welke van deze lijsten)"
    )


@pytest.mark.parametrize(("many", "rest"), [(8, 0), (9, 0), (10, 2), (11, 3)])
def test_of_many_regions_the_largest_are_told(many: int, rest: int) -> None:
    """And of the others how many there are, and how much they are together."""
    witness = Witness(grades={"ne": "5"}, inputs={})
    found = [
        Region(where=(), witness=witness, share=Fraction(number, 1000)) for number in range(many)
    ]
    lines = list(region_lines(speaker(GAP), found))
    shown = sum("every list" in line for line in lines)

    assert shown == many - rest
    assert ("parts more" in lines[-1]) == (rest > 0)
    if rest:
        together = Fraction(sum(range(rest)), 10)
        assert f"and {rest} parts more, together {float(together):g} %" in lines[-1]


def test_how_much_is_left_is_not_said_where_it_was_not_counted() -> None:
    """Only how many parts."""
    region = Region(where=(), witness=Witness(grades={"ne": "5"}, inputs={}), share=None)
    *_, line = region_lines(speaker(GAP), [region] * 12)

    assert line == "  and 4 parts more; the output as JSON has all of them"


def test_the_chosen_subjects_of_a_region_are_told() -> None:
    """By their names, and the share is one of lists with such a choice."""
    rule = "lowest(chosen) >= 6 and (ne >= 6 or lowest(chosen) < 7)"
    ruleset = made([(rule, "meets")], head=HEAD + CHOICE)
    lines = list(region_lines(speaker(ruleset), regions(ruleset, ruleset.targets[0])))

    assert lines[3].startswith("  choice such as English; ")
    assert lines[3].endswith(" of ordinary lists of that kind)")


def test_what_stays_open_is_told() -> None:
    """A grade that a table does not know."""
    region = Region(
        where=(),
        witness=Witness(grades={"ne": "5"}, inputs={}),
        share=None,
        open=(GAP.targets[0].rules[0].when,),
    )
    (_, line, _) = region_lines(speaker(GAP), [region])

    assert line.startswith("  sum of the grades (all subjects): at most 15 stays open (")


def test_what_both_norms_look_at_is_one_line() -> None:
    """With the share, and the list that shows it."""
    old, new = small(("up", "sum(all) >= 18")), small(("up", "sum(all) >= 19"))

    assert told(old, new) == [
        "sum of the grades (all subjects): exactly 18 (about 19.9 % of ordinary lists)",
        "  for example: Dutch 6, English 6, mathematics 6",
    ]


def test_what_one_norm_looks_at_is_said_to_be_of_that_norm() -> None:
    """Each in a line of its own."""
    old, new = small(("up", "sum(all) >= 18")), small(("up", "lowest(all) >= 6"))
    lines = told(old, new)

    assert lines[:3] == [
        "28.5 % of ordinary lists:",
        "  old norm · sum of the grades (all subjects): at least 18",
        "  new norm · lowest of the grades (all subjects): less than 6",
    ]


def test_how_a_list_is_made_up_is_told_one_way_or_another() -> None:
    """A subject that is not taken."""
    old, new = small(("up", "taken(wi)")), small(("up", "sum(all) > 1"))

    assert told(old, new)[0] == "without mathematics (100 % of ordinary lists of that kind)"
    assert told(old, new, "nl")[0] == "zonder wiskunde (100 % van de gewone lijsten van die soort)"


def test_a_letter_on_the_list_is_told() -> None:
    """Only with such a letter the norms differ."""
    old = small(("up", "sum([en, wi]) > 20 or ne in ('G', 'V')"))
    new = small(("up", "sum([en, wi]) > 20"))

    assert told(old, new)[0] == (
        "Dutch with the letter V or Dutch with the letter G (100 % of ordinary lists of that kind)"
    )


def test_a_choice_that_only_the_new_norm_asks_for_has_its_words() -> None:
    """As the new norm calls it."""
    fact = FACT.format(name="chosen", type="subjects", rest='among = ["ne", "en"]\nsize = 1')
    old = small(("up", "sum(all) >= 18"))
    new = small(("up", "sum(all) >= 18 and lowest(chosen) >= 6 and ne >= 6"), more=fact)
    lines = told(old, new)

    assert any(line.strip().startswith("chosen such as English") for line in lines)


def test_what_both_norms_call_otherwise_is_told_once() -> None:
    """By the old name the new one; also of a condition that does not hold."""
    measure = '[measures.{0}]\nnl = "{0}"\nen = "{0}"\nis = "sum(all)"\n'
    old = small(("up", "one >= 18"), more=measure.format("one"))
    new = small(("up", "two >= 19"), more=measure.format("two"))

    assert renamed((speaker(old), speaker(new)), differences(old, new)) == {"one": "two"}
    assert renamed((speaker(old), speaker(old)), differences(old, old)) == {}
