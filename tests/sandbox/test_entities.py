"""Reading text as Telegram does: marks, complaints, and what it finds by itself."""

from typing import Any

import pytest

from bot.sandbox.entities import Entity, EntityError, detect, parse, read, settle


def short(entities: list[Entity]) -> list[str]:
    """`bold 0 4`, with whatever else an entity carries behind it."""
    return [
        " ".join([e["type"], str(e["offset"]), str(e["length"]), *_extra(e)]) for e in entities
    ]


def _extra(entity: Entity) -> list[str]:
    known = {"type", "offset", "length"}
    return [str(value) for name, value in entity.items() if name not in known]


HTML = {
    "bold": ("<b>bold</b>, <strong>bold</strong>", ["bold 0 4", "bold 6 4"]),
    "italic": ("<i>it</i> <em>it</em>", ["italic 0 2", "italic 3 2"]),
    "underline": ("<u>un</u> <ins>un</ins>", ["underline 0 2", "underline 3 2"]),
    "strike": (
        "<s>a</s> <strike>b</strike> <del>c</del>",
        ["strikethrough 0 1", "strikethrough 2 1", "strikethrough 4 1"],
    ),
    "spoiler": (
        '<span class="tg-spoiler">a</span> <tg-spoiler>b</tg-spoiler>',
        ["spoiler 0 1", "spoiler 2 1"],
    ),
    "code": ("<code>a</code> <pre>b</pre>", ["code 0 1", "pre 2 1"]),
    "language": ('<pre><code class="language-python">x = 1</code></pre>', ["pre 0 5 python"]),
    "code without pre": ('<code class="language-python">x</code>', ["code 0 1"]),
    "link": (
        '<a href="https://example.com/a?b=1">a</a>',
        ["text_link 0 1 https://example.com/a?b=1"],
    ),
    "link gets a slash": (
        "<a href='http://Example.com'>a</a>",
        ["text_link 0 1 http://example.com/"],
    ),
    "link that is none": ('<a href="nowhere">a</a>', []),
    "link in the text": ("<a>example.com</a>", ["text_link 0 11 http://example.com/"]),
    "mention by id": ('<a href="tg://user?id=77">Ana</a>', ["text_mention 0 3 {'id': 77}"]),
    "emoji": (
        '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>',
        ["custom_emoji 0 2 5368324170671202286"],
    ),
    "quotes": (
        "<blockquote>a</blockquote>\n<blockquote expandable>b</blockquote>",
        ["blockquote 0 1", "expandable_blockquote 2 1"],
    ),
    "time": (
        '<tg-time unix="1700000000" format="wDT">then</tg-time>',
        ["date_time 0 4 1700000000 wDT"],
    ),
    "utf-16": ("👩‍🍳 <b>olé 🎉</b>", ["bold 6 6"]),
    "capitals": ("<B>a</B>", ["bold 0 1"]),
    "nested": ("<b>a<i>b</i></b>", ["bold 0 1", "bold 1 1", "italic 1 1"]),
    "empty tag": ("<b></b>a", []),
    "spaces at the end": ("<b>a  </b>\n ", ["bold 0 1"]),
    "command inside": ("<b>/start</b>", ["bot_command 0 6", "bold 0 6"]),
}


@pytest.mark.parametrize(("marked", "entities"), HTML.values(), ids=HTML.keys())
def test_html(marked: str, entities: list[str]) -> None:
    assert short(parse(marked, "HTML", None)[1]) == entities


def test_references_in_html() -> None:
    marked = "&lt;&gt;&amp;&quot; &#33;&#x2F;&#x1F389; &lt &nbsp; & &#; &#0; &#x110000; R&D;"
    plain = '<>&"' + " !/🎉 < &nbsp; & &#; &#0; &#x110000; R&D;"
    assert parse(marked, "HTML", None)[0] == plain
    link = '<a href="http://e.com/?a=1&amp;b=&#50;&c">x</a>'
    assert parse(link, "HTML", None)[1][0]["url"] == "http://e.com/?a=1&b=2&c"


