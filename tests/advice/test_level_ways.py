"""One subject at another level: judged with the grade that is known there, and never converted."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from hypothesis import given, settings, strategies as st

from overgang.advice.advise import Advice, advise
from overgang.advice.letter import Reader
from overgang.advice.level_ways import at_level, subjects_read
from overgang.advice.what_if import level, what_if
from overgang.dossier import Dossier
from overgang.norms.files import parse_toml
from overgang.norms.ruleset import RuleSet
from overgang.practices import Practice, Situation, load_practice
from overgang.practices.known_grades import known_grades
from overgang.practices.levels_open import is_level_open
from overgang.practices.policies.fall_back import FallBack
from overgang.practices.policies.higher_subjects import HigherSubjects
from overgang.practices.policies.kansklas_floor import KansklasFloor
from overgang.practices.policies.level_per_subject import LevelPerSubject
from overgang.reading.judge import judge_target
from overgang.school.grade import Grade
from overgang.school.level import Level
from overgang.wording import LANGUAGES
from tests.advice.norm import HEAD
from tests.advice.readable import douma, sentences, words

DAY: Final = date(2026, 6, 24)
RULES: Final = """
[[target]]
to = "4 havo"
name = {{ nl = "4 havo", en = "year 4 of havo" }}
precedence = "first"
otherwise = {{ says = "bespreken", means = "discuss" }}

[[target.rule]]
id = "over"
says = "over"
means = "meets"
when = "{}"

