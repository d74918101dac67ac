"""A sufficient part forces the finding, and nothing smaller does."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import assume, given, settings

from overgang.dossier.student import Student
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Judgement, judge_target
from overgang.reading.solver import Said, forcing as module, said_of, unknowns
from overgang.reading.solver.forcing import Forcing, forcing
from overgang.reading.solver.freed import freed_of
from overgang.reading.solver.unknowns import Key
from tests.reading.freed import MOST_KEYS, cases, completions, known, let_go
from tests.reading.norms import HAVO, SUBJECTS, with_rule


@pytest.fixture(autouse=True)
def _once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let things happen once at most, so that every way they can have happened is tried."""
    monkeypatch.setattr(unknowns, "MOST_TIMES", 1)


def found_for(judgement: Judgement) -> Forcing:
    """Give the sufficient part of a list with a finding."""
    assert judgement.finding is not None
    found = forcing(freed_of(judgement), said_of(judgement.finding), judgement.sheet)
    assert found is not None
    return found


def brute(judgement: Judgement) -> set[frozenset[Key]]:
    """Give every set that forces the finding, by every completion of the list."""
    free, said = let_go(judgement), said_of(judgement.possible[0])
    now = known(judgement)
    breaks = {
        frozenset(key for key, value in changed.items() if value != now[key])
        for changed, found in completions(judgement, free)
        if found != said
    }
    sizes = range(len(free) + 1)
    sets = (frozenset(keys) for size in sizes for keys in combinations(free, size))
    return {kept for kept in sets if not any(kept.isdisjoint(broken) for broken in breaks)}


@pytest.mark.language
@settings(max_examples=10)
@given(cases())
def test_it_is_sufficient_and_nothing_smaller_is(case: tuple[Student, RuleSet]) -> None:
    """Exact: brute force over all grades and facts finds the same number, and this set among it."""
    student, ruleset = case
    for target in ruleset.targets:
        judgement = judge_target(student, ruleset, target)
        assume(len(let_go(judgement)) <= MOST_KEYS)
        if judgement.finding is None:
            continue
        found, sets = found_for(judgement), brute(judgement)

        assert found.smallest
        assert frozenset(found.keys) in sets
        assert len(found.keys) == min(map(len, sets))


@settings(max_examples=10)
@given(cases())
def test_where_the_search_is_cut_short_nothing_is_to_spare(case: tuple[Student, RuleSet]) -> None:
    """Subset-minimal: each part is needed beside the others, and it is not said to be smallest."""
    student, ruleset = case
    judgement = judge_target(student, ruleset, ruleset.targets[0])
    assume(judgement.finding is not None and len(let_go(judgement)) <= MOST_KEYS)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_MOST_SEARCHES", 0)
        found = found_for(judgement)
    sets = brute(judgement)

    assert not found.smallest
    assert frozenset(found.keys) in sets
    assert not any(frozenset(found.keys) - {key} in sets for key in found.keys)


@settings(max_examples=10)
@given(cases())
def test_a_cover_that_is_searched_is_as_small(case: tuple[Student, RuleSet]) -> None:
    """Agree: whether few enough are found by trying or by a search, they are as few."""
    student, ruleset = case
    judgement = judge_target(student, ruleset, ruleset.targets[0])
    assume(judgement.finding is not None)
    first = found_for(judgement)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_MOST_STEPS", 0)
        other = found_for(judgement)

    if first.smallest and other.smallest:  # a search that was cut short proves no least number
        assert len(other.keys) == len(first.keys)


def havo(**grades: str) -> Judgement:
    """Judge a list of sixes and sevens for 4 havo: 84 points, the least that the norm asks."""
    listed = dict.fromkeys(SUBJECTS, "6") | dict.fromkeys(SUBJECTS[3:9], "7") | grades
    return judge_target(Student(id="900101", grades=listed), HAVO, HAVO.targets[0])


def test_one_grade_can_be_enough() -> None:
    """Below: a 4 in the core leads to one outcome, whatever the other twelve grades are."""
    found = found_for(havo(wi="4"))

    assert found.keys == (("report", "wi"),)
    assert found.others == tuple(("report", code) for code in SUBJECTS if code != "wi")
    assert found.smallest


def test_two_shortfalls_in_the_core_are_enough_together() -> None:
    """At: two fives for the three core subjects, and neither of them alone."""
    assert found_for(havo(ne="5", en="5")).keys == (("report", "ne"), ("report", "en"))


def test_a_total_rests_on_the_whole_list() -> None:
    """Above: where every grade counts for the total, none can be left out."""
    found = found_for(havo())

    assert len(found.keys) == len(SUBJECTS)
    assert found.others == ()


def test_a_fact_can_be_enough_and_a_grade_beside_it_too() -> None:
    """Facts: what people have told is a part like any other, and the smallest has it or has not."""
    ruleset = with_rule("done or ne >= 6 and en >= 6")
    student = Student(
        id="900101", grades=dict.fromkeys(ruleset.list.subjects, "6"), inputs={"done": True}
    )
    judgement = judge_target(student, ruleset, ruleset.targets[0])

    assert found_for(judgement).keys == ("done",)


def test_what_is_not_known_is_let_go_too() -> None:
    """Open: a finding that a missing grade cannot change rests on what is known."""
    found = found_for(havo(wi="4", fa="inh"))

    assert found.keys == (("report", "wi"),)


def test_a_list_that_does_not_force_what_is_said_has_no_sufficient_part() -> None:
    """None: of a finding that is still open nothing is said."""
    judgement = havo(ne="inh")
    said: Said = HAVO.targets[0].rule("bevorderen").outcome

    assert judgement.finding is None
    assert forcing(freed_of(judgement), said, judgement.sheet) is None


def test_lists_of_one_form_share_a_program() -> None:
    """Reuse: other grades are another question; another letter is another form."""
    assert freed_of(havo()) is freed_of(havo(ne="9"))
    assert freed_of(havo()) is not freed_of(havo(mu="V"))
