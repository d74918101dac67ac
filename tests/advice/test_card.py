"""An advice as HTML: escaped, self-contained, and marks that never stand alone."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

from hypothesis import given, strategies as st

from overgang.advice.card import STYLE, article, card, page
from overgang.advice.document import AdviceDocument, OptionDocument, RuleDocument, StepDocument
from overgang.practices import OptionCode
from tests.advice.documents import EVIL, OPEN, PLAIN, document, rule, target

VOID: Final = {"meta"}
ALLOWED: Final = {
    "article", "body", "dd", "details", "div", "dl", "dt", "h2", "h3", "h4", "head", "html", "li",
    "meta", "p", "span", "style", "summary", "title", "ul",
}  # fmt: skip

words: Final = st.text(st.sampled_from("<>&\"'/=aé ") | st.characters(codec="utf-8"), max_size=20)


class Read(HTMLParser):
    """Reads a card: its tags, its attributes, the text that a reader sees."""

    def __init__(self, html: str) -> None:
        """Read at once."""
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.texts: list[str] = []
        self.stack: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag and the names of its attributes."""
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.stack.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the tag that was opened last."""
        assert self.stack.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep a text that is no style."""
        if "style" not in self.stack:
            self.texts.append(data)


def hostile(text: str) -> AdviceDocument:
    """Give a document in which every text that comes from outside is this one."""
    step = StepDocument(text=text, holds="no", working=text)
    bad = RuleDocument(id="a", says=text, cite=text, holds="no", why=step)
    said = target(rules=(bad,)).model_copy(
        update={"name": text, "text": text, "change_lines": (text,)}
    )
    option = OptionDocument(
        code=OptionCode.GO_ON, text=text, speaks_for=(text,), speaks_against=(text,), needs=(text,)
    )
    plain = document(student=text, targets=(said,), questions=(text,), options=(option,))
    assert plain.source is not None
    source = plain.source.model_copy(update={"school": text})
    return plain.model_copy(update={"source": source, "limits": (text,)})


@given(text=words)
def test_no_text_can_become_markup(text: str) -> None:
    """Whatever stands in an id, a norm or a list, the tags are those of an empty one."""
    found, empty = Read(article(hostile(text))), Read(article(hostile("x")))

    assert [tag for tag in found.tags if tag != "span"] == [
        tag for tag in empty.tags if tag != "span"
    ]
    assert set(found.tags) <= ALLOWED
    assert found.stack == []


def test_a_script_in_a_name_is_shown_and_not_run() -> None:
    """The best known way in is shut."""
    html = page(EVIL, "nl", [hostile(EVIL)])

    assert "<script" not in html
    assert "<img" not in html
    assert EVIL in "".join(Read(html).texts)


def test_a_card_asks_nothing_of_anyone() -> None:
    """No script, no picture, no link, no address: it is whole by itself."""
    for document_ in (PLAIN, OPEN):
        html = page("overgang", "nl", [document_])
        read = Read(html)
        assert set(read.tags) <= ALLOWED
        assert read.attributes <= {
            "aria-hidden", "charset", "class", "content", "lang", "name", "open"
        }  # fmt: skip
        assert not re.search(r"https?:|//|url\(|@import|javascript:", html)


def test_the_same_document_gives_the_same_card() -> None:
    """There is no clock and no chance in it."""
    assert card(document()) == card(document())
    assert card(PLAIN).startswith(f"<style>{STYLE}</style><article")


def test_every_mark_has_a_word_beside_it() -> None:
    """Whoever cannot see the colour or the sign reads it."""
    html = article(OPEN)

    assert html.count('aria-hidden="true"') == html.count('class="mark ')
    assert '<span class="mark unknown" aria-hidden="true">?</span>‘bevorderen’: nog niet' in html
    assert '<span class="mark no" aria-hidden="true">✗</span>‘bevorderen’: geldt niet' in html


def test_the_first_rule_is_open_and_others_where_they_hold_or_can() -> None:
    """A rule that does not hold can be opened; what matters most is open already."""
    rules = (rule("a", holds="no"), rule("b", holds="no"), rule("c"), rule("d", holds="unknown"))
    html = article(document(targets=(target(rules=rules),)))

    assert re.findall(r"<details( open)?><summary><span", html) == [" open", "", " open", " open"]


def test_the_finding_has_a_class_of_its_kind() -> None:
    """What is open is told apart from what is settled."""
    assert '<p class="finding meets">' in article(PLAIN)
    assert '<p class="finding open">' in article(OPEN)


def test_a_page_is_in_its_language_and_holds_every_card() -> None:
    """A class is one page."""
    html = page("3h1", "nl", [PLAIN, OPEN])

    assert html.startswith('<!doctype html>\n<html lang="nl">')
    assert html.count("<article") == 2
    assert html.count("<style>") == 1


def test_what_is_absent_has_no_heading() -> None:
    """No questions, no unknowns: no empty headings."""
    texts = Read(article(PLAIN)).texts

    assert "Open vragen" not in texts
    assert "Wat is nog niet bekend?" not in texts
    assert "ertegen" not in texts
    assert "Open vragen" in Read(article(OPEN)).texts
