"""A change that makes it worse: what is common to a higher grade and a subject more."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from overgang.assurance.favour import favour_of, said_in
from overgang.assurance.flaw import Flaw, FlawCode, Witness
from overgang.assurance.lists import Kind, Lists, Scene, confirm, judged
from overgang.dossier.student import REPORT
from overgang.reading.solver import said_of

__all__ = ["first_of", "worse"]


def first_of(
    kinds: Sequence[tuple[Scene, Kind]], look: Callable[[Scene, Kind], Flaw | None]
) -> Iterator[Flaw]:
    """Give the finding of the first scene that has one."""
    for scene, kind in kinds:
        found = look(scene, kind)
        if found is not None:
            yield found
            return


def worse(lists: Lists, code: FlawCode, kind: Kind, before: Witness, after: Witness) -> Flaw:
    """Give the finding that a list is worse after a change, which the judge has confirmed.

    Raises:
        UnreadableError: if the judge does not confirm it.
    """
    first, second = judged(lists, before).finding, judged(lists, after).finding
    confirm(
        first is not None
        and second is not None
        and favour_of(said_of(second)) < favour_of(said_of(first))
    )
    findings = [finding for finding in (first, second) if finding is not None]
    return Flaw(
        code=code,
        target=lists.target.to,
        rules=tuple(dict.fromkeys(rule for finding in findings for rule in finding.rules)),
        witness=before,
        after=after,
        says=tuple(map(said_in, findings)),
        subjects=kind.codes,
        column="" if kind.column == REPORT else kind.column,
    )
