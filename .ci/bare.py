"""Look at an installed wheel that no extra came with."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from pkgutil import walk_packages

import overgang
from overgang.errors import MissingExtraError
from overgang.wording import LANGUAGES, say

EXTRAS = ("hypothesis", "narwhals", "numpy", "ortools", "polars", "pytest", "rich", "typer")

here = Path(overgang.__file__).parent
if present := [name for name in EXTRAS if find_spec(name)]:
    raise SystemExit(f"these came along: {present}")
if not (here / "py.typed").exists():
    raise SystemExit("the wheel has no py.typed")
if "site-packages" not in here.parts:
    raise SystemExit(f"this is not the installed wheel: {here}")

modules, waiting = 0, []
for found in walk_packages(overgang.__path__, "overgang."):
    try:
        import_module(found.name)
    except MissingExtraError as error:
        waiting.append(f"{found.name} needs {error.extra}")
    except ModuleNotFoundError as error:
        if not found.name.startswith("overgang.cli.") or error.name not in EXTRAS:
            raise
        waiting.append(f"{found.name} needs cli; the command says so")
    modules += 1

print(f"{modules} modules; {', '.join(say(language, 'yes') for language in LANGUAGES)}")
print(*waiting, sep="\n")
