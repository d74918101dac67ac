"""Whether what a rule set declares as known is about something that is in it.

The codes of findings are those of the questions about a norm, which stand higher up; there it is
seen whether a code is one, and whether the finding is still there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from overgang.errors import Fault, suggestion
from overgang.norms.place import place

if TYPE_CHECKING:
    from overgang.norms.ruleset import RuleSet

__all__ = ["faults_of_known"]


def faults_of_known(ruleset: RuleSet) -> Iterator[Fault]:
    """Find targets and rules that are named and are not there."""
    targets = {target.to.casefold(): target for target in ruleset.targets}
    for number, each in enumerate(ruleset.known):
        where = place("known", number)
        if each.target is not None and each.target.casefold() not in targets:
            instead = suggestion(each.target, (target.to for target in targets.values()))
            yield Fault("target", place(where, "target"), "there is no such target", instead)
            continue
        meant = targets.values() if each.target is None else [targets[each.target.casefold()]]
        rules = [rule.id for target in meant for rule in target.rules]
        for id_ in each.rules:
            if id_ not in rules:
                said = f"no rule is called {id_!r}"
                yield Fault("unknown-name", place(where, "rules"), said, suggestion(id_, rules))
