"""The command line: what each command prints, how it ends, and that a fault is one line."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from typer.testing import CliRunner

from overgang import rulesets
from overgang._version import __version__
from overgang.advice.document import AdviceDocument
from overgang.cli import advising, main, norms
from overgang.cli.app import app
from overgang.cli.authoring import new_rules
from overgang.errors import MissingExtraError
from overgang.norms.files import to_json, to_toml

ROOT: Final = Path(__file__).parents[2]
LIST: Final = str(ROOT / "examples" / "klas-3h.csv")
NORM: Final = "nl/zwin/3h-4h"
ADVISE: Final = ("advise", LIST, "--rules", NORM, "--on", "2026-06-25")
GOOD: Final = {
    "id": "c1",
    "ruleset": NORM,
    "grades": dict.fromkeys(rulesets.load(NORM).list.subjects, 6),
    "inputs": {"gedrag": "goed"},
    "says": ["bevorderen"],
    "kinds": ["meets"],
}


@dataclass(frozen=True)
class Done:
    """How a command ended: its exit code and the lines that it wrote."""

    code: int
    out: str
    err: str

    @property
    def faults(self) -> list[str]:
        """The lines on standard error."""
        return self.err.splitlines()


def run(*arguments: str) -> Done:
    """Run a command as a shell would."""
    result = CliRunner().invoke(app, list(arguments))
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert "Traceback" not in result.stderr
    return Done(result.exit_code, result.stdout, result.stderr)


def cases(folder: Path, *lines: object) -> str:
    """Write cases to a file."""
    file = folder / "cases.jsonl"
    file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return str(file)


def test_advise_prints_every_student_and_reports_beside_it() -> None:
    """The advice on standard output, how the list was read on standard error."""
    done = run(*ADVISE)

    assert done.code == 0
    assert done.out.count("Leerling 9001") == 12
    assert done.out.startswith("Leerling 900101\n")
    assert done.out.endswith("25 juni 2026\n")
    assert done.faults[0] == "klas-3h.csv: 12 leerlingen, 14 vakken, 165 cijfers."


def test_advise_in_english() -> None:
    """Both the advice and the report."""
    done = run(*ADVISE, "--language", "en")

    assert "Student 900101\n" in done.out
    assert done.faults[0] == "klas-3h.csv: 12 students, 14 subjects, 165 grades."


def test_advise_as_json_fits_the_schema_and_holds_the_report() -> None:
    """A program reads each advice, and how the list was read."""
    found = json.loads(run(*ADVISE, "--format", "json").out)

    documents = [AdviceDocument.model_validate(each) for each in found["advices"]]
    assert [each.student for each in documents] == [str(900101 + n) for n in range(12)]
    assert found["report"]["students"] == 12


def test_advise_as_html_into_a_file(tmp_path: Path) -> None:
    """A page with the class and a card for each student; nothing goes to standard output."""
    target = tmp_path / "klas.html"
    done = run(*ADVISE, "--format", "html", "--output", str(target))

    assert (done.code, done.out) == (0, "")
    assert target.read_text(encoding="utf-8").count("<article") == 1 + 12


def test_the_same_list_gives_the_same_bytes() -> None:
    """Two runs of one day are alike."""
    assert run(*ADVISE, "--format", "json").out == run(*ADVISE, "--format", "json").out


def test_advise_takes_today_where_no_day_is_given() -> None:
    """The day stands in the record."""
    assert run("advise", LIST, "--rules", NORM).code == 0


def test_a_long_list_shows_how_far_it_is_only_to_a_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bar in a terminal, and none in a file."""
    monkeypatch.setattr(advising, "_LONG", 1)

    assert "Working" not in run(*ADVISE).err
    assert not list(tmp_path.iterdir())


def test_advise_takes_level_and_year(tmp_path: Path) -> None:
    """What the list does not say can be said beside it."""
    file = tmp_path / "list.csv"
    file.write_text("Leerlingnummer;ne;en;wi\n900101;6;6;6\n", encoding="utf-8")
    norm = "nl/zuyderzee-lemmer/1-of-2"

    assert run("advise", str(file), "--rules", norm, "--level", "havo", "--year", "2").code == 0


