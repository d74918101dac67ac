"""The commands on practices, on dossiers, and on advices that were kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from overgang.advice.document import AdviceDocument
from overgang.dossier import read_dossier
from overgang.practices import example_dossier, load_practice, practices
from tests.cli.test_app import LIST, NORM, run

ODULPHUS = ("--practice", "odulphus", "--on", "2026-06-24")


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """The invented dossier of a practice, as the command writes it."""
    file = tmp_path / "dossier.json"
    assert run("practice", "odulphus", "--example", "--output", str(file)).code == 0
    return file


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("id_", practices())
def test_a_practice_is_said_in_words(id_: str, language: str) -> None:
    """All of its policies, the school, and where it is told."""
    done = run("practice", id_, "--language", language)
    practice = load_practice(id_)

    assert done.code == 0
    assert practice.school in done.out
    assert practice.source.text("nl" if language == "nl" else "en") in done.out
    said = [line for line in done.out.splitlines() if line.startswith("- ")]
    assert len(said) >= len(practice.policies)


def test_the_list_of_practices_has_each_in_a_line() -> None:
    """With its school and its style."""
    lines = run("practices", "--language", "en").out.splitlines()
    assert [line.partition(":")[0] for line in lines] == list(practices())


@pytest.mark.parametrize("id_", practices())
def test_every_example_is_a_dossier_that_the_command_takes(id_: str, tmp_path: Path) -> None:
    """Written out, read again, and advised on at the end of its year."""
    file = tmp_path / "dossier.json"
    file.write_text(run("practice", id_, "--example").out, encoding="utf-8")

    assert read_dossier(file.read_text(encoding="utf-8")) == example_dossier(id_)
    done = run("advise", str(file), "--practice", id_, "--on", "2026-07-01")
    assert done.code == 0
    assert load_practice(id_).school in done.out


def test_a_norm_and_a_practice_stand_in_one_advice(dossier: Path) -> None:
    """What the norm says, and what the school would do."""
    done = run("advise", str(dossier), "--rules", "nl/odulphus/1-2h", *ODULPHUS)

    assert done.code == 0
    assert "Norm: Sint-Odulphuslyceum, Tilburg (nl/odulphus/1-2h)" in done.out
    assert "Werkwijze: Sint-Odulphuslyceum, Tilburg (odulphus)" in done.out
    assert "Wat de school zou doen" in done.out
    assert done.err == ""


def test_json_of_a_dossier_is_the_published_document(dossier: Path) -> None:
    """Without a report of reading: a dossier has none."""
    found = json.loads(run("advise", str(dossier), *ODULPHUS, "--format", "json").out)

    assert list(found) == ["advices"]
    (document,) = found["advices"]
    assert AdviceDocument.model_validate(document).practice is not None


def test_an_advice_needs_a_norm_or_a_practice(dossier: Path) -> None:
    """Neither is wrong use, and the line says what to give."""
    done = run("advise", str(dossier))
    assert (done.code, done.faults) == (
        2, ["name a norm with --rules, a practice with --practice, or both"],
    )  # fmt: skip


@pytest.mark.parametrize(
    "option", [("--level", "havo"), ("--year", "3"), ("--strict",), ("--empty", "not taken")]
)
def test_what_is_for_a_list_is_refused_with_a_dossier(
    dossier: Path, option: tuple[str, ...]
) -> None:
    """A dossier says it itself; nothing that is given is passed over."""
    done = run("advise", str(dossier), *ODULPHUS, *option)
    assert (done.code, done.faults) == (
        2, ["--level, --year, --empty and --strict are for a class list"],
    )  # fmt: skip


def test_a_fact_without_a_norm_is_refused(dossier: Path) -> None:
    """A fact is asked by a norm."""
    done = run("advise", str(dossier), *ODULPHUS, "--fact", "gedrag=goed")
    assert (done.code, done.faults) == (
        2, ["--fact tells what a norm asks; name the norm with --rules"],
    )  # fmt: skip


def test_a_misspelt_practice_is_told_with_what_was_meant() -> None:
    """On one line."""
    done = run("practice", "odulfus")
    assert (done.code, done.faults) == (
        2, ["no practice is called 'odulfus'; did you mean 'odulphus'?"],
    )  # fmt: skip


def test_faults_of_a_practice_file_are_told_all_at_once(tmp_path: Path) -> None:
    """Each at its place."""
    file = tmp_path / "own.toml"
    file.write_text('id = "own"\nschool = "Een school"\n[[policy]]\nkind = "plan-cycles"\n')
    done = run("practice", str(file))

    assert done.code == 1
    assert len(done.faults) > 3
    assert all(fault.startswith("own.toml: ") for fault in done.faults)


def test_a_kept_advice_of_a_dossier_is_confirmed(dossier: Path, tmp_path: Path) -> None:
    """Made again from the file alone: the record names the norm, the practice and the day."""
    kept = tmp_path / "kept.json"
    made = run(
        "advise", str(dossier), "--rules", "nl/odulphus/1-2h", *ODULPHUS, "--format", "json",
        "--output", str(kept),
    )  # fmt: skip
    assert made.code == 0

    done = run("replay", str(kept), str(dossier))
    assert (done.code, done.out.splitlines()) == (
        0,
        ["Leerling 900101", "Bevestigd: met dezelfde invoer komt hetzelfde advies eruit."],
    )


def test_a_dossier_that_was_changed_is_told(dossier: Path, tmp_path: Path) -> None:
    """One grade of the year is another: the input differs, and so may the result."""
    kept = tmp_path / "kept.json"
    run("advise", str(dossier), *ODULPHUS, "--format", "json", "--output", str(kept))
    found = json.loads(dossier.read_text(encoding="utf-8"))
    grades = found["reports"][0]["grades"]
    grades[next(iter(grades))] = "9"
    dossier.write_text(json.dumps(found), encoding="utf-8")

    done = run("replay", str(kept), str(dossier))
    assert done.code == 1
    assert "- de invoer is een andere" in done.out


def test_the_advices_of_a_whole_list_are_confirmed_one_by_one(tmp_path: Path) -> None:
    """And one student who is no longer on the list is told as such."""
    kept, fewer = tmp_path / "kept.json", tmp_path / "fewer.csv"
    told = ("--rules", NORM, "--on", "2026-06-25", "--format", "json", "--output", str(kept))
    assert run("advise", LIST, *told).code == 0
    done = run("replay", str(kept), LIST)
    assert done.code == 0
    students = len(json.loads(kept.read_text(encoding="utf-8"))["advices"])
    assert done.out.count("Bevestigd") == students

    lines = Path(LIST).read_text(encoding="utf-8").splitlines()
    fewer.write_text("\n".join(lines[:-1]) + "\n", encoding="utf-8")
    done = run("replay", str(kept), str(fewer))
    assert done.code == 1
    assert done.out.count("Geen leerling van deze lijst") == 1


def test_what_is_no_record_is_told_at_its_place(tmp_path: Path, dossier: Path) -> None:
    """A file that is no JSON, and one that is something else."""
    file = tmp_path / "kept.json"
    file.write_text("{", encoding="utf-8")
    assert run("replay", str(file), str(dossier)).faults == [
        "kept.json: line 1, column 2: this is not JSON"
    ]
    file.write_text("{}", encoding="utf-8")
    done = run("replay", str(file), str(dossier))
    assert done.code == 1
    assert "kept.json: input: this is missing; give an advice of" in done.faults[0]


def test_a_record_alone_finds_its_student_by_what_went_in(tmp_path: Path) -> None:
    """No id is in a record."""
    kept = tmp_path / "kept.json"
    told = ("--rules", NORM, "--on", "2026-06-25", "--format", "json", "--output", str(kept))
    run("advise", LIST, *told)
    record = json.loads(kept.read_text(encoding="utf-8"))["advices"][1]["record"]
    kept.write_text(json.dumps(record), encoding="utf-8")

    assert run("replay", str(kept), LIST).out.startswith("Bevestigd")
