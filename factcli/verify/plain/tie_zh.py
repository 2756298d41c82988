"""Chinese ties: 由…设计, …的馆长是…, 总部设在…."""

from collections.abc import Iterator

from factcli.text.script import is_han
from factcli.text.span import Span
from factcli.verify.plain.lead import begins_with_verb
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.tie import Tie
from factcli.verify.plain.tie_table import BY, CURRENT_ZH, DOER, NOUN, PHRASES_ZH, TITLES_ZH

_LONGEST_NAME = 8
_LEAST_NAME = 2
_COPULAS = ("是", "为", "叫", "由")
_NO_NAMES = ("设计", "创立", "创办", "负责", "担任", "出任")
_TAKING = ("担任", "出任", "就任", "任", "是", "为")
_ENDS = "，,。.;；、（()）:： 的了和与及并在于从至到\x00"
_LIGHT = ("的", "现任", "其", "该", "它", "也", "一直", "目前", "现在", "以来")


def find_ties_zh(reading: Reading) -> list[Tie]:
    """The ties that a Chinese stretch states."""
    found: list[Tie] = []
    for number in range(len(reading.clauses)):
        found += _in_clause(reading, number)
    return found


def _in_clause(reading: Reading, number: int) -> Iterator[Tie]:
    clause = reading.clauses[number]
    text = reading.masked
    for kind, stands, words in PHRASES_ZH:
        for word in sorted(words.split(), key=len, reverse=True):
            place = text.find(word, clause.start, clause.end)
            if place < 0:
                continue
            read = {BY: _by, DOER: _doer, NOUN: _noun}[stands]
            tie = read(reading, kind, Span(place, place + len(word)), clause)
            if tie is not None:
                yield tie
                break


def _by(reading: Reading, kind: str, word: Span, clause: Span) -> Tie | None:
    """A verb of place: what stands before is the thing, what stands after is where."""
    holder = _run(reading, word.end, clause.end)
    thing = _thing(reading, clause.start, word.start)
    if holder is None or thing is None:
        return None
    return _tie(kind, reading, thing, Span(word.start, holder.end), holder)


def _doer(reading: Reading, kind: str, word: Span, clause: Span) -> Tie | None:
    """A verb of making: 由何远设计, or 何远设计了新馆."""
    text = reading.masked
    by = max(text.rfind(sign, clause.start, word.start) for sign in "由被")
    if by >= 0:
        after = text[word.end : word.end + 1]
        if (after and is_han(after) and after not in "的并和，") or not _is_name(text[by + 1 : word.start]):
            return None
        thing = _thing(reading, clause.start, by)
        return (
            None
            if thing is None
            else _tie(kind, reading, thing, Span(by, word.end), Span(by + 1, word.start))
        )
    begin = _content_start(reading, clause)
    owned = _run(reading, word.end, clause.end)
    if owned is None or not _is_name(text[begin : word.start]) or not word.cut(text).endswith("了"):
        return None
    while text[owned.end : owned.end + 1] == "的":
        part = _run(reading, owned.end + 1, clause.end)
        if part is None:
            return None
        owned = Span(owned.start, part.end)
    return _tie(kind, reading, owned, Span(begin, word.end), Span(begin, word.start))


