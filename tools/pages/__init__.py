"""Pages that are made, not written: one for each norm that comes with the library, and overviews.

They are Markdown, made anew whenever the documentation is built, and stand nowhere in the
repository: what they say cannot grow old.
"""
