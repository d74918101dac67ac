"""A condition as a sentence to student and parents: right for every kind, at every bound."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang.advice.letter import Reader
from overgang.advice.say import Sayer
from overgang.advice.told_to import told_to
from overgang.dossier.student import Student
from overgang.norms.files import parse_toml
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Judgement, judge_target
from overgang.reading.told import tell
from overgang.wording import Language
from tests.advice.norm import HEAD

NORM: Final = """
[points.short]
nl = "tekortpunten"
en = "shortfall points"
view = "whole"
below = 6
each = 1

[measures.weak]
nl = "onvoldoendes"
en = "insufficient grades"
is = "count(all, grade < 5.5)"

[[target]]
to = "4 havo"
name = { nl = "4 havo", en = "year 4 of havo" }
precedence = "unstated"
otherwise = "uncovered"
"""


def judged(when: str, *grades: object, done: bool | None = None) -> Judgement:
    """Judge a list under a norm of one rule."""
    rule = f'\n[[target.rule]]\nid = "a"\nsays = "over"\nmeans = "meets"\nwhen = "{when}"\n'
    ruleset: RuleSet = parse_toml(
        HEAD.replace("step = 1 ", "step = 0.5 ") + NORM + rule, "norm.toml"
    )
    listed = dict(zip(("ne", "en", "wi"), grades, strict=True))
    inputs = {} if done is None else {"done": done}
    student = Student.model_validate({"id": "900101", "grades": listed, "inputs": inputs})
    return judge_target(student, ruleset, ruleset.targets[0])


def said(judgement: Judgement, reader: Reader, language: Language) -> str:
    """Say the one rule."""
    sayer = Sayer(judgement.ruleset, judgement.target, language)
    return " ".join(told_to(judgement.steps[0], judgement, sayer, reader))


@pytest.mark.parametrize(
    ("when", "grades", "student", "parents"),
    [
        (
            "weak < 2",
            (5, 6, 6),
            "Onvoldoendes: de norm vraagt minder dan 2. Jij hebt er 1.",
            "Insufficient grades: the norm asks for less than 2. Your child has 1.",
        ),
        (
            "weak < 2",
            (5, 5, 6),
            "Onvoldoendes: de norm vraagt minder dan 2. Jij hebt er 2.",
            "Insufficient grades: the norm asks for less than 2. Your child has 2.",
        ),
        (
            "weak < 2",
            (5.5, 6, 6),
            "Onvoldoendes: de norm vraagt minder dan 2. Jij hebt er geen.",
            "Insufficient grades: the norm asks for less than 2. Your child has none.",
        ),
        (
            "sum(all, short) <= 3",
            (3, 5, 6),
            "Som van de tekortpunten (alle vakken): de norm vraagt hoogstens 3. Jij hebt er 4.",
            (
                "Sum of the shortfall points (all subjects): the norm asks for at most 3. "
                "Your child has 4."
            ),
        ),
        (
            "sum(all, whole) >= 18",
            (6, 6, 5.5),
            (
                "Som van de afgeronde cijfers (alle vakken): de norm vraagt minstens 18. "
                "Bij jou is het 18."
            ),
            (
                "Sum of the rounded grades (all subjects): the norm asks for at least 18. "
                "For your child it is 18."
            ),
        ),
        (
            "mean(all) >= 6",
            (6, 6, 5.5),
            (
                "Gemiddelde van de cijfers (alle vakken): de norm vraagt minstens 6. "
                "Bij jou is het 5,83…"
            ),
            (
                "Mean of the grades (all subjects): the norm asks for at least 6. "
                "For your child it is 5.83…"
            ),
        ),
        (
            "lowest(all) > 4",
            (4, 8, 8),
            "Laagste van de cijfers (alle vakken): de norm vraagt meer dan 4. Bij jou is het 4.",
            (
                "Lowest of the grades (all subjects): the norm asks for more than 4. "
                "For your child it is 4."
            ),
        ),
        (
            "pattern(all) in ('', '5')",
            (5, 5, 8),
            "Onvoldoendes na afronden (alle vakken): de norm vraagt geen of één 5. Jij hebt 5+5.",
            (
                "Insufficient grades after rounding (all subjects): "
                "the norm asks for none or one 5. Your child has 5+5."
            ),
        ),
        (
            "done",
            (5, 5, 8),
            "De norm vraagt: ‘de opdrachten zijn af’. Bij jou is dat niet zo.",
            "The norm asks: ‘the tasks are done’. For your child that is not so.",
        ),
        (
            "weak == 0 or (weak < 2 and done)",
            (5, 6, 8),
            (
                "Eén van deze mogelijkheden is genoeg: "
                "(a) Onvoldoendes: de norm vraagt geen. Jij hebt er 1. "
                "(b) Onvoldoendes: de norm vraagt minder dan 2. Jij hebt er 1. "
                "De norm vraagt: ‘de opdrachten zijn af’. Bij jou is dat niet zo."
            ),
            (
                "One of these possibilities is enough: "
                "(a) Insufficient grades: the norm asks for none. Your child has 1. "
                "(b) Insufficient grades: the norm asks for less than 2. Your child has 1. "
                "The norm asks: ‘the tasks are done’. For your child that is not so."
            ),
        ),
    ],
)
def test_a_condition_reads_as_a_sentence(
    when: str, grades: tuple[float, ...], student: str, parents: str
) -> None:
    """Below, at and above a bound; for counts, points, sums, means, lowest grades and facts."""
    judgement = judged(when, *map(str, grades), done=False)

    assert said(judgement, Reader.STUDENT, "nl") == student
    assert said(judgement, Reader.PARENTS, "en") == parents


def test_of_so_many_possibilities_it_is_said_how_many_are_needed() -> None:
    """Each is told, with what is there; a choice inside a choice stands as one phrase."""
    judgement = judged(
        "at_least(2, weak == 0, done, (weak == 1 or done))", "5", "6", "6", done=True
    )
    sayer = Sayer(judgement.ruleset, judgement.target, "nl")

    assert told_to(judgement.steps[0], judgement, sayer, Reader.PARENTS) == (
        "Minstens 2 van deze mogelijkheden zijn nodig:",
        "(a) Onvoldoendes: de norm vraagt geen. Uw kind heeft er 1.",
        "(b) De norm vraagt: ‘de opdrachten zijn af’. Bij uw kind is dat zo.",
        (
            "(c) De norm vraagt: onvoldoendes: precies 1 of de opdrachten zijn af. "
            "Bij uw kind is dat zo."
        ),
    )


def test_what_is_not_known_is_said_to_be_not_known() -> None:
    """A fact that nobody told; a grade that is still to come."""
    fact = judged("weak == 0 or done", "5", "6", "6")
    grade = judged("weak == 0 or weak == 3", "5", "inh", "6", done=False)

    assert "Of dat bij jou zo is, is nog niet bekend." in said(fact, Reader.STUDENT, "nl")
    assert "Jij hebt er 1 tot en met 2." in said(grade, Reader.STUDENT, "nl")


@given(
    grades=st.tuples(*[st.integers(2, 20)] * 3),
    when=st.sampled_from(
        ("weak < 2", "sum(all) >= 18", "mean(all) >= 6", "lowest(all) > 4", "highest(all) == 8")
    ),
    language=st.sampled_from(("nl", "en")),
    reader=st.sampled_from((Reader.PARENTS, Reader.STUDENT)),
)
def test_the_number_that_is_said_is_the_number_of_the_trace(
    grades: tuple[int, int, int], when: str, language: Language, reader: Reader
) -> None:
    """The value in the sentence is the value that the meeting reads, and so the one compared."""
    judgement = judged(when, *(str(each / 2) for each in grades))
    line = tell(judgement.steps[0], judgement.ruleset, judgement.target, language)[0].text
    value = line.split(": ")[1].split(" ")[0]
    told = said(judgement, reader, language)

    assert told.endswith((f" {value}.", f" {value}")) or (
        value == "0" and told.endswith(("geen.", "none."))
    )
