"""Conditions and rules that never matter, and targets that are always or never met."""

from __future__ import annotations

from hypothesis import given, strategies as st

from overgang.assurance.gaps import before
from overgang.assurance.lint import lint
from overgang.reading.judge import judge_target
from overgang.rulesets import load
from tests.assurance.small import LISTS, Written, finding, made, student, truths, written
from tests.assurance.test_gaps import PRECEDENCES

COMPARED = st.builds(
    "{} {} {}".format,
    st.sampled_from(["count(all, whole < 6)", "sum(all)", "lowest(all)", "ne", "mean(all)"]),
    st.sampled_from(["<", "<=", "==", "!=", ">=", ">"]),
    st.sampled_from(["1", "2", "5", "6", "5.5", "17", "18"]),
)


@given(st.lists(COMPARED, min_size=2, max_size=3, unique=True), st.sampled_from(["and", "or"]))
def test_a_condition_is_idle_if_and_only_if_the_rule_is_the_same_without_it(
    parts: list[str], joined: str
) -> None:
    """Brute force over every list agrees, for each part of an `and` and of an `or`."""
    whole = truths(f" {joined} ".join(parts))
    idle = {
        part
        for part in parts
        if any(truth is True for truth in whole)
        and truths(f" {joined} ".join(each for each in parts if each != part)) == whole
    }
    code = "implied" if joined == "and" else "adds-nothing"
    found = lint(made([(f" {joined} ".join(parts), "meets")]), ["implied", "adds-nothing"])

    assert {flaw.part for flaw in found} == idle
    assert {flaw.code for flaw in found} <= {code}


def test_what_stands_inside_an_idle_condition_is_not_told_again() -> None:
    """One finding for the whole, none for its parts."""
    ruleset = made([("sum(all) >= 18 and (ne >= 4 or en >= 9)", "meets")])
    (flaw,) = lint(ruleset, ["implied", "adds-nothing"])

    assert (flaw.code, flaw.part) == ("implied", "ne >= 4 or en >= 9")


def test_links_and_choices_are_conditions_too() -> None:
    """No list adds up to less than 12, and no subject has a 9."""
    chain = lint(made([("11 < sum(all) < 15", "meets")]), ["implied", "adds-nothing"])
    choice = lint(made([("ne in (4, 9)", "meets")]), ["implied", "adds-nothing"])

    assert [(flaw.code, flaw.part) for flaw in chain] == [("implied", "11 < sum(all)")]
    assert [(flaw.code, flaw.part) for flaw in choice] == [("adds-nothing", "ne in (9,)")]


def test_at_least_so_many_and_not_are_looked_into() -> None:
    """The parts of an `and` within them matter or do not, as anywhere else."""
    nested = "at_least(1, ne >= 7, not (en >= 5 and sum(all) >= 12))"
    (flaw,) = lint(made([(nested, "meets")]), ["implied", "adds-nothing"])

    assert (flaw.code, flaw.part) == ("implied", "sum(all) >= 12")


@given(written())
def test_a_rule_is_idle_if_and_only_if_every_list_comes_out_the_same_without_it(
    drawn: Written,
) -> None:
    """Brute force agrees, for rules that decide for some list; there has to be another rule."""
    ruleset = drawn.ruleset
    target = ruleset.targets[0]
    found = {flaw.rules[0] for flaw in lint(ruleset, ["idle-rule"])}
    for rule in target.rules:
        if len(target.rules) == 1:
            continue
        rest = tuple(each for each in target.rules if each.id != rule.id)
        without = ruleset.model_copy(
            update={"targets": (target.model_copy(update={"rules": rest}),)}
        )
        same = all(
            _outcomes(finding(ruleset, grades)) == _outcomes(finding(without, grades))
            for grades in LISTS
        )
        assert (rule.id in found) == (same and _decides(drawn, rule.id))


def _outcomes(found: object) -> object:
    return None if found is None else getattr(found, "outcomes", None)


def _decides(drawn: Written, rule: str) -> bool:
    ruleset = drawn.ruleset
    target = ruleset.targets[0]
    first = before(target, target.rule(rule))
    for grades in LISTS:
        judged = judge_target(student(grades), ruleset, target)
        holds = dict(zip((each.id for each in target.rules), judged.truths, strict=True))
        if holds[rule] and not any(holds[each] for each in first):
            return True
    return False


@given(written())
def test_a_target_is_always_or_never_met_if_and_only_if_all_lists_or_none_meet_it(
    drawn: Written,
) -> None:
    """Brute force agrees; where the text has no outcome that meets it, nothing is asked."""
    ruleset = drawn.ruleset
    kinds = [getattr(finding(ruleset, grades), "kind", None) for grades in LISTS]
    codes = {flaw.code for flaw in lint(ruleset, ["never-met", "always-met"])}
    named = any(means == "meets" for _, means in drawn.rules)

    assert ("never-met" in codes) == (named and "meets" not in kinds)
    assert ("always-met" in codes) == (named and set(kinds) == {"meets"})


@given(
    st.tuples(COMPARED, COMPARED, COMPARED),
    st.sampled_from(PRECEDENCES),
)
def test_a_lighter_outcome_that_asks_more_is_found_if_and_only_if_lists_show_it(
    parts: tuple[str, str, str], precedence: str
) -> None:
    """A better rule asks one thing mildly, a lighter one strictly, and another thing besides."""
    mild, strict, beside = parts
    rules = [(mild, "meets"), (f"{strict} and {beside}", "discuss")]
    ruleset = made(rules, precedence=precedence, otherwise='{ says = "stays", means = "below" }')
    expected = any(
        _shows(ruleset, mild, part, other)
        for part, other in ((strict, beside), (beside, strict))
        if part != mild
    )

    assert bool(lint(ruleset, ["stricter"])) == expected


def _shows(ruleset: object, mild: str, strict: str, beside: str) -> bool:
    """Say by hand whether the lighter rule asks `strict` where the better one asks `mild`."""
    rows = list(zip(LISTS, truths(mild), truths(strict), truths(beside), strict=True))
    inside = all(m is True for _, m, s, _ in rows if s is True)
    wider = any(m is True and s is False for _, m, s, _ in rows)
    kinds = [getattr(finding(ruleset, grades), "kind", None) for grades, *_ in rows]  # type: ignore[arg-type]
    above = any(
        m is True and s is False and kind == "meets"
        for (_, m, s, _), kind in zip(rows, kinds, strict=True)
    )
    under = any(
        m is True and s is False and b is True and kind in {"below", "other-route"}
        for (_, m, s, b), kind in zip(rows, kinds, strict=True)
    )
    return inside and wider and above and under


def test_a_published_norm_that_asks_more_for_a_talk_than_for_moving_up() -> None:
    """A talk needs 4,5 in the core, moving up 3,5; with a 4,4 a student has the one or neither."""
    flaws = lint(load("aw/skoa/cb1"), ["stricter"])

    assert [(flaw.part, flaw.beside) for flaw in flaws] == [
        ("kern_laagste >= 4.5", "kern_laagste >= 3.5")
    ]
    assert flaws[0].says == ("DB", "BV")
