"""Each broken file is told everything that is wrong with it, at its key."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from overgang import rulesets
from overgang.errors import RuleSetError
from overgang.norms.files import parse_json, parse_toml, read_rules, to_json, to_toml

GOOD = """
id = "nl/proef/1"

[class]
years = [1]
name = { nl = "klas 1", en = "year 1" }

[source]
school = "Proefschool"
url = "https://example.org"
read_on = 2026-01-02
complete = true

[list]
subjects = ["ne", "en", "wi"]

[scale]
step = 1

[groups.kern]
nl = "kern"
en = "core"
is = ["ne", "en"]

[points.tekort]
nl = "tekorten"
en = "shortfall points"
view = "whole"
below = 6

[inputs.wens]
nl = "wens"
en = "wish"
type = "choice"
question = { nl = "Wat wil je?", en = "What do you want?" }
asked_of = { nl = "de leerling", en = "the student" }
choices = { up = { nl = "over", en = "up" } }

[measures.tekorten]
nl = "tekorten"
en = "shortfall points"
is = "sum(all, tekort)"

[[target]]
to = "klas 2"
name = { nl = "klas 2", en = "year 2" }
precedence = "unstated"
otherwise = "uncovered"

[[target.rule]]
id = "over"
says = "over"
means = "meets"
when = "tekorten < 4"

