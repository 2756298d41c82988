"""A name or wording in the fact's one-valued slot.

What it decides: the claim names what the fact has as its value (supported), or names another thing of the same kind
in its place (refuted) where the attribute has one value only.

Why: a place, a partner or a title is as checkable as a figure; but an attribute that may have several values is not
contradicted by one more.

Example: "the testing centre is in Xiangdong District" is refuted by a fact that puts it in Luxi County.
"""

from factcli.facts.index import without_marks
from factcli.facts.mention import Mention
from factcli.text.normalize import normal_form
from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.text.term import stem_of
from factcli.values.compare import Agreement
from factcli.verify.account import is_place_claimed
from factcli.verify.align import Alignment
from factcli.verify.claim import content_terms, span_of
from factcli.verify.cover import cover_piece
from factcli.verify.finding import Finding
from factcli.verify.judgement import Verdict
from factcli.verify.kind import are_areas, are_listed_apart
from factcli.verify.link import Link, covers_a_sentence
from factcli.verify.outsider import find_outsider
from factcli.verify.role import is_named_apart
from factcli.verify.timing import awaits
from factcli.verify.vocabulary import MEMBERSHIP, PLACE_NOUNS, PUTTING, words_of_table
from factcli.verify.wording import says_any


def judge_entity(alignment: Alignment) -> Finding | None:
    """Supported or refuted by the name in the value's place; None where the fact's value is no name."""
    fact = alignment.stated.fact
    if not fact.value or alignment.stated.value is not None or alignment.stated.value_period or fact.members:
        return None
    if not alignment.identifies:
        found = _judge_among(alignment) or _judge_elsewhere(alignment)
        return found or _judge_outsider(alignment)
    piece = alignment.piece
    key = alignment.stated.value_key
    if key in piece.entities:
        mention = next(mention for mention in piece.mentions if mention.key == key)
        words = piece.text[mention.start : mention.end]
        if span_of(mention) in alignment.denied:
            if alignment.is_restricted or alignment.cover.leftover or awaits(alignment):
                return None
            if not covers_a_sentence(piece, alignment.stated, _MOST):
                return None  # the largest lake is no largest freshwater lake
            return Finding(Verdict.REFUTED, "entity", "denied", alignment, words, fact.value)
        if alignment.exchanges_roles or alignment.drops_one_of:
            return None
        if alignment.cover.is_complete and not alignment.is_turned and not alignment.oppositions:
            if alignment.period_agreement is not Agreement.AGREES or alignment.keeps_sides is False:
                return None
            if _puts_into_no_place(alignment, mention.start):
                return None
            return Finding(Verdict.SUPPORTED, "entity", "agrees", alignment, words, fact.value)
        return None
    found = (
        _judge_among(alignment)
        or _judge_carried(alignment)
        or _judge_part(alignment)
        or _judge_other(alignment)
    )
    return found or _judge_outsider(alignment)


def _puts_into_no_place(alignment: Alignment, start: int) -> bool:
    """Whether the value is claimed as a place that no sentence of the fact makes it: "Ro lies in Ann", who found it."""
    stated = alignment.stated
    if alignment.attribute is Link.NAMED or not _is_put(alignment.piece.text, start):
        return False
    named = stated.forms_of(stated.fact.attribute)
    if any(form.endswith(PLACE_NOUNS) or form.startswith("where ") for form in named):
        return False
    forms = stated.forms_of(stated.value_key)
    # "Ann is located in funding": who gets more support in funding isn't there.
    asked = {form for key in alignment.piece.attributes for form in stated.forms_of(key)}
    return not any(
        _is_put(sentence, place)
        for sentence in map(normal_form, stated.fact.sentences)
        if not asked or any(form in sentence for form in asked)
        for form in forms
        if (place := sentence.find(form)) > 0
    )


def _is_put(text: str, start: int) -> bool:
    """Whether the name at `start` stands behind a word of place, an English article apart."""
    return is_place_claimed(text, start) or (
        text[:start].endswith(" the ") and is_place_claimed(text, start - len("the "))
    )


