"""Strategies for groups and expressions: every form of the language, in canonical form."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, Literal, get_args

from hypothesis import strategies as st

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
    Expression,
    Extreme,
    GradeOf,
    Group,
    Input,
    Measure,
    NamedGroup,
    Not,
    Number,
    OnePointMore,
    Operator,
    Or,
    Pattern,
    PointsOf,
    Size,
    Subjects,
    Taken,
    Text,
)
from overgang.norms.names import Kind, Names
from overgang.school.rounding import View

__all__ = ["NAMES", "expressions", "groups", "numbers"]

NAMES: Final = Names(
    groups=frozenset({"core", "arts"}),
    tables=frozenset({"shortfall"}),
    inputs={"advice": "yes-no", "votes": "number", "wish": "choice", "profile": "subjects"},
    measures={"points": "number", "enough": "condition"},
    subjects=frozenset({"robotics"}),
    rules=frozenset({"moves-up"}),
)
"""Names of every sort, for drawing expressions without a rule set."""

_CODES: Final = ("ne", "en", "wi", "fa", "ak", "bi", "te", "lo")
_COLUMNS: Final = (None, None, None, "se")
_OPERATORS: Final[tuple[Operator, ...]] = get_args(Operator)
_PATTERNS: Final = ("", "5", "4", "5 5", "5 4", "5 5 4", "3")
_DEPTH: Final = 2


def numbers(lowest: int = -20, highest: int = 100) -> st.SearchStrategy[Number]:
    """Give exact numbers: mostly whole, now and then with up to three decimals."""
    whole = st.integers(lowest, highest).map(Decimal)
    exact = st.integers(lowest * 1000, highest * 1000).map(lambda n: Decimal(n) / 1000)
    return (whole | exact).map(lambda value: Number(value=value))


def groups(names: Names = NAMES, *, depth: int = _DEPTH) -> st.SearchStrategy[Group]:
    """Give groups of subjects that may be written where these names are known."""
    codes = st.lists(st.sampled_from(_codes(names)), min_size=1, max_size=4, unique=True)
    plain: list[st.SearchStrategy[Group]] = [
        st.just(AllSubjects()),
        codes.map(lambda found: Subjects(codes=tuple(found))),
    ]
    if names.groups:
        plain.append(st.sampled_from(sorted(names.groups)).map(lambda name: NamedGroup(name=name)))
    if chosen := _inputs(names, "subjects"):
        plain.append(st.sampled_from(chosen).map(lambda name: Chosen(input=name)))
    if depth == 0:
        return st.one_of(plain)
    inner = st.deferred(lambda: groups(names, depth=depth - 1))
    operator: st.SearchStrategy[Literal["+", "-", "&"]] = st.sampled_from(("+", "-", "&"))
    combined = st.builds(Combined, operator=operator, left=inner, right=inner)
    return st.one_of(*plain, combined)


def expressions(
    names: Names = NAMES, kind: Kind | None = None, *, depth: int = _DEPTH
) -> st.SearchStrategy[Expression]:
    """Give expressions that may be written where these names are known.

    `kind` asks for a number or a condition; without it either comes. `depth` bounds how deep one
    form stands within another.
    """
    match kind:
        case "number":
            return _number(names, depth, inside=False)
        case "condition":
            return _condition(names, depth, inside=False)
        case "word":
            return st.sampled_from(_inputs(names, "choice")).map(lambda name: Input(name=name))
        case "pattern":
            return groups(names).map(lambda over: Pattern(over=over))
        case None:
            return _number(names, depth, inside=False) | _condition(names, depth, inside=False)


def _codes(names: Names) -> tuple[str, ...]:
    return (*_CODES, *sorted(names.subjects))


def _inputs(names: Names, type_: str) -> list[str]:
    return sorted(name for name, each in names.inputs.items() if each == type_)


def _measures(names: Names, kind: Kind) -> list[str]:
    return sorted(name for name, each in names.measures.items() if each == kind)


def _looked_up(names: Names, *, inside: bool) -> st.SearchStrategy[Expression]:
    """Give the grade or points of a subject, or of each subject in turn inside an aggregate."""
    code: st.SearchStrategy[str | None] = st.sampled_from(_codes(names))
    subject = st.none() | code if inside else code
    column = st.sampled_from(_COLUMNS)
    grade = st.builds(GradeOf, view=st.sampled_from(View), subject=subject, column=column)
    if not names.tables:
        return grade
    table = st.sampled_from(sorted(names.tables))
    return grade | st.builds(PointsOf, table=table, subject=subject, column=column)


def _number(names: Names, depth: int, *, inside: bool) -> st.SearchStrategy[Expression]:
    found: list[st.SearchStrategy[Expression]] = [numbers(), _looked_up(names, inside=inside)]
    if measures := _measures(names, "number"):
        found.append(st.sampled_from(measures).map(lambda name: Measure(name=name)))
    if inputs := _inputs(names, "number"):
        found.append(st.sampled_from(inputs).map(lambda name: Input(name=name)))
    if not inside:
        found.append(groups(names).map(lambda over: Size(over=over)))
        found.append(_aggregate(names))
    if depth > 0:
        part = st.deferred(lambda: _number(names, depth - 1, inside=inside))
        found += [_sum(part), _product(part), _extreme(part)]
    return st.one_of(found)


def _sum(part: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    operator: st.SearchStrategy[Literal["+", "-"]] = st.sampled_from(("+", "-"))
    return st.builds(Arithmetic, operator=operator, left=part, right=part)


def _product(part: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    times = st.just("*")
    return st.builds(Arithmetic, operator=times, left=numbers(), right=part) | st.builds(
        Arithmetic, operator=times, left=part, right=numbers()
    )


def _extreme(part: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    which: st.SearchStrategy[Literal["min", "max"]] = st.sampled_from(("min", "max"))
    return st.builds(Extreme, which=which, parts=_several(part))


def _several(part: st.SearchStrategy[Expression]) -> st.SearchStrategy[tuple[Expression, ...]]:
    return st.lists(part, min_size=2, max_size=3).map(tuple)


def _aggregate(names: Names) -> st.SearchStrategy[Expression]:
    how: st.SearchStrategy[Literal["sum", "mean", "lowest", "highest"]] = st.sampled_from(
        ("sum", "mean", "lowest", "highest")
    )
    condition, number = _condition(names, 1, inside=True), _number(names, 1, inside=True)
    over = groups(names)
    return st.builds(Aggregate, how=st.just("count"), over=over, of=condition) | st.builds(
        Aggregate, how=how, over=over, of=st.just(GradeOf()) | number
    )


def _condition(names: Names, depth: int, *, inside: bool) -> st.SearchStrategy[Expression]:
    found = [_comparison(names, depth, inside=inside), _among(names, inside=inside)]
    if not inside:
        found += _plain_conditions(names)
    if measures := _measures(names, "condition"):
        found.append(st.sampled_from(measures).map(lambda name: Measure(name=name)))
    if inputs := _inputs(names, "yes-no"):
        found.append(st.sampled_from(inputs).map(lambda name: Input(name=name)))
    if depth > 0:
        part = st.deferred(lambda: _condition(names, depth - 1, inside=inside))
        found += [
            st.builds(And, parts=_several(part)),
            st.builds(Or, parts=_several(part)),
            st.builds(Not, part=part),
            _at_least(part),
        ]
    return st.one_of(found)


def _plain_conditions(names: Names) -> list[st.SearchStrategy[Expression]]:
    """Give conditions that are never said of each subject in turn."""
    choices = st.lists(st.sampled_from(_PATTERNS), min_size=1, max_size=3, unique=True)
    found: list[st.SearchStrategy[Expression]] = [
        st.sampled_from(_codes(names)).map(lambda code: Taken(subject=code)),
        st.builds(Among, value=groups(names).map(lambda over: Pattern(over=over)), choices=choices.map(_texts)),
    ]
    if names.rules:
        found.append(st.sampled_from(sorted(names.rules)).map(lambda rule: OnePointMore(rule=rule)))
    return found


def _comparison(names: Names, depth: int, *, inside: bool) -> st.SearchStrategy[Expression]:
    operand = _number(names, max(depth - 1, 0), inside=inside)
    operator = st.sampled_from(_OPERATORS)
    two = st.builds(
        Comparison, operands=st.tuples(operand, numbers()), operators=st.tuples(operator)
    )
    three = st.builds(
        Comparison,
        operands=st.tuples(numbers(), operand, operand),
        operators=st.tuples(operator, operator),
    )
    return two | three


def _among(names: Names, *, inside: bool) -> st.SearchStrategy[Expression]:
    listed = st.lists(numbers(1, 10), min_size=1, max_size=3).map(tuple)
    subject: st.SearchStrategy[str | None] = st.sampled_from(_codes(names))
    letters = st.lists(st.sampled_from(("O", "V", "voldaan")), min_size=1, max_size=2, unique=True)
    grade = st.builds(GradeOf, subject=st.none() | subject if inside else subject)
    found: list[st.SearchStrategy[Expression]] = [
        st.builds(Among, value=_looked_up(names, inside=inside), choices=listed),
        st.builds(Among, value=grade, choices=letters.map(_texts)),
    ]
    if words := _inputs(names, "choice"):
        word = st.sampled_from(words).map(lambda name: Input(name=name))
        wishes = st.lists(st.sampled_from(("up", "stay")), min_size=1, max_size=2, unique=True)
        found.append(st.builds(Among, value=word, choices=wishes.map(_texts)))
    return st.one_of(found)


def _at_least(part: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    return _several(part).flatmap(
        lambda parts: st.builds(
            AtLeast, number=st.integers(1, len(parts)), parts=st.just(parts)
        )
    )


def _texts(words: list[str]) -> tuple[Text, ...]:
    return tuple(Text(value=word) for word in words)
