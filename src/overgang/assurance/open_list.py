"""Lists of which everything is known and that the norm still leaves open.

A point table may have no points for a grade that can stand on the report, a lookup table no row for
a number that can come about, and of an empty group there is no mean. A rule that looks at such a
number is then not known to hold and not known not to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import partial

from overgang.assurance.favour import sayings
from overgang.assurance.flaw import Flaw
from overgang.assurance.lists import Lists, Scene, confirm, judged
from overgang.assurance.other_reading import read_as
from overgang.assurance.question import Question
from overgang.norms.expression import PointsOf
from overgang.norms.ruleset import RuleSet
from overgang.norms.walk import nodes_of_target
from overgang.reading.solver import Model
from overgang.reading.solver.definitions import FALSE
from overgang.school.grade import Grade, thousandths

__all__ = ["questions"]

_Unknown = Mapping[str, tuple[int, ...]]
"""The grades, in thousandths, that a point table does not know, by the name of the table."""


def questions(lists: Lists) -> Iterator[Question]:
    """Ask of each table whether a grade that it does not know leaves a list open, and then of all.

    What is left open for another reason is asked last.
    """
    unknown = _unknown(lists)
    for table in unknown:
        yield Question("unknown-points", lists, partial(_points, lists, table, unknown), part=table)
    yield Question("open", lists, partial(_open, lists, unknown))


def _unknown(lists: Lists) -> _Unknown:
    """Give the grades that a table does not know, for each table that the rules look at."""
    scale = lists.ruleset.scale
    lowest, highest, step = map(thousandths, (scale.lowest, scale.highest, scale.step))
    nodes = nodes_of_target(lists.ruleset, lists.target)
    found = {}
    for name in dict.fromkeys(node.table for node in nodes if isinstance(node, PointsOf)):
        table = lists.ruleset.points[name]
        grades = range(lowest, highest + 1, step)
        not_there = tuple(g for g in grades if table.of(g) is None and not table.forces(g))
        if not_there:
            found[name] = not_there
    return found


def _points(lists: Lists, table: str, unknown: _Unknown) -> Iterator[Flaw]:
    others = _knowing(lists.ruleset, [name for name in unknown if name != table])
    whole = _knowing(lists.ruleset, unknown)
    for scene in lists.scenes:
        only, none = read_as(scene, others), read_as(scene, whole)
        values = scene.find(_is_open(only), ~_is_open(none))
        if values is not None:
            grades = tuple(str(Grade.of(grade)) for grade in unknown[table])
            found = Flaw(code="unknown-points", target=lists.target.to, part=table, at=grades)
            yield _shown(lists, scene, values, found)
            return


def _open(lists: Lists, unknown: _Unknown) -> Iterator[Flaw]:
    whole = _knowing(lists.ruleset, unknown)
    for scene in lists.scenes:
        model = read_as(scene, whole) if unknown else scene.model
        goal = _is_open(model)
        values = None if goal == FALSE else scene.find(goal)
        if values is not None:
            yield _shown(lists, scene, values, Flaw(code="open", target=lists.target.to))
            return


def _knowing(ruleset: RuleSet, tables: Iterable[str]) -> RuleSet:
    """Give the same norm with tables that give no points for what they do not know."""
    nought = {"otherwise": Decimal(0)}
    known = {name: ruleset.points[name].model_copy(update=nought) for name in tables}
    return ruleset.model_copy(update={"points": {**ruleset.points, **known}})


def _shown(lists: Lists, scene: Scene, values: list[int], flaw: Flaw) -> Flaw:
    witness = scene.witness(values)
    judgement = judged(lists, witness)
    confirm(judgement.finding is None)
    truths = zip(lists.target.rules, judgement.truths, strict=True)
    rules = tuple(rule.id for rule, truth in truths if truth is None)
    return flaw.model_copy(update={"witness": witness, "rules": rules})


def _is_open(model: Model) -> int:
    """Give the literal of: nothing is surely said."""
    return ~model.program.any_of(model.settled(said) for said in sayings(model.target))
