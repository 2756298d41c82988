"""How far a statement reaches: what a claim may neither drop nor shift, though all its words are the fact's.

Each check compares the claim with the fact's own sentences in the claim's language. A claim that fails one may still
be true; it is just not what the fact says.
"""

from factcli.facts.synonym import has_word
from factcli.text.script import has_han, is_han
from factcli.text.term import stem_of
from factcli.values.compare import bears_out
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity, find_quantities
from factcli.verify import vocabulary
from factcli.verify.account import BEING_THERE
from factcli.verify.align import Alignment
from factcli.verify.claim import Piece, span_of
from factcli.verify.company import keeps_company
from factcli.verify.limit import adds_no_qualifier, keeps_limits
from factcli.verify.link import Link
from factcli.verify.sequence import tells_another_way
from factcli.verify.timing import LATER, keeps_time
from factcli.verify.vocabulary import (
    CUTTING_ZH,
    FUNCTION_EN,
    NEGATION_EN,
    NEGATION_ZH,
    ONGOING,
    words_of_table,
)
from factcli.verify.wording import any_stands_in, says_any, stands_in

_GOING_ON = ONGOING | words_of_table("逐渐 逐步 正逐渐 正成为 正逐步 becoming gradually turning increasingly")


def is_within_scope(alignment: Alignment) -> bool:
    """Whether a claim whose words are all the fact's says no more and nothing else than the fact."""
    piece = alignment.piece
    sentences = alignment.stated.sentences_in(piece)
    if alignment.attribute < Link.CARRIED and not _keeps_two_apart(alignment, sentences):
        return False
    if not sentences:
        return True
    return (
        _keeps_modality(piece, sentences)
        and keeps_limits(alignment, sentences)
        and adds_no_qualifier(alignment, sentences)
        and all(_counts_the_same(piece, figure, sentences) for figure in piece.quantities)
        and keeps_company(alignment, sentences)
        and _keeps_negation(piece, sentences)
        and _keeps_direction_of_order(alignment, sentences)
        and all(_counts_the_same_in_english(piece, figure, sentences) for figure in piece.quantities)
        and keeps_time(alignment, sentences)
        and _is_attributed(alignment)
        and _names_the_relation(alignment)
        and not _shares_out(alignment, sentences)
    )


def _keeps_modality(piece: Piece, sentences: tuple[str, ...]) -> bool:
    """Whether an aim stays an aim, and what goes on isn't called done."""
    for table, told in ((LATER, LATER), (_GOING_ON, _GOING_ON | _AT_STAGE)):
        if all(says_any(sentence, table) for sentence in sentences) and not any_stands_in(told, piece.cut):
            return False
    return True


_AT_STAGE = words_of_table("处于 处在 阶段 仍 仍然")


def _keeps_negation(piece: Piece, sentences: tuple[str, ...]) -> bool:
    """Whether a negation that every sentence has is in the claim too: 没有断流 isn't 断流."""
    table = NEGATION_ZH if has_han(piece.cut) else NEGATION_EN
    return not all(says_any(sentence, table) for sentence in sentences) or any_stands_in(table, piece.cut)


def _keeps_direction_of_order(alignment: Alignment, sentences: tuple[str, ...]) -> bool:
    """Whether an order is told the way that the fact tells it: not upstream for downstream."""
    fact, cut = alignment.stated.fact, alignment.piece.cut
    if not fact.ordered:
        told = [word for word in vocabulary.IN_ORDER if fact.members and stands_in(word, cut)]
        return all(any(stands_in(word, sentence) for sentence in sentences) for word in told)
    return not tells_another_way(alignment.piece, alignment.stated)


def _counts_the_same_in_english(piece: Piece, figure: Quantity, sentences: tuple[str, ...]) -> bool:
    """Whether the noun behind a count stands in one of the fact's sentences: 274 rings are no 274 moons."""
    if figure.dimension not in (Dimension.COUNT, Dimension.NUMBER) or has_han(piece.cut):
        return True
    nouns = _nouns_behind(piece.text[: piece.end], figure.end)
    if not nouns:
        return True
    held = {stem_of(word.strip(".,;:'\"()")) for sentence in sentences for word in sentence.split()}
    if held.isdisjoint(nouns):
        return False
    counted = [
        (_nouns_behind(sentence, own.end), sentence)
        for sentence in sentences
        for own in find_quantities(sentence)
        if bears_out(figure, own)
    ]
    said = {stem_of(word.form) for word in piece.words}
    thing = " ".join(piece.text[figure.end :].split()[: len(nouns)]).rpartition(" ")[2].strip(".,;:'\"()")
    is_part = any(
        nouns[-1] in one[:-1] and f" {thing.removesuffix('s')} " in sentence for one, sentence in counted
    )
    # 140 bird species are no 140 birds
    return not is_part or any(one and one[-1] in said for one, _ in counted)


def _nouns_behind(text: str, start: int) -> list[str]:
    """The stems of the English words behind a figure, up to one that says nothing of what is counted."""
    nouns = []
    for word in text[start:].split()[:_MOST_WORDS]:
        form = word.strip(".,;:'\"()")
        if not form.isalpha() or form in FUNCTION_EN or form in _COUNTED_VERBS:
            break
        nouns.append(stem_of(form))
        if word != form:
            break
    return nouns


_COUNTED_VERBS = BEING_THERE | words_of_table(
    "belong belongs attend attends enrolled visited joined visit inhabit flew"
)
"""What those who are counted do: no noun."""
_MOST_WORDS = 4


