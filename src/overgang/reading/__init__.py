"""The ways to read a norm: judge it, word it, run it over columns, prove something about it.

Each reading handles every node of the rule language; none adds a meaning of its own.
"""