def _noun(reading: Reading, kind: str, word: Span, clause: Span) -> Tie | None:
    """A noun for the holder: 新馆的设计者是何远, 何远是新馆的设计者, 馆长何远."""
    text = reading.masked
    begin = _content_start(reading, clause)
    before = text[begin : word.start]
    if any(sign in before for sign in "由被"):
        return None
    after = text[word.end : clause.end].lstrip()
    verb = next((sign for sign in _COPULAS if after.startswith(sign)), "")
    if verb == "由" or after.startswith(("由", "被")):
        return None
    if after.strip("，,。. ") and (verb or not any(taking in before for taking in _TAKING[:4])):
        start = word.end + len(verb)
        holder = _run(reading, start, clause.end)
        if holder is None or not _is_name(holder.cut(text)):
            return None
        if not verb and len(holder) > _LEAST_NAME + 2:
            return None
        owner = _owner(reading, begin, word.start)
        return None if owner is None else _tie(kind, reading, owner, Span(word.start, holder.end), holder)
    for taking in _TAKING:
        place = before.find(taking)
        if place >= _LEAST_NAME and _is_name(before[:place]) and not after.strip("，,。. "):
            owner = _owner(reading, begin + place + len(taking), word.start)
            name = Span(begin, begin + place)
            return None if owner is None else _tie(kind, reading, owner, Span(begin, word.end), name)
    return None


def _content_start(reading: Reading, clause: Span) -> int:
    """Where a clause goes on after a mark and a leading period."""
    start = clause.start
    text = reading.masked
    while start < clause.end and text[start] in "，,;；:：、 \x00年月日":
        start += 1
    return start


def _owner(reading: Reading, start: int, stop: int) -> Span | None:
    """Whose a noun is: the words before it; empty where there are none; None where they make another noun of it."""
    text = reading.masked
    end = stop
    changed = True
    while changed:
        changed = False
        for word in CURRENT_ZH:
            if end - len(word) >= start and text[:end].endswith(word):
                end -= len(word)
                changed = True
    owner = text[start:end].strip(" \x00")
    if not owner or owner in _LIGHT:
        return Span(start, start)
    if end == stop and len(owner) == 1:
        return None  # 副馆长
    return Span(start, end) if _is_whole(owner) else None


_OTHERS = (
    "副",
    "前",
    "原",
    "代",
    "首任",
    "前任",
    "名誉",
    "常务",
    "助理",
    "历任",
    "第",
    "名",
    "位",
    "荣誉",
    "执行",
    "总",
)
"""What makes another holder of a noun that it stands before."""


def _is_whole(owner: str) -> bool:
    return not owner.endswith(_OTHERS) and not any(sign in owner for sign in "，,。\x00")


def _thing(reading: Reading, start: int, stop: int) -> Span | None:
    """What stands before a verb of a clause as its thing; empty where nothing does; None where it is no name."""
    begin = _content_start(reading, Span(start, stop))
    text = reading.masked[begin:stop].rstrip(" 是也都的")
    if not text:
        return Span(start, start)
    if "了" in text:
        return None
    if begins_with_verb(text) or any(sign in text for sign in "，,\x00"):
        return None if "\x00" in text or "," in text else Span(start, start)
    return Span(begin, begin + len(text)) if len(text) <= 2 * _LONGEST_NAME else None


def _run(reading: Reading, start: int, stop: int) -> Span | None:
    """The Chinese characters from a place on, up to a mark or a function character; None where there are too few."""
    text = reading.masked
    while start < stop and text[start] in "了 ":
        start += 1
    end = start
    while end < stop and text[end] not in _ENDS and is_han(text[end]):
        end += 1
    return Span(start, end) if end - start >= _LEAST_NAME else None


def _is_name(text: str) -> bool:
    return (
        _LEAST_NAME <= len(text) <= _LONGEST_NAME
        and all(map(is_han, text))
        and not begins_with_verb(text)
        and (not text.endswith(_NO_NAMES))
    )


def bare_name(name: str) -> str:
    """A name without the titles before or after it."""
    for title in (*TITLES_ZH, *TITLES_ZH):
        if len(name) - len(title) >= _LEAST_NAME:
            name = name.removeprefix(title).removesuffix(title)
    return name


def _tie(kind: str, reading: Reading, thing: Span, phrase: Span, holder: Span) -> Tie:
    text = reading.masked
    return Tie(
        kind,
        thing.cut(text),
        (bare_name(holder.cut(text)),),
        tuple(span for span in (thing, phrase) if len(span)),
    )
