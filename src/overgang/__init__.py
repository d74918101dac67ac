"""Advice, with reasons, on moving up a year in Dutch secondary schools.

Read in this order: `school` (words of the trade), `dossier` (one student), `norms` (the rule
language), `reading` (four ways to read a norm), `assurance` (what can be proven of one), `advice`.
"""

from overgang._version import __version__

__all__ = ["__version__"]
