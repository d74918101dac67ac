"""A norm in words, Dutch or English: every condition as a phrase.

The names of measures, groups and facts are the rule set's own, in both languages; the words
between them stand in the catalogues. No key and no code of the language is left in what is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, Literal, assert_never

from overgang.norms.expression import (
    Aggregate,
    AllSubjects,
    Among,
    And,
    Arithmetic,
    AtLeast,
    Comparison,
    Expression,
    Extreme,
    Forced,
    GradeOf,
    Group,
    Holds,
    Input,
    Lookup,
    Measure,
    Not,
    Number,
    Operator,
    Or,
    Pattern,
    PointsOf,
    Seen,
    Size,
    Taken,
    Text,
    Times,
    Would,
)
from overgang.reading.names_said import Namer
from overgang.wording import Language, listing, number

if TYPE_CHECKING:
    from overgang.norms.parts import Target
    from overgang.norms.ruleset import RuleSet

__all__ = ["Speaker", "measured", "say_expression", "say_group"]

_MIRRORED: Final[dict[Operator, Operator]] = {
    "<": ">", "<=": ">=", "==": "==", "!=": "!=", ">=": "<=", ">": "<",
}  # fmt: skip
_OPPOSITE: Final[dict[Operator, Operator]] = {
    "<": ">=", "<=": ">", "==": "!=", "!=": "==", ">=": "<", ">": "<=",
}  # fmt: skip
_BOUND: Final[dict[Operator, str]] = {
    "<": "lt", "<=": "le", "==": "eq", "!=": "ne", ">=": "ge", ">": "gt",
}  # fmt: skip


def say_expression(
    expression: Expression, ruleset: RuleSet, target: Target, language: Language
) -> str:
    """Give an expression of a target as a phrase."""
    return Speaker(ruleset, target, language).phrase(expression)


def say_group(group: Group, ruleset: RuleSet, language: Language) -> str:
    """Give a group of subjects as a phrase."""
    return Speaker(ruleset, ruleset.targets[0], language).group(group)


def measured(expression: Comparison | Among) -> tuple[int, Expression]:
    """Give the side of a comparison that a reader sees as measured, and its place.

    It is the first, unless that is a number: `81 < points < 84` measures the points.

    >>> from overgang.norms.expression import Input
    >>> sides = Number(value=81), Input(name="points")
    >>> measured(Comparison(operands=sides, operators=("<",)))[0]
    1
    """
    if isinstance(expression, Among):
        return 0, expression.value
    at = 1 if isinstance(expression.operands[0], Number) else 0
    return at, expression.operands[at]


class Speaker(Namer):
    """Says the expressions of one target in one language."""

    def phrase(self, expression: Expression) -> str:
        """Give an expression as a phrase that can stand within a sentence."""
        match expression:
            case Number(value=value):
                return number(self.language, value)
            case Text(value=value):
                return self.word(value)
            case GradeOf() | PointsOf():
                return self._looked_up(expression)
            case Aggregate():
                return self._aggregate(expression)
            case Size(over=over):
                return self._say("size-of", group=self.group_inside(over))
            case Pattern(over=over):
                return self._say("pattern-of", group=self.group_inside(over))
            case Measure(name=name):
                return self.ruleset.measures[name].in_(self.language)
            case Input(name=name):
                return self.ruleset.inputs[name].in_(self.language)
            case Arithmetic():
                return self._arithmetic(expression)
            case Extreme(which=which, parts=parts):
                return self._say(f"{which}-of", parts=self._list(parts))
            case Comparison() | Among():
                what = self.phrase(measured(expression)[1])
                return self._say("compared", what=what, bound=self.bound(expression))
            case And() | Or() | Not() | AtLeast():
                return self._connective(expression)
            case Taken(subject=code):
                return self._say("taken", subject=self.subject(code))
            case Seen(view=view, of=of):
                return self._say(f"rounded-{view.value}", what=self.phrase(of))
            case Lookup(table=table, of=of):
                what = self.ruleset.lookups[table].in_(self.language)
                return self._say("looked-up", what=what, by=self.phrase(of))
            case Forced():
                return self._say("forced")
            case Times(input=name, choice=choice):
                return self._say("times-happened", choice=self.word(choice, Input(name=name)))
            case Would() | Holds():
                return self._rule(expression)
            case _:
                assert_never(expression)

    def _rule(self, expression: Would | Holds) -> str:
        """Give what is asked about another rule, which is called by what it says."""
        if isinstance(expression, Would):
            says, key = self.target.rule(expression.rule).says, expression.change.replace("_", "-")
            if isinstance(expression.among, AllSubjects):
                return self._say(key, rule=says)
            return self._say(f"{key}-of", rule=says, group=self.group_inside(expression.among))
        return self._held(expression, "holds")

    def _held(self, expression: Holds, key: str) -> str:
        """Say that a rule holds, or with another key that it does not."""
        if expression.target is None:
            return self._say(key, rule=self.target.rule(expression.rule).says)
        target = self.ruleset.target(expression.target)
        says = target.rule(expression.rule).says
        return self._say(f"{key}-for", rule=says, target=target.name.in_(self.language))

    def bound(self, expression: Comparison | Among, sides: Sequence[str] | None = None) -> str:
        """Give what a comparison asks of the side that is measured, as `at most 3`.

        `sides` are the words for the sides of a comparison, where those are not their phrases.
        """
        if isinstance(expression, Among):
            choices = [self._choice(expression.value, choice) for choice in expression.choices]
            return listing(self.language, choices, joined="or")
        said = tuple(map(self.phrase, expression.operands)) if sides is None else sides
        return listing(self.language, self._links(expression, said))

    def _links(self, expression: Comparison, said: Sequence[str]) -> Iterator[str]:
        """Give each link of a chain; one that the measured side is not in says both its sides."""
        match expression:
            case Comparison(operands=(Number(), _, Number()), operators=("<=", "<=")):
                yield self._say("bound-between", low=said[0], high=said[2])
                return
            case Comparison(operands=(what, Number(value=none)), operators=("==",)) if (
                not none and self._is_count(what)
            ):
                yield self._say("bound-none")
                return
            case _:
                at = measured(expression)[0]
        for left, operator in enumerate(expression.operators):
            if left == at:
                yield self._say(f"bound-{_BOUND[operator]}", bound=said[left + 1])
            elif left + 1 == at:
                yield self._say(f"bound-{_BOUND[_MIRRORED[operator]]}", bound=said[left])
            else:
                bound = self._say(f"bound-{_BOUND[operator]}", bound=said[left + 1])
                yield self._say("compared", what=said[left], bound=bound)

    def _is_count(self, expression: Expression) -> bool:
        while isinstance(expression, Measure):
            expression = self.ruleset.measures[expression.name].expression
        return isinstance(expression, Aggregate) and expression.how == "count"

    def _list(self, parts: tuple[Expression, ...]) -> str:
        return listing(self.language, map(self.phrase, parts))

    def _choice(self, value: Expression, choice: Number | Text) -> str:
        match choice:
            case Number():
                return self.phrase(choice)
            case Text() if isinstance(value, Pattern):
                return self.pattern(choice.value)
            case Text():
                return self.word(choice.value, value)
            case _:
                assert_never(choice)

    def _looked_up(self, expression: GradeOf | PointsOf, *, many: bool = False) -> str:
        if isinstance(expression, PointsOf):
            what = self.ruleset.points[expression.table].in_(self.language)
        else:
            what = self._say(f"seen-{'many-' if many else ''}{expression.view.value}")
        if expression.subject is not None:
            what = self._say("for-subject", what=what, subject=self.subject(expression.subject))
        if expression.column is not None:
            what = self._say("in-column", what=what, column=expression.column)
        return what

    def _aggregate(self, expression: Aggregate) -> str:
        group = self.group_inside(expression.over)
        if expression.how == "count":
            return self._counted(expression.of, group)
        of = expression.of
        if isinstance(of, GradeOf | PointsOf):
            what = self._looked_up(of, many=True)
            return self._say(f"{expression.how}-of", what=what, group=group)
        return self._say(f"{expression.how}-over", what=self.phrase(of), group=group)

    def _counted(self, of: Expression, group: str) -> str:
        match of:
            case Comparison(
                operands=(GradeOf() | PointsOf() as what, bound), operators=(operator,)
            ):
                said = self._say(
                    f"than-{_BOUND[operator]}", what=self._looked_up(what), bound=self.phrase(bound)
                )
                return self._say("count-of", what=said, group=group)
            case Comparison(
                operands=(Number() as low, GradeOf() | PointsOf() as what, Number() as high),
                operators=("<=", "<="),
            ):
                ends = {"low": self.phrase(low), "high": self.phrase(high)}
                said = self._say("than-between", what=self._looked_up(what), **ends)
                return self._say("count-of", what=said, group=group)
            case Forced():
                return self._say("count-of", what=self.phrase(of), group=group)
            case _:
                return self._say("count-where", what=self.phrase(of), group=group)

    def _arithmetic(self, expression: Arithmetic) -> str:
        key = {"+": "plus", "-": "minus", "*": "times"}[expression.operator]
        return self._say(
            key, left=self.phrase(expression.left), right=self.phrase(expression.right)
        )

    def _connective(self, expression: And | Or | Not | AtLeast) -> str:
        match expression:
            case Not(part=part):
                return self._denied(part)
            case AtLeast(number=least, parts=parts):
                said = listing(self.language, map(self._inner, parts))
                return self._say("at-least-of", number=number(self.language, least), parts=said)
            case And(parts=parts):
                return self._joined(parts, "and")
            case Or(parts=parts):
                return self._joined(parts, "or")
            case _:
                assert_never(expression)

    def _joined(self, parts: Sequence[Expression], joined: Literal["and", "or"]) -> str:
        """Give conditions as a list; what is said alike is said once."""
        said = dict.fromkeys(map(self._inner, parts))
        return listing(self.language, said, joined=joined)

    @staticmethod
    def says_denial(part: Expression) -> bool:
        """Say whether the words for a condition can themselves say that it does not hold."""
        if isinstance(part, Comparison):
            return len(part.operators) == 1
        return isinstance(part, Holds | Taken | Among)

    def _denied(self, part: Expression) -> str:
        match part:
            case Holds():
                return self._held(part, "holds-not")
            case Taken(subject=code):
                return self._say("taken-not", subject=self.subject(code))
            case Comparison(operators=(operator,)):
                return self.phrase(part.model_copy(update={"operators": (_OPPOSITE[operator],)}))
            case Among(value=value):
                bound = self._say("bound-ne", bound=self.bound(part))
                return self._say("compared", what=self.phrase(value), bound=bound)
            case _:
                return self._say("not", what=self._inner(part))

    def _inner(self, expression: Expression) -> str:
        """Give a condition inside another, in brackets where it has parts of its own."""
        said = self.phrase(expression)
        if isinstance(expression, And | Or | AtLeast):
            return self._say("in-brackets", what=said)
        return said
