"""What limits a figure or a statement: a claim may neither drop what limits the fact's figure nor add a qualifier."""

from functools import cache, lru_cache

from factcli.text.lexicon import is_chinese_word
from factcli.values.compare import is_same
from factcli.values.quantity import Quantity, find_quantities
from factcli.verify import vocabulary
from factcli.verify.account import find_trimmings
from factcli.verify.align import Alignment
from factcli.verify.claim import span_of
from factcli.verify.matter import words_of
from factcli.verify.vocabulary import LIMITING, words_of_table
from factcli.verify.wording import MOST_SAID, stands_in

_THRESHOLDS = (
    words_of_table("规模以上 规上 above-scale above_scale above_designated_size"),
    words_of_table("平均 均 average mean on_average"),
    words_of_table(
        "增长 增速 增幅 涨 上升 提高 增加 growth grew grow rose rise up increase increased higher"
    ),
    words_of_table("以上 or_more and_above above upwards"),
)


def keeps_limits(alignment: Alignment, sentences: tuple[str, ...]) -> bool:
    """Whether what limits the fact's figure in every sentence limits the claim's too, and the other way round.

    What stands within a name limits nothing, but may be said again outside it.
    """
    piece, stated = alignment.piece, alignment.stated
    if not any(not figure.is_article for figure in piece.quantities):
        return True
    held = [_limits_said(sentence) for sentence in sentences]
    meant = [_limits_said(sentence) for sentence in map(stated.without_names, sentences)]
    names = [span_of(mention) for mention in piece.mentions if mention.is_entity]
    if alignment.matter is not None:
        names.append(alignment.matter)  # above sea level
    claimed = _limits_in(piece.cut_without(names))
    if not _limits_in(piece.cut) >= frozenset.intersection(*meant) or not claimed <= frozenset.union(*held):
        return False
    bounds = _common_bounds(tuple(map(stated.without_names, sentences)))
    claimed_figures = find_quantities(piece.cut) if bounds else []  # one may stand inside a name
    return all(any(is_same(bound, own) for own in claimed_figures) for bound in bounds)


@cache
def _limit_of() -> dict[str, int]:
    """Each word that limits a figure, with the number of its group."""
    words = {word: number for number, group in enumerate(_THRESHOLDS) for word in group}
    alone = enumerate(sorted(LIMITING - words.keys()), len(_THRESHOLDS))
    return words | {word: number for number, word in alone}


def _limits_in(text: str) -> frozenset[int]:
    """The groups of limiting words that a text has a word of."""
    return frozenset(
        [number for word, number in _limit_of().items() if word in text and stands_in(word, text)]
    )


@lru_cache(maxsize=MOST_SAID)
def _limits_said(sentence: str) -> frozenset[int]:
    """The same of a fact's sentence; kept, for each claim asks the same."""
    return _limits_in(sentence)


def adds_no_qualifier(alignment: Alignment, sentences: tuple[str, ...]) -> bool:
    """Whether each word of the claim that restricts what is spoken of, or another of its group, is the fact's."""
    piece, own = alignment.piece, alignment.stated.said
    added = {
        word
        for word in vocabulary.QUALIFIER_WORDS.intersection(piece.stretches)
        if any(
            not _is_across(piece.text, place, word, own) and not _is_in_attribute(alignment, place, word)
            for place in piece.stretches[word]
        )
    }
    if alignment.stated.fact.ordered:
        added -= vocabulary.LAST  # a place in the order
    return not added or all(
        any(stands_in(word, text) for text in (*sentences, alignment.stated.said) for word in group)
        for group in vocabulary.QUALIFIERS
        if added.intersection(group)
    )


def _is_in_attribute(alignment: Alignment, place: int, word: str) -> bool:
    """Whether a word is part of the attribute's own name: "was built in" of a construction time."""
    attribute = alignment.stated.fact.attribute
    deed = alignment.deed
    if deed is not None and deed.verb.start <= place < deed.verb.end:
        return True
    if alignment.figure is not None and any(
        span.start <= place < span.end
        for span in find_trimmings(alignment.piece, alignment.stated, alignment.figure, None)
    ):
        return True
    text = alignment.piece.text
    for matter in words_of(alignment.stated.attribute.names):
        if word in matter and text.startswith(matter, place - matter.index(word)):
            return True
    if word == "境内" and any(mention.end == place for mention in alignment.piece.mentions):
        return True  # within a place's bounds, not of one's own country
    return any(
        mention.key == attribute and mention.start <= place and place + len(word) <= mention.end
        for mention in alignment.piece.mentions
    )


def _is_across(text: str, place: int, word: str, own: str) -> bool:
    """Whether a Chinese word only seems to stand in a text: 应 in 对应, 国有 in 全国有 where the fact says 全国."""
    if word.isascii():
        return False
    before, end = text[max(0, place - 1) : place + 1], place + len(word)
    around = (before, text[end - 1 : end + 1])
    if len(word) == 1:
        return any(is_chinese_word(pair) and pair not in vocabulary.QUALIFIER_WORDS for pair in around)
    return any(is_chinese_word(pair) and pair in own for pair in around)


def _common_bounds(sentences: tuple[str, ...]) -> list[Quantity]:
    """Figures with a bound that every sentence has beside its value: the projects of 100 million and more."""
    found = [
        [figure for figure in find_quantities(sentence) if not figure.is_article] for sentence in sentences
    ]
    if len(found[0]) < 2:
        return []
    return [
        figure
        for figure in found[0]
        if (figure.low is None or figure.high is None)
        and all(any(is_same(figure, other) for other in figures) for figures in found[1:])
    ]
