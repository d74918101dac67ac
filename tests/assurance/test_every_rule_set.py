"""Questions over the whole language: what is told is so, what is proven has no exception."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings, strategies as st

from overgang.assurance.flaw import Flaw, Witness
from overgang.assurance.lint import Report, ask
from overgang.assurance.told import finding_lines
from overgang.dossier import Student
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Finding, judge_target
from overgang.strategies import rule_sets, students_for


def judged(ruleset: RuleSet, to: str, witness: Witness) -> Finding | None:
    """Judge a list for a target."""
    student = Student(id="900101", **dict(witness))
    return judge_target(student, ruleset, ruleset.target(to)).finding


def lists_of(ruleset: RuleSet) -> st.SearchStrategy[Student]:
    """Draw lists of the norm's own subjects, complete, with all facts told."""
    scale = ruleset.scale
    steps = int((scale.highest - scale.lowest) / scale.step)
    grade = st.integers(0, steps).map(lambda number: str(scale.lowest + number * scale.step))
    grades = st.fixed_dictionaries(dict.fromkeys(ruleset.list.subjects, grade))
    told = students_for(ruleset, complete=True).map(lambda each: dict(each.inputs))
    return st.builds(Student, id=st.just("900101"), grades=grades, inputs=told)


@settings(max_examples=25, suppress_health_check=list(HealthCheck), deadline=None)
@given(st.data())
def test_what_is_told_is_so_and_what_is_proven_has_no_exception(data: st.DataObject) -> None:
    """Every finding of every drawn rule set, and every proof against a few drawn lists."""
    ruleset = data.draw(rule_sets())
    report = ask(ruleset)
    for flaw in report.flaws:
        if flaw.witness.grades:
            holds_up(ruleset, flaw)
    for student in data.draw(st.lists(lists_of(ruleset), min_size=3, max_size=3)):
        bears_out(ruleset, report, student)
    for language in ("nl", "en"):
        assert all(finding_lines(ruleset, report.flaws, language))


def holds_up(ruleset: RuleSet, flaw: Flaw) -> None:
    """Hold the list of a finding against what the judge says of it."""
    finding = judged(ruleset, flaw.target, flaw.witness)
    match flaw.code:
        case "uncovered" | "in-between" | "missed":
            assert finding is not None
            assert finding.kind == "uncovered"
        case "open" | "unknown-points":
            assert finding is None
        case "conflict" | "in-both":
            assert finding is not None
        case "reading":
            other = ruleset.others[flaw.part]
            assert judged(other, flaw.target, flaw.witness) != finding
        case "worse-grade" | "worse-subject":
            assert flaw.after is not None
            assert judged(ruleset, flaw.target, flaw.after) != finding
        case _:
            pass


def bears_out(ruleset: RuleSet, report: Report, student: Student) -> None:
    """Hold a drawn list against the proofs."""
    proven = {(proof.code, proof.target) for proof in report.proofs}
    for target in ruleset.targets:
        finding = judge_target(student, ruleset, target).finding
        kind = "open" if finding is None else finding.kind
        if ("uncovered", target.to) in proven:
            assert kind != "uncovered"
        told = {(flaw.code, flaw.target) for flaw in report.flaws}
        if ("never-met", target.to) in told:
            assert kind != "meets"
        if ("always-met", target.to) in told:
            assert kind == "meets"
