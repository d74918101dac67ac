"""Every law is broken by what is made to break it, says for which list, and holds for the rest."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import strategies as st

from overgang import load
from overgang.advice.changes import Changes, smallest_changes
from overgang.advice.reason import ForcingGrade, SufficientReason
from overgang.dossier import Student
from overgang.laws import (
    FUNCTION_LAWS,
    RULE_LAWS,
    BrokenLawError,
    Law,
    OwnFunction,
    RuleTarget,
    for_function,
    for_rules,
)
from overgang.laws.broken import Outcome, list_lines
from overgang.laws.of_search import OF_SEARCH
from overgang.norms.files import parse_toml
from overgang.norms.parts import Target
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Finding, judge_target
from overgang.school.grade import Grade
from overgang.strategies import typical_students
from overgang.wording import LANGUAGES
from tests.laws.small import DOWN, REST, UP, norm, ruleset

RULES: Final = {law.name: law for law in RULE_LAWS}
OF_FUNCTIONS: Final = {law.name: law for law in FUNCTION_LAWS}
IN_ORDER: Final = ruleset(UP, REST, DOWN)
LISTS: Final = typical_students(IN_ORDER)
WORDS: Final = ("up", "talk", "down")


def in_order(student: Student) -> object:
    """Judge as the small norm does: by the number of insufficient grades, or not at all."""
    grades = [each for each in student.grades.values() if str(each) != "exempt"]
    if not all(isinstance(each, Grade) for each in grades):
        return None
    low = sum(each < Grade(6) for each in grades if isinstance(each, Grade))
    return WORDS[min(max(low - 1, 0), 2)]


def own(evaluate: Callable[[Student], object], **more: Any) -> OwnFunction:  # noqa: ANN401 - any field
    """Give a function with the words and lists of the small norm."""
    return OwnFunction(evaluate, LISTS, WORDS, None, **more)


def broken(law: Law, of: OwnFunction | RuleTarget) -> BrokenLawError:
    """Give what a law tells of what breaks it."""
    with pytest.raises(BrokenLawError) as raised:
        law.hold(of, language="en", again=True)
    return raised.value


@pytest.mark.parametrize("law", FUNCTION_LAWS, ids=lambda law: law.name)
def test_a_function_that_is_in_order_keeps_every_law(law: Law) -> None:
    """It explains itself with all of its grades, of which some are not needed."""
    law.hold(own(in_order), again=True, most=50)


@pytest.mark.parametrize("law", RULE_LAWS, ids=lambda law: law.name)
def test_a_norm_that_is_in_order_keeps_every_law(law: Law) -> None:
    """Also those that take a search."""
    law.hold(RuleTarget(IN_ORDER, IN_ORDER.targets[0]), again=True, most=30)


@pytest.mark.parametrize("id_", ["nl/zuyderzee-lemmer/1-of-2", "nl/zwin/3h-4h", "nl/ulenhof/4m-4h"])
def test_a_published_norm_keeps_every_law(id_: str) -> None:
    """With facts, choices of subjects and letters in it."""
    norm = load(id_)
    for target in norm.targets:
        for law in RULE_LAWS:
            if law.name != "better-never-worse":
                law.hold(RuleTarget(norm, target), again=True, most=10)


def first_alone(student: Student) -> object:
    """Look only at the grade that stands first."""
    return in_order(student) and WORDS[next(iter(student.grades.values())) == Grade(5)]


def the_other_way(student: Student) -> object:
    """Take a low grade for a good one."""
    said = in_order(student)
    return said if said is None else WORDS[2 - WORDS.index(str(said))]


def missing_is_nought(student: Student) -> object:
    """Count what is not there as insufficient."""
    return in_order(known(student, "1"))


def missing_is_enough(student: Student) -> object:
    """Count only what is there."""
    return in_order(known(student, ""))


def known(student: Student, instead: str) -> Student:
    """Put a grade in the place of every one that is missing, or leave it out."""
    grades = {
        code: instead if str(each) == "missing" else each for code, each in student.grades.items()
    }
    return Student.model_validate(
        {"id": student.id, "grades": {code: each for code, each in grades.items() if each}}
    )


def exempt_is_low(student: Student) -> object:
    """Count an exemption as an insufficient grade."""
    grades = {code: "1" if str(each) == "exempt" else each for code, each in student.grades.items()}
    return in_order(Student.model_validate({"id": student.id, "grades": grades}))


def by_id(student: Student) -> object:
    """Look at who it is."""
    return "talk" if student.id == "900199" else in_order(student)


def yes_or_no(student: Student) -> object:
    """Say a bare yes or no."""
    said = in_order(student)
    return said if said is None else said == "up"


@pytest.mark.parametrize(
    ("name", "evaluate"),
    [
        ("order-does-not-matter", first_alone),
        ("better-never-worse", the_other_way),
        ("missing-leaves-open", missing_is_nought),
        ("missing-leaves-open", missing_is_enough),
        ("half-a-list-settles-nothing", missing_is_enough),
        ("exempt-is-absent", exempt_is_low),
        ("irrelevant-changes-nothing", by_id),
        ("says-its-own-words", yes_or_no),
    ],
)
def test_a_law_is_broken_by_what_breaks_it(
    name: str, evaluate: Callable[[Student], object]
) -> None:
    """The text has the law, the smallest list, and what came out."""
    found = broken(OF_FUNCTIONS[name], own(evaluate))
    lines = str(found).splitlines()

    assert lines[0] == f"{name} does not hold for {evaluate.__name__}: {found_law(name)}"
    assert lines[1].startswith('  grades = { ne = "')
    assert any(line.startswith("  came out: ") for line in lines)
    assert str(found).count('"6"') >= 1


def found_law(name: str) -> str:
    """Give a law in English."""
    return OF_FUNCTIONS[name].says("en")


def test_a_function_that_answers_otherwise_the_second_time_is_found() -> None:
    """Whatever it keeps in mind."""
    asked: list[Student] = []

    def forgetful(student: Student) -> object:
        asked.append(student)
        return WORDS[len(asked) % 2]

    assert broken(OF_FUNCTIONS["same-list-same-answer"], own(forgetful)).broken.expected


def test_a_function_that_changes_the_list_is_found() -> None:
    """A list is looked at and not written on."""

    def untidy(student: Student) -> object:
        student.grades.pop("ne", None)  # type: ignore[attr-defined]
        return "up"

    found = broken(OF_FUNCTIONS["same-list-same-answer"], own(untidy))

    assert "The list was changed" in str(found)
    assert "no longer there: ne" in str(found)


def test_a_subject_that_is_ignored_is_not_looked_at() -> None:
    """A function that says so, and looks, is found."""

    def looks(student: Student) -> object:
        return "up" if student.grades.get("wi") == Grade(6) else "talk"

    law = OF_FUNCTIONS["irrelevant-changes-nothing"]
    law.hold(own(looks), again=True)

    assert 'grades = { wi = "' in str(broken(law, own(looks, ignores={"wi"})))


@pytest.mark.parametrize(
    ("explain", "said"),
    [
        (lambda student: list(student.grades)[:1], "came out"),
        (lambda student: list(student.grades), "Without this grade the outcome stays"),
    ],
)
def test_an_explanation_is_enough_and_no_more(
    explain: Callable[[Student], list[str]], said: str
) -> None:
    """Of a function that knows what is possible: too little, and too much, are both found."""

    def careful(student: Student) -> object:
        grades = student.grades.values()
        low = sum(isinstance(each, Grade) and each < Grade(6) for each in grades)
        open_ = sum(not isinstance(each, Grade) for each in grades)
        return {WORDS[min(max(many - 1, 0), 2)] for many in range(low, low + open_ + 1)}

    assert said in str(broken(OF_FUNCTIONS["explanation-suffices"], own(careful, explain=explain)))


def test_a_norm_that_is_not_monotone_is_found() -> None:
    """The list before and after, ready to be copied into a rule file."""
    norm = ruleset(("up", "count(all, grade < 6) == 2"), ("down", "count(all, grade < 6) != 2"))
    found = broken(RULES["better-never-worse"], RuleTarget(norm, norm.targets[0]))

    assert str(found).splitlines() == [
        "better-never-worse does not hold for 2: one grade that is higher never makes it worse.",
        f"  {str(found).splitlines()[1].strip()}",
        "  after a change:",
        f"    {str(found).splitlines()[3].strip()}",
        "  came out: ‘down’",
        "  expected: ‘up’",
        "  A better outcome is in order too.",
    ]


class OneList(RuleTarget):
    """A norm of which one list is looked at."""

    @property
    def students(self) -> st.SearchStrategy[Student]:
        """Give a student with two fives."""
        grades = {"ne": Grade(5), "en": Grade(5), "wi": Grade(6)}
        return st.just(Student(id="900101", grades=grades))


@pytest.mark.parametrize(
    ("name", "patched", "by"),
    [
        ("open-is-exact", "possible", lambda judgement: judgement.possible[:1]),
        ("reason-suffices", "possible", lambda judgement: judgement.possible[:1]),
        ("never-a-verdict", "text_of", lambda _: "this student failed"),
    ],
)
def test_a_law_with_a_search_is_broken_by_a_search_that_is_wrong(
    name: str, patched: str, by: Callable[[Any], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the library does wrong would be found."""
    monkeypatch.setattr(f"overgang.laws.of_search.{patched}", by)

    # What is patched gives too little, or a word that no advice has.
    assert broken(RULES[name], OneList(IN_ORDER, IN_ORDER.targets[0])).law == name
    assert len(OF_SEARCH) == sum(law.searches for law in RULE_LAWS)