[[example]]
grades = { ne = "6", en = "6", wi = "6" }
says = ["over"]
"""


def _faults(text: str, name: str = "") -> list[str]:
    with pytest.raises(RuleSetError) as caught:
        parse_toml(text, name)
    assert len(set(caught.value.faults)) == len(caught.value.faults)
    return str(caught.value).splitlines()


def _with(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new, 1)


def test_a_good_file_gives_its_rule_set() -> None:
    """The file that all the broken ones are made from is itself in order."""
    ruleset = parse_toml(GOOD)

    assert ruleset.points["tekort"].of(4000) == 2000
    assert ruleset.target("KLAS 2").to == "klas 2"


_STRUCTURE = {
    ("years = [1]\n", ""): "class, years: this is missing",
    ("years = [1]", "years = []"): ("class, years: at least one belongs here"),
    ("complete = true", "complete = true\ncolour = 1"): (
        "source, colour: a rule file has no such key here; there are: complete, note, read_on, "
        "school, school_year, url"
    ),
    ('id = "nl/proef/1"', 'id = "proef"'): (
        "id: this cannot be the id of a norm; use small letters, digits and -: country, school "
        "and class, as nl/school/3-havo"
    ),
    ('means = "meets"', 'means = "passes"'): (
        "target 1, rule 1, means: this is none of the words that can stand here; there are: "
        "below, discuss, meets, other-route"
    ),
    ('says = "over"\n', ""): "target 1, rule 1, says: this is missing",
    ('when = "tekorten < 4"', ""): "target 1, rule 1, when: this is missing",
    ('when = "tekorten < 4"', "when = 4"): (
        "target 1, rule 1, when: a table belongs here, or for a condition its text"
    ),
    ('is = ["ne", "en"]', "is = 4"): (
        "groups, kern, is: a table belongs here, or for a condition its text"
    ),
    ('is = ["ne", "en"]', ""): "groups, kern, is: this is missing",
    ('is = "sum(all, tekort)"', ""): "measures, tekorten, is: this is missing",
    ('nl = "kern"\n', ""): ("groups, kern, nl: this is missing; write the words in both languages"),
    ("below = 6", "below = 6.5"): "points, tekort: below is a whole grade from 2 to 10",
    ("below = 6", "rows = 3"): (
        "points, tekort: rows are grades with their points, as {5 = 1, 4 = 2}"
    ),
    ("below = 6", "rows = { five = 1 }"): (
        "points, tekort: 'five' names no grades; write one, as 5 or 4.5, or '<=3' or '>=7'"
    ),
    ("below = 6", "below = 6\nrows = { 5 = 1 }"): (
        "points, tekort: write one of bands, rows and below"
    ),
    ("below = 6", "bands = [{ from = 1, to = 5, points = 1 }, { from = 5, to = 6, points = 0 }]"): (
        "points, tekort: the grade 5 stands in two rows; make them meet, not overlap"
    ),
    ("below = 6", "bands = [{ from = 5, to = 1, points = 1 }]"): (
        "points, tekort: a band runs from its lowest to its highest grade"
    ),
    ("below = 6", "rows = { 5 = 1.0001 }"): (
        "points, tekort, row 1, points: write an exact number with at most three decimals, as "
        "2.5 or '2.5'"
    ),
    ('otherwise = "uncovered"', 'otherwise = { says = "besproken" }'): (
        "target 1, otherwise, means: this is missing"
    ),
}


@pytest.mark.parametrize(("change", "said"), _STRUCTURE.items(), ids=str)
def test_what_has_no_place_is_told_at_its_key(change: tuple[str, str], said: str) -> None:
    """A missing key, a key too many, a value that cannot be: each at its key."""
    assert said in _faults(_with(*change))


_TOGETHER = {
    ('subjects = ["ne", "en", "wi"]', 'subjects = ["ne", "xx"]'): (
        "list, subjects: no subject is called 'xx'; use its code, or declare it under [subjects]"
    ),
    ('subjects = ["ne", "en", "wi"]', 'subjects = ["ne", "netl"]'): (
        "list, subjects: 'ne' stands here 2 times; each may stand once"
    ),
    ('subjects = ["ne", "en", "wi"]', 'subjects = ["ne", "en", "wi"]\ncount = 4'): (
        "list, count: the count is not the number of subjects listed; write 3, or list as many "
        "subjects"
    ),
    ("step = 1", "step = 0.25"): (
        "scale: these are not grades of a report; use 1 to 10 in steps of 1, 0.5, 0.1 or 0.01"
    ),
    ("step = 1", "step = 1\nlowest = 0"): (
        "scale: these are not grades of a report; use 1 to 10 in steps of 1, 0.5, 0.1 or 0.01"
    ),
    ("groups.kern", "groups.ne"): (
        "groups, ne: 'ne' already means something else here (a subject, or another declaration); "
        "choose another name"
    ),
    ("groups.kern", "groups.tekorten"): (
        "measures, tekorten: 'tekorten' already means something else here (a subject, or another "
        "declaration); choose another name"
    ),
    ("groups.kern", "groups.kern-vakken"): (
        "groups, kern-vakken: a rule cannot name 'kern-vakken'; use letters, digits and _, "
        "starting with a letter"
    ),
    ("groups.kern", "groups.count"): (
        "groups, count: 'count' is a word of the language; choose another name"
    ),
    ("[scale]", '[subjects.all]\nnl = "alles"\nen = "all"\n[scale]'): (
        "subjects, all: 'all' is a word of the language; choose another name"
    ),
    ('choices = { up = { nl = "over", en = "up" } }', ""): (
        "inputs, wens: a choice input lacks what it can be; write choices, each with its words"
    ),
    ('type = "choice"', 'type = "number"\nlowest = 3'): (
        "inputs, wens: a number input lacks what it can be; write lowest, highest and step"
    ),
    ('type = "choice"', 'type = "number"\nlowest = 3\nhighest = 2'): (
        "inputs, wens: a number input lacks what it can be; write lowest, highest and step"
    ),
    ('type = "choice"', 'type = "number"\nlowest = 3\nhighest = 4\nusual = 5'): (
        "inputs, wens, usual: this is not among what the input can be; write lowest, highest and "
        "step"
    ),
    ('type = "choice"', 'type = "number"\nlowest = 3\nhighest = 4\nusual = true'): (
        "inputs, wens, usual: this is not among what the input can be; write lowest, highest and "
        "step"
    ),
    ('type = "choice"', 'type = "choice"\nusual = "down"'): (
        "inputs, wens, usual: this is not among what the input can be; write choices, each with "
        "its words"
    ),
    ('type = "choice"', 'type = "yes-no"\nusual = "up"'): (
        "inputs, wens, usual: this is not among what the input can be; write true or false"
    ),
    ('type = "choice"', 'type = "subjects"'): (
        "inputs, wens: a subjects input lacks what it can be; write among = ['…'], the subjects "
        "to choose from"
    ),
    ('type = "choice"', 'type = "subjects"\namong = ["ne"]\nusual = ["en"]'): (
        "inputs, wens, usual: this is not among what the input can be; write among = ['…'], the "
        "subjects to choose from"
    ),
    ('type = "choice"', 'type = "subjects"\namong = ["xx"]'): (
        "inputs, wens: no subject is called 'xx'; use its code, or declare it under [subjects]"
    ),
    ('type = "choice"', 'type = "yes-no"\nread_from = "lo"'): (
        "inputs, wens: read_from goes with a yes-no input and the letters that say yes or no; "
        "write read_from, yes and no together"
    ),
    ('type = "choice"', 'type = "choice"\nread_from = "lo"\nyes = ["V"]'): (
        "inputs, wens: read_from goes with a yes-no input and the letters that say yes or no; "
        "write read_from, yes and no together"
    ),
    (
        'type = "choice"',
        'type = "yes-no"\nread_from = "lo"\nyes = ["V"]\nno = ["V"]',
    ): "inputs, wens: 'V' cannot say both yes and no; each letter says one thing",
    ('is = "sum(all, tekort)"', 'is = "pattern(all)"'): (
        "measures, tekorten, is: a measure is a number or a condition, and this is a pattern; "
        "compare it, as x in ('a', 'b')"
    ),
    ('when = "tekorten < 4"', "when = \"wens == 'down'\""): (
        "target 1, rule 1, when: 'down' is not among the choices; there are: up"
    ),
    ("[[example]]", '[[example]]\ntarget = "klas 3"'): (
        "example 1, target: there is no such target; did you mean 'klas 2'?"
    ),
    ('says = ["over"]', 'says = ["ovr"]'): (
        "example 1, says: no rule says 'ovr'; did you mean 'over'?"
    ),
    ('wi = "6"', 'xx = "6"'): (
        "example 1, grades: no subject is called 'xx'; use its code, or declare it under [subjects]"
    ),
    ('wi = "6"', 'wi = "66"'): (
        "example 1, grades, wi: a grade lies from 1 to 10; has a decimal sign been lost (55 for "
        "5,5)?"
    ),
    ('says = ["over"]', 'says = ["over"]\ninputs = { wenst = "up" }'): (
        "example 1, inputs: no input is called 'wenst'; did you mean 'wens'?"
    ),
}


@pytest.mark.parametrize(("change", "said"), _TOGETHER.items(), ids=str)
def test_what_does_not_hold_together_is_told_at_its_key(change: tuple[str, str], said: str) -> None:
    """What a rule set says in one place must fit what it says in another."""
    assert said in _faults(_with(*change))


_SECOND_RULE = """
[[target.rule]]
id = "{id}"
says = "over"
means = "meets"
when = "{when}"

