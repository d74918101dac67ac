"""Subjects (*vakken*), and the many codes that schools have for one and the same subject.

Scheikunde is `sk`, `schk` or `sc`, by the school and by the year; whoever compares two lists by
their codes compares nothing. Here every code leads to one `Subject`, a code that can mean two
things is an error that says what to write, and nothing is matched by likeness.

Averages, totals and shortfall points stand among the subjects in many exports. They look like
grades and are none: `pseudo_subject` knows them, and `subject` never returns one.
"""

from __future__ import annotations

import re
import unicodedata
from difflib import get_close_matches
from enum import StrEnum
from typing import Final, Literal

from overgang._model import Frozen
from overgang.errors import SubjectError
from overgang.school._subject_table import AMBIGUOUS, ROWS

__all__ = [
    "SUBJECTS",
    "PseudoSubject",
    "Subject",
    "is_ambiguous",
    "name_in",
    "pseudo_subject",
    "subject",
]


class Subject(Frozen):
    """A subject (*vak*): the code used in rule files, the other codes, and the names.

    `nl` and `en` stand as they do within a sentence: only languages have a capital.
    """

    code: str
    nl: str
    en: str
    codes: tuple[str, ...]

    def __str__(self) -> str:
        return self.code


class PseudoSubject(StrEnum):
    """What stands in a column or row of its own among the subjects and is no subject."""

    AVERAGE = "average"
    SHORTFALL = "shortfall points"
    INSUFFICIENTS = "number of insufficients"
    COMPENSATION = "compensation points"
    TOTAL = "total"
    COMBINATION = "combination grade"
    NO_SUBJECT = "mentor lesson, absence or other lesson without a grade"


def subject(code: str) -> Subject:
    """Give the subject that a code or a name means, whatever the case and the signs in it.

    Raises:
        SubjectError: if the code is unknown, can mean several things, or means no subject.

    >>> subject("schk").nl, subject("NA").en, subject("wisA").code, subject("M&M").nl
    ('scheikunde', 'physics', 'wa', 'mens en maatschappij')
    >>> subject("ma")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    overgang.errors.SubjectError: 'ma' can be ... or mavo; write 'maat' or 'mk'
    """
    key = _key(code)
    if (found := _BY_KEY.get(key)) is not None:
        return found
    if key in AMBIGUOUS:
        raise SubjectError(_ambiguity(code, AMBIGUOUS[key]))
    if (pseudo := pseudo_subject(code)) is not None:
        message = f"{code!r} is not a subject but {_with_article(pseudo)}"
        raise SubjectError(message)
    close = get_close_matches(key, _BY_KEY, n=1, cutoff=0.6)
    hint = f"did you mean {_BY_KEY[close[0]].code!r}?" if close else "see SUBJECTS for all codes"
    message = f"no subject is called {code!r}; {hint}"
    raise SubjectError(message)


def name_in(language: Literal["nl", "en"], code: str) -> str:
    """Give the name of a subject; one that only a school of its own has is called by its code.

    >>> name_in("nl", "wa"), name_in("en", "eigen")
    ('wiskunde A', 'eigen')
    """
    try:
        found = subject(code)
    except SubjectError:
        return code
    return found.nl if language == "nl" else found.en


def is_ambiguous(code: str) -> bool:
    """Tell whether a code can mean several things, so that only the school can say which.

    >>> is_ambiguous("MA"), is_ambiguous("maat")
    (True, False)
    """
    return _key(code) in AMBIGUOUS


def pseudo_subject(code: str) -> PseudoSubject | None:
    """Tell what a code or heading stands for if it is an average, a count or the like.

    >>> pseudo_subject("Gem."), pseudo_subject("TEK").value, pseudo_subject("ne")
    (<PseudoSubject.AVERAGE: 'average'>, 'shortfall points', None)
    """
    words = re.sub(r"[^a-z0-9]+", " ", _plain(code)).strip()
    return next((kind for kind, pattern in _PSEUDO if pattern.fullmatch(words)), None)


def _plain(text: str) -> str:
    """Lower case without accents, `&` as a word."""
    folded = unicodedata.normalize("NFKD", text.casefold()).replace("&", "en")
    return "".join(sign for sign in folded if not unicodedata.combining(sign))


def _key(code: str) -> str:
    """Letters and digits only: `M&M`, `wis A` and `o & o` are written in many ways."""
    return re.sub(r"[^a-z0-9]", "", _plain(code))


def _read_row(row: str) -> Subject:
    codes, nl, en = (part.strip() for part in row.split("|"))
    code, *others = codes.split()
    return Subject(code=code, nl=nl, en=en, codes=(code, *others))


SUBJECTS: Final = tuple(_read_row(row) for row in ROWS.strip().splitlines())
"""All known subjects."""

_BY_KEY: Final = {
    _key(name): known for known in SUBJECTS for name in (*known.codes, known.nl, known.en)
}

_PSEUDO_PATTERNS: Final = {
    PseudoSubject.AVERAGE: r"(?:alg |algemeen |totaal |rapport |periode )?"
    r"(?:gem|gemiddelde?|\w+gemiddelde|avg|average|mean)(?: .*)?",
    PseudoSubject.SHORTFALL: r"(?:aantal )?(?:tek|tekort(?:en|punt|punten)?|shortfall)(?: .*)?",
    PseudoSubject.INSUFFICIENTS: r"(?:aantal )?(?:onv|onvoldoendes?|insufficients?)(?: .*)?",
    PseudoSubject.COMPENSATION: r"(?:aantal )?(?:comp|compensatie(?:punten)?|pluspunten|plussen)"
    r"(?: .*)?",
    PseudoSubject.TOTAL: r"(?:aantal )?(?:tot|totaal|som|total|sum|punten|puntentotaal)(?: .*)?",
    PseudoSubject.COMBINATION: r"cc(?: ?(?:mavo|vmbo|havo|vwo))?|combi|combinatie(?:cijfer)?"
    r"|combination grade",
    PseudoSubject.NO_SUBJECT: r"mentor\w*(?: .*)?|absenties?|verzuim|te laat|uren afwezig"
    r"|studieles\w*|kwt|keuzewerktijd|huiswerk\w*|steunles\w*",
}
_PSEUDO: Final = tuple((kind, re.compile(text)) for kind, text in _PSEUDO_PATTERNS.items())


def _ambiguity(code: str, meanings: tuple[str, ...]) -> str:
    known = [_BY_KEY[_key(meaning)].code for meaning in meanings if _key(meaning) in _BY_KEY]
    choice = " or ".join(f"{code!r}" for code in known)
    listed = f"{', '.join(meanings[:-1])} or {meanings[-1]}"
    return f"{code!r} can be {listed}; write {choice}"


def _with_article(pseudo: PseudoSubject) -> str:
    match pseudo:
        case PseudoSubject.SHORTFALL | PseudoSubject.COMPENSATION:
            return pseudo.value
        case PseudoSubject.AVERAGE:
            return f"an {pseudo.value}"
        case _:
            return f"a {pseudo.value}"
