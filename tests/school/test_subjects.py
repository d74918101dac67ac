"""Every code leads to one subject, and what is no subject is never taken for one."""

import keyword

import pytest
from hypothesis import given, strategies as st

from overgang.errors import SubjectError
from overgang.school._subject_table import AMBIGUOUS
from overgang.school.subjects import (
    SUBJECTS,
    PseudoSubject,
    Subject,
    is_ambiguous,
    pseudo_subject,
    subject,
)

subjects = st.sampled_from(SUBJECTS)


@given(subjects)
def test_every_code_and_name_of_a_subject_leads_to_it(known: Subject) -> None:
    """Whatever the case; and so no code belongs to two subjects."""
    for name in (*known.codes, known.nl, known.en):
        assert subject(name) is known
        assert subject(f" {name.upper()} ") is known


def test_a_subject_is_written_as_its_code() -> None:
    """The code is what a rule file says."""
    assert str(subject("nederlands")) == "ne"


def test_no_code_belongs_to_two_subjects() -> None:
    """Checked over the whole table, not over a draw."""
    codes = [code for known in SUBJECTS for code in known.codes]

    assert len(codes) == len(set(codes))
    assert all(subject(code) is known for known in SUBJECTS for code in known.codes)
    assert all(known.code == known.codes[0] for known in SUBJECTS)


@given(subjects)
def test_a_code_can_be_a_name_in_a_rule(known: Subject) -> None:
    """Rules are read as expressions, where `in` could never be informatica."""
    assert known.code.isidentifier()
    assert known.code == known.code.lower()
    assert not keyword.iskeyword(known.code)


@given(subjects)
def test_no_code_or_name_is_ambiguous_or_an_average(known: Subject) -> None:
    """The three kinds of column do not overlap."""
    for name in (*known.codes, known.nl, known.en):
        assert not is_ambiguous(name)
        assert pseudo_subject(name) is None


@given(subjects)
def test_only_languages_have_a_capital(known: Subject) -> None:
    """Names stand as they do within a sentence; `A` of wiskunde A is no capital of a word."""
    languages = {"ne", "en", "fa", "du", "sp", "la", "gr", "ital", "ru", "ar", "tu", "chi"}
    languages |= {"fri", "pa"}

    assert known.nl[0].isupper() == (known.code in languages)


@pytest.mark.parametrize(
    ("codes", "code"),
    [
        ("ne net netl ned nl", "ne"),
        ("en entl eng ent", "en"),
        ("fa fatl fr fra", "fa"),
        ("du dutl dui", "du"),
        ("sp sptl", "sp"),
        ("la ltc lat", "la"),
        ("gr grtc", "gr"),
        ("wi wis", "wi"),
        ("wa wisA wis_A wisa", "wa"),
        ("wd wisD", "wd"),
        ("re rek rekenen", "rek"),
        ("bi biol", "bi"),
        ("ec econ", "ec"),
        ("gs ges", "gs"),
        ("na nat NA", "na"),
        ("sk schk sc", "sk"),
        ("in inf infk informatica", "inf"),
        ("m&m mens&maatschappij", "mm"),
        ("o&o O&O", "oo"),
        ("maat Maatschappijleer", "maat"),
        ("D&P", "dp"),
        ("loopbaanoriëntatie-en-begeleiding LOB", "lob"),
    ],
)
def test_the_many_codes_of_one_subject(codes: str, code: str) -> None:
    """The codes that exports are known to use."""
    found = {subject(text).code for text in codes.split()}

    assert found == {code}


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("ma", "'ma' can be maatschappijleer, maatschappijkunde or mavo; write 'maat' or 'mk'"),
        ("mask", "'mask' can be maatschappijleer or maatschappijkunde; write 'maat' or 'mk'"),
        ("GYM", "'GYM' can be lichamelijke opvoeding or gymnasium; write 'lo'"),
        ("scheikude", "no subject is called 'scheikude'; did you mean 'sk'?"),
        ("xqz", "no subject is called 'xqz'; see SUBJECTS for all codes"),
        ("Gem", "'Gem' is not a subject but an average"),
        ("tek", "'tek' is not a subject but shortfall points"),
        ("cchavo", "'cchavo' is not a subject but a combination grade"),
    ],
)
def test_what_is_no_single_subject_says_what_to_write(code: str, message: str) -> None:
    """Unknown, ambiguous and pseudo-subjects each have their own message."""
    with pytest.raises(SubjectError) as caught:
        subject(code)

    assert str(caught.value) == message


@pytest.mark.parametrize("code", AMBIGUOUS)
def test_every_ambiguous_code_names_at_least_one_code_to_write(code: str) -> None:
    """A person is always told a code that does work."""
    with pytest.raises(SubjectError) as caught:
        subject(code)

    offered = str(caught.value).split("; write ")[1].replace("'", "").split(" or ")

    assert all(subject(offer).code == offer for offer in offered)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("gem", PseudoSubject.AVERAGE),
        ("Gemiddelde kernvakken", PseudoSubject.AVERAGE),
        ("Rapportgemiddelde", PseudoSubject.AVERAGE),
        ("TEK", PseudoSubject.SHORTFALL),
        ("Tekortpunten", PseudoSubject.SHORTFALL),
        ("Aantal onvoldoendes", PseudoSubject.INSUFFICIENTS),
        ("Compensatiepunten", PseudoSubject.COMPENSATION),
        ("Totaal", PseudoSubject.TOTAL),
        ("punten", PseudoSubject.TOTAL),
        ("cc", PseudoSubject.COMBINATION),
        ("cchavo", PseudoSubject.COMBINATION),
        ("mentorles", PseudoSubject.NO_SUBJECT),
        ("tekenen", None),
        ("teken", None),
        ("ne", None),
        ("", None),
    ],
)
def test_averages_and_counts_are_known_by_their_headings(
    heading: str, kind: PseudoSubject | None
) -> None:
    """`tek` counts shortfall points; `tekenen` is drawing."""
    assert pseudo_subject(heading) is kind
