"""The sufficient reason of a finding: as few grades and facts as force it, whatever the others are.

It answers "why, exactly": these grades already lead to the finding, and the rest of the list no
longer matters for it. Where a norm looks at totals that is the whole list, and then the slack says
more. Letters, exemptions and which subjects are on the list stay as they are.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from overgang._model import Frozen
from overgang.dossier.student import REPORT, InputValue
from overgang.reading.judge import Finding, Judgement
from overgang.reading.solver import possible, said_of
from overgang.reading.solver.forcing import forcing
from overgang.reading.solver.freed import freed_of
from overgang.reading.solver.unknowns import Key
from overgang.school.grade import Grade

__all__ = ["ForcingFact", "ForcingGrade", "SufficientReason", "sufficient_reason"]


class ForcingGrade(Frozen):
    """A grade of a sufficient reason."""

    subject: str
    column: str = REPORT
    grade: Grade = Field(repr=False)


class ForcingFact(Frozen):
    """A fact of a sufficient reason, as people have told it."""

    name: str
    value: InputValue = Field(repr=False)


class SufficientReason(Frozen):
    """Grades and facts that force a finding, and what was proven of them.

    Proven is always that they suffice: every other grade was any that the report can hold, every
    other fact anything that it can be. `smallest`: no set of fewer suffices. `subset-minimal`: each
    is needed beside the others; whether a smaller set exists was too much work to settle.
    """

    finding: Finding
    grades: tuple[ForcingGrade, ...]
    facts: tuple[ForcingFact, ...]
    others: tuple[Key, ...]
    """What makes no difference beside them: the other grades of the report, and what else the norm
    looks at; grades by column and subject, facts by name."""
    proven: Literal["smallest", "subset-minimal"]

    @property
    def size(self) -> int:
        """How many grades and facts it has."""
        return len(self.grades) + len(self.facts)

    @property
    def of(self) -> int:
        """How many grades and facts there are with those that make no difference."""
        return self.size + len(self.others)

    @property
    def whole(self) -> bool:
        """Whether it is the whole list, as where a total counts."""
        return not self.others


def sufficient_reason(judgement: Judgement) -> SufficientReason | None:
    """Give as few grades and facts as force the finding; None while the finding is open.

    Raises:
        UnreadableError: if the solver could not settle whether something suffices.
        MissingExtraError: if OR-tools is not installed.

    >>> from overgang.dossier import Student
    >>> from overgang.reading.judge import judge
    >>> from overgang.rulesets import load
    >>> norm = load("nl/zwin/3h-4h")
    >>> grades = dict.fromkeys(norm.list.subjects, "7") | {"ne": "4"}
    >>> student = Student(id="900101", grades=grades, inputs={"cm_zonder_wi": False})
    >>> (judgement,) = judge(student, norm)
    >>> reason = sufficient_reason(judgement)
    >>> judgement.finding.kind, [(each.subject, str(each.grade)) for each in reason.grades]
    ('below', [('ne', '4')])
    >>> reason.of, reason.proven, reason.whole
    (15, 'smallest', False)
    """
    finding = _finding(judgement)
    if finding is None:
        return None
    sheet = judgement.sheet
    found = forcing(freed_of(judgement), said_of(finding), sheet)
    if found is None:
        return None
    spans = ((key, sheet.span(key[1], key[0])) for key in found.keys if isinstance(key, tuple))
    return SufficientReason(
        finding=finding,
        grades=tuple(
            ForcingGrade(subject=code, column=column, grade=Grade.of(span[0]))
            for (column, code), span in spans
            if span is not None
        ),
        facts=tuple(
            ForcingFact(name=name, value=sheet.inputs[name])
            for name in found.keys
            if isinstance(name, str)
        ),
        others=found.others,
        proven="smallest" if found.smallest else "subset-minimal",
    )


def _finding(judgement: Judgement) -> Finding | None:
    """Give the finding, also where only a search shows that nothing unknown can change it."""
    if judgement.finding is not None:
        return judgement.finding
    found = possible(judgement)
    return found[0] if len({finding.outcomes for finding in found}) == 1 else None
