"""An attribute that is measured or dated, told by a plain word beside its figure: the tower is 90 metres tall, 1998年建成."""

from functools import cache

from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.text.term import stem_of
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity
from factcli.verify.claim import Piece
from factcli.verify.stated import Stated
from factcli.verify.vocabulary import APART, words_of_table
from factcli.verify.vocabulary.comparing import THAN
from factcli.verify.vocabulary.matters import ENGLISH_HEADS, ENGLISH_TAILS, MATTERS, TAILS


def find_matter(piece: Piece, stated: Stated, figure: Quantity | None) -> Span | None:
    """The word that names the fact's attribute beside a figure or date of its value's kind; None where there is none.

    `figure` is what the piece gives for the fact's value.
    """
    if stated.value_period is not None:
        if not piece.periods:
            return None
    elif figure is None or stated.value is None:
        return None
    elif figure.dimension is Dimension.NUMBER and (
        piece.is_chinese or stated.value.dimension is not Dimension.COUNT
    ):
        return None  # twelve thousand objects may be a count: no unit has every English noun
    if piece.attributes - {stated.fact.attribute}:
        return None  # another one is named
    word = find_word(piece, stated)
    if word is None or not all(word.covers(marker) for marker in piece.find_markers(_DIFFERENCE)):
        return None  # a difference
    return word


def find_word(piece: Piece, stated: Stated) -> Span | None:
    """Where a plain word for the fact's attribute stands, whatever figure goes with it."""
    text, words = piece.text, words_of(stated.attribute.names)
    entities = [mention for mention in piece.mentions if mention.is_entity]
    for word in words:
        is_chinese = has_han(word)
        start = text.find(word, piece.start, piece.end)
        while start >= 0:
            end = start + len(word)
            if not is_chinese:
                while end < len(text) and text[end].isalpha():
                    end += 1
                is_whole = not text[start - 1 : start].isalnum() and stem_of(text[start:end]) == stem_of(word)
            else:
                is_whole = text[start - 1 : start] not in _COMPARING
            if is_whole and not any(name.start < end and start < name.end for name in entities):
                return Span(start - len(_ABLE) if text[:start].endswith(_ABLE) else start, end)
            start = text.find(word, end, piece.end)
    return None


@cache
def words_of(names: tuple[str, ...]) -> tuple[str, ...]:
    """The words for what an attribute's names are about, the longest first."""
    table = _words_by_name()
    found: list[str] = []
    for name in names:
        form = name.lower()
        found += table.get(form, ())
        found += [
            form.removesuffix(tail)
            for tail in TAILS
            if form.endswith(tail) and len(form) - len(tail) >= _LEAST
        ]
        found += [form.removesuffix(tail) for tail in ENGLISH_TAILS if form.endswith(tail)]
        found += [form.removeprefix(head) for head in ENGLISH_HEADS if form.startswith(head)]
    return tuple(sorted(dict.fromkeys(found), key=len, reverse=True))


def names_another_measure(piece: Piece, names: tuple[str, ...]) -> bool:
    """Whether a word tells along which way something is measured, and not the attribute's: 9 km long, of a depth."""
    own = words_of(names)
    return bool(own) and any(word not in own for word in _WAYS.intersection(piece.stretches))


_WAYS = words_of_table("long wide broad deep tall high thick 长 宽 深 高 厚 重")
_ABLE = "can "
"""Before a verb for how much something holds or how fast it runs, this says nothing more."""
_DIFFERENCE = (THAN | APART) - {"于"}
_LEAST = 2
_COMPARING = frozenset("多少再又还晚早已")
"""Before the word these make a difference of it, or a part: 多用了12天, 已投资3亿元."""


@cache
def _words_by_name() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in MATTERS.strip().split("\n"):
        names, _, words = row.partition(" > ")
        for name in names.split(" "):
            found.setdefault(name.replace("_", " "), []).extend(
                word.replace("_", " ") for word in words.split(" ")
            )
    return found
