"""Chinese names: found by their endings, told from the words before them, with their short forms in the text."""

import re
from collections.abc import Iterable, Sequence

from factcli.curate.draft.chinese_short import LEAST_CORE, abridged
from factcli.curate.draft.chinese_words import (
    AREA_ENDS,
    DECIDING,
    DOING,
    LEGAL_ENDS,
    MOVING,
    NAME_ENDS,
    NO_NAMES,
    OPENERS,
    PARTS_OF_NAMES,
    PREPOSITIONS,
    PROVINCES,
    RANKED,
    RELATIONS,
    ROLES,
    STARTING,
    STOPS,
)
from factcli.curate.draft.clause import verbs_known
from factcli.curate.draft.name import Named
from factcli.curate.draft.sentence import Sentence
from factcli.text.lexicon import is_chinese_word
from factcli.text.script import is_han
from factcli.text.span import Span
from factcli.values.dimension import Dimension

_LONGEST = 30
_LONGEST_AREA = 4
_LONGEST_BRACKET = 12
_OPENING = {")": "(", "）": "（"}
_CLASSED = re.compile(r"[\dA-Za-z]+[级类型]")
_ENDINGS = re.compile("|".join(sorted(NAME_ENDS, key=lambda word: (-len(word), word))))
_VERBS = frozenset(
    word
    for word in (*RELATIONS, *MOVING, *DOING, *STARTING, *ROLES, *PREPOSITIONS, *DECIDING)
    if len(word) > 1 and word not in PARTS_OF_NAMES
)
_LONGEST_VERB = max(map(len, _VERBS))
_CALLED = re.compile(
    r"[(（](?:以下|下)?(?:简称|称)[为:：]?\s*[“\"「]?([^()（）“”\"「」，。；]{2,12})[”\"」]?[)）]"
)
_PART_WITH_PLACE = re.compile(r"[\u4e00-\u9fff]{2,6}[(（][\u4e00-\u9fff]{2,6}[)）][\u4e00-\u9fff]{2,8}\Z")
_LONG_ENDINGS = tuple(sorted(word for word in NAME_ENDS if len(word) > 2 and word[0] in STOPS))
_BRACKETS = re.compile(r"[(（][^()（）]{0,12}[)）]")


def find_chinese_names(sentences: Sequence[Sentence]) -> list[Named]:
    """The things with names in the Chinese sentences, in the order in which they come, each with its forms."""
    spans = {sentence.number: _names_in(sentence) for sentence in sentences if sentence.is_chinese}
    fulls: dict[str, str] = {}
    called: dict[str, str] = {}
    for sentence in sentences:
        for span, kind in spans.get(sentence.number, ()):
            full = span.cut(sentence.text)
            fulls.setdefault(full, kind)
            short = _CALLED.match(sentence.text, span.end)
            if short:
                called[full] = short[1].strip()
    whole = "\n".join(sentence.text for sentence in sentences if sentence.is_chinese)
    for province in sorted(PROVINCES):
        if province in whole and not any(
            form.startswith(province) and kind in ("province", "city") for form, kind in fulls.items()
        ):
            fulls.setdefault(province, "province")
    areas = {form: kind for form, kind in fulls.items() if kind in _AREAS}
    for form in areas:
        if not _is_area(form, areas, whole):
            del fulls[form]
    return _with_short_forms(fulls, called, whole)


_AREAS = ("province", "city", "county", "town")
_OFTEN = 3


def _is_area(form: str, areas: Iterable[str], whole: str) -> bool:
    """Whether what ends like an area's name is one: a known place, or said often, or behind another area's name."""
    core = form[:-1] if form[-1] in AREA_ENDS else form
    if form in PROVINCES or core in PROVINCES:
        return True
    if any(form.endswith(word) for word in NO_NAMES if word[-1:] in AREA_ENDS) or form.endswith(RANKED):
        return False
    if any(form != other and form.endswith(other[:-1]) and len(other) > 2 for other in areas):
        return False  # 山东曲阜 where 曲阜市 is known, for a name that ends in 乡 or 村
    known = is_chinese_word(core) if len(core) == LEAST_CORE else is_chinese_word(core[:2])
    known = known and core not in verbs_known() and core not in _VERBS  # 实行 before 市带县体制
    behind = any(f"{end}{form}" in whole for end in "省市县")
    behind = behind or (
        form[-1:] in "市县" and core not in verbs_known() and whole.count(core) > whole.count(form) > 1
    )
    return (known and (form[-1:] != "区" or whole.count(form) > 1)) or behind or whole.count(form) >= _OFTEN


