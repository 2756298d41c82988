"""A claim that says of all, in all or outright what the sentence says of one part, of each, or of another.

What it decides: such a claim isn't borne out: 一共162人 where there were 162 passengers and 18 hands, 都 where it says 多数, a sum
paid to each as the sum that was paid.
"""

from factcli.text.script import has_han, is_han
from factcli.text.span import Span
from factcli.values.compare import Agreement
from factcli.verify.plain.align import Laid
from factcli.verify.plain.figure import Figure, are_of_one_kind
from factcli.verify.plain.found import Found
from factcli.verify.plain.lead import begins_with_verb, has_content
from factcli.verify.plain.preposition import words_held
from factcli.verify.plain.slot import Pairing
from factcli.verify.plain.table import ADDING
from factcli.verify.vocabulary import words_of_table

_IN_ALL = ADDING | words_of_table("共有 总计 in_all overall")
_SOME = words_of_table(
    "多数 大多 大多数 部分 一部分 大部分 少数 一些 有些 半数 过半 若干 个别 some several few many half majority partly partially"
)
"""Words by which a sentence speaks of a part of what it names."""
_EACH = ("每", "人均", "户均", "平均")
_TOLD_OF_EACH = (*_EACH, "一年", "一天", "一日", "一个月", "一周", "年均", "月均", "日均", "各")
_EACH_EN = words_of_table("each every per apiece average averaged")
_ALL, _ALL_EN = (
    ("所有", "全部", "全体", "一切", "任何"),
    words_of_table("all every each any both entire whole"),
)
_ALL_TOLD = ("全", "都", "均", "皆", "所有", "一切", "各", "每", "任何", "整")
_ALIKE, _LISTING = ("都", "均", "皆"), "和与及、每各谁"
_CITIES = ("成都", "首都", "京都", "都市", "都会", "都城", "平均", "均匀", "人均", "均价", "均衡")
_CAUSING = ("导致", "致使", "促使", "促成", "造成", "引发", "引起")
_CAUSES = (*_CAUSING, "使", "令", "让", "因", "由于", "带来", "致", "推动", "带动", "归功", "迫")
_NO_CAUSE = "用馆命者节团役得劲"
"""Characters behind 使 that make another word of it."""
_ENVOYS = "大特天行驱即假出"
"""Characters before 使 that do."""
_BEFORE_OBJECTS = "与和被由给向对把替跟随"
_NAME = 2
"""Characters that a name has at least."""


def says_more_widely(laid: Laid) -> bool:
    """Whether the claim says more widely, or of somebody else, what the sentence says."""
    return (
        any(_is_one_of_several(laid, one) or _is_of_each(laid, one) for one in laid.pairings)
        or _is_of_some(laid)
        or _is_of_all(laid)
        or _is_each_alike(laid)
        or _adds_cause(laid)
        or any(_counts_another(laid, one) for one in laid.pairings)
        or _turns_object(laid)
        or _takes_object_for_subject(laid)
    )


def _is_one_of_several(laid: Laid, pairing: Pairing) -> bool:
    """Whether a total is claimed that is only one figure of a list: 旅客162人、船员18人."""
    stated = pairing.stated
    if stated is None or pairing.claimed.quantity is None or pairing.agreement is not Agreement.AGREES:
        return False
    if not any(span.end <= pairing.claimed.start for span in words_held(laid.claim, _IN_ALL)):
        return False
    clause = laid.stated.clauses[laid.stated.clause_of(stated.start)]
    if any(clause.start <= span.start < stated.start for span in words_held(laid.stated, _IN_ALL)):
        return False
    return any(_stands_beside(laid, stated, other) for other in laid.stated.figures)


def _stands_beside(laid: Laid, one: Figure, other: Figure) -> bool:
    """Whether two figures of a kind stand in one clause with a mark of a list between them."""
    if one is other or not are_of_one_kind(one, other) or one.period:
        return False
    first, last = sorted((one, other), key=lambda figure: figure.start)
    between = laid.stated.text[first.end : last.start]
    return ("、" in between or " and " in between) and not any(mark in between for mark in "，。；;")


def _is_of_each(laid: Laid, pairing: Pairing) -> bool:
    """Whether the sentence tells a figure of each, and the claim doesn't: 每名家属28万元."""
    stated = pairing.stated
    if stated is None or pairing.claimed.quantity is None or pairing.agreement is not Agreement.AGREES:
        return False
    clause = laid.stated.clauses[laid.stated.clause_of(stated.start)]
    before = laid.stated.text[clause.start : stated.end]
    if has_han(before):
        told = [word for word in _EACH if word in before]
        return bool(told) and not any(word in laid.claim.text for word in _TOLD_OF_EACH)
    after = [token.form for token in laid.stated.tokens if 0 <= token.start - stated.end <= 1]
    return bool(_EACH_EN.intersection(after)) and not words_held(laid.claim, _EACH_EN)


def _is_of_some(laid: Laid) -> bool:
    """Whether a clause speaks of some of those of whom the claim speaks outright."""
    if words_held(laid.claim, _SOME) or any(one.claimed.quantity for one in laid.pairings):
        return False
    clauses = [laid.stated.clauses[number] for number in laid.clauses]
    places = [place for unit in laid.held if (place := laid.place_of(unit)) is not None]
    return any(
        clause.start <= span.start < clause.end and any(0 <= place.start - span.end <= 1 for place in places)
        for span in words_held(laid.stated, _SOME)
        for clause in clauses
    )


