"""The words that names keep company with: what stands before and behind them, and who is joined to them."""

from functools import cache

from factcli.facts.mention import Mention
from factcli.text.script import is_han
from factcli.values.compare import bears_out
from factcli.values.quantity import find_quantities
from factcli.verify.align import Alignment
from factcli.verify.claim import Piece
from factcli.verify.stated import Stated
from factcli.verify.vocabulary import CUTTING_ZH

_PLACES = {
    "from": ("from", "来自", "源自", "出自", "从", "自", "源于", "始于"),
    "to": ("to", "into", "toward", "towards", "onto", "给", "到", "至", "往", "向", "入", "进", "去"),
    "by": ("by", "被", "由"),
    "under": ("under", "below", "beneath", "underneath"),
    "over": ("over", "above", "across"),
    "through": ("through", "穿过", "经", "过"),
    "between": ("between", "among", "amid"),
    "around": ("around", "round"),
    "off": ("离", "距", "off", "away from"),
    "have": ("有", "拿", "has", "have", "had"),
    "cause": ("因", "靠", "凭"),
    "after": ("after", "since", "behind"),
    "before": ("before", "until", "till"),
    "service": ("work for", "works for", "worked for", "working for"),
}
"""What stands directly before a name, by what it makes of it."""


def keeps_company(alignment: Alignment, sentences: tuple[str, ...]) -> bool:
    """Whether each name of the claim has beside it what one of the fact's sentences has beside it."""
    return (
        _keeps_directions(alignment, sentences)
        and _keeps_modifiers(alignment, sentences)
        and _adds_nobody(alignment, sentences)
        and _keeps_neighbours(alignment, sentences)
        and _keeps_objects(alignment.piece.cut, sentences)
    )


def _keeps_objects(claim: str, sentences: tuple[str, ...]) -> bool:
    """Whether a Chinese verb with 了 has behind it what a sentence has behind it, where the claim has that elsewhere.

    甲设立了乙 is no 乙设立了甲, though all its words are the fact's.
    """
    place = claim.find("了", _VERB)
    while place >= 0:
        verb, done = claim[place - _VERB : place], claim[place + 1 : place + 1 + _HEAD]
        if len(done) == _HEAD and all(map(is_han, verb + done)):
            held = {head for sentence in sentences for head in _objects_in(sentence, verb)}
            elsewhere = claim[:place] + "\0" + claim[place + 1 + _HEAD :]
            if held and done not in held and any(head in elsewhere for head in held):
                return False
        place = claim.find("了", place + 1)
    return True


def _objects_in(sentence: str, verb: str) -> set[str]:
    """The first characters of what stands behind a verb in a sentence, with or without 了."""
    found = set()
    place = sentence.find(verb)
    while place >= 0:
        head = sentence[place + len(verb) :].removeprefix("了")[:_HEAD]
        if len(head) == _HEAD and all(map(is_han, head)):
            found.add(head)
        place = sentence.find(verb, place + 1)
    return found


_VERB = 2
"""Characters of most Chinese verbs."""


def _keeps_directions(alignment: Alignment, sentences: tuple[str, ...]) -> bool:
    """Whether each name has the part in the claim that it has in the fact: where from, where to, by whom, under what."""
    piece, stated = alignment.piece, alignment.stated
    for mention in piece.mentions:
        if not mention.is_entity:
            continue
        part = _part_of(piece.text[max(piece.start, mention.start - _REACH) : mention.start])
        if part == "service" and piece.quantities:
            continue  # so many people work for it
        if part == "have" and mention.key in stated.fact.members:
            continue  # the list has it
        if part == "to" and mention.key == stated.fact.subject and _is_noun_to(alignment, mention):
            continue
        if part == "to" and _is_served(alignment, mention):
            continue
        if not part or (part in _ORDERING and stated.fact.ordered):
            continue
        deed = alignment.deed
        if part == "by" and deed is not None and deed.doer == mention.key:
            continue
        if deed is not None and piece.text[deed.verb.end : mention.start].strip() in ("", "the"):
            continue  # the word is the verb's own: belongs to
        held = {
            _part_of(sentence[max(0, name.start - _REACH) : name.start])
            for sentence in sentences
            for name in stated.find_forms(sentence, mention.key)
        }
        if part not in held and (held or part in ("from", "by")):
            names = stated.forms_of(stated.fact.attribute)
            if not any(word in name for word in _PLACES[part] for name in names):
                return False  # nor is it the attribute's own word
    return True


def _is_noun_to(alignment: Alignment, name: Mention) -> bool:
    """Whether "to" only joins what is spoken of to its name: a ticket to the temple, belong to the cooperative."""
    piece, attribute = alignment.piece, alignment.stated.fact.attribute
    ends = [mention.end for mention in piece.mentions if mention.key == attribute]
    if alignment.matter is not None:
        ends.append(alignment.matter.end)
    return any(piece.text[end : name.start].strip() in ("to", "to the") for end in ends)


def _is_served(alignment: Alignment, name: Mention) -> bool:
    """Whether 给 only names for whom something is what the attribute's noun says: 给甲厂当顾问的, 给甲厂做设计的."""
    piece, attribute = alignment.piece, alignment.stated.fact.attribute
    if not piece.text[: name.start].endswith(("给", "为")):
        return False
    nouns = [mention for mention in piece.mentions if mention.key == attribute and mention.start >= name.end]
    return any(
        word in piece.text[name.end : noun.start] for noun in nouns for word in ("当", "做", "担任", "充当")
    )


