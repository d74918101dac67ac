"""Strategies for groups and expressions: every form of the language, in canonical form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal, TypeVar, get_args

from hypothesis import strategies as st

from overgang.norms.expression import (
    Aggregate,
    AllSubjects,
    Among,
    And,
    Arithmetic,
    AtLeast,
    Change,
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
from overgang.norms.names import Kind, Names
from overgang.school.rounding import View

__all__ = ["NAMES", "expressions", "groups"]

NAMES: Final = Names(
    groups=frozenset({"core", "arts"}),
    tables=frozenset({"shortfall"}),
    lookups=frozenset({"needed"}),
    inputs={
        "advice": "yes-no",
        "votes": "number",
        "wish": "choice",
        "profile": "subjects",
        "past": "list",
    },
    measures={"points": "number", "enough": "condition"},
    subjects=frozenset({"robotics"}),
    rules=frozenset({"moves-up"}),
    earlier={None: frozenset({"moves-up"}), "3 vwo": frozenset({"meets"})},
)
"""Names of every sort, for drawing expressions without a rule set."""

_T = TypeVar("_T")

_CODES: Final = ("ne", "en", "wi", "fa", "ak", "bi", "te", "lo")
_COLUMNS: Final = (None, None, None, "se")
_OPERATORS: Final[tuple[Operator, ...]] = get_args(Operator)
_PATTERNS: Final = ("", "5", "4", "5 5", "5 4", "5 5 4", "3")
_DEPTH: Final = 2
_HOW: Final[tuple[Literal["sum", "mean", "lowest", "highest"], ...]] = (
    "sum",
    "mean",
    "lowest",
    "highest",
)
_WORDS: Final = ("up", "stay")
_LETTERS: Final = ("O", "V", "voldaan")


def _exact(lowest: int, highest: int) -> st.SearchStrategy[Number]:
    whole = st.integers(lowest, highest).map(Decimal)
    exact = st.integers(lowest * 1000, highest * 1000).map(lambda n: Decimal(n) / 1000)
    return (whole | exact).map(lambda value: Number(value=value))


_NUMBERS: Final = _exact(-20, 100)
_GRADES: Final = _exact(1, 10)


@st.composite
def groups(draw: st.DrawFn, names: Names = NAMES, *, depth: int = _DEPTH) -> Group:
    """Give groups of subjects that may be written where these names are known.

    `depth` bounds how deep one group stands within another.
    """
    return _Drawing(draw, names).group(depth)


@st.composite
def expressions(
    draw: st.DrawFn, names: Names = NAMES, kind: Kind | None = None, *, depth: int = _DEPTH
) -> Expression:
    """Give numbers and conditions that may be written where these names are known.

    `kind` asks for one of the two. `depth` bounds how deep one form stands within another.
    """
    drawing = _Drawing(draw, names)
    if kind is None:
        kind = drawing.one_of(("number", "condition"))
    return drawing.number(depth) if kind == "number" else drawing.condition(depth)


@dataclass(frozen=True)
class _Drawing:
    """One drawing: chooses a form first, and draws only what that form needs.

    `inside` tells whether we are in an aggregate, where `grade` is each subject's grade in turn.
    """

    draw: st.DrawFn
    names: Names
    inside: bool = False

    def one_of(self, choices: Sequence[_T]) -> _T:
        return self.draw(st.sampled_from(choices))

    def some_of(self, choices: Sequence[_T], most: int = 3) -> tuple[_T, ...]:
        found = st.lists(st.sampled_from(choices), min_size=1, max_size=most, unique=True)
        return tuple(self.draw(found))

    def code(self) -> str:
        return self.one_of((*_CODES, *sorted(self.names.subjects)))

    def _inputs(self, type_: str) -> list[str]:
        return sorted(name for name, each in self.names.inputs.items() if each == type_)

    def _measures(self, kind: Kind) -> list[str]:
        return sorted(name for name, each in self.names.measures.items() if each == kind)

    def group(self, depth: int = 1) -> Group:
        forms: list[Callable[[], Group]] = [AllSubjects, self._subjects]
        if self.names.groups:
            forms.append(lambda: NamedGroup(name=self.one_of(sorted(self.names.groups))))
        if chosen := self._inputs("subjects"):
            forms.append(lambda: Chosen(input=self.one_of(chosen)))
        if depth > 0:
            forms.append(lambda: self._combined(depth - 1))
            forms.append(lambda: self._either(depth - 1))
        return self.one_of(forms)()

    def _either(self, depth: int) -> Group:
        when = self.of_the_student(depth)
        return Either(when=when, then=self.group(depth), otherwise=self.group(depth))

    def of_the_student(self, depth: int = 0) -> Expression:
        """Give a condition in which no grade has a say."""
        forms: list[Callable[[], Expression]] = [lambda: Taken(subject=self.code())]
        if facts := self._inputs("yes-no"):
            forms.append(lambda: Input(name=self.one_of(facts)))
        if wishes := self._inputs("choice"):
            forms.append(lambda: self._wish(wishes))
        if depth > 0:
            forms.append(lambda: Not(part=self.of_the_student(depth - 1)))
        return self.one_of(forms)()

    def _wish(self, wishes: Sequence[str]) -> Expression:
        value = Input(name=self.one_of(wishes))
        return Among(value=value, choices=_texts(self.some_of(_WORDS)))

    def _subjects(self) -> Group:
        return Subjects(codes=self.some_of((*_CODES, *sorted(self.names.subjects)), 4))

    def _combined(self, depth: int) -> Group:
        operator: Literal["+", "-", "&"] = self.one_of(("+", "-", "&"))
        return Combined(operator=operator, left=self.group(depth), right=self.group(depth))

    def number(self, depth: int = 1) -> Expression:
        forms: list[Callable[[], Expression]] = [self._plain, self._looked_up]
        if measures := self._measures("number"):
            forms.append(lambda: Measure(name=self.one_of(measures)))
        if inputs := self._inputs("number"):
            forms.append(lambda: Input(name=self.one_of(inputs)))
        if not self.inside:
            forms += [lambda: Size(over=self.group()), self._count, self._total, self._total]
        if depth > 0:
            forms += [
                lambda: self._sum(depth - 1),
                lambda: self._product(depth - 1),
                lambda: self._extreme(depth - 1),
                lambda: self._seen(depth - 1),
            ]
        if depth > 0 and self.names.lookups:
            forms.append(lambda: self._found(depth - 1))
        if lists := self._inputs("list"):
            forms.append(lambda: Times(input=self.one_of(lists), choice=self.one_of(_WORDS)))
        return self.one_of(forms)()

    def _plain(self) -> Number:
        return self.draw(_NUMBERS)

    def _subject(self) -> str | None:
        return None if self.inside and self.draw(st.booleans()) else self.code()

    def _looked_up(self) -> Expression:
        subject, column = self._subject(), self.one_of(_COLUMNS)
        if bool(self.names.tables) and self.draw(st.booleans()):
            table = self.one_of(sorted(self.names.tables))
            return PointsOf(table=table, subject=subject, column=column)
        return GradeOf(view=self.one_of(list(View)), subject=subject, column=column)

    def _count(self) -> Expression:
        item = _Drawing(self.draw, self.names, inside=True)
        return Aggregate(how="count", over=self.group(), of=item.condition())

    def _total(self) -> Expression:
        item = _Drawing(self.draw, self.names, inside=True)
        of = item.number() if self.draw(st.booleans()) else GradeOf()
        return Aggregate(how=self.one_of(_HOW), over=self.group(), of=of)

    def _sum(self, depth: int) -> Expression:
        operator: Literal["+", "-"] = self.one_of(("+", "-"))
        return Arithmetic(operator=operator, left=self.number(depth), right=self.number(depth))

    def _product(self, depth: int) -> Expression:
        sides: tuple[Expression, Expression] = (self._plain(), self.number(depth))
        left, right = sides if self.draw(st.booleans()) else sides[::-1]
        return Arithmetic(operator="*", left=left, right=right)

    def _extreme(self, depth: int) -> Expression:
        which: Literal["min", "max"] = self.one_of(("min", "max"))
        return Extreme(which=which, parts=self._several(lambda: self.number(depth)))

    def _seen(self, depth: int) -> Expression:
        """Look at a number that is no grade of one subject: that has views of its own."""
        of = self.number(depth)
        if isinstance(of, GradeOf) and of.subject is not None:
            return of
        views = [view for view in View if view is not View.GRADE]
        return Seen(view=self.one_of(views), of=of)

    def _found(self, depth: int) -> Expression:
        return Lookup(table=self.one_of(sorted(self.names.lookups)), of=self.number(depth))

    def _several(self, part: Callable[[], Expression]) -> tuple[Expression, ...]:
        return tuple(part() for _ in range(self.draw(st.integers(2, 3))))

    def condition(self, depth: int = 1) -> Expression:
        forms: list[Callable[[], Expression]] = [lambda: self._comparison(depth), self._among]
        if not self.inside:
            forms += [lambda: Taken(subject=self.code()), self._pattern]
        if self.names.rules and not self.inside:
            forms.append(self._would)
        if any(self.names.earlier.values()) and not self.inside:
            forms.append(self._holds)
        if self.names.tables:
            forms.append(self._forced)
        if measures := self._measures("condition"):
            forms.append(lambda: Measure(name=self.one_of(measures)))
        if inputs := self._inputs("yes-no"):
            forms.append(lambda: Input(name=self.one_of(inputs)))
        if depth > 0:
            forms.append(lambda: self._joined(depth - 1))
        return self.one_of(forms)()

    def _would(self) -> Expression:
        change: Change = self.one_of(get_args(Change))
        rule = self.one_of(sorted(self.names.rules))
        if change == "without_some":
            return Would(change=change, rule=rule, among=self._subjects())
        among = AllSubjects() if self.draw(st.booleans()) else self.group(0)
        return Would(change=change, rule=rule, among=among)

    def _holds(self) -> Expression:
        targets = [target for target, rules in self.names.earlier.items() if rules]
        target = self.one_of(targets)
        return Holds(rule=self.one_of(sorted(self.names.earlier[target])), target=target)

    def _forced(self) -> Expression:
        table, column = self.one_of(sorted(self.names.tables)), self.one_of(_COLUMNS)
        return Forced(table=table, subject=self._subject(), column=column)

    def _joined(self, depth: int) -> Expression:
        how = self.one_of(("and", "or", "not", "at least"))
        if how == "not":
            return Not(part=self.condition(depth))
        parts = self._several(lambda: self.condition(depth))
        if how == "at least":
            return AtLeast(number=self.draw(st.integers(1, len(parts))), parts=parts)
        return And(parts=parts) if how == "and" else Or(parts=parts)

    def _comparison(self, depth: int) -> Expression:
        first, operator = self.number(max(depth - 1, 0)), self.one_of(_OPERATORS)
        if self.draw(st.booleans()):
            return Comparison(operands=(first, self._plain()), operators=(operator,))
        operands = (self._plain(), first, self.number(0))
        return Comparison(operands=operands, operators=(operator, self.one_of(_OPERATORS)))

    def _pattern(self) -> Expression:
        choices = _texts(self.some_of(_PATTERNS))
        return Among(value=Pattern(over=self.group()), choices=choices)

    def _among(self) -> Expression:
        words = self._inputs("choice")
        match self.one_of(("grades", "letters", *(["words"] if words else []))):
            case "grades":
                choices = tuple(self.draw(st.lists(_GRADES, min_size=1, max_size=3)))
                return Among(value=self._looked_up(), choices=choices)
            case "letters":
                return Among(
                    value=GradeOf(subject=self._subject()), choices=_texts(self.some_of(_LETTERS))
                )
            case _:
                value = Input(name=self.one_of(words))
                return Among(value=value, choices=_texts(self.some_of(_WORDS)))


def _texts(words: Sequence[str]) -> tuple[Text, ...]:
    return tuple(Text(value=word) for word in words)
