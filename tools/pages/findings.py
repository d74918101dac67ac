"""The page of what was found in the published norms: each finding with the list that shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import get_args

from overgang.assurance.flaw import SEVERITIES, Flaw, FlawCode
from overgang.assurance.regions_said import region_lines
from overgang.assurance.told import flaw_lines
from overgang.assurance.worse_subject import EXEMPT
from overgang.norms.ruleset import RuleSet
from overgang.reading.words import Speaker
from overgang.wording import say
from pages.found import flaws_of, whole_files
from pages.lines import WIDE, table

__all__ = ["findings_page", "short_list"]

_FIRST = f"""\
{WIDE}
# What was found in the norms

`overgang lint` asks every norm the questions of [what can be proven](../guide/proofs.md).
Here stands all that it finds, except the notes: those are on the page of the norm itself.
Each list was found by a search, and the judge was asked whether it is so.
The last column tells all lists that no rule covers, or for which rules clash, in parts that have no
list in common.
Nothing here says that a school does wrong: a text is written for people, and people fill it in.
"""


def findings_page() -> str:
    """Give the page as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield _FIRST
    every = [(ruleset, flaw) for ruleset in whole_files() for flaw in flaws_of(ruleset.id)]
    times = Counter(flaw.code for _, flaw in every)
    norms = Counter(code for code, _ in {(flaw.code, ruleset.id) for ruleset, flaw in every})
    yield from (say("en", "region-typical"), "")
    yield from ("## How often", "")
    counted = (
        (f"`{code}`", SEVERITIES[code], str(times[code]), str(norms[code]))
        for code in get_args(FlawCode)
    )
    yield from table(("finding", "severity", "times", "norms"), counted)
    yield from ("## Norm by norm", "")
    rows = (_row(ruleset, flaw) for ruleset, flaw in every if flaw.severity != "note")
    yield from table(("norm", "code", "finding", "list", "all such lists"), rows)


def _row(ruleset: RuleSet, flaw: Flaw) -> tuple[str, ...]:
    lines = [line.strip() for line in flaw_lines(ruleset, flaw, "en")]
    sentence = lines[0].removeprefix(f"{flaw.severity} · ")
    more = lines[-1:] if flaw.says else []
    shown = short_list(flaw.witness.grades) if flaw.witness.grades else "–"
    told = "; ".join(f"{name}: {value}" for name, value in flaw.witness.inputs.items())
    grades = "<br>".join(filter(None, (shown, told, *more)))
    every = "<br>".join(_regions(ruleset, flaw)) or "–"
    return f"[{ruleset.id}]({ruleset.id}.md)", f"`{flaw.code}`", sentence, grades, every


def _regions(ruleset: RuleSet, flaw: Flaw) -> Iterator[str]:
    """Give all lists for which it is so, without the list that shows each part."""
    if flaw.regions:
        speaker = Speaker(ruleset, ruleset.target(flaw.target), "en")
        _, *lines = region_lines(speaker, flaw.regions)
        yield from (line.strip() for line in lines if not line.startswith("    "))


def short_list(grades: Mapping[str, str]) -> str:
    """Give a list of grades in short: what stands there most often is said once.

    >>> short_list({"ne": "5", "en": "6", "wi": "6", "fa": "vr"})
    'ne 5; the other 2: 6'
    """
    listed = {code: grade for code, grade in grades.items() if grade != EXEMPT}
    usual, times = Counter(listed.values()).most_common(1)[0]
    others = [f"{code} {grade}" for code, grade in listed.items() if grade != usual]
    if not others:
        return f"all {times}: {usual}"
    return f"{', '.join(others)}; the other {times}: {usual}"
