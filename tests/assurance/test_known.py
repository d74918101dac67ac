"""What a rule file declares as known: seen, told with its reason, and no ground to stop."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import pytest
from typer.testing import CliRunner

from overgang.assurance.flaw import Flaw
from overgang.assurance.known import known_as, needless
from overgang.cli.app import app
from overgang.errors import RuleSetError
from overgang.norms.ruleset import RuleSet
from tests.laws.small import DOWN, REST, UP, norm, ruleset

HOLE: Final = Flaw(code="uncovered", target="2")
CLASH: Final = Flaw(code="conflict", target="2", rules=("r0", "r1"))


def known(code: str, *, target: str = "", rules: str = "") -> str:
    """Give a declaration."""
    to = f'target = "{target}"\n' if target else ""
    of = f"rules = {rules}\n" if rules else ""
    return f'\n[[known]]\ncode = "{code}"\n{to}{of}reason = {{ nl = "zo", en = "so it is" }}\n'


def declared(*which: str) -> RuleSet:
    """Give the small norm with declarations."""
    return ruleset(UP, REST, DOWN, more="".join(which))


@pytest.mark.parametrize(
    ("said", "flaw", "covered"),
    [
        (known("uncovered"), HOLE, True),
        (known("uncovered", target="2"), HOLE, True),
        (known("conflict"), HOLE, False),
        (known("conflict", rules='["r1"]'), CLASH, True),
        (known("conflict", rules='["r0", "r1"]'), CLASH, True),
        (known("conflict", rules='["r2"]'), CLASH, False),
        (known("uncovered"), Flaw(code="uncovered", target="3"), True),
        (known("uncovered", target="2"), Flaw(code="uncovered", target="3"), False),
    ],
)
def test_a_declaration_is_of_a_code_a_target_and_rules(
    said: str,
    flaw: Flaw,
    covered: bool,
) -> None:
    """What it does not name is known whatever it is; and it is needed exactly where it covers."""
    rules = declared(said)

    assert (known_as(rules, flaw) is not None) == covered
    assert (needless(rules, [flaw]) == ()) == covered


def test_what_was_not_settled_is_not_held_needless() -> None:
    """A search that stopped has shown nothing."""
    unsettled = Flaw(code="unsettled", target="2", question="uncovered")

    assert needless(declared(known("uncovered")), [unsettled]) == ()
    assert len(needless(declared(known("uncovered")), [])) == 1


def test_a_target_or_a_rule_that_is_not_there_is_a_fault() -> None:
    """Also in a declaration without a target."""
    with pytest.raises(RuleSetError, match="known 1, target: there is no such target"):
        declared(known("uncovered", target="3"))
    with pytest.raises(RuleSetError, match="known 2, rules: no rule is called 'r9'"):
        declared(known("uncovered"), known("conflict", rules='["r9"]'))


def test_one_target_keeps_what_is_known_of_it() -> None:
    """And what is known of each target."""
    text = norm(UP, DOWN).replace('to = "2"', 'to = "2"\nid = "nl/example/two"')
    more = (
        norm(UP, DOWN, to="3")
        .partition("step = 1 }")[2]
        .replace('to = "3"', 'to = "3"\nid = "nl/example/three"')
    )
    from overgang.norms.files import parse_toml

    rules = parse_toml(
        text
        + more
        + known("uncovered")
        + known("conflict", target="2")
        + known("never", target="3")
    )

    assert [each.code for each in rules.only("nl/example/two").known] == ["uncovered", "conflict"]


def test_lint_tells_what_is_known_and_does_not_stop_for_it(tmp_path: Path) -> None:
    """Without the declaration it ends with 1; one that is not needed is told."""
    file = tmp_path / "norm.toml"
    ends: dict[str, int] = {}
    said: dict[str, str] = {}
    for more in ("", known("uncovered"), known("uncovered") + known("conflict")):
        file.write_text(norm(UP, DOWN, more=more), encoding="utf-8")
        done = CliRunner().invoke(app, ["lint", str(file), "--language", "en"])
        ends[more], said[more] = done.exit_code, done.stdout
    plain = CliRunner().invoke(app, ["lint", str(file), "--format", "json"]).stdout
    found = {each["code"]: each.get("known") for each in json.loads(plain)["findings"]}

    assert list(ends.values()) == [1, 0, 0]
    assert ["known: so it is" in text for text in said.values()] == [False, True, True]
    assert ["conflict is declared" in text for text in said.values()] == [False, False, True]
    assert found["uncovered"] == {"nl": "zo", "en": "so it is"}