def _names_in(sentence: Sentence) -> list[tuple[Span, str]]:
    """The names in a sentence with their kinds; of two that overlap the longer."""
    text = sentence.text
    closed = {
        place
        for figure in sentence.figures
        if getattr(figure, "dimension", None) is not Dimension.ORDINAL
        for place in range(figure.start, figure.end)
    }
    found: list[tuple[Span, str]] = []
    for ending in _ENDINGS.finditer(text):
        word = ending.group()
        if ending.start() in closed or _goes_on(text, ending.end(), word):
            continue
        start = _start_of(text, ending.start(), closed, is_area=word in AREA_ENDS)
        start = _without_areas(text, start, ending.start(), NAME_ENDS[word])
        core = text[start : ending.start()]
        name = text[start : ending.end()]
        if name[-3:] in NO_NAMES and NAME_ENDS[word] == "center":
            continue  # 北京市中心
        if len(core) >= LEAST_CORE and name not in NO_NAMES and core not in NO_NAMES and _is_core(core):
            found.append((Span(start, ending.end()), NAME_ENDS[word]))
    found.sort(key=lambda row: (-len(row[0]), row[0].start))
    kept: list[tuple[Span, str]] = []
    for span, kind in found:
        if not any(span.overlaps(other) for other, _kind in kept):
            kept.append((span, kind))
    return sorted(kept)


def _is_core(core: str) -> bool:
    """Whether what stands before the ending can make a name: Chinese characters, no list of brackets or half of one."""
    if _CLASSED.match(core) or core.startswith("其中"):
        return False
    return (
        any(map(is_han, core)) and core.count("(") == core.count(")") and core.count("（") == core.count("）")
    )


def _goes_on(text: str, end: int, word: str) -> bool:
    """Whether an ending of one character is only the first of a word: 市场, 区域."""
    if len(word) > 1:
        return NAME_ENDS[word] == "event" and is_chinese_word(text[end - 1 : end + 1])  # 人民大会堂
    return text[end : end + 1] != "辖" and is_chinese_word(word + text[end : end + 1])


def _start_of(text: str, end: int, closed: set[int], *, is_area: bool) -> int:
    """Where the name begins whose ending begins at `end`."""
    place = end
    most = _LONGEST_AREA if is_area else _LONGEST
    while place > 0 and end - place < most:
        sign = text[place - 1]
        if sign in _OPENING and not is_area:
            opening = text.rfind(_OPENING[sign], max(0, place - _LONGEST_BRACKET), place)
            if opening < 0:
                break
            place = opening
            continue
        if place - 1 in closed or not (is_han(sign) or sign.isalnum() or sign == "·"):
            break
        if is_area and sign in AREA_ENDS and end > place:
            break
        if any(text[place - size : place] in _VERBS for size in range(2, min(_LONGEST_VERB, place) + 1)):
            break
        if sign in STOPS and not _is_in_word(text, place - 1, end):
            break
        place -= 1
    if text[place] == "原" and place + 3 < end and is_chinese_word(text[place + 1 : place + 3]):
        place += 1  # 原 only says that it was
    opener = next((size for size in (4, 3, 2) if text[place : place + size] in OPENERS), 0)
    if opener and end - place - opener > LEAST_CORE:
        place += opener  # 同时山东省林业学校
    core = text[place:end]
    if is_area and len(core) == _LONGEST_AREA and is_chinese_word(core[-2:]):
        place = end - 2  # of 走访曲阜 before 市
    return place