def _judge_part(alignment: Alignment) -> Finding | None:
    """Supported where the claim has the value without some of what stands before its last noun: an award for reform.

    What is the best of its kind, or one of several, isn't so without those words.
    """
    piece, stated = alignment.piece, alignment.stated
    if alignment.subject is not Link.NAMED or alignment.attribute is not Link.NAMED or alignment.foreign:
        return None
    if not alignment.cover.is_complete or alignment.is_turned or alignment.oppositions or piece.quantities:
        return None
    if alignment.period_agreement is not Agreement.AGREES or alignment.exchanges_roles:
        return None
    claimed = piece.terms
    subject = next(mention for mention in piece.mentions if mention.key == stated.fact.subject)
    for form in stated.forms_of(stated.value_key):
        terms = content_terms(form)
        if has_han(form) != has_han(piece.cut) or any(
            word in form for word in (*_SUPERLATIVE, *_NOT_YET_ONE)
        ):
            continue
        last = form[-_LAST:] if has_han(form) else stem_of(form.split()[-1])
        if piece.text.rfind(last, subject.end, piece.end) < 0:
            continue  # an award that is named the reform
        names = {stated.fact.subject, stated.fact.attribute, alignment.base.home}
        spans = tuple(
            span_of(one)
            for one in piece.mentions
            if one.key in names or piece.text[one.start : one.end] in form
        )
        if not cover_piece(piece, f" {without_marks(form)} ", spans).is_complete:
            continue
        if last in claimed and len(terms & claimed) >= _LEAST_PART * len(terms) and len(terms) > 1:
            return Finding(Verdict.SUPPORTED, "entity", "part", alignment, "", stated.fact.value)
    return None


_MOST = 0.7
_LAST = 2
_LEAST_PART = 0.3
_SUPERLATIVE = ("最", "第一", "唯一", "首", "之一", "率先", "most", "est ", "first", "only", "one of", "best")
_NOT_YET_ONE = (
    "候选",
    "提名",
    "培育",
    "预备",
    "副",
    "准",
    "原",
    "candidate",
    "nominee",
    "vice",
    "deputy",
    "former",
)
"""What stands before a noun and takes something from it: a candidate city is no city of the kind yet."""


def _judge_among(alignment: Alignment) -> Finding | None:
    """Supported where the claim puts the subject among what it named before, and that is the fact's value."""
    piece, key = alignment.piece, alignment.stated.value_key
    named = next((mention for mention in piece.carried if mention.is_entity), None)
    if named is None or named.key != key or not piece.has_any(_AMONG) or not alignment.cover.is_complete:
        return None
    if alignment.subject is not Link.NAMED or alignment.is_turned or alignment.oppositions:
        return None
    words = piece.text[named.start : named.end]
    return Finding(Verdict.SUPPORTED, "entity", "agrees", alignment, words, alignment.stated.fact.value)


_AMONG = words_of_table(
    "占其一 是其中一员 是其中之一 也在内 在内 位列其中 名列其中 身在其中 在其中 就在其中 其中之一 之列 在列 "
    "one_of_them among_them is_one_of_them"
)


def _judge_carried(alignment: Alignment) -> Finding | None:
    """Supported where the sentence goes on about the value: 何明毕业于…，是酒庄的酿酒师."""
    piece, stated, text = alignment.piece, alignment.stated, alignment.piece.text
    if (
        alignment.subject is not Link.NAMED
        or alignment.attribute is not Link.NAMED
        or alignment.deed is not None
    ):
        return None
    if not alignment.cover.is_complete or alignment.is_turned or alignment.oppositions or not piece.carried:
        return None
    spoken_of = next((one for one in reversed(piece.carried) if one.is_entity), None)
    opens = (
        spoken_of is not None
        and not text[
            max(text.rfind(mark, 0, spoken_of.start) for mark in "。;!?") + 1 : spoken_of.start
        ].strip()
    )
    if (
        spoken_of is None
        or not opens
        or spoken_of.key != stated.value_key
        or not piece.cut.startswith(_GOING_ON)
    ):
        return None
    subject = next(mention for mention in piece.mentions if mention.key == stated.fact.subject)
    noun = next((mention for mention in piece.mentions if mention.key == stated.fact.attribute), None)
    if (
        noun is None
        or text[subject.end : noun.start] not in ("", "的")
        or text[noun.end : piece.end].strip(" 。.!;")
    ):
        return None
    words = text[spoken_of.start : spoken_of.end]
    return Finding(Verdict.SUPPORTED, "entity", "agrees", alignment, words, stated.fact.value)


