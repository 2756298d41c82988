"""A thing in a list, or the number of its members.

What it decides: the claim puts something into a list of the base. A member is supported, an extra one is refuted
where the list is closed and decides nothing where it is open (等). A count of the members is compared with theirs.

Why: only a list that is whole says what isn't in it.

Example: "textiles were one of the five golden flowers" is refuted, for the five are all named.
"""

from fractions import Fraction

from factcli.facts.mention import Mention
from factcli.text.script import is_han
from factcli.text.span import Span
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity, find_quantities
from factcli.verify import vocabulary
from factcli.verify.account import counts_named
from factcli.verify.align import Alignment
from factcli.verify.claim import Piece, span_of
from factcli.verify.finding import Finding
from factcli.verify.judgement import Verdict
from factcli.verify.link import Link
from factcli.verify.sequence import tells_another_way
from factcli.verify.stranger import COMMAS, find_stranger


def judge_membership(alignment: Alignment) -> Finding | None:
    """Supported, refuted or nei by the fact's list; None where the fact has none or the claim speaks of another."""
    fact = alignment.stated.fact
    members = fact.members or tuple(side for _, side in fact.pairs)
    if not members or alignment.subject < Link.IMPLIED or alignment.attribute < Link.IMPLIED:
        return None
    if alignment.subject is Link.IMPLIED and alignment.piece.has_any(vocabulary.BELONGING):
        return None  # it puts a thing into something else than this list
    counted = _judge_count(alignment, members)
    if counted is not None:
        return counted
    if fact.pairs and not alignment.piece.has_any(vocabulary.MEMBERSHIP):
        return None  # what belongs to which is the mapping rule's
    if not fact.ordered and alignment.piece.has_any(vocabulary.IN_ORDER):
        return None
    named = [mention for mention in alignment.piece.mentions if mention.key in members]
    if named and fact.subject not in members and _counts_in_the_subject(alignment, named):
        return None
    if named and not alignment.foreign:
        if fact.ordered and not _is_in_order(alignment, [mention.key for mention in named]):
            return _judge_sequence(alignment)
        if any(_is_modified(alignment, mention) for mention in named) or tells_another_way(
            alignment.piece, alignment.stated
        ):
            return None
        only = _judge_only(alignment, named, members)
        if only is not None:
            return only
        words = [alignment.piece.text[mention.start : mention.end] for mention in named]
        found = _judge_members(alignment, words, len(members))
        if found is not None:
            return found
    stranger = find_stranger(alignment, members)
    if stranger is None:
        return None
    claimed = stranger.cut(alignment.piece.text)
    if alignment.is_turned:
        return _judge_denied(alignment, stranger, members)
    verdict, outcome = (Verdict.REFUTED, "not-member") if fact.closed else (Verdict.NEI, "open-list")
    return Finding(verdict, "membership", outcome, alignment, claimed, listed=members)


def _judge_denied(alignment: Alignment, stranger: Span, members: tuple[str, ...]) -> Finding | None:
    """Supported where the claim only denies that a thing of the base is in a list that is whole."""
    is_known = any(span_of(mention) == stranger for mention in alignment.foreign)
    if not alignment.stated.fact.closed or not is_known or alignment.oppositions:
        return None
    words = stranger.cut(alignment.piece.text)
    stated = alignment.stated
    is_wider = any(form in words for key in members for form in stated.forms_of(key))
    if is_wider or stated.is_part_of_name(words, *members):
        return None  # what is part of a member may be meant by it
    return Finding(Verdict.SUPPORTED, "membership", "not-member", alignment, words, listed=members)


def _counts_in_the_subject(alignment: Alignment, named: list[Mention]) -> bool:
    """Whether the list's own subject is counted up among its members."""
    text, subject = alignment.piece.text, alignment.stated.fact.subject
    subjects = [mention for mention in alignment.piece.mentions if mention.key == subject]
    return any(
        text[one.end : other.start].strip() in COMMAS
        for mention in subjects
        for other_mention in named
        for one, other in ((mention, other_mention), (other_mention, mention))
        if one.end <= other.start
    )


