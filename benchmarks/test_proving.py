"""Proving things of a norm, beside z3 asked directly and CrossHair on plain functions.

`overgang` answers more than it is held against: `lint` and `compare` read a rule file, and give an
ordinary list of grades that the judge has confirmed, or a proof. z3 gives any list that will do,
for a norm that somebody wrote out for it; its time is that of writing and asking. Once it is asked
for an ordinary list too: that of a difference or a step down it did not give within a minute.
Nothing is warm on our side either: each time the norm is a copy of which nothing was made yet.
CrossHair only takes part where it is installed (`pip install crosshair-tool`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

import pytest

from benchmarks import asked, crossed
from benchmarks.asked import ODD, THIS_YEAR, TWO_WAYS, Listed
from benchmarks.conftest import Measure
from benchmarks.peers import CORE, NORM, SUBJECTS, students
from overgang.advice.changes import smallest_changes
from overgang.assurance.compare import compare
from overgang.assurance.flaw import Witness
from overgang.assurance.lint import ask, lint
from overgang.assurance.lists import Lists, judged
from overgang.dossier.student import Student
from overgang.norms.files import parse_toml
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import judge_target

_TARGET = NORM.targets[0]
_TEXT: Final = (Path(__file__).parents[1] / "tests" / "reading" / "norms" / "havo.toml").read_text(
    encoding="utf-8"
)
_ROUNDS: Final = 9
_MANY: Final = 10
Tell = Callable[[str], None]


def _version(old: str, new: str) -> RuleSet:
    """Give the norm with one part of its text written otherwise."""
    assert old in _TEXT
    return parse_toml(_TEXT.replace(old, new))


_NEXT_YEAR: Final = _version("tekorten < 4", "tekorten < 5")
_ODD: Final = _version("tekorten > 4", "tekorten == 5")
_TWO_WAYS: Final = _version("tekorten > 4", "(tekorten == 5 or tekorten > 5)")


def _fresh(norm: RuleSet) -> RuleSet:
    """Give the norm as if it had just been read: nothing was made of it before."""
    return norm.model_copy()


def _grades(witness: Witness) -> Listed:
    return tuple(int(witness.grades[code]) for code in SUBJECTS)


def _student(grades: Listed) -> Student:
    told = dict(zip(SUBJECTS, map(str, grades), strict=True))
    return Student(id="900101", grades=told)


def _kind(grades: Listed | None, norm: RuleSet = NORM) -> str:
    assert grades is not None
    finding = judge_target(_student(grades), norm, norm.targets[0]).finding
    assert finding is not None
    return finding.kind


def _any_uncovered() -> Listed:
    """Ask what z3 is asked, no more: some list, and the judge confirms it.

    Plain lists are tried before anything is searched; here one of them will do.
    """
    norm = _fresh(NORM)
    lists = Lists(norm, norm.targets[0])
    (scene,) = lists.scenes
    values = scene.some(scene.model.settled("uncovered"))
    assert values is not None
    witness = scene.witness(values)
    assert judged(lists, witness).finding is not None
    return _grades(witness)


def test_an_outcome_is_reached(measure: Measure) -> None:
    """Any list that no rule covers."""
    found = measure(
        "some list",
        _any_uncovered,
        beside={"z3, some list": partial(asked.reached, ordinary=False)},
        rounds=_ROUNDS,
    )

    assert _kind(found) == _kind(asked.reached(ordinary=False)) == "uncovered"


def test_an_outcome_is_reached_by_an_ordinary_list(measure: Measure) -> None:
    """The most ordinary list that no rule covers, as `lint` gives it."""
    (flaw,) = measure(
        "ordinary list",
        lambda: lint(_fresh(NORM), ["uncovered"]),
        beside={"z3, ordinary list": partial(asked.reached, ordinary=True)},
        rounds=_ROUNDS,
    )
    theirs = asked.reached(ordinary=True)

    assert theirs is not None
    assert _kind(theirs) == "uncovered"
    assert asked.oddness(_grades(flaw.witness)) == asked.oddness(theirs)


def test_two_norms_differ(measure: Measure) -> None:
    """Every way in which next year's norm differs; z3 gives one, or every one."""
    found = measure(
        "every difference",
        lambda: compare(_fresh(NORM), _fresh(_NEXT_YEAR)),
        beside={
            "z3, one difference": partial(asked.difference, every=False),
            "z3, every difference": partial(asked.difference, every=True),
        },
        rounds=_ROUNDS,
    )
    ours = [
        tuple(int(each.old.grades[code]) for code in SUBJECTS)
        for each in found.targets[0].differences
    ]
    theirs = asked.difference(every=True)

    assert len(ours) == len(theirs)
    assert all(_kind(each) != _kind(each, _NEXT_YEAR) for each in (*ours, *theirs))