_GOING_ON = ("是", "也是", "还是", "又是", "并是", "任", "现任", "担任", "兼任", "也任", "还担任", "也担任")


def _judge_other(alignment: Alignment) -> Finding | None:
    """Refuted where another name of the value's kind stands in its place."""
    fact, piece = alignment.stated.fact, alignment.piece
    if alignment.stated.attribute.several or alignment.subject < Link.CARRIED or alignment.is_turned:
        return None
    rival = _rival(alignment)
    if rival is None:
        return None
    subjects = [mention for mention in piece.mentions if mention.key == fact.subject]
    is_behind = bool(subjects) and rival.start < subjects[0].start
    if is_behind and not is_named_apart(piece, alignment.stated, subjects[0]):
        if is_place_claimed(piece.text, subjects[0].start):
            return None  # where the other thing is
        if piece.text[rival.end : rival.end + 1] == "在":
            return None
    spans = {span_of(mention) for mention in alignment.foreign}
    others = [
        mention
        for mention in alignment.foreign
        if mention.key != rival.key and not _same_kind(alignment, mention)
    ]
    spans.update(piece.find_markers(MEMBERSHIP))  # 属于 puts a thing somewhere, and says no more
    rest = [left for left in alignment.cover.leftover if not any(left.overlaps(span) for span in spans)]
    if others or (rest and not (alignment.attribute is Link.NAMED and alignment.is_little(rest))):
        return None
    text = piece.text[rival.start : rival.end]
    return Finding(Verdict.REFUTED, "entity", "differs", alignment, text, fact.value)


def _judge_outsider(alignment: Alignment) -> Finding | None:
    """Refuted where a name that the base doesn't know, but of the value's sort, stands in its place."""
    if alignment.stated.attribute.several or alignment.is_turned:
        return None
    outsider = find_outsider(alignment)
    if outsider is None:
        return None
    words = outsider.cut(alignment.piece.text)
    return Finding(Verdict.REFUTED, "entity", "differs", alignment, words, alignment.stated.fact.value)


def _judge_elsewhere(alignment: Alignment) -> Finding | None:
    """Refuted where the claim only puts the subject at a place that the language knows for another than the fact's."""
    piece, stated = alignment.piece, alignment.stated
    left = alignment.cover.leftover
    if (
        alignment.subject is not Link.NAMED
        or alignment.is_turned
        or stated.attribute.several
        or len(left) != 1
    ):
        return None
    is_last = not any(sign.isalnum() for sign in piece.text[left[0].end : piece.end])
    start = next((place for place in _starts(left[0]) if is_place_claimed(piece.text, place)), -1)
    if not is_last or start < piece.start:
        return None
    if not any(says_any(sentence, _LYING) for sentence in stated.sentences):
        return None
    word = piece.text[start : left[0].end]
    if not any(
        are_listed_apart(word, form) or are_areas(word, form) for form in stated.forms_of(stated.value_key)
    ):
        return None
    return Finding(Verdict.REFUTED, "entity", "differs", alignment, word, stated.fact.value)


def _starts(left: Span) -> tuple[int, ...]:
    """Where the place's name may begin: a character of it may be an empty word, as 上 of 上栗县."""
    return left.start, left.start - 1, left.start - 2


_LYING = PUTTING | words_of_table("所在 在 located lies stands situated based seat site")


def _rival(alignment: Alignment) -> Mention | None:
    """A name in the piece of the same kind as the fact's value, that the fact doesn't know."""
    for mention in alignment.foreign:
        if mention.is_entity and _same_kind(alignment, mention):
            if span_of(mention) in alignment.denied:
                return None
            return mention
    return None


def _same_kind(alignment: Alignment, mention: Mention) -> bool:
    entities = alignment.base.entities
    held, other = entities.get(alignment.stated.value_key), entities.get(mention.key)
    return bool(held and other and held.kind and held.kind == other.kind)
