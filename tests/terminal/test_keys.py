import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli.terminal.keys import Key, KeyDecoder, KeyName

CASES = [
    (b"a", [Key(KeyName.TEXT, "a")], "a letter"),
    ("亿".encode(), [Key(KeyName.TEXT, "亿")], "three bytes, one key"),
    ("１ａ".encode(), [Key(KeyName.TEXT, "１"), Key(KeyName.TEXT, "ａ")], "full width"),
    (b"\r", [Key(KeyName.ENTER)], "Enter on most terminals"),
    (b"\n", [Key(KeyName.ENTER)], "Enter where the system translates it"),
    (b"\x7f\x08", [Key(KeyName.BACKSPACE), Key(KeyName.BACKSPACE)], "either backspace"),
    (b"\x1b[A", [Key(KeyName.UP)], "an arrow"),
    (b"\x1bOA", [Key(KeyName.UP)], "an arrow in application mode"),
    (b"\x1b[1;5D", [Key(KeyName.LEFT)], "with Ctrl held"),
    (b"\x1b[3~", [Key(KeyName.DELETE)], "a numbered key"),
    (b"\x1b[5;2~x", [Key(KeyName.PAGE_UP), Key(KeyName.TEXT, "x")], "a number with a modifier"),
    (b"\x1b[15~", [Key(KeyName.UNKNOWN)], "F5"),
    (b"\x1bx", [Key(KeyName.UNKNOWN)], "Alt and a letter is no letter"),
    (b"\x1b\x1b[B", [Key(KeyName.ESCAPE), Key(KeyName.DOWN)], "Escape, then an arrow"),
    (b"\x1b[12\x07q", [Key(KeyName.UNKNOWN)] * 2 + [Key(KeyName.TEXT, "q")], "broken off by a bell"),
    (b"\x03\x04", [Key(KeyName.INTERRUPT), Key(KeyName.END_OF_INPUT)], "Ctrl-C and Ctrl-D"),
    ("\u202e\u200b".encode(), [Key(KeyName.UNKNOWN)] * 2, "marks that write nothing visible"),
    (b"\xff", [Key(KeyName.TEXT, "\ufffd")], "a byte that is no text"),
]


@pytest.mark.parametrize(("received", "expected", "why"), CASES)
def test_bytes_to_keys(received: bytes, expected: list[Key], why: str) -> None:
    assert KeyDecoder().decode(received) == expected, why


def test_escape_alone_is_known_only_when_nothing_follows() -> None:
    decoder = KeyDecoder()
    assert decoder.decode(b"\x1b") == []
    assert decoder.is_waiting
    assert decoder.give_up() == [Key(KeyName.ESCAPE)]
    assert not decoder.is_waiting
    assert decoder.decode(b"[") == [Key(KeyName.TEXT, "[")]


@given(
    pieces=st.lists(st.sampled_from([received for received, _, _ in CASES]), max_size=6),
    cuts=st.sets(st.integers(0, 60)),
)
def test_however_the_bytes_are_cut(pieces: list[bytes], cuts: set[int]) -> None:
    whole = b"".join(pieces)
    decoder = KeyDecoder()
    keys: list[Key] = []
    places = sorted(cut for cut in cuts if cut < len(whole))
    for start, end in zip([0, *places], [*places, len(whole)], strict=True):
        keys += decoder.decode(whole[start:end])
    assert keys + decoder.give_up() == KeyDecoder().decode(whole)


@given(st.binary(max_size=200))
def test_no_bytes_break_it_and_no_text_key_is_harmful(received: bytes) -> None:
    decoder = KeyDecoder()
    keys = decoder.decode(received) + decoder.give_up()
    assert all(key.text.isprintable() for key in keys)


def test_an_endless_sequence_ends() -> None:
    assert KeyDecoder().decode(b"\x1b[" + b"1" * 5000)
