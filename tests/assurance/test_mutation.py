"""Slips: each is noticed, shown by a list that the judge confirms, or proven to change nothing."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings

from overgang import rulesets
from overgang.assurance import mutation as module
from overgang.assurance.cases import check_case, examples_of
from overgang.assurance.edits import edits_of
from overgang.assurance.mutants import mutants
from overgang.assurance.mutation import survivors, tried
from overgang.assurance.outcomes import in_words
from overgang.assurance.pair import Base
from overgang.assurance.steps import step_of
from overgang.errors import UnreadableError
from overgang.norms.files import parse_toml, to_toml
from overgang.norms.names import Names
from overgang.norms.parse import parse
from overgang.norms.parts import Example
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import judge_target
from tests.assurance.small import give_up
from tests.assurance.small_norms import every_list, norms, said_of_list, small

NORM = small(("up", "count(all, whole < 6) <= 1"), ("down", "sum(all) < 17"), precedence="first")


def example(grades: str, says: str) -> str:
    """Write an example: the grades of the three subjects, and the word."""
    listed = ", ".join(
        f'{code} = "{grade}"' for code, grade in zip(("ne", "en", "wi"), grades, strict=True)
    )
    word = f'"{says}"' if says else ""
    return f"[[example]]\ngrades = {{ {listed} }}\nsays = [{word}]\n"


def with_every_example(ruleset: RuleSet) -> RuleSet:
    """Give the norm with an example for each list that there is."""
    examples = [
        Example(grades=each, says=tuple(outcome.says for outcome in said))
        for each in every_list()
        if (said := said_of_list(ruleset, each)) is not None
    ]
    return ruleset.model_copy(update={"examples": tuple(examples)})


@given(norms())
@settings(max_examples=15)
def test_what_is_proven_alike_is_alike_for_every_list(ruleset: RuleSet) -> None:
    """Brute force over every list agrees with each proof, and with each list that is proposed."""
    listed = list(mutants(ruleset))
    for mutant, survivor in zip(listed, survivors(ruleset, listed), strict=True):
        differs = any(
            in_words(said_of_list(mutant.ruleset, each) or frozenset())
            != in_words(said_of_list(ruleset, each) or frozenset())
            for each in every_list()
        )
        assert (survivor.example is not None) == differs
        if survivor.example is not None:
            grades = dict(survivor.example.told.grades)
            assert set(survivor.example.says) == {
                outcome.says for outcome in said_of_list(ruleset, grades) or ()
            }
            assert said_of_list(mutant.ruleset, grades) != said_of_list(ruleset, grades)


@given(norms())
@settings(max_examples=15)
def test_with_an_example_for_every_list_nothing_goes_unnoticed(ruleset: RuleSet) -> None:
    """What then still is not noticed is proven to change nothing."""
    assert tried(with_every_example(ruleset)).unnoticed == ()


@given(norms())
@settings(max_examples=15)
def test_the_examples_that_are_proposed_notice_every_slip(ruleset: RuleSet) -> None:
    """Once they stand in the rule set, only what is proven alike is left; and they come out."""
    proposed = [each.example for each in tried(ruleset).unnoticed if each.example is not None]
    examples = tuple(
        Example(grades=each.told.grades, inputs=each.told.inputs, says=each.says)
        for each in proposed
    )
    mended = ruleset.model_copy(update={"examples": examples})

    assert tried(mended).unnoticed == ()
    cases = examples_of(mended)
    assert {check_case(case, lambda _: mended).status for case in cases} <= {"right"}


@given(norms())
@settings(max_examples=25)
def test_a_slip_is_a_rule_set_as_good_as_any(ruleset: RuleSet) -> None:
    """It can be written and read, and it is not the one that it was made from."""
    for mutant in mutants(ruleset):
        assert parse_toml(to_toml(mutant.ruleset)) == mutant.ruleset
        assert mutant.ruleset != ruleset


def test_every_kind_of_slip_is_made() -> None:
    """Of two rules, with a group, and or, a bound and an outcome."""
    ruleset = small(
        ("up", "count([ne, en], whole < 6) <= 1 and sum(all) > 3"), ("down", "ne < 5 or en < 5")
    )

    assert Counter(mutant.slip for mutant in mutants(ruleset)) == {
        "strict": 5, "bound": 10, "and-or": 2, "condition": 4, "subject": 2, "outcome": 2,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("mean(all) >= 6", ["mean(all) > 6", "mean(all) >= 5.9", "mean(all) >= 6.1"]),
        ("5 <= ne < 6", ["5 < ne < 6", "5 <= ne <= 6", "4 <= ne < 6", "6 <= ne < 6",
                         "5 <= ne < 5", "5 <= ne < 7"]),
        ("ne == 6", ["ne == 5", "ne == 7"]),
        ("sum(all) >= size(all) * 6", ["sum(all) > size(all) * 6", "sum(all) >= size(all) * 6 - 1",
                                       "sum(all) >= size(all) * 6 + 1"]),
        ("sum(all) >= size(all) + 2", ["sum(all) > size(all) + 2", "sum(all) >= size(all) + 1",
                                       "sum(all) >= size(all) + 3"]),
        ("pattern(all) in ('5', '4')", ["", ""]),
        ("at_least(1, ne < 5, en > 5)", ["at_least(2, ne < 5, en > 5)", "", "", "ne <= 5", "ne < 4",
                                         "ne < 6", "en >= 5", "en > 4", "en > 6"]),
        ("not ne < 5", ["ne <= 5", "ne < 4", "ne < 6"]),
        ("sum(all - lo) < 5", ["sum(all - lo) <= 5", "sum(all - lo) < 4", "sum(all - lo) < 6", ""]),
        ("sum([ne, en] + lo) == 5", ["sum([ne, en] + lo) == 4", "sum([ne, en] + lo) == 6", "", "",
                                     ""]),
    ],
)  # fmt: skip
def test_the_slips_of_a_condition(text: str, after: list[str]) -> None:
    """What stands there afterwards; nothing where something is left out."""
    assert [edit.after for edit in edits_of(parse(text, Names()), NORM)] == after


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("count(all, whole < 6)", "1"),
        ("sum(all, whole)", "1"),
        ("sum(all, tenth)", "0.1"),
        ("sum(all, half)", "0.5"),
        ("mean(all)", "0.1"),
        ("lowest(all)", "1"),
        ("2 * sum(all, half)", "1.0"),
        ("sum(all, half) * 2", "1.0"),
        ("sum(all, half) + 1", "0.5"),
        ("min(sum(all, tenth), 3)", "0.1"),
        ("size(all)", "1"),
    ],
)
def test_a_number_goes_by_its_own_step(text: str, step: str) -> None:
    """As schools write their bounds."""
    assert str(step_of(parse(text, Names()), NORM)) == step


def test_below_at_and_above_the_bound_notice_each_slip_of_it() -> None:
    """Two of the three leave a slip unnoticed, and the third is proposed."""
    rule = ("up", "sum(all) >= 18")
    at, below, above = example("666", "up"), example("665", ""), example("667", "up")

    assert tried(small(rule, examples=at + below)).unnoticed == ()
    (slip,) = tried(small(rule, examples=at)).unnoticed
    assert (slip.slip, slip.after) == ("bound", "sum(all) >= 17")
    assert slip.example is not None
    assert sorted(slip.example.told.grades.values()) == ["5", "6", "6"]
    assert (slip.example.says, slip.example.slipped) == ((), ("up",))
    assert {each.after for each in tried(small(rule, examples=below + above)).unnoticed} == {
        "sum(all) > 18", "sum(all) >= 19",
    }  # fmt: skip


def test_a_slip_that_changes_nothing_is_proven_alike() -> None:
    """Of whole grades none lies between 5 and 6."""
    found = tried(small(("up", "lowest(all) >= 5.5"), examples=example("666", "up")))

    assert [each.after for each in found.alike] == ["lowest(all) > 5.5"]


def test_one_example_is_proposed_for_all_slips_that_it_notices() -> None:
    """Of two slips that one list tells from the text, the list is proposed once."""
    found = tried(small(("up", "sum(all) >= 18")))
    lists = {tuple(each.example.told.grades.items()) for each in found.survivors if each.example}

    assert len(found.unnoticed) == 3
    assert len(lists) == 2


def test_a_slip_matters_to_the_targets_that_look_at_it_only() -> None:
    """A rule of one target is not looked at by another; a measure may be by both."""
    for mutant in mutants(rulesets.load("nl/zwin/1hv")):
        if mutant.where == "rule":
            assert len(mutant.targets) == 1


def test_a_subject_that_is_not_taken_can_show_a_slip() -> None:
    """The example that would notice it does not have the subject."""
    found = tried(small(("up", "taken(wi) and sum(all) > 1"), examples=example("666", "up")))
    (slip,) = (each for each in found.unnoticed if each.before == "taken(wi)")

    assert slip.example is not None
    assert slip.example.told.grades["wi"] == "vr"


def test_a_subject_that_a_group_names_and_the_list_lacks_can_show_a_slip() -> None:
    """The example that would notice it has that subject too."""
    ruleset = small(("up", "lowest(all & [ne, fa]) >= 6"), examples=example("666", "up"))
    (slip,) = (each for each in tried(ruleset).unnoticed if each.before == "fa")

    assert slip.example is not None
    assert set(slip.example.told.grades) == {"ne", "en", "wi", "fa"}


def test_a_letter_can_show_a_slip() -> None:
    """No grade is a letter; where a rule asks for one, lists with it are looked at."""
    ruleset = small(("up", "lo in ('V', 'G')"))

    assert {each.before for each in tried(ruleset).unnoticed} == {"'G'", "'V'"}


def test_a_question_that_is_too_hard_is_said_to_be_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is then neither noticed nor proven to change nothing."""
    monkeypatch.setattr(Base, "beside", give_up)
    found = tried(small(("up", "sum(all) >= 18")))

    assert {each.settled for each in found.survivors} == {False}
    assert found.alike == found.unnoticed == ()


