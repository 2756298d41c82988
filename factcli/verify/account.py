"""The names, figures and periods of a piece that a fact has too."""

from factcli.facts.factbase import FactBase
from factcli.facts.mention import Mention
from factcli.text.normalize import normal_form
from factcli.text.script import is_han
from factcli.text.span import Span
from factcli.text.term import stem_of
from factcli.values.compare import Agreement, compare_periods, is_same
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity
from factcli.verify import vocabulary
from factcli.verify.claim import Piece, span_of
from factcli.verify.deed import find_attributive, find_deed
from factcli.verify.matter import find_matter
from factcli.verify.measured import find_measuring
from factcli.verify.stated import Stated
from factcli.verify.wording import says_any


def is_own(figure: Quantity, stated: Stated) -> bool:
    """Whether the fact's sentences hold the same figure, or the same threshold: above it, and of it and more."""
    return any(is_same(figure, own) or _is_same_threshold(figure, own) for own in stated.quantities)


def _is_same_threshold(one: Quantity, other: Quantity) -> bool:
    bounds = one.low == other.low is not None and one.high is None and other.high is None
    return bounds and one.unit == other.unit and one.dimension is other.dimension


def counts_named(figure: Quantity, piece: Piece, members: tuple[str, ...]) -> bool:
    """Whether a number only counts what the piece names of a list: the two chains of industry and of talent."""
    if figure.dimension not in (Dimension.COUNT, Dimension.NUMBER) or figure.stated is None:
        return False
    least = 1 if piece.text[piece.start : figure.start].endswith(_HAVING_AMONG) else _SEVERAL
    if not least <= figure.stated < len(members):
        return False
    named = {mention.key for mention in piece.mentions if mention.key in members}
    before = piece.text[piece.start : figure.start].rpartition(",")[2]
    for joiner in _JOINERS:
        before = before.replace(joiner, "、")
    return figure.stated in (len(named), before.count("、") + 1)


_JOINERS = ("以及", "和", "与", "及", " and ")
_SEVERAL = 2
_HAVING_AMONG = ("里有", "中有", "里面有", "其中有", "里头有", "其中")
"""Before a number of members that are named behind it: 三者里有一个是…"""


def find_accounted(base: FactBase, piece: Piece, stated: Stated, figure: Quantity | None) -> tuple[Span, ...]:
    """The names, figures and periods of the piece that the fact has too."""
    home = base.home
    linked = stated.linked
    spans = [
        span_of(mention)
        for mention in piece.mentions
        if stated.knows(mention.key)
        or (mention.key in (*linked, home) and _is_modifier(base, piece, stated, mention))
        or (mention.key in linked and is_place_claimed(piece.text, mention.start))
        or _is_in_apposition(base, piece, stated, mention)
    ]
    spans += [
        span_of(other)
        for other in piece.quantities
        if other is figure
        or is_own(other, stated)
        or counts_named(other, piece, stated.fact.members)
        or _is_of_kind(other, piece)
    ]
    if figure is not None and figure.is_exact and stated.value is not None and stated.value.is_exact:
        spans += [
            span
            for span in piece.find_markers(vocabulary.NO_MORE)  # only two: the fact says just how many
            if not piece.text[span.end : figure.start].strip("有是 ")
        ]
    spans += _find_place_words(base, piece, stated)
    deed = find_deed(piece, stated)
    if deed is not None:
        spans += deed.spans
        starts = [name.start for name in piece.mentions if name.key == stated.fact.subject]
        for start in (deed.verb.start, *starts):
            spans += _directly_before(piece, start, _IN_CHARGE)
    elif piece.is_chinese:
        for verb in find_attributive(piece, stated):
            spans += [verb, *_directly_before(piece, verb.start, _IN_CHARGE)]
    spans += _find_presence(piece, stated, figure)
    matter = find_matter(piece, stated, figure)
    if matter is not None and matter.cut(piece.text) not in vocabulary.FUNCTION_ZH:
        spans.append(matter)
    if figure is not None:
        spans += find_measuring(piece, stated.value)
        spans += find_trimmings(piece, stated, figure, matter)
    if stated.fact.members or stated.fact.pairs or stated.is_one_of:
        spans += piece.find_markers(vocabulary.MEMBERSHIP)
    spans += [
        span_of(other)
        for other in piece.periods
        if any(compare_periods(other, own) is Agreement.AGREES for own in stated.periods)
    ]
    return tuple(spans)


