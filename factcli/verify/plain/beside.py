"""Words that only tell in a sentence whose, where or which another thing is.

What it decides: a claim that says of them what the sentence says of the other thing isn't borne out.
Why: the words stand beside each other, and only a small one between them tells which is meant.
Example: Reed designed the bridge near Moss Mill doesn't bear out Reed designed Moss Mill.
"""

from factcli.text.script import has_han, is_han
from factcli.text.span import Span
from factcli.verify.plain.align import Laid
from factcli.verify.plain.found import Found, Unit
from factcli.verify.plain.lead import begins_with_verb, is_verb
from factcli.verify.plain.preposition import before_word
from factcli.verify.plain.reading import Reading, Token
from factcli.verify.plain.subject import subject_of
from factcli.verify.plain.table import ARTICLES, FUNCTION
from factcli.verify.vocabulary import words_of_table

BESIDE_ZH = (
    "附近", "旁边", "对面", "周边", "周围", "门口", "脚下", "旁", "下", "内", "里", "上", "中", "边", "东侧", "西侧", "南侧", "北侧",
)  # fmt: skip
_PLACING_ZH = ("在", "于", "自", "属", "往", "到", "至")
LONGEST_HEAD = 6
"""Characters of a Chinese noun after 的."""


def is_only_owner(laid: Laid) -> bool:
    """Whether the sentence speaks of what is a Chinese thing's, or lies beside it, and the claim of that itself."""
    for unit in laid.held:
        place = laid.place_of(unit)
        if place is None or not has_han(unit.text) or laid.claim.text[: unit.start].endswith(_PLACING_ZH):
            continue
        head = _owned(laid.stated.masked, place.end - unit.text.endswith("的"))
        if not head or _has_own_clause(laid, unit):
            continue
        noun = head.cut(laid.stated.masked)
        if noun[0] == "一":
            continue
        taken = any(
            head.start <= other.start < head.end
            for one in laid.held
            for other in one.places
            if one is not unit
        )
        if not taken and noun[:_NOUN] not in laid.claim.text:
            return True
    return False


def _has_own_clause(laid: Laid, unit: Unit) -> bool:
    """Whether what the claim says to be a thing's is what a later clause of the sentence speaks of: its B, after its A."""
    owned = _owned(laid.claim.masked, unit.end - unit.text.endswith("的"))
    noun = owned.cut(laid.claim.masked)[:_NOUN] if owned else ""
    text = laid.stated.masked
    return bool(noun) and any(
        text[clause.start : clause.end].lstrip("，,；; ").startswith(noun)
        for clause in laid.stated.clauses[1:]
    )


_NOUN = 2
"""Characters by which a Chinese noun is known again."""


def _owned(text: str, end: int) -> Span | None:
    """The noun that is a thing's, after 的 or a word or two for where and 的; None where no such noun follows."""
    place = text.find("的", end, end + _LONGEST_WHERE + 1)
    where = text[end:place]
    if place < 0 or not all(map(is_han, where)) or any(sign in _NOT_WHERE for sign in where):
        return None
    if any(begins_with_verb(where[at:]) for at in range(len(where) - 1)):
        return None
    stop = place + 1
    while stop < len(text) and stop - place <= LONGEST_HEAD and is_han(text[stop]):
        if stop > place + 1 and begins_with_verb(text[stop:]):
            break
        stop += 1
    return Span(place + 1, stop) if stop > place + 1 else None


_LONGEST_WHERE = 3
"""Characters between a thing and 的: 镜湖北岸的松林."""
_NOT_WHERE = "是为由被在和与及有了"


_WHERE_EN = words_of_table("near beside behind opposite outside around of in at for inside below above")
_HAVING = words_of_table("has have had there")
_WIDER = words_of_table("city town village state island district county region province country republic")


def is_only_beside(laid: Laid) -> bool:
    """Whether an English word only tells in the sentence where or whose another one is, and isn't that in the claim."""
    if any(token.form in _HAVING for token in laid.claim.tokens):
        return False
    for unit in laid.held:
        place = laid.place_of(unit)
        if place is None or has_han(unit.text):
            continue
        word = before_word(laid.stated, place.start)
        mine = before_word(laid.claim, unit.start)
        if (
            word not in _WHERE_EN
            or mine == word
            or mine in _WHERE_EN
            or laid.claim.text[unit.end :].startswith("'s")
        ):
            continue
        head = _head_before(laid.stated, place.start)
        if head is None or head.form in _WIDER or _is_in_claim(laid, head):
            continue
        if not is_verb(head) and _is_core(laid, unit):
            return True
    return False


def _head_before(reading: Reading, place: int) -> Token | None:
    """The word before the preposition before a place, where nothing but a blank stands between."""
    before = [token for token in reading.tokens if token.end <= place and token.form not in ARTICLES]
    if len(before) < _PAIR:
        return None
    head, preposition = before[-_PAIR:]
    is_beside = not reading.masked[head.end : preposition.start].strip()
    follows = _HIDDEN not in reading.masked[preposition.end : place]
    return head if is_beside and follows and head.form not in FUNCTION else None


_PAIR = 2
_HIDDEN = "\x00"


def _is_in_claim(laid: Laid, token: Token) -> bool:
    return any(place.start == token.start for unit in laid.held for place in unit.places)


def _is_core(laid: Laid, unit: Unit) -> bool:
    """Whether a word of the claim begins it, or stands right after its verb: it is what the claim speaks of."""
    before = [token for token in laid.claim.tokens if token.end <= unit.start and token.form not in ARTICLES]
    return not before or is_verb(before[-1])


def is_of_the_related(laid: Laid) -> bool:
    """Whether all that the claim says stands in a relative clause of something that the claim doesn't name."""
    starts = [place.start for unit in laid.held if (place := laid.place_of(unit)) is not None]
    starts += [one.stated.start for one in laid.pairings if one.stated]
    if not starts or has_han(laid.stated.text):
        return False
    first = min(starts)
    relatives = [token for token in laid.stated.tokens if token.form in _RELATIVE and token.end <= first]
    if not relatives:
        return False
    before = [token for token in laid.stated.tokens if token.end <= relatives[-1].start]
    clause = laid.stated.clauses[laid.stated.clause_of(relatives[-1].start)]
    if not before or first >= clause.end or before[-1].stem in {token.stem for token in laid.claim.tokens}:
        return False
    return before[-1].form not in subject_of(laid.stated).split()


_RELATIVE = ("which", "who")


def moves_place(laid: Laid) -> bool:
    """Whether the claim says in which place, and the sentence names another: a yard in Lind, where the text is of Tollen."""
    late = [
        unit
        for unit in laid.units
        if unit.found is Found.CONTEXT
        and unit.is_name
        and before_word(laid.claim, unit.start) in ("in", "at")
    ]
    if not late:
        return False
    claimed = {token.form for token in laid.claim.tokens}
    return any(
        token.is_name and token.form not in claimed and before_word(laid.stated, token.start) == "in"
        for token in laid.stated.tokens
    )
