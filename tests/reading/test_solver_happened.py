"""What is possible while nobody has told what happened: exact, over every past."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given, strategies as st

from overgang.advice.advise import advise
from overgang.dossier.student import Student
from overgang.reading.judge import Finding, judge_target
from overgang.reading.limits import MOST_TIMES
from overgang.reading.solver import Range, decides, possible, said_of
from tests.assurance.test_happened import GRADES, MOST, judged, rules, texts


@given(texts())
def test_what_is_possible_is_what_some_past_gives(text: str) -> None:
    """No finding is missed and none is invented."""
    ruleset = rules(text)
    silent = judge_target(Student(id="900101", grades=GRADES), ruleset, ruleset.targets[0])
    pasts = [("four",) * a + ("five",) * b for a, b in product(range(MOST), repeat=2)]

    assert set(possible(silent)) == {judged(ruleset, past) for past in pasts}


@given(texts(), st.lists(st.sampled_from(["four", "five"]), max_size=4))
def test_what_has_been_told_leaves_nothing_open(text: str, past: list[str]) -> None:
    """A past that is told is no variable any more."""
    ruleset = rules(text)
    student = Student(id="900101", grades=GRADES, inputs={"past": past})
    judgement = judge_target(student, ruleset, ruleset.targets[0])

    assert possible(judgement) == (judged(ruleset, tuple(past)),)
    assert decides(judgement) == ()


def counts_of(values: tuple[Range, ...]) -> set[int]:
    """Give the counts that lie in some ranges."""
    return {
        count
        for count in range(MOST_TIMES + 1)
        for low, high in values
        if (low is None or count >= low) and (high is None or count <= high)  # type: ignore[operator]  # they are numbers
    }


@given(texts())
def test_the_counts_with_which_a_finding_can_come_about_are_those_of_some_past(text: str) -> None:
    """At the count where it tips there is a past that gives it, and one beyond it there is none."""
    ruleset = rules(text)
    silent = judge_target(Student(id="900101", grades=GRADES), ruleset, ruleset.targets[0])
    pasts = [("four",) * a + ("five",) * b for a, b in product(range(MOST_TIMES + 1), repeat=2)]
    findings = {past: said_of(judged(ruleset, past)) for past in pasts}
    (unknown,) = decides(silent)
    told = {each.choice: each.needs for each in unknown.counts}

    for choice in ("four", "five"):
        wanted = {
            said: {past.count(choice) for past, found in findings.items() if found == said}
            for said in set(findings.values())
        }
        if choice in told:
            assert {said_of(finding): counts_of(at) for finding, at in told[choice]} == wanted
        else:
            assert all(len(counts) == MOST_TIMES + 1 for counts in wanted.values()) or (
                len(wanted) == 1
            )
    assert not told or unknown.matters


def silent_on(*conditions: str, language: str = "nl") -> str:
    """Say what is not known of a student of whom nobody told the past."""
    advice = advise(
        Student(id="900101", grades=GRADES), rules("\n".join(conditions)), on=date(2026, 6, 24)
    )
    (unknown,) = advice.document("nl" if language == "nl" else "en").targets[0].unknown
    return unknown.text


@pytest.mark.parametrize(
    ("when", "low", "high"),
    [
        ("times(past, 'four') >= 2", 2, None),
        ("times(past, 'four') > 2", 3, None),
        ("times(past, 'four') <= 2", None, 2),
        ("times(past, 'four') < 1", None, 0),
        ("times(past, 'four') == 3", 3, 3),
    ],
)
def test_the_count_at_which_it_tips_is_the_bound(
    when: str, low: int | None, high: int | None
) -> None:
    """Below it is not, and at it is; of what the rules do not count there is nothing to say."""
    judgement = judge_target(
        Student(id="900101", grades=GRADES), (ruleset := rules(when)), ruleset.targets[0]
    )
    (unknown,) = decides(judgement)
    (counted,) = unknown.counts
    ends = (None if low is None else Decimal(low), None if high is None else Decimal(high))

    assert counted.choice == "four"
    assert dict(_by_rule(counted.needs))[("r0",)] == (Range(*ends),)
    for end, step in ((low, -1), (high, 1)):
        if end is not None:
            assert judged(ruleset, ("four",) * end).rules == ("r0",)
            assert end + step < 0 or judged(ruleset, ("four",) * (end + step)).rules == ()


def _by_rule(
    needs: tuple[tuple[Finding, tuple[Range, ...]], ...],
) -> list[tuple[tuple[str, ...], tuple[Range, ...]]]:
    return [(finding.rules, values) for finding, values in needs]


def test_what_is_not_known_says_how_often() -> None:
    """In both languages; things for which it is alike stand together."""
    apart = ("times(past, 'four') >= 2",)
    alike = ("times(past, 'four') <= 1 and times(past, 'five') <= 1",)

    assert silent_on(*apart) == (
        "Nog niet bekend: verleden. "
        "Bij 2 keer of vaker ‘klas 4 overgedaan’ is nog mogelijk: ‘r0’. "
        "Bij hoogstens één keer ‘klas 4 overgedaan’ is nog mogelijk: de norm zwijgt."
    )
    assert silent_on(*alike) == (
        "Nog niet bekend: verleden. Bij hoogstens één keer is nog mogelijk: ‘r0’. "
        "Dat geldt voor elk van deze: klas 4 overgedaan en klas 5 overgedaan."
    )
    assert silent_on(*apart, language="en") == (
        "Not known yet: past. "
        "With ‘year 4 done again’ 2 or more times this is still possible: ‘r0’. "
        "With ‘year 4 done again’ at most once this is still possible: the norm is silent."
    )
    assert silent_on("times(past, 'four') == 0") == (
        "Nog niet bekend: verleden. "
        "Bij nul keer ‘klas 4 overgedaan’ is nog mogelijk: ‘r0’. "
        "Bij 1 keer of vaker ‘klas 4 overgedaan’ is nog mogelijk: de norm zwijgt."
    )
    assert silent_on("times(past, 'four') in (1, 3)") == (
        "Nog niet bekend: verleden. "
        "Bij precies één keer of precies 3 keer ‘klas 4 overgedaan’ is nog mogelijk: ‘r0’. "
        "Bij nul keer, precies 2 keer of 4 keer of vaker ‘klas 4 overgedaan’ is nog mogelijk: "
        "de norm zwijgt."
    )
