"""Laws of a rule set: how it is written and read, what it asks, what its targets owe each other."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import Final

from hypothesis import strategies as st

from overgang.dossier import Student
from overgang.errors import FaultsError
from overgang.laws.broken import Broken
from overgang.laws.judged import Draw, RuleTarget, same, with_grades
from overgang.norms.expression import Holds, Would
from overgang.norms.files import parse_toml, to_toml
from overgang.norms.parts import Meaning
from overgang.norms.ruleset import RuleSet
from overgang.norms.walk import nodes_of_target
from overgang.reading.judge import finding_of, traced
from overgang.reading.solver import said_of
from overgang.reading.trace import Step
from overgang.school.grade import Grade, read_entry
from overgang.school.subjects import SUBJECTS

__all__ = ["OF_RULES"]

_COMPARE: Final[Mapping[str, Callable[[Fraction, Fraction], bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    "==": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    ">": operator.gt,
}


def grades_may_be_written_otherwise(of: RuleTarget, draw: Draw) -> Broken | None:
    """A comma, a point and a zero more at the end are the same grade."""
    student = draw(of.students)
    as_text = draw(st.sampled_from((lambda text: text, _comma, _zero)))
    grades = {
        code: read_entry(as_text(str(each))) if isinstance(each, Grade) else each
        for code, each in student.grades.items()
    }
    return same(of, student, student.model_copy(update={"grades": grades}))


def a_subject_twice_counts_once(of: RuleTarget, draw: Draw) -> Broken | None:
    """A subject under two of its codes is one subject with one of its grades, or is refused."""
    student = draw(of.students)
    codes = {each.code: each.codes for each in SUBJECTS}
    twice = [
        (code, other)
        for code in student.grades
        for other in codes.get(code, ())
        if other not in student.grades
    ]
    if not twice:
        return None
    code, other = draw(st.sampled_from(twice))
    grade = Grade(draw(st.integers(1, 10)))
    both = with_grades(student, {other: grade})
    try:
        said = of.says(both)
    except FaultsError:
        return None
    either = of.says(student), of.says(with_grades(student, {code: grade}))
    if said in either:
        return None
    return Broken(student, both, came_out=said, expected=either[0] | either[1])


def nobody_tells_what_is_not_asked(of: RuleTarget, draw: Draw) -> Broken | None:
    """A fact that the norm does not ask for is refused, so that no misspelt one is passed over."""
    student = draw(of.students)
    name = draw(st.sampled_from(sorted(of.ruleset.inputs) or ["fact"])) + "_x"
    if of.ruleset.input_called(name) is not None:
        return None
    told = student.model_copy(update={"inputs": {**student.inputs, name: True}})
    try:
        said = of.says(told)
    except FaultsError:
        return None
    return Broken(student, told, came_out=said, why="law-refused")


def each_target_stands_alone(of: RuleTarget, draw: Draw) -> Broken | None:
    """What is said for one target does not depend on the other targets that are asked about."""
    student = draw(of.students)
    others = tuple(each for each in of.ruleset.targets if each != of.target)
    update = {"targets": (of.target,), "beside": (*of.ruleset.beside, *others), "examples": ()}
    alone = RuleTarget(of.ruleset.model_copy(update=update), of.target)
    before, after = of.says(student), alone.says(student)
    return None if before == after else Broken(student, came_out=after, expected=before)


def without_a_rule_against_never_worse(of: RuleTarget, draw: Draw) -> Broken | None:
    """Without a rule that says ‘below’ no list is worse off."""
    used = {
        node.rule
        for target in of.ruleset.targets
        for node in nodes_of_target(of.ruleset, target)
        if isinstance(node, Holds | Would)
    }
    against = [
        rule for rule in of.target.rules if rule.means is Meaning.BELOW and rule.id not in used
    ]
    if not against or len(of.target.rules) == 1:
        return None
    student, dropped = draw(of.students), draw(st.sampled_from(against))
    rules = tuple(rule for rule in of.target.rules if rule != dropped)
    target = of.target.model_copy(update={"rules": rules})
    targets = tuple(target if each == of.target else each for each in of.ruleset.targets)
    fewer = RuleTarget(of.ruleset.model_copy(update={"targets": targets}), target)
    before, after = of.says(student), fewer.says(student)
    if min(map(of.favour, after)) >= min(map(of.favour, before)):
        return None
    return Broken(student, came_out=after, expected=before, why="law-or-better")


def explanation_agrees(of: RuleTarget, draw: Draw) -> Broken | None:
    """Every number of an explanation gives the truth beside it, and these give the outcome."""
    student = draw(of.students)
    judgement = of.judged(student)
    plain = traced(student, of.ruleset, of.target)
    steps = [each for step in judgement.steps for each in _steps(step)]
    for step in steps:
        margins = step.margins
        told = all(_COMPARE[each.operator](each.value, each.bound) for each in margins)
        if margins and isinstance(step.value, bool) and told != step.value:
            return Broken(student, why="law-explained")
    truths = tuple(step.value if isinstance(step.value, bool) else None for step in judgement.steps)
    known = [truth for truth in truths if truth is not None]
    settled = len(known) == len(truths)
    found = {finding_of(of.target, known)} if settled else set(judgement.possible)
    if truths != judgement.truths or set(plain.possible) != set(judgement.possible):
        return Broken(student, why="law-explained")
    if found != set(judgement.possible):
        expected = {said_of(each) for each in found}
        return Broken(student, came_out=of.says(student), expected=expected)
    return None


def file_and_back(of: RuleTarget, draw: Draw) -> Broken | None:
    """A rule set that is written as a file and read again judges as it did."""
    student = draw(of.students)
    again = parse_toml(to_toml(of.ruleset))
    return _differs(of, student, again)


OF_RULES: Final = (
    grades_may_be_written_otherwise,
    a_subject_twice_counts_once,
    nobody_tells_what_is_not_asked,
    each_target_stands_alone,
    without_a_rule_against_never_worse,
    explanation_agrees,
    file_and_back,
)
"""The laws of a rule set that take no search."""


def _comma(text: str) -> str:
    return text.replace(".", ",")


def _zero(text: str) -> str:
    return f"{text}0" if "." in text else f"{text},0"


def _differs(of: RuleTarget, student: Student, again: RuleSet) -> Broken | None:
    found = RuleTarget(again, again.target(of.target.to)).says(student)
    expected = of.says(student)
    return None if found == expected else Broken(student, came_out=found, expected=expected)


def _steps(step: Step) -> Iterator[Step]:
    yield step
    for part in step.parts:
        yield from _steps(part)
