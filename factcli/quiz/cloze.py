"""Cloze items: a sentence with a gap where a name, a member or a hedged quantity stood, to be typed."""

from factcli.quiz.common_kind import ASKED_BY_KIND
from factcli.quiz.craft import Craft
from factcli.quiz.distractor import others_in_slot
from factcli.quiz.item import Item, ItemType
from factcli.quiz.small_number import tells_number
from factcli.quiz.stem import GAP, asked_by_curator, gives_away
from factcli.quiz.stem_group import ask_for_gap
from factcli.quiz.subject import is_said_of_one, place_of_subject
from factcli.quiz.telling import ENGLISH, Telling, Told
from factcli.quiz.whynot import WhyNot
from factcli.text.script import has_han
from factcli.values.hedge import Hedge

_LONGEST = {True: 12, False: 36}
"""A name to be typed has no more characters, by whether it is Chinese."""
_LONGEST_CUED = {True: 8, False: 30}
"""Nor has a wording that is to be given word for word."""
_MOST_WORDS = 5
"""Nor more English words."""
_FEWEST_CUED = 3
"""A wording with fewer characters would be told by its first one."""
_TITLE_MARKS = ("“”", "《》", "「」", '""')


def make_cloze(told: Told, craft: Craft) -> Item | WhyNot:
    """A name or a hedged quantity to be filled in, or what keeps the fact from yielding that.

    Where more than one answer could fit (wordings, open lists), the gap tells how the sought one begins and how
    long it is.
    """
    fact, telling = told.fact, craft.telling
    if not told.key and fact.members:
        return _member_gap(told, list(fact.members), craft, is_cued=not fact.closed)
    if not told.key and fact.pairs:
        return _member_gap(told, [right for _left, right in fact.pairs], craft, is_cued=False)
    if not told.key:
        return WhyNot.NO_SLOT
    names = _names(told, told.key, telling)
    asked = asked_by_curator(told, telling)
    if told.start < 0 and not asked:
        return WhyNot.NO_PLACE
    if asked and told.quantity is None and told.number is None:
        return _item(told, craft.draw.choose(asked), told.value, names)
    if told.quantity is not None or told.number is not None:
        is_hedged = told.quantity is not None and told.quantity.hedge is not Hedge.NONE
        made = _gapped(told, told.start, told.value, names, craft) if is_hedged else WhyNot.PLAIN_NUMBER
    else:
        made = _gapped(told, told.start, told.value, names, craft, is_cued=not _is_sole(told, telling))
    return made if isinstance(made, Item) else _subject_gap(told, craft) or made


def _member_gap(told: Told, keys: list[str], craft: Craft, *, is_cued: bool) -> Item | WhyNot:
    why = WhyNot.NO_PLACE
    for key in craft.draw.shuffle(keys):
        start, end = craft.telling.place_of(key, told.sentence)
        if start < 0 or keys.count(key) > 1:
            continue
        names = _names(told, key, craft.telling)
        made = _gapped(told, start, told.sentence[start:end], names, craft, is_cued=is_cued)
        if isinstance(made, Item):
            return made
        why = made
    return why


def _subject_gap(told: Told, craft: Craft) -> Item | None:
    """Of whom or what the value is stated, where that is one alone."""
    telling, subject = craft.telling, told.fact.subject
    start, end = place_of_subject(told, telling)
    kind = telling.kind_of(subject)
    is_name = bool(kind) and (kind in ASKED_BY_KIND or telling.kin.is_firm(kind))
    if start >= 0 and tells_number(told.sentence[start:end], told):
        return None  # the number of the seven rivers is 7
    if start < 0 or not is_name or not is_said_of_one(told, telling):
        return None
    names = _names(told, subject, telling)
    made = _gapped(told, start, told.sentence[start:end], names, craft)
    return made if isinstance(made, Item) else None


def _is_sole(told: Told, telling: Telling) -> bool:
    """Whether the value is a name that somebody who knows it would give in these very words, and no other fits."""
    attribute = telling.base.attributes.get(told.fact.attribute)
    if attribute is not None and (attribute.several or told.key in attribute.stages):
        return False
    if any(True for _other in others_in_slot(told, telling)):
        return False
    kind = telling.kind_of(told.key)
    return told.before[-1:] + told.after[:1] in _TITLE_MARKS or (
        bool(kind) and (kind in ASKED_BY_KIND or telling.kin.is_firm(kind))
    )


def _cue_for(text: str, telling: Telling) -> str:
    """How a wording begins and how long it is; nothing where that would tell too much."""
    if not text[0].isalpha():
        return ""  # a figure's first digit is half of it
    if telling.language != ENGLISH:
        return f"（首字是“{text[0]}”，共{len(text)}字）" if len(text) >= _FEWEST_CUED else ""
    words = len(text.split())
    if len(text) < 2 * _FEWEST_CUED:
        return ""
    return f" ({words} word{'s' if words > 1 else ''}, beginning with “{text[0]}”)"


def _names(told: Told, key: str, telling: Telling) -> tuple[str, ...]:
    """Every name that may be typed: those of the base in both languages, and what the fact accepts."""
    entity = telling.base.entities.get(key)
    return (*(entity.names if entity is not None else (key,)), *told.fact.accept)


def _gapped(
    told: Told, start: int, text: str, names: tuple[str, ...], craft: Craft, *, is_cued: bool = False
) -> Item | WhyNot:
    if len(text) > _LONGEST[has_han(text)] or len(text.split()) > _MOST_WORDS:
        return WhyNot.MERE_WORDS
    before, after = told.sentence[:start], told.sentence[start + len(text) :]
    for article in (" a ", " an "):
        before = before.removesuffix(article) + " a(n) " if before.endswith(article) else before
    if is_cued and len(text) > _LONGEST_CUED[has_han(text)]:
        return WhyNot.MERE_WORDS
    cue = _cue_for(text, craft.telling) if is_cued else ""
    if is_cued and not cue:
        return WhyNot.MERE_WORDS
    gapped = before + GAP + cue + after
    if _tells(gapped, text, names) and after[:1] in (
        "，",
        ",",
    ):  # what is only added to it: that is, the west of …
        gapped = before + GAP + cue + told.sentence[-1]
    if _tells(gapped, text, names):
        return WhyNot.TELLS
    return _item(told, ask_for_gap(gapped, craft.telling, craft.draw), text, names)


def _tells(gapped: str, text: str, names: tuple[str, ...]) -> bool:
    return any(gives_away(gapped, name) for name in (text, *names) if len(name) > 1)


def _item(told: Told, stem: str, key: str, names: tuple[str, ...]) -> Item:
    return Item(
        id=f"{told.fact.id}:{ItemType.CLOZE}",
        type=ItemType.CLOZE,
        fact=told.fact,
        stem=stem,
        key=key,
        accept=tuple(dict.fromkeys(name for name in names if name != key)),
        statement=told.sentence,
        quote=told.fact.quote,
    )
