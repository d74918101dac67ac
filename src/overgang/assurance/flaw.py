"""What a question about a rule set can find, in one form: what, where, and a list that shows it."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Annotated, Final, Literal

from pydantic import Field, PlainSerializer

from overgang._model import Frozen
from overgang.dossier import InputValue
from overgang.norms.expression import Expression
from overgang.norms.text import write

__all__ = [
    "SEVERITIES",
    "Condition",
    "Described",
    "Domain",
    "Flaw",
    "FlawCode",
    "Proof",
    "Region",
    "Severity",
    "Share",
    "Witness",
]

FlawCode = Literal[
    "uncovered",
    "conflict",
    "never",
    "worse-grade",
    "worse-subject",
    "implied",
    "adds-nothing",
    "idle-rule",
    "never-met",
    "always-met",
    "stricter",
    "in-both",
    "in-between",
    "unknown-points",
    "open",
    "reading",
    "reading-same",
    "missed",
    "rounding",
    "unsettled",
]
"""What was found, as a word that does not change:

- `uncovered`: a list that no rule covers;
- `conflict`: rules with different outcomes that both hold;
- `never`: a rule that decides for no list;
- `worse-grade`: one grade a step higher gives a worse outcome;
- `worse-subject`: a subject more, with a sufficient grade, gives a worse outcome;
- `implied`: a condition that always holds where those beside it do;
- `adds-nothing`: one of several ways that is never the only one;
- `idle-rule`: a rule without which every list comes out alike;
- `never-met`, `always-met`: no list meets the target, or every list does;
- `stricter`: a lighter outcome that asks more than a better one;
- `in-both`, `in-between`: a value in both of two neighbouring rules, or between them in neither;
- `unknown-points`: a grade that a point table does not know, so that a list stays open;
- `open`: a list of which all is known, and that stays open for another reason;
- `reading`, `reading-same`: another reading of the text, with who comes out otherwise, or nobody;
- `missed`: a total that has to be exactly something, and next to which no rule fits;
- `rounding`: a sum or a mean that comes out otherwise where grades are (not) rounded first;
- `unsettled`: a question that could not be settled within the limit on work.
"""

Severity = Literal["hole", "warning", "note"]
"""How much a finding asks of whoever wrote the norm.

A `hole` leaves a meeting without an answer or a rule without a use, and ends `overgang lint` with
1. A `warning` is most likely not what was meant. A `note` is worth a look, and is often meant.
"""

SEVERITIES: Final[Mapping[FlawCode, Severity]] = {
    "uncovered": "hole",
    "conflict": "hole",
    "never": "hole",
    "worse-grade": "warning",
    "worse-subject": "note",
    "implied": "note",
    "adds-nothing": "note",
    "idle-rule": "note",
    "never-met": "warning",
    "always-met": "warning",
    "stricter": "warning",
    "in-both": "warning",
    "in-between": "warning",
    "unknown-points": "warning",
    "open": "warning",
    "reading": "note",
    "reading-same": "note",
    "missed": "warning",
    "rounding": "note",
    "unsettled": "warning",
}
"""The severity of each kind of finding."""


class Witness(Frozen):
    """A list, and the facts told with it, that shows a flaw."""

    grades: Mapping[str, str]
    inputs: Mapping[str, InputValue]
    columns: Mapping[str, Mapping[str, str]] = Field(default_factory=dict)
    """Grades of other columns than the report, where a rule looks at them."""


Condition = Annotated[Expression, PlainSerializer(write, return_type=str)]
"""A condition; in JSON as a rule file has it."""

Share = Annotated[Fraction, PlainSerializer(float, return_type=float)]
"""An exact share; in JSON a number from 0 to 1."""


class Described(Frozen):
    """All lists with something in common, out of those that were asked about.

    `whole` says that all lists with it in common are among them; else the search had to stop.
    `share` gives how much of the typical lists it is, as `overgang.assurance.typical` has them;
    None where that was too much work. `chosen` holds the subjects that are chosen, where the norm
    asks for them and it makes a difference. Where it makes none but for the share, `upto` is the
    share with another choice.
    """

    share: Share | None
    upto: Share | None = None
    chosen: Mapping[str, InputValue] = Field(default_factory=dict)
    whole: bool = True


class Region(Described):
    """A part of a hole: all lists for which these conditions hold.

    `open` is what stays open for these lists, though all is known.
    """

    where: tuple[Condition, ...]
    witness: Witness
    open: tuple[Condition, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """The conditions as a rule file has them."""
        return tuple(map(write, self.where))


class Flaw(Frozen):
    """One thing that is wrong, or worth a look, in a rule set for one target.

    What else there is to tell depends on the code: `witness` is a list that shows it, `after` the
    same list after a change, or another list to hold it against, `says` what is said of each, where
    that differs; `subjects` are those for which it is so. Of a rule that never decides the witness
    is a list for which it holds and another rule goes first; it is empty where there is none.
    """

    code: FlawCode
    target: str
    rules: tuple[str, ...] = ()
    witness: Witness = Witness(grades={}, inputs={})
    after: Witness | None = None
    says: tuple[str, ...] = ()
    """What is said of the list, and of the list after the change; empty where no rule fits."""
    subjects: tuple[str, ...] = ()
    column: str = ""
    """The column that the subjects are in; empty for the report."""
    part: str = ""
    """The part of a rule that it is about, as the rule file has it, or a name in the file."""
    beside: str = ""
    """The part of the other rule, where there is one."""
    at: tuple[str, ...] = ()
    """The grades that it is about."""
    question: str = ""
    """The code that was looked for and not settled."""
    regions: tuple[Region, ...] | None = None
    """All lists for which it is so, of a hole; None where that was not asked, or not settled."""

    @property
    def severity(self) -> Severity:
        """How much it asks of whoever wrote the norm."""
        return SEVERITIES[self.code]


class Domain(Frozen):
    """The lists over which a search is complete: every grade of every one of these subjects.

    `chosen` holds the choices of subjects that were taken as they usually are, because there are
    too many to look at each.
    """

    subjects: tuple[str, ...]
    lowest: str
    highest: str
    step: str
    chosen: Mapping[str, InputValue] = Field(default_factory=dict)


class Proof(Frozen):
    """That there is no such flaw, for any list of the domain, whatever the facts are."""

    code: FlawCode
    target: str
    rules: tuple[str, ...]
    domain: Domain
    subjects: tuple[str, ...] = ()
    part: str = ""
