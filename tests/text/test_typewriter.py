"""What a stream that can't encode everything shows: marks by their nearest keys, the rest by number."""

import codecs
import io
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st

from factcli.text.typewriter import to_typewriter
from factcli.text.visible import make_visible

CATALOGUE = Path(__file__).parents[2] / "factcli" / "locale" / "zh" / "LC_MESSAGES" / "factcli.po"


@pytest.mark.parametrize(
    ("text", "typed", "why"),
    [
        ("“all”, ‘some’", "\"all\", 'some'", "curly quotation marks are straight on a typewriter"),
        ("1√ 2× 3-", "1v 2x 3-", "the signs beside an answer keep one place each"),
        ("… and 3 more", "... and 3 more", "three full stops for the one that is left out"),
        ("2019–2023 — “then”", '2019-2023 - "then"', "every dash is a hyphen"),
        ("a · b → c", "a * b -> c", "marks between the pieces of a line"),
        ("5\u00a0km", "5 km", "a blank is a blank, however wide"),
        ("42天é😀", "42\\u5929\\xe9\\U0001f600", "a letter is never guessed at: its number is shown"),
        ("plain \\x1b", "plain \\x1b", "what is ASCII stays as it is"),
    ],
)
def test_what_is_typed(text: str, typed: str, why: str) -> None:
    assert to_typewriter(text) == typed, why


@given(st.text())
def test_always_ascii_and_never_a_control_more(text: str) -> None:
    typed = to_typewriter(text)
    assert typed.isascii()
    assert make_visible(typed) == make_visible(to_typewriter(make_visible(text)))
    assert to_typewriter(typed) == typed


def test_every_mark_in_an_english_message_has_a_key() -> None:
    with CATALOGUE.open("rb") as source:
        catalogue = read_po(source)
    texts = [
        text
        for message in catalogue
        for text in (message.id if isinstance(message.id, tuple) else [message.id])
    ]
    marks = {character for text in texts for character in text if not character.isalnum()}
    assert "“" in marks
    assert [mark for mark in marks if "\\" in to_typewriter(mark)] == []


def test_a_stream_of_any_encoding_uses_it_where_it_must(monkeypatch: pytest.MonkeyPatch) -> None:
    from factcli.cli.streams import prepare_streams

    for encoding, expected in (
        ("ascii", b'"x" 2-3\\u5929\\udcff'),
        ("latin-1", b'"x" 2-3\\u5929\\udcff'),
        ("gbk", "“x” 2–3天".encode("gbk") + b"\\udcff"),
        ("utf-8", "“x” 2–3天".encode() + b"\\udcff"),
    ):
        held = io.BytesIO()
        stream = io.TextIOWrapper(held, encoding=encoding)
        monkeypatch.setattr("sys.stdout", stream)
        prepare_streams()
        stream.write("“x” 2–3天\udcff")
        stream.flush()
        assert held.getvalue() == expected, codecs.lookup(encoding).name