[[target.rule]]
id = "niet"
says = "afgewezen"
means = "below"
when = "count(all, grade < 6) >= 2"
"""
SILENT, EACH = KansklasFloor(until_year=2), LevelPerSubject()
POLICIES: Final = (SILENT, EACH, HigherSubjects(on_list=True), FallBack())
GRADES = st.integers(1, 10).map(Grade)
CODES: Final = ("ne", "en", "wi")


def norm(when: str = "count(all, grade < 6) == 0") -> RuleSet:
    """Give a norm of three subjects, with this condition for moving up."""
    return parse_toml(HEAD + RULES.format(when), "norm.toml")


NORM: Final = norm()
READS: Final = norm("count(all, grade < 6) == 0 or wi >= 5 and wi['mavo'] >= 9 and ne == 1")


def practice(*policies: object) -> Practice:
    """Give a practice with these policies."""
    return load_practice("x11").model_copy(update={"policies": policies})


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """Draw a student with a list, and what is known at other levels in each of the ways."""
    lists = st.fixed_dictionaries(dict.fromkeys(CODES, GRADES))
    some = st.dictionaries(st.sampled_from(CODES), GRADES)
    names = st.sampled_from(("mavo", "vwo", "havo", "se"))
    prognosis = st.fixed_dictionaries(
        {
            "on": st.dates(date(2026, 1, 1), date(2026, 7, 1)),
            "subject": st.sampled_from(CODES),
            "value": GRADES | st.just(Grade("5.6")),
            "level": st.sampled_from(("mavo", "havo", "vwo")),
            "by": st.just("mentor"),
        }
    )
    raised = [
        {"on": "2025-08-25", "level": "mavo", "move": "placed"},
        {"on": "2026-02-02", "level": "havo", "move": "raised"},
    ]
    first = {"on": "2026-01-30", "name": "rapport 1", "grades": draw(lists)}
    last = {
        "on": "2026-06-20",
        "name": "rapport 2",
        "grades": draw(lists),
        "columns": draw(st.dictionaries(names, some, max_size=2)),
    }
    return Dossier.model_validate(
        {
            "student": {"id": "900101", "level": "havo", "year": 3},
            "reports": [*([first] if draw(st.booleans()) else []), last],
            "prognoses": draw(
                st.lists(
                    prognosis,
                    max_size=3,
                    unique_by=lambda each: (each["on"], each["subject"], each["level"]),
                )
            ),
            "levels": draw(st.sampled_from(([], [{"subject": "wi", "steps": raised}]))),
            "finished": draw(
                st.sampled_from(([], [{"on": "2026-05-01", "subject": "ne", "level": "havo"}]))
            ),
        }
    )


CASES = st.tuples(
    dossiers(),
    st.sampled_from((NORM, READS)),
    st.none()
    | st.lists(st.sampled_from(POLICIES), min_size=1, unique=True).map(
        lambda some: practice(*some)
    ),
)


@settings(max_examples=settings().max_examples // 2)
@given(CASES)
def test_each_way_is_the_judgement_of_the_list_with_that_grade(
    case: tuple[Dossier, RuleSet, Practice | None],
) -> None:
    """Complete and sound: by trying all that is known; nothing is changed in the dossier."""
    dossier, ruleset, school = case
    before = dossier.model_dump_json()
    advice = advise(dossier, ruleset, school, on=DAY)
    (target,) = advice.targets
    judgement, at = target.judgement, Situation.of(dossier, DAY)
    now = judgement.finding
    done = {each.subject for each in advice.dossier.finished}
    wanted = []
    for each in known_grades(at):
        told = school is not None and is_level_open(school, at, each.subject, each.level)
        read = ruleset is READS and (each.subject, each.level) == ("wi", Level.VMBO_TL)
        grades = {**advice.student.grades, each.subject: each.grade}
        then = judge_target(
            advice.student.model_copy(update={"grades": grades}), ruleset, judgement.target
        ).finding
        if (
            now is not None
            and then is not None
            and (told or (read and each.rests_on == "list"))
            and each.subject not in done
            and each.grade != Grade("5.6")
            and then.outcomes != now.outcomes
        ):
            wanted.append((each.subject, each.level, each.grade, each.rests_on, each.on, then))

    assert [
        (
            way.level.subject,
            way.level.level,
            way.level.new,
            way.level.rests_on,
            way.level.on,
            way.finding,
        )
        for way in target.ways
        if way.level is not None
    ] == wanted
    assert {way.kind for way in target.ways} <= {"level"}
    assert dossier.model_dump_json() == before


@settings(max_examples=settings().max_examples // 2)
@given(CASES)
def test_supposing_the_same_gives_what_the_way_says(
    case: tuple[Dossier, RuleSet, Practice | None],
) -> None:
    """`what_if` with the subject, the level and the grade; also where the dossier tells levels."""
    dossier, ruleset, school = case
    advice = advise(dossier, ruleset, school, on=DAY)
    for way in advice.targets[0].ways:
        assert way.level is not None
        supposed = level(way.level.subject, way.level.level, way.level.new)
        then = what_if(advice, supposed).advice

        assert then.targets[0].finding == way.finding
        followed = then.student.levels.get(way.level.subject, then.student.level)
        assert followed is way.level.level
    assert advise(dossier, ruleset, school, on=DAY).json() == advice.json()


@settings(max_examples=settings().max_examples // 4)
@given(dossiers())
def test_without_a_policy_or_a_norm_that_knows_it_there_is_none(dossier: Dossier) -> None:
    """Whatever is known."""
    assert advise(dossier, NORM, on=DAY).targets[0].ways == ()
    assert advise(dossier, NORM, practice(SILENT), on=DAY).targets[0].ways == ()


def expecting(value: object = 7, now: int = 5, on: str = "2026-03-02") -> Advice:
    """Give the advice for a student with a prognosis for maths at the vwo."""
    prognosis = {"on": on, "subject": "wi", "value": value, "level": "vwo", "by": "mentor"}
    dossier = Dossier.model_validate(
        {
            "student": {"id": "900101", "level": "havo", "grades": {"ne": 6, "en": 6, "wi": now}},
            "prognoses": [prognosis],
        }
    )
    return advise(dossier, NORM, practice(EACH), on=DAY)


@pytest.mark.parametrize(("value", "ways"), [(5, 0), (6, 1), (10, 1), ("5.6", 0)])
def test_a_grade_from_which_the_finding_is_another(value: object, ways: int) -> None:
    """Below the bound and at it; a grade that this report cannot hold is not rounded for it."""
    assert len(expecting(value).targets[0].ways) == ways


def test_a_grade_at_another_level_can_also_bring_less() -> None:
    """The meeting sees that; to the others only what would be better is told."""
    advice = expecting(value=4, now=6)
    (way,) = advice.targets[0].ways

    assert (advice.targets[0].finding or way.finding).kind == "meets"
    assert way.finding.kind == "discuss"
    assert "vwo een 4" in advice.text("nl")
    assert not any("vwo een 4" in advice.letter(reader, "nl").text() for reader in Reader)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", Reader)
def test_a_prognosis_is_told_as_an_expectation_of_its_day(reader: Reader, language: str) -> None:
    """To every reader: what it rests on, since when, that it is no grade, and what would follow."""
    text = expecting().letter(reader, "nl" if language == "nl" else "en").text()
    (line,) = [line for line in text.splitlines() if "vwo" in line]
    day, not_earned, then = {
        "nl": ("Prognose van 2 maart 2026", "geen behaald cijfer", "zegt de norm ‘over’"),
        "en": ("Prognosis of 2 March 2026", "no grade that was earned", "the norm says ‘over’"),
    }[language]

    assert day in line
    assert not_earned in line
    assert then in line


def earned(**student: object) -> Dossier:
    """Give a student who earned another grade for maths at the mavo, on a list of now."""
    whole = {"id": "900101", "level": "havo", "grades": {"ne": 6, "en": 6, "wi": 5}}
    return Dossier.model_validate(
        {"student": {**whole, "columns": {"mavo": {"wi": 9, "ne": 9}}, **student}}
    )


def test_a_grade_that_was_earned_is_not_told_as_an_expectation() -> None:
    """On a list of now there is no day; the text of each reader as it is."""
    advice = advise(earned(), NORM, practice(EACH), on=DAY)
    then = "dan zegt de norm ‘over’."
    head = "- Eén vak kan ook op een ander niveau. Er is geen cijfer omgerekend."
    lines = {
        Reader.MEETING: "- Deze lijst: voor wiskunde op vmbo-tl (mavo) een 9. Nu telt een 5. "
        f"Volgt de leerling dit vak daar, {then}",
        Reader.STUDENT: "- Je lijst: voor wiskunde op vmbo-tl (mavo) heb je een 9. "
        f"Nu telt een 5. Volg je dit vak daar, {then}",
        Reader.PARENTS: "- Deze lijst: voor wiskunde op vmbo-tl (mavo) heeft uw kind een 9. "
        f"Nu telt een 5. Volgt uw kind dit vak daar, {then}",
    }
    lines[Reader.MENTOR] = lines[Reader.MEETING]

    for reader, line in lines.items():
        text = advice.letter(reader, "nl").text()
        assert f"{head}\n{line}\n" in text
        assert "verwacht" not in text
    assert lines[Reader.MEETING] in advice.text("nl")
    assert lines[Reader.MEETING].removeprefix("- ") in advice.html("nl")


@pytest.mark.parametrize("reader", Reader)
def test_what_is_told_of_another_level_is_easy_to_read(reader: Reader) -> None:
    """No sentence has more than fifteen words, and each is of plain words."""
    known = [expecting(), advise(earned(), NORM, practice(EACH), on=DAY)]
    for advice in known:
        lines = advice.letter(reader, "nl").text().splitlines()
        at = next(number for number, line in enumerate(lines) if "ander niveau. Er is" in line)
        told = "\n".join(lines[at : at + 2])

        assert max(len(words(each)) for each in sentences(told)) <= 15
        assert douma(told) >= 65


@pytest.mark.parametrize(
    ("when", "ways"),
    [
        ("count(all, grade < 6) == 0", ()),
        ("count(all, grade < 6) == 0 or wi['mavo'] == 10", ("wi",)),
        ("count(all, grade < 6) == 0 or ne['mavo'] == 10", ()),
        ("count(all, grade < 6) == 0 or wi['vwo'] == 10 and ne == 1", ()),
        ("count(all, grade < 6) == 0 or count(all, grade['mavo'] >= 10) == 3", ("wi",)),
        ("count(all, grade < 6) == 0 or count([ne, en], grade['mavo'] >= 10) == 2", ()),
    ],
)
def test_a_norm_that_reads_the_list_of_that_level_knows_it(
    when: str, ways: tuple[str, ...]
) -> None:
    """By name, or with each of a group; without a practice, and for that subject alone."""
    ruleset = norm(when)
    (target,) = advise(earned(), ruleset, on=DAY).targets

    assert tuple(way.level.subject for way in target.ways if way.level is not None) == ways
    read = subjects_read(target.judgement, Level.VMBO_TL)
    assert ("wi" in read) == bool(ways)


@pytest.mark.parametrize(("column", "ways"), [("mavo", 1), ("havo", 0), ("vwo", 1)])
def test_the_level_of_the_class_is_no_other_level(column: str, ways: int) -> None:
    """Where nobody told at which level the student is; the norm is one of the havo."""
    ruleset = norm(f"count(all, grade < 6) == 0 or wi['{column}'] == 10")
    student = earned(level=None, columns={column: {"wi": 9}})

    assert len(advise(student, ruleset, on=DAY).targets[0].ways) == ways
    assert advise(student, NORM, practice(EACH), on=DAY).targets[0].ways == ()


@pytest.mark.parametrize("part", ["finished", "early_exams"])
def test_what_cannot_change_any_more_is_no_way(part: str) -> None:
    """A finished subject, and one of which the exam was taken."""
    done = {"on": "2026-05-01", "subject": "wi", "level": "havo"}
    dossier = earned()
    found = {
        "finished": {"finished": [done]},
        "early_exams": {"early_exams": [done | {"school_year": "2025-2026"}]},
    }[part]
    document = dossier.model_dump(mode="json", exclude_defaults=True) | found
    fixed = Dossier.model_validate(document)

    assert len(advise(dossier, NORM, practice(EACH), on=DAY).targets[0].ways) == 1
    assert advise(fixed, NORM, practice(EACH), on=DAY).targets[0].ways == ()


@pytest.mark.parametrize("now", ["inh", "vr", "V"])
def test_a_subject_without_a_grade_of_now_is_no_way(now: str) -> None:
    """There is no grade of which another could stand in the place."""
    dossier = earned(grades={"ne": 6, "en": 6, "wi": now})

    assert advise(dossier, NORM, practice(EACH), on=DAY).targets[0].ways == ()


def test_back_at_the_own_level_is_no_level_of_its_own() -> None:
    """`levels` names the subjects that are followed at another level than the student's."""
    student = earned(levels={"wi": "vwo"}).student

    assert at_level(student, "wi", Level.HAVO).levels == {}
    assert at_level(student, "wi", Level.HAVO).grades == student.grades
    assert at_level(student, "wi", Level.VMBO_TL, Grade(9)).levels == {"wi": Level.VMBO_TL}
