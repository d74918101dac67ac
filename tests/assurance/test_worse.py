"""A better grade or a subject more that makes it worse: found if and only if a list shows it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from overgang.assurance.flaw import Flaw
from overgang.assurance.lint import ask, lint
from overgang.assurance.lists import Lists
from overgang.assurance.rising import never_worse
from overgang.norms.ruleset import RuleSet
from overgang.rulesets import load
from tests.assurance.small import LISTS, Written, favour, finding, made, written

STEPS = dict(pairwise("4567"))


def gets_worse(ruleset: RuleSet, code: str) -> bool:
    """Raise one grade by one point in every list, and say whether one comes out worse."""
    for grades in LISTS:
        if grades[code] in STEPS:
            now, then = (
                favour(ruleset, grades),
                favour(ruleset, {**grades, code: STEPS[grades[code]]}),
            )
            if now is not None and then is not None and then < now:
                return True
    return False


def is_worse_with(ruleset: RuleSet, code: str) -> bool:
    """Add a subject with a sufficient grade to every list, and say whether one comes out worse."""
    for grades in LISTS:
        if grades[code] in {"6", "7"}:
            now, then = favour(ruleset, {**grades, code: "vr"}), favour(ruleset, grades)
            if now is not None and then is not None and then < now:
                return True
    return False


@given(written())
def test_a_higher_grade_is_told_if_and_only_if_it_can_make_it_worse(drawn: Written) -> None:
    """Brute force over every list and every subject agrees, for each kind of subject."""
    report = ask(drawn.ruleset, ["worse-grade"])
    told = {flaw.subjects: True for flaw in report.flaws}
    told |= {proof.subjects: False for proof in report.proofs}

    for subjects, worse in told.items():
        assert {gets_worse(drawn.ruleset, code) for code in subjects} == {worse}
    rest = {"ne", "en", "wi"}.difference(*told)
    assert not any(gets_worse(drawn.ruleset, code) for code in rest)


@given(written())
def test_a_subject_more_is_told_if_and_only_if_it_can_make_it_worse(drawn: Written) -> None:
    """Brute force agrees; a subject that no rule looks at makes nothing worse."""
    report = ask(drawn.ruleset, ["worse-subject"])
    told = {flaw.subjects: True for flaw in report.flaws}
    told |= {proof.subjects: False for proof in report.proofs}

    for subjects, worse in told.items():
        assert {is_worse_with(drawn.ruleset, code) for code in subjects} == {worse}


@given(written())
def test_both_lists_are_what_is_told_of_them(drawn: Written) -> None:
    """The judge says of each what the finding says, and they differ in one subject alone."""
    for flaw in lint(drawn.ruleset, ["worse-grade", "worse-subject"]):
        assert flaw.after is not None
        before, after = flaw.witness.grades, flaw.after.grades
        found = [finding(drawn.ruleset, grades) for grades in (before, after)]
        said = [each.outcomes[0].says if each and each.outcomes else "" for each in found]
        kinds = [each.kind if each else "" for each in found]

        assert [code for code in after if before[code] != after[code]] == [flaw.subjects[0]]
        assert all(
            told in {says, kind} for told, says, kind in zip(flaw.says, said, kinds, strict=True)
        )


@given(written())
def test_what_the_form_of_the_rules_settles_is_so(drawn: Written) -> None:
    """A proof without a search is never of something that some list contradicts."""
    lists = Lists(drawn.ruleset, drawn.ruleset.targets[0])
    (scene,) = lists.scenes
    for kind in scene.kinds.values():
        if never_worse(scene.model, scene.model.unknowns.grades[kind.key].variable):
            assert not any(gets_worse(drawn.ruleset, code) for code in kind.codes)


@pytest.mark.parametrize(
    ("when", "worse"),
    [
        ("count(all, whole < 6) <= 1", False),
        ("count(all, whole < 6) == 1", True),
        ("sum(all) >= 18", False),
        ("sum(all) <= 18", True),
        ("pattern(all) in ('', '4')", True),
        ("pattern(all) in ('', '5', '4')", False),
    ],
)
def test_a_rule_that_counts_the_wrong_way_is_found(when: str, worse: bool) -> None:
    """An exact count, a total that may not be passed, a pattern that skips a better one."""
    ruleset = made([(when, "meets")], otherwise='{ says = "stays", means = "below" }')

    assert bool(lint(ruleset, ["worse-grade"])) is worse


def test_a_mean_falls_with_a_six_and_a_sum_does_not() -> None:
    """A subject more is one of the things that a bound on a mean counts against a student."""
    stays = '{ says = "stays", means = "below" }'
    (mean,) = lint(made([("mean(all) >= 6.75", "meets")], otherwise=stays), ["worse-subject"])

    assert (mean.subjects, mean.says) == (("ne", "en", "wi"), ("r0", "stays"))
    assert lint(made([("sum(all) > 12", "meets")], otherwise=stays), ["worse-subject"]) == ()


def test_a_published_norm_in_which_one_point_more_is_worse() -> None:
    """A four and a five are let through, two fives are not named."""
    found = lint(load("nl/gomarus-mavo/2m"), ["worse-grade"])

    assert [(flaw.says, flaw.subjects) for flaw in found] == [
        (("Bevorderd", "Bespreekgeval"), ("ne", "en"))
    ]
    assert isinstance(found[0], Flaw)
