"""What stands in which part of an advice, the same in text and on a card."""

from __future__ import annotations

from collections.abc import Iterator

from overgang.advice.document import (
    AdviceDocument,
    AgendaDocument,
    OptionDocument,
    SafeguardDocument,
    TargetDocument,
)
from overgang.advice.say_way import levels_told
from overgang.wording import Language, listing, say

__all__ = ["change_lines", "option_rows", "record_line", "safeguard_line", "sections"]


def change_lines(target: TargetDocument, language: Language) -> tuple[str, ...]:
    """Give what would change a finding: other grades, then a subject at another level."""
    return (*target.change_lines, *levels_told((each.text for each in target.ways), language))


def option_rows(option: OptionDocument) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Give the rows of an option: the key of its head, and what is said."""
    return (
        ("head-how", option.how),
        ("head-for", option.speaks_for),
        ("head-against", option.speaks_against),
        ("head-needs", option.needs),
    )


def sections(document: AdviceDocument) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give the parts after the options: the key of the head and the lines; an empty one is out."""
    language = document.language
    parts = (
        ("head-questions", document.questions),
        ("head-safeguards", tuple(safeguard_line(e, language) for e in document.safeguards)),
        ("head-rights", tuple(_rights(document))),
        ("head-agenda", tuple(_agenda(document.agenda, language))),
        ("head-law", tuple(f"{each.text} ({each.article})" for each in document.law)),
        ("head-remarks", document.remarks),
        ("head-limits", document.limits),
    )
    yield from ((key, lines) for key, lines in parts if lines)


def safeguard_line(safeguard: SafeguardDocument, language: Language) -> str:
    """Give in one line what a practice asks of the school, and how that stands."""
    state = say(language, f"safeguard-{safeguard.state}")
    return say(language, "safeguard-line", state=state, text=safeguard.text)


def record_line(document: AdviceDocument) -> str:
    """Give the record in one line."""
    record, language = document.record, document.language
    parts = [say(language, "record-input", input=record.input)]
    if record.ruleset is not None:
        parts.append(say(language, "record-norm", ruleset=record.ruleset))
    if record.practice is not None:
        parts.append(say(language, "record-practice", practice=record.practice))
    parts.append(say(language, "record-result", result=record.result))
    parts.append(say(language, "record-made", library=record.library, day=record.on))
    return " · ".join(parts)


def _rights(document: AdviceDocument) -> Iterator[str]:
    language = document.language
    for each in document.rights:
        line = say(language, f"right-{each.of}-{each.state}", text=each.text)
        until = "" if each.until is None else " " + say(language, "right-until", day=each.until)
        yield line + until


def _agenda(agenda: AgendaDocument | None, language: Language) -> Iterator[str]:
    if agenda is None or not (agenda.led_by or agenda.bring or agenda.ask):
        return  # that student, parents and mentor talk with each other needs no line
    yield say(language, "agenda-who", who=listing(language, agenda.who))
    if agenda.led_by is not None:
        yield say(language, "agenda-led", role=agenda.led_by)
    yield from agenda.bring
    yield from agenda.ask