class Otherwise(RuleTarget):
    """A norm that says ‘down’ of everybody."""

    def says(self, student: Student) -> frozenset[Outcome]:  # noqa: ARG002 - whoever it is
        """Give the least that it can say."""
        return frozenset([IN_ORDER.targets[0].rules[-1].outcome])


class Careless(OneList):
    """A norm that passes over what it does not know, and counts a subject twice."""

    def says(self, student: Student) -> frozenset[Outcome]:
        """Leave out the facts, and say something of its own where a subject is there twice."""
        if len(student.grades) > 3:
            return frozenset(["uncovered"])
        return super().says(student.model_copy(update={"inputs": {}}))


def a_change(judgement: Any, more: int) -> Changes:  # noqa: ANN401 - as it is called
    """Give the first change of one grade, moved too little or too far."""
    reach = smallest_changes(judgement).reaches[0]
    (move,) = reach.alone[0].moves
    new = Grade.of(move.new.thousandths + more)
    moved = reach.alone[0].model_copy(update={"moves": (move.model_copy(update={"new": new}),)})
    kept = {"alone": (moved,), "fewest": moved, "least": moved}
    return Changes(reaches=(reach.model_copy(update=kept),))


ALL_AS_REASON: Final = SufficientReason(
    finding=Finding((IN_ORDER.targets[0].rules[0].outcome,), ("r0",)),
    grades=tuple(ForcingGrade(subject=code, grade=Grade(6)) for code in ("ne", "en", "wi")),
    facts=(),
    others=(),
    proven="smallest",
)


