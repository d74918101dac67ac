"""An advice as plain text, for a terminal or a message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from overgang.advice.document import AdviceDocument, Holds, StepDocument, TargetDocument
from overgang.advice.sections import change_lines, option_rows, record_line, sections
from overgang.wording import say

__all__ = ["text_of"]

_MARK: Final[dict[Holds, str]] = {"yes": "✓", "no": "✗", "unknown": "?"}
_RULE_HOLDS: Final[dict[Holds, str]] = {
    "yes": "rule-holds", "no": "rule-not", "unknown": "rule-unknown",
}  # fmt: skip


def text_of(document: AdviceDocument) -> str:
    """Give everything that the document says as lines of text."""
    return "\n".join(_lines(document)) + "\n"


def _lines(document: AdviceDocument) -> Iterator[str]:
    language = document.language
    yield say(language, "head-student", id=document.student)
    if document.source is not None:
        norm = f"{document.source.school} ({document.source.ruleset})"
        yield say(language, "head-norm", school=norm)
    if document.practice is not None:
        practice = f"{document.practice.school} ({document.practice.id})"
        yield say(language, "head-practice", school=practice)
    for target in document.targets:
        yield from _target(document, target)
    yield from _section(say(language, "head-options"), ())
    for option in document.options:
        yield f"- {option.text}"
        for key, said in option_rows(option):
            yield from (f"    {say(language, key)}: {each}" for each in said)
    for key, lines in sections(document):
        yield from _section(say(language, key), lines)
    yield from _section(say(language, "head-record"), [record_line(document)])


def _target(document: AdviceDocument, target: TargetDocument) -> Iterator[str]:
    language = document.language
    yield ""
    yield f"→ {target.name}: {target.text}"
    yield from (f"  {each.text}" for each in target.readings if each.differs)
    yield from _section(say(language, "head-why"), ())
    if target.reason is not None:
        yield target.reason.text
    for rule in target.rules:
        holds = say(language, _RULE_HOLDS[rule.holds])
        cite = f" [{rule.cite}]" if rule.cite else ""
        yield f"{_MARK[rule.holds]} {say(language, 'rule-line', says=rule.says, holds=holds)}{cite}"
        yield from _step(rule.why, 1)
        if rule.binding is not None and rule.holds != "no":
            yield f"  {rule.binding}"
    if target.unknown:
        yield from _section(say(language, "head-unknown"), (each.text for each in target.unknown))
    yield from _section(say(language, "head-changes"), change_lines(target, language))
    if target.slack is not None and target.slack.lines:
        yield from _section(say(language, "head-slack"), target.slack.lines)


def _step(step: StepDocument, depth: int) -> Iterator[str]:
    working = f"  [{step.working}]" if step.working else ""
    yield f"{'  ' * depth}{_MARK[step.holds]} {step.text}{working}"
    for part in step.parts:
        yield from _step(part, depth + 1)


def _section(head: str, lines: Iterable[str]) -> Iterator[str]:
    yield ""
    yield head
    yield from (f"- {line}" for line in lines)
