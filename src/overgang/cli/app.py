"""All commands together; each module of commands adds its own to the application."""

from __future__ import annotations

from overgang.cli import advising, norms, practices
from overgang.cli.proved import add_commands
from overgang.cli.root import app, faults_told, ruleset_called

__all__ = ["advising", "app", "norms", "practices"]

add_commands(app, faults_told, ruleset_called)
