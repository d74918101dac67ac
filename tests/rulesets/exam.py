"""The pass rules of the final exam, written by hand: what the rule files are held against."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain, combinations

__all__ = ["Exam", "passes", "subsets"]

FOUR, FIVE, SIX, SEVEN, HALF = 4, 5, 6, 7, Fraction("5.5")


@dataclass(frozen=True)
class Exam:
    """One exam: whole final grades, central exams in tenths, and what else is asked.

    `parts` are those of the combination grade, or the electives of a vocational route. `core` names
    the core subjects of havo and vwo, and is empty for vmbo.
    """

    grades: Mapping[str, int]
    central: Mapping[str, int]
    parts: Sequence[int] = ()
    core: Sequence[str] = ()
    letters: bool = True

    @property
    def combination(self) -> int:
        """The combination grade: the mean of its parts, rounded half up."""
        return (2 * sum(self.parts) + len(self.parts)) // (2 * len(self.parts))

    def without(self, left_out: Iterable[str]) -> Exam:
        """Leave subjects out."""
        gone = set(left_out)
        return Exam(
            {code: grade for code, grade in self.grades.items() if code not in gone},
            {code: grade for code, grade in self.central.items() if code not in gone},
            self.parts,
            self.core,
            self.letters,
        )


def subsets(codes: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Give every choice of some, or none, of the subjects."""
    return chain.from_iterable(combinations(codes, size) for size in range(len(codes) + 1))


def passes(exam: Exam, extra: Sequence[str] = ()) -> bool:
    """Say whether there is a choice of the counted subjects with which the exam is passed."""
    one = _passes_havo if exam.core else _passes_vmbo
    return any(one(exam.without(left_out)) for left_out in subsets(extra))


def _central_is_enough(exam: Exam) -> bool:
    return Fraction(sum(exam.central.values()), 10 * len(exam.central)) >= HALF


def _passes_havo(exam: Exam) -> bool:
    ends = [*exam.grades.values(), exam.combination]
    below = sorted(end for end in ends if end < SIX)
    core = sorted(exam.grades[code] for code in exam.core if code in exam.grades)
    core_is_enough = core[0] >= FIVE and core[1] >= SIX
    allowed = below in ([], [5]) or (
        below in ([4], [5, 5], [4, 5]) and Fraction(sum(ends), len(ends)) >= SIX
    )
    return (
        _central_is_enough(exam)
        and core_is_enough
        and allowed
        and min(exam.parts) >= FOUR
        and exam.letters
    )


def _passes_vmbo(exam: Exam) -> bool:
    ends = [*exam.grades.values(), *([exam.combination] if exam.parts else [])]
    below = sorted(end for end in ends if end < SIX)
    allowed = below in ([], [5]) or (below in ([4], [5, 5]) and max(ends) >= SEVEN)
    return (
        _central_is_enough(exam)
        and exam.grades["ne"] >= FIVE
        and allowed
        and all(part >= FOUR for part in exam.parts)
        and exam.letters
    )
