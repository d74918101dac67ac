"""The document: its schema is published, and there is no place in it for a verdict."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from typing import Any, Final

import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from overgang.advice import document as module
from overgang.advice.document import AdviceDocument, OptionDocument
from overgang.practices import OptionCode
from tests.advice.documents import OPEN, PLAIN

PUBLISHED: Final = json.loads(
    files("overgang").joinpath("schemas/advice-1.json").read_text(encoding="utf-8")
)
BANNED: Final = ("verdict", "score", "rank", "chance", "probab", "risk", "repeat", "decision")


def keys_of(schema: Any) -> Iterator[str]:  # noqa: ANN401 - JSON is anything
    """Give the name of every field and every value that the schema fixes."""
    if isinstance(schema, dict):
        yield from schema.get("properties", ())
        yield from (each for each in schema.get("enum", ()) if isinstance(each, str))
        for each in schema.values():
            yield from keys_of(each)
    elif isinstance(schema, list):
        for each in schema:
            yield from keys_of(each)


def test_the_published_schema_is_that_of_the_document() -> None:
    """Whoever changes the document runs `python .ci/schemas.py`, or gives it another number."""
    assert AdviceDocument.model_json_schema(mode="serialization") == PUBLISHED


def test_the_schema_is_one_and_closed() -> None:
    """It is valid JSON Schema, and refuses a field that it does not name."""
    Draft202012Validator.check_schema(PUBLISHED)
    data = PLAIN.model_dump(mode="json")
    problems = Draft202012Validator(PUBLISHED).iter_errors({**data, "extra": 1})

    assert [problem.validator for problem in problems] == ["additionalProperties"]


@pytest.mark.parametrize("document", [PLAIN, OPEN])
def test_a_document_fits_the_schema_and_survives_json(document: AdviceDocument) -> None:
    """What is written can be read, and is the same."""
    text = document.model_dump_json()

    Draft202012Validator(PUBLISHED).validate(json.loads(text))
    assert AdviceDocument.model_validate_json(text) == document


def test_nothing_in_a_document_is_a_verdict_or_a_score() -> None:
    """No field and no fixed value says that a student repeats a year, or how good an option is."""
    named = set(keys_of(PUBLISHED))

    assert named
    assert not [name for name in named for word in BANNED if word in name.casefold()]
    assert set(OptionDocument.model_fields) == {
        "code", "text", "how", "speaks_for", "speaks_against", "needs"
    }  # fmt: skip


def test_the_options_are_a_closed_list_and_the_exception_is_its_last() -> None:
    """Going on comes first; doing a year again is the one that is called an exception."""
    assert [*OptionCode] == [
        "go-on", "go-on-with-plan", "set-aside", "extra-opportunity", "level-per-subject",
        "other-level", "same-year-again",
    ]  # fmt: skip
    assert OptionDocument.model_fields["code"].annotation is OptionCode
    assert [*OptionCode][-1] is OptionCode.EXCEPTION


def test_every_model_is_frozen_and_public() -> None:
    """A document cannot be changed after it was made."""
    for field in AdviceDocument.model_fields:
        with pytest.raises(ValidationError):
            setattr(PLAIN, field, None)

    assert {name for name in vars(module) if name.endswith("Document")} <= set(module.__all__)
