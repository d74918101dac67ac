"""Documents of invented students, made by hand: nothing here is judged."""

from __future__ import annotations

from datetime import date
from typing import Final

from overgang.advice.document import (
    AdviceDocument,
    ChangeDocument,
    FindingDocument,
    Holds,
    MoveDocument,
    OptionDocument,
    Record,
    RuleDocument,
    SourceDocument,
    StepDocument,
    TargetDocument,
    UnknownDocument,
)

__all__ = ["EVIL", "OPEN", "PLAIN", "RECORD", "SOURCE", "document", "rule", "target"]

EVIL: Final = "<script>alert('x')</script>&\"<img src=http://example.org/x>"
MOVE: Final = MoveDocument(subject="Frans", code="fa", old="5", new="6")
MEETS: Final = FindingDocument(kind="meets", says=("bevorderen",), text="‘bevorderen’")
SILENT: Final = FindingDocument(kind="uncovered", says=(), text="de norm zwijgt")
RECORD: Final = Record(
    input="sha256:aa",
    ruleset="sha256:bb",
    ruleset_id="nl/example/3h",
    library="0.1.0",
    on=date(2026, 6, 25),
    result="sha256:cc",
)
SOURCE: Final = SourceDocument(
    ruleset="nl/example/3h",
    version=1,
    school="Een bedachte school",
    url="https://example.org/norm",
    school_year=None,
    read_on=date(2026, 1, 1),
    complete=True,
)


def rule(id: str = "a", *, holds: Holds = "yes", cite: str | None = None) -> RuleDocument:
    """Give a rule with two steps."""
    inner = StepDocument(text="punten: 84", holds=holds, working="6 + 78 = 84")
    why = StepDocument(text="alle voorwaarden hieronder", holds=holds, parts=(inner,))
    return RuleDocument(id=id, says="bevorderen", cite=cite, holds=holds, why=why)


def target(
    *,
    finding: FindingDocument | None = MEETS,
    rules: tuple[RuleDocument, ...] = (rule(),),
    unknown: tuple[UnknownDocument, ...] = (),
) -> TargetDocument:
    """Give a target with one change."""
    change = ChangeDocument(
        finding=SILENT, least="one-subject", moves=(MOVE,), text="Met Frans 5 → 6: de norm zwijgt."
    )
    return TargetDocument(
        to="4 havo",
        name="4 havo",
        finding=finding,
        possible=(MEETS, SILENT) if finding is None else (finding,),
        text="De norm zegt: ‘bevorderen’.",
        rules=rules,
        changes=(change,),
        change_lines=(change.text,),
        unknown=unknown,
    )


def document(
    *,
    student: str = "900101",
    targets: tuple[TargetDocument, ...] = (target(),),
    questions: tuple[str, ...] = (),
    options: tuple[OptionDocument, ...] | None = None,
) -> AdviceDocument:
    """Give a document with one option."""
    option = OptionDocument(
        code="go-on",
        text="Naar 4 havo",
        speaks_for=("De norm zegt: ‘bevorderen’.",),
        speaks_against=(),
        needs=("een gesprek met de leerling en de ouders",),
    )
    return AdviceDocument(
        student=student,
        language="nl",
        source=SOURCE,
        targets=targets,
        options=(option,) if options is None else options,
        questions=questions,
        limits=("Dit is een advies en geen besluit. Mensen beslissen.",),
        record=RECORD,
    )


PLAIN: Final = document()
OPEN: Final = document(
    targets=(
        target(
            finding=None,
            rules=(rule(holds="unknown", cite="artikel 3"), rule("b", holds="no")),
            unknown=(UnknownDocument(what="mu", matters=True, text="Muziek is nog niet bekend."),),
        ),
    ),
    questions=("Wat is het cijfer voor muziek?",),
)
