"""Two norms: every difference is found, by proof none is missed, and the judge confirms each."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from overgang import rulesets
from overgang.assurance import compare as module
from overgang.assurance.aligned import Remark, aligned
from overgang.assurance.class_compare import ClassCompared, compare_class
from overgang.assurance.compare import compare
from overgang.assurance.direction import direction_of
from overgang.assurance.outcomes import Said
from overgang.dossier import Student
from overgang.errors import UnreadableError
from overgang.norms.parts import Meaning, Outcome
from overgang.norms.ruleset import RuleSet
from overgang.school.grade import Grade
from tests.assurance.small_norms import CODES, GRADES, every_list, norms, said_of_list, small

FACT = """
[inputs.{name}]
nl = "{name}"
en = "{name}"
type = "{type}"
question = {{ nl = "?", en = "?" }}
asked_of = {{ nl = "mentor", en = "tutor" }}
{rest}
"""
DONE = FACT.format(name="done", type="yes-no", rest="usual = true")


def cells_by_hand(old: RuleSet, new: RuleSet) -> set[tuple[Said | None, Said | None]]:
    """Judge every list by both."""
    both = {(said_of_list(old, each), said_of_list(new, each)) for each in every_list()}
    return {(one, other) for one, other in both if one != other}


@given(norms(), norms())
@settings(max_examples=25)
def test_the_differences_are_those_of_every_list(old: RuleSet, new: RuleSet) -> None:
    """Brute force over every list finds the same pairs of outcomes, and no others."""
    (target,) = compare(old, new).targets
    found = {
        (frozenset(each.old_says or ()), frozenset(each.new_says or ()))
        for each in target.differences
    }

    assert len(found) == len(target.differences)
    assert found == cells_by_hand(old, new)


@given(norms(), norms())
@settings(max_examples=25)
def test_the_judge_confirms_every_list_that_shows_a_difference(old: RuleSet, new: RuleSet) -> None:
    """It is one list, and each norm says of it what is reported."""
    for each in compare(old, new).targets[0].differences:
        assert each.old.grades == each.new.grades
        assert said_of_list(old, dict(each.old.grades)) == frozenset(each.old_says or ())
        assert said_of_list(new, dict(each.new.grades)) == frozenset(each.new_says or ())


@given(norms())
@settings(max_examples=20)
def test_a_norm_is_equivalent_to_itself(ruleset: RuleSet) -> None:
    """Nothing differs, and it is proven."""
    assert compare(ruleset, ruleset).equivalent


def test_another_way_to_write_the_same_is_proven_equivalent() -> None:
    """Below, at and above: of whole grades, less than 6 is at most 5, and not less than 5."""
    old = small(("up", "count(all, whole < 6) < 2"))

    assert compare(old, small(("up", "count(all, whole <= 5) <= 1"))).equivalent
    assert not compare(old, small(("up", "count(all, whole < 5) < 2"))).equivalent
    assert not compare(old, small(("up", "count(all, whole < 6) < 3"))).equivalent


def test_the_list_that_shows_a_difference_is_an_ordinary_one() -> None:
    """Fewer insufficient grades do not show it, and the others are sixes."""
    old, new = small(("up", "count(all, whole < 6) < 2")), small(("up", "lowest(all) >= 6"))
    (found,) = compare(old, new).targets[0].differences

    assert sorted(found.old.grades.values()) == ["5", "6", "6"]
    assert (found.old_rules, found.new_rules) == (("r0",), ())


def outcome(says: str, means: Meaning) -> Outcome:
    """Give an outcome."""
    return Outcome(says=says, means=means)


SAID = st.none() | st.frozensets(
    st.sampled_from([outcome(means.value, means) for means in Meaning]), max_size=3
)


@given(SAID, SAID)
def test_what_is_better_one_way_is_worse_the_other_way(
    one: Said | None, other: Said | None
) -> None:
    """The direction turns round, and what has none has none either way."""
    turned = {"better": "worse", "worse": "better", "other": "other", "word": "word"}

    assert direction_of(other, one) == turned[direction_of(one, other)]


@pytest.mark.parametrize(
    ("old", "new", "direction"),
    [
        (("meets",), ("discuss",), "worse"),
        (("below",), ("other-route",), "better"),
        (("discuss",), ("other-route",), "other"),
        (("below",), ("below", "meets"), "better"),
        (("discuss",), ("below", "meets"), "other"),
        ((), ("meets",), "other"),
        (("below",), (), "other"),
    ],
)
def test_the_direction_of_a_change(
    old: tuple[str, ...], new: tuple[str, ...], direction: str
) -> None:
    """A talk and another route are not ranked, and neither is silence."""
    one, other = (frozenset(outcome(each, Meaning(each)) for each in said) for said in (old, new))

    assert direction_of(one, other) == direction


def test_another_word_for_the_same_is_said_to_be_that() -> None:
    """It is a difference, and nobody is better or worse off."""
    old = small(("up", "sum(all) > 1"))
    rule = old.targets[0].rules[0].model_copy(update={"says": "promoted"})
    target = old.targets[0].model_copy(update={"rules": (rule,)})
    (found,) = compare(old, old.model_copy(update={"targets": (target,)})).targets[0].differences

    assert found.direction == "word"


def test_a_target_that_only_one_norm_has_is_not_compared() -> None:
    """It is said, and two such norms are not said to be equivalent."""
    old = small(("up", "sum(all) > 1"))
    other = old.targets[0].model_copy(update={"to": "3"})
    found = compare(old, old.model_copy(update={"targets": (other,)}))

    assert found.targets == ()
    assert found.remarks == (
        Remark(code="target", name="2", only="old"), Remark(code="target", name="3", only="new"),
    )  # fmt: skip
    assert not found.equivalent


def test_each_norm_reads_the_subjects_of_its_own_list() -> None:
    """A subject that only the new list has is told, and the old norm does not count it."""
    old = small(("up", "size(all) == 3"))
    listed = old.list.model_copy(update={"subjects": ("ne", "en", "wi", "fa")})
    new = old.model_copy(update={"list": listed})
    found = compare(old, new)
    (difference,) = found.targets[0].differences

    assert found.remarks == (Remark(code="subject", name="fa", only="new"),)
    assert set(difference.old.grades) == set(CODES)
    assert set(difference.new.grades) == {*CODES, "fa"}


def test_a_fact_of_both_is_one_fact() -> None:
    """A student cannot have done it for one norm and not for the other."""
    old, new = small(("up", "done"), more=DONE), small(("down", "not done"), more=DONE)

    (target,) = compare(old, new).targets
    said = {(each.old_says, each.new_says) for each in target.differences}

    assert said == {
        ((outcome("up", Meaning.MEETS),), ()), ((), (outcome("down", Meaning.BELOW),)),
    }  # fmt: skip


def test_a_fact_that_only_one_norm_asks_for_is_told_to_that_one() -> None:
    """What it is does not matter to the other, and it stays as usual where it can."""
    found = compare(small(("up", "sum(all) > 1")), small(("up", "done"), more=DONE))
    (difference,) = found.targets[0].differences

    assert found.remarks == (Remark(code="fact", name="done", only="new"),)
    assert (difference.old.inputs, difference.new.inputs) == ({}, {"done": False})


@pytest.mark.parametrize(
    ("one", "other", "remarks"),
    [
        ("lowest = 0\nhighest = 5", "lowest = 0\nhighest = 5", ()),
        ("lowest = 0\nhighest = 5", "lowest = 3\nhighest = 9", ("fact-narrowed",)),
        ("lowest = 0\nhighest = 5", "lowest = 6\nhighest = 9", ("fact-differs",)),
    ],
)
def test_a_fact_is_looked_at_where_it_is_one_for_both(
    one: str, other: str, remarks: tuple[str, ...]
) -> None:
    """Below, at and above the values that both know."""
    facts = [FACT.format(name="votes", type="number", rest=rest) for rest in (one, other)]
    old, new = (small(("up", "votes >= 4"), more=fact) for fact in facts)
    found = compare(old, new)

    assert tuple(remark.code for remark in found.remarks) == remarks
    assert bool(found.targets[0].differences) == (remarks == ("fact-differs",))


def test_a_fact_of_another_kind_is_another_fact() -> None:
    """It is called the same and is not compared."""
    number = FACT.format(name="done", type="number", rest="lowest = 0\nhighest = 1")
    both = aligned(small(("up", "done"), more=DONE), small(("up", "done > 0"), more=number))

    assert both.apart == {"done"}
    assert [remark.code for remark in both.remarks] == ["fact-differs"]


def test_grades_that_only_one_report_can_have_are_left_out_and_that_is_said() -> None:
    """Of whole grades and halves, whole grades can stand on both."""
    old = small(("up", "ne >= 5.5"))
    new = small(("up", "ne >= 6")).model_copy(
        update={"scale": old.scale.model_copy(update={"step": old.scale.step / 2})}
    )
    found = compare(old, new)

    assert [remark.code for remark in found.remarks] == ["scale"]
    assert found.targets[0].differences == ()


def test_a_choice_of_subjects_of_both_is_one_choice() -> None:
    """Of each choice in turn; a student cannot have chosen otherwise for the other norm."""
    rest = 'among = ["ne", "en"]\nsize = 1'
    fact = FACT.format(name="chosen", type="subjects", rest=rest)
    old = small(("up", "lowest(chosen) >= 6"), more=fact)
    new = small(("up", "lowest(chosen) >= 6 and ne >= 6"), more=fact)
    (found,) = compare(old, new).targets[0].differences

    assert compare(old, old).equivalent
    assert found.old.inputs == found.new.inputs == {"chosen": ("en",)}
    assert found.direction == "other"


def test_a_subject_that_is_not_taken_is_looked_at_too() -> None:
    """The norms differ for those who do not take it only."""
    old, new = small(("up", "taken(wi)")), small(("up", "sum(all) > 1"))
    (found,) = compare(old, new).targets[0].differences

    assert found.new.grades["wi"] == "vr"


def test_a_list_that_the_judge_does_not_confirm_is_never_reported(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """If solver and judge should ever differ, that is an error and no finding."""
    old, new = small(("up", "sum(all) > 18")), small(("up", "sum(all) > 17"))
    monkeypatch.setattr(module, "said_by", lambda _: frozenset())

    with pytest.raises(UnreadableError, match="does not confirm"):
        compare(old, new)


ENTRIES = st.sampled_from((*GRADES, "inh"))


@given(norms(), norms(), st.lists(st.tuples(ENTRIES, ENTRIES, ENTRIES), min_size=1, max_size=4))
@settings(max_examples=25)
def test_of_a_class_exactly_those_are_named_that_differ(
    old: RuleSet, new: RuleSet, lists: list[tuple[str, ...]]
) -> None:
    """With a grade that is not there yet, it is open if some grade makes a difference."""
    students = [
        Student(id=f"90010{number}", grades=dict(zip(CODES, grades, strict=True)))
        for number, grades in enumerate(lists)
    ]
    (found,) = compare_class(old, new, students)
    moved = {each for group in found.moved for each in group.students}
    for student in students:
        known = {code: str(e) for code, e in student.grades.items() if isinstance(e, Grade)}
        full = [each for each in every_list() if known.items() <= each.items()]
        differs = {said_of_list(old, each) != said_of_list(new, each) for each in full}
        if len(known) == len(CODES):
            assert (student.id in moved) == (differs == {True})
        else:
            assert (student.id in moved) <= (differs == {True})
            assert (student.id in found.open) <= (True in differs)
            assert (student.id in {*moved, *found.open}) == (True in differs)
    assert found.same + len(moved) + len(found.open) == len(students)


def test_students_are_grouped_by_what_becomes_of_what() -> None:
    """Below, at and above the new bound, which is one higher."""
    old, new = small(("up", "sum(all) >= 18")), small(("up", "sum(all) >= 19"))
    students = [
        Student(id=f"9001{total}", grades={"ne": str(total - 12), "en": "6", "wi": "6"})
        for total in (17, 18, 19)
    ]
    (found,) = compare_class(old, new, students)

    assert [(each.students, each.direction) for each in found.moved] == [(("900118",), "other")]
    assert (found.same, found.open) == (2, ())


def test_each_norm_is_told_the_facts_that_it_asks_for() -> None:
    """A fact of the new norm is no fault for the old one."""
    old, new = small(("up", "sum(all) > 1")), small(("up", "done"), more=DONE)
    told = [
        Student(id=f"90010{number}", grades=dict.fromkeys(CODES, "6"), inputs=inputs)
        for number, inputs in enumerate(({"done": True}, {"done": False}, {}))
    ]

    assert compare_class(old, new, told) == (
        ClassCompared(
            to="2",
            same=1,
            moved=compare_class(old, new, told[1:2])[0].moved,
            open=("900102",),
        ),
    )


VERSIONS = [
    ("nl/zwin/3t-4t-ouder", "nl/zwin/3t-4t"),
    ("nl/beekdal/1-2-eerder", "nl/beekdal/1-2"),
    ("nl/stanislas-beweeg/1m-2m-ouder", "nl/stanislas-beweeg/1m-2m"),
    ("nl/kennemer-havo-vwo/2h-oudere-versie", "nl/kennemer-havo-vwo/klas-2"),
]


@pytest.mark.parametrize(("one", "other"), VERSIONS)
def test_two_versions_of_a_published_norm_can_be_compared(one: str, other: str) -> None:
    """Every difference between them is one that the judge finds too."""
    old, new = rulesets.load(one), rulesets.load(other)
    for target in compare(old, new).targets:
        for each in target.differences:
            assert each.old_says != each.new_says


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("lowest(chosen) >= 6", "sum(chosen) >= 12"),
        ("lowest(chosen & [ne, en]) >= 6", "lowest(chosen - [wi]) >= 6"),
        ("sum(chosen + [ne]) >= 18", "sum(all) >= 18"),
        ("count(chosen & [ne], whole < 6) == 0", "count(chosen & [en], whole < 6) == 0"),
    ],
)
def test_one_choice_of_each_kind_tells_as_much_as_every_choice(
    monkeypatch: pytest.MonkeyPatch, one: str, other: str
) -> None:
    """What the norms say of a list is the same where every choice is looked at in turn."""
    rest = 'among = ["ne", "en", "wi"]\nsize = 2'
    fact = FACT.format(name="chosen", type="subjects", rest=rest)
    old, new = small(("up", one), more=fact), small(("up", other), more=fact)
    few = {(each.old_says, each.new_says) for each in compare(old, new).targets[0].differences}
    monkeypatch.setattr(module, "fewer", lambda places, *_, **__: list(range(len(places))))
    every = {(each.old_says, each.new_says) for each in compare(old, new).targets[0].differences}

    assert few == every


def test_a_chosen_subject_that_the_list_lacks_is_put_on_it() -> None:
    """Who chooses it has a grade for it, and the judge sees that grade."""
    fact = FACT.format(name="chosen", type="subjects", rest='among = ["ne", "fa"]\nsize = 1')
    old = small(("up", "lowest(chosen) >= 6"), more=fact)
    new = small(("up", "lowest(chosen) >= 6 and sum(all) <= 18"), more=fact)
    (found,) = compare(old, new).targets[0].differences

    assert compare(old, old).equivalent
    assert ("fa" in found.old.grades) == (found.old.inputs["chosen"] == ("fa",))