[[example]]
"""


def _two_rules(id_: str, when: str) -> str:
    return _with("\n[[example]]\n", _SECOND_RULE.format(id=id_, when=when))


def test_two_rules_of_one_target_have_two_ids() -> None:
    """A rule is found by its id, so it is the only one of that id."""
    assert _faults(_two_rules("over", "tekorten < 3")) == [
        "target 1, rule, id: 'over' stands here 2 times; each may stand once"
    ]


def test_one_point_more_is_not_asked_of_a_rule_that_asks_for_it() -> None:
    """One point more of one point more would be two."""
    text = _two_rules("een", "one_point_more('over')")
    third = _SECOND_RULE.format(id="twee", when="one_point_more('een')")

    assert parse_toml(text).targets[0].rule("een").says == "over"
    assert _faults(text.replace("\n[[example]]\n", third, 1)) == [
        (
            "target 1, rule 3, when, column 16: no earlier rule of this target is called 'een'; "
            "there are: over"
        )
    ]


def test_two_targets_have_two_names() -> None:
    """An example says which of several targets it is for, and targets are told apart."""
    target = GOOD[GOOD.index("[[target]]") : GOOD.index("[[example]]")]

    assert _faults(GOOD + target) == [
        "target, to: 'klas 2' stands here 2 times; each may stand once"
    ]
    assert _faults(GOOD + target.replace('to = "klas 2"', 'to = "klas 3"')) == [
        "example 1: which target is meant is not said; write target = '…'"
    ]


def test_an_example_may_have_the_outcome_of_the_remainder() -> None:
    """The outcome for all other cases is an outcome too."""
    text = _with('otherwise = "uncovered"', 'otherwise = { says = "blijft", means = "below" }')

    ruleset = parse_toml(text.replace('says = ["over"]', 'says = ["blijft"]'))
    assert ruleset.examples[0].says == ("blijft",)


def test_all_faults_of_a_file_come_at_once() -> None:
    """With the file, the key and the column; and nothing is told that only follows from another."""
    text = (
        GOOD.replace("sum(all, tekort)", "sum(al, tekort)")
        .replace("tekorten < 4", "tekorten < 4 and tekrten")
        .replace('["ne", "en"]\n', '"all - loo"\n')
        .replace("step = 1", "step = 2")
        .replace('says = ["over"]', 'says = ["ovr"]')
    )

    assert _faults(text, "norm.toml") == [
        "norm.toml: groups, kern, is, column 7: nothing is called 'loo'; did you mean 'lob'?",
        "norm.toml: measures, tekorten, is, column 5: nothing is called 'al'; did you mean 'all'?",
        (
            "norm.toml: target 1, rule 1, when, column 18: nothing is called 'tekrten'; did you "
            "mean 'tekorten'?"
        ),
        (
            "norm.toml: scale: these are not grades of a report; use 1 to 10 in steps of 1, 0.5, "
            "0.1 or 0.01"
        ),
        "norm.toml: example 1, says: no rule says 'ovr'; did you mean 'over'?",
    ]


def test_a_condition_that_is_wrong_is_told_alone() -> None:
    """Where nothing else is wrong, there is one fault."""
    assert _faults(_with("tekorten < 4", "tekorten << 4")) == [
        (
            "target 1, rule 1, when, column 1: this form is not in the rule language; see the "
            "language page"
        )
    ]


def test_a_missing_key_does_not_hide_a_condition_that_is_wrong() -> None:
    """Structure and conditions are told together."""
    text = _with('says = "over"\n', "").replace("tekorten < 4", "tekorten =< 4")

    assert _faults(text) == [
        (
            "target 1, rule 1, when, column 10: a comparison is written with the = last; write <= "
            "or >="
        ),
        "target 1, rule 1, says: this is missing",
    ]


@pytest.mark.parametrize(
    "text",
    [
        GOOD + "\n[[target.rule]]\n",
        "target = 3",
        "target = [3]",
        "target = [{ rule = 3 }]",
        "target = [{ rule = [3] }]",
        "groups = 3\nmeasures = 3\ninputs = { a = 3 }\npoints = 3",
        "groups = { a = 3 }\nmeasures = { a = 3 }",
        "groups = { a = { is = [3] } }",
        "measures = { a = { is = { kind = 'measure', name = 'b' } } }",
        "",
    ],
)
def test_a_file_of_any_shape_has_faults_and_no_crash(text: str) -> None:
    """What is a number where a table belongs is a fault like any other."""
    assert _faults(text)


def test_what_is_no_toml_is_told_with_its_line() -> None:
    """The standard library says where."""
    assert _faults("id = ", "norm.toml") == [
        "norm.toml: this is not TOML: Invalid value (at end of document)"
    ]


def test_what_is_no_json_is_told_with_its_line() -> None:
    """A JSON file holds one object, without a key that stands in it twice."""
    for text, said in {
        "{,": "n.json: line 1, column 2: this is not JSON: Expecting property name enclosed in "
        "double quotes",
        "[]": "n.json: a rule file holds one object; start it with {",
        '{"id": 1, "id": 2}': "n.json: id: this key stands here twice; keep one",
    }.items():
        with pytest.raises(RuleSetError) as caught:
            parse_json(text, "n.json")
        assert str(caught.value) == said


def test_a_file_is_read_by_the_end_of_its_name(tmp_path: Path) -> None:
    """TOML and JSON hold the same document; a mark at the start of a file is no part of it."""
    ruleset = parse_toml(GOOD)
    (tmp_path / "n.toml").write_text("\ufeff" + to_toml(ruleset), encoding="utf-8")
    (tmp_path / "n.json").write_text(to_json(ruleset), encoding="utf-8")

    assert read_rules(tmp_path / "n.toml") == ruleset
    assert read_rules(str(tmp_path / "n.json")) == ruleset


def test_a_file_that_is_not_utf8_is_told_so(tmp_path: Path) -> None:
    """The fault names the file, not what is in it."""
    (tmp_path / "n.toml").write_bytes(b"id = '\xeb'")

    with pytest.raises(RuleSetError) as caught:
        read_rules(tmp_path / "n.toml")
    assert str(caught.value) == "n.toml: this is not UTF-8 text; save the file as UTF-8"


def test_json_may_hold_trees() -> None:
    """A program may write a condition or measure as a tree instead of a text."""
    ruleset = rulesets.load("nl/zwin/3h-4h")

    assert parse_json(ruleset.model_dump_json(by_alias=True)) == ruleset
    measure = {"nl": "x", "en": "x", "is": {"kind": "measure", "name": "later"}}
    document = json.loads(to_json(ruleset))
    document["measures"]["kern_laagste"] = measure
    with pytest.raises(RuleSetError) as caught:
        parse_json(json.dumps(document))
    assert str(caught.value).startswith("measures, kern_laagste, is, column 1: nothing is called")


def test_numbers_in_json_stay_exact() -> None:
    """A number that JSON could only hold nearly is written as text."""
    text = _with("below = 6", "rows = { 5 = 0.125, 4 = 12345678901234567.125 }\notherwise = 0")
    ruleset = parse_toml(text)

    assert parse_json(to_json(ruleset)) == ruleset
    assert ruleset.points["tekort"].bands[1].points == Decimal("12345678901234567.125")
