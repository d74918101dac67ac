"""What the type checkers know of grades, levels and subjects."""

from __future__ import annotations

from typing import assert_type

from overgang.dossier.student import Student
from overgang.school.grade import Entry, Grade, Letter, NoGrade, read_entry
from overgang.school.level import Level
from overgang.school.rounding import View
from overgang.school.subjects import Subject, subject

assert_type(Grade("5,5"), Grade)
assert_type(Grade("5,5").thousandths, int)
assert_type(Grade("5,5") < Grade("6"), bool)
assert_type(View.WHOLE.of(5450), int)
assert_type(subject("ne"), Subject)
assert_type(Level.read("havo"), Level)


def why_not(text: str) -> str:
    """Reach every kind of entry, and nothing else."""
    entry = read_entry(text)
    assert_type(entry, Entry)
    match entry:
        case Grade():
            return "a grade"
        case Letter():
            return "a letter"
        case NoGrade():
            return entry.value


student = Student(id="900101", level=Level.HAVO, year=3, grades={"ne": Grade("5,5")})
assert_type(student.id, str)
assert_type(student.year, int | None)
