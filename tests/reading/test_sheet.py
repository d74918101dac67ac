"""Which subjects count, what is known of each, and what may be told."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from overgang.dossier.student import InputValue, Student
from overgang.errors import FaultsError
from overgang.norms.check import names_of
from overgang.norms.parse import parse_group
from overgang.norms.parts import DerivedDefinition, ListDefinition
from overgang.norms.ruleset import RuleSet
from overgang.reading.membership import members
from overgang.reading.sheet import Sheet, declared, is_unnamed, sheet_of
from tests.reading.norms import EVERYTHING

UNKNOWN = (1000, 10000)
FIVE = {"ne": "5.5", "en": "6", "wi": "7", "gs": "8", "lo": "V"}


def sheet(
    grades: dict[str, str],
    inputs: dict[str, InputValue] | None = None,
    ruleset: RuleSet = EVERYTHING,
) -> Sheet:
    """Make a sheet of a list."""
    return sheet_of(Student(id="900101", grades=grades, inputs=inputs or {}), ruleset)


def listing(**changes: object) -> RuleSet:
    """Give the norm with another definition of a complete list."""
    made = ListDefinition.model_validate({"subjects": EVERYTHING.list.subjects, **changes})
    return EVERYTHING.model_copy(update={"list": made})


def test_a_grade_is_known_a_letter_by_the_norms_table_and_the_rest_is_a_span() -> None:
    """A letter without a number and an exempt subject do not count; what is missing does."""
    found = sheet({"ne": "5.5", "en": "G", "wi": "V", "gs": "exempt", "lo": "inh", "ak": "6"})

    assert found.all == ("ne", "en", "lo", "ak")
    assert [found.span(code) for code in ("ne", "en", "lo")] == [(5500,) * 2, (8000,) * 2, UNKNOWN]
    assert found.span("wi") is None
    assert found.span("gs") is None
    assert found.unknown() == ("lo",)


def test_missing_is_never_nought() -> None:
    """A grade that is not there can be anything on the scale, and nothing below it."""
    found = sheet({**FIVE, "ne": ""})

    assert found.span("ne") == UNKNOWN


def test_a_subject_that_is_named_and_not_on_the_list_is_not_known() -> None:
    """It can still come, in the report as well as in another column."""
    found = sheet(FIVE)

    assert found.span("ak") == UNKNOWN
    assert found.span("ne", "se") == UNKNOWN


def test_a_code_of_the_list_is_read_as_the_one_code_of_its_subject() -> None:
    """A subject that nobody knows keeps its own code."""
    found = sheet({"NETL": "6", "Zeilen": "7"})

    assert found.all[:2] == ("ne", "zeilen")


@pytest.mark.parametrize(("more", "lacking"), [({}, 1), ({"bi": "6"}, 0), ({"bi": "exempt"}, 0)])
def test_a_list_that_is_too_short_lacks_subjects(more: dict[str, str], lacking: int) -> None:
    """An exempt subject is not lacking; a letter without a number does not fill a place."""
    found = sheet({**FIVE, **more})

    assert sum(map(is_unnamed, found.all)) == lacking


def test_a_list_of_published_subjects_lacks_them_by_name() -> None:
    """The school has said which subjects there are."""
    found = sheet({"ne": "6", "en": "6", "lo": "V"}, ruleset=listing(published=True))

    assert found.all == ("ne", "en", "wi", "gs")


def test_a_list_of_which_nothing_is_said_lacks_nothing() -> None:
    """No count, no published subjects: the list is what it is."""
    assert sheet({"ne": "6"}, ruleset=listing()).all == ("ne",)


@pytest.mark.parametrize(
    ("group", "codes"),
    [
        ("all", ("ne", "en", "gs", "?4", "?5")),
        ("core", ("ne", "en", "wi")),
        ("[gs, lo, ak]", ("gs", "ak")),
        ("chosen", ("gs",)),
        ("core + [gs, ne]", ("ne", "en", "wi", "gs")),
        ("all - core", ("gs", "?4", "?5")),
        ("all & core", ("ne", "en")),
        ("rest", ("gs",)),
    ],
)
def test_a_group_holds_the_subjects_that_count(group: str, codes: tuple[str, ...]) -> None:
    """In the order of the group, each once, without letters and exempt subjects."""
    found = sheet({"ne": "6", "en": "6", "gs": "7", "lo": "V"}, {"chosen": ("gs", "lo")})

    assert members(found, parse_group(group, names_of(EVERYTHING))) == codes


@pytest.mark.parametrize("group", ["chosen", "all - chosen", "rest"])
def test_a_group_that_nobody_has_chosen_is_not_known(group: str) -> None:
    """Not even its size."""
    assert members(sheet(FIVE), parse_group(group, names_of(EVERYTHING))) is None


@given(st.permutations(list(FIVE)))
def test_the_order_of_a_list_does_not_matter(order: list[str]) -> None:
    """The same grades in another order are known as well."""
    found = sheet({code: FIVE[code] for code in order})

    assert found.spans == sheet(FIVE).spans


def test_another_grade_leaves_the_rest_of_a_sheet_alone() -> None:
    """A sheet does not change; another is made."""
    before = sheet(FIVE)
    after = before.with_span("ne", (6500, 6500))

    assert (before.span("ne"), after.span("ne")) == ((5500, 5500), (6500, 6500))
    assert after.all == before.all


@pytest.mark.parametrize(
    ("lo", "told", "found"),
    [
        ("V", {}, {"done": True}),
        ("O", {}, {"done": False}),
        ("G", {}, {}),
        ("6", {}, {}),
        ("O", {"done": True}, {"done": True}),
    ],
)
def test_a_letter_on_the_list_answers_a_question_unless_people_have(
    lo: str, told: dict[str, InputValue], found: dict[str, InputValue]
) -> None:
    """What people have told goes first; a letter that says neither says nothing."""
    student = Student(id="900101", grades={"lo": lo}, inputs=told)

    assert declared(student, EVERYTHING) == found


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("done", "jazeker"),
        ("advice", "perhaps"),
        ("score", True),
        ("score", Decimal("-0.5")),
        ("score", Decimal("10.5")),
        ("chosen", ("ak",)),
        ("chosen", "gs"),
        ("dome", True),
    ],
)
def test_what_cannot_be_told_is_refused_without_showing_it(name: str, value: InputValue) -> None:
    """The fault names the input and never the value."""
    with pytest.raises(FaultsError, match="input") as caught:
        sheet(FIVE, {name: value})

    assert str(value) not in str(caught.value)


@pytest.mark.parametrize("value", [Decimal(0), Decimal("9.5"), Decimal(10)])
def test_a_number_up_to_and_including_its_bounds_can_be_told(value: Decimal) -> None:
    """Both bounds are in."""
    assert sheet(FIVE, {"score": value}).inputs["score"] == value


def combined(**changes: object) -> RuleSet:
    """Give the norm with one derived subject, of two parts."""
    derived = DerivedDefinition(nl="samen", en="together", parts=("maat", "ckv"))
    return listing(**changes).model_copy(update={"derived": {"cc": derived}})


def test_parts_stay_known_beside_a_grade_for_the_whole() -> None:
    """A list that gives the whole and its parts: the whole counts, and a rule can ask for both."""
    found = sheet({"ne": "6", "cc": "7", "maat": "4", "ckv": ""}, ruleset=combined())

    assert set(found.all) == {"ne", "cc"}
    assert found.span("cc") == (7000, 7000)
    assert found.span("maat") == (4000, 4000)
    assert found.span("ckv") == UNKNOWN
    assert found.unknown() == ("ckv",)


def test_a_part_beside_the_whole_can_change_and_be_left_out_and_the_whole_stays() -> None:
    """The grade that stands there is not worked out again."""
    found = sheet({"ne": "6", "cc": "7", "maat": "4", "ckv": "6"}, ruleset=combined())
    higher, less = found.with_span("maat", (5000, 5000)), found.without(("maat",))

    assert higher.span("maat") == (5000, 5000)
    assert less.span("maat") is None
    assert set(higher.all) == set(less.all) == {"ne", "cc"}
    assert higher.span("cc") == less.span("cc") == (7000, 7000)


@pytest.mark.parametrize(
    ("parts", "span"),
    [
        ({"maat": "V", "ckv": "vr"}, None),
        ({"maat": "V", "ckv": "7"}, (7000, 7000)),
        ({"maat": "V", "ckv": ""}, UNKNOWN),
        ({"maat": "V"}, UNKNOWN),
        ({}, UNKNOWN),
    ],
)
def test_a_whole_of_which_no_part_has_a_grade_has_none(
    parts: dict[str, str], span: tuple[int, int] | None
) -> None:
    """Where a part is not on the list or still to come, a grade can come; else none will."""
    assert sheet({"ne": "6", **parts}, ruleset=combined()).span("cc") == span


def test_an_exempt_part_fills_no_place_on_the_list() -> None:
    """The whole does, also where it is exempt itself."""
    short = {"subjects": ["ne", "en", "wi"], "count": 3}
    parts = {"maat": "vr", "ckv": "vr"}

    assert len(sheet({"ne": "6", **parts}, ruleset=combined(**short)).all) == 3
    assert len(sheet({"ne": "6", "cc": "vr", **parts}, ruleset=combined(**short)).all) == 2
