"""What an expression gives, and how its functions are used."""

from __future__ import annotations

from typing import Final, assert_never

from overgang.errors import Fault
from overgang.norms.expression import (
    Among,
    And,
    AtLeast,
    Comparison,
    Expression,
    Forced,
    Holds,
    Input,
    Measure,
    Not,
    Number,
    Or,
    Pattern,
    Taken,
    Text,
    Would,
)
from overgang.norms.names import Kind, Names

__all__ = ["USES", "canonical", "kind_of", "mend", "pattern_of", "unmeasured"]

USES: Final = {
    "count": "write count(group, condition), as count(all, grade < 5.5)",
    "sum": "write sum(group) or sum(group, what), as sum(all, whole)",
    "mean": "write mean(group) or mean(group, what), as mean(all, whole)",
    "lowest": "write lowest(group) or lowest(group, what), as lowest(all, whole)",
    "highest": "write highest(group) or highest(group, what), as highest(all, whole)",
    "size": "write size(group), as size(all)",
    "pattern": "write pattern(group), as pattern(all) in ('', '5')",
    "min": "write min(a, b)",
    "max": "write max(a, b)",
    "at_least": "write at_least(2, condition, condition, condition)",
    "taken": "write taken(wi)",
    "times": "write times(past, 'choice'), of an input that is a list",
    "forced": "write forced(table), as count(all, forced(table)) >= 1",
    "holds": "write holds('a'), or holds('a', '3 vwo') for a rule of an earlier target",
    "one_point_more": "write one_point_more('a'), or one_point_more('a', group)",
    "after_one_resit": "write after_one_resit('a', group)",
    "without_one": "write without_one('a', group)",
    "without_some": "write without_some('a', group)",
}
"""How each function is used, for whoever uses it otherwise."""


def kind_of(expression: Expression, names: Names) -> Kind:
    """Say what an expression gives, as `names` has it for measures and inputs."""
    match expression:
        case Measure(name=name):
            return names.measures[name]
        case Input(name=name):
            kinds: dict[str, Kind] = {"yes-no": "condition", "choice": "word"}
            return kinds.get(names.inputs[name], "number")
        case Text():
            return "word"
        case Pattern():
            return "pattern"
        case Comparison() | Among() | And() | Or() | Not() | AtLeast():
            return "condition"
        case Taken() | Forced() | Would() | Holds():
            return "condition"
        case _:
            return "number"


def mend(got: Kind) -> str:
    """Say what to do with something that gives the wrong kind of thing."""
    match got:
        case "number":
            return "compare the number, as x >= 6"
        case "condition":
            return "count or compare instead of using a yes or no"
        case "word" | "pattern":
            return "compare it, as x in ('a', 'b')"
        case _:
            assert_never(got)


def pattern_of(text: str) -> str | None:
    """Give a pattern highest grade first, or None where it is none."""
    grades = text.split()
    if all(grade in {"1", "2", "3", "4", "5"} for grade in grades):
        return " ".join(sorted(grades, reverse=True))
    return None


def unmeasured(kind: Kind, where: str) -> tuple[Fault, ...]:
    """Give the fault of a measure that is neither a number nor a condition; none if it is one."""
    if kind in {"number", "condition"}:
        return ()
    said = f"a measure is a number or a condition, and this is a {kind}"
    return (Fault("wrong-kind", where, said, mend(kind)),)


def canonical(value: Expression, choice: Number | Text) -> Number | Text:
    """Give a choice in its one form: a pattern has its highest grade first."""
    if isinstance(value, Pattern) and isinstance(choice, Text):
        return Text(value=pattern_of(choice.value) or "")
    return choice
