"""How a rule looks at a grade: as it stands, or rounded in one of the ways that schools use.

Every way is a value that a rule names. There is no default, because 5,45 is a 5 at one school and
a 6 at the next, and both have published it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from overgang.school.grade import SCALE

__all__ = ["View"]

_TENTH = SCALE // 10
_HALF = SCALE // 2


class View(StrEnum):
    """A way to look at a grade (*afronding*); apply it to thousandths.

    - `grade`: as it stands;
    - `whole`: rounded half up to a whole number;
    - `tenth`: rounded half up to one decimal;
    - `cut`: cut off after one decimal (*afkappen*);
    - `half`: rounded half up to a half;
    - `twice`: rounded to one decimal and that to a whole number (*dubbel afronden*).

    >>> [str(view) for view in View if view.of(5450) == 6000]
    ['twice']
    >>> View.CUT.of(6770), View.WHOLE.of(5499), View.HALF.of(5250)
    (6700, 5000, 5500)
    """

    GRADE = "grade"
    WHOLE = "whole"
    TENTH = "tenth"
    CUT = "cut"
    HALF = "half"
    TWICE = "twice"

    def of(self, grade: int) -> int:
        """Give a grade in thousandths as this view sees it, in thousandths."""
        match self:
            case View.GRADE:
                return grade
            case View.WHOLE:
                return _up(grade, SCALE)
            case View.TENTH:
                return _up(grade, _TENTH)
            case View.CUT:
                return grade // _TENTH * _TENTH
            case View.HALF:
                return _up(grade, _HALF)
            case View.TWICE:
                return _up(_up(grade, _TENTH), SCALE)
            case _:
                assert_never(self)


def _up(grade: int, step: int) -> int:
    """Round half up to a multiple of step."""
    return (grade + step // 2) // step * step