class Sixes(OneList):
    """A norm of which a list of sixes is looked at."""

    @property
    def students(self) -> st.SearchStrategy[Student]:
        """Give a student with three sixes."""
        grades = dict.fromkeys(("ne", "en", "wi"), Grade(6))
        return st.just(Student(id="900101", grades=grades))


RULES_MODULE: Final = "overgang.laws.of_rules"
SEARCH_MODULE: Final = "overgang.laws.of_search"


@pytest.mark.parametrize(
    ("name", "of", "patched", "by", "said"),
    [
        ("grades-may-be-written-otherwise", OneList, f"{RULES_MODULE}.read_entry",
         lambda _: Grade(4), "came out: ‘down’"),
        ("a-subject-twice-counts-once", Careless, "", None, "came out: no outcome"),
        ("nobody-tells-what-is-not-asked", Careless, "", None, "This has to be refused"),
        ("each-target-stands-alone", OneList, f"{RULES_MODULE}.RuleTarget", Otherwise, "‘down’"),
        ("without-a-rule-against-never-worse", OneList, f"{RULES_MODULE}.RuleTarget",
         Otherwise, "A better outcome is in order too"),
        ("file-and-back", OneList, f"{RULES_MODULE}.RuleTarget", Otherwise, "expected: ‘talk’"),
        ("explanation-agrees", OneList, f"{RULES_MODULE}._COMPARE",
         dict.fromkeys(("<", "<=", "==", ">="), lambda *_: False), "do not agree"),
        ("explanation-agrees", OneList, f"{RULES_MODULE}.traced",
         lambda student, norm, target: judge_target(
             student.model_copy(update={"grades": {}}), norm, target), "do not agree"),
        ("change-is-true-and-smallest", OneList, f"{SEARCH_MODULE}.smallest_changes",
         lambda judgement: a_change(judgement, -1000), "expected: ‘up’"),
        ("change-is-true-and-smallest", OneList, f"{SEARCH_MODULE}.smallest_changes",
         lambda judgement: a_change(judgement, 1000), "This smaller change"),
        ("reason-suffices", Sixes, f"{SEARCH_MODULE}.sufficient_reason",
         lambda _: ALL_AS_REASON, "Without this grade the outcome stays"),
    ],
)  # fmt: skip
def test_a_law_of_rules_is_broken_by_a_library_that_is_wrong(
    name: str, of: type[RuleTarget], patched: str, by: Any, said: str,  # noqa: ANN401 - a stand-in
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Each law would find it, and says what is wrong."""
    if patched:
        monkeypatch.setattr(patched, by)

    assert said in str(broken(RULES[name], of(IN_ORDER, IN_ORDER.targets[0])))


def test_what_a_norm_looks_at() -> None:
    """All subjects, or those that it names, also by a group or a choice."""
    named = RuleTarget(*one_rule("count([ne, en], grade < 6) <= 1 or wi > 5"))
    everything = RuleTarget(*one_rule("count(all - [ne], grade < 6) <= 1"))

    assert [named.looks_at(code) for code in ("ne", "wi", "fa")] == [True, True, False]
    assert [everything.looks_at(code) for code in ("wi", "fa")] == [True, True]
    assert [everything.misses(code) for code in ("ne", "wi")] == [True, False]
    RULES["irrelevant-changes-nothing"].hold(
        RuleTarget(*one_rule("count([ne, en], grade < 6) <= 1")), again=True, most=20
    )


def one_rule(when: str) -> tuple[RuleSet, Target]:
    """Give a norm of one rule, and its target."""
    made = ruleset(("up", when))
    return made, made.targets[0]


def test_a_list_is_shown_as_an_example_of_a_rule_file() -> None:
    """With other columns, and facts of every kind."""
    student = Student(
        id="900101",
        grades={"ne": Grade("5.5")},
        columns={"se": {"ne": Grade(6)}},
        inputs={"done": True, "votes": Decimal(2), "chosen": ("ne", "en"), "wish": "up"},
    )

    assert list(list_lines(student)) == [
        'grades = { ne = "5.5" }',
        'columns.se = { ne = "6" }',
        'inputs = { done = true, votes = 2, chosen = ["ne", "en"], wish = "up" }',
    ]


def test_a_rule_file_will_do(tmp_path: Path) -> None:
    """By its name or its path."""
    file = tmp_path / "norm.toml"
    file.write_text(norm(UP, REST, DOWN), encoding="utf-8")

    assert for_rules(file, most=3).__doc__ == "The laws of nl/example/small."
    assert for_rules(str(file), most=3).__doc__ == "The laws of nl/example/small."


def test_every_law_can_be_said_in_both_languages() -> None:
    """In one sentence."""
    for law in {*RULE_LAWS, *FUNCTION_LAWS}:
        for language in LANGUAGES:
            assert law.says(language).endswith(".")


def test_a_class_has_a_test_for_each_law_and_target() -> None:
    """And they are named so."""
    two = norm(UP, REST, DOWN) + norm(UP, REST, DOWN, to="3 havo").partition("step = 1 }")[2]
    (one, other) = (for_rules(IN_ORDER), for_rules(rules_of(two)))

    assert len([name for name in dir(one) if name.startswith("test_")]) == len(RULE_LAWS)
    assert len([name for name in dir(other) if name.startswith("test_")]) == 2 * len(RULE_LAWS)
    assert "test_order_does_not_matter_3_havo" in dir(other)


def rules_of(text: str) -> RuleSet:
    """Read a rule file."""
    return parse_toml(text)


NOT_MONOTONE: Final = (
    ("up", "count(all, grade < 6) == 2"),
    ("down", "count(all, grade < 6) != 2"),
)
KNOWN: Final = """
[[known]]
code = "worse-grade"
reason = { nl = "zo staat het er", en = "so it stands" }
"""


@pytest.mark.parametrize(
    ("rules", "most", "holds"),
    [
        (ruleset(*NOT_MONOTONE), 300, False),
        (ruleset(*NOT_MONOTONE, more=KNOWN), 3, True),
        (ruleset(UP, REST, DOWN), 3, True),
        (ruleset(UP, REST, DOWN, more=KNOWN), 3, False),
    ],
    ids=["broken", "known", "in order", "needless"],
)
def test_a_norm_that_is_known_not_to_be_monotone(
    rules: RuleSet,
    most: int,
    holds: bool,
) -> None:
    """What the file declares is known, and fails when it is no longer needed."""
    test: Any = for_rules(rules, most=most)
    if holds:
        test().test_better_never_worse()
    else:
        with pytest.raises(AssertionError):
            test().test_better_never_worse()


def test_a_law_that_is_declared_by_hand() -> None:
    """The declaration holds as long as the law does not; a law that is none is told at once."""
    known = {"better-never-worse": "it is a test"}
    odd: Any = for_function(the_other_way, lists=LISTS, best_first=WORDS, known=known)
    odd().test_better_never_worse()
    fine: Any = for_function(in_order, lists=LISTS, best_first=WORDS, known=known, most=5)
    with pytest.raises(AssertionError, match="it is a test"):
        fine().test_better_never_worse()
    with pytest.raises(ValueError, match="did you mean 'better-never-worse'"):
        for_function(in_order, lists=LISTS, best_first=WORDS, known={"beter-never-worse": "x"})


def test_a_step_of_a_tenth() -> None:
    """A function that jumps back at a tenth is found with that step alone."""

    def jumps(student: Student) -> object:
        return "talk" if Grade("6.1") in student.grades.values() else "up"

    law = OF_FUNCTIONS["better-never-worse"]
    whole, tenth = own(jumps), own(jumps, step=Decimal("0.1"))
    law.hold(whole, again=True)

    assert '"6.1"' in str(broken(law, tenth))


def test_lists_of_ones_own_may_be_empty() -> None:
    """A list without a grade breaks nothing."""
    empty = st.builds(Student, id=st.just("900101"), grades=st.just({}))
    for law in FUNCTION_LAWS:
        law.hold(OwnFunction(lambda _: "up", empty, WORDS, None), again=True, most=5)
