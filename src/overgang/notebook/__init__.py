"""Tables and pictures for a notebook: where a student stands at every bound, a class, a course.

An advice shows itself as a card. What is here needs the extra `notebook`: tables are made with
Great Tables and pictures with Altair. Colour never stands alone, and every picture has its words.
"""

from __future__ import annotations

from overgang.errors import MissingExtraError

try:
    import altair as alt
    import great_tables
except ImportError:
    raise MissingExtraError("notebook", "tables and pictures for a notebook") from None

from overgang.notebook.pictures import course, margins
from overgang.notebook.tables import bounds_table, class_table

__all__ = ["bounds_table", "class_table", "course", "margins"]

del alt, great_tables
