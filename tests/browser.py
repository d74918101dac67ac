"""A browser that is on the machine: it shows a page, and nothing of it goes over a network."""

from __future__ import annotations

import shutil
import struct
import subprocess
from pathlib import Path
from typing import Final

__all__ = ["BROWSER", "picture", "printed", "rendered", "size_of"]

BROWSER: Final = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
"""The browser, or None where there is none."""


def picture(page: Path, target: Path, *, width: int, height: int, scale: int = 1) -> Path:
    """Make a picture of a page as wide as this, in CSS pixels."""
    _run(
        page,
        f"--force-device-scale-factor={scale}",
        f"--window-size={width},{height}",
        f"--screenshot={target}",
    )
    return target


def rendered(page: Path, *, width: int) -> str:
    """Give the page as the browser has it after loading it."""
    return _run(page, f"--window-size={width},2000", "--dump-dom")


def printed(page: Path, target: Path) -> bytes:
    """Print a page, as PDF, on the paper that it asks for."""
    _run(page, "--no-pdf-header-footer", f"--print-to-pdf={target}")
    return target.read_bytes()


def size_of(png: Path) -> tuple[int, int]:
    """Give the width and height of a picture, from its head."""
    width, height = struct.unpack(">II", png.read_bytes()[16:24])
    return width, height


def _run(page: Path, *options: str) -> str:
    assert BROWSER is not None
    done = subprocess.run(
        [
            BROWSER,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            f"--user-data-dir={page.parent / 'browser'}",
            *options,
            page.as_uri(),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout
