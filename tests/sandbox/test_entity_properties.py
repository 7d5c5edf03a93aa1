"""Any text at all: marks that come back, offsets in UTF-16, and HTML that is safe to show."""

import re
from html import escape
from html.parser import HTMLParser

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.sandbox.entities import Entity, EntityError, parse, settle, to_html
from bot.sandbox.entities import utf16_length as length

RESERVED = "_*[]()~`>#+-=|{}.!\\"
UNHURRIED = settings(deadline=None)  # a busy machine is no failure
STYLES = {"bold", "italic", "underline", "strikethrough", "spoiler", "code"}


def cut(text: str, entity: Entity) -> str:
    units = text.encode("utf-16-le")
    begin, end = entity["offset"], entity["offset"] + entity["length"]
    return units[begin * 2 : end * 2].decode("utf-16-le")


words = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cf", "Mn", "Zl", "Zp"]), min_size=1
)
visible = words.filter(lambda text: text.strip() == text and "\u2800" not in text)


@UNHURRIED
@given(visible)
@example("a<b>&amp;\"'")
@example("🎉&#128; &lt")
def test_any_text_escaped_as_html_comes_back(text: str) -> None:
    assert parse(escape(text, quote=False), "HTML", None) == parse(text, None, None)


@UNHURRIED
@given(visible)
@example("\\_*[]()~`>#+-=|{}.!")
def test_any_text_escaped_as_markdown_comes_back(text: str) -> None:
    escaped = re.sub(f"([{re.escape(RESERVED)}])", r"\\\1", text)
    assert parse(escaped, "MarkdownV2", None) == parse(text, None, None)


styled = st.lists(
    st.tuples(visible, st.sampled_from(["b", "i", "u", "s", "code", "tg-spoiler", ""])),
    min_size=1,
)


@UNHURRIED
@given(styled)
def test_entities_cut_out_what_was_marked(pieces: list[tuple[str, str]]) -> None:
    marked = " ".join(
        f"<{tag}>{escape(text, quote=False)}</{tag}>" if tag else escape(text, quote=False)
        for text, tag in pieces
    )
    text, entities = parse(marked, "HTML", None)
    assert text == " ".join(text for text, _ in pieces)
    shown = [cut(text, e) for e in entities if e["type"] in STYLES]
    expected = [piece for piece, tag in pieces if tag]
    assert "".join(shown) == "".join(expected)


spots = st.fixed_dictionaries(
    {
        "type": st.sampled_from(
            [*sorted(STYLES), "pre", "blockquote", "text_link", "url", "email"]
        ),
        "offset": st.integers(0, 12),
        "length": st.integers(0, 12),
        "url": st.sampled_from(
            ["http://e.com/", 'javascript:alert("x")', "//e.com", "tg://x", "http://[x"]
        ),
    }
)


@UNHURRIED
@given(st.text(max_size=20), st.lists(spots, max_size=6))
@example("<script>", [{"type": "bold", "offset": 0, "length": 8, "url": ""}])
def test_html_for_the_page_is_safe_and_whole(text: str, entities: list[Entity]) -> None:
    page = Page(to_html(text, entities))
    assert (
        page.shown.encode("utf-16-le", "surrogatepass")
        == text.encode("utf-16-le", "surrogatepass")
        or any("\ud800" <= c <= "\udfff" or c == "\r" for c in text)
        or _cuts_a_pair(text, entities)
    )
    assert page.open == []
    assert all(re.match(r"(https?|tg|mailto):", link) for link in page.links)


def _cuts_a_pair(text: str, entities: list[Entity]) -> bool:
    places = {0, length(text)}
    for end in range(1, len(text)):
        places.add(length(text[:end]))
    return any({e["offset"], e["offset"] + e["length"]} - places for e in entities)


class Page(HTMLParser):
    """A strict reader: the tags that are agreed on, properly nested, and nothing else."""

    TAGS = frozenset({"b", "i", "u", "s", "code", "pre", "blockquote", "a", "span"})

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.shown = ""
        self.open: list[str] = []
        self.links: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in self.TAGS
        self.open.append(tag)
        given = dict(attrs)
        if tag == "a":
            assert given.keys() == {"href", "rel"}
            assert given["rel"] == "noopener"
            self.links.append(given["href"] or "")
        else:
            assert given == ({"class": "spoiler"} if tag == "span" else {})

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.shown += data


@UNHURRIED
@given(st.text(max_size=200), st.sampled_from(["HTML", "Markdown", "MarkdownV2", None]))
def test_any_text_is_read_or_refused(text: str, mode: str | None) -> None:
    try:
        shown, entities = parse(text, mode, None)
    except EntityError as refusal:
        assert refusal.description  # noqa: PT017  # both ends are right
        return
    total = length(shown)
    assert all(0 <= e["offset"] < e["offset"] + e["length"] <= total for e in entities)
    assert settle(shown, [e for e in entities if "url" in e or e["type"] in STYLES])[0] == shown


marks = st.text(st.sampled_from(list('<>/b i&;aspre*_~|`[]()!\\\n>"=é🎉.:@#')), max_size=60)


@UNHURRIED
@given(marks, st.sampled_from(["HTML", "Markdown", "MarkdownV2"]))
def test_any_heap_of_marks_is_read_or_refused(text: str, mode: str) -> None:
    test_any_text_is_read_or_refused.hypothesis.inner_test(text, mode)  # type: ignore[attr-defined]
