"""The pages: they build without a complaint, and the reference is complete."""

from __future__ import annotations

import os
import pkgutil
import re
import subprocess
import sys
import zlib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Final

import pytest

import overgang
from overgang.norms.files import parse_toml
from overgang.practices import practices
from pages.found import whole_files

ROOT: Final = Path(__file__).parents[1]
RULE_FILE: Final = re.compile(r"^```toml\n(id = .*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the pages, where every warning is an error."""
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)],
        cwd=ROOT,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return folder


def public_names() -> Iterator[str]:
    """Give every name that a public module lists in its `__all__`."""
    for found in pkgutil.walk_packages(overgang.__path__, "overgang."):
        if "._" not in found.name:
            for name in getattr(import_module(found.name), "__all__", ()):
                yield f"{found.name}.{name}"


def test_the_reference_has_every_public_name(site: Path) -> None:
    """Nothing that a module offers has to be looked up in its source."""
    _, _, _, _, packed = (site / "objects.inv").read_bytes().split(b"\n", 4)
    referred = {line.split(" ")[0] for line in zlib.decompress(packed).decode().splitlines()}

    assert sorted(set(public_names()) - referred) == []


def test_every_published_norm_has_a_page(site: Path) -> None:
    """The pages that are made are on the site, and so are the overviews that lead to them."""
    made = [f"rulesets/{ruleset.id}" for ruleset in whole_files()]
    overviews = ["rulesets", "rulesets/features", "rulesets/reports"]

    assert [each for each in (*overviews, *made) if not (site / each / "index.html").exists()] == []


def test_every_practice_has_a_page(site: Path) -> None:
    """And so have all of them together, and the mechanisms."""
    made = [f"practices/{name}" for name in practices()]
    overviews = ["practices", "practices/mechanisms"]

    assert [each for each in (*overviews, *made) if not (site / each / "index.html").exists()] == []


def test_an_example_in_a_docstring_is_shown_as_one(site: Path) -> None:
    """A prompt that is no code would be a quotation in a quotation in a quotation."""
    pages = (page.read_text("utf-8") for page in (site / "reference").rglob("*.html"))

    assert [page for page in pages if "<blockquote>\n<blockquote>" in page] == []


def test_no_page_asks_anything_of_another_host(site: Path) -> None:
    """Reading the pages tells nobody that they are read."""
    loads = re.compile(
        r"<(?:script|link|img|iframe)[^>]+(?:src|href)=\"?https?://(?!127\.)", re.ASCII
    )

    assert [
        page.name for page in site.rglob("*.html") if loads.search(page.read_text("utf-8"))
    ] == []


@pytest.mark.parametrize("page", sorted(ROOT.glob("docs/**/*.md")), ids=lambda page: page.name)
def test_every_rule_file_in_the_pages_can_be_read(page: Path) -> None:
    """A rule file that is shown is one that works."""
    for text in RULE_FILE.findall(page.read_text(encoding="utf-8")):
        assert parse_toml(text, page.name).targets