@pytest.mark.parametrize(
    ("arguments", "code", "fault"),
    [
        (("advise", LIST, "--rules", "nl/zwin/3h-4v"), 2,
         "no rule set is called 'nl/zwin/3h-4v'; did you mean 'nl/zwin/3h-4h'?"),
        (("advise", LIST, "--rules", NORM, "--on", "25-6-2026"), 2,
         "--on: this is not a day; write it as 2026-06-25"),
        (("advise", "nowhere.csv", "--rules", NORM), 2,
         "nowhere.csv: No such file or directory"),
        (("advise", LIST, "--rules", "nowhere.toml"), 2,
         "nowhere.toml: No such file or directory"),
        (("show", "nl/niets"), 2, "no rule set is called 'nl/niets'; "),
        (("lint", "nowhere.json"), 2, "nowhere.json: No such file or directory"),
        (("check", "nowhere.jsonl"), 2, "nowhere.jsonl: No such file or directory"),
    ],
)  # fmt: skip
def test_wrong_use_ends_with_two_and_one_line(
    arguments: Sequence[str], code: int, fault: str
) -> None:
    """Where, what, and what to write instead."""
    done = run(*arguments)

    assert done.code == code
    assert done.out == ""
    assert len(done.faults) == 1
    assert done.faults[0].startswith(fault)


def test_a_level_that_is_none_is_wrong_use() -> None:
    """The option is named."""
    done = run(*ADVISE, "--level", "gymnasiumpje")

    assert done.code == 2
    assert done.faults[0].startswith("--level: ")


def test_a_file_that_cannot_be_written_is_told() -> None:
    """Also the last step ends in one line."""
    done = run(*ADVISE, "--output", "/nowhere/x.txt")

    assert done.code == 2
    assert done.faults[-1] == "/nowhere/x.txt: No such file or directory"


def test_an_option_that_does_not_exist_ends_with_two() -> None:
    """As every command line does."""
    assert run("advise", LIST).code == 2
    assert run("lint", NORM, "--format", "html").code == 2


def test_every_fault_of_a_rule_file_is_a_line(tmp_path: Path) -> None:
    """All at once, each with its place in the file, and never a traceback."""
    text = to_toml(rulesets.load(NORM)).replace("kern_laagste >= 5", "kern_laagst >= 5")
    file = tmp_path / "norm.toml"
    file.write_text(text.replace("onvoldoendes > 3", "onvoldoende > 3"), encoding="utf-8")
    done = run("show", str(file))

    assert done.code == 1
    assert len(done.faults) == 2
    assert all(line.startswith("norm.toml: target 1, rule ") for line in done.faults)
    assert "did you mean 'kern_laagste'?" in done.faults[0]


def test_strict_makes_every_unclear_cell_a_fault(tmp_path: Path) -> None:
    """A cell that is no grade is told by its place, without what stands in it."""
    file = tmp_path / "list.csv"
    file.write_text("Leerlingnummer;ne;en\n900101;77;6\n900102;6;88\n", encoding="utf-8")
    norm = "nl/zuyderzee-lemmer/1-of-2"
    done = run("advise", str(file), "--rules", norm, "--strict")

    assert done.code == 1
    assert len(done.faults) == 2
    assert all(line.startswith("list.csv, row ") for line in done.faults)
    assert not any("77" in line or "88" in line or "9001" in line for line in done.faults)
    assert run("advise", str(file), "--rules", norm).code == 0


def test_rules_lists_every_norm() -> None:
    """One line each, with its id first."""
    done = run("rules")

    assert done.code == 0
    assert [line.split(" · ")[0] for line in done.out.splitlines()] == list(rulesets.ids())


@pytest.mark.parametrize("ending", ["toml", "json"])
def test_show_gives_a_norm_in_words_from_its_id_or_a_file(tmp_path: Path, ending: str) -> None:
    """The same norm, wherever it comes from."""
    norm = rulesets.load(NORM)
    file = tmp_path / f"norm.{ending}"
    file.write_text(to_json(norm) if ending == "json" else to_toml(norm), encoding="utf-8")

    assert run("show", NORM).out == run("show", str(file)).out
    assert run("show", NORM, "--language", "en").out.startswith(f"# {NORM} · year 3, havo")


def test_lint_ends_with_one_where_a_norm_has_a_hole() -> None:
    """With a list that shows it, and the lists over which the search is complete."""
    done = run("lint", NORM)

    assert done.code == 1
    assert done.out.splitlines()[0] == "4 havo: geen regel past op deze lijst."
    assert done.out.splitlines()[1].startswith("  lijst: Nederlands 6, ")
    assert done.out.splitlines()[-1].startswith("Bewezen voor lijsten met deze vakken: ")


def test_lint_ends_with_nought_where_nothing_is_found() -> None:
    """That is a proof, and it says of what."""
    done = run("lint", "nl/huygens/2h-3h", "--language", "en")

    assert done.code == 0
    assert done.out.splitlines()[0] == (
        "Nothing found: every list with these subjects has exactly one outcome."
    )


def test_lint_as_json() -> None:
    """For a program: what was found and over which lists."""
    done = run("lint", NORM, "--format", "json")
    found = json.loads(done.out)

    assert done.code == 1
    assert [(each["code"], each["severity"]) for each in found["findings"]] == [
        ("uncovered", "hole"), *[("in-between", "warning")] * 3,
    ]  # fmt: skip
    assert found["domain"]["subjects"]


