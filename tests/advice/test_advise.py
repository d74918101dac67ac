"""An advice as a whole: every example of every norm, in both languages."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final, get_args

import pytest
from jsonschema import Draft202012Validator

from overgang import rulesets
from overgang.advice.advise import Advice, advise
from overgang.advice.document import AdviceDocument
from overgang.advice.text import text_of
from overgang.assurance.cases import usual_inputs
from overgang.dossier import Dossier
from overgang.dossier.student import Student
from overgang.errors import FaultsError
from overgang.reading.solver import search
from overgang.wording import Language
from tests.advice.norm import DAY, NORM, TOLD, advised

ROOT: Final = Path(__file__).parents[2]
LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)
WHOLE: Final = rulesets.whole()
"""Every norm once: not also each target that can be asked for alone."""
MOST: Final = 3
"""Of so many lists of a norm an advice is made; every example is judged in `tests.rulesets`."""
BANNED: Final = re.compile(
    r"verdict|besluit tot|blijft zitten|blijven zitten|zittenblij|gezakt|doubl|"
    r"repeats? the year|stays down|held back|failed|\bscore[sd]?\b.*\boption",
    re.IGNORECASE,
)
GENERATED: Final = re.compile(r"‘[^’]*’")
"""What stands in quotation marks is the school's own word."""


@cache
def advices(id_: str) -> tuple[Advice, ...]:
    """Advise on an example for each thing that a norm says, with what is usual and without."""
    ruleset = rulesets.load(id_)
    by_words = {(example.target, example.says): example for example in ruleset.examples}
    listed = {each.read_from for each in ruleset.inputs.values()}
    found = []
    for number, example in enumerate(list(by_words.values())[:MOST]):
        told = {} if listed & example.grades.keys() else usual_inputs(ruleset)
        inputs = dict(example.inputs) if number % 3 == 0 else {**told, **example.inputs}
        student = Student.model_validate(
            {"id": f"9001{number:02}", "grades": example.grades, "inputs": inputs}
        )
        found.append(advise(student, ruleset, on=DAY))
    return tuple(found)


def documents(id_: str) -> Iterator[AdviceDocument]:
    """Give the documents of every example in both languages."""
    for advice in advices(id_):
        for language in LANGUAGES:
            yield advice.document(language)


@pytest.mark.parametrize("id_", WHOLE)
def test_no_advice_ever_says_that_a_student_repeats_a_year(id_: str) -> None:
    """In all that the library says itself, with the words of the norm taken out."""
    norm = set(words_of(rulesets.load(id_).model_dump(by_alias=True)))
    longest_first = sorted(norm, key=len, reverse=True)
    for document in documents(id_):
        said = text_of(document)
        for words in longest_first:
            said = said.replace(words, "")
        assert not BANNED.search(GENERATED.sub("", said))


def words_of(data: object) -> Iterator[str]:
    """Give every text that a norm has in both languages, and its own words and names."""
    if isinstance(data, dict):
        if isinstance(data.get("nl"), str) and isinstance(data.get("en"), str):
            yield from (data["nl"], data["en"])
        yield from (data[key] for key in ("id", "says", "cite") if isinstance(data.get(key), str))
        for each in data.values():
            yield from words_of(each)
    elif isinstance(data, list | tuple):
        for each in data:
            yield from words_of(each)


@pytest.mark.parametrize("id_", WHOLE)
def test_options_are_given_and_never_ranked(id_: str) -> None:
    """Whatever the list, the options stand in one order and hold no number that weighs them."""
    order = ["go-on", "go-on-with-plan", "extra-opportunity", "other-level"]
    for document in documents(id_):
        codes = [option.code for option in document.options]
        met = any(
            target.finding is not None and target.finding.kind == "meets"
            for target in document.targets
        )
        assert "other-level" in codes or met
        assert len(codes) >= (1 if met else 2)
        if len(document.targets) == 1:
            assert codes == [code for code in order if code in codes]
        for option in document.options:
            assert option.text
            assert option.needs or option.speaks_for


@pytest.mark.parametrize("id_", WHOLE)
def test_an_advice_that_is_not_settled_says_what_would_settle_it(id_: str) -> None:
    """An open finding comes with something that matters and with a question."""
    for document in documents(id_):
        for target in document.targets:
            assert (target.finding is None) == (len(target.possible) > 1)
            if target.finding is None:
                assert any(each.matters for each in target.unknown)
                assert document.questions
            else:
                assert not any(each.matters for each in target.unknown)


