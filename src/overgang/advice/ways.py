"""Other ways to another finding than other grades: a fact, a re-sit, a subject that is left out.

A re-sit and a subject that is left out are ways only where the norm itself asks about them, and
only for the subjects that it asks about. Another level for one subject is looked for by
`overgang.advice.level_ways`, because only a dossier and a practice tell what is known there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from itertools import islice
from typing import Final

from overgang._once import Once
from overgang.advice.changes import ChangeSearch
from overgang.advice.way import FactMove, Way
from overgang.dossier.student import InputValue
from overgang.norms.expression import Would
from overgang.norms.walk import nodes_of_target
from overgang.reading.arithmetic import Truth
from overgang.reading.judge import Finding, Judgement, compiled_of, tracer_of
from overgang.reading.membership import members
from overgang.reading.sheet import Sheet
from overgang.reading.solver import Said, said_of
from overgang.reading.solver.unknowns import values_of
from overgang.reading.supposing import ways_to_leave_out

__all__ = ["FactMove", "Way", "ways_of"]

_MOST_TRIED: Final = 256
"""So many choices of subjects to leave out are tried, the fewest first."""


def ways_of(judgement: Judgement, search: ChangeSearch, fixed: frozenset[str]) -> Iterator[Way]:
    """Give the other ways to another finding: facts, then re-sits, then subjects left out."""
    yield from _facts(judgement, fixed)
    resits: dict[str, None] = {}
    loose: dict[tuple[str, ...], None] = {}
    for node in _asked(judgement):
        codes = members(judgement.sheet, node.among) or ()
        free = [code for code in codes if code not in fixed]
        match node.change:
            case "after_one_resit":
                resits.update(dict.fromkeys(free))
            case "without_one":
                loose.update(dict.fromkeys((code,) for code in free))
            case "without_some":
                ways = (way for way in ways_to_leave_out(free) if way)
                loose.update(dict.fromkeys(islice(ways, _MOST_TRIED)))
            case _:
                pass  # A point more is asked of grades as they are: it is a change of a grade.
    yield from _resits(search, resits)
    yield from _left_out(judgement, loose)


def _asked(judgement: Judgement) -> tuple[Would, ...]:
    """Give what the rules of the target ask about a changed list, looked up once."""
    ruleset, target = judgement.ruleset, judgement.target
    nodes = nodes_of_target(ruleset, target)
    return _ASKED.of(
        ruleset, target.to, lambda: tuple({each: None for each in nodes if isinstance(each, Would)})
    )


_ASKED: Final = Once[tuple[Would, ...]]()


def _facts(judgement: Judgement, fixed: frozenset[str]) -> Iterator[Way]:
    sheet = judgement.sheet
    for name, old in sheet.inputs.items():
        each = judgement.ruleset.inputs[name]
        if name in fixed or each.type in {"subjects", "list"}:
            continue
        values = [value for value in values_of(each) if value != old]
        if isinstance(old, Decimal):
            values.sort(key=lambda value: abs(Decimal(str(value)) - old))
        seen: set[tuple[Said, bool]] = set()
        for value in values:
            finding = _with_facts(judgement, {**sheet.inputs, name: value})
            if finding is None:
                continue
            up = isinstance(value, Decimal) and isinstance(old, Decimal) and value > old
            if (said_of(finding), up) not in seen:
                seen.add((said_of(finding), up))
                yield Way(
                    kind="fact", finding=finding, fact=FactMove(name=name, old=old, new=value)
                )


def _resits(search: ChangeSearch, codes: Iterable[str]) -> Iterator[Way]:
    again = set(codes)
    for change in search.all_alone():
        (move,) = change.moves
        if move.subject in again and move.new > move.old:
            yield Way(kind="resit", finding=change.finding, moves=change.moves)


def _left_out(judgement: Judgement, ways: Iterable[tuple[str, ...]]) -> Iterator[Way]:
    """Give the fewest subjects for each finding; a choice with more than it needs is none."""
    found: list[tuple[Said, set[str]]] = []
    for way in ways:
        finding = _finding(judgement, judgement.sheet.without(way))
        if finding is None:
            continue
        said = said_of(finding)
        if not any(said == other and fewer <= set(way) for other, fewer in found):
            found.append((said, set(way)))
            yield Way(kind="left-out", finding=finding, left_out=way)


def _with_facts(judgement: Judgement, inputs: Mapping[str, InputValue]) -> Finding | None:
    """Give the finding with other facts; where the fast reading can tell, it is asked."""
    compiled = compiled_of(judgement.ruleset, judgement.target)
    truths = compiled.truths(judgement.student, inputs)
    if truths is None:
        return _finding(judgement, replace(judgement.sheet, inputs=inputs, memo={}))
    return _other(judgement, truths)


def _finding(judgement: Judgement, sheet: Sheet) -> Finding | None:
    """Give the finding of a changed list; None where it is the same, or open."""
    runs = tracer_of(judgement.ruleset, judgement.target.to).rules.values()
    values = [run(sheet, None).value for run in runs]
    return _other(judgement, tuple(each if isinstance(each, bool) else None for each in values))


def _other(judgement: Judgement, truths: tuple[Truth, ...]) -> Finding | None:
    found, now = replace(judgement, truths=truths).finding, judgement.finding
    return None if found is None or now is None or found.outcomes == now.outcomes else found
