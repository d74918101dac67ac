"""Lets pytest run a rule file: `pytest norm.toml` tries its examples, the laws and every question.

A rule file is collected when it is named (`pytest rules/*.toml`), or when it fits a pattern of the
setting `overgang_rules`; other TOML files never are. All of the library is imported when the first
rule file is read, so that whoever tests something else does not wait for it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from overgang.errors import MissingExtraError

try:
    import pytest
except ImportError:
    raise MissingExtraError("testing", "running a rule file as tests") from None

if TYPE_CHECKING:
    from overgang.laws.checks import Check
    from overgang.wording import Language

__all__ = [
    "RuleFile",
    "RuleItem",
    "pytest_addoption",
    "pytest_collect_file",
    "pytest_terminal_summary",
]

_KEYS: Final = frozenset({"class", "source", "list", "scale", "target"})
_ENOUGH: Final = 2
"""A file with so many of these tables is meant as a rule file, also when it is not whole yet."""
_TARGET: Final = re.compile(r"^\s*\[\[target(\.rule)?\]\]", re.MULTILINE)
_LISTS: Final = 30
_FINDING: Final = "overgang-finding"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options; each begins with `--overgang`."""
    group = parser.getgroup("overgang", "rule files of overgang")
    group.addoption(
        "--overgang-strict",
        action="store_true",
        help="a finding that a rule file does not declare as known is a failure",
    )
    group.addoption(
        "--overgang-language",
        choices=("nl", "en"),
        help="the language of what is told (default: the setting overgang_language, or nl)",
    )
    group.addoption(
        "--overgang-lists",
        type=int,
        default=_LISTS,
        help="how many lists each law is held against (default: %(default)s)",
    )
    parser.addini("overgang_language", "the language of what is told: nl or en", default="nl")
    parser.addini(
        "overgang_rules",
        "patterns of the rule files that are collected without being named",
        type="args",
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> RuleFile | None:
    """Collect a rule file that is named or fits a pattern."""
    if file_path.suffix != ".toml":
        return None
    patterns = parent.config.getini("overgang_rules")
    wanted = parent.session.isinitpath(file_path) or any(map(file_path.match, patterns))
    if not (wanted and _holds_rules(file_path)):
        return None
    made: RuleFile = RuleFile.from_parent(parent, path=file_path)
    return made


class RuleFile(pytest.File):
    """A rule file; each example, law and question is an item of it."""

    def collect(self) -> Iterator[RuleItem]:
        """Give an item for each check.

        Raises:
            CollectError: with every fault of the file.
        """
        from overgang.errors import OvergangError
        from overgang.norms.files import read_rules

        try:
            from overgang.laws.checks import checks_of

            ruleset = read_rules(self.path)
        except OvergangError as error:
            raise self.CollectError(str(error)) from None
        most = self.config.getoption("overgang_lists")
        for check in checks_of(ruleset, most=most, language=_language(self.config)):
            yield RuleItem.from_parent(self, name=check.name, check=check)


class RuleItem(pytest.Item):
    """One check of a rule file."""

    def __init__(self, *, check: Check, **given: object) -> None:
        super().__init__(**given)  # type: ignore[arg-type] # what pytest gives every item
        self.check = check

    def runtest(self) -> None:
        """Run the check; a finding is a failure only when that was asked for."""
        told = self.check.run()
        if told is None:
            return
        if told.kind == "wrong" or self.config.getoption("overgang_strict"):
            raise _FailedCheckError(told.text)
        self.user_properties.append((_FINDING, told.text))
        pytest.xfail(told.text.partition("\n")[0])

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException]) -> str:  # type: ignore[override] # just text
        """Give what the check has to tell, and no traceback."""
        if isinstance(excinfo.value, _FailedCheckError):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, None, str]:
        """Give the file and the name of the check."""
        return self.path, None, f"{self.path.name}: {self.name}"


class _FailedCheckError(Exception):
    """A check that has something wrong to tell."""


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Show the findings that were no failure, each with the list that shows it."""
    told = [
        (report.nodeid, text)
        for report in terminalreporter.stats.get("xfailed", ())
        for name, text in report.user_properties
        if name == _FINDING
    ]
    if not told:
        return
    from overgang.wording import say

    terminalreporter.section(say(_language(config), "findings-heading"))
    for nodeid, text in told:
        terminalreporter.line(nodeid)
        for line in str(text).splitlines():
            terminalreporter.line(f"  {line}")


def _language(config: pytest.Config) -> Language:
    wanted = config.getoption("overgang_language") or config.getini("overgang_language")
    return "en" if wanted == "en" else "nl"


def _holds_rules(file: Path) -> bool:
    text = file.read_text(encoding="utf-8-sig", errors="replace")
    try:
        return len(_KEYS & tomllib.loads(text).keys()) >= _ENOUGH
    except tomllib.TOMLDecodeError:
        return bool(_TARGET.search(text))