MARKDOWN_V2 = {
    "bold": ("*bold*", ["bold 0 4"]),
    "italic": ("_it_", ["italic 0 2"]),
    "underline": ("__un__", ["underline 0 2"]),
    "italic and underline": ("_a __b__ c_", ["italic 0 2", "italic 2 3", "underline 2 1"]),
    "strike": ("~st~", ["strikethrough 0 2"]),
    "spoiler": ("||sp||", ["spoiler 0 2"]),
    "nested": (
        "*a _b_ ~c~*",
        ["bold 0 2", "bold 2 2", "italic 2 1", "bold 4 1", "strikethrough 4 1"],
    ),
    "link": ("[a](http://www.example.com/)", ["text_link 0 1 http://www.example.com/"]),
    "link with escapes": (r"[a](http://e.com/\))", ["text_link 0 1 http://e.com/)"]),
    "mention by id": ("[Ana](tg://user?id=77)", ["text_mention 0 3 {'id': 77}"]),
    "emoji": (
        "![👍](tg://emoji?id=5368324170671202286)",
        ["custom_emoji 0 2 5368324170671202286"],
    ),
    "time": ("![t](tg://time?unix=1700000000&format=r)", ["date_time 0 1 1700000000 r"]),
    "code": ("`a` ```b```", ["code 0 1", "pre 2 1"]),
    "language": ("```python\nx = 1\n```", ["pre 0 5 python"]),
    "quote": (">a\n>b\nc", ["blockquote 0 4"]),
    "expandable quote": (">a\n>b||\nc", ["expandable_blockquote 0 4"]),
    "expandable quote at the end": (">a\n>b||", ["expandable_blockquote 0 3"]),
    "escapes": (r"\*a\* \[b\] 1\.5 \\ \a", []),
    "escape inside": (r"*a\*b*", ["bold 0 3"]),
    "utf-16": ("🎉 *🎉*", ["bold 3 2"]),
}


@pytest.mark.parametrize(("marked", "entities"), MARKDOWN_V2.values(), ids=MARKDOWN_V2.keys())
def test_markdown_v2(marked: str, entities: list[str]) -> None:
    assert short(parse(marked, "MarkdownV2", None)[1]) == entities


MARKDOWN = {
    "marks": ("*b* _i_ `c`", ["bold 0 1", "italic 2 1", "code 4 1"]),
    "pre": ("```py\nx```", ["pre 0 1 py"]),
    "link": ("[a](example.com) b.", ["text_link 0 1 http://example.com/"]),
    "no nesting": ("*a _b_*", ["bold 0 5"]),
    "escapes": (r"\*a\_b", []),
    "no other marks": ("a.b! (c) ~d~ ||e||", []),
}


@pytest.mark.parametrize(("marked", "entities"), MARKDOWN.values(), ids=MARKDOWN.keys())
def test_old_markdown(marked: str, entities: list[str]) -> None:
    assert short(parse(marked, "Markdown", None)[1]) == entities


