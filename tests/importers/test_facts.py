"""Facts of a whole class, told as name=value."""

from __future__ import annotations

from decimal import Decimal

import pytest

from overgang.errors import FaultsError
from overgang.importers.facts import read_facts
from overgang.norms.parts import InputDefinition, Words
from overgang.norms.ruleset import RuleSet
from overgang.rulesets import load

SAID = {"nl": "iets", "en": "something"}
ASKED = {"question": SAID, "asked_of": SAID}


def norm() -> RuleSet:
    """Give a norm with an input of every type."""
    inputs: dict[str, dict[str, object]] = {
        "done": {"type": "yes-no"},
        "score": {"type": "number", "lowest": 0, "highest": 100},
        "sector": {"type": "choice", "choices": {"techniek": SAID}},
        "profile": {"type": "subjects", "among": ["wi", "na"]},
    }
    made = {
        name: InputDefinition.model_validate({**SAID, **ASKED, **each})
        for name, each in inputs.items()
    }
    assert isinstance(made["done"].question, Words)
    return load("nl/zwin/3h-4h").model_copy(update={"inputs": made})


def test_each_type_is_read_as_people_write_it() -> None:
    """Yes in two languages, a decimal comma, a word, and codes with commas."""
    told = ["done=Ja", "score = 72,5", "sector=techniek", "profile=WI, na"]

    assert read_facts(told, norm()) == {
        "done": True,
        "score": Decimal("72.5"),
        "sector": "techniek",
        "profile": ("wi", "na"),
    }


@pytest.mark.parametrize(
    ("told", "message"),
    [
        ("done", "fact 'done': this is not a fact; write name=value"),
        ("dome=ja", "fact 'dome': the norm asks for no such thing; did you mean 'done'?"),
        ("done=1", "fact 'done': this is no yes-no value; write ja or nee"),
        ("score=veel", "fact 'score': this is no number value; write a number"),
        ("sector=zorg", "fact 'sector': this is no choice value; write one of the choices"),
        (
            "profile=wi,du",
            (
                "fact 'profile': this is no subjects value; "
                "write codes with commas between them, as wi,na,sk"
            ),
        ),
    ],
)
def test_what_cannot_be_read_says_what_to_write(told: str, message: str) -> None:
    """Each fault names the fact and the form, never what was given."""
    with pytest.raises(FaultsError) as raised:
        read_facts([told], norm())

    assert str(raised.value) == message


def test_all_faults_are_told_at_once() -> None:
    """Two wrong facts are two faults."""
    with pytest.raises(FaultsError) as raised:
        read_facts(["done=1", "score=veel"], norm())

    assert len(raised.value.faults) == 2
