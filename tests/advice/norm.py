"""A norm that can give a finding of every kind, of a school that does not exist."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from overgang.advice.advise import Advice, advise
from overgang.dossier.student import Student
from overgang.norms.expression import Expression
from overgang.norms.files import parse_toml
from overgang.norms.names import InputType, Names
from overgang.norms.parse import parse
from overgang.norms.ruleset import RuleSet

__all__ = ["DAY", "HEAD", "NORM", "TOLD", "advised", "parsed"]

DAY: Final = date(2026, 6, 25)
HEAD: Final = """
id = "nl/example/kinds"
class = { level = "havo", years = [3], name = { nl = "3 havo", en = "year 3 of havo" } }
list = { subjects = ["ne", "en", "wi"], count = 3 }
scale = { step = 1 }

[source]
school = "Een bedachte school"
url = "https://example.org/n"
read_on = 2026-01-01
complete = true

[inputs.done]
nl = "de opdrachten zijn af"
en = "the tasks are done"
type = "yes-no"
judgement = true
question = { nl = "Zijn de opdrachten af?", en = "Are the tasks done?" }
asked_of = { nl = "de mentor", en = "the mentor" }
"""
"""A norm up to its first fact."""

NORM: Final = parse_toml(
    HEAD
    + """
[inputs.score]
nl = "score"
en = "score"
type = "number"
lowest = 0
highest = 10
step = 1
question = { nl = "Welke score?", en = "Which score?" }
asked_of = { nl = "de decaan", en = "the career adviser" }

[inputs.wish]
nl = "de wens"
en = "the wish"
type = "choice"
question = { nl = "Wat wil de leerling?", en = "What does the student want?" }
asked_of = { nl = "de leerling", en = "the student" }
choices = { mavo = { nl = "naar mavo", en = "to mavo" }, havo = { nl = "blijven", en = "to stay" } }

[inputs.pick]
nl = "de keuze"
en = "the choice"
type = "subjects"
among = ["ne", "en", "wi"]
size = 2
question = { nl = "Welke twee?", en = "Which two?" }
asked_of = { nl = "de leerling", en = "the student" }

[measures.total]
nl = "punten"
en = "points"
is = "sum(all, whole)"

[[target]]
to = "4 havo"
name = { nl = "4 havo", en = "year 4 of havo" }
precedence = "unstated"
otherwise = "uncovered"

[[target.rule]]
id = "a"
says = "bevorderd"
means = "meets"
cite = "artikel 1"
when = "total >= 18 and (done or lowest(all) >= 9)"

[[target.rule]]
id = "b"
says = "bespreken"
means = "discuss"
when = "15 <= total < 18 and score >= 5 and lowest(pick, whole) >= 5"

[[target.rule]]
id = "c"
says = "mavo"
means = "other-route"
when = "total == 14 or (total == 13 and wish == 'mavo')"

[[target.rule]]
id = "d"
says = "afgewezen"
means = "below"
when = "total <= 12 or total == 30"
""",
    "norm.toml",
)
TOLD: Final[dict[str, Any]] = {"done": True, "score": 7, "wish": "havo", "pick": ("ne", "en")}
"""An answer to every question that the norm asks."""


def advised(
    *grades: object, norm: RuleSet = NORM, level: dict[str, str] | None = None, **inputs: object
) -> Advice:
    """Advise an invented student with these grades for Dutch, English and mathematics."""
    listed = dict(zip(("ne", "en", "wi"), grades, strict=False))
    student = Student.model_validate(
        {"id": "900101", "grades": listed, "levels": level or {}, "inputs": inputs}
    )
    return advise(student, norm, on=DAY)


def parsed(when: str) -> Expression:
    """Give a condition of the norm as a tree."""
    inputs: dict[str, InputType] = {name: each.type for name, each in NORM.inputs.items()}
    return parse(when, Names(inputs=inputs, measures={"total": "number"}))
