"""What a claim makes of two things whose relation it doesn't name: that one is the other, or simply its own."""

import itertools

from factcli.text.span import Span
from factcli.verify.account import is_place_claimed
from factcli.verify.align import Alignment
from factcli.verify.stated import Stated
from factcli.verify.vocabulary import words_of_table


def equates(alignment: Alignment, sentences: tuple[str, ...]) -> bool:
    """Whether a claim that doesn't name the attribute says that one thing is the other: the metro is the Loop Line."""
    stated, piece = alignment.stated, alignment.piece
    keys = (stated.fact.subject, stated.value_key)
    pairs = itertools.pairwise(mention for mention in piece.mentions if mention.is_entity)
    gaps = {
        piece.text[left.end : right.start].strip(' )"')
        for left, right in pairs
        if {left.key, right.key} == set(keys) and not piece.text[right.end : piece.end].strip(" 。.!;,\"'")
    }
    if not gaps.isdisjoint(_PLACED):
        return not any(_is_placed(stated, sentence, key) for sentence in sentences for key in keys)
    return not gaps.isdisjoint(_EQUATING) and not any(
        _are_equated(stated, sentence, keys) for sentence in sentences
    )


def _is_placed(stated: Stated, sentence: str, key: str) -> bool:
    """Whether a sentence has a name behind a word that puts something there."""
    return any(
        sentence[: name.start].removesuffix("the ").endswith((" in ", " at ", " on ", *_AT))
        for name in stated.find_forms(sentence, key)
    )


_AT = ("在", "于", "到", "至", "距", "属", "归")
_PLACED = frozenset(
    f"{being} {at}{the}"
    for being in ("is", "are", "was", "were")
    for at in ("in", "at")
    for the in ("", " the")
) | {"在", "就在"}
"""Between two names these say no more than that one is where the other is."""


def _are_equated(stated: Stated, sentence: str, keys: tuple[str, str]) -> bool:
    """Whether a sentence says of one thing itself that it is the other itself."""
    found = sorted(_names_in(stated, sentence, keys))
    if len(found) < len(keys):
        return False
    first, second = found
    between = sentence[first.end : second.start].lstrip()
    is_apart = between.removesuffix("the ").removesuffix("one of ").endswith(_APART)
    behind = sentence[second.end :].removeprefix("之一")
    closes = not behind[:1].isalnum() and not behind.startswith("'s")
    opens = sentence[: first.start].strip() in ("", "the")
    return opens and closes and between.startswith(_BEING) and not is_apart


def _names_in(stated: Stated, sentence: str, keys: tuple[str, str]) -> list[Span]:
    """Where a sentence first names each of two things, by the longest of its names there."""
    places = stated.places_in(sentence)
    starts = [places[key] for key in keys if key in places]
    ends = [
        max((len(form) for form in stated.forms_of(key) if sentence.startswith(form, places[key])), default=1)
        for key in keys
        if key in places
    ]
    return [Span(start, start + length) for start, length in zip(starts, ends, strict=True)]


_APART = (
    " of ",
    " in ",
    " on ",
    " at ",
    " by ",
    " from ",
    " to ",
    " with ",
    " for ",
    " than ",
    " under ",
    " near ",
    " after ",
)
"""Before a name these make it a part of what something is said to be."""
_BEING = ("是", "为", "is ", "are ", "was ", "were ")
_EQUATING = words_of_table(
    "是 就是 即 即是 为 乃 is are was were is_the are_the was_the is_a is_an was_a is_called 叫 叫做"
)


def keeps_superlative(alignment: Alignment) -> bool:
    """Whether the best of its kind is told as that: the longest line isn't the line."""
    if _is_superlative(alignment.piece.cut):
        return True
    stated, piece = alignment.stated, alignment.piece
    if not all(map(_is_superlative, stated.forms_of(stated.fact.attribute) or [""])):
        return True
    starts = [mention.start for mention in piece.mentions if mention.is_entity]
    return any(is_place_claimed(piece.text, at) or piece.text[:at].endswith(" on ") for at in starts)


def _is_superlative(text: str) -> bool:
    if "最" in text.replace("最后", "").replace("最终", "") or any(
        word in text for word in ("第一", "之冠", "榜首", "首位", "居首")
    ):
        return True
    words = [word.strip(".,;:'\"()") for word in text.split()]
    return any(len(word) > _SHORTEST and word.endswith("est") for word in words) or not _MOST.isdisjoint(
        words
    )


_SHORTEST = 4
_MOST = words_of_table("most least best worst first top record")