@pytest.mark.parametrize("id_", WHOLE)
def test_who_decides_stands_first_among_the_limits(id_: str) -> None:
    """Every advice says that it is none but an advice."""
    first = {document.language: document.limits[0] for document in documents(id_)}

    assert first == {
        "nl": "Dit is een advies en geen besluit. Mensen beslissen.",
        "en": "This is an advice and not a decision. People decide.",
    }


@pytest.mark.parametrize("id_", WHOLE)
def test_no_code_is_left_in_what_is_said(id_: str) -> None:
    """No key, no field name, no identifier, and nothing said with an empty place in it."""
    for document in documents(id_):
        assert document.source is not None
        said = text_of(document).replace(document.source.ruleset, "")
        assert not re.search(r"\b\w+_\w+\b|\bNone\b|\{|\}|: \.|  \n|‘’", said)


@pytest.mark.parametrize("id_", WHOLE)
def test_both_languages_say_the_same(id_: str) -> None:
    """The same kinds, the same options, as many reasons, questions and limits."""
    for advice in advices(id_):
        nl, en = (advice.document(language) for language in LANGUAGES)
        shapes = [
            (
                [(target.to, target.finding and target.finding.kind) for target in each.targets],
                [
                    (option.code, len(option.speaks_for), len(option.speaks_against))
                    for option in each.options
                ],
                len(each.questions),
                len(each.limits),
                each.record,
            )
            for each in (nl, en)
        ]
        assert shapes[0] == shapes[1]


@pytest.mark.parametrize("id_", WHOLE)
def test_every_advice_fits_the_published_schema(id_: str) -> None:
    """What is written as JSON is what the schema says."""
    validator = Draft202012Validator(AdviceDocument.model_json_schema(mode="serialization"))
    for advice in advices(id_):
        data = json.loads(advice.json("en"))
        assert list(validator.iter_errors(data)) == []
        assert AdviceDocument.model_validate(data) == advice.document("en")


def test_the_same_input_gives_the_same_bytes() -> None:
    """No clock, no chance, no order of a set; another day is another advice."""
    one, other = advised(5, 6, "inh", **TOLD), advised(5, 6, "inh", **TOLD)

    assert one.json() == other.json()
    assert one.text("en") == other.text("en")
    assert one.html() == other.html() == one._repr_html_()
    assert one.json() != advised(5, 6, 7, **TOLD).json()


@pytest.mark.outside
def test_another_process_gives_the_same_bytes() -> None:
    """Nothing hangs on the order in which Python hashes words, nor on how the solver searched."""
    code = (
        "import datetime, overgang\n"
        "found = overgang.read_class_list('examples/klas-3h.csv').students[4:8]\n"
        "norm = overgang.load('nl/zwin/3h-4h')\n"
        "day = datetime.date(2026, 6, 25)\n"
        "print(*(overgang.advise(each, norm, on=day).json() for each in found))"
    )
    said = [
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]

    assert said[0] == said[1] != ""


def test_a_dossier_is_advised_as_its_student() -> None:
    """What else a dossier may hold, the norm reads the student."""
    student = Student.model_validate({"id": "900101", "grades": {"ne": 6}, "inputs": TOLD})

    assert advise(Dossier(student=student), NORM, on=DAY) == advise(student, NORM, on=DAY)


def test_an_advice_shows_nothing_of_its_student() -> None:
    """What is printed by accident holds no id and no grade."""
    assert repr(advised(5, 6, 7, **TOLD)) == "Advice(ruleset='nl/example/kinds', targets=1)"


def test_a_fact_that_the_norm_does_not_ask_for_is_refused() -> None:
    """Nothing is ignored in silence."""
    with pytest.raises(FaultsError):
        advised(6, 6, 6, gedrag=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_search_that_cannot_be_finished_ends_no_advice(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the judge says stands, and that the rest is missing is told."""
    monkeypatch.setattr(search, "_LITTLE", 0.0)
    monkeypatch.setattr(search, "_WORK", 0.0)
    ruleset = rulesets.load("nl/zwin/3h-4h")
    grades = dict.fromkeys(ruleset.list.subjects, "6") | {"ne": "inh"}
    advice = advise(Student(id="900101", grades=grades), ruleset, on=DAY)
    said = {
        "nl": ("kon niet worden uitgezocht", "er kan iets ontbreken"),
        "en": ("could not be worked out", "something may be missing"),
    }[language]

    assert [finding.kind for finding in advice.targets[0].possible]
    assert all(each in advice.text(language) for each in said)
    assert {each.name for each in advice.targets[0].unknown} >= {"ne"}
