"""An example that came out otherwise, in words: what was expected, what was found, and why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from overgang.assurance.cases import Checked
from overgang.reading.told import tell
from overgang.wording import Language

__all__ = ["example_lines"]

_MARK: Final = {True: "✓", False: "✗", None: "?"}


def example_lines(checked: Checked, language: Language) -> Iterator[str]:
    """Give an example that came out otherwise, with what its rules asked.

    Below it stand the rules that hold, those that were expected to, and those left open: in one of
    them is the slip, or in the example itself.
    """
    remark = f" ({checked.case.why})" if checked.case.why else ""
    found = f", found {_quoted(checked.found_says)}" if checked.found_kinds else ""
    expected = f"expected {_quoted(checked.case.says or ())}"
    yield f"{checked.case.id}{remark}: {expected}{found}: {checked.reason}"
    judgement = checked.judgement
    if judgement is None:
        return
    wanted = {says.casefold() for says in checked.case.says or ()}
    rules = zip(judgement.target.rules, judgement.truths, judgement.steps, strict=True)
    for rule, truth, step in rules:
        if truth is not False or rule.says.casefold() in wanted:
            yield f"  {_MARK[truth]} {rule.id}"
            for line in tell(step, judgement.ruleset, judgement.target, language):
                working = f"  [{line.working}]" if line.working else ""
                yield f"    {'  ' * line.depth}{_MARK[line.truth]} {line.text}{working}"


def _quoted(says: tuple[str, ...]) -> str:
    return " and ".join(map(repr, says)) or "no rule"
