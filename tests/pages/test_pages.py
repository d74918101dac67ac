"""The pages that are made: one for each norm, with all that is known of it, and the overviews."""

from __future__ import annotations

from typing import Final

import pytest

from overgang import conventions
from overgang.assurance.flaw import SEVERITIES
from overgang.errors import UnreadableError
from overgang.norms.ruleset import RuleSet
from pages import found
from pages.entries import entries
from pages.findings import findings_page
from pages.found import flaws_of, whole_files
from pages.lines import cell
from pages.norm import norm_page
from pages.overview import overview
from pages.reports import reports_page
from pages.site import made

NORMS: Final = {ruleset.id: ruleset for ruleset in whole_files()}
FLAWS: Final = {
    "uncovered": "no rule fits this list",
    "conflict": "both hold for this list",
    "never": ": rule ‘",
}


@pytest.mark.parametrize("id_", NORMS)
def test_a_page_has_all_that_is_known_of_its_norm(id_: str) -> None:
    """Source, both languages, each outcome, each example as it comes out, and each flaw."""
    ruleset = NORMS[id_]
    page = norm_page(ruleset)

    assert ruleset.source.url in page
    assert "## The norm in English" in page
    assert "## De norm in het Nederlands" in page
    for target in ruleset.targets:
        assert all(f"‘{rule.says}’" in page for rule in target.rules)
        assert f"{target.name.nl}\n" in page
    assert page.count("| the same |") == len(ruleset.examples)
    assert f"test_every_example_comes_out[{id_}-{len(ruleset.examples)}]" in page
    for flaw in flaws_of(id_):
        assert FLAWS.get(flaw.code, f"{flaw.severity} · ") in page


@pytest.mark.parametrize("id_", [id_ for id_, each in NORMS.items() if each.readings])
def test_another_reading_is_told_with_what_it_changes(id_: str) -> None:
    """Where a text can be read in two ways, the page says which, and which lists that touches."""
    ruleset = NORMS[id_]
    page = norm_page(ruleset)

    assert "## The examples in another reading" in page
    assert "no example comes out otherwise" not in page
    for reading in ruleset.readings:
        assert f"| {cell(reading.en)} | {cell(reading.nl)} |" in page


def test_each_page_has_an_address_of_its_own() -> None:
    """Four overviews and one page for each rule file, beside the pages of practices."""
    addresses = [address for address, _ in made()]

    assert len(set(addresses)) == len(addresses)
    assert sum(each.startswith("rulesets/") for each in addresses) == len(NORMS) + 4


def test_the_table_of_findings_has_every_finding_that_is_no_note() -> None:
    """A row for each, with the norm, the finding and a list; every code is counted."""
    page = findings_page()
    told = [flaw for id_ in NORMS for flaw in flaws_of(id_) if flaw.severity != "note"]

    assert sum(line.startswith("| [") for line in page.splitlines()) == len(told)
    assert all(f"| `{code}` |" in page for code in SEVERITIES)


def test_the_overview_leads_to_every_page() -> None:
    """A norm that comes with the library is not left out."""
    page = overview()

    assert [id_ for id_ in NORMS if f"({id_}.md)" not in page] == []


def test_the_overview_tells_why_a_norm_is_not_there() -> None:
    """A school that was looked up and has no norm here is told of, in both languages."""
    page = overview()
    silent = [each for each in entries() if not each.ids]

    assert silent
    for each in silent:
        assert each.reason["nl"] in page
        assert each.reason["en"] in page


def test_the_page_of_reports_has_every_school() -> None:
    """How a school makes its numbers is told with where it says so."""
    page = reports_page()

    for school in map(conventions.load, conventions.ids()):
        assert f"`{school.id}`" in page
        assert school.source.url in page
        assert all(grade.en in page and grade.nl in page for grade in school.grades.values())


def test_an_example_that_comes_out_otherwise_is_not_hidden() -> None:
    """The page of a norm with a slip shows the slip."""
    ruleset = NORMS["nl/zwin/3h-4h"]
    wrong = ruleset.examples[0].model_copy(update={"says": ("afwijzen",)})
    page = norm_page(ruleset.model_copy(update={"examples": (wrong,)}))

    assert "**otherwise**: ‘bevorderen’" in page


def test_a_question_that_is_not_settled_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """What could not be proven is not passed off as found to be well."""

    def unsettled(_: RuleSet) -> None:
        raise UnreadableError("the solver could not settle a question about this norm")

    ruleset = NORMS["nl/zwin/3h-4h"].model_copy(update={"id": "nl/voorbeeld/onbeslist"})
    monkeypatch.setattr(found, "lint", unsettled)
    monkeypatch.setattr(found, "load", lambda _: ruleset)

    assert "Not settled: the solver could not settle a question" in norm_page(ruleset)