def _judge_sequence(alignment: Alignment) -> Finding | None:
    """Refuted where the claim gives an order, and it isn't the list's."""
    is_order = alignment.piece.has_any(vocabulary.IN_ORDER) and not tells_another_way(
        alignment.piece, alignment.stated
    )
    if not is_order or alignment.is_turned or not alignment.leaves_little:
        return None
    members = alignment.stated.fact.members
    return Finding(Verdict.REFUTED, "order", "sequence", alignment, alignment.piece.cut, listed=members)


def _judge_only(alignment: Alignment, named: list[Mention], members: tuple[str, ...]) -> Finding | None:
    """Refuted where the claim says that some of the members are the only ones."""
    piece = alignment.piece
    markers = piece.find_markers(vocabulary.NO_MORE)
    keys = {mention.key for mention in named}
    if not markers or alignment.is_turned or len(keys) == len(members):
        return None
    if not any(_goes_with(piece.text, marker, mention) for marker in markers for mention in named):
        return None
    if not all(any(left.overlaps(marker) for marker in markers) for left in alignment.cover.leftover):
        return None
    words = markers[0].cut(piece.text)
    return Finding(Verdict.REFUTED, "membership", "only", alignment, words, listed=members)


def _goes_with(text: str, only: Span, member: Mention) -> bool:
    """Whether a word for "only" is said of a member: only X, X is the only one, X 是唯一的."""
    if only.end <= member.start:
        return text[only.end : member.start].strip(" on") in ("", "是", "有", "看")
    is_ahead = member.end <= only.start and only.cut(text) in vocabulary.ONLY
    return is_ahead and text[member.end : only.start].strip() in ("是", "is the", "was the", "is", "as the")


def _judge_members(alignment: Alignment, named: list[str], count: int) -> Finding | None:
    listed = "、".join(dict.fromkeys(named))
    if alignment.cover.leftover or alignment.oppositions:
        return None
    if alignment.is_turned:
        return Finding(Verdict.REFUTED, "membership", "is-member", alignment, listed, str(count))
    if _is_exhaustive(alignment) and len(set(named)) < count:
        fact = alignment.stated.fact
        if not fact.closed:
            return None
        return Finding(Verdict.REFUTED, "membership", "only", alignment, listed, listed=fact.members)
    return Finding(Verdict.SUPPORTED, "membership", "member", alignment, listed, str(count))


def _is_in_order(alignment: Alignment, named: list[str]) -> bool:
    """Whether members of an ordered list are named in their order, or fewer than three without a word of order."""
    places = [alignment.stated.fact.members.index(key) for key in named]
    if places == sorted(places):
        return True
    return len(places) < 3 and not alignment.piece.has_any(vocabulary.IN_ORDER)


def _judge_count_in_name(alignment: Alignment, members: tuple[str, ...]) -> Finding | None:
    """Supported where all that the claim says is that there are so many, by the list's own name: 有八大行星."""
    piece, subject = alignment.piece, alignment.stated.fact.subject
    group = next((mention for mention in piece.mentions if mention.key == subject), None)
    if group is None or not piece.has_any(_THERE_ARE) or not alignment.cover.is_complete:
        return None
    words = piece.text[group.start : group.end]
    counts = [figure.stated for figure in find_quantities(words) if figure.start == 0]
    others = {mention.key for mention in piece.mentions if mention.is_entity} - {subject, alignment.base.home}
    if counts != [len(members)] or others - alignment.stated.linked or not _is_said_alone(piece, group):
        return None
    return Finding(Verdict.SUPPORTED, "membership", "count", alignment, words, str(len(members)))


_THERE_ARE = vocabulary.words_of_table("有 共有 一共有 there_are there_were has have")


def _is_said_alone(piece: Piece, group: Mention) -> bool:
    """Whether nothing stands behind the list's name."""
    return not piece.text[group.end : piece.end].strip(" .。!;\"'")


