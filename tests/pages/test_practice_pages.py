"""The pages of practices: each in both languages with its year, and all of them side by side."""

from __future__ import annotations

from typing import Final

import pytest

from overgang.practices import load_practice, practices
from overgang.wording import LANGUAGES, day
from pages.practice.beside import TENSIONS, Tension, beside_page
from pages.practice.every import practice_pages
from pages.practice.page import advice_on, practice_page

IDS: Final = practices()


@pytest.mark.parametrize("id_", IDS)
def test_a_page_has_the_whole_practice_and_every_moment(id_: str) -> None:
    """All its words in both languages, and the advice at each moment, as it is printed."""
    practice = load_practice(id_)
    page = practice_page(practice)

    for language in LANGUAGES:
        assert all(line in page for line in practice.text(language).splitlines()[1:])
    assert practice.example is not None
    assert len(practice.example.moments) >= 3
    for on in practice.example.moments:
        advice = advice_on(practice, on)
        assert f"### {day('en', on)}\n" in page
        assert advice.text("nl").rstrip() in page
        assert all(f"    {line}".rstrip() in page for line in advice.text("en").splitlines())


@pytest.mark.parametrize("id_", IDS)
def test_lists_are_lists(id_: str) -> None:
    """In Markdown an item that follows a paragraph at once is a part of it."""
    lines = practice_page(load_practice(id_)).splitlines()
    fences = [at for at, line in enumerate(lines) if line.strip().startswith("```")]
    before = lines[: fences[0]] if fences else lines

    for at, line in enumerate(before[1:], 1):
        if line.startswith("- "):
            assert not before[at - 1] or before[at - 1].startswith("- ")


def test_every_practice_stands_in_the_overview() -> None:
    """With a link, what it wants, and a mark for each kind of policy that it has."""
    page = beside_page()

    for practice in map(load_practice, IDS):
        assert f"[{practice.school}]({practice.id}.md)" in page
        assert practice.vision.en in page
    marks = sum(len({each.kind for each in load_practice(id_).policies}) for id_ in IDS)
    assert page.count("●") == marks


@pytest.mark.parametrize("tension", TENSIONS, ids=lambda each: each.question)
def test_a_tension_is_between_practices_that_differ(tension: Tension) -> None:
    """Each side has the policy that is named, and the sides do not say the same."""
    said = []
    for id_, kind in tension.sides:
        (policy,) = (each for each in load_practice(id_).policies if each.kind == kind)
        said.append([line.text("en") for line in policy.words()])

    assert len({id_ for id_, _ in tension.sides}) == len(tension.sides) > 1
    assert all(said)
    assert len({tuple(each) for each in said}) == len(said)


def test_every_page_is_made() -> None:
    """One for each practice, the overview, and the mechanisms; each with a heading."""
    found = dict(practice_pages())

    assert set(found) == {f"practices/{name}.md" for name in (*IDS, "index", "mechanisms")}
    assert all(text.startswith("# ") or "\n# " in text for text in found.values())