def test_check_counts_in_its_last_line(tmp_path: Path) -> None:
    """Right and without a norm end with nought; what was told for nothing is named."""
    done = run("check", cases(tmp_path, GOOD, GOOD | {"ruleset": "nl/nergens"}))

    assert done.code == 0
    assert done.out == "1 right, 0 wrong, 1 without a rule set\n"
    assert done.faults == ["told but not asked for by the norm: nl/zwin/3h-4h: gedrag"]


def test_check_ends_with_one_where_a_case_is_wrong(tmp_path: Path) -> None:
    """With what was expected, what was found, and why."""
    other, below = GOOD | {"says": ["afwijzen"]}, GOOD | {"kinds": ["below"], "says": None}
    done = run("check", cases(tmp_path, GOOD, other, below))
    found = "found ['bevorderen'] ['meets']: rules that hold: bevorderen"

    assert done.code == 1
    assert done.out.splitlines() == [
        f"c1 nl/zwin/3h-4h: expected ['afwijzen'] ['meets'], {found}",
        f"c1 nl/zwin/3h-4h: expected any ['below'], {found}",
        "1 right, 2 wrong, 0 without a rule set",
    ]


def test_check_reads_the_examples_of_a_rule_file(tmp_path: Path) -> None:
    """Whoever writes a norm checks it before it is anywhere."""
    own = rulesets.load(NORM).model_copy(update={"id": "nl/eigen/3h-4h"})
    file = tmp_path / "norm.toml"
    file.write_text(to_toml(own), encoding="utf-8")

    count = f"{len(own.examples)} right, 0 wrong, 0 without a rule set\n"
    assert run("check", str(file)).out == count
    file.with_suffix(".json").write_text(to_json(own), encoding="utf-8")
    assert run("check", str(file.with_suffix(".json"))).out == count


def test_check_tells_apart_cases_and_rules_that_are_both_json(tmp_path: Path) -> None:
    """A case has its grades on its line; a rule file has them in its examples at most."""
    file = tmp_path / "cases.json"
    told = GOOD | {"inputs": {"target": "4 havo"}}
    file.write_text(json.dumps(told), encoding="utf-8")
    assert run("check", str(file)).out == "1 right, 0 wrong, 0 without a rule set\n"

    for empty in ("{}", "{\n}"):
        file.write_text(empty, encoding="utf-8")
        assert run("check", str(file)).faults[0] == "cases.json: id: this is missing"
    file.write_text("3", encoding="utf-8")
    assert run("check", str(file)).faults == [
        "cases.json: a rule file holds one object; start it with {"
    ]


EXAMPLE: Final = """nl/my-school/3-havo example 3 \
(3 shortfall points: too many to move up, too few not to): \
expected 'bespreken', found 'niet bevorderd': rules that hold: not
  ✓ not
    ✓ shortfall points: 3 (asked: at least 3; exactly at the bound)  [French 4 → 2, German 5 → 1]
nl/my-school/3-havo example 5 (two insufficient core subjects): \
expected 'bevorderd', found 'bespreken': no rule holds
  ✗ up
    ✗ all of the conditions below
      ✓ shortfall points: 2 (asked: at most 2; exactly at the bound)  \
[Dutch 5 → 1, English 5 → 1]
      ✗ insufficient grades in the core subjects: 2 (asked: at most 1; 1 above the bound)  \
[Dutch 5, English 5]
      ✓ practical assignments: yes
4 right, 2 wrong, 0 without a rule set
"""


def test_check_says_of_a_wrong_example_what_its_rules_asked(tmp_path: Path) -> None:
    """What was expected, what was found, why, and every condition with the grades it used."""
    file = tmp_path / "norm.toml"
    new_rules(file, "en")
    text = file.read_text(encoding="utf-8").replace("shortfall >= 4", "shortfall >= 3")
    before, two, after = text.partition('says = ["bespreken"]\nwhy = "two')
    text = before + two.replace("bespreken", "bevorderd") + after
    file.write_text(text, encoding="utf-8")
    done = run("check", str(file), "--language", "en")

    assert done.code == 1
    assert done.out == EXAMPLE


def test_check_says_of_an_example_that_is_left_open_which_rule_is(tmp_path: Path) -> None:
    """A grade that nobody has is no six, and what it leaves open is told."""
    file = tmp_path / "norm.toml"
    new_rules(file, "en")
    text = file.read_text(encoding="utf-8").replace('na = "6", bi = "6"', 'na = "6", bi = "-"')
    file.write_text(text, encoding="utf-8")
    lines = run("check", str(file), "--language", "en").out.splitlines()

    assert lines[0].endswith("expected 'bevorderd': the list leaves it open")
    assert lines[1:3] == ["  ? up", "    ? all of the conditions below"]


