"""Where the rules of a target compare a number with a bound."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from overgang.assurance.lists import Scene
from overgang.assurance.parts import parts_in
from overgang.norms.expression import Among, Comparison, Expression, Number, Operator
from overgang.norms.parts import Rule
from overgang.reading.solver.between import Between
from overgang.reading.solver.linear import Linear
from overgang.reading.solver.truths import Judged, compare
from overgang.school.grade import thousandths

__all__ = ["Compared", "compared_in", "where"]

_MIRRORED: Final[dict[Operator, Operator]] = {
    "<": ">", "<=": ">=", "==": "==", "!=": "!=", ">=": "<=", ">": "<",
}  # fmt: skip


class Compared(NamedTuple):
    """A number that is compared with a bound, in a part of a rule."""

    rule: Rule
    path: tuple[int, ...]
    what: Expression
    operator: Operator
    bound: Decimal

    @property
    def whole(self) -> Expression:
        """The comparison, with the number first."""
        bound = Number(value=self.bound)
        return Comparison(operands=(self.what, bound), operators=(self.operator,))


def compared_in(rule: Rule) -> Iterator[Compared]:
    """Give each comparison of a number with a bound, the links of a chain one by one."""
    parts = [(part.path, part.condition) for part in parts_in(rule.when)]
    for path, condition in [((), rule.when), *parts]:
        match condition:
            case Comparison(operands=(Number(), Number())):
                pass
            case Comparison(operands=(what, Number(value=bound)), operators=(operator,)):
                yield Compared(rule, path, what, operator, bound)
            case Comparison(operands=(Number(value=bound), what), operators=(operator,)):
                yield Compared(rule, path, what, _MIRRORED[operator], bound)
            case Among(value=what, choices=(Number(value=bound),)):
                yield Compared(rule, path, what, "==", bound)
            case _:
                pass


def where(scene: Scene, what: Expression, operator: Operator, bound: Decimal) -> Judged | None:
    """Give the condition that a number is on one side of a bound; None where it does not exist."""
    number = scene.model.encoder.number(what, None, ())
    if number is None:
        return None
    end = Linear({}, thousandths(bound))
    return compare(scene.model.program, number, operator, Between(end, end))
