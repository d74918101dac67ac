"""The page of one norm: where it stands, what it says in both languages, and how it was tried."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from overgang.assurance.cases import Checked
from overgang.norms.parts import Example
from overgang.norms.ruleset import RuleSet
from overgang.reading.described import describe
from overgang.wording import day
from pages.features.table import example_ids
from pages.found import checked, in_short, lint_lines
from pages.lines import cell, deeper, facts, table

__all__ = ["norm_page", "year_of"]


def norm_page(ruleset: RuleSet) -> str:
    """Give the page of a norm as Markdown."""
    return "\n".join(_lines(ruleset)) + "\n"


def year_of(ruleset: RuleSet) -> str:
    """Give the school year of a norm, or that its text names none."""
    return ruleset.source.school_year or "not named"


def _lines(ruleset: RuleSet) -> Iterator[str]:
    yield from (f"# {ruleset.source.school}: {ruleset.class_.name.en}", "")
    yield from facts(_facts(ruleset))
    yield from ("## The norm in English", "")
    yield from deeper(describe(ruleset, "en")[1:])
    yield from ("", "## De norm in het Nederlands", "")
    yield from deeper(describe(ruleset, "nl")[1:])
    yield from ("", "## Examples", "")
    yield (
        "Lists whose outcome was found by hand, and what the library finds. "
        "A fact that is not told is as the rule file calls it usual."
    )
    if tests := example_ids(ruleset):
        yield f"Each is a test, from `{tests[0]}` to `{tests[-1]}`."
    yield ""
    heads = ["for", "list", "told besides", "outcome by hand", "found", "why (Dutch)"]
    yield from table(heads, _examples(ruleset))
    yield from _readings(ruleset)
    yield from ("## What `overgang lint` finds", "")
    yield from _as_items(lint_lines(ruleset, "en"))
    yield from ("", "In het Nederlands:", "")
    yield from _as_items(lint_lines(ruleset, "nl"))


def _facts(ruleset: RuleSet) -> Iterator[tuple[str, str]]:
    source = ruleset.source
    yield "id", f"`{ruleset.id}`"
    yield "source", f"[{source.school}]({source.url}), read on {day('en', source.read_on)}"
    yield "class", f"{ruleset.class_.name.en} ({ruleset.class_.name.nl})"
    yield "school year", year_of(ruleset)
    yield "text", "read as a whole" if source.complete else "read in part"
    yield "on to", "; ".join(target.name.en for target in ruleset.targets)
    yield "lint", in_short(ruleset)
    yield "the norm may have changed since", "ask the school for the norm that holds now"


def _examples(ruleset: RuleSet) -> Iterator[tuple[str, ...]]:
    for example, result in zip(ruleset.examples, checked(ruleset), strict=True):
        yield (
            example.target or ruleset.targets[0].to,
            "<br>".join(_lists(example)),
            "; ".join(f"{name}: {_told(value)}" for name, value in example.inputs.items()) or "–",
            _outcome(example.says),
            _result(result),
            example.why or "–",
        )


def _readings(ruleset: RuleSet) -> Iterator[str]:
    """Give the examples that come out otherwise where an ambiguous text is read otherwise."""
    if not ruleset.readings:
        return
    yield from ("## The examples in another reading", "")
    yield "The text can be read in more than one way. What differs then is shown here."
    yield ""
    heads = ("another reading", "een andere lezing", "for", "list", "first outcome", "outcome here")
    yield from table(heads, _differences(ruleset))


def _differences(ruleset: RuleSet) -> Iterator[tuple[str, ...]]:
    for reading in ruleset.readings:
        results = checked(ruleset.others[reading.id])
        others = [
            (example, result)
            for example, result in zip(ruleset.examples, results, strict=True)
            if result.status != "right"
        ]
        if not others:
            yield reading.en, reading.nl, "–", "no example comes out otherwise", "–", "–"
        for example, result in others:
            lists = "<br>".join(_lists(example))
            first, then = _outcome(example.says), _outcome(result.found_says)
            to = example.target or ruleset.targets[0].to
            yield reading.en, reading.nl, to, lists, first, then


def _lists(example: Example) -> Iterator[str]:
    yield _list(example.grades)
    for column, grades in example.columns.items():
        yield f"{column}: {_list(grades)}"


def _list(grades: Mapping[str, str]) -> str:
    """Give a list of grades in short: what stands there most often is said once."""
    if not grades:
        return "–"
    usual, times = Counter(grades.values()).most_common(1)[0]
    if times == 1:
        return ", ".join(f"{code} {grade}" for code, grade in grades.items())
    others = [f"{code} {grade}" for code, grade in grades.items() if grade != usual]
    rest = f"{times} subjects {usual}"
    return f"{', '.join(others)}; the other {rest}" if others else f"all {rest}"


def _told(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case tuple():
            return ", ".join(map(str, value)) or "none"
        case _:
            return str(value)


def _outcome(says: Iterable[str]) -> str:
    return ", ".join(f"‘{each}’" for each in says) or "no rule fits"


def _result(result: Checked) -> str:
    if result.status == "right":
        return "the same"
    return f"**otherwise**: {_outcome(result.found_says)} {cell(result.reason)}"


def _as_items(lines: Iterable[str]) -> Iterator[str]:
    """Give lines as a list; one that is indented further belongs to the one before it."""
    for line in lines:
        text = line.lstrip()
        yield f"{'  ' * (len(line) - len(text))}- {text}"
