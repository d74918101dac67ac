"""All commands together: each module of commands adds its own to the application."""

from __future__ import annotations

from overgang.cli.advising import advise_command, replay_command
from overgang.cli.norms import (
    check_command,
    lint_command,
    new_rules_command,
    rules_command,
    schema_command,
    show_command,
)
from overgang.cli.practices import practice_command, practices_command
from overgang.cli.proved import diff_command, examples_command, mutate_command
from overgang.cli.root import app

__all__ = [
    "advise_command",
    "app",
    "check_command",
    "diff_command",
    "examples_command",
    "lint_command",
    "mutate_command",
    "new_rules_command",
    "practice_command",
    "practices_command",
    "replay_command",
    "rules_command",
    "schema_command",
    "show_command",
]