def _directly_before(piece: Piece, place: int, words: tuple[str, ...]) -> list[Span]:
    """The longest of some words that ends where something else begins."""
    before = piece.text[piece.start : place]
    word = max((word for word in words if before.endswith(word)), key=len, default="")
    return [Span(place - len(word), place)] if word else []


_IN_CHARGE = ("负责", "具体负责", "主要负责", "承担", "承担了")


def find_trimmings(piece: Piece, stated: Stated, figure: Quantity, matter: Span | None) -> list[Span]:
    """Words that only go with a figure of such an attribute: that it can be so, per person, what was built for it."""
    names, text = stated.attribute.names, piece.text
    starts = [matter.start] if matter is not None else []
    spans = [
        able
        for able in piece.find_markers(_ABLE)
        if able.end in starts or _is_own_verb(stated, text[able.end : piece.end])
    ]
    if not _BUILDING_COSTS.isdisjoint(names):
        spans += piece.find_markers(_BUILDING)
    if not _TICKETS.isdisjoint(names):
        spans += [
            span for span in piece.find_markers(_EACH_ONE) if text[span.end : figure.start].strip() == ""
        ]
    if not _SEATS.isdisjoint(names):
        spans += [span for span in piece.find_markers(_AUDIENCE) if span.start >= figure.end]
    return spans


_SEATS = vocabulary.words_of_table("座位 座位数 容量 容纳人数 座席数 seats capacity seating_capacity")
_AUDIENCE = vocabulary.words_of_table("听众 观众 球迷 乘客 旅客 people spectators listeners fans guests")


def _is_own_verb(stated: Stated, behind: str) -> bool:
    """Whether a text goes on with a word of the fact's sentences: 可灌溉."""
    word = behind[:_ABLE_TO] if is_han(behind[:1]) else f" {stem_of(behind.strip().partition(' ')[0])}"
    return len(word) >= _ABLE_TO and word in stated.said


_ABLE_TO = 2
_ABLE = vocabulary.words_of_table("可 能 可以 能够 can could")
_BUILDING_COSTS = vocabulary.words_of_table(
    "造价 总造价 建设成本 总投资 投资 投资额 工期 建设工期 用时 cost total_cost investment total_investment construction_time duration"
)
_BUILDING = vocabulary.words_of_table(
    "修建 建设 建造 兴建 修 建 建成 build built to_build was_built construct constructed construction building"
)
_TICKETS = vocabulary.words_of_table(
    "门票 票价 门票价格 ticket ticket_price admission entrance_fee 学费 tuition"
)
_EACH_ONE = vocabulary.words_of_table("每人 每张 每位 一张 一人 要 只要 per_person each")


def counts_only(piece: Piece, figure: Quantity) -> bool:
    """Whether a word for "only" stands before a figure, so that one is a number: 只有一条跑道."""
    return any(
        not piece.text[span.end : figure.start].strip("有是 ") and span.end <= figure.start
        for span in piece.find_markers(vocabulary.NO_MORE)
    )


def _is_of_kind(figure: Quantity, piece: Piece) -> bool:
    """Whether 一 and a measure word only lead over to a noun: 最长的一条线, 是一座桥, and no 之一."""
    if not figure.is_article or not piece.is_chinese or len(figure.text) != _ONE_AND_MEASURE:
        return False
    before, behind = piece.text[piece.start : figure.start], piece.text[figure.end : piece.end]
    return before.endswith(("的", "是", "为")) and is_han(behind[:1]) and "之一" not in behind


_ONE_AND_MEASURE = 2


def _is_modifier(base: FactBase, piece: Piece, stated: Stated, mention: Mention) -> bool:
    """Whether the name stands directly before another entity's that it may stand before: the city's plant.

    Before the fact's subject what is linked with it may stand; before another thing only what the base joins to that.
    """
    for other in piece.mentions:
        if other.start < mention.end or not other.is_entity:
            continue
        if piece.text[mention.end : other.start] not in _OWNING:
            continue
        return not any(
            fact.value and fact.value != mention.key and _are_alike(base, fact.value, mention.key)
            for fact in base.about(other.key)
        )
    return False


