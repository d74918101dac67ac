"""Say for each norm that comes with the library which small slips its own examples do not notice.

`python tools/slips.py` goes over all of them; with ids, over those. A norm of which every slip is
noticed, or proven to change nothing for any list, is at 100 %. It ends with 1 if one is not.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from overgang.assurance.mutation import Mutation, Survivor, tried
from overgang.rulesets import load, whole

__all__ = ["main", "report"]


def report(found: Mutation) -> Iterator[str]:
    """Give one norm: the share of slips that is noticed, then the proven and the others."""
    alike = len(found.alike)
    real = found.tried - alike
    noticed = found.tried - len(found.survivors)
    share = 100 * noticed // real if real else 100
    yield f"{found.ruleset}: {noticed} of {real} slips noticed ({share} %), {alike} change nothing"
    yield from (f"  proven to change nothing: {_slip(each)}" for each in found.alike)
    yield from (f"  not noticed: {_slip(each)}" for each in found.unnoticed)
    yield from (f"  not settled: {_slip(each)}" for each in found.unsettled)


def main(ids: Iterable[str]) -> int:
    """Go over norms; give the exit code."""
    behind = 0
    for id_ in ids:
        found = tried(load(id_))
        behind += bool(found.unnoticed or found.unsettled)
        sys.stdout.writelines(f"{line}\n" for line in report(found))
    return int(behind > 0)


def _slip(each: Survivor) -> str:
    after = each.after or "left out"
    return f"{each.where} {each.name}: {each.slip}: {each.before} -> {after}"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:] or whole()))
