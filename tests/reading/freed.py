"""Small lists of which every grade and every fact is tried, for what is said of letting them go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from itertools import product
from typing import Final

from hypothesis import strategies as st

from overgang.dossier.student import REPORT, InputValue, Student
from overgang.norms.parts import InputDefinition, ListDefinition, ScaleDefinition
from overgang.norms.ruleset import RuleSet
from overgang.norms.walk import deciding_inputs
from overgang.reading.judge import Judgement, tracer_of
from overgang.reading.sheet import Sheet
from overgang.reading.solver import Said, said_of
from overgang.reading.solver.unknowns import Key, values_of
from overgang.school.grade import Entry, Grade, Letter, NoGrade
from overgang.strategies import rule_sets

__all__ = [
    "CODES",
    "MOST_KEYS",
    "STEPS",
    "Value",
    "cases",
    "completions",
    "judged",
    "known",
    "let_go",
    "sheet_with",
    "small",
]

CODES: Final = ("ne", "en", "wi", "robotics")
STEPS: Final = (Grade(4), Grade(5), Grade(6), Grade(7))
MOST_KEYS: Final = 5


def small(ruleset: RuleSet) -> RuleSet:
    """Give the rule set on a report of the grades 4 to 7, and a number of three steps at most."""
    scale = ScaleDefinition(lowest=Decimal(4), highest=Decimal(7), step=Decimal(1))
    inputs = {
        name: each.model_copy(update={"highest": Decimal(2)}) if each.type == "number" else each
        for name, each in ruleset.inputs.items()
    }
    listed = ListDefinition(subjects=CODES)
    return ruleset.model_copy(update={"scale": scale, "list": listed, "inputs": inputs})


@st.composite
def cases(draw: st.DrawFn) -> tuple[Student, RuleSet]:
    """Give a rule set with a student of whom few enough is known to let all of it go."""
    ruleset = small(draw(rule_sets()))
    entry: st.SearchStrategy[Entry] = st.sampled_from(
        [*STEPS * 4, Grade("5.5"), Letter.VOLDOENDE, NoGrade.EXEMPT]
    )
    grades = {code: draw(entry) for code in CODES[: draw(st.integers(2, 4))]}
    others = ("fa", "ak", "bi", "te", "lo")
    grades |= {code: Letter.GOED for code in others if draw(st.booleans())}
    column = {"ne": draw(st.sampled_from(STEPS))} if draw(st.booleans()) else {}
    told: dict[str, InputValue] = {}
    for name, each in ruleset.inputs.items():
        if each.usual is not None or draw(st.booleans()):
            told[name] = draw(st.sampled_from(possible_values(each)))
    return Student(id="900101", grades=grades, columns={"se": column}, inputs=told), ruleset


def possible_values(each: InputDefinition) -> list[InputValue]:
    """Give what an input can be told to be."""
    match each.type:
        case "subjects":
            return [each.among[: each.size or 1]]
        case "list":
            return [(), (next(iter(each.choices)),)]
        case _:
            return list(values_of(each))


Value = Entry | InputValue


def let_go(judgement: Judgement) -> dict[Key, list[Value]]:
    """Give all that can be otherwise on a list, each with all that it can be."""
    found: dict[Key, list[Value]] = {}
    sheet = judgement.sheet
    for code, entry in sheet.entries.items():
        if isinstance(entry, Grade):
            found[REPORT, code] = list(dict.fromkeys((*STEPS, entry)))
    for code in sheet.spans.get("se", {}):
        found["se", code] = list(STEPS)
    for name, told in sheet.inputs.items():
        each = judgement.ruleset.inputs[name]
        if each.type == "list":
            # How often each thing happened, in any order: once at most, as the tests have it.
            ways = product((0, 1), repeat=len(each.choices))
            happened = [
                tuple(choice for choice, n in zip(each.choices, way, strict=True) if n)
                for way in ways
            ]
            found[name] = list(dict.fromkeys((told, *happened)))
        elif each.type != "subjects" and name not in deciding_inputs(judgement.ruleset):
            found[name] = list(values_of(each))
    return found


def known(judgement: Judgement) -> dict[Key, Value]:
    """Give what is known of a list."""
    found: dict[Key, Value] = {}
    found.update(judgement.sheet.inputs)
    found.update(((REPORT, code), each) for code, each in judgement.sheet.entries.items())
    column = judgement.student.columns.get("se", {})
    found.update((("se", code), each) for code, each in column.items())
    return found


def completions(
    judgement: Judgement, free: Mapping[Key, list[Value]]
) -> Iterator[tuple[dict[Key, Value], Said | None]]:
    """Give every list with these things otherwise, and what is said of it; None if that is open."""
    for values in product(*free.values()):
        changed = dict(zip(free, values, strict=True))
        yield changed, said_by(judgement, sheet_with(judgement.sheet, changed))


def sheet_with(sheet: Sheet, changed: Mapping[Key, Value]) -> Sheet:
    """Give a sheet with other grades and facts."""
    grades = {
        key: each.thousandths
        for key, each in changed.items()
        if isinstance(each, Grade) and isinstance(key, tuple)
    }
    found = sheet.with_spans({key[1]: (g, g) for key, g in grades.items() if key[0] == REPORT})
    spans = {column: dict(each) for column, each in found.spans.items()}
    for (column, code), grade in grades.items():
        if column != REPORT:
            spans[column][code] = (grade, grade)
    facts = {
        key: each
        for key, each in changed.items()
        if isinstance(key, str) and not isinstance(each, Grade | Letter | NoGrade)
    }
    return replace(found, spans=spans, inputs={**sheet.inputs, **facts}, memo={})


def said_by(judgement: Judgement, sheet: Sheet) -> Said | None:
    """Give what the judge says of a sheet; None where it leaves that open."""
    finding = judged(judgement, sheet).finding
    return None if finding is None else said_of(finding)


def judged(judgement: Judgement, sheet: Sheet) -> Judgement:
    """Judge a sheet."""
    runs = tracer_of(judgement.ruleset, judgement.target.to).rules.values()
    truths = [run(sheet, None).value for run in runs]
    known = tuple(each if isinstance(each, bool) else None for each in truths)
    return replace(judgement, truths=known)
