"""The record: the same input has the same fingerprint, and another input another."""

from __future__ import annotations

from datetime import date

from hypothesis import given, strategies as st

from overgang import rulesets
from overgang._version import __version__
from overgang.advice.advise import advise
from overgang.advice.document import Record
from overgang.advice.record import (
    fingerprint,
    fingerprint_of,
    fingerprint_of_input,
    record_of,
)
from overgang.dossier import Student
from overgang.practices import load_practice, practices

NORM = rulesets.load("nl/zwin/3h-4h")
DAY = date(2026, 6, 25)


def _record(student: Student) -> Record:
    return record_of(advise(student, NORM, on=DAY))


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

    again = Student.model_validate(student.model_dump())
    assert fingerprint_of_input(again) == fingerprint_of_input(student)
    assert fingerprint_of_input(other) != fingerprint_of_input(student)


def test_a_record_names_norm_library_and_day() -> None:
    """All that is needed to make the advice again."""
    record = _record(Student(id="900101"))

    assert record.library == __version__
    assert record.on == DAY
    assert (record.ruleset_id, record.practice, record.practice_id) == (NORM.id, None, None)


def test_every_norm_and_every_practice_has_a_fingerprint_of_its_own() -> None:
    """So a norm that was changed is seen to be another one."""
    norms = [fingerprint_of(rulesets.load(id_)) for id_ in rulesets.whole()]
    found = norms + [fingerprint_of(load_practice(id_)) for id_ in practices()]

    assert len(set(found)) == len(found)
    assert all(each.startswith("sha256:") and len(each) == len("sha256:") + 64 for each in found)


def test_the_way_a_grade_is_written_does_not_matter() -> None:
    """A half is a half."""
    written = [
        Student.model_validate({"id": "900101", "grades": {"ne": text}})
        for text in ("5,5", "5.50", "5½")
    ]

    assert len({fingerprint_of_input(each) for each in written}) == 1
