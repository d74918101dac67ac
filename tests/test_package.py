"""The package as a whole: what importing it costs, and that its examples are run."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

import overgang
import overgang.strategies
from overgang.errors import MissingExtraError

ROOT: Final = Path(__file__).parents[1]
PAGES: Final = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/**/*.md")]
FENCE: Final = re.compile(r"^ *```python\n(.*?)^ *```$", re.DOTALL | re.MULTILINE)
PROMPT: Final = re.compile(r"^ *>>> ", re.MULTILINE)
EXTRAS: Final = ["hypothesis", "narwhals", "numpy", "ortools", "polars", "pytest", "rich", "typer"]


def run(*command: str) -> str:
    """Give what a fresh interpreter prints."""
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.outside
def test_importing_overgang_imports_no_extra() -> None:
    """Whoever wants the advice alone pays for nothing else."""
    code = f"import sys, overgang; print([m for m in {EXTRAS} if m in sys.modules])"

    assert run("-c", code).strip() == "[]"


@pytest.mark.outside
def test_importing_the_wording_reads_no_catalogue_yet() -> None:
    """Fluent and Babel are loaded with the first sentence, not with the import."""
    code = (
        "import sys, overgang.wording; print([m for m in ('babel', 'fluent') if m in sys.modules])"
    )

    assert run("-c", code).strip() == "[]"


@pytest.mark.outside
def test_every_example_is_collected() -> None:
    """A prompt in a docstring, or a Python block in a page, that nothing runs is no example."""
    sources = [path.read_text(encoding="utf-8") for path in ROOT.glob("src/**/*.py")]
    blocks = [
        block for page in PAGES if page.exists() for block in FENCE.findall(page.read_text("utf-8"))
    ]
    prompts = [len(PROMPT.findall(text)) for text in [*sources, *blocks]]
    written = sum(prompts) + sum(not PROMPT.search(block) for block in blocks)

    listing = run(
        "-m", "pytest", "--collect-only", "-q", "src", *map(str, filter(Path.exists, PAGES))
    )

    assert sum("::line:" in line for line in listing.splitlines()) == written > 0


def test_without_hypothesis_the_strategies_say_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A missing extra names itself."""
    monkeypatch.setitem(sys.modules, "hypothesis", None)

    with pytest.raises(MissingExtraError, match=r"overgang-advies\[testing\]"):
        importlib.reload(overgang.strategies)


@pytest.mark.parametrize("name", overgang.__all__)
def test_every_name_at_the_top_is_there(name: str) -> None:
    """What is loaded when used can be used, and is listed; anything else is not there."""
    assert getattr(overgang, name) is not None
    assert name in dir(overgang)
    assert not hasattr(overgang, f"{name}_")
