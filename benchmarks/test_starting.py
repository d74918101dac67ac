"""What somebody waits for: the import, and the list of a whole school."""

from __future__ import annotations

import subprocess
import sys

from benchmarks.conftest import Measure
from benchmarks.peers import NORM, SUBJECTS
from overgang.importers import parse_class_list

_STUDENTS = 1500
_GRADES = ("5,5", "6", "7,2", "8", "4,9")


def _imported() -> float:
    code = "from time import perf_counter as now; t = now(); import overgang; print(now() - t)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)  # noqa: S603 - this very interpreter
    return float(done.stdout)


def test_import(measure: Measure) -> None:
    """`import overgang` in a new interpreter, whose own start is in the time as well."""
    assert measure("import overgang", _imported, rounds=7) > 0


def test_class_list(measure: Measure) -> None:
    """A class list of fourteen subjects for every student of a school."""
    codes = (*SUBJECTS, "lo")
    head = ";".join(("Leerlingnummer", *codes))
    rows = [
        ";".join((f"{900000 + at}", *(_GRADES[(at + place) % 5] for place in range(len(codes)))))
        for at in range(_STUDENTS)
    ]
    data = "\n".join((head, *rows, "")).encode()
    name = "class list of 1,500 by 14"
    found = measure(name, lambda: parse_class_list(data, name="3h.csv"), rounds=3)

    assert len(found.students) == _STUDENTS
    assert set(found.students[0].grades) == {*NORM.list.subjects, "lo"}
