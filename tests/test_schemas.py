"""The published schemas: they are those of the models, and what was kept once can still be read.

The files in `tests/schemas` were written with the first version of each schema. They are never made
again: where one of them is no longer read, the schema needs another number and the old one stays.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from overgang.advice.document import AdviceDocument, Record
from overgang.dossier import Dossier, read_dossier, write_dossier
from overgang.norms.files import parse_toml
from overgang.practices import Practice, load_practice, parse_practice, practices
from overgang.strategies import dossiers

KEPT: Final = Path(__file__).parent / "schemas"
MODELS: Final[dict[str, Callable[[], dict[str, Any]]]] = {
    "advice": lambda: AdviceDocument.model_json_schema(mode="serialization"),
    "dossier": lambda: Dossier.model_json_schema(mode="validation"),
    "practice": lambda: Practice.model_json_schema(mode="validation"),
    "record": lambda: Record.model_json_schema(mode="serialization"),
}


def published(name: str) -> dict[str, Any]:
    """Give a schema as it comes with the package."""
    text = files("overgang").joinpath(f"schemas/{name}-1.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def faults(name: str, data: object) -> list[str]:
    """Give what a schema says is wrong with data."""
    return [
        str(list(each.path)) for each in Draft202012Validator(published(name)).iter_errors(data)
    ]


def plain(document: object) -> Any:  # noqa: ANN401 - JSON is anything
    """Give what a TOML file holds as an editor holds it against a schema: days are texts."""
    return json.loads(json.dumps(document, default=str))


@pytest.mark.parametrize("name", MODELS)
def test_a_published_schema_is_that_of_its_model(name: str) -> None:
    """Whoever changes a model runs `python .ci/schemas.py`, or gives the schema another number."""
    Draft202012Validator.check_schema(published(name))
    assert MODELS[name]() == published(name)


def test_what_was_kept_still_fits_and_is_still_read() -> None:
    """A dossier, an advice, a record, a practice and a rule file of the first version."""
    texts = {each.name: each.read_text(encoding="utf-8") for each in KEPT.iterdir()}
    for name in ("advice", "dossier", "record"):
        assert faults(name, json.loads(texts[f"{name}-1.json"])) == []
    assert faults("practice", plain(tomllib.loads(texts["practice-1.toml"]))) == []
    assert faults("rules", plain(tomllib.loads(texts["rules-1.toml"]))) == []

    assert read_dossier(texts["dossier-1.json"]).student.id == "900101"
    assert AdviceDocument.model_validate_json(texts["advice-1.json"]).record.on == date(2026, 6, 24)
    assert Record.model_validate_json(texts["record-1.json"]).practice_id == "odulphus"
    assert parse_practice(texts["practice-1.toml"]).id == "odulphus"
    assert parse_toml(texts["rules-1.toml"]).targets


def test_the_kept_dossier_has_every_part_that_there_was() -> None:
    """So no part can be dropped unseen."""
    kept = json.loads((KEPT / "dossier-1.json").read_text(encoding="utf-8"))
    assert set(kept) == {
        "agreements", "causes", "choices", "class_results", "communications", "delta_plans",
        "early_exams", "finished", "groups", "joint_advices", "kansklas", "levels", "mentors",
        "monitoring", "objections", "observations", "placements", "plans", "primary_advice",
        "prognoses", "repeat_proposals", "reports", "routes", "set_aside", "signals", "student",
        "support", "talks", "tests", "years",
    }  # fmt: skip


@given(dossier=dossiers())
def test_every_dossier_that_is_written_fits_its_schema(dossier: Dossier) -> None:
    """Whatever it holds."""
    assert faults("dossier", json.loads(write_dossier(dossier))) == []


@pytest.mark.parametrize("id_", practices())
def test_every_practice_fits_its_schema(id_: str) -> None:
    """As it stands in its file, and as it is written again."""
    text = files("overgang").joinpath(f"practices/{id_}.toml").read_text(encoding="utf-8")
    assert faults("practice", plain(tomllib.loads(text))) == []
    dumped = load_practice(id_).model_dump(mode="json", by_alias=True)
    assert Practice.model_validate(dumped) == load_practice(id_)


@pytest.mark.parametrize(
    ("data", "where"),
    [
        ({"student": {"id": "900101", "name": "x"}}, "['student']"),
        ({"student": {"id": "900101", "grades": {"ne": "10,5"}}}, "['student', 'grades', 'ne']"),
        ({"student": {"id": "900101"}, "talks": [{"on": "2026-01-01"}]}, "['talks', 0]"),
    ],
)
def test_the_schema_of_a_dossier_refuses_what_its_reader_refuses(data: object, where: str) -> None:
    """An unknown key, a grade that is none, and a part that is missing."""
    assert where in faults("dossier", data)
