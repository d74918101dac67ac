"""Every example that stands in the sources and in the pages is run."""

from __future__ import annotations

from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser
from sybil.sybil import SybilCollection

# A pattern without a folder: on Python 3.11 "src/**/*.py" reaches one folder deep and no further.
pytest_collect_file = SybilCollection(
    (
        *(
            Sybil(
                parsers=[DocTestParser()],
                path=path,
                patterns=["*.py"],
                document_types={".py": PythonDocStringDocument},
            )
            for path in ("src", "tools")
        ),
        Sybil(parsers=[PythonCodeBlockParser(), SkipParser()], patterns=["*.md"]),
    )
).pytest()
