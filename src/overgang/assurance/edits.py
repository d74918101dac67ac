"""One small change at a time to a condition or a group: the slips that a text can hold.

Each gives a condition that may stand in the place of the first; what is changed is told as it is
written, before and after.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from overgang.assurance.steps import step_of
from overgang.norms.expression import (
    Aggregate,
    Among,
    And,
    Arithmetic,
    AtLeast,
    Combined,
    Comparison,
    Either,
    Expression,
    Extreme,
    Group,
    Lookup,
    Not,
    Number,
    Operator,
    Or,
    Pattern,
    Seen,
    Size,
    Subjects,
    Would,
)
from overgang.norms.ruleset import RuleSet
from overgang.norms.text import write

__all__ = ["Edit", "GroupEdit", "Slip", "edits_of", "edits_of_group", "moved"]

Slip = Literal["strict", "bound", "and-or", "condition", "subject", "outcome"]
"""What went wrong: a bound that counts or does not count itself; a bound one step off; and for or;
a condition left out; a subject left out; another outcome."""

_TURNED: Final[dict[Operator, Operator]] = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}


class Edit(NamedTuple):
    """A changed condition or number: what kind of slip, the part before and after, and the whole.

    Of what is left out `before` is that part alone, and `after` is empty.

    """

    slip: Slip
    before: str
    after: str
    whole: Expression


class GroupEdit(NamedTuple):
    """A changed group, as `Edit`."""

    slip: Slip
    before: str
    after: str
    whole: Group


def edits_of(expression: Expression, ruleset: RuleSet) -> Iterator[Edit]:
    """Give every small change to an expression.

    >>> from overgang.norms.names import Names
    >>> from overgang.norms.parse import parse
    >>> from overgang.rulesets import load
    >>> many = parse("count(all, whole < 6) > 3", Names())
    >>> [edit.after for edit in edits_of(many, load("nl/zwin/3h-4h"))]
    ... # doctest: +NORMALIZE_WHITESPACE
    ['count(all, whole < 6) >= 3', 'count(all, whole < 6) > 2', 'count(all, whole < 6) > 4',
     'whole <= 6', 'whole < 5', 'whole < 7']
    """
    for slip, changed in _here(expression, ruleset):
        yield Edit(slip, write(expression), write(changed), changed)
    for part, changed in _without(expression):
        yield Edit("condition", write(part), "", changed)
    match expression:
        case Comparison(operands=operands):
            for at, each in enumerate(operands):
                for edit in edits_of(each, ruleset):
                    sides = (*operands[:at], edit.whole, *operands[at + 1 :])
                    yield edit._replace(whole=expression.model_copy(update={"operands": sides}))
        case And(parts=parts) | Or(parts=parts) | AtLeast(parts=parts) | Extreme(parts=parts):
            for at, each in enumerate(parts):
                for edit in edits_of(each, ruleset):
                    every = (*parts[:at], edit.whole, *parts[at + 1 :])
                    yield edit._replace(whole=expression.model_copy(update={"parts": every}))
        case Aggregate(of=of) | Seen(of=of) | Lookup(of=of):
            yield from _inside(expression, "of", of, ruleset)
        case Not(part=part):
            yield from _inside(expression, "part", part, ruleset)
        case Among(value=value):
            yield from _inside(expression, "value", value, ruleset)
        case Arithmetic(left=left, right=right):
            yield from _inside(expression, "left", left, ruleset)
            yield from _inside(expression, "right", right, ruleset)
        case _:
            pass
    match expression:
        case Aggregate(over=over) | Size(over=over) | Pattern(over=over):
            yield from _over(expression, "over", over, ruleset)
        case Would(among=among):
            yield from _over(expression, "among", among, ruleset)
        case _:
            pass


def edits_of_group(group: Group, ruleset: RuleSet) -> Iterator[GroupEdit]:
    """Give every small change to a group: a subject left out, and what its condition can get."""
    match group:
        case Subjects(codes=codes) if len(codes) > 1:
            for at, code in enumerate(codes):
                left = group.model_copy(update={"codes": (*codes[:at], *codes[at + 1 :])})
                yield GroupEdit("subject", code, "", left)
        case Combined(operator=operator, left=left, right=right):
            if operator != "&":
                for one, other in ((right, left), (left, right)):
                    if not isinstance(one, Subjects) or len(one.codes) > 1:
                        continue
                    if operator == "+" or one is right:
                        yield GroupEdit("subject", one.codes[0], "", other)
            for name, side in (("left", left), ("right", right)):
                for edit in edits_of_group(side, ruleset):
                    yield edit._replace(whole=group.model_copy(update={name: edit.whole}))
        case Either(when=when, then=then, otherwise=otherwise):
            for change in edits_of(when, ruleset):
                whole = group.model_copy(update={"when": change.whole})
                yield GroupEdit(change.slip, change.before, change.after, whole)
            for name, side in (("then", then), ("otherwise", otherwise)):
                for edit in edits_of_group(side, ruleset):
                    yield edit._replace(whole=group.model_copy(update={name: edit.whole}))
        case _:
            pass


def _inside(
    expression: Expression, name: str, part: Expression, ruleset: RuleSet
) -> Iterator[Edit]:
    for edit in edits_of(part, ruleset):
        yield edit._replace(whole=expression.model_copy(update={name: edit.whole}))


def _over(expression: Expression, name: str, group: Group, ruleset: RuleSet) -> Iterator[Edit]:
    for edit in edits_of_group(group, ruleset):
        whole = expression.model_copy(update={name: edit.whole})
        yield Edit(edit.slip, edit.before, edit.after, whole)


def _here(expression: Expression, ruleset: RuleSet) -> Iterator[tuple[Slip, Expression]]:
    """Give the changes to the expression itself, not to its parts."""
    match expression:
        case Comparison():
            yield from _compared(expression, ruleset)
        case And(parts=parts):
            yield "and-or", Or(parts=parts)
        case Or(parts=parts):
            yield "and-or", And(parts=parts)
        case AtLeast(number=number, parts=parts):
            for other in (number - 1, number + 1):
                if 1 <= other <= len(parts):
                    yield "bound", expression.model_copy(update={"number": other})
        case _:
            pass


def _without(expression: Expression) -> Iterator[tuple[Expression, Expression]]:
    """Give each part, and choice, that can be left out, with what is left."""
    match expression:
        case And(parts=parts) | Or(parts=parts):
            for at, part in enumerate(parts):
                kept = (*parts[:at], *parts[at + 1 :])
                alone = len(kept) == 1
                yield part, kept[0] if alone else expression.model_copy(update={"parts": kept})
        case AtLeast(number=number, parts=parts) if number < len(parts):
            for at, part in enumerate(parts):
                kept = (*parts[:at], *parts[at + 1 :])
                yield part, expression.model_copy(update={"parts": kept})
        case Among(choices=choices) if len(choices) > 1:
            for at, choice in enumerate(choices):
                rest = (*choices[:at], *choices[at + 1 :])
                yield choice, expression.model_copy(update={"choices": rest})
        case _:
            pass


def _compared(expression: Comparison, ruleset: RuleSet) -> Iterator[tuple[Slip, Expression]]:
    operands, operators = expression.operands, expression.operators
    for at, operator in enumerate(operators):
        if operator in _TURNED:
            changed = (*operators[:at], _TURNED[operator], *operators[at + 1 :])
            yield "strict", expression.model_copy(update={"operators": changed})
    for at in _bounds(operands):
        other = operands[at + 1] if at == 0 else operands[at - 1]
        step = step_of(other, ruleset)
        for by in (-step, step):
            other_bound = (*operands[:at], moved(operands[at], by), *operands[at + 1 :])
            yield "bound", expression.model_copy(update={"operands": other_bound})


def _bounds(operands: tuple[Expression, ...]) -> tuple[int, ...]:
    """Give which of the operands are bounds: the numbers, or else what is compared with."""
    numbers = [at for at, each in enumerate(operands) if isinstance(each, Number)]
    return tuple(numbers) or tuple(range(1, len(operands)))


def moved(bound: Expression, by: Decimal) -> Expression:
    """Give a bound that lies so much higher, or lower."""
    match bound:
        case Number(value=value):
            return Number(value=value + by)
        case Arithmetic(operator="+" | "-" as operator, right=Number(value=value)):
            more = by if operator == "+" else -by
            return bound.model_copy(update={"right": Number(value=value + more)})
        case _:
            size = Number(value=abs(by))
            return Arithmetic(operator="+" if by > 0 else "-", left=bound, right=size)
