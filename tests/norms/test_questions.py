"""What asks about other rules, the past, or who a student is: each slip with its mend."""

from __future__ import annotations

from typing import Final

import pytest
from pydantic import ValidationError

from overgang.errors import RuleSetError
from overgang.norms.expression import GradeOf, Seen
from overgang.norms.files import parse_toml, to_toml
from overgang.norms.names import Names
from overgang.norms.parse import parse, parse_group
from overgang.norms.parts import DerivedDefinition
from overgang.norms.text import write, write_group
from overgang.school.rounding import View
from tests.reading.norms import with_rule

NAMES: Final = Names(
    tables=frozenset({"tekort"}),
    lookups=frozenset({"nodig"}),
    inputs={"gedaan": "yes-no", "stemmen": "number", "wens": "choice", "verleden": "list"},
    rules=frozenset({"over"}),
    earlier={None: frozenset({"over"}), "3 vwo": frozenset({"naar-vwo"})},
)
ROUND_TRIPS: Final = (
    "sum(all, tekort) <= nodig(count(all, whole < 6))",
    "whole(mean(all, tenth)) >= 6",
    "count(all, forced(tekort['se'])) >= 1",
    "forced(tekort(ne))",
    "times(verleden, '4V gedoubleerd') >= 2",
    "holds('over') and holds('naar-vwo', '3 vwo')",
    "one_point_more('over') or after_one_resit('over', [ne, en])",
    "without_one('over', all - lo) and not without_some('over', [wi, na])",
)
FAULTS: Final = {
    "nodig > 3": "column 1: 'nodig' is a lookup table, and needs a number to look up; "
    "write nodig(what it is looked up by)",
    "verleden == 'x'": "column 1: 'verleden' is a list of what happened, and a value belongs here; "
    "count it, as times(verleden, 'choice')",
    "times(gedaan, 'x') > 1": "column 7: 'gedaan' is no input that is a list; there are: verleden",
    "forced(ne)": "column 8: a point table belongs here; "
    "write forced(table), as count(all, forced(table)) >= 1",
    "forced(tekor)": "column 8: nothing is called 'tekor'; did you mean 'tekort'?",
    "holds('ove')": "column 7: no earlier rule of this target is called 'ove'; "
    "did you mean 'over'?",
    "holds('naar', '3 vwo')": "column 7: no earlier rule of 3 vwo is called 'naar'; "
    "did you mean 'naar-vwo'?",
    "holds('a', '3 havo')": "column 7: no earlier target is called '3 havo'; did you mean '3 vwo'?",
    "without_one('ove')": "column 13: no earlier rule of this target is called 'ove'; "
    "did you mean 'over'?",
    "without_one('over', [ne], 2)": "column 1: without_one is used with other things than it "
    "takes; write without_one('a', group)",
    "grade(mean(all)) > 5": "column 7: a subject belongs here; write grade(ne)",
}


@pytest.mark.parametrize("text", ROUND_TRIPS)
def test_a_question_is_read_and_written_the_same(text: str) -> None:
    """Text to tree to text is the identity."""
    assert write(parse(text, NAMES)) == text


@pytest.mark.parametrize(("text", "said"), FAULTS.items())
def test_a_slip_is_named_with_its_column(text: str, said: str) -> None:
    """The message says where, what, and what to write instead."""
    with pytest.raises(RuleSetError) as caught:
        parse(text, NAMES)

    assert str(caught.value) == said


@pytest.mark.parametrize(
    "text",
    [
        "[ne, en] if gedaan else [ne, en, wi]",
        "(all if not taken(wi) else all - wi) & [wi, ne]",
        "[ne, en] if wens == 'NT' and stemmen >= 2 else [ne, wi] if taken(wi) else all",
    ],
)
def test_a_group_may_depend_on_who_the_student_is(text: str) -> None:
    """On what people have told and on which subjects are taken."""
    assert write_group(parse_group(text, NAMES)) == text


