"""What `check` prints: each case that came out otherwise, why, and last the count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from overgang.assurance.cases import Checked
from overgang.reading.told import tell
from overgang.wording import Language

__all__ = ["case_lines", "example_lines"]

_MARK: Final = {True: "✓", False: "✗", None: "?"}


def case_lines(results: Sequence[Checked]) -> Iterator[str]:
    """Give every case that came out otherwise in a line, and last the count."""
    for each in results:
        if each.status == "wrong":
            expected = _outcome(each.case.says, each.case.kinds)
            found = _outcome(each.found_says, each.found_kinds)
            where = f"{each.case.id} {each.case.ruleset}"
            yield f"{where}: expected {expected}, found {found}: {each.reason}"
    yield _count(results)


def example_lines(results: Sequence[Checked], language: Language) -> Iterator[str]:
    """Give every example that came out otherwise, with what its rules asked, and last the count.

    Below it stand the rules that hold, those that were expected to, and those left open: in one of
    them is the slip, or in the example itself.
    """
    for each in results:
        if each.status == "wrong":
            remark = f" ({each.case.why})" if each.case.why else ""
            found = f", found {_quoted(each.found_says)}" if each.found_kinds else ""
            expected = f"expected {_quoted(each.case.says or ())}"
            yield f"{each.case.id}{remark}: {expected}{found}: {each.reason}"
            yield from _rules(each, language)
    yield _count(results)


def _rules(checked: Checked, language: Language) -> Iterator[str]:
    judgement = checked.judgement
    if judgement is None:
        return
    expected = {says.casefold() for says in checked.case.says or ()}
    rules = zip(judgement.target.rules, judgement.truths, judgement.steps, strict=True)
    for rule, truth, step in rules:
        if truth is not False or rule.says.casefold() in expected:
            yield f"  {_MARK[truth]} {rule.id}"
            for line in tell(step, judgement.ruleset, judgement.target, language):
                working = f"  [{line.working}]" if line.working else ""
                yield f"    {'  ' * line.depth}{_MARK[line.truth]} {line.text}{working}"


def _quoted(says: tuple[str, ...]) -> str:
    return " and ".join(map(repr, says)) or "no rule"


def _outcome(says: tuple[str, ...] | None, kinds: tuple[str, ...] | None) -> str:
    return " ".join("any" if words is None else str(list(words)) for words in (says, kinds))


def _count(results: Sequence[Checked]) -> str:
    statuses = [each.status for each in results]
    return (
        f"{statuses.count('right')} right, {statuses.count('wrong')} wrong, "
        f"{statuses.count('no-ruleset')} without a rule set"
    )
