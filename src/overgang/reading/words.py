"""A norm in words, Dutch or English: every condition as a phrase.

The names of measures, groups and facts are the rule set's own, in both languages; the words
between them stand in the catalogues. No key and no code of the language is left in what is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, assert_never

from overgang.errors import SubjectError
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
    Operator,
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
from overgang.reading.sheet import is_unnamed
from overgang.school.grade import Letter
from overgang.school.subjects import subject
from overgang.wording import Language, listing, number, say

if TYPE_CHECKING:
    from overgang.norms.parts import Target
    from overgang.norms.ruleset import RuleSet

__all__ = ["Speaker", "measured", "say_expression", "say_group"]

_MIRRORED: Final[dict[Operator, Operator]] = {
    "<": ">", "<=": ">=", "==": "==", "!=": "!=", ">=": "<=", ">": "<",
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


class Speaker:
    """Says the expressions of one target in one language."""

    ruleset: RuleSet
    target: Target
    language: Language

    def __init__(self, ruleset: RuleSet, target: Target, language: Language) -> None:
        self.ruleset, self.target, self.language = ruleset, target, language

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
                return self._say("size-of", group=self.group(over))
            case Pattern(over=over):
                return self._say("pattern-of", group=self.group(over))
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
            case Forced(table=table):
                return self._say("forced", what=self.ruleset.points[table].in_(self.language))
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
            return self._say(f"{key}-of", rule=says, group=self.group(expression.among))
        if expression.target is None:
            return self._say("holds", rule=self.target.rule(expression.rule).says)
        target = self.ruleset.target(expression.target)
        says = target.rule(expression.rule).says
        return self._say("holds-for", rule=says, target=target.name.in_(self.language))

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
        at = measured(expression)[0]
        for left, operator in enumerate(expression.operators):
            if left == at:
                yield self._say(f"bound-{_BOUND[operator]}", bound=said[left + 1])
            elif left + 1 == at:
                yield self._say(f"bound-{_BOUND[_MIRRORED[operator]]}", bound=said[left])
            else:
                bound = self._say(f"bound-{_BOUND[operator]}", bound=said[left + 1])
                yield self._say("compared", what=said[left], bound=bound)

    def group(self, group: Group) -> str:
        """Give a group of subjects as a phrase."""
        match group:
            case AllSubjects():
                return self._say("group-all")
            case NamedGroup(name=name):
                return self.ruleset.groups[name].in_(self.language)
            case Subjects(codes=codes):
                return listing(self.language, map(self.subject, codes))
            case Chosen(input=name):
                return self.ruleset.inputs[name].in_(self.language)
            case Combined(operator="&", left=AllSubjects(), right=Subjects() as listed):
                return self._say("group-listed", group=self.group(listed))
            case Combined(operator=operator, left=left, right=right):
                key = {"+": "group-plus", "-": "group-minus", "&": "group-both"}[operator]
                return self._say(key, left=self.group(left), right=self.group(right))
            case Either(when=when, then=then, otherwise=otherwise):
                said = {"when": self.phrase(when), "then": self.group(then)}
                return self._say("group-either", **said, otherwise=self.group(otherwise))
            case _:
                assert_never(group)

    def subject(self, code: str) -> str:
        """Give the name of a subject."""
        if is_unnamed(code):
            return self._say("unnamed-subject")
        own = {**self.ruleset.subjects, **self.ruleset.derived}
        if code in own:
            return own[code].in_(self.language)
        try:
            found = subject(code)
        except SubjectError:
            return code  # a subject of the school's own, read from a list under its own code
        return found.nl if self.language == "nl" else found.en

    def word(self, value: str, of: Expression | None = None) -> str:
        """Give a letter, or a word that the input `of` can be."""
        if isinstance(of, Input) and value in self.ruleset.inputs[of.name].choices:
            return self.ruleset.inputs[of.name].choices[value].in_(self.language)
        letters = {letter.value for letter in Letter}
        return (
            say(self.language, f"letter-{Letter(value).name.lower().replace('_', '-')}")
            if value in letters
            else value
        )

    def _say(self, key: str, **args: str) -> str:
        return say(self.language, key, **args)

    def _list(self, parts: tuple[Expression, ...]) -> str:
        return listing(self.language, map(self.phrase, parts))

    def pattern(self, value: str) -> str:
        """Give a pattern of insufficient grades, as `5+5+4`."""
        return "+".join(value.split()) or self._say("pattern-none")

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
        group = self.group(expression.over)
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
                return self._say("not", what=self.phrase(part))
            case AtLeast(number=least, parts=parts):
                said = listing(self.language, map(self._inner, parts))
                return self._say("at-least-of", number=number(self.language, least), parts=said)
            case And(parts=parts):
                return listing(self.language, map(self._inner, parts))
            case Or(parts=parts):
                return listing(self.language, map(self._inner, parts), joined="or")
            case _:
                assert_never(expression)

    def _inner(self, expression: Expression) -> str:
        """Give a condition inside another, in brackets where it has parts of its own."""
        said = self.phrase(expression)
        if isinstance(expression, And | Or | AtLeast):
            return self._say("in-brackets", what=said)
        return said
