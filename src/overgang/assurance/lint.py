"""Every question about a rule set, asked: what is wrong or worth a look, and what is proven."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final, NamedTuple, get_args

from overgang.assurance import (
    always,
    gaps,
    idle_part,
    missed,
    neighbours,
    open_list,
    other_reading,
    rounding_first,
    stricter,
    worse_grade,
    worse_subject,
)
from overgang.assurance.flaw import SEVERITIES, Domain, Flaw, FlawCode, Proof
from overgang.assurance.known import known_as
from overgang.assurance.lists import Lists, chosen_as_usual
from overgang.assurance.question import Question, answer
from overgang.norms.ruleset import RuleSet

__all__ = ["HOLES", "Report", "as_document", "ask", "domain_of", "lint"]

HOLES: Final[tuple[FlawCode, ...]] = tuple(
    code for code in get_args(FlawCode) if SEVERITIES[code] == "hole"
)
"""The findings that leave a meeting without an answer, or a rule without a use."""

_ROOMS: Final = (
    gaps,
    open_list,
    neighbours,
    missed,
    always,
    worse_grade,
    stricter,
    worse_subject,
    other_reading,
    rounding_first,
    idle_part,
)
"""The modules that know what to ask, in the order in which they are asked."""


class Report(NamedTuple):
    """What was found about a rule set, and what was proven not to be there."""

    flaws: tuple[Flaw, ...]
    proofs: tuple[Proof, ...]


def lint(ruleset: RuleSet, codes: Collection[FlawCode] | None = None) -> tuple[Flaw, ...]:
    """Find what is wrong with a rule set or worth a look, with witnesses; empty if nothing.

    `codes` gives what to look for; None for everything. A question that is not settled within the
    limit on work is a finding too.

    Raises:
        MissingExtraError: if OR-tools is not installed.

    >>> from overgang.rulesets import load
    >>> [flaw.code for flaw in lint(load("nl/sancta-maria-mavo/1-2"), HOLES)]
    ['uncovered']
    """
    return ask(ruleset, codes).flaws


def ask(ruleset: RuleSet, codes: Collection[FlawCode] | None = None) -> Report:
    """Ask all questions, or those about some codes: what is found, and what is proven.

    >>> from overgang.rulesets import load
    >>> report = ask(load("nl/zwin/3h-4h"), HOLES)
    >>> [flaw.code for flaw in report.flaws]
    ['uncovered']
    >>> [(proof.code, proof.rules) for proof in report.proofs]
    [('conflict', ('bevorderen', 'afwijzen')), ('never', ('bevorderen',)), ('never', ('afwijzen',))]
    """
    flaws: list[Flaw] = []
    proofs: list[Proof] = []
    domain = domain_of(ruleset)
    for question in _questions(ruleset):
        if codes is None or question.code in codes:
            found = answer(question)
            flaws += found
            if not found:
                proofs.append(_proof(question, domain))
    return Report(tuple(flaws), tuple(proofs))


def domain_of(ruleset: RuleSet) -> Domain:
    """Give the lists over which `lint` is complete for a rule set."""
    scale = ruleset.scale
    return Domain(
        subjects=ruleset.list.subjects,
        lowest=str(scale.lowest),
        highest=str(scale.highest),
        step=str(scale.step),
        chosen=chosen_as_usual(ruleset),
    )


def as_document(ruleset: RuleSet, flaws: Collection[Flaw]) -> dict[str, object]:
    """Give what was found as plain data for JSON; what is known has the reason with it."""
    return {
        "ruleset": ruleset.id,
        "findings": [_plain(ruleset, flaw) for flaw in flaws],
        "domain": domain_of(ruleset).model_dump(mode="json"),
    }


def _plain(ruleset: RuleSet, flaw: Flaw) -> dict[str, object]:
    found = {"severity": flaw.severity, **flaw.model_dump(mode="json", exclude_defaults=True)}
    known = known_as(ruleset, flaw)
    return found if known is None else found | {"known": known.reason.model_dump()}


def _questions(ruleset: RuleSet) -> Iterator[Question]:
    for target in ruleset.targets:
        lists = Lists(ruleset, target)
        for room in _ROOMS:
            yield from room.questions(lists)


def _proof(question: Question, domain: Domain) -> Proof:
    return Proof(
        code=question.code,
        target=question.lists.target.to,
        rules=question.rules,
        subjects=question.subjects,
        part=question.part,
        domain=domain,
    )