_ORDERING = ("after", "before", "between", "under", "over")
"""What places a name in an order, which is for the order to judge."""
_REACH = 12


@cache
def _parts_by_last() -> dict[str, list[tuple[str, str]]]:
    """The words that stand before a name, each with the part that it gives, by their last characters."""
    found: dict[str, list[tuple[str, str]]] = {}
    for part, words in _PLACES.items():
        for word in words:
            found.setdefault(word[-1], []).append((part, word))
    return found


def _part_of(before: str) -> str:
    """The part that the word before a name gives it, or "" for in, of, and none."""
    text = before.rstrip(" \"'(《")
    for article in (" the", " a", " an", "了", "着"):
        text = text.removesuffix(article)
    for part, word in _parts_by_last().get(text[-1:], ()):
        if text.endswith(word) and (not word.isascii() or text == word or text[-len(word) - 1] == " "):
            return part
    return ""


def _keeps_modifiers(alignment: Alignment, sentences: tuple[str, ...]) -> bool:
    """Whether a name that the fact only mentions in passing stands before the same thing as in the fact."""
    piece, fact = alignment.piece, alignment.stated.fact
    slots = {fact.subject, fact.value, fact.place, fact.by, alignment.base.home, *fact.members}
    slots |= {side for pair in fact.pairs for side in pair}
    return all(
        _keeps_head(piece, alignment.stated, mention, sentences)
        for mention in piece.mentions
        if mention.is_entity and mention.key not in slots
    )


def _keeps_head(piece: Piece, stated: Stated, mention: Mention, sentences: tuple[str, ...]) -> bool:
    """Whether a figure or a word of the fact behind a name stands behind it in one of the fact's sentences too."""
    start = mention.end + (piece.text[mention.end : mention.end + 1] == "的")
    named = [(sentence, name) for sentence in sentences for name in stated.find_forms(sentence, mention.key)]
    figure = next((figure for figure in piece.quantities if figure.start == start), None)
    if figure is not None:
        return any(
            bears_out(figure, own) and (own.end == name.start or own.start in (name.end, name.end + 1))
            for sentence, name in named
            for own in find_quantities(sentence)
        )
    after = piece.text[start : min(start + 2, piece.end)]
    is_word = len(after) == _HEAD and all(is_han(sign) and sign not in CUTTING_ZH for sign in after)
    if (
        not is_word
        or after not in stated.words
        or any(span.start <= start < span.end for span in piece.taken)
    ):
        return True
    written = piece.text[mention.start : mention.end]
    if any(written in form and after in form for form in stated.forms_of(stated.value_key)):
        return True  # both are parts of the value's own name
    heads = [sentence[name.end :].removeprefix("的") for sentence, name in named]
    return not heads or any(head.startswith(after) for head in heads)


_HEAD = 2
"""Characters behind a name that tell what it stands before."""


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
        if joiner == ", " and piece.text[piece.start : mention.start].strip() in _OPENING:
            continue  # of the five flowers, the red one
        if not any(joiner + after in sentence for sentence in sentences):
            return False
    return True


_OPENING = ("of", "of the", "in", "in the", "among", "among the", "at", "at the", "for", "for the")
"""How an English phrase begins that only tells what a claim is about."""
_JOINERS = ("和", "与", "及", "、", "跟", "以及", " and ", ", ")


def _stands_for_example(piece: Piece, mention: Mention, stated: Stated) -> bool:
    """Whether a name is counted up before the slot's own name: laboratories and centres before 等研发机构."""
    for other in piece.mentions:
        between = piece.text[mention.end : other.start]
        if other.start <= mention.end or other.key not in stated.slot_keys or "等" not in between:
            continue
        for inside in piece.mentions:
            between = between.replace(piece.text[inside.start : inside.end], "")
        if not between.strip("、和与及等"):
            return True
    return False


def _keeps_neighbours(alignment: Alignment, sentences: tuple[str, ...]) -> bool:
    """Whether the words directly before a name stand before it in the fact, where the fact has them before another one."""
    piece, stated = alignment.piece, alignment.stated
    fact = stated.fact
    sides = {side for pair in fact.pairs for side in pair}
    for mention in piece.mentions:
        before = piece.text[max(piece.start, mention.start - 2) : mention.start]
        if not mention.is_entity or len(before) < 2:
            continue
        if any(not is_han(sign) or sign in CUTTING_ZH for sign in before):
            continue
        if _stands_for_example(piece, mention, stated):
            continue
        mates = set(fact.members) if mention.key in fact.members else sides if mention.key in sides else set()
        own_forms = [piece.text[mention.start : mention.end]]
        own_forms += [form for key in {mention.key, *mates} for form in stated.forms_of(key)]
        others = stated.slot_keys - {mention.key, *mates, fact.attribute}
        other_forms = [form for key in others for form in stated.forms_of(key)]
        meant = any(before + form in sentence for sentence in sentences for form in own_forms)
        if not meant and any(before + form in sentence for sentence in sentences for form in other_forms):
            return False
    return True