def _is_of_all(laid: Laid) -> bool:
    """Whether the claim speaks of all and the sentence doesn't: 所有服务 for 12项服务."""
    text = laid.claim.masked
    end = max((text.find(word) + len(word) for word in _ALL if word in text), default=0)
    end = end or max((span.end for span in words_held(laid.claim, _ALL_EN)), default=0)
    unit = next((unit for unit in laid.held if unit.start >= end and unit.places), None) if end else None
    if unit is None:
        return bool(end) and not any(sign in laid.stated.text for sign in _ALL_TOLD)
    clauses = {laid.stated.clause_of(place.start) for place in unit.places}
    told = " ".join(laid.stated.clauses[number].cut(laid.stated.text) for number in clauses)
    return not any(sign in told for sign in _ALL_TOLD) and _ALL_EN.isdisjoint(told.split())


def _is_each_alike(laid: Laid) -> bool:
    """Whether the claim says of all by 都 what the sentence doesn't: they are no list of names or counted."""
    text = laid.claim.text
    if any(sign in laid.stated.text for sign in _ALL_TOLD):
        return False
    return any(
        sign in _ALIKE
        and place
        and text[place - 1 : place + 1] not in _CITIES
        and text[place : place + 2] not in _CITIES
        and not _is_led_by_several(laid, place)
        for place, sign in enumerate(text)
    )


def _is_led_by_several(laid: Laid, place: int) -> bool:
    """Whether several are named or counted before a place in its clause: 甲和乙都, 三人都."""
    start = laid.claim.clauses[laid.claim.clause_of(place)].start
    counted = any(start <= figure.start < place for figure in laid.claim.figures)
    return counted or any(sign in laid.claim.text[start:place] for sign in _LISTING)


def _adds_cause(laid: Laid) -> bool:
    """Whether the claim says that one brings about the other, and the sentence doesn't: 使, 导致."""
    claim = laid.claim.masked
    is_cause = any(word in claim for word in _CAUSING) or any(
        sign == "使" and claim[place + 1 : place + 2] not in _NO_CAUSE and claim[place - 1] not in _ENVOYS
        for place, sign in enumerate(claim)
        if place
    )
    return is_cause and not any(word in laid.stated.text for word in _CAUSES)


def _counts_another(laid: Laid, pairing: Pairing) -> bool:
    """Whether what stands right behind a claimed figure is told in another clause, and another thing is counted there."""
    stated = pairing.stated
    if stated is None or pairing.claimed.quantity is None or pairing.agreement is not Agreement.AGREES:
        return False
    unit = next((unit for unit in laid.held if unit.start == pairing.claimed.end), None)
    if unit is None or len(unit.text) < _NAME or not has_han(unit.text) or unit.found is not Found.SAID:
        return False
    home = laid.stated.clause_of(stated.start)
    behind = laid.stated.masked[stated.end : stated.end + _NAME]
    elsewhere = all(laid.stated.clause_of(place.start) != home for place in unit.places)
    return elsewhere and len(behind) == _NAME and all(map(is_han, behind)) and not begins_with_verb(behind)


def _turns_object(laid: Laid) -> bool:
    """Whether the claim begins with what follows the verb in the sentence, and has another behind it: 甲师从乙 turned round."""
    first = laid.first
    units = [unit for unit in laid.units if unit.found is not Found.FUNCTION]
    if first is None or len(units) <= _NAME or not has_han(first.text) or not first.is_held:
        return False
    verb, other = units[1], units[2]
    if (
        not verb.is_held
        or other.found is not Found.CONTEXT
        or verb.start != first.end
        or other.start != verb.end
    ):
        return False
    ends = {place.end for place in verb.places}
    return any(place.start in ends for place in first.places)


def _takes_object_for_subject(laid: Laid) -> bool:
    """Whether the claim says of the object of one Chinese clause what a later clause says of that clause's own subject."""
    first = laid.first
    place = laid.place_of(first) if first is not None and first.is_held else None
    if first is None or place is None or len(first.text) < _NAME or not has_han(first.text):
        return False
    home = laid.stated.clause_of(place.start)
    clause = laid.stated.clauses[home]
    if not _is_object(laid, Span(clause.start, place.start)):
        return False
    rest = [unit for unit in laid.held if unit is not first and unit.places]
    homes = {laid.stated.clause_of(other.start) for unit in rest for other in unit.places}
    homes |= {laid.stated.clause_of(one.stated.start) for one in laid.pairings if one.stated}
    return bool(homes) and min(homes) > home and home > 0


def _is_object(laid: Laid, before: Span) -> bool:
    """Whether a verb or a preposition stands right before the end of a stretch of a clause."""
    text = before.cut(laid.stated.masked)
    if not text or not is_han(text[-1]):
        return False
    return (
        text[-1] in _BEFORE_OBJECTS
        or (has_content(laid.stated, before.start, before.end) and begins_with_verb(text[-_NAME:]))
        or text.endswith(("接替", "师从", "取代", "继任", "拜"))
    )
