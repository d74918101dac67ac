"""Every form of the language is handled by every reading."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import get_args

import pytest

from overgang._model import Frozen
from overgang.dossier.student import Student
from overgang.norms.expression import (
    Aggregate,
    AllSubjects,
    Among,
    And,
    Arithmetic,
    AtLeast,
    Chosen,
    Combined,
    Comparison,
    Either,
    Expression,
    Extreme,
    Forced,
    GradeOf,
    Group,
    Holds,
    Input,
    Lookup,
    Measure,
    NamedGroup,
    Not,
    Number,
    Or,
    Pattern,
    PointsOf,
    Seen,
    Size,
    Subjects,
    Taken,
    Text,
    Times,
    Would,
)
from overgang.norms.ruleset import RuleSet
from overgang.reading.arithmetic import Truth
from overgang.reading.frames import findings_of, to_rows
from overgang.reading.frames.reader import Reader
from overgang.reading.judge import compiled_of, traced
from overgang.reading.sheet import declared, sheet_of
from overgang.reading.solver import Model
from overgang.reading.source import Writer
from overgang.reading.tracing import Tracer
from overgang.reading.words import say_expression
from overgang.school.grade import Grade
from tests.reading.norms import with_rule

NODES: dict[type[Frozen], str] = {
    Number: "6 > 5",
    Text: "advice == 'yes'",
    GradeOf: "half(ne) >= 5.5",
    PointsOf: "balans(ne) >= -1",
    Aggregate: "mean(all, whole) >= 6",
    Size: "size(all) == 5",
    Pattern: "pattern(all) in ('', '5')",
    Measure: "average > 6.1",
    Input: "done",
    Arithmetic: "ne + en - 2 * wi < 0",
    Extreme: "min(ne, en) < max(wi, gs, 6)",
    Comparison: "5 < ne <= 6",
    Among: "lo in ('V', 'G', 7)",
    And: "done and ne > 5",
    Or: "done or ne > 9",
    Not: "not done",
    AtLeast: "at_least(2, done, ne > 5, en > 9)",
    Taken: "taken(gs)",
    Seen: "whole(mean(all, tenth)) == 6",
    Lookup: "sum(all) >= needed(count(all, whole < 6))",
    Forced: "count(all, forced(signed)) >= 1",
    Times: "times(past, 'twice') >= 2",
    Would: "one_point_more('a')",
    Holds: "holds('a') or ne > 5",
    AllSubjects: "sum(all) >= 30",
    NamedGroup: "lowest(core) >= 6",
    Subjects: "highest([gs, ne]) == 7",
    Chosen: "count(chosen, grade >= 6) == 2",
    Either: "lowest(either) >= 6",
    Combined: "size((all - core + chosen) & [gs, lo]) == 2",
}
"""A condition for each node, with that node in it."""

STUDENT = Student(
    id="900101",
    grades={"ne": "5.5", "en": "6", "wi": "6", "gs": "7", "lo": "G"},
    inputs={
        "chosen": ("gs", "lo"),
        "done": True,
        "advice": "yes",
        "score": Decimal("5.5"),
        "past": ("twice", "once", "twice"),
    },
)


def ruled(when: str) -> RuleSet:
    """Give a norm with a rule to refer to and the rule itself."""
    return with_rule("lowest(core) >= 6.5", when)


def by_tracing(ruleset: RuleSet) -> Truth:
    """Read it plainly."""
    return traced(STUDENT, ruleset, ruleset.targets[0]).truths[1]


def by_compiled(ruleset: RuleSet) -> Truth:
    """Read it fast."""
    found = compiled_of(ruleset, ruleset.targets[0]).truths(STUDENT, declared(STUDENT, ruleset))
    assert found is not None
    return found[1]


def by_frames(ruleset: RuleSet) -> Truth:
    """Read it over columns."""
    rows, inputs = to_rows([STUDENT], ruleset)
    found = findings_of(rows, ruleset, ruleset.targets[0], inputs=inputs)
    truth: Truth = found.get_column("rule:b").item()
    return truth


def by_solver(ruleset: RuleSet) -> Truth:
    """Read it as constraints, with nothing left to vary."""
    model = Model(sheet_of(STUDENT, ruleset), ruleset.targets[0].to)
    holds = model.search.find([model.rules["b"].yes]) is not None
    fails = model.search.find([model.rules["b"].no]) is not None
    return None if holds == fails else holds


def test_there_is_a_condition_for_every_node() -> None:
    """A node that is added to the language has to be added here."""
    expressions, groups = (get_args(get_args(union)[0]) for union in (Expression, Group))

    assert set(NODES) == {*expressions, *groups}


@pytest.mark.parametrize("node", NODES, ids=lambda node: node.__name__)
@pytest.mark.parametrize("reading", [by_compiled, by_frames, by_solver])
def test_every_reading_says_of_every_node_what_the_plain_one_says(
    node: type[Frozen], reading: Callable[[RuleSet], Truth]
) -> None:
    """Of a student of whom all is known, so that there is something to say."""
    ruleset = ruled(NODES[node])
    plain = by_tracing(ruleset)

    assert plain is not None
    assert reading(ruleset) is plain


@pytest.mark.parametrize("node", NODES, ids=lambda node: node.__name__)
def test_every_node_can_be_said_in_both_languages(node: type[Frozen]) -> None:
    """In words, and not the same ones."""
    ruleset = ruled(NODES[node])
    target = ruleset.targets[0]
    when = target.rules[1].when
    dutch = say_expression(when, ruleset, target, "nl")
    english = say_expression(when, ruleset, target, "en")

    assert dutch
    assert english


def test_a_word_alone_is_itself_in_every_reading() -> None:
    """It stands only among the choices of a comparison, but a reading can be asked for it."""
    ruleset = ruled("done")
    word = Text(value="V")
    step = Tracer(ruleset, ruleset.targets[0]).run(word)(sheet_of(STUDENT, ruleset), None)

    assert step.value == "V"
    assert Writer(ruleset, ruleset.targets[0]).code(word).text == "'V'"
    assert Reader(ruleset, ruleset.targets[0], exact=True, plain=True).value(word).word is not None


def test_a_pattern_that_is_not_highest_first_is_the_pattern_of_no_list() -> None:
    """The text of a rule is put right when it is read; a tree that is made by hand is not."""
    ruleset = ruled("pattern(core) in ('5 4', '')")
    rule = ruleset.targets[0].rules[1]
    mixed = Among(value=Pattern(over=NamedGroup(name="core")), choices=(Text(value="4 5"),))
    target = ruleset.targets[0].model_copy(
        update={"rules": (ruleset.targets[0].rules[0], rule.model_copy(update={"when": mixed}))}
    )
    made = ruleset.model_copy(update={"targets": (target,)})
    student = STUDENT.model_copy(
        update={"grades": {**STUDENT.grades, "ne": Grade(4), "en": Grade(5)}}
    )
    rows, inputs = to_rows([student], made)

    assert traced(student, made, target).truths[1] is False
    assert findings_of(rows, made, target, inputs=inputs).get_column("rule:b").item() is False
