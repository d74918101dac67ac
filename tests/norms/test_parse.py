"""Each slip of a writer is named, with its column and what to write instead."""

from __future__ import annotations

from decimal import Decimal

import pytest
from pydantic import ValidationError

from overgang.errors import RuleSetError
from overgang.norms.expression import (
    Among,
    Comparison,
    GradeOf,
    Not,
    Number,
    Pattern,
    Subjects,
    Text,
)
from overgang.norms.names import Names
from overgang.norms.parse import parse, parse_group
from overgang.norms.syntax import tree_of
from overgang.norms.text import write

NAMES = Names(
    groups=frozenset({"core"}),
    tables=frozenset({"tekort"}),
    inputs={"advies": "yes-no", "stemmen": "number", "wens": "choice", "profiel": "subjects"},
    measures={"tekorten": "number", "genoeg": "condition"},
    later=frozenset({"punten"}),
    rules=frozenset({"bevorderen"}),
    broken=frozenset({"kapot"}),
)


def _faults(text: str) -> list[str]:
    with pytest.raises(RuleSetError) as caught:
        parse(text, NAMES, want="condition", where="x")
    return str(caught.value).splitlines()


def _group_faults(text: str) -> list[str]:
    with pytest.raises(RuleSetError) as caught:
        parse_group(text, NAMES)
    return str(caught.value).splitlines()


_GROUP_IS_NO_VALUE = "is a group of subjects, and a value belongs here"