@pytest.mark.parametrize("condition", ["ne >= 6", "whole(mean(all)) > 5", "holds('over')"])
def test_a_group_may_not_depend_on_a_grade(condition: str) -> None:
    """Whoever wrote it is told what may be asked."""
    with pytest.raises(RuleSetError) as caught:
        parse_group(f"[ne, en] if {condition} else all", NAMES)

    assert "which subjects are meant cannot depend on a grade" in str(caught.value)


def test_a_condition_of_a_group_has_faults_of_its_own() -> None:
    """They are told once, and nothing is said of grades."""
    with pytest.raises(RuleSetError) as caught:
        parse_group("[ne] if gedan else all", NAMES)

    assert str(caught.value) == "column 9: nothing is called 'gedan'; did you mean 'gedaan'?"


def test_a_grade_has_a_view_of_its_own() -> None:
    """So that one text has one tree."""
    with pytest.raises(ValidationError, match="a grade has a view of its own"):
        Seen(view=View.WHOLE, of=GradeOf(subject="ne"))
    with pytest.raises(ValidationError, match="a grade has a view of its own"):
        Seen(view=View.GRADE, of=GradeOf())


def test_a_derived_subject_is_rounded() -> None:
    """A mean as it stands is no grade of a subject."""
    with pytest.raises(ValidationError, match="a mean that is not rounded is a measure"):
        DerivedDefinition(nl="a", en="a", parts=("ne",), view=View.GRADE)


def faults(addition: str, old: str = "", new: str = "") -> str:
    """Give what is said of a good rule file with something added, or with a text replaced."""
    text = to_toml(with_rule("average >= 6"))
    with pytest.raises(RuleSetError) as caught:
        parse_toml(text.replace(old, new, 1) + addition if old else text + addition)
    return str(caught.value)


DERIVED: Final = '\n[derived.{}]\nnl = "combi"\nen = "combined"\nparts = {}\n'


@pytest.mark.parametrize(
    ("addition", "said"),
    [
        (
            DERIVED.format("combi", '["lo", "ander"]') + DERIVED.format("ander", '["te"]'),
            "a part of a derived subject is not derived itself; name the parts",
        ),
        (
            DERIVED.format("combi", '["lo", "te"]') + DERIVED.format("ander", '["te"]'),
            "derived: 'te' stands here 2 times; each may stand once",
        ),
        (
            '\n[[reading]]\nid = "o"\nnl = "o"\nen = "o"\nmeasures = { averag = "mean(all)" }\n',
            "reading 1, measures, averag: no measure is called 'averag'; did you mean 'average'?",
        ),
        (
            '\n[[reading]]\nid = "o"\nnl = "o"\nen = "o"\nmeasures = { average = "men(all)" }\n',
            "reading 1, measures, average, column 1: no function is called 'men'",
        ),
        (
            '\n[[reading]]\nid = "o"\nnl = "o"\nen = "o"\nmeasures = { average = 6 }\n',
            "reading 1, measures, average: ",
        ),
        ('\n[[reading]]\nid = "o"\nnl = "o"\nen = "o"\n', "reading 1, measures: "),
    ],
)
def test_what_a_file_adds_holds_together(addition: str, said: str) -> None:
    """A derived subject has plain parts; a reading has measures of the file."""
    assert said in faults(addition)


def test_a_list_that_is_published_names_the_whole_and_not_its_parts() -> None:
    """Else a part that is not on a list would be missing, and the whole would be there."""
    said = faults(DERIVED.format("combi", '["lo", "te"]'), "[list]", "[list]\npublished = true")
    assert "list, subjects: 'lo' is a part of a derived subject; list what it is a part of" in said


def test_a_derived_subject_cannot_be_chosen() -> None:
    """It is not on the list that people choose from."""
    among = '"lo",\n    "en",\n]'
    said = faults(DERIVED.format("combi", '["te", "dr"]'), among, '"combi"]')

    assert "inputs, chosen, among: 'combi' is derived, and cannot be chosen" in said


def test_a_key_of_a_remainder_that_is_misspelt_is_named() -> None:
    """What stands in it may be a table or a word, so its keys are those of the table."""
    said = faults("", 'means = "below"', 'means = "below"\nnoot = "x"')
    assert "target 1, otherwise, noot" in said
