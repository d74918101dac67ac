"""The national exam norms: vectors at every bound, and laws against rules written by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang import conventions, rulesets
from overgang.assurance.cases import Case, check_case, read_cases
from overgang.dossier.student import Student
from overgang.reading.judge import judge_target
from overgang.school.grade import Grade
from overgang.school.span import Span, weighted_mean
from tests.rulesets.exam import Exam, passes

ROWS: Final = read_cases(
    Path(__file__).with_name("national.jsonl").read_text(encoding="utf-8"), "national.jsonl"
)
LISTS: Final[Mapping[str, tuple[str, ...]]] = {
    "havo": ("ne", "en", "wa", "gs", "ec", "beco", "ak"),
    "vwo": ("ne", "en", "wb", "du", "na", "sk", "bi"),
    "vmbo-tl": ("ne", "en", "wi", "ec", "du", "gs", "maat"),
    "vmbo-kb": ("ne", "en", "wi", "nask1", "pie", "maat"),
}
PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "havo": ("maat", "ckv", "pws"),
    "vwo": ("maat", "ckv", "pws"),
    "vmbo-tl": (),
    "vmbo-kb": ("kz1", "kz2", "kz3", "kz4"),
}
BEFORE: Final = "-voor-het-examen"
EXTRA: Final = ("fa", "sp")
LEVELS: Final = st.sampled_from(sorted(LISTS))
MOSTLY_NEAR: Final = st.sampled_from((3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 6, 6, 7, 7, 8, 9))


@st.composite
def exams(draw: st.DrawFn, level: str, extra: Sequence[str] = ()) -> Exam:
    """Draw an exam with grades around the bounds."""
    codes = (*LISTS[level], *extra)
    grades = {code: draw(MOSTLY_NEAR) for code in codes}
    central = {
        code: draw(st.sampled_from((40, 52, 54, 55, 56, 60, 70)))
        for code in codes
        if code != "maat"
    }
    parts = [draw(st.sampled_from((3, 4, 5, 6, 6, 7, 8))) for _ in PARTS[level]]
    core = codes[:3] if level in {"havo", "vwo"} else ()
    return Exam(grades, central, parts, core, draw(st.sampled_from((True, True, True, False))))


@st.composite
def with_extra(draw: st.DrawFn) -> tuple[str, Exam]:
    """Draw a level and an exam with two extra subjects."""
    level = draw(LEVELS)
    return level, draw(exams(level, EXTRA))


@st.composite
def plain(draw: st.DrawFn) -> tuple[str, Exam]:
    """Draw a level and an exam without extra subjects."""
    level = draw(LEVELS)
    return level, draw(exams(level))


def student(
    level: str,
    exam: Exam,
    extra: Sequence[str] = (),
    *,
    central: bool = True,
    before: bool = False,
) -> Student:
    """Write an exam as the list of a student."""
    inputs: dict[str, object] = {"extra": extra, "lo_goed": exam.letters}
    if level.startswith("vmbo"):
        inputs["kunst_goed"] = True
    if level == "vmbo-tl" and not before:
        inputs["pws_goed"] = True
    grades = {**exam.grades, **dict(zip(PARTS[level], exam.parts, strict=False))}
    return Student.model_validate(
        {
            "id": "900101",
            "grades": {code: str(grade) for code, grade in grades.items()},
            "columns": {"ce": _tenths(exam.central)} if central else {},
            "inputs": inputs,
        }
    )


def _tenths(central: Mapping[str, int]) -> dict[str, Grade]:
    return {code: Grade.of(100 * tenths) for code, tenths in central.items()}


def outcome(level: str, listed: Student) -> str | None:
    """Give the outcome of a list, None where it is open."""
    ruleset = rulesets.load(f"nl/landelijk/{level}")
    finding = judge_target(listed, ruleset, ruleset.targets[0]).finding
    return None if finding is None else finding.outcomes[0].says


def passed(level: str, exam: Exam, extra: Sequence[str] = ()) -> bool:
    """Say whether the rule file lets an exam pass; with every grade there it is never open."""
    found = outcome(level, student(level, exam, extra))
    assert found in {"geslaagd", "afgewezen"}
    return found == "geslaagd"


@pytest.mark.parametrize("case", ROWS, ids=lambda case: case.id)
def test_every_vector_comes_out(case: Case) -> None:
    """By hand, below, at and above each bound of the decree."""
    checked = check_case(case, rulesets.load)

    assert checked.status == "right", (checked.found_says, checked.reason)
    assert not checked.unused


@given(with_extra())
def test_to_pass_is_to_have_a_valid_choice_of_subjects(drawn: tuple[str, Exam]) -> None:
    """The rule file agrees with a search through every choice."""
    level, exam = drawn

    assert passed(level, exam, EXTRA) == passes(exam, EXTRA)
    assert passed(level, exam) == passes(exam)


@given(with_extra())
def test_an_extra_subject_can_help_and_never_hurts(drawn: tuple[str, Exam]) -> None:
    """Who passes without it passes with it, whatever grade it has."""
    level, exam = drawn
    less = exam.without(EXTRA)
    one = exam.without(EXTRA[1:])

    assert passed(level, less) <= passed(level, one, EXTRA[:1]) <= passed(level, exam, EXTRA)


@given(plain(), st.data())
def test_a_higher_final_grade_never_turns_a_pass_around(
    drawn: tuple[str, Exam], data: st.DataObject
) -> None:
    """For the same counted subjects, one grade or one part of the combination grade higher."""
    level, exam = drawn
    code = data.draw(st.sampled_from(sorted(exam.grades)))
    higher = replace(exam, grades={**exam.grades, code: min(10, exam.grades[code] + 1)})
    better = replace(exam, parts=[min(10, part + 1) for part in exam.parts])

    assert passed(level, exam) <= passed(level, higher)
    assert passed(level, exam) <= passed(level, better)


@given(plain(), st.data())
def test_a_higher_central_exam_never_turns_a_pass_around(
    drawn: tuple[str, Exam], data: st.DataObject
) -> None:
    """A resit of which the highest grade counts can only help."""
    level, exam = drawn
    code = data.draw(st.sampled_from(sorted(exam.central)))
    higher = replace(exam, central={**exam.central, code: exam.central[code] + 10})

    assert passed(level, exam) <= passed(level, higher)


@given(plain(), st.data())
def test_the_order_of_the_list_does_not_matter(
    drawn: tuple[str, Exam], data: st.DataObject
) -> None:
    """A list of grades is a set."""
    level, exam = drawn
    order = data.draw(st.permutations(sorted(exam.grades)))
    turned = replace(exam, grades={code: exam.grades[code] for code in order})

    assert passed(level, exam) == passed(level, turned)


@given(plain())
def test_without_a_central_exam_the_norm_is_open_or_missed_for_another_reason(
    drawn: tuple[str, Exam],
) -> None:
    """It is never passed, and never failed for want of a central exam."""
    level, exam = drawn
    found = outcome(level, student(level, exam, central=False))
    best = replace(exam, central=dict.fromkeys(exam.central, 100))

    assert found == (None if passes(best) else "afgewezen")


@given(with_extra())
def test_before_the_exam_all_but_the_central_exam_is_tested(drawn: tuple[str, Exam]) -> None:
    """What can be tested is met exactly where some central exam would make it a pass."""
    level, exam = drawn
    found = outcome(f"{level}{BEFORE}", student(level, exam, EXTRA, central=False, before=True))
    best = replace(exam, central=dict.fromkeys(exam.central, 100))
    met = "voldoet, voor zover dat nu te toetsen is"

    assert found == (met if passes(best, EXTRA) else "voldoet nog niet")


@pytest.mark.parametrize("level", ["havo", "vwo"])
def test_a_part_that_is_not_there_yet_is_not_missed_before_the_exam(level: str) -> None:
    """In the year before the exam there is no profile paper; in the exam it has to be known."""
    exam = Exam(dict.fromkeys(LISTS[level], 6), {}, [6, 6], LISTS[level][:3])
    listed = student(level, exam, central=False)

    assert outcome(f"{level}{BEFORE}", listed) == "voldoet, voor zover dat nu te toetsen is"
    assert outcome(level, listed) is None


@pytest.mark.parametrize("level", sorted(LISTS))
def test_nobody_is_said_to_pass_while_it_is_not_known_what_can_be_left_out(level: str) -> None:
    """With two 5s too many the outcome hangs on a fact that people have to tell."""
    codes = (*LISTS[level], *EXTRA)
    grades = {**dict.fromkeys(codes, 6), "fa": 4, "sp": 5}
    central = dict.fromkeys((code for code in codes if code != "maat"), 60)
    exam = Exam(grades, central, [6] * len(PARTS[level]))
    known = student(level, exam)
    open_ = known.model_copy(
        update={"inputs": {n: v for n, v in known.inputs.items() if n != "extra"}}
    )

    assert outcome(level, known) == "afgewezen"
    assert outcome(level, open_) is None


@pytest.mark.parametrize(
    ("parts", "grade"),
    [((6, 5, 5), 5), ((5, 6, 6), 6), ((6, 5), 6), ((8, 8, 3), 6), ((8, 4, 4), 5)],
)
def test_a_combination_grade_by_hand(parts: tuple[int, ...], grade: int) -> None:
    """The mean of whole grades, rounded once: 5.33, 5.67, 5.5, 6.33 and 5.33."""
    mean = weighted_mean((Span.only(Fraction(part)), Fraction(1)) for part in parts)

    assert mean is not None
    assert mean.known is not None
    assert conventions.load("nl/landelijk").grades["combination"].of(mean.known) == grade
    assert Exam({}, {}, parts).combination == grade


@pytest.mark.parametrize(
    ("profile", "electives", "grade"),
    [(7, (6, 5), 6), (8, (4, 4), 6), (5, (6, 6), 6), (5, (6, 5), 5)],
)
def test_the_grade_of_the_combined_route_by_hand(
    profile: int, electives: tuple[int, ...], grade: int
) -> None:
    """The profile subject weighs as much as the electives together: 6.25, 6, 5.5 and 5.25."""
    parts = [(Span.only(Fraction(profile)), Fraction(len(electives)))]
    parts += [(Span.only(Fraction(each)), Fraction(1)) for each in electives]
    mean = weighted_mean(parts)

    assert mean is not None
    assert mean.known is not None
    assert conventions.load("nl/landelijk").grades["combination"].of(mean.known) == grade


@pytest.mark.parametrize("level", sorted(LISTS))
def test_a_list_with_fewer_subjects_than_an_exam_stays_open(level: str) -> None:
    """A list that is not whole yet is not passed because nothing on it is insufficient."""
    codes = [code for code in LISTS[level] if code not in LISTS[level][3:5]]
    central = dict.fromkeys((code for code in codes if code != "maat"), 60)
    exam = Exam(dict.fromkeys(codes, 6), central, [6] * len(PARTS[level]))

    assert outcome(level, student(level, exam)) is None