CANT = "can't parse entities: "
RESERVED_DOT = "Character '.' is reserved and must be escaped with the preceding '\\'"
REFUSED = [
    ("HTML", "<b>x", CANT + 'Can\'t find end tag corresponding to start tag "b"'),
    ("HTML", "é<foo>x</foo>", CANT + 'Unsupported start tag "foo" at byte offset 2'),
    ("HTML", "x</b>", CANT + "Unexpected end tag at byte offset 1"),
    (
        "HTML",
        "🎉<b>x</i>",
        CANT + 'Unmatched end tag at byte offset 8, expected "</b>", found "</i>"',
    ),
    ("HTML", "a < b", CANT + 'Unsupported start tag "" at byte offset 2'),
    ("HTML", "<b", CANT + "Unclosed start tag at byte offset 0"),
    ("HTML", "<a href", CANT + 'Unclosed start tag "a" at byte offset 0'),
    ("HTML", "<a =x>y</a>", CANT + 'Empty attribute name in the tag "a" at byte offset 0'),
    ("HTML", "<a href=x/>y</a>", CANT + "Unexpected end of name token at byte offset 8"),
    ("HTML", "<b>x</b", CANT + "Unclosed end tag at byte offset 4"),
    (
        "HTML",
        "<span>x</span>",
        CANT + 'Tag "span" must have class "tg-spoiler" at byte offset 0',
    ),
    (
        "HTML",
        '<tg-emoji emoji-id="x">x</tg-emoji>',
        CANT + "Invalid custom emoji identifier specified",
    ),
    (
        "HTML",
        "&#55357;",
        CANT + "Text contains invalid Unicode characters after decoding HTML entities, "
        "check for unmatched surrogate code units",
    ),
    ("MarkdownV2", "a.", CANT + RESERVED_DOT),
    ("MarkdownV2", "a > b", CANT + RESERVED_DOT.replace("'.'", "'>'")),
    ("MarkdownV2", "é *x", CANT + "Can't find end of Bold entity at byte offset 3"),
    ("MarkdownV2", "_x", CANT + "Can't find end of Italic entity at byte offset 0"),
    ("MarkdownV2", "__x", CANT + "Can't find end of Underline entity at byte offset 0"),
    ("MarkdownV2", "~x", CANT + "Can't find end of Strikethrough entity at byte offset 0"),
    ("MarkdownV2", "||x", CANT + "Can't find end of Spoiler entity at byte offset 0"),
    ("MarkdownV2", "`x", CANT + "Can't find end of Code entity at byte offset 0"),
    ("MarkdownV2", "```x", CANT + "Can't find end of Pre entity at byte offset 0"),
    ("MarkdownV2", "```x\ny", CANT + "Can't find end of PreCode entity at byte offset 0"),
    ("MarkdownV2", "[x", CANT + "Can't find end of TextUrl entity at byte offset 0"),
    ("MarkdownV2", "[x](y", CANT + "Can't find end of a URL at byte offset 4"),
    ("MarkdownV2", "![x]", CANT + "The entity must contain a tg://emoji or tg://time URL"),
    ("MarkdownV2", "![x](y)", CANT + "Invalid tg://emoji or tg://time URL specified"),
    ("Markdown", "é *x", CANT + "Can't find end of the entity starting at byte offset 3"),
    ("Markdown", "[x", CANT + "Can't find end of the entity starting at byte offset 0"),
    ("Rst", "x", "unsupported parse_mode"),
    (None, "", "message text is empty"),
    ("HTML", "", "message text is empty"),
    (None, " \n\t ", "text must be non-empty"),
    (None, "\u200b\u2060"[:1], "text must be non-empty"),
    ("HTML", "<b> </b>", "text must be non-empty"),
    (None, "é" * 16_385, "text is too long"),
]


@pytest.mark.parametrize(("mode", "text", "description"), REFUSED)
def test_refused(mode: str | None, text: str, description: str) -> None:
    with pytest.raises(EntityError) as refusal:
        parse(text, mode, None)
    assert refusal.value.description == description


GIVEN_REFUSED: list[tuple[Any, str]] = [
    ("x", "can't parse MessageEntity: expected an Object"),
    ({"offset": 0, "length": 1}, "can't parse MessageEntity: Can't find field \"type\""),
    ({"type": "bold", "length": 1}, "can't parse MessageEntity: Can't find field \"offset\""),
    (
        {"type": "bold", "offset": "x", "length": 1},
        'can\'t parse MessageEntity: Field "offset" must be a Number',
    ),
    (
        {"type": "loud", "offset": 0, "length": 1},
        "can't parse MessageEntity: Unsupported type specified",
    ),
    (
        {"type": "text_link", "offset": 0, "length": 1},
        "can't parse MessageEntity: Can't find field \"url\"",
    ),
    ({"type": "bold", "offset": -1, "length": 1}, "receive an entity with incorrect offset -1"),
    (
        {"type": "bold", "offset": 9, "length": 1},
        "entity begins after the end of the text at UTF-16 offset 9",
    ),
    (
        {"type": "bold", "offset": 3, "length": 9},
        (
            "entity beginning at UTF-16 offset 3 ends after the end of the text "
            "at UTF-16 offset 12"
        ),
    ),
    (
        {"type": "bold", "offset": 1, "length": 2},
        "entity begins in a middle of a UTF-16 symbol at byte offset 4",
    ),
    (
        {"type": "bold", "offset": 0, "length": 1},
        (
            "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol "
            "at byte offset 4"
        ),
    ),
]


