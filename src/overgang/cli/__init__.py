"""The command line: it reads arguments, calls the library and prints; no rule is in it."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run `overgang`; say what to install where the command line's own packages are missing."""
    try:
        from overgang.cli.app import app
    except ModuleNotFoundError as error:
        if error.name not in {"typer", "rich"}:
            raise
        sys.stderr.write(
            "the command line needs more packages: pip install 'overgang-advies[cli]'\n"
        )
        raise SystemExit(2) from None
    app()
