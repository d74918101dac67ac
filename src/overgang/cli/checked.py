"""What `check` prints: each case that came out otherwise, why, and last the count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from overgang.assurance import example_told
from overgang.assurance.cases import Checked
from overgang.wording import Language

__all__ = ["case_lines", "example_lines"]


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
    """Give every example that came out otherwise, with what its rules asked, and last the count."""
    for each in results:
        if each.status == "wrong":
            yield from example_told.example_lines(each, language)
    yield _count(results)


def _outcome(says: tuple[str, ...] | None, kinds: tuple[str, ...] | None) -> str:
    return " ".join("any" if words is None else str(list(words)) for words in (says, kinds))


def _count(results: Sequence[Checked]) -> str:
    statuses = [each.status for each in results]
    return (
        f"{statuses.count('right')} right, {statuses.count('wrong')} wrong, "
        f"{statuses.count('no-ruleset')} without a rule set"
    )