FAULTS = {
    "a =< 3": "x, column 3: a comparison is written with the = last; write <= or >=",
    "ne => 3": "x, column 4: a comparison is written with the = last; write <= or >=",
    "tekorten = 3": "x, column 10: a single = does not compare; write ==",
    "ne >= 6 && en >= 6": "x, column 10: conditions are joined by words; write 'and' or 'or'",
    "ne ≤ 6": "x, column 4: a comparison is written with plain signs; write <=, >= or !=",
    "(ne >= 6": "x, column 1: this is not a whole expression; look for a bracket, quote or "
    "comparison that is not finished",
    "ne >= 'a": "x, column 7: this is not a whole expression; look for a bracket, quote or "
    "comparison that is not finished",
    "": "x, column 1: this is not a whole expression; look for a bracket, quote or comparison "
    "that is not finished",
    "ne >= 6 # always": "x, column 9: a condition holds no remark; put it in a note",
    "ne >= 6,5": "x, column 8: a comma separates things here; write a decimal with a point, as 6.5",
    "tekortn < 4": "x, column 1: nothing is called 'tekortn'; did you mean 'tekorten'?",
    "tekoren < 4": "x, column 1: nothing is called 'tekoren'; did you mean 'tekorten'?",
    "count(cor, grade < 5.5) < 1": "x, column 7: nothing is called 'cor'; did you mean 'core'?",
    "mean([ne, nederlnds]) >= 6": "x, column 11: nothing is called 'nederlnds'; did you mean 'ne'?",
    "ma >= 6": "x, column 1: 'ma' can be maatschappijleer, maatschappijkunde or mavo; write "
    "'maat' or 'mk'",
    "xyz >= 6": "x, column 1: nothing is called 'xyz'; there are: advies, all, core, cut, genoeg, "
    "grade, half, kapot, profiel, stemmen, tekort, tekorten, tenth, twice, wens, whole",
    "punten >= 84": "x, column 1: the measure 'punten' is declared further on; declare a "
    "measure before the ones that use it",
    "sum(all, mean(core)) > 1": "x, column 10: an aggregate cannot stand inside another; name it "
    "as a measure first",
    "count(all, count(core, grade < 6) > 1) > 1": "x, column 12: an aggregate cannot stand inside "
    "another; name it as a measure first",
    "tekorten": "x, column 1: this is a number, and a condition belongs here; compare the number, "
    "as x >= 6",
    "sum(all, grade < 6) > 1": "x, column 10: this is a condition, and a number belongs here; "
    "count or compare instead of using a yes or no",
    "genoeg > 3": "x, column 1: this is a condition, and a number belongs here; count or compare "
    "instead of using a yes or no",
    "'O'": "x, column 1: this is a word, and a condition belongs here; compare it, as x in "
    "('a', 'b')",
    "wens > 3": "x, column 1: this is a word, and a number belongs here; compare it, as x in "
    "('a', 'b')",
    "pattern(all) > 3": "x, column 1: this is a pattern, and a number belongs here; compare it, "
    "as x in ('a', 'b')",
    "core >= 6": f"x, column 1: 'core' {_GROUP_IS_NO_VALUE}; count, add or average it, as "
    "count(core, grade < 5.5)",
    "profiel >= 6": f"x, column 1: 'profiel' {_GROUP_IS_NO_VALUE}; count, add or average it, as "
    "count(profiel, grade < 5.5)",
    "tekorten['se'] >= 6": "x, column 1: 'tekorten' has no columns; leave out the square brackets",
    "ne[1] >= 6": "x, column 1: a column is named in quotes; write grade['se']",
    "grade >= 6": "x, column 1: 'grade' needs a subject here; write grade(ne), or put it in an "
    "aggregate, as sum(all, grade)",
    "tekort > 1": "x, column 1: 'tekort' needs a subject here; write tekort(ne), or put it in an "
    "aggregate, as sum(all, tekort)",
    "grade(tekorten) > 1": "x, column 7: a subject belongs here; write grade(ne)",
    "whole(kapot) > 1 and corre > 2": "x, column 22: nothing is called 'corre'; did you mean "
    "'core'?",
    "ne * en > 1": "x, column 1: two changing numbers cannot be multiplied; one side is a plain "
    "number",
    "ne / 2 > 1": "x, column 1: nothing is divided in the rule language; multiply the other side, "
    "as sum(all) >= 6 * size(all)",
    "ne ** 2 > 1": "x, column 1: this form is not in the rule language; see the language page",
    "True": "x, column 1: only numbers and words in quotes can stand here",
    "ne > 0x10": "x, column 6: a number has at most three decimals; write it as 6 or 6.5",
    "ne > 6.0001": "x, column 6: a number has at most three decimals; write it as 6 or 6.5",
    "ne is 6": "x, column 1: this comparison is not in the rule language; write x in ('a', 'b')",
    "ne in (en, 5)": "x, column 8: only numbers and words in quotes can be listed here",
    "tekorten == 'a'": "x, column 13: this cannot be equal to what stands before it; compare like "
    "with like",
    "wens in (1, 2)": "x, column 10: this cannot be equal to what stands before it; compare like "
    "with like"
    "\nx, column 13: this cannot be equal to what stands before it; compare like with like",
    "pattern(all) == '5 6'": "x, column 17: this cannot be equal to what stands before it; "
    "compare like with like",
    "lo == 'voldaam'": "x, column 7: 'voldaam' is not a letter of a list; did you mean 'voldaan'?",
    "size(all, 1) > 2": "x, column 1: size is used with other things than it takes; write "
    "size(group), as size(all)",
    "size(1) > 2": "x, column 6: a group of subjects belongs here; write all, a group, or [ne, en]",
    "size(tekort) > 2": "x, column 6: 'tekort' is a table, and a group of subjects belongs here",
    "size([ne, 1]) > 2": "x, column 11: a subject code belongs here; write [ne, en]",
    "size([ne, en, net]) > 2": "x, column 15: the subject 'ne' is listed twice; list it once",
    "cuont(all) > 2": "x, column 1: no function is called 'cuont'; did you mean 'count'?",
    "at_least(3, advies, genoeg)": "x, column 1: at_least takes a number from 1 to 2 here",
    "one_point_more('bevordern')": "x, column 16: no earlier rule of this target is called "
    "'bevordern'; did you mean 'bevorderen'?",
    "taken(natuurkund)": "x, column 7: nothing is called 'natuurkund'; did you mean 'na'?",
}


@pytest.mark.parametrize(("text", "said"), FAULTS.items(), ids=[ascii(text) for text in FAULTS])
def test_a_slip_is_named_with_its_column(text: str, said: str) -> None:
    """The message says where, what, and what to write instead."""
    assert "\n".join(_faults(text)) == said


