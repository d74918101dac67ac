"""What a search takes only in part: told by type, and in words."""

from __future__ import annotations

from typing import get_args

import pytest

from overgang import rulesets
from overgang.norms.parts import InputDefinition
from overgang.norms.ruleset import RuleSet
from overgang.reading.described import describe
from overgang.reading.limits import MOST_CHOICES, MOST_TIMES, Limit, limits_of, ways_to_pick
from overgang.wording import Language
from tests.reading.norms import EVERYTHING, with_rule


def choosing(many: int, size: int | None) -> RuleSet:
    """Give a norm with an input that chooses among so many subjects."""
    codes = ("ne", "en", "fa", "du", "wi", "gs", "ak", "ec", "na", "sk", "bi", "te", "mu")[:many]
    chosen = EVERYTHING.inputs["chosen"].model_copy(update={"among": codes, "size": size})
    inputs = {**EVERYTHING.inputs, "chosen": chosen}
    return with_rule("size(chosen) >= 1").model_copy(update={"inputs": inputs})


@pytest.mark.parametrize(
    ("many", "size", "limited"),
    [(8, None, False), (9, None, True), (11, 5, False), (12, 5, True), (13, 1, False)],
)
def test_a_choice_is_limited_above_so_many_ways(
    many: int, size: int | None, *, limited: bool
) -> None:
    """Eight subjects have 256 subsets and nine have 512; eleven have 462 choices of five."""
    ruleset = choosing(many, size)
    found = limits_of(ruleset)

    assert (ways_to_pick(ruleset.inputs["chosen"]) > MOST_CHOICES) is limited
    assert found == ((Limit("solver", "choices", "chosen"),) if limited else ())


def test_what_has_happened_is_limited_only_where_a_rule_counts_it() -> None:
    """An input that no rule looks at limits nothing."""
    assert limits_of(with_rule("times(past, 'twice') >= 1")) == (Limit("solver", "times", "past"),)
    assert limits_of(with_rule("ne >= 6")) == ()


@pytest.mark.parametrize("language", get_args(Language))
def test_a_norm_in_words_tells_its_limits(language: Language) -> None:
    """With the name of the input and the number."""
    counted = "\n".join(describe(with_rule("times(past, 'twice') >= 1"), language))
    chosen = "\n".join(describe(choosing(9, None), language))
    plain = "\n".join(describe(with_rule("ne >= 6"), language))
    name: InputDefinition = EVERYTHING.inputs["past"]

    assert f"{name.in_(language)}: " in counted
    assert str(MOST_TIMES) in counted
    assert str(MOST_CHOICES) in chosen
    assert str(MOST_CHOICES) not in plain


def test_most_shipped_norms_have_no_limit() -> None:
    """A proof about them is about every list with their subjects."""
    limited = [id_ for id_ in rulesets.ids() if limits_of(rulesets.load(id_))]
    assert 0 < len(limited) < len(rulesets.ids()) / 4