def test_a_list_that_the_judge_does_not_confirm_is_never_proposed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """If solver and judge should ever differ, that is an error and no proposal."""
    monkeypatch.setattr(module, "said_by", lambda _: frozenset())

    with pytest.raises(UnreadableError, match="does not confirm"):
        tried(small(("up", "sum(all) >= 18")))


SAMPLE = ("nl/zwin/2h-3h", "nl/zwin/2t-3t", "nl/zwin/3h-4h", "nl/zwin/1hv", "nl/zwin/1th")


@pytest.mark.parametrize("name", SAMPLE)
def test_what_is_proposed_for_a_published_norm_is_so(name: str) -> None:
    """Each proposed list comes out as is told, by the judge."""
    ruleset = rulesets.load(name)
    for each in tried(ruleset).unnoticed:
        assert each.example is not None
        target = ruleset.target(each.example.target)
        finding = judge_target(each.example.told.student(), ruleset, target).finding
        assert finding is not None
        assert {outcome.says for outcome in finding.outcomes} == set(each.example.says)


CHOSEN = """
[inputs.chosen]
nl = "gekozen"
en = "chosen"
type = "subjects"
among = ["ne", "en", "wi"]
size = 2
question = { nl = "Welke?", en = "Which?" }
asked_of = { nl = "mentor", en = "tutor" }
"""


@pytest.mark.parametrize(
    "when",
    [
        "lowest(chosen) >= 6",
        "lowest(chosen & [ne, en]) >= 6",
        "sum(chosen + [ne]) >= 18 and en > 5",
    ],
)
def test_one_choice_of_each_kind_tells_as_much_as_every_choice(
    monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    """Which slips change nothing is the same where every choice is looked at in turn."""
    ruleset = small(("up", when), more=CHOSEN)
    few = tried(ruleset)
    monkeypatch.setattr(module, "fewer", lambda places, *_: list(range(len(places))))

    assert [each.example is None for each in tried(ruleset).survivors] == [
        each.example is None for each in few.survivors
    ]