_OWNING = ("", "的", "'s ", " ", "那边的", "那里的", "当地的", "-based ")
"""What may stand between whose or where a thing is and its name."""


def _are_alike(base: FactBase, one: str, other: str) -> bool:
    left, right = base.entities.get(one), base.entities.get(other)
    return left is not None and right is not None and bool(left.kind) and left.kind == right.kind


def _is_in_apposition(base: FactBase, piece: Piece, stated: Stated, mention: Mention) -> bool:
    """Whether the name is one of the subject's own members, counted up before its name: laboratories and other institutions."""
    subject = stated.fact.subject
    after = [other for other in piece.mentions if other.key == subject and other.start >= mention.end]
    if not after:
        return False
    lists = [fact.members for fact in base.about(subject) if mention.key in fact.members]
    if not lists:
        return False
    between = piece.text[mention.end : after[0].start]
    for other in piece.mentions:
        if mention.end <= other.start and other.end <= after[0].start:
            if other.key not in lists[0]:
                return False
            between = between.replace(piece.text[other.start : other.end], "")
    return all(
        sign in "、,和与及等的 " or sign == "以"
        for sign in between.replace("and other", "").replace("and", "")
    )


def _find_presence(piece: Piece, stated: Stated, figure: Quantity | None) -> list[Span]:
    """The verb that only says where counted people are: 600 doctors work at the hospital."""
    if (
        figure is None
        or piece.is_chinese
        or stated.value is None
        or stated.value.dimension is not Dimension.COUNT
    ):
        return []
    subjects = [mention for mention in piece.mentions if mention.key == stated.fact.subject]
    return [
        verb
        for verb in piece.find_markers(BEING_THERE)
        if verb.start >= figure.end
        and any(
            piece.text[verb.end : subject.start].strip() in _AT and not _says_more(piece, subject.end)
            for subject in subjects
        )
    ]


def _says_more(piece: Piece, end: int) -> bool:
    return bool(piece.text[end : piece.end].strip(" .!;,\"'"))


BEING_THERE = vocabulary.words_of_table("work works working live lives living serve serves study")
_AT = frozenset(f"{at}{the}" for at in ("at", "in", "for", "on") for the in ("", " the"))


def _find_place_words(base: FactBase, piece: Piece, stated: Stated) -> list[Span]:
    """The words that put something where the fact has it, or at another place of that kind: 设在, 隶属于."""
    found = []
    for marker in piece.find_markers(vocabulary.PUTTING):
        mention = next((other for other in piece.mentions if other.start == marker.end), None)
        if mention is None or not mention.is_entity:
            continue
        if _are_alike(base, stated.value_key, mention.key) or _lies_in(base, piece, stated, mention):
            is_owning = marker.cut(piece.text) not in vocabulary.LYING
            if not is_owning or _is_place(base, stated.fact.subject):
                found.append(marker)
        elif mention.key == stated.fact.subject and "的" in piece.text[mention.start : mention.end]:
            found.append(marker)  # the place is part of the name: 设在 before 长沙的科创中心
    return found


def _lies_in(base: FactBase, piece: Piece, stated: Stated, place: Mention) -> bool:
    """Whether a fact puts there what the claim puts there: the fact's own subject, or what stands behind 的."""
    behind = (other.key for other in piece.mentions if piece.text[place.end : other.start] in ("", "的"))
    facts = [stated.fact, *(fact for key in behind for fact in base.about(key))]
    return any(
        place.key in (fact.value, fact.place)
        and any(says_any(normal_form(text), _PLACING) for text in fact.sentences)
        for fact in facts
    )


_PLACING = vocabulary.PUTTING | vocabulary.words_of_table("在 所在 located lies stands situated based in")


def _is_place(base: FactBase, key: str) -> bool:
    """Whether something else lies in a thing: then it may itself belong to a larger one."""
    return any(fact.place == key or fact.value == key for fact in base.naming(key))


def is_place_claimed(text: str, start: int) -> bool:
    """Whether the name at `start` is given as a place: then it is part of what is claimed."""
    before = text[max(0, start - 12) : start].rstrip()
    return before.endswith(vocabulary.PLACE_WORDS)
