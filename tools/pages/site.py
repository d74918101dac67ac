"""Every page that is made, with its address."""

from __future__ import annotations

from collections.abc import Iterator

from pages.features_page import features_page
from pages.findings import findings_page
from pages.found import whole_files
from pages.norm import norm_page
from pages.notebooks import pages as notebooks
from pages.overview import overview
from pages.practice.every import practice_pages
from pages.reports import reports_page

__all__ = ["made"]


def made() -> Iterator[tuple[str, str]]:
    """Give the address and the text of each page."""
    yield "rulesets/index.md", overview()
    yield "rulesets/features.md", features_page()
    yield "rulesets/findings.md", findings_page()
    yield "rulesets/reports.md", reports_page()
    yield from practice_pages()
    yield from notebooks()
    for ruleset in whole_files():
        yield f"rulesets/{ruleset.id}.md", norm_page(ruleset)
