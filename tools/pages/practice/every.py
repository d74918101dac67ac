"""Every page about practices, with its address."""

from __future__ import annotations

from collections.abc import Iterator

from overgang.practices import load_practice, practices
from pages.practice.beside import beside_page
from pages.practice.mechanisms import mechanisms_page
from pages.practice.page import practice_page

__all__ = ["practice_pages"]


def practice_pages() -> Iterator[tuple[str, str]]:
    """Give the address and the text of each page."""
    yield "practices/index.md", beside_page()
    yield "practices/mechanisms.md", mechanisms_page()
    for practice in map(load_practice, practices()):
        yield f"practices/{practice.id}.md", practice_page(practice)
