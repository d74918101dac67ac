"""Nothing leaks: no error, repr or warning shows an id or a grade, whatever goes wrong.

The student's id and one grade are values that stand nowhere else; whatever is printed by accident
is looked through for them.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import warnings
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from overgang.advice.advise import Advice, advise
from overgang.advice.bounds import bounds_of
from overgang.advice.difference import difference
from overgang.advice.letter import Reader
from overgang.advice.overview import overview_of
from overgang.advice.replay import replay
from overgang.advice.what_if import grade, what_if
from overgang.decision import Decision, beside
from overgang.dossier import Dossier, Student, read_dossier, write_dossier
from overgang.practices import Situation, example_dossier, load_practice, practices
from overgang.practices.practice import Practice
from tests.advice.norm import NORM, TOLD

ROOT: Final = Path(__file__).parents[2]
ID: Final = "900777123"
GRADE: Final = "3.917"
DAY: Final = date(2026, 6, 24)
CANARIES: Final = (ID, GRADE, GRADE.replace(".", ","), GRADE.replace(".", ""))


def canary(practice: str = "odulphus") -> Dossier:
    """Give the example dossier of a practice with an id and grades that stand nowhere else."""
    found = json.loads(write_dossier(example_dossier(practice)))
    found["student"]["id"] = ID
    for report in found.get("reports", ()):
        report["grades"] = {**dict.fromkeys(report["grades"], GRADE), "ne": "5", "en": "6"}
        report["inputs"] = TOLD
    for prognosis in found.get("prognoses", ()):
        prognosis["value"] = GRADE
    return Dossier.model_validate(found)


def advised(practice: Practice | None = None) -> Advice:
    """Give an advice on it."""
    return advise(canary(), NORM, practice or load_practice("odulphus"), on=DAY)


def test_no_repr_shows_an_id_or_a_grade() -> None:
    """Of a dossier, an advice, its document, letters, tables of a class, differences, decisions."""
    advice = advised()
    then = what_if(advice, grade("ne", "9"))
    decision = Decision(on=DAY, by="mentor", choice="go-on", reasons=["the talk"])
    shown: list[object] = [
        canary(), canary().student, canary().reports, canary().prognoses, advice, advice.notes,
        advice.targets, advice.document("nl"), advice.document("nl").targets,
        advice.document("nl").options, then, then.difference, difference(advice, then.advice),
        overview_of([advice], "nl"), overview_of([advice], "nl").standings,
        bounds_of(advice.targets[0].judgement, "nl"), beside(decision, advice),
        replay(advice.document().record, canary(), NORM, advice.practice),
        *(advice.letter(reader) for reader in Reader),
        *(part for reader in Reader for part in advice.letter(reader).parts),
    ]  # fmt: skip
    for each in shown:
        for said in (repr(each), str(each), f"{each}"):
            assert not any(value in said for value in CANARIES), type(each)


@pytest.mark.parametrize("id_", practices())
def test_what_policies_bring_shows_none_either(id_: str) -> None:
    """Notes hold sentences, and what stands in a sentence is not shown by accident."""
    told = load_practice(id_).notes(Situation.of(canary(id_), DAY))
    assert not any(value in repr(told) for value in CANARIES)


def wrong_dossier() -> None:
    """A grade that is none, a key that is a name, a place for another id."""
    found = json.loads(write_dossier(canary()))
    found["student"]["grades"] = {"ne": f"{GRADE}9", ID: "7", "wi": f"{GRADE} {ID}"}
    found[ID] = GRADE
    found["talks"] = [{"on": ID, "kind": GRADE}]
    read_dossier(json.dumps(found), "leerling.json")


def wrong_fact() -> None:
    """A fact that the norm does not ask for, named after a student."""
    student = canary().student_on(DAY).model_copy(update={"inputs": {"nobody": ID}})
    advise(student, NORM, on=DAY)


def two_students() -> None:
    """Two students compared."""
    difference(advised(), advise(Student(id=f"{ID}0"), NORM, on=DAY))


def no_grade() -> None:
    """A supposition that is no grade."""
    grade("ne", f"{GRADE}x{ID}")


def neither() -> None:
    """No norm and no practice."""
    advise(canary(), None, on=DAY)


@pytest.mark.parametrize("wrong", [wrong_dossier, wrong_fact, two_students, no_grade, neither])
def test_no_error_shows_an_id_or_a_grade(wrong: Callable[[], None]) -> None:
    """Neither its text, nor what it is caused by, nor a warning on the way."""
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        with pytest.raises((ValueError, LookupError)) as caught:
            wrong()
    said = [str(each.message) for each in warned]
    error: BaseException | None = caught.value
    while error is not None:
        said += (str(error), repr(error))
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    assert not any(value in each for value in CANARIES for each in said)


@pytest.mark.outside
def test_another_process_gives_the_same_letters_under_any_hash_seed_and_locale() -> None:
    """For every practice, at the end of its example year, to every reader, in both languages."""
    code = (
        "import datetime\n"
        "from overgang.advice.advise import advise\n"
        "from overgang.practices import example_dossier, load_practice, practices\n"
        "day = datetime.date(2026, 6, 24)\n"
        "for name in practices():\n"
        "    found = advise(example_dossier(name), None, load_practice(name), on=day)\n"
        "    for language in ('nl', 'en'):\n"
        "        print(found.json(language), found.text(language))\n"
        "        for reader in ('meeting', 'mentor', 'parents', 'student'):\n"
        "            print(found.letter(reader, language).text())\n"
    )
    said = [
        subprocess.run(
            [sys.executable, "-X", "utf8", "-c", code],
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": seed, "LC_ALL": locale, "LANG": locale},
            capture_output=True,
            check=True,
        ).stdout
        for seed, locale in (("1", "C"), ("2", "nl_NL.UTF-8"), ("77", "tr_TR.UTF-8"))
    ]
    assert said[0] == said[1] == said[2] != b""
