"""The order of levels is a partial order, and levels are read as schools write them."""

import json
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st
from pydantic import BaseModel, ValidationError

from overgang.errors import LevelError
from overgang.school.level import Level

levels = st.sampled_from(Level)


@given(levels)
def test_every_level_is_at_least_itself(level: Level) -> None:
    """Reflexive, and never strictly above itself."""
    same = Level(level.value)

    assert level <= same
    assert level >= same
    assert not level < same
    assert not level > same


@given(levels, levels)
def test_two_levels_that_are_at_least_each_other_are_one(one: Level, other: Level) -> None:
    """Antisymmetric."""
    if one <= other <= one:
        assert one is other


@given(levels, levels, levels)
def test_the_order_passes_on(low: Level, middle: Level, high: Level) -> None:
    """Transitive."""
    if low <= middle <= high:
        assert low <= high


@given(levels, levels)
def test_the_four_comparisons_agree(one: Level, other: Level) -> None:
    """`<`, `<=`, `>` and `>=` tell the same story from both sides."""
    assert (one < other) == (other > one)
    assert (one <= other) == (other >= one)
    assert (one <= other) == (one < other or one is other)
    assert one.compares_with(other) == (one <= other or one >= other)


@given(levels, levels)
def test_the_school_type_keeps_the_order(one: Level, other: Level) -> None:
    """Taking both kinds of vwo together never turns two levels round."""
    if one <= other:
        assert one.school_type <= other.school_type


@given(levels)
def test_what_a_level_is_called_reads_as_that_level(level: Level) -> None:
    """The file name, the Dutch and the English name all read back."""
    assert Level.read(level.value) is level
    assert Level.read(level.nl) is level
    assert Level.read(level.en) is level
    assert Level.read(str(level).upper()) is level


def test_the_ladder_from_practical_education_to_vwo() -> None:
    """Each rung is strictly below the next."""
    ladder = [Level.PRO, Level.VMBO_BB, Level.VMBO_KB, Level.VMBO_TL, Level.HAVO, Level.VWO]

    assert all(low < high for low, high in pairwise(ladder))


@pytest.mark.parametrize(
    ("one", "other"),
    [(Level.VMBO_GL, Level.VMBO_TL), (Level.ATHENEUM, Level.GYMNASIUM)],
)
def test_side_by_side_levels_do_not_compare(one: Level, other: Level) -> None:
    """Neither is above the other, and they are not equal."""
    assert not one.compares_with(other)
    assert one != other


@pytest.mark.parametrize("kind", [Level.ATHENEUM, Level.GYMNASIUM])
def test_both_kinds_of_vwo_are_at_least_vwo(kind: Level) -> None:
    """What asks for vwo is met by either kind, and the step up is no other type of school."""
    assert kind >= Level.VWO
    assert kind > Level.HAVO
    assert kind.school_type is Level.VWO
    assert Level.HAVO.school_type is Level.HAVO


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("vmbo-t", Level.VMBO_TL),
        ("VMBO TL", Level.VMBO_TL),
        ("mavo", Level.VMBO_TL),
        ("vmbo_kader", Level.VMBO_KB),
        ("HAVO", Level.HAVO),
        (" vwo ", Level.VWO),
        ("Atheneum", Level.ATHENEUM),
        ("vwo-gymnasium", Level.GYMNASIUM),
        ("basisberoepsgerichte leerweg", Level.VMBO_BB),
    ],
)
def test_levels_are_read_as_schools_write_them(text: str, level: Level) -> None:
    """Case, dashes and spaces do not matter; common names all do."""
    assert Level.read(text) is level


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("hvao", "this is not a level; did you mean 'havo'?"),
        (
            "x",
            f"this is not a level; there are: {', '.join(sorted(map(str, Level)))}",
        ),
        ("vmbo", "this is more than one level; write vmbo-bb, vmbo-kb, vmbo-gl or vmbo-tl"),
        ("TH", "this is more than one level; write vmbo-tl or havo"),
        (
            "mavo/havo",
            "this is more than one level, and each has its own norm; write one of them",
        ),
    ],
)
def test_a_text_that_is_no_single_level_says_what_to_write(text: str, message: str) -> None:
    """A class of two levels has two norms, so it is never settled by a guess."""
    with pytest.raises(LevelError) as caught:
        Level.read(text)

    assert str(caught.value) == message


def test_a_level_does_not_compare_with_other_things() -> None:
    """Comparing a level with text is a mistake in a program."""
    with pytest.raises(TypeError):
        assert Level.HAVO < "vwo"  # type: ignore[operator]  # that is what is tested
    with pytest.raises(TypeError):
        assert Level.HAVO >= "vwo"  # type: ignore[operator]  # that is what is tested


class _Placement(BaseModel):
    level: Level


def test_a_model_takes_a_level_as_text_and_gives_its_short_name() -> None:
    """Models read what schools write and always write the same."""
    placement = _Placement.model_validate({"level": "Mavo"})

    assert placement.level is Level.VMBO_TL
    assert json.loads(placement.model_dump_json()) == {"level": "vmbo-tl"}


@pytest.mark.parametrize("value", ["vmbo", 3])
def test_a_model_refuses_what_is_no_single_level(value: object) -> None:
    """Neither a name for four levels nor a number is a level."""
    with pytest.raises(ValidationError):
        _Placement.model_validate({"level": value})
