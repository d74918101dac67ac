"""Every nearest change: none is missing, none is invented, and what cannot change stays."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from overgang.advice.changes import smallest_changes
from overgang.advice.nearest import NearestChanges, nearest_changes
from overgang.advice.ways import FactMove
from overgang.dossier.student import Student
from overgang.norms.files import parse_toml
from overgang.norms.parts import Outcome
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Judgement, judge_target, traced
from overgang.reading.solver import Said, said_of
from overgang.rulesets import load
from overgang.school.grade import Grade
from tests.advice.norm import NORM as KINDS, TOLD
from tests.advice.test_changes import (
    NORM,
    OTHERWISE,
    STEPS,
    cases,
    havo,
    moved,
    norms,
    others,
    size,
)
from tests.reading.norms import SUBJECTS, with_rule

CODES = ("ne", "en", "wi")
FIXED = st.frozensets(st.sampled_from(CODES), max_size=2)


@given(norms(), st.lists(st.sampled_from([*STEPS, Grade("5.4")]), min_size=3, max_size=3), FIXED)
def test_all_that_are_as_small_are_given(
    ruleset: RuleSet, grades: list[Grade], fixed: frozenset[str]
) -> None:
    """Complete: near the bounds, brute force finds the same changes, and no more."""
    student = Student(id="900101", grades=dict(zip(CODES, grades, strict=True)))
    compare(judge_target(student, ruleset, ruleset.targets[0]), fixed)


@given(cases(), FIXED)
def test_all_that_are_as_small_are_given_in_any_norm(
    case: tuple[Student, RuleSet], fixed: frozenset[str]
) -> None:
    """Complete: whatever a rule set can say."""
    student, ruleset = case
    compare(judge_target(student, ruleset, ruleset.targets[0]), fixed)


def compare(judgement: Judgement, fixed: frozenset[str]) -> None:
    """Hold the nearest changes to every list that there can be."""
    student, found = judgement.student, nearest_changes(judgement, fixed=fixed, most=10_000)
    if judgement.finding is None:
        assert found == NearestChanges(reason="open")
        return
    ways: dict[Said, list[dict[str, Grade]]] = {}
    for grades, said in others(judgement):
        if fixed.isdisjoint(grades):
            ways.setdefault(said, []).append(grades)
    ways.pop(said_of(judgement.finding), None)
    assert {each.to for each in found.reached} == set(ways)
    for each in found.reached:
        least = min(size(student, grades) for grades in ways[each.to])
        all_ = [grades for grades in ways[each.to] if size(student, grades) == least]
        key = sorted(str(sorted(grades.items())) for grades in all_)
        assert sorted(str(sorted(moved(change).items())) for change in each.fewest) == key
        assert not each.more
        assert {change.to for change in each.fewest} == {each.to}
        assert all(fixed.isdisjoint(moved(change)) for change in (*each.alone, each.least))
    reached = {each.to for each in found.reached}
    assert reached.isdisjoint(found.never)
    target = judgement.target
    outcomes = {rule.outcome for rule in target.rules} | {target.otherwise}
    listed = {each for each in outcomes if isinstance(each, Outcome)}
    if set(judgement.ruleset.inputs) <= set(judgement.sheet.inputs) and not student.columns:
        assert set(found.never) == listed - reached - {said_of(judgement.finding)}


_IN_TENTHS = """
id = "nl/example/tenths"
[class]
level = "havo"
years = [3]
name = {{ nl = "3 havo", en = "3 havo" }}
[source]
school = "example"
url = "https://example.org"
read_on = 2026-06-01
complete = true
[list]
subjects = ["ne", "en", "wi"]
[scale]
lowest = 5
highest = 6
step = 0.1
[measures.average]
nl = "gemiddelde"
en = "mean"
is = "mean(all, grade)"
[measures.rounded]
nl = "afgerond"
en = "rounded"
is = "sum(all, whole)"
[[target]]
to = "4 havo"
name = {{ nl = "4 havo", en = "4 havo" }}
precedence = "first"
otherwise = {{ says = "below", means = "below" }}
[[target.rule]]
id = "meets"
says = "meets"
means = "meets"
when = "average >= {mean} {link} rounded {operator} {whole}"
"""
_TENTHS = st.sampled_from([Grade.of(each) for each in range(5000, 6001, 100)])


@given(
    st.sampled_from(["5.3", "5.55", "5.87"]),
    st.sampled_from(["and", "or"]),
    st.sampled_from(["==", ">="]),
    st.integers(15, 18),
    st.lists(st.one_of(_TENTHS, st.just(Grade("5.44"))), min_size=3, max_size=3),
    FIXED,
)
@settings(max_examples=30)
def test_in_tenths_all_that_are_as_small_are_given(
    mean: str, link: str, operator: str, whole: int, grades: list[Grade], fixed: frozenset[str]
) -> None:
    """Complete: where a mean counts every tenth, and beside it grades are rounded."""
    text = _IN_TENTHS.format(mean=mean, link=link, operator=operator, whole=whole)
    student = Student(id="900101", grades=dict(zip(CODES, grades, strict=True)))
    ruleset = parse_toml(text)

    compare(judge_target(student, ruleset, ruleset.targets[0]), fixed)


def test_more_than_are_given_is_told() -> None:
    """Cap: below, at and above the number of changes that are as small."""
    judgement = havo(ne="5")
    many = len(nearest_changes(judgement, most=100).reached[0].fewest)

    assert many == len(SUBJECTS)
    for most, more in ((many - 1, True), (many, False), (many + 1, False)):
        first = nearest_changes(judgement, most=most).reached[0]
        assert (len(first.fewest), first.more) == (min(most, many), more)


def test_pairs_that_come_to_the_same_are_all_given() -> None:
    """Pairs: two fives in the core have to go, and any point elsewhere makes up the total."""
    judgement = havo(ne="4", en="4", wi="4", mu="10", te="10", lo="10")
    first = nearest_changes(judgement, most=100).reached[0]

    assert {change.subjects for change in first.fewest} == {first.fewest[0].subjects}
    assert {change.total for change in first.fewest} == {first.fewest[0].total}
    assert len(first.fewest) == len({str(moved(change)) for change in first.fewest})
    capped = nearest_changes(judgement, most=2).reached[0]
    assert capped.more == (len(first.fewest) > 2)


def test_a_subject_that_counts_for_nothing_is_no_part_of_a_change() -> None:
    """Pairs: two fives have to go; what no rule looks at cannot do it in the place of one."""
    when = "count([ne, en], whole < 6) == 0"
    ruleset = with_rule(when)
    grades = {"ne": "5", "en": "5", "wi": "5", "gs": "6", "lo": "7"}
    student = Student(id="900101", grades=grades)
    (first, *_) = nearest_changes(judge_target(student, ruleset, ruleset.targets[0])).reached

    assert [moved(change) for change in first.fewest] == [{"ne": Grade("5.5"), "en": Grade("5.5")}]


def test_what_is_fixed_can_put_an_outcome_out_of_reach() -> None:
    """Never: with a 4 in the core that stands, no other grade gives the better outcome."""
    judgement = havo(wi="4")
    better = judgement.target.rule("bevorderen").outcome

    assert better in {each.to for each in nearest_changes(judgement).reached}
    assert nearest_changes(judgement, fixed=frozenset({"wi"})).never == (better,)
    assert smallest_changes(judgement, fixed=frozenset({"wi"})).never == (better,)


@pytest.mark.parametrize(
    ("told", "never"), [({}, False), ({"done": False}, True), ({"done": True}, False)]
)
def test_what_a_fact_still_unknown_can_bring_is_not_out_of_reach(
    told: dict[str, bool], *, never: bool
) -> None:
    """Never: it is said only of what nothing unknown can bring about either."""
    facts = {key: value for key, value in TOLD.items() if key != "done"} | told
    student = Student(id="900101", grades={"ne": "5", "en": "5", "wi": "5"}, inputs=facts)
    judgement = judge_target(student, KINDS, KINDS.targets[0])
    better = judgement.target.rule("a").outcome

    assert judgement.finding is not None
    assert (better in nearest_changes(judgement, fixed=frozenset({"ne"})).never) == never
    assert better not in nearest_changes(judgement).never


def test_nothing_is_out_of_reach_while_it_is_not_told_which_subjects_count() -> None:
    """Never: another choice of subjects may bring about what no grades do."""
    ruleset = with_rule("ne >= 9 or count(chosen, grade < 6) == 0 and pattern(chosen) == ''")
    student = Student(id="900101", grades=dict.fromkeys(ruleset.list.subjects, "9"))
    judgement = judge_target(student, ruleset, ruleset.targets[0])

    assert nearest_changes(judgement) == NearestChanges()


def test_a_fact_that_can_still_change_is_a_way() -> None:
    """Facts: one that would be otherwise, unless it lies in the past."""
    ruleset = load("nl/sancta-maria-mavo/1-2")
    grades = dict.fromkeys(ruleset.list.subjects, "7")
    student = Student(id="900101", grades=grades, inputs={"ict_voldoende": False})
    judgement = judge_target(student, ruleset, ruleset.targets[0])
    (way,) = nearest_changes(judgement).ways

    assert (way.kind, way.fact) == ("fact", FactMove(name="ict_voldoende", old=False, new=True))
    assert way.finding.kind == "meets"
    assert "old=" not in repr(way.fact)
    assert nearest_changes(judgement, fixed=frozenset({"ict_voldoende"})).ways == ()


RESIT = "\n[[target.rule]]\nid = '{}'\nsays = '{}'\nmeans = '{}'\nwhen = \"{}\"\n"


def parsed(*rules: tuple[str, str, str, str]) -> RuleSet:
    """Give a norm with these rules."""
    text = NORM.format(precedence="first", otherwise=OTHERWISE[1])
    return parse_toml(text + "".join(RESIT.format(*rule) for rule in rules))


def test_a_resit_is_a_way_where_the_norm_knows_it() -> None:
    """Re-sits: from which grade, and only for the subjects that may be taken again."""
    ruleset = parsed(
        ("over", "over", "meets", "sum(all) >= 18"),
        ("weer", "herkansing", "discuss", "after_one_resit('over', [ne, en])"),
    )
    student = Student(id="900101", grades=dict(zip(CODES, ("5", "6", "6"), strict=True)))
    judgement = judge_target(student, ruleset, ruleset.targets[0])
    ways = nearest_changes(judgement).ways

    assert judgement.finding is not None
    assert judgement.finding.kind == "discuss"
    assert [(way.kind, way.moves[0].subject, str(way.moves[0].new)) for way in ways] == [
        ("resit", "ne", "6"), ("resit", "en", "7"),
    ]  # fmt: skip
    assert len(nearest_changes(judgement, fixed=frozenset({"ne"})).ways) == 1


@pytest.mark.parametrize(
    "asked", ["without_one('over', [ne, en])", "without_some('over', [ne, en])"]
)
def test_a_subject_left_out_is_a_way_where_the_norm_knows_it(asked: str) -> None:
    """Left out: the list without it, of the subjects that the norm asks about."""
    ruleset = parsed(
        ("over", "over", "meets", "count(all, grade < 6) == 0"),
        ("zonder", "bespreken", "discuss", asked),
    )
    student = Student(id="900101", grades=dict(zip(CODES, ("5", "6", "6"), strict=True)))
    judgement = judge_target(student, ruleset, ruleset.targets[0])
    (way,) = nearest_changes(judgement).ways
    rest = traced(
        Student(id="900101", grades={**student.grades, "ne": "vr"}), ruleset, ruleset.targets[0]
    )

    assert (way.kind, way.left_out) == ("left-out", ("ne",))
    assert rest.finding is not None
    assert way.to == said_of(rest.finding)


def test_of_an_open_finding_nothing_is_nearest() -> None:
    """Open: what is missing comes first."""
    assert nearest_changes(havo(ne="inh")) == NearestChanges(reason="open")


def test_nearest_changes_are_the_same_each_time() -> None:
    """Deterministic: asked again, after other lists, the answer is the same."""
    first = nearest_changes(havo(ne="4", en="4")).model_dump_json()
    nearest_changes(havo(ne="9"))

    assert nearest_changes(havo(ne="4", en="4")).model_dump_json() == first
