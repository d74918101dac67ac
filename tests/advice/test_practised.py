"""Advice with a practice: what can never come of it, and what never moves it."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, strategies as st

from overgang.advice.advise import advise
from overgang.advice.document import AdviceDocument
from overgang.dossier import Dossier, Student
from overgang.norms.ruleset import RuleSet
from overgang.practices import OptionCode, Practice, load_practice
from overgang.practices.notes import Offers, SafeguardState
from overgang.strategies import dossiers, practices, rule_sets, students_for
from tests.advice.norm import NORM

DAY = date(2026, 6, 24)
DAYS = st.dates(date(2025, 9, 1), date(2026, 7, 31))
KINDS = {"meets", "discuss", "other-route", "below", "uncovered", "conflict"}


@st.composite
def cases(draw: st.DrawFn) -> tuple[Dossier, RuleSet | None]:
    """Give a dossier with a list, and a norm that can read it or none."""
    dossier = draw(dossiers())
    if draw(st.booleans()):
        return dossier, None
    ruleset = draw(rule_sets())
    student = draw(students_for(ruleset)).model_copy(update={"id": dossier.student.id})
    return dossier.model_copy(update={"student": student, "reports": ()}), ruleset


@given(case=cases(), practice=practices(), on=DAYS)
def test_no_outcome_means_that_a_year_is_done_again(
    case: tuple[Dossier, RuleSet | None], practice: Practice, on: date
) -> None:
    """To go on is always an option and comes first; the exception is last, with a ground."""
    dossier, ruleset = case
    advice = advise(dossier, ruleset, practice, on=on)
    codes = [option.code for option in advice.document("en").options]

    assert codes[0] is OptionCode.GO_ON
    assert OptionCode.EXCEPTION not in codes[:-1]
    assert {found.kind for target in advice.targets for found in target.possible} <= KINDS
    if codes[-1] is OptionCode.EXCEPTION:
        grounds = [
            told.note.ground
            for told in advice.notes
            if isinstance(told.note, Offers) and told.note.option is OptionCode.EXCEPTION
        ]
        assert all(grounds)
        assert grounds


@given(dossier=dossiers(), practice=practices(), on=DAYS)
def test_the_exception_is_left_out_with_a_floor_or_where_motivation_is_a_cause(
    dossier: Dossier, practice: Practice, on: date
) -> None:
    """Whatever a policy offers."""
    cause = {"on": on, "kind": "motivation", "by": "mentor"}
    held = Dossier.model_validate({**dict(dossier), "causes": [*dossier.causes, cause]})

    options = advise(held, None, practice, on=on).document("nl").options
    assert OptionCode.EXCEPTION not in {option.code for option in options}


@given(dossier=dossiers(), practice=practices(), on=DAYS)
def test_what_came_later_changes_nothing(dossier: Dossier, practice: Practice, on: date) -> None:
    """To the byte: an advice of a day is that of the dossier as it was known on that day."""
    whole = advise(dossier, None, practice, on=on).json("nl")

    assert advise(dossier.on(on), None, practice, on=on).json("nl") == whole


@given(dossier=dossiers(), practice=practices(), random=st.randoms(use_true_random=False))
def test_the_order_of_evidence_of_one_day_changes_nothing(
    dossier: Dossier, practice: Practice, random: Random
) -> None:
    """A dossier is a heap of evidence, and the heap can be in any order."""
    parts: dict[str, object] = {}
    for name in type(dossier).model_fields:
        part = getattr(dossier, name)
        parts[name] = random.sample(part, len(part)) if isinstance(part, tuple) else part
    mixed = Dossier.model_validate(parts)

    first, then = (advise(each, None, practice, on=DAY).json("nl") for each in (dossier, mixed))
    assert first == then


@given(dossier=dossiers(), practice=practices(), on=DAYS)
def test_both_languages_say_the_same(dossier: Dossier, practice: Practice, on: date) -> None:
    """As many lines in each part, and in the text every line of the document."""
    advice = advise(dossier, None, practice, on=on)
    nl, en = advice.document("nl"), advice.document("en")

    assert _shape(nl) == _shape(en)
    text = advice.text("nl")
    said = [each.text for each in nl.safeguards] + [each.text for each in nl.rights]
    said += [each.text for each in nl.law]
    assert all(line in text for line in (*said, *nl.remarks, *nl.questions, *nl.limits))


def _shape(document: AdviceDocument) -> list[object]:
    agenda = document.agenda
    assert agenda is not None
    return [
        [(o.code, len(o.how), len(o.speaks_for), len(o.needs)) for o in document.options],
        [(each.policy, each.state) for each in document.safeguards],
        [(each.policy, each.of, each.state) for each in document.rights],
        [len(agenda.who), len(agenda.bring), len(agenda.ask)],
        [len(document.law), len(document.remarks), len(document.questions)],
    ]


def test_an_advice_needs_a_norm_or_a_practice() -> None:
    """With neither there is nothing to say."""
    with pytest.raises(ValueError, match="a norm, a practice or both"):
        advise(Student(id="900101"), None, on=DAY)


def test_without_a_norm_the_advice_says_so_and_still_has_all_its_parts() -> None:
    """A school that works without norms."""
    plan = {
        "made_by": ["student", "parent", "mentor"],
        "cycles": [
            {
                "on": "2026-01-16", "start": "2026-01-19", "due": "2026-03-02",
                "goals": ["catch up"], "student": ["practise"],
            }
        ],
    }  # fmt: skip
    dossier = Dossier.model_validate(
        {
            "student": {"id": "900101", "level": "havo", "year": 2},
            "reports": [{"on": "2026-01-30", "name": "rapport 1", "grades": {"wi": "5,4"}}],
            "plans": [plan],
        }
    )
    document = advise(dossier, None, _only("plan-cycles"), on=date(2026, 3, 3)).document("nl")

    assert document.source is None
    assert document.targets == ()
    assert [option.code for option in document.options] == ["go-on"]
    assert [(each.state, each.text) for each in document.safeguards] == [
        (
            SafeguardState.LATE,
            "Op het plan is nog niet teruggekeken. Dat was afgesproken voor 2 maart 2026.",
        )
    ]
    assert any("geen norm bekeken" in line for line in document.limits)
    assert document.agenda is not None
    assert document.agenda.who == ("leerling", "ouder", "mentor")


def test_a_practice_says_how_it_does_what_a_norm_leaves_open() -> None:
    """The option is the norm's, and how it is done is the practice's."""
    student = Student.model_validate({"id": "900101", "grades": {"ne": 5, "en": 6, "wi": 5}})
    options = advise(student, NORM, _only("plan-cycles"), on=DAY).document("nl").options
    (planned,) = (option for option in options if option.code is OptionCode.GO_ON_WITH_PLAN)

    assert planned.how == ("Een plan van 6 weken kan nog 2 keer dit schooljaar.",)
    assert planned.text.startswith("Naar 4 havo")


@pytest.mark.parametrize("days", [-1, 0, 1])
def test_safeguards_that_are_late_come_before_what_is_to_do(days: int) -> None:
    """On the day of the look back it is still to do; the day after it is late."""
    cycle = {
        "on": "2026-01-16", "start": "2026-01-19", "due": "2026-03-02",
        "goals": ["catch up"], "student": ["practise"],
    }  # fmt: skip
    dossier = Dossier.model_validate({"student": {"id": "900101"}, "plans": [{"cycles": [cycle]}]})
    on = date(2026, 3, 2) + timedelta(days=days)
    (found,) = advise(dossier, None, _only("plan-cycles"), on=on).document("nl").safeguards

    assert found.state is (SafeguardState.LATE if days > 0 else SafeguardState.TO_DO)


def _only(kind: str) -> Practice:
    practice = load_practice("odulphus")
    kept = tuple(policy for policy in practice.policies if policy.kind == kind)
    return practice.model_copy(update={"policies": kept})
