"""How far a statement reaches: what a claim may neither drop nor shift, though all its words are the fact's.

Each check compares the claim with the fact's own sentences in the claim's language. A claim that fails one may still
be true; it is just not what the fact says.
"""

from factcli.text.script import has_han, is_han
from factcli.values.compare import Agreement, compare_quantities, is_same
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity, find_quantities
from factcli.verify.align import Alignment
from factcli.verify.claim import Piece
from factcli.verify.vocabulary import CUTTING_ZH, FUTURE, LIMITING, ONGOING, words_of_table

_AIM = words_of_table(
    "目标 目的 定位 打造 力争 争取 致力 致力于 努力 追求 瞄准 旨在 愿景 希望 期望 规划 将 拟 计划 预计 有望 准备 "
    "aim aims aiming goal goals target targets hopes hope plan plans planned strive striving seek seeks working "
    "building wants intends"
)
_LATER = _AIM | FUTURE
_GOING_ON = ONGOING | words_of_table("逐渐 逐步 正逐渐 正成为 正逐步 becoming gradually turning increasingly")
_REACHED = words_of_table("已 已经 业已 早已 already")
_THRESHOLDS = (
    ("规模以上", "规上", "above-scale", "above scale", "above designated size"),
    ("以上", "or more", "and above", "above", "upwards"),
)
_FROM = ("来自", "源自", "出自", "从", "自", "由", "from")
_TO = ("到", "至", "往", "向", "入", "去", "to", "into", "towards", "toward", "for")


def is_within_scope(alignment: Alignment) -> bool:
    """Whether a claim whose words are all the fact's says no more and nothing else than the fact."""
    piece = alignment.piece
    sentences = alignment.stated.sentences_in(piece)
    if not sentences:
        return True
    return (
        _keeps_modality(piece, sentences)
        and _keeps_thresholds(piece, sentences)
        and all(_counts_the_same(piece, figure, sentences) for figure in piece.quantities)
        and _keeps_directions(alignment, sentences)
        and _keeps_modifiers(alignment, sentences)
        and _adds_nobody(alignment, sentences)
    )


def _keeps_modality(piece: Piece, sentences: tuple[str, ...]) -> bool:
    """Whether an aim stays an aim, and what goes on isn't called done."""
    for table in (_LATER, _GOING_ON):
        held = [any(_stands_in(word, sentence) for word in table) for sentence in sentences]
        if all(held) and not any(_stands_in(word, piece.cut) for word in table):
            return False
    return True


def is_called_reached(alignment: Alignment) -> bool:
    """Whether the claim says that something has come about which all the fact's sentences still await."""
    piece = alignment.piece
    sentences = alignment.stated.sentences_in(piece)
    awaits = bool(sentences) and all(
        any(_stands_in(word, sentence) for word in _LATER) for sentence in sentences
    )
    return awaits and piece.has_any(_REACHED) and not piece.has_any(_LATER)


def _keeps_thresholds(piece: Piece, sentences: tuple[str, ...]) -> bool:
    """Whether what limits the fact's figure in every sentence limits the claim's too, and the other way round."""
    if not any(not figure.is_article for figure in piece.quantities):
        return True
    groups = [*_THRESHOLDS, *((word,) for word in LIMITING)]
    for group in groups:
        claimed = any(_stands_in(word, piece.cut) for word in group)
        held = [any(_stands_in(word, sentence) for word in group) for sentence in sentences]
        if (all(held) and not claimed) or (claimed and not any(held)):
            return False
    bounds = _common_bounds(sentences)
    claimed_figures = find_quantities(piece.cut) if bounds else []  # one may stand inside a name
    return all(any(is_same(bound, own) for own in claimed_figures) for bound in bounds)


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


def _counts_the_same(piece: Piece, figure: Quantity, sentences: tuple[str, ...]) -> bool:
    """Whether the noun that a count stands before is one that the fact's figure stands before as well."""
    if figure.dimension is not Dimension.COUNT or not has_han(piece.cut):
        return True
    noun = _noun_after(piece.text, figure.end, piece.end)
    if len(noun) < _LEAST_NOUN:
        return True
    spoken = [
        _noun_after(sentence, own.end, len(sentence)) or _noun_before(sentence, own.start)
        for sentence in sentences
        for own in find_quantities(sentence)
        if _agrees(figure, own)
    ]
    return not spoken or any(_shares_a_term(noun, words) for words in spoken)