def test_a_higher_grade_is_worse(measure: Measure) -> None:
    """A witness for each kind of subject, of a norm with an exact bound."""
    found = measure(
        "step down",
        lambda: lint(_fresh(_ODD), ["worse-grade"]),
        beside={"z3, step down": partial(asked.step_down, ODD)},
        rounds=_ROUNDS,
    )
    theirs = [each for each in asked.step_down(ODD) if each is not None]

    assert len(found) == len(theirs) == 2  # noqa: PLR2004 - the core, and the others


@pytest.mark.parametrize(
    ("name", "norm", "written"),
    [("monotone", NORM, THIS_YEAR), ("monotone, not by its form", _TWO_WAYS, TWO_WAYS)],
    ids=["by-its-form", "by-search"],
)
def test_no_higher_grades_are_worse(
    measure: Measure, name: str, norm: RuleSet, written: asked.Norm
) -> None:
    """Nothing is worse with higher grades: single steps of every kind make up every whole list."""
    report = measure(
        name,
        lambda: ask(_fresh(norm), ["worse-grade"]),
        beside={
            f"z3, {name}, one step": partial(asked.step_down, written),
            f"z3, {name}, whole list": partial(asked.whole_list_down, written),
        },
        rounds=_ROUNDS,
    )
    proven = {code for proof in report.proofs for code in proof.subjects}

    assert not report.flaws
    assert proven == set(SUBJECTS)
    assert asked.step_down(written) == [None, None]
    assert asked.whole_list_down(written) is None


def test_the_smallest_raise(measure: Measure) -> None:
    """The least total with which the norm is met; ours also gives every other nearest change."""
    short = [each for each in students(200) if not _is_met(each)][:_MANY]
    found = measure(
        "smallest raise",
        lambda: list(map(_least_raise, short)),
        beside={"z3, smallest raise": lambda: list(map(asked.least_raise, short))},
        things=_MANY,
        rounds=3,
    )

    assert found == list(map(asked.least_raise, short))


def _is_met(student: Student) -> bool:
    finding = judge_target(student, NORM, _TARGET).finding
    return finding is not None and finding.kind == "meets"


def _least_raise(student: Student) -> int:
    (reach,) = [
        each
        for each in smallest_changes(judge_target(student, NORM, _TARGET)).reaches
        if each.least.finding.kind == "meets"
    ]
    return int(reach.least.total)


def _lists_that_differ() -> bool:
    return bool(compare(NORM, _NEXT_YEAR).targets[0].differences)


def _never_worse(norm: RuleSet) -> bool:
    return not lint(norm, ["worse-grade"])


@pytest.mark.parametrize(
    ("name", "ours", "theirs", "so"),
    [
        ("a difference", _lists_that_differ, crossed.differs, True),
        (
            "a step down",
            partial(_never_worse, _ODD),
            partial(crossed.held, crossed.odd_rises),
            False,
        ),
        ("no step down", partial(_never_worse, NORM), partial(crossed.held, crossed.rises), True),
    ],
    ids=["difference", "step-down", "no-step-down"],
)
def test_beside_crosshair(
    measure: Measure,
    tell: Tell,
    name: str,
    ours: Callable[[], bool],
    theirs: Callable[[], bool | None],
    so: bool,  # noqa: FBT001 - a case
) -> None:
    """A difference, a property that does not hold, and one that does."""
    there, told = crossed.there(), list[bool | None]()
    found = measure(
        name,
        ours,
        beside={f"CrossHair, {name}": lambda: told.append(theirs())} if there else {},
        rounds=1,
    )
    if told or not there:
        tell(f"CrossHair, {name}: " + (_said(told, so=so) if there else "not installed, not asked"))

    assert found is so
    assert all(each in {so, None} for each in told)


def _said(told: list[bool | None], *, so: bool) -> str:
    return "found" if so in told else "neither found nor excluded in its time"


@pytest.mark.parametrize("many", [6, 12, 18, 24])
def test_growth(measure: Measure, tell: Tell, many: int) -> None:
    """Every question about a norm over more and more subjects."""
    more = [f"keuze{at}" for at in range(1, max(many - len(SUBJECTS), 0) + 1)]
    codes = [*CORE, *(code for code in SUBJECTS if code not in CORE), *more][:many]
    text = _TEXT.replace(str(list(SUBJECTS)).replace("'", '"'), str(codes).replace("'", '"'))
    text = text.replace("count = 13", f"count = {many}")
    text = text.replace("84", str(6 * many + 6)).replace("81", str(6 * many + 3))
    named = "".join(f'{code} = {{ nl = "{code}", en = "{code}" }}\n' for code in more)
    norm = parse_toml(f"{text}\n[subjects]\n{named}")
    found = measure(f"lint of {many} subjects", lambda: ask(_fresh(norm)), rounds=5)
    tell(f"lint of {many} subjects: {len(found.flaws)} found, {len(found.proofs)} proven")

    assert len(norm.list.subjects) == many
    assert "unsettled" not in {flaw.code for flaw in found.flaws}
