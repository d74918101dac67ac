"""All lists for which something is so, in words: a line for each region, and a list that shows it.

Where there are many regions the largest are told, and of the others how many there are. All of
them stand in what the commands give as JSON.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Final, NamedTuple

from overgang.assurance.differing import DifferenceRegion, Listed
from overgang.assurance.flaw import Described, Region
from overgang.assurance.lists_said import grades_in_short, list_lines, subjects_said
from overgang.dossier import InputValue
from overgang.norms.expression import Among, And, Comparison, Expression, Not
from overgang.reading.words import Speaker, measured
from overgang.school.grade import Letter
from overgang.wording import Language, listing, number, say

__all__ = ["difference_region_lines", "region_lines", "renamed"]

_MANY: Final = 8
"""So many regions are told one by one."""


class _Told(NamedTuple):
    """A region in words."""

    where: tuple[str, ...]
    """A line for all lists, and for what only one of the norms looks at."""
    much: str
    """How many of the ordinary lists it is."""
    share: Fraction | None
    such: bool
    """Whether the share is one of lists with the same choice, or that are otherwise too."""
    shown: tuple[str, ...]


def region_lines(speaker: Speaker, found: Sequence[Region]) -> Iterator[str]:
    """Give the regions of a hole."""
    language = speaker.language
    told = []
    for region in found:
        said = [*_chosen(speaker, region.chosen)]
        said += map(speaker.phrase, region.where)
        said += (say(language, "region-open", what=speaker.phrase(each)) for each in region.open)
        grades = grades_in_short(speaker, region.witness.grades)
        shown = (say(language, "region-list", grades=grades),)
        where = tuple(filter(None, ["; ".join(said)]))
        such = bool(region.chosen)
        told.append(_Told(where, _much(region, such, language), region.share, such, shown))
    yield say(language, "region-head", count=len(told))
    yield from ("  " + line for line in _lines(told, language))


def difference_region_lines(
    speakers: tuple[Speaker, Speaker],
    found: Sequence[DifferenceRegion],
    assumed: Mapping[str, InputValue],
) -> Iterator[str]:
    """Give the regions of a difference between two norms, by what each of them looks at.

    `assumed` holds what is told elsewhere already.
    """
    told = []
    for region in found:
        where = tuple(_where(speakers, region))
        shown = tuple(list_lines(speakers, region.old, region.new, assumed))
        such = bool(region.chosen or region.listed)
        much = _much(region, such, speakers[0].language)
        told.append(_Told(where, much, region.share, such, shown))
    yield from _lines(told, speakers[0].language)


def renamed(speakers: tuple[Speaker, Speaker], found: Iterable[DifferenceRegion]) -> dict[str, str]:
    """Give what both norms look at and call otherwise: by the old name the new one."""
    old, new = speakers
    names = {
        old.phrase(_measured(each.old)): new.phrase(_measured(each.new))
        for region in found
        for each in region.where
        if each.old is not None and each.new is not None
    }
    return {one: other for one, other in names.items() if one != other}


def _lines(told: Sequence[_Told], language: Language) -> Iterator[str]:
    many = len(told) if len(told) <= _MANY + 1 else _MANY
    largest = sorted(range(len(told)), key=lambda at: told[at].share or 0, reverse=True)[:many]
    for at in sorted(largest):
        yield from _region(told[at], language)
        yield from ("  " + line for line in told[at].shown)
    if rest := [each for at, each in enumerate(told) if at not in largest]:
        shares = [each.share for each in rest if each.share is not None and not each.such]
        key = "region-more" if len(shares) == len(rest) else "region-more-uncounted"
        share = _share(sum(shares, Fraction(0)), language)
        yield say(language, key, count=len(rest), share=share)


def _region(each: _Told, language: Language) -> Iterator[str]:
    """Give what lists have in common, and how many of the ordinary lists they are."""
    match each.where:
        case ():
            everything = say(language, "region-everything")
            yield say(language, "region", where=everything, much=each.much)
        case (where,):
            yield say(language, "region", where=where, much=each.much)
        case _:
            yield say(language, "region-by-norm", much=each.much)
            yield from ("  " + line for line in each.where)


def _much(region: Described, such: bool, language: Language) -> str:  # noqa: FBT001 - of `_Told`
    """Say how many of the ordinary lists a region is."""
    if region.share is None:
        much = say(language, "region-uncounted")
    else:
        much = _share(region.share, language, such, region.upto)
    return much if region.whole else say(language, "region-rest", much=much)


def _where(speakers: tuple[Speaker, Speaker], region: DifferenceRegion) -> Iterator[str]:
    """Give what lists have in common: for both norms, and for each norm alone."""
    old, new = speakers
    language = old.language
    both = [*_chosen(old, region.chosen, new), *_listed(speakers, region.listed)]
    told: dict[str | None, list[str]] = {None: both, "old": [], "new": []}
    for each in region.where:
        speaker, what = (old, each.old) if each.old is not None else (new, each.new)
        if what is not None:
            said = speaker.phrase(what)
            open_ = say(language, "region-open", what=said)
            told[each.only].append(open_ if each.open else said)
    for only, said_of in told.items():
        if said_of:
            joined = "; ".join(said_of)
            yield say(language, f"region-{only}", where=joined) if only else joined


def _measured(condition: Expression) -> Expression:
    """Give what a condition is about."""
    match condition:
        case Not(part=part):
            return _measured(part)
        case And(parts=(first, *_)):
            return _measured(first)
        case Comparison() | Among():
            return measured(condition)[1]
        case _:
            return condition


def _chosen(
    speaker: Speaker, chosen: Mapping[str, InputValue], other: Speaker | None = None
) -> Iterator[str]:
    """Give the subjects that are chosen; what only the other norm asks for in its words."""
    for name, value in chosen.items():
        own = speaker if name in speaker.ruleset.inputs or other is None else other
        called = own.ruleset.inputs[name].in_(own.language)
        subjects = subjects_said(own, value)
        yield say(own.language, "region-chosen", name=called, subjects=subjects)


def _listed(
    speakers: tuple[Speaker, Speaker], listed: Sequence[Mapping[str, Listed]]
) -> Iterator[str]:
    """Give what is otherwise than on the usual list: one way or another."""
    language = speakers[0].language
    ways = (
        listing(language, (_otherwise(speakers, code, how) for code, how in each.items()))
        for each in listed
    )
    if said := listing(language, ways, joined="or"):
        yield said


def _otherwise(speakers: tuple[Speaker, Speaker], code: str, how: Listed) -> str:
    own = next((each for each in speakers if code in each.ruleset.list.subjects), speakers[0])
    subject = own.subject(code)
    if isinstance(how, Letter):
        return say(own.language, "region-letter", subject=subject, letter=how.value)
    return say(own.language, f"region-{how}", subject=subject)


def _share(
    share: Fraction,
    language: Language,
    such: bool = False,  # noqa: FBT001, FBT002 - of `_Told`
    upto: Fraction | None = None,
) -> str:
    """Say a share in tenths of a percent; what is not nought or all is never said to be."""
    lists = say(language, "share-such" if such else "share-ordinary")
    percent, most = (_percent(each, language) for each in (share, upto or share))
    if percent != most:
        key = "share-upto" if _tenths(share) else "share-at-most"
        return say(language, key, least=percent, most=most, lists=lists)
    if not _tenths(share):
        return say(language, "share-little" if share else "share-none", lists=lists)
    exactly = share * 1000 == _tenths(share) and upto is None
    return say(language, "share-exact" if exactly else "share-about", percent=percent, lists=lists)


def _tenths(share: Fraction) -> int:
    return share.numerator * 1000 // share.denominator


def _percent(share: Fraction, language: Language) -> str:
    return number(language, Decimal(_tenths(share)) / 10)