def test_several_slips_of_one_text_come_at_once() -> None:
    """Reading goes on after a fault, so that all of them are told."""
    assert [line.split(":")[0] for line in _faults("tekorte < 4 and cuont(all) > 1 and core")] == [
        "x, column 1",
        "x, column 17",
        "x, column 36",
    ]


def test_what_uses_a_broken_measure_is_not_held_against_it() -> None:
    """Only the measure itself has a fault then."""
    for text in ("kapot < 4", "kapot and advies", "kapot in (1, 2)", "kapot == 'a'"):
        parse(text, NAMES, want="condition")


def test_columns_count_signs_as_typed() -> None:
    """Space before a condition and letters with accents do not move a column."""
    assert _faults("  wens == 'één' and nee")[0].startswith("x, column 21:")
    assert _faults("\n\twens == 'a'\nand nee")[0].startswith("x, column 19:")


def test_a_group_is_told_what_is_wrong_with_it() -> None:
    """A group has columns too, and no place where there is none."""
    assert _group_faults("all - (ne") == [
        (
            "column 7: this is not a whole expression; look for a bracket, quote or comparison "
            "that is not finished"
        )
    ]
    assert _group_faults("punten") == [
        (
            "column 1: the measure 'punten' is declared further on; declare a measure before the "
            "ones that use it"
        )
    ]
    assert _group_faults("[]") == [
        "column 1: a group of subjects belongs here; write all, a group, or [ne, en]"
    ]


def test_a_deep_text_is_refused_and_nothing_breaks() -> None:
    """However deep a text is, there is a fault and no crash."""
    assert _faults("not " * 20_000 + "advies")
    assert _faults("(" * 5_000 + "advies" + ")" * 5_000)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("ned>=6.50", "ne >= 6.5"),
        ("ne not in (1, 2)", "not ne in (1, 2)"),
        ("ne != 'O'", "not ne == 'O'"),
        ("lo in ('O',)", "lo == 'O'"),
        ("pattern(all) in ('4 5 5', '')", "pattern(all) in ('5 5 4', '')"),
        ("1 < tekorten <= 3", "1 < tekorten <= 3"),
        ("ne - - 2 > 1", "ne - -2 > 1"),
        ("whole(ne['se']) >= 6", "whole(ne['se']) >= 6"),
        ("tekort(ne) > 1", "tekort(ne) > 1"),
        ("sum(['ne', en]) > 1", "sum([ne, en]) > 1"),
        ("wens == '# a'", "wens == '# a'"),
        ("count(all, sum < 6)", None),
        ("wens == 'two  spaces'", "wens == 'two  spaces'"),
    ],
)
def test_a_text_has_one_canonical_form(typed: str, written: str | None) -> None:
    """Other codes, decimals and orders come out in one way."""
    if written is None:
        assert _faults(typed)
    else:
        assert write(parse(typed, NAMES)) == written


def test_trees_hold_what_was_typed() -> None:
    """A number is exact, and a word stays a word."""
    assert parse("ne > 5.450", NAMES) == Comparison(
        operands=(GradeOf(subject="ne"), Number(value=Decimal("5.45"))), operators=(">",)
    )
    assert parse("pattern(ne) != ''", NAMES) == Not(
        part=Among(value=Pattern(over=Subjects(codes=("ne",))), choices=(Text(value=""),))
    )


def test_a_chain_has_one_comparison_between_each_two() -> None:
    """A tree that no text could give cannot be made either."""
    with pytest.raises(ValidationError, match="one comparison stands between each two numbers"):
        Comparison(operands=(GradeOf(subject="ne"), Number(value=Decimal(5))), operators=(">", ">"))


def test_an_open_bracket_around_a_quoted_remark_is_a_slip() -> None:
    """A remark is looked for only in what can be read."""
    assert tree_of("(wens == '#'") == (
        1,
        "syntax",
        "this is not a whole expression",
        "look for a bracket, quote or comparison that is not finished",
    )
