"""From text to Python's own syntax tree, and what to say where the text has no such tree."""

from __future__ import annotations

import ast
import re
import tokenize

__all__ = ["column_of", "comma_of", "source_of", "tree_of"]

SyntaxFault = tuple[int, str, str, str]
"""The column, the code, what is wrong and what to write instead."""

_DEEPEST = 100
_DECIMAL = re.compile(r"(?<=\d),(?=\d)")
_DUTCH = re.compile(r"(?<!\band)(?<!\bor)(?<!\bnot)(?<=[\w)\]])\s+(?:en|of|AND|OR)\s+[\w(]")
_TOO_DEEP: SyntaxFault = (1, "syntax", "this is too deep to read", "name parts of it as measures")


def tree_of(text: str) -> ast.expr | SyntaxFault:
    """Read a text as one Python expression, or say where and why it is none.

    A text may run over several lines; columns are counted from its start. A remark (`#`) is
    refused: it would silently swallow the rest of a line.

    >>> tree_of("a =< 3")
    (3, 'syntax', 'a comparison is written with the = last', 'write <= or >=')
    """
    line = _line(text)
    if (remark := _remark(line)) is not None:
        return remark, "syntax", "a condition holds no remark", "put it in a note"
    try:
        tree = ast.parse(line, mode="eval").body
    except SyntaxError as error:
        column = (error.offset or 1) + _indent(text)
        return (max(column, 1), "syntax", *_slip(text))
    except (ValueError, RecursionError, MemoryError):
        return _TOO_DEEP
    return tree if _depth(tree) <= _DEEPEST else _TOO_DEEP


def column_of(text: str, node: ast.AST) -> int:
    """Give the column of a node in the text that it was read from, counted in signs from one."""
    before = _line(text).encode()[: getattr(node, "col_offset", 0)]
    return len(before.decode()) + 1 + _indent(text)


def source_of(text: str, node: ast.expr) -> str:
    """Give the part of a text that a node was read from, as it was typed."""
    return ast.get_source_segment(_line(text), node) or ""


def comma_of(text: str, node: ast.expr) -> int | None:
    """Give the column of a comma between two digits in what a node was read from, if there is one.

    >>> tree = ast.parse("count(all, grade < 5,5)", mode="eval").body
    >>> comma_of("count(all, grade < 5,5)", tree)
    21
    """
    found = _DECIMAL.search(source_of(text, node))
    return None if found is None else column_of(text, node) + found.start()


def _depth(tree: ast.AST) -> int:
    """Count how deep forms stand in one another, level by level: a deep tree is no trouble."""
    depth, level = 0, [tree]
    while level and depth <= _DEEPEST:
        depth, level = depth + 1, [each for part in level for each in ast.iter_child_nodes(part)]
    return depth


def _line(text: str) -> str:
    """Make one line of a text, sign for sign, without the space before it."""
    return re.sub(r"[\t\n\r\f\v]", " ", text).lstrip(" ")


def _indent(text: str) -> int:
    return len(text) - len(_line(text))


def _remark(line: str) -> int | None:
    """Give the column of the first remark in a line, if there is one."""
    if "#" not in line:
        return None
    try:
        for token in tokenize.generate_tokens(iter([line]).__next__):
            if token.type == tokenize.COMMENT:
                return token.start[1] + 1
    except (tokenize.TokenError, SyntaxError):
        return None
    return None


def _slip(text: str) -> tuple[str, str]:
    """Name the likeliest slip in a text that is no expression at all."""
    if "=<" in text or "=>" in text:
        return "a comparison is written with the = last", "write <= or >="
    if "&&" in text or "||" in text:
        return "conditions are joined by words", "write 'and' or 'or'"
    if any(sign in text for sign in "≤≥≠"):
        return "a comparison is written with plain signs", "write <=, >= or !="
    if "=" in text.replace("==", "").replace("<=", "").replace(">=", "").replace("!=", ""):
        return "a single = does not compare", "write =="
    if _DUTCH.search(text):
        return "conditions are joined by English words in small letters", "write 'and' or 'or'"
    return (
        "this is not a whole expression",
        "look for a bracket, quote or comparison that is not finished",
    )