def compares_otherwise(alignment: Alignment) -> bool:
    """Whether the claim sets one thing against another, and the fact sets nothing against anything."""
    if not alignment.piece.has_any(_THAN):
        return False
    sentences = alignment.stated.sentences_in(alignment.piece)
    return not any(says_any(text, _THAN) for text in sentences)


_THAN = words_of_table("比 than")


def _counts_the_same(piece: Piece, figure: Quantity, sentences: tuple[str, ...]) -> bool:
    """Whether the noun that a count stands before is one that the fact's figure stands before as well."""
    if figure.dimension is not Dimension.COUNT or not has_han(piece.cut):
        return True
    units = {
        own.unit for sentence in sentences for own in find_quantities(sentence) if bears_out(figure, own)
    }
    if units and units <= _SORTS and figure.unit not in _SORTS | _LOOSE:
        return False
    for things in (_SORTS, _PEOPLE):
        if figure.unit in things and units and units.isdisjoint(things | {"个"}):
            return False  # twenty kinds are more than twenty things, and firms are no people
    noun = _noun_after(piece.text, figure.end, piece.end)
    if len(noun) < _LEAST_NOUN:
        pairs = [pair for pair in _PAIRS if noun and noun in pair and pair not in piece.cut]
        return not any(pair in sentence for sentence in sentences for pair in pairs)
    spoken = [
        _noun_after(sentence, own.end, len(sentence)) or _noun_before(sentence, own.start)
        for sentence in sentences
        for own in find_quantities(sentence)
        if bears_out(figure, own)
    ]
    return not spoken or any(_shares_a_term(noun, words) for words in spoken)


_PAIRS = ("乡镇", "县区", "区县", "县市", "市县", "村镇", "师生", "院校", "桥隧", "村社")
"""Two things counted together: 14个乡镇 are no 14个乡."""

_SORTS = frozenset("种类样")
_PEOPLE = frozenset("名位人")
_LOOSE = frozenset(["个", "款", "项", "门", "大类", ""])
"""Measure words that may count sorts as well."""


_LEAST_NOUN = 2


def _noun_after(text: str, start: int, end: int) -> str:
    """The run of Chinese characters after a figure, up to a character that parts words."""
    place = start + 1 if text[start : start + 1] in ("的", "多") else start
    begin = place
    while place < end and is_han(text[place]) and text[place] not in CUTTING_ZH:
        place += 1
    return text[begin:place]


def _noun_before(text: str, end: int) -> str:
    """The run of Chinese characters before a figure that stands last, without the verb that gives it."""
    while end and text[end - 1] in _GIVING:
        end -= 1
    start = end
    while start and is_han(text[start - 1]) and text[start - 1] not in CUTTING_ZH:
        start -= 1
    return text[start:end]


_GIVING = CUTTING_ZH | set("有达共计到数量")


def _shares_a_term(noun: str, head: str) -> bool:
    return any(noun[place : place + 2] in head for place in range(len(noun) - 1))


def _names_the_relation(alignment: Alignment) -> bool:
    """Whether a claim that only implies the attribute says nothing of its own of how the two go together."""
    if alignment.attribute is not Link.IMPLIED or alignment.stated.fact.pairs:
        return True
    piece, own = alignment.piece, alignment.stated.words
    names = [span_of(mention) for mention in piece.mentions]
    rest = piece.without(*names, *piece.figures_and_entities)
    words = [word.form for word in rest.words]
    if has_han(piece.cut) or not words:
        return True
    counts = any(figure.dimension in (Dimension.COUNT, Dimension.NUMBER) for figure in piece.quantities)
    neutral = _NEUTRAL | _HAVING if counts else _NEUTRAL
    return all(word in neutral for word in words) or any(
        word not in FUNCTION_EN and has_word(own, word) for word in words
    )


def _keeps_two_apart(alignment: Alignment, sentences: tuple[str, ...]) -> bool:
    """Whether a claim that doesn't name the attribute leaves two things two, and the best of its kind that."""
    from factcli.verify.identity import equates, keeps_superlative  # most claims name the attribute

    told = sentences or alignment.stated.sentences
    return not equates(alignment, told) and keeps_superlative(alignment)


_HAVING = frozenset(["has", "have", "there", "at", "for"]) | BEING_THERE
_NEUTRAL = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "not",
        "isn't",
        "aren't",
        "done",
        "the",
        "a",
        "an",
        "of",
        "in",
        "s",
        "it",
        "its",
        "and",
    ]
)


def _shares_out(alignment: Alignment, sentences: tuple[str, ...]) -> bool:
    """Whether the claim gives to each of several what the fact gives to them together."""
    if not alignment.piece.has_any(_EACH) or any(
        stands_in(word, text) for text in sentences for word in _EACH
    ):
        return False
    subject = alignment.stated.fact.subject
    named = [alignment.piece.text[m.start : m.end] for m in alignment.piece.mentions if m.key == subject]
    return any(joiner in name for name in named for joiner in ("和", "与", "、", "及", " and "))


_EACH = words_of_table("各 各自 分别 each apiece respectively")


def _is_attributed(alignment: Alignment) -> bool:
    """Whether what somebody says is told as theirs: the speaker is named, or at least that somebody says so."""
    fact = alignment.stated.fact
    if not fact.by or fact.by != fact.subject or alignment.subject >= Link.CARRIED:
        return True
    return alignment.piece.has_any(_SAYING)


_SAYING = words_of_table(
    "说 认为 表示 指出 介绍 坦言 直言 看来 says said believes thinks stated view opinion according_to"
)
