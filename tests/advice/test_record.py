"""The record: the same input has the same fingerprint, and another input another."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from overgang import rulesets
from overgang._version import __version__
from overgang.advice.document import Record
from overgang.advice.record import fingerprint, record_of
from overgang.dossier import Student

NORM = rulesets.load("nl/zwin/3h-4h")
DAY = date(2026, 6, 25)


def _record(student: Student) -> Record:
    return record_of(student, NORM, None, DAY)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(data=st.dictionaries(st.text(), values, max_size=4))
def test_the_order_of_keys_does_not_matter(data: dict[str, object]) -> None:
    """Two programs that build the same dossier differently get the same fingerprint."""
    turned = dict(reversed(list(data.items())))

    assert fingerprint(data) == fingerprint(turned)


@given(grades=st.dictionaries(st.sampled_from(["ne", "en", "wi"]), st.integers(1, 10)))
def test_another_grade_is_another_fingerprint(grades: dict[str, int]) -> None:
    """What went in can be told from anything else."""
    student = Student.model_validate({"id": "900101", "grades": grades})
    other = Student.model_validate({"id": "900101", "grades": {**grades, "fa": 6}})

    assert _record(student) == _record(student)
    assert _record(student).input != _record(other).input


@pytest.mark.parametrize("id_", rulesets.whole())
def test_a_record_names_norm_library_and_day(id_: str) -> None:
    """All that is needed to make the advice again."""
    record = record_of(Student(id="900101"), rulesets.load(id_), None, DAY)

    assert record.library == __version__
    assert record.on == DAY
    assert record.practice is None
    assert record.ruleset is not None
    assert record.ruleset.startswith("sha256:")
    assert len(record.ruleset) == len("sha256:") + 64


def test_the_way_a_grade_is_written_does_not_matter() -> None:
    """A half is a half."""
    written = [
        Student.model_validate({"id": "900101", "grades": {"ne": text}})
        for text in ("5,5", "5.50", "5½")
    ]

    assert len({_record(each).input for each in written}) == 1
