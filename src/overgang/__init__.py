"""Advice, with reasons, on moving up a year in Dutch secondary schools."""

__version__ = "0.1.0.dev0"