@pytest.mark.parametrize(("entity", "description"), GIVEN_REFUSED)
def test_given_entities_refused(entity: Any, description: str) -> None:
    with pytest.raises(EntityError) as refusal:
        parse("🎉 now", None, [entity])
    assert refusal.value.description == description


def test_given_entities_are_taken() -> None:
    place = {"offset": 3, "length": 4}
    given = [
        {"type": "bold", **place},
        {"type": "text_link", **place, "url": "example.com"},
        {"type": "url", "offset": 0, "length": 2},
    ]
    text, entities = parse("ab cdef", None, given)
    assert (text, short(entities)) == (
        "ab cdef",
        ["text_link 3 4 http://example.com/", "bold 3 4"],
    )


def test_parse_mode_wins_over_given_entities() -> None:
    given = [{"type": "italic", "offset": 0, "length": 1}]
    assert short(parse("<b>a</b>", "html", given)[1]) == ["bold 0 1"]


FOUND = {
    "/start": ["bot_command 0 6"],
    "/start@momentos_bot x": ["bot_command 0 19"],
    "a/start": [],
    "</start>": [],
    "/тест": [],
    "hola @marta_v, y @ab": ["mention 5 8"],
    "ana@marta": [],
    "@gif": ["mention 0 4"],
    "🎉 #hotel #1 #спб": ["hashtag 3 6", "hashtag 13 4"],
    "##a #b#c": ["hashtag 1 2"],
    "$EUR $euro $ABCDEFGHI": ["cashtag 0 4"],
    "see example.com, or https://a.b.example/x(1).": ["url 4 11", "url 20 24"],
    "write to ana@example.com.": ["email 9 15"],
    "mailto:ana@example.com": ["email 7 15"],
    "end.Another thing.But not.this": [],
    "file.txt readme.md": ["url 9 9"],
    "1.2.3.4:80/x 1.2.3": ["url 0 12"],
    "tg://resolve?domain=x now": ["url 0 21"],
    "http://localhost": [],
    "HTTP://EXAMPLE.COM": ["url 0 18"],
    "(example.com/a)": ["url 1 13"],
    "ftp://ftp.example.com/": ["url 0 22"],
    "foo://example.com": [],
    "https://пример.рф/путь": ["url 0 22"],
    "t.me/momentos_bot?start=abc": ["url 0 27"],
    "a@b@example.com": [],
}


@pytest.mark.parametrize(("text", "entities"), FOUND.items(), ids=FOUND.keys())
def test_found(text: str, entities: list[str]) -> None:
    assert short(detect(text)) == entities


def test_nothing_is_found_inside_a_link_or_code() -> None:
    marked = '<a href="http://e.com/">see example.com</a> <code>/start</code> /stop'
    assert [e["type"] for e in parse(marked, "HTML", None)[1]] == [
        "text_link",
        "code",
        "bot_command",
    ]


def test_code_shows_no_other_formatting() -> None:
    assert short(parse("<b>a<code>b</code>c</b>", "HTML", None)[1]) == [
        "bold 0 1",
        "code 1 1",
        "bold 2 1",
    ]


def test_text_is_cleaned_and_trimmed() -> None:
    text, entities = parse(" \n a\r\n\tb\u202ec<b> d\r</b>  \n", "HTML", None)
    assert (text, short(entities)) == ("a\n bc d", ["bold 5 2"])


def test_blanks_under_an_entity_stay_at_the_front() -> None:
    assert parse("  <b> x</b>", "HTML", None)[0] == " x"


def test_a_caption_may_be_empty() -> None:
    assert parse(" ", None, None, allow_empty=True) == ("", [])
    assert parse("", "HTML", None, allow_empty=True) == ("", [])


def test_reading_and_settling_are_parsing_in_two_steps() -> None:
    assert read(" <b>a</b>.es", "HTML")[0] == " a.es"
    assert settle(*read("<b> </b>x ", "HTML")) == parse("<b> </b>x ", "HTML", None)
    with pytest.raises(EntityError, match="text must be non-empty"):
        settle(*read("  "))
