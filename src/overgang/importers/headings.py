"""What the heading of a column says that the column holds.

A heading is a subject (`ne`, `schk`, `wis A`), perhaps with a period or a list (`ne R2`, `ne SE`);
or it is one of the columns that stand around the grades. Columns about a person are known so that
they can be left out: no name or birth date of a list is kept.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum, auto
from functools import lru_cache
from typing import Final, NamedTuple

from overgang.errors import SubjectError
from overgang.importers.lists import ListKey, list_of_words
from overgang.school.subjects import is_ambiguous, pseudo_subject, subject

__all__ = ["Heading", "Role", "own_code", "read_heading", "shown"]


class Role(Enum):
    """What a column holds."""

    STUDENT = auto()
    PERHAPS_STUDENT = auto()
    PERSONAL = auto()
    CLASS = auto()
    PLACEMENT = auto()
    LEVEL = auto()
    YEAR = auto()
    SUBJECT_CODE = auto()
    SUBJECT_NAME = auto()
    PERIOD = auto()
    LIST = auto()
    RESULT = auto()
    EXEMPT = auto()
    COUNTS = auto()
    NO_GRADES = auto()
    SUMMARY = auto()
    SUBJECT = auto()
    AMBIGUOUS = auto()
    UNKNOWN = auto()


class Heading(NamedTuple):
    """A heading as read; of a column with grades also its subject code and its list."""

    role: Role
    code: str = ""
    key: ListKey = ListKey()


_KNOWN: Final = {
    Role.STUDENT: (
        "leerlingnummer leerlingnr leerlingid leerlingnum llnr llnummer lln llnum stamnr stamnummer"
        " studentnummer studentnr studentid studentnumber pupilnumber pupilid externalid"
    ),
    Role.PERHAPS_STUDENT: "id nr nummer number leerling student pupil",
    Role.PERSONAL: (
        "achternaam tussenvoegsel tussenvoegsels tussenv tv voorvoegsel voorvoegsels roepnaam"
        " voornaam voornamen voorletters voorletter naam namen volledigenaam leerlingnaam"
        " naamleerling achternaamvoornaam name fullname firstname middlename lastname surname"
        " familyname geboortedatum geboortedat gebdatum gebdat geboorteplaats geboorteland"
        " birthdate dateofbirth dob leeftijd age geslacht gender sex mv bsn pgn"
        " burgerservicenummer onderwijsnummer email emailadres mail telefoon telefoonnummer mobiel"
        " adres straat huisnummer postcode woonplaats plaats nationaliteit mentor mentoren docent"
        " docentcode docenten leraar ouder ouders verzorger verzorgers foto opmerking opmerkingen"
        " bijzonderheden toelichting dyslexie diagnose zorg zorgleerling"
    ),
    Role.CLASS: "klas stamklas klascode klasnaam klassen groep stamgroep basisgroep lesgroep class",
    Role.PLACEMENT: "opleiding studie plaatsing opleidingleerjaar studierichting niveauleerjaar",
    Role.LEVEL: "niveau schoolsoort onderwijssoort leerweg afdeling level schooltype",
    Role.YEAR: "leerjaar jaarlaag klaslaag jaargroep year",
    Role.SUBJECT_CODE: "vakcode vak vakafkorting vakafk subject subjectcode course coursecode",
    Role.SUBJECT_NAME: "vaknaam vakomschrijving omschrijving subjectname coursename",
    Role.PERIOD: "periode periodenaam periodecode rapportperiode period",
    Role.LIST: "kolom kolomnaam kolomsoort kolomtype resultaattype resultaatsoort toetssoort",
    Role.RESULT: "resultaat resultaten cijfer cijferstr waarde result grade score beoordeling",
    Role.EXEMPT: "vrijstelling heeftvrijstelling vrijgesteld exempt exemption",
    Role.COUNTS: "teltmee counts",
    Role.NO_GRADES: (
        "weging weegfactor gewicht weight schooljaar datum date cluster brin vestiging locatie"
        " profiel pakket vakkenpakket advies schooladvies status aantal uren lesuren toets"
    ),
}
_ROLES: Final = {word: role for role, words in _KNOWN.items() for word in words.split()}
_OWN_CODE: Final = re.compile(r"\d?[a-z][a-z0-9&]{0,7}")


@lru_cache(maxsize=512)
def read_heading(text: str) -> Heading:
    """Tell what a heading says.

    >>> read_heading("Leerlingnr.").role.name, read_heading("wisA").code
    ('STUDENT', 'wa')
    >>> read_heading("ne R2").code, read_heading("ne R2").key
    ('ne', ListKey(kind='', period='r2'))
    """
    if (role := _ROLES.get(_squeezed(text))) is not None:
        return Heading(role)
    if (found := _grades(text, ListKey())) is not None:
        return found
    if pseudo_subject(text) is not None:
        return Heading(Role.SUMMARY)
    words = re.split(r"[\s_\-/().:]+", text.strip(" \t()./:_-"))
    for at in range(len(words) - 1, 0, -1):
        for name, rest in ((words[:at], words[at:]), (words[-at:], words[:-at])):
            key = list_of_words(" ".join(rest))
            if key is not None and (found := _grades(" ".join(name), key)) is not None:
                return found
            if key is not None and _OWN_CODE.fullmatch(own_code(" ".join(name))):
                return Heading(Role.UNKNOWN, own_code(" ".join(name)), key)
    code = own_code(text)
    return Heading(Role.UNKNOWN, code if _OWN_CODE.fullmatch(code) else "")


def own_code(text: str) -> str:
    """Give the code under which a subject is kept that is in no table: as it stands, small.

    >>> own_code(" Xyz ")
    'xyz'
    """
    return text.strip().casefold()


def shown(text: str, number: int) -> str:
    """Give a heading as notes may show it; one without a letter may be a datum, so by number."""
    text = " ".join(text.split())
    return text if re.search(r"[^\W\d]", text) else f"#{number}"


def _grades(text: str, key: ListKey) -> Heading | None:
    """Read a heading as a subject, or as a code that can be several subjects."""
    if is_ambiguous(text):
        return Heading(Role.AMBIGUOUS, own_code(text), key)
    try:
        return Heading(Role.SUBJECT, subject(text).code, key)
    except SubjectError:
        return None


def _squeezed(text: str) -> str:
    """Letters and digits only, small, without accents."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"[^a-z0-9]", "", folded)
