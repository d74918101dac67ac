"""The features of published norms: none without a norm, and none seen where it is not."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final, get_args

import pytest

from overgang.norms.expression import Expression, Group
from overgang.norms.files import parse_toml
from pages.features.anatomy import Anatomy
from pages.features.sections import SECTIONS
from pages.features.table import EXAMPLES, rows

ROOT: Final = Path(__file__).parents[2]
NODES: Final = {kind.__name__ for of in (Expression, Group) for kind in get_args(get_args(of)[0])}
FEATURES: Final = [feature for section in SECTIONS.values() for feature in section]

NORM: Final = """
id = "nl/voorbeeld/klein"
class = {{ level = "havo", years = [3], name = {{ nl = "3 havo", en = "year 3 of havo" }} }}
source = {{ school = "een", url = "https://example.org", read_on = 2026-01-01, complete = true }}
list = {{ subjects = ["ne", "en", "wi", "fa", "du", "gs", "lo"] }}
scale = {{ step = "0.1" }}
{parts}
[inputs.gedaan]
nl = "taak"
en = "task"
type = "yes-no"
question = {{ nl = "Klaar?", en = "Done?" }}
asked_of = {{ nl = "mentor", en = "mentor" }}
[[target]]
to = "4 havo"
name = {{ nl = "4 havo", en = "year 4 of havo" }}
precedence = "strictest"
otherwise = {{ says = "lager", means = "other-route" }}
[[target.rule]]
id = "over"
says = "over"
means = "meets"
when = "gedaan"
[[target.rule]]
id = "b"
says = "bespreken"
means = "discuss"
when = '''{when}'''
"""

TABLE: Final = """
[points.tekort]
nl = "tekort"
en = "short"
view = "whole"
otherwise = 0
rows = {{ {rows} }}
"""
BEYOND: Final = "sum(all, tekort) >= 3"
FORMS: Final = [
    (TABLE.format(rows="5 = 1, 4 = 2, 3 = 3"), BEYOND, "each point below 6 is a shortfall point"),
    (
        TABLE.format(rows='5 = 1, "<=4" = 2'),
        BEYOND,
        "shortfall points up to a most for each subject",
    ),
    (TABLE.format(rows='5 = 1, 4 = 1.5, "<=3" = 2'), BEYOND,
     "shortfall points that do not rise evenly"),
    (TABLE.format(rows='5 = 1, 4 = 2, "<=3" = 2.5'), BEYOND, "half shortfall points"),
    (
        TABLE.format(rows='7 = 1, 8 = 2, 5 = -1, "<=4" = -2'),
        BEYOND,
        "plus and minus points over the whole scale",
    ),
    (TABLE.format(rows="7 = 1, 8 = 2"), BEYOND, "each point above 6 makes up for one"),
    (TABLE.format(rows='">=7" = 1'), BEYOND, "one point for each subject with a 7 or more"),
    (TABLE.format(rows='5 = 1, "<=4" = "forces"'), "count(all, forced(tekort)) > 2",
     "a very low grade forces an outcome"),
    ("", "lowest(all) < 4", "a very low grade forces an outcome"),
    ("", "count(all, grade < 5.5) > 2", "insufficient is below 5.5 instead of below 6"),
    ("", "count(all, whole < 6) > 2", "number of insufficient grades, however low"),
    ("", "count(all, whole == 4) <= 1", "at most so many of one exact grade"),
    ("", "mean(all) >= 6", "mean that is not rounded, as the text says"),
    ("", "whole(mean(all)) >= 6", "mean that is compared after rounding"),
    ("", "lowest(all, cut) >= 6", "cut off after one decimal"),
    ("", "lowest(all, twice) >= 6", "rounded twice, or cut off and then rounded"),
    ("", "lowest(all, half) >= 6", "grades in halves"),
    ("", "sum(all) >= 42", "points in total against a bound"),
    ("", "sum(all) == 42", "exactly a given number of points"),
    ("", "40 < sum(all) < 42", "value between two bounds"),
    ("", "sum(all) >= 6 * size(all) - 3", "bound that depends on the number of subjects"),
    ("", "sum([ne, en]) >= sum([fa, du])", "two counts against each other"),
    ("", "2 * sum([ne, en]) + sum([fa, du]) >= 36", "weighted mean"),
    ("", "min(sum([ne]), 3) >= 2", "a group of subjects counts up to a most"),
    ("", "at_least(2, ne > 5, en > 5, wi > 5)", "so many of a row of subjects or conditions"),
    ("", "count([ne, en, wi], whole >= 6) >= 2", "so many of a row of subjects or conditions"),
    ("", "pattern(all) in ('', '5')", "pattern of insufficient grades, with conditions"),
    ("", "pattern(all) in ('', '5', '5 5', '4')", "a row of the table for each pattern"),
    (
        "",
        "pattern(all) in ('5 5', '4') and count(all, whole >= 7) >= 1",
        "at least one 7 beside a pattern of insufficient grades",
    ),
    ("", "count(all - [lo], whole >= 7) >= 1", "named subjects give no compensation"),
    ("", "lowest([ne, en, wi]) >= 5", "the core is Dutch, English and mathematics"),
    ("", "lowest([ne, en]) >= 5", "another core, such as Dutch alone or the classical languages"),
    ("", "lowest(all - [lo]) >= 5", "named subjects do not count"),
    ("", "lowest(all) >= 5", "all subjects of the report"),
    (
        "",
        "lowest([ne, fa]) >= 5 and lowest([gs, lo]) >= 6",
        "groups of subjects, each with a bound of its own",
    ),
    (
        "",
        "mean([ne, fa]) >= 6 and count(all, whole < 6) <= 2",
        "in one rule a mean of these and a count of other subjects",
    ),
    ("", "lowest([ne] if gedaan else [ne, en]) >= 5",
     "which subjects count depends on the student"),
    ('[derived.cc]\nnl = "som"\nen = "both"\nparts = ["gs", "fa"]', "gs >= 4 and fa >= 4",
     "lowest grade for each part of a subject that is worked out"),
    ("",
     ("ne >= 5 and en >= 6 and wi >= 6 or ne >= 6 and en >= 5 and wi >= 6 "
      "or ne >= 6 and en >= 6 and wi >= 5"),
     "exactly one of the conditions is missed"),
    ("", "ne['se'] >= 6", "two lists in one rule: report and school exam, or report and test week"),
    ("", "lo in ('V', 'G')", "letters as a condition: completed, sufficient or good"),
    ("", "one_point_more('over')", "one point more for one subject would be enough"),
    ("", "without_one('over', all)", "without one subject it would be enough"),
    ("", "after_one_resit('over', all)", "one re-sit could make it enough"),
]  # fmt: skip


def seen_in(parts: str, when: str) -> set[str]:
    """Give the features that are seen in a small norm with a rule of ours."""
    norm = Anatomy(parse_toml(NORM.format(parts=parts, when=when), "norm.toml"))
    skipped = {"lists of outcomes that leave a hole", "lists with different outcomes that overlap"}
    return {each.en for each in FEATURES if each.en not in skipped and each.seen(norm)}


def test_every_feature_is_seen_in_a_norm() -> None:
    """The table has no empty row: what schools publish, the library ships an example of."""
    empty = [
        row.feature.en for _, section in rows() for row in section if not (row.norms or row.made)
    ]

    assert empty == []


def test_a_norm_without_a_grade_has_no_feature_of_grades() -> None:
    """What is not there is not seen, in any section."""
    assert seen_in("", "not gedaan") == {"no norm in grades"}


@pytest.mark.parametrize(("parts", "when", "feature"), FORMS, ids=[each[1] for each in FORMS])
def test_a_feature_of_form_is_seen_in_a_rule_that_has_it(
    parts: str, when: str, feature: str
) -> None:
    """A rule that has the form is enough, whatever it is called."""
    assert feature in seen_in(parts, when)
    assert feature not in seen_in("", "not gedaan")


@pytest.mark.parametrize(
    "test", sorted({test for feature in FEATURES for test in feature.tests} | {EXAMPLES})
)
def test_every_test_that_is_named_is_there(test: str) -> None:
    """A test that is renamed is renamed in the table too."""
    file, _, name = test.partition("::")
    name, _, of = name.partition("[")
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))

    assert name in {each.name for each in tree.body if isinstance(each, ast.FunctionDef)}
    if of:
        assert of.removesuffix("]").partition("-")[2] in NODES


def test_features_have_words_of_their_own_and_a_test() -> None:
    """No two rows say the same, in either language."""
    assert len({each.nl for each in FEATURES}) == len(FEATURES)
    assert len({each.en for each in FEATURES}) == len(FEATURES)
    assert all(each.tests for each in FEATURES)