def _is_in_word(text: str, place: int, end: int) -> bool:
    """Whether a character that mostly stands alone is part of a word of two here: 对 in 对外."""
    if text[place] in "的了着":
        return False
    if text[place] in "与和及" and _PART_WITH_PLACE.search(text, max(0, place - _LONGEST), place):
        return True  # 苏州(上海)材料与能源研究院
    if any(text.startswith(word, place) for word in _LONG_ENDINGS):
        return True  # 经开区
    after = place + 1 < end and is_chinese_word(text[place : place + 2])
    return after or (place > 0 and is_chinese_word(text[place - 1 : place + 1]))


_WHERE = frozenset(
    {
        "sight",
        "event",
        "cluster",
        "company",
        "institute",
        "museum",
        "center",
        "school",
        "hospital",
        "transport",
    }
)


def _without_areas(text: str, start: int, end: int, kind: str) -> int:
    """The start without the areas that only say where it is: 山东省泰安市 before 泰山景区."""
    if kind not in _WHERE:
        return start
    for place in range(end - 1, start + 1, -1):
        inside = text.count("(", place, end) != text.count(")", place, end)
        if text[place + 1] in "(（":
            continue
        if (
            text[place] in AREA_ENDS
            and not inside
            and end - place - 1 >= LEAST_CORE + 1
            and not _goes_on(text, place + 1, text[place])
        ):
            before = text[start : place + 1]
            if len(before) >= 3 and before not in NO_NAMES and before[-2:] not in NO_NAMES:
                return place + 1
    return start


def _with_short_forms(fulls: dict[str, str], called: dict[str, str], whole: str) -> list[Named]:
    """One thing for each full name, with the short forms that stand in the text; those of one core are one thing."""
    areas = [full for full, kind in fulls.items() if kind in _AREAS]
    places = sorted(
        {*areas, *(area[:-1] for area in areas if len(area) > 2), *PROVINCES},
        key=lambda area: (-len(area), area),
    )
    things: dict[tuple[str, str], Named] = {}
    taken: set[str] = set(fulls)
    merged: set[str] = set()
    for full, kind in sorted(fulls.items(), key=lambda row: -len(row[0])):
        if full in merged:
            continue
        core = _core_of(full, kind, places)
        thing = things.setdefault((core, kind), Named([], kind))
        thing.forms.append(full)
        shorts = [called[full]] if full in called else []
        if len(core) >= LEAST_CORE and core != full and _stands_alone(core, full, whole):
            shorts.append(core)
        if kind == "company":
            shorts += [full.removesuffix(end) for end in LEGAL_ENDS if full.endswith(end)][:1]
        elif kind not in _AREAS:
            shorts += abridged(full, whole)
            merged.update(
                short
                for short in shorts
                if fulls.get(short) == kind
                and (not full.endswith(short) or full.removesuffix(short) in PROVINCES)
            )
        for short in shorts:
            if (
                (short not in taken or short in merged)
                and len(short) >= LEAST_CORE
                and _stands_alone(short, full, whole)
                and short not in NO_NAMES
            ):
                taken.add(short)
                thing.forms.append(short)
    order = sorted(things.values(), key=lambda thing: min(_place(whole, form) for form in thing.forms))
    for thing in order:
        thing.forms = list(dict.fromkeys(sorted(thing.forms, key=lambda form: -len(form))))
    return order


def _place(whole: str, form: str) -> int:
    place = whole.find(form)
    return len(whole) if place < 0 else place


def _core_of(full: str, kind: str, places: Iterable[str]) -> str:
    """What is left of a full name without what every name of its kind has."""
    if kind in _AREAS:
        return full[:-1] if full[-1:] in AREA_ENDS and len(full) > 2 else full
    if kind != "company":
        return full
    core = _BRACKETS.sub("", full)
    end = next((end for end in LEGAL_ENDS if core.endswith(end)), "")
    core = core.removesuffix(end)
    for _time in range(3):
        place = next((place for place in places if core.startswith(place)), "")
        if not place or len(core) - len(place) <= LEAST_CORE:
            break
        core = core.removeprefix(place)
    return core if len(core) >= LEAST_CORE else full


def _stands_alone(short: str, full: str, whole: str) -> bool:
    """Whether a short form stands in the text outside of the full name."""
    return whole.count(short) > whole.count(full) * full.count(short)
