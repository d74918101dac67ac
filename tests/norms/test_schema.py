"""The schema of a rule file: made from the models, and it says of a file what its reader says."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from overgang.errors import RuleSetError
from overgang.norms.document import document_of
from overgang.norms.files import parse_toml
from overgang.norms.ruleset import RuleSet
from overgang.norms.schema import rules_schema
from overgang.school.level import Level
from overgang.strategies import rule_sets
from tests.norms.test_files import GOOD

ROOT: Final = Path(__file__).parents[2]
PUBLISHED: Final = json.loads(
    files("overgang").joinpath("schemas/rules-1.json").read_text(encoding="utf-8")
)
FITS: Final = Draft202012Validator(PUBLISHED, format_checker=Draft202012Validator.FORMAT_CHECKER)
WORDS: Final = tomllib.loads((ROOT / ".ci" / "rules-words.toml").read_text(encoding="utf-8"))
SHIPPED: Final = sorted(ROOT.glob("src/overgang/rulesets/**/*.toml"))


def plain(value: object) -> Any:  # noqa: ANN401 - JSON is anything
    """Give what a TOML file holds as an editor holds it against a schema: days are texts."""
    return json.loads(
        json.dumps(value, default=lambda each: str(each) if isinstance(each, date) else float(each))
    )


def problems(text: str) -> list[str]:
    """Give the places of what the schema refuses in a rule file, each once."""
    found = FITS.iter_errors(plain(tomllib.loads(text)))
    return sorted({", ".join(map(str, each.absolute_path)) for each in found})


def test_the_published_schema_is_that_of_the_models() -> None:
    """Whoever changes a model runs `python .ci/schemas.py`, and gives a new key its words."""
    assert rules_schema(WORDS) == PUBLISHED


def test_a_key_without_words_is_no_schema() -> None:
    """An editor has something to show of every key, so a new one cannot be forgotten."""
    without = {key: each for key, each in WORDS.items() if key != "Source"}

    with pytest.raises(KeyError, match="Source"):
        rules_schema(without)


def test_no_words_are_left_over() -> None:
    """What the words speak of is in the schema."""
    kinds = PUBLISHED["$defs"] | {"RuleSet": PUBLISHED}
    left = [
        (name, key)
        for name, said in WORDS.items()
        if name != "every"
        for key in said
        if key != "itself" and key not in kinds.get(name, {}).get("properties", {})
    ]

    assert left == []
    assert set(WORDS) == {*kinds, "every"}


def tables(schema: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - JSON is anything
    """Give every part of a schema that has keys of its own."""
    if isinstance(schema, dict):
        if "properties" in schema:
            yield schema
        for each in schema.values():
            yield from tables(each)
    elif isinstance(schema, list):
        for each in schema:
            yield from tables(each)


def test_every_key_is_told_and_no_other_key_fits() -> None:
    """The schema is valid, closed, holds no tree, and no two keys share one description."""
    Draft202012Validator.check_schema(PUBLISHED)

    for table in tables(PUBLISHED):
        assert table["additionalProperties"] is False
        assert all(each["description"] for each in table["properties"].values())
    assert "Aggregate" not in PUBLISHED["$defs"]
    assert "null" not in json.dumps(PUBLISHED)
    cap, each = (
        PUBLISHED["$defs"]["TableDefinition"]["properties"][key] for key in ("cap", "each")
    )
    assert cap["description"] != each["description"]


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_shipped_rule_file_fits(file: Path) -> None:
    """What can be read is not refused."""
    assert problems(file.read_text(encoding="utf-8")) == []


@settings(max_examples=25)
@given(rule_sets())
def test_every_rule_set_that_can_be_made_fits_when_it_is_written(ruleset: RuleSet) -> None:
    """Whatever holds together can be written in a file that an editor has no complaint of."""
    found = FITS.iter_errors(plain(document_of(ruleset)))

    assert [each.message for each in found] == []


_SHORT: Final = [
    'rows = { 5 = 1, 4 = 2, "<=3" = 3 }',
    'rows = { 5 = "0.5", "<=4.5" = 2.5, ">= 7" = -1 }\notherwise = "unknown"',
    "below = 6\neach = 0.5\ncap = 2",
    "bands = [{ from = 1, to = 5.4, points = 1 }]\notherwise = 0",
]


@pytest.mark.parametrize("form", _SHORT)
def test_each_form_of_a_point_table_fits(form: str) -> None:
    """As people write them."""
    text = GOOD.replace("below = 6", form)

    assert parse_toml(text).points
    assert problems(text) == []


def test_a_level_may_be_called_as_schools_call_it() -> None:
    """An editor offers the short names, and does not refuse the others."""
    text = GOOD.replace("years = [1]", 'years = [1]\nlevel = "mavo"')

    assert parse_toml(text).class_.level is Level.VMBO_TL
    assert problems(text) == []


_MISTAKES: Final = {
    ('id = "nl/proef/1"', 'id = "proef"'): "id",
    ("years = [1]", "year = 1"): "class",
    ("years = [1]", "years = 1"): "class, years",
    ("years = [1]", "years = [1]\nlevel = 3"): "class, level",
    ("read_on = 2026-01-02", 'read_on = "2 januari"'): "source, read_on",
    ("complete = true", 'complete = "ja"'): "source, complete",
    ("complete = true", 'complete = true\nschool_year = "2026"'): "source, school_year",
    ('subjects = ["ne", "en", "wi"]', "subjects = []"): "list, subjects",
    ("step = 1", 'step = "0,1"'): "scale, step",
    ("[scale]", "[scales]"): "",
    ('en = "core"\n', ""): "groups, kern",
    ('is = ["ne", "en"]', "is = 4"): "groups, kern, is",
    ("below = 6", "below = 6\nrows = { 5 = 1 }"): "points, tekort",
    ("below = 6", "below = 5.5"): "points, tekort, below",
    ("below = 6", "rows = { vijf = 1 }"): "points, tekort, rows",
    ("below = 6", 'rows = { "< 5" = 1 }'): "points, tekort, rows",
    ("below = 6", "rows = { 5 = 1 }\ncap = 3"): "points, tekort",
    ('view = "whole"', 'view = "rounded"'): "points, tekort, view",
    ('type = "choice"', 'type = "keuze"'): "inputs, wens, type",
    ('is = "sum(all, tekort)"', "is = 4"): "measures, tekorten, is",
    ('precedence = "unstated"', 'precedence = "last"'): "target, 0, precedence",
    ('otherwise = "uncovered"', 'otherwise = "bespreken"'): "target, 0, otherwise",
    ('otherwise = "uncovered"', ""): "target, 0",
    ('id = "over"', 'id = "Over naar 2"'): "target, 0, rule, 0, id",
    ('says = "over"\n', ""): "target, 0, rule, 0",
    ('means = "meets"', 'means = "bevorderd"'): "target, 0, rule, 0, means",
    ('when = "tekorten < 4"', 'if = "tekorten < 4"'): "target, 0, rule, 0",
    ('when = "tekorten < 4"', "when = true"): "target, 0, rule, 0, when",
    ('wi = "6"', "wi = 6"): "example, 0, grades, wi",
    ('says = ["over"]', 'says = "over"'): "example, 0, says",
}


@pytest.mark.parametrize(("change", "place"), _MISTAKES.items(), ids=str)
def test_a_mistake_that_authors_make_is_refused_at_its_place(
    change: tuple[str, str], place: str
) -> None:
    """An editor shows it before anybody runs a command; the reader of the file refuses it too."""
    text = GOOD.replace(*change)
    assert text != GOOD

    assert place in problems(text)
    with pytest.raises(RuleSetError):
        parse_toml(text)
