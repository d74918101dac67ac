"""What can be wrong with an input or a rule set, and how it is said.

An exception means that the input or the rule set is wrong. A student about whom a norm says
nothing, or about whom a grade is missing, is no error: that is a finding.
No text made here holds a grade or an id; a fault names a place, a kind, and what to write instead.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

__all__ = [
    "Fault",
    "FaultsError",
    "GradeError",
    "LevelError",
    "MissingExtraError",
    "OvergangError",
    "ReportError",
    "RuleSetError",
    "RulesNotFoundError",
    "SubjectError",
    "UnreadableError",
    "UnsettledError",
    "WordingError",
    "suggestion",
]


class OvergangError(Exception):
    """The root of every error that this library raises on purpose."""


class GradeError(OvergangError, ValueError):
    """A text is not a grade; says the likely cause and never the text itself."""


class LevelError(OvergangError, ValueError):
    """A text names no level, or more than one; or a year does not exist at a level."""


class ReportError(OvergangError, ValueError):
    """Grades of a year do not fit the way in which a school makes a report of them."""


class SubjectError(OvergangError, LookupError):
    """A subject code is unknown or can mean more than one subject."""


class RulesNotFoundError(OvergangError, LookupError):
    """No rule set that comes with the library has that id."""


class UnreadableError(OvergangError, ValueError):
    """An expression cannot be had in this reading (say, an unbounded score in the solver)."""


class UnsettledError(UnreadableError):
    """A search had to stop before it had an answer or a proof; nothing is said instead of it."""


class WordingError(OvergangError, LookupError):
    """A sentence cannot be said: the catalogue lacks its key, or an argument of it is absent."""


class MissingExtraError(OvergangError, ImportError):
    """A part was asked for whose packages are not installed.

    >>> str(MissingExtraError("proofs", "looking for the smallest change"))
    "looking for the smallest change needs more packages: pip install 'overgang-advies[proofs]'"
    """

    def __init__(self, extra: str, what: str) -> None:
        super().__init__(f"{what} needs more packages: pip install 'overgang-advies[{extra}]'")
        self.extra = extra


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: a stable code, the place, what it is, and what to write instead.

    >>> str(Fault("unknown-name", "rules.toml: target.0.rule.0.when, column 9",
    ...           "nothing is called 'cor'", "did you mean 'core'?"))
    "rules.toml: target.0.rule.0.when, column 9: nothing is called 'cor'; did you mean 'core'?"
    """

    code: str
    where: str
    what: str
    instead: str = ""

    def __str__(self) -> str:
        said = f"{self.where}: {self.what}" if self.where else self.what
        return f"{said}; {self.instead}" if self.instead else said


class FaultsError(OvergangError, ValueError):
    """A file with faults: all of them, in the order of the file, one line each."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults: tuple[Fault, ...] = tuple(faults)
        super().__init__("\n".join(map(str, self.faults)))


class RuleSetError(FaultsError):
    """A rule set is wrong; every fault of the file is in `faults`."""


def suggestion(name: str, known: Iterable[str]) -> str:
    """Say which known name was probably meant, or which names there are.

    >>> suggestion("tekorte", ["tekorten", "punten"])
    "did you mean 'tekorten'?"
    >>> suggestion("x", ["b", "a"])
    'there are: a, b'
    """
    names = sorted(set(known))
    close = get_close_matches(name, names, n=1, cutoff=0.6)
    if close:
        return f"did you mean '{close[0]}'?"
    return f"there are: {', '.join(names)}" if names else "there are none here"