def _agrees(figure: Quantity, own: Quantity) -> bool:
    return compare_quantities(figure, own) is Agreement.AGREES


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


def _keeps_directions(alignment: Alignment, sentences: tuple[str, ...]) -> bool:
    """Whether what the claim goes from or to is what the fact goes from or to."""
    piece = alignment.piece
    for mention in piece.mentions:
        if not mention.is_entity:
            continue
        before = piece.text[max(piece.start, mention.start - _REACH) : mention.start]
        for here, there in ((_FROM, _TO), (_TO, _FROM)):
            if not _ends_with(before, here):
                continue
            forms = alignment.stated.forms_of(mention.key)
            befores = [
                sentence[max(0, place - _REACH) : place]
                for sentence in sentences
                for form in forms
                if (place := sentence.find(form)) >= 0
            ]
            is_kept = not befores or any(_ends_with(held, here) for held in befores)
            if not is_kept and (here is _FROM or any(_ends_with(held, there) for held in befores)):
                return False
    return True


_REACH = 9


def _ends_with(before: str, words: tuple[str, ...]) -> bool:
    text = before.rstrip()
    text = text.removesuffix(" the").removesuffix("了")
    return any(
        text.endswith(f" {word}") or text == word if word.isascii() else text.endswith(word) for word in words
    )


def _keeps_modifiers(alignment: Alignment, sentences: tuple[str, ...]) -> bool:
    """Whether a name that the fact only mentions in passing stands before the same thing as in the fact."""
    piece, stated = alignment.piece, alignment.stated
    fact = stated.fact
    slots = {fact.subject, fact.value, fact.place, fact.by, alignment.base.home, *fact.members}
    slots |= {side for pair in fact.pairs for side in pair}
    taken = piece.taken
    for mention in piece.mentions:
        if not mention.is_entity or mention.key in slots:
            continue
        start = mention.end + (piece.text[mention.end : mention.end + 1] == "的")
        figure = next((figure for figure in piece.quantities if figure.start == start), None)
        after = piece.text[start : start + 2]
        if figure is None and (
            len(after) < 2
            or start + 2 > piece.end
            or any(not is_han(sign) or sign in CUTTING_ZH for sign in after)
            or after not in stated.words
            or any(span.start <= start < span.end for span in taken)
        ):
            continue
        heads = [
            sentence[place + len(form) :].removeprefix("的")
            for sentence in sentences
            for form in stated.forms_of(mention.key)
            if (place := sentence.find(form)) >= 0
        ]
        if figure is not None and not any(
            _agrees(figure, own) and (own.end == place or own.start in range(end, end + 2))
            for sentence in sentences
            for form in stated.forms_of(mention.key)
            if (place := sentence.find(form)) >= 0
            for end in (place + len(form),)
            for own in find_quantities(sentence)
        ):
            return False
        if figure is None and heads and not any(head.startswith(after) for head in heads):
            return False
    return True


def _adds_nobody(alignment: Alignment, sentences: tuple[str, ...]) -> bool:
    """Whether nothing is joined to the subject by "and" that the fact doesn't join to it."""
    piece, stated = alignment.piece, alignment.stated
    starts = {mention.start for mention in piece.mentions if stated.knows(mention.key)}
    starts |= {figure.start for figure in piece.quantities}
    for mention in piece.mentions:
        if mention.key != stated.fact.subject:
            continue
        joiner = next((word for word in _JOINERS if piece.text.startswith(word, mention.end)), "")
        start = mention.end + len(joiner)
        after = piece.text[start : start + 2]
        if not joiner or start in starts or len(after) < 2 or not after.isalnum():
            continue
        if not any(joiner + after in sentence for sentence in sentences):
            return False
    return True


_JOINERS = ("和", "与", "及", "、", "跟", "以及", " and ", ", ")


def _stands_in(word: str, text: str) -> bool:
    if not word.isascii():
        return word in text
    place = text.find(word)
    while place >= 0:
        before = text[place - 1] if place else " "
        end = place + len(word)
        after = text[end] if end < len(text) else " "
        if not before.isalnum() and not after.isalnum():
            return True
        place = text.find(word, place + 1)
    return False