def test_check_tells_every_bad_line(tmp_path: Path) -> None:
    """One line a fault."""
    done = run("check", cases(tmp_path, 3, GOOD, {}))

    assert done.code == 1
    assert done.faults == [
        f"cases.jsonl: line {line}: this is not a case; give ruleset, grades, inputs, says, kinds"
        for line in (1, 3)
    ]


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    """Cases in another encoding."""
    file = tmp_path / "cases.jsonl"
    file.write_bytes(b'{"id": "\xe9"}')
    done = run("check", str(file))

    assert done.code == 1
    assert done.faults == ["the file is not UTF-8 text; save it as UTF-8"]


def test_a_missing_extra_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the solver there is a line, and no traceback."""

    def missing(_ruleset: object) -> None:
        raise MissingExtraError("proofs", "looking for holes")

    monkeypatch.setattr(norms, "lint", missing)
    done = run("lint", NORM)

    assert done.code == 2
    assert done.faults == [
        "looking for holes needs more packages: pip install 'overgang-advies[proofs]'"
    ]


def test_a_fault_without_places_is_one_line(tmp_path: Path) -> None:
    """An error of the library that is no list of faults."""
    file = tmp_path / "list.csv"
    file.write_text("Leerlingnummer;ne\n900101;6\n", encoding="utf-8")
    done = run("advise", str(file), "--rules", NORM, "--level", "havo", "--year", "6")

    assert done.code == 1
    assert len(done.faults) == 1


def test_the_version_is_said() -> None:
    """And nothing else happens."""
    assert run("--version").out == f"{__version__}\n"


def test_without_a_command_the_help_is_shown() -> None:
    """Every command is named with what it does."""
    said = run("--help").out

    assert all(name in said for name in ("advise", "rules", "show", "lint", "check"))
    assert "People decide." in " ".join(said.split())


def test_the_command_is_what_the_script_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The entry point of the script `overgang`."""
    monkeypatch.setattr(sys, "argv", ["overgang", "rules"])
    with pytest.raises(SystemExit) as ended:
        main()

    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith(rulesets.ids()[0])


def test_without_its_packages_the_command_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The extra is named."""
    for name in [name for name in sys.modules if name.startswith("overgang.cli.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "typer", None)
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    assert "pip install 'overgang-advies[cli]'" in capsys.readouterr().err


def test_another_missing_module_is_no_matter_of_extras(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the extra would not mend is not blamed on it."""
    for name in [name for name in sys.modules if name.startswith("overgang.cli.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "overgang.advice.advise", None)
    with pytest.raises(ModuleNotFoundError):
        main()


def test_a_fact_of_the_whole_list_is_told_to_every_student(tmp_path: Path) -> None:
    """With the practical work told, the norm no longer leaves the outcome open."""
    heads = "Leerlingnummer;ne;en;du;wi;na;bi;gs;ak;ec\n"
    file = tmp_path / "klas.csv"
    file.write_text(f"{heads}900101;7;7;7;7;7;7;7;7;7\n", encoding="utf-8")
    command = ["advise", str(file), "--rules", "nl/zwin/2t-3t", "--on", "2026-06-25"]
    open_, told = (
        CliRunner().invoke(app, [*command, *more])
        for more in ([], ["--fact", "handelingsdelen=ja"])
    )

    assert "Nog niet te zeggen" in open_.stdout
    assert "De norm zegt: ‘bevorderen’" in told.stdout


def test_an_empty_cell_can_mean_that_a_subject_is_not_taken(tmp_path: Path) -> None:
    """In the upper years a list has a column for every subject."""
    file = tmp_path / "klas.csv"
    file.write_text("Leerlingnummer;ne;en;la\n900101;7;7;\n", encoding="utf-8")
    command = ["advise", str(file), "--rules", "nl/zuyderzee-lemmer/1-of-2", "--on", "2026-06-25"]
    result = CliRunner().invoke(app, [*command, "--empty", "not taken"])

    assert result.exit_code == 0
    assert "Latijn" not in result.stdout


def test_who_reads_along_may_stop(tmp_path: Path) -> None:
    """A pipe that is closed early (`| head`) is no fault, and nothing is said of it."""
    first = subprocess.run(
        [sys.executable, "-c", _PIPED], capture_output=True, text=True, check=False, cwd=tmp_path
    )

    assert first.stdout.startswith("# nl/broekhin/3h-4h")
    assert first.stderr == ""


_PIPED = """
import subprocess, sys
show = [sys.executable, "-c", "from overgang.cli.app import app; app()", "show"]
ids = ["nl/broekhin/3h-4h"]
with subprocess.Popen([*show, *ids], stdout=subprocess.PIPE) as process:
    print(process.stdout.readline().decode(), end="")
    process.stdout.close()
"""
