"""`diff`, `examples` and `mutate`: what they print, how they end, and what is never printed."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from overgang.errors import RuleSetError
from overgang.norms.files import parse_toml, read_rules, to_toml
from overgang.norms.ruleset import RuleSet
from overgang.wording import say
from tests.assurance.small_norms import CODES, small
from tests.assurance.test_compare import DONE
from tests.cli.test_app import run

OLD = small(("up", "sum(all) >= 18"), ("down", "sum(all) < 17"))
NEW = small(("up", "sum(all) >= 19"), ("down", "sum(all) < 17"))
TOTAL = "som van de cijfers (alle vakken)"
EXAMPLES = '[[example]]\ngrades = { ne = "6", en = "6", wi = "6" }\nsays = ["up"]\n'


def written(folder: Path, ruleset: RuleSet, name: str) -> str:
    """Write a norm to a file."""
    file = folder / f"{name}.toml"
    file.write_text(to_toml(ruleset), encoding="utf-8")
    return str(file)


@pytest.fixture
def norms(tmp_path: Path) -> tuple[str, str]:
    """Give an old and a new norm in files."""
    return written(tmp_path, OLD, "old"), written(tmp_path, NEW, "new")


def a_class(folder: Path) -> str:
    """Write a class: below, at and above the new bound, and one that still lacks a grade."""
    rows = ["900117;5;6;6", "900118;6;6;6", "900119;7;6;6", "900120;6;6;", "900121;7;7;"]
    file = folder / "class.csv"
    file.write_text("\n".join(["Leerlingnummer;ne;en;wi", *rows]), encoding="utf-8")
    return str(file)


def test_diff_says_first_whether_the_norms_differ(norms: tuple[str, str]) -> None:
    """Then in which way, with a list that shows it; and ends with 1."""
    done = run("diff", *norms)

    assert done.code == 1
    assert done.out.splitlines()[3:] == [
        "Naar 2: de normen verschillen op 1 punt.",
        "  Anders; of het gunstiger is, hangt van de leerling af",
        "    ‘up’ wordt geen regel past",
        f"      {TOTAL}: precies 18 (ongeveer 19,9 % van de gewone lijsten)",
        "        bijvoorbeeld: Nederlands 6, Engels 6, wiskunde 6",
        "",
        say("nl", "diff-regions"),
        say("nl", "region-typical"),
        "",
        say("nl", "diff-rank"),
    ]


def test_diff_gives_all_lists_of_a_difference_as_json(norms: tuple[str, str]) -> None:
    """Each part with its conditions, its share and a list."""
    done = run("diff", *norms, "--format", "json")
    (found,) = json.loads(done.out)["targets"][0]["differences"]
    (region,) = found["regions"]

    assert region["where"] == [{"old": "sum(all) == 18", "new": "sum(all) == 18", "open": False}]
    assert (region["share"], region["whole"]) == (0.1995, True)
    assert region["old"]["grades"] == {"ne": "6", "en": "6", "wi": "6"}


def test_diff_tells_once_what_the_norms_call_otherwise(tmp_path: Path) -> None:
    """Below the differences, and not with each of them."""
    measure = '[measures.{0}]\nnl = "{0}"\nen = "{0}"\nis = "sum(all)"\n'
    old = small(("up", "one >= 18"), more=measure.format("one"))
    new = small(("up", "two >= 19"), more=measure.format("two"))
    files = written(tmp_path, old, "old"), written(tmp_path, new, "new")
    done = run("diff", *files, "--language", "en")

    assert "      one: exactly 18 (about 19.9 % of ordinary lists)\n" in done.out
    assert done.out.count(say("en", "diff-renamed", old="one", new="two")) == 1


def test_diff_of_equivalent_norms_is_a_proof(norms: tuple[str, str]) -> None:
    """It ends with 0."""
    done = run("diff", norms[0], norms[0], "--language", "en")

    assert done.code == 0
    assert "To 2: both norms say the same of every list. That is proven." in done.out


def test_diff_names_exactly_the_students_of_a_class(norms: tuple[str, str], tmp_path: Path) -> None:
    """The ids are on standard output only; how the list was read has none of them."""
    done = run("diff", *norms, "--class", a_class(tmp_path), "--language", "en")

    assert done.out.split("\n\n")[3].splitlines() == [
        "In this class, to 2 (5 students):",
        "  1 student, ‘up’ becomes no rule fits (different): 900118",
        "  2 students, still depends on what is not known: 900120, 900121",
        "  2 students: the same",
    ]
    assert not re.search(r"9001\d\d", done.err)


def test_diff_gives_the_same_as_data(norms: tuple[str, str], tmp_path: Path) -> None:
    """With the class only where one was asked about."""
    plain = json.loads(run("diff", *norms, "--format", "json").out)
    done = run("diff", *norms, "--format", "json", "--class", a_class(tmp_path))
    document = json.loads(done.out)

    assert "class" not in plain
    assert document["class"][0]["moved"][0]["students"] == ["900118"]
    assert document["targets"] == plain["targets"]
    (found,) = plain["targets"][0]["differences"]
    assert (found["direction"], found["new_says"]) == ("other", [])


def test_diff_tells_a_fact_to_the_norms_that_ask_for_it(
    norms: tuple[str, str], tmp_path: Path
) -> None:
    """A fact that neither asks for is a fault."""
    new = written(tmp_path, small(("up", "done and sum(all) >= 18"), more=DONE), "other")
    rest = ("--class", a_class(tmp_path), "--language", "en")
    told = run("diff", norms[0], new, *rest, "--fact", "done=ja")
    wrong = run("diff", norms[0], new, *rest, "--fact", "nobody=ja")

    assert "900118" not in told.out
    assert "900118" in run("diff", norms[0], new, *rest).out
    assert wrong.code == 1
    assert "the norm asks for no such thing" in wrong.err


def test_diff_says_what_cannot_be_compared(norms: tuple[str, str], tmp_path: Path) -> None:
    """Subjects, facts and targets that only one norm has, in words."""
    target = NEW.targets[0].model_copy(update={"to": "3"})
    changed = small(("up", "done"), more=DONE)
    listed = changed.list.model_copy(update={"subjects": (*CODES[:2], "fa")})
    update = {"list": listed, "targets": (changed.targets[0], target)}
    done = run("diff", norms[0], written(tmp_path, changed.model_copy(update=update), "other"))

    assert done.out.splitlines()[-4:] == [
        "Naar 2 staat alleen in de nieuwe norm en is niet vergeleken.",
        "Wiskunde staat alleen op de lijst van de oude norm; alleen die telt het mee.",
        "Frans staat alleen op de lijst van de nieuwe norm; alleen die telt het mee.",
        "Alleen de nieuwe norm vraagt naar: done.",
    ]
    assert "alleen op de oude lijst: wiskunde" in done.out
    assert "alleen op de nieuwe lijst: Frans" in done.out
    assert "gegevens voor de nieuwe norm: done: nee" in done.out


def test_examples_leave_the_outcome_open(norms: tuple[str, str]) -> None:
    """Three lists for a bound, one grade apart; a person fills in the words."""
    done = run("examples", norms[0], "--language", "en")
    blocks = done.out.split("\n\n")[1:]

    assert done.code == 0
    assert [block.splitlines()[0] for block in blocks[:3]] == [
        "# r0: sum(all) >= 18: below the bound",
        "# r0: sum(all) >= 18: exactly on the bound",
        "# r0: sum(all) >= 18: above the bound",
    ]
    assert all("\n# says = " in block for block in blocks)


def test_an_example_that_is_not_filled_in_is_a_fault(norms: tuple[str, str]) -> None:
    """Nothing that is half filled in can pass: not left out, and not left empty."""
    proposed = run("examples", norms[0]).out
    text = Path(norms[0]).read_text(encoding="utf-8")
    with pytest.raises(RuleSetError, match="example 1"):
        parse_toml(f"{text}\n{proposed}")

    half = re.sub(r'# (says = \[""\]).*', r"\1", proposed)
    Path(norms[0]).write_text(f"{text}\n{half}", encoding="utf-8")
    done = run("check", norms[0])

    assert (done.code, done.out) == (1, "")
    assert "example 1" in done.err


def test_examples_that_are_there_are_not_proposed_again(norms: tuple[str, str]) -> None:
    """Once the words are filled in, each bound has its examples."""
    proposed = run("examples", norms[0]).out
    text = Path(norms[0]).read_text(encoding="utf-8")
    filled = re.sub(r"# (says = )\[.*", r'\1["up"]', proposed)
    Path(norms[0]).write_text(f"{text}\n{filled}", encoding="utf-8")
    read_rules(norms[0])

    assert run("examples", norms[0], "--language", "en").out == (
        "# No new lists: around every bound there are examples already.\n"
    )


def test_mutate_proposes_the_examples_that_notice_every_slip(tmp_path: Path) -> None:
    """As they can stand in the rule file; with them in it, nothing is left and it ends with 0."""
    ruleset = small(("up", "sum(all) >= 18"), examples=EXAMPLES)
    file = written(tmp_path, ruleset, "norm")
    done = run("mutate", file, "--language", "en")

    assert done.code == 1
    assert done.out.splitlines()[1:] == [
        "The examples notice 2 of them.",
        "",
        "1 slip is noticed by no example. With this example it is:",
        "",
        "# rule r0: sum(all) >= 18 as sum(all) >= 17",
        "# now no rule fits, with the slip ‘up’",
        "[[example]]",
        'grades = { ne = "6", en = "6", wi = "5" }',
        "says = []",
    ]
    proposed = done.out.split("\n\n", 2)[2]
    Path(file).write_text(f"{to_toml(ruleset)}\n{proposed}", encoding="utf-8")
    mended = run("mutate", file, "--language", "en")
    assert (mended.code, mended.out.splitlines()[1:]) == (0, ["The examples notice all of them."])


def test_mutate_tells_what_is_proven_to_change_nothing(tmp_path: Path) -> None:
    """A half is no whole grade, so a bound on it counts or does not count itself alike."""
    examples = EXAMPLES + EXAMPLES.replace('ne = "6"', 'ne = "5"').replace('["up"]', "[]")
    file = written(tmp_path, small(("up", "lowest(all) >= 5.5"), examples=examples), "norm")
    done = run("mutate", file, "--language", "en")

    assert done.code == 0
    assert done.out.splitlines()[-2:] == [
        "1 slip changes nothing for any list. That is proven:",
        "  rule r0: lowest(all) >= 5.5 as lowest(all) > 5.5",
    ]


def test_mutate_gives_the_same_as_data(norms: tuple[str, str]) -> None:
    """Each slip with the example that would notice it."""
    document = json.loads(run("mutate", norms[0], "--format", "json").out)

    assert document["tried"] == len(document["survivors"])
    assert {each["where"] for each in document["survivors"]} == {"rule"}
    assert all(each["example"] for each in document["survivors"])


def test_mutate_tells_an_outcome_a_part_and_a_subject(tmp_path: Path) -> None:
    """Each kind of slip has words, also where what is left over is another outcome."""
    otherwise = '{ says = "talk", means = "discuss" }'
    ruleset = small(
        ("up", "count([ne, en], whole < 6) < 1 and done"), otherwise=otherwise, more=DONE
    )
    out = run("mutate", written(tmp_path, ruleset, "norm")).out

    assert "# regel r0: ‘talk’ in plaats van ‘up’" in out
    assert "# wat overblijft: ‘up’ in plaats van ‘talk’" in out
    assert "# regel r0: zonder done" in out
    assert "# regel r0: zonder ne" in out
    assert "inputs = { done = false }" in out


def test_what_a_listed_subject_would_tell_is_told(tmp_path: Path) -> None:
    """A fact that is read from the list is not taken as usual where that subject is on it."""
    fact = DONE.replace("usual = true", 'usual = true\nread_from = "lo"\nyes = ["V"]\nno = ["O"]')
    ruleset = small(("up", "done and lowest(all - lo) >= 6"), more=fact)
    file = written(tmp_path, ruleset, "norm")
    proposed = run("mutate", file, "--language", "en").out.split("\n\n", 2)[2]
    Path(file).write_text(f"{to_toml(ruleset)}\n{proposed}", encoding="utf-8")

    assert 'lo = "' in proposed
    assert run("check", file).code == 0
    assert run("mutate", file).code == 0
