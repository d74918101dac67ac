"""What mkdocs asks when it builds the pages: which files there are besides those under `docs/`."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from pages.doctests import Doctests
from pages.site import made


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Show the examples of docstrings as examples."""
    config.markdown_extensions.append(Doctests())
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are made."""
    for address, text in made():
        files.append(File.generated(config, address, content=text))
    return files
