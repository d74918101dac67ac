"""Which rows are in a group, and whether that is known: some groups depend on what people say."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from functools import reduce
from typing import NamedTuple, assert_never

import narwhals as nw

from overgang.norms.expression import (
    AllSubjects,
    Chosen,
    Combined,
    Either,
    Expression,
    Group,
    NamedGroup,
    Subjects,
)
from overgang.reading.frames.groups import is_one_of
from overgang.reading.frames.leaves import Leaves
from overgang.reading.frames.values import Value

__all__ = ["Member", "Members"]


class Member(NamedTuple):
    """Who is in a group.

    `row` says it of each row (None: all rows are), `told` of each student whether it is known
    (None: it always is). `stage` and `outside` are as for a `Value`.
    """

    row: nw.Expr | None
    told: nw.Expr | None
    stage: int
    outside: bool


class Members(Leaves, ABC):
    """Turns groups into columns of the rows."""

    @abstractmethod
    def value(self, expression: Expression) -> Value:
        """Turn an expression into columns."""

    def member(self, group: Group) -> Member:
        """Say who is in a group, among the rows that count."""
        if isinstance(group, AllSubjects) and self.plain:
            return Member(None, None, 0, outside=False)
        found = self._member(group)
        if self.plain or found.row is None:
            return found
        return found._replace(row=nw.col("counted") & found.row)

    def _member(self, group: Group) -> Member:
        match group:
            case AllSubjects():
                return Member(nw.col("in_all"), None, 0, outside=False)
            case NamedGroup(name=name):
                return self._member(self.ruleset.groups[name].contains)
            case Subjects(codes=codes):
                return Member(is_one_of(codes), None, 0, outside=False)
            case Chosen(input=name):
                told = self.added(f"told {name}", ~nw.col(name).is_null(), "any")
                return Member(nw.col(name).fill_null(value=False), told, 0, outside=False)
            case Combined(operator=operator, left=left, right=right):
                ours, theirs = self._member(left), self._member(right)
                row, other = _row(ours), _row(theirs)
                joined = {"+": row | other, "-": row & ~other, "&": row & other}[operator]
                return _joined(joined, _both((ours.told, theirs.told)), (ours, theirs))
            case Either(when=when, then=then, otherwise=otherwise):
                return self._either(self.value(when), self._member(then), self._member(otherwise))
            case _:
                assert_never(group)

    def _either(self, when: Value, then: Member, otherwise: Member) -> Member:
        holds = when.least.fill_null(value=False)
        row = (holds & _row(then)) | (~holds & _row(otherwise))
        known = ~when.least.is_null()
        for told, here in ((then.told, holds), (otherwise.told, ~holds)):
            known = known if told is None else known & (told | ~here)
        found = _joined(row, known, (then, otherwise))
        return found._replace(
            stage=max(found.stage, when.stage), outside=found.outside or when.outside
        )


def _row(member: Member) -> nw.Expr:
    return nw.lit(value=True) if member.row is None else member.row


def _both(told: Sequence[nw.Expr | None]) -> nw.Expr | None:
    known = [each for each in told if each is not None]
    return reduce(nw.Expr.__and__, known) if known else None


def _joined(row: nw.Expr, told: nw.Expr | None, parts: Sequence[Member]) -> Member:
    outside = any(part.outside for part in parts)
    return Member(row, told, max(part.stage for part in parts), outside)