def _is_modified(alignment: Alignment, mention: Mention) -> bool:
    """Whether words of the fact stand directly before a member that it doesn't have before that member."""
    text, start = alignment.piece.text, mention.start
    before = text[max(alignment.piece.start, start - 2) : start]
    if len(before) < 2 or not all(is_han(sign) and sign not in vocabulary.CUTTING_ZH for sign in before):
        return False
    fact = alignment.stated.fact
    known = (*fact.members, fact.attribute)
    if before in vocabulary.MEMBERSHIP or any(
        start - 2 < other.end <= start and other.key in known for other in alignment.piece.mentions
    ):
        return False
    own = alignment.stated.words
    return before in own and before + text[start : mention.end] not in own


def _is_exhaustive(alignment: Alignment) -> bool:
    """Whether the claim gives its members as the whole list: the giants are A and B, 由…组成."""
    piece, fact = alignment.piece, alignment.stated.fact
    subjects = [mention for mention in piece.mentions if mention.key == fact.subject]
    members = [mention for mention in piece.mentions if mention.key in fact.members]
    goes_on = piece.text[piece.end :].lstrip().startswith((",", "、"))
    if goes_on or piece.has_any(_INCLUDING | _PLACED) or not subjects or not members:
        return False
    if piece.has_any(_MADE_UP):
        return True
    first, last = subjects[0], members[0]
    if first.end > last.start:
        return piece.has_any(_JUST)
    between = piece.text[first.end : last.start]
    return any(f" {word} " in f" {between.strip(' :')} " for word in _ARE) or between.endswith(_IS)


_INCLUDING = vocabulary.MEMBERSHIP | vocabulary.words_of_table(
    "有 等 其中 含 里有 such_as like for_example 比如 例如 如"
)
_PLACED = vocabulary.words_of_table("最后 最先 首先 第一 首个 末 最末 起点 终点 first last final finally")
_MADE_UP = vocabulary.words_of_table(
    "组成 构成 consist_of consists_of made_up_of composed_of comprise comprises"
)
_JUST = vocabulary.words_of_table("就是 即 are_the is_the were_the")
_ARE = ("are", "were", "is", "was")
_IS = ("是", "为", "分别是", "分别为", "依次是", "依次为", "指", "指的是", "即", "是:", "就是")


def _picks_some(piece: Piece, figure: Quantity, members: tuple[str, ...]) -> bool:
    """Whether "one" only picks one of them out: 有一条线路是环线."""
    if figure.stated != 1 or len(members) == 1:
        return False
    before = piece.text[piece.start : figure.start]
    return any(
        mention.key in members and (mention.start > figure.end or before.endswith(("的", "是")))
        for mention in piece.mentions
    )


def _judge_count(alignment: Alignment, members: tuple[str, ...]) -> Finding | None:
    """The number of members, where the claim counts them and the list is closed."""
    piece, fact = alignment.piece, alignment.stated.fact
    counts = [
        figure for figure in piece.quantities if figure.dimension in (Dimension.COUNT, Dimension.NUMBER)
    ]
    if not fact.closed or alignment.is_turned:
        return None
    if not counts:
        return _judge_count_in_name(alignment, members)
    if len(counts) != 1:
        return None
    if Link.NAMED not in (alignment.attribute, alignment.subject):
        return None
    figure, count = counts[0], Fraction(len(members))
    if counts_named(figure, piece, members):
        return None
    if figure.low is None or figure.high is None or figure.stated is None:
        return None
    here = span_of(figure)
    only = [
        span
        for span in piece.find_markers(vocabulary.NO_MORE)
        if not piece.text[span.end : figure.start].strip("有是 ")
    ]
    if any(left not in (here, *only) for left in alignment.cover.leftover):
        return None
    if _picks_some(piece, figure, members):
        return None
    if figure.low <= count <= figure.high:
        return Finding(Verdict.SUPPORTED, "membership", "count", alignment, figure.text, str(len(members)))
    return Finding(Verdict.REFUTED, "membership", "count-differs", alignment, figure.text, str(len(members)))
