"""Counts in a Chinese clause: of what, and whose."""

import re

from factcli.curate.draft.chinese_measure import LINKS, NOUN, Measured, measure_at_end, words_at
from factcli.curate.draft.chinese_words import (
    ANAPHORS,
    DOING,
    GROWING,
    HAVING,
    RELATIONS,
)
from factcli.curate.draft.clause import Clause, break_at, is_nominal
from factcli.curate.draft.sketch import BRACKET, NAME, PERIOD, QUANTITY, QUOTED, TITLE
from factcli.text.lexicon import is_chinese_word
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity

_ANAPHORS = tuple(sorted((word for word in ANAPHORS if len(word) > 1), key=lambda word: (-len(word), word)))
_GROWN = tuple(word for word in GROWING if len(word) > 1)
_MEMBERS = ("院士", "会员", "委员", "代表")
"""Who belongs to a body and is counted elsewhere: 有中国科学院院士3人."""
_HAVING = tuple(sorted(HAVING, key=lambda word: (-len(word), word)))
_DOING = tuple(
    sorted({*DOING, *(verb for verb in RELATIONS if len(verb) > 1)}, key=lambda word: (-len(word), word))
)


def count_before(clause: Clause, place: int, left: str, right: str, quantity: Quantity) -> Measured | None:
    """改造项目 12 个."""
    if quantity.dimension is not Dimension.COUNT or (right and right[0] not in f"，。；{BRACKET}"):
        return None
    run = LINKS.sub("", left)
    start = clause.lead
    cut = max(
        (here + len(word) for here in range(len(run)) if (word := break_at(run, here, len(run), -1))),
        default=0,
    )
    whole = next((word for word in _ANAPHORS if run.startswith(word) and word[0] in "全本该"), "")
    if whole and len(run) - len(whole) > 1:
        cut = max(cut, len(whole)) if "的" not in run else len(whole)
        noun = run[cut:]
        return Measured(
            whole, f"{words_at(clause, start + cut, start + len(run))}数", start + cut, place + 1, owner=1
        )
    noun = run[cut:].lstrip("了")
    cut = len(run) - len(noun)
    if "的" in noun:
        cut += noun.rindex("的") + 1
        noun = run[cut:]
    if "等" in noun and "、" in run:  # 甲、乙等社团36个
        cut += noun.rindex("等") + 1
        noun = run[cut:]
    if (len(noun) < 2 and noun != NAME) or "、" in noun:
        return None
    owner = run[:cut].removesuffix("的")
    is_owner = bool(owner) and is_nominal(owner) and run[:cut].endswith("的")
    subject = words_at(clause, start, start + len(owner)) if is_owner else ""
    anaphor = next((word for word in _ANAPHORS if noun.startswith(word) and len(noun) - len(word) > 1), "")
    if not subject and anaphor:
        subject, cut = anaphor, cut + len(anaphor)
    elif not subject and noun[0] == NAME and len(noun) > 2 and noun[1:] not in _MEMBERS:
        subject, cut = words_at(clause, start + cut, start + cut + 1), cut + 1
    told = words_at(clause, start + cut, start + len(run))
    return Measured(
        subject,
        told if told.endswith(_GROWN) else f"{told}数",
        start + cut,
        place + 1,
        owner=bool(subject),
    )


def count_behind(clause: Clause, place: int, left: str, right: str, quantity: Quantity) -> Measured | None:
    """有 16 家企业; 引进 20 个项目; 6 家企业入驻园区."""
    if quantity.dimension not in (Dimension.COUNT, Dimension.NUMBER) and not (
        quantity.dimension is Dimension.MONEY and left
    ):
        return None
    run = LINKS.sub("", left) if not left.endswith(_HAVING) else left
    noun, verb_start = _noun_behind(right)
    having = next((word for word in _HAVING if run.endswith(word)), "")
    doing = next((word for word in _DOING if run.removesuffix("了").endswith(word)), "")
    start = clause.lead
    if quantity.dimension is Dimension.MONEY:
        if doing and not noun and not right.startswith("的"):
            return Measured("", f"{doing}金额", place - len(doing), place + 1)
        return None
    if not noun or quantity.is_article:
        return None
    words = words_at(clause, place + 1, place + 1 + len(noun))
    end = place + 1 + len(noun)
    if having or doing:
        name = f"{words}数" if having or not doing else f"{doing}{words}数"
        before = run[: len(run) - len(having or doing)].removesuffix("了")
        return Measured("", name, start + len(before), end)
    head = run
    for word in ("对", "在", "从", "为", "由", "的", "让", "使", "向", "给"):
        head = head.removeprefix(word) if len(word) == 1 else head
    head = head.removesuffix("的")
    offset = len(run) - len(run.lstrip("对在从为由让使向给"))
    subject, owner = "", 0
    if run.endswith(("等", QUOTED, TITLE)):
        head = ""  # 甲、乙等20余台
    elif head:
        breaks = any(break_at(head, here, len(head)) for here in range(1, len(head)))
        if (
            not is_nominal(head)
            or breaks
            or QUANTITY in head
            or (NAME not in head and len(head) > _LONGEST_OWNER)
        ):
            return None
        subject, owner = words_at(clause, start + offset, start + offset + len(head)), 1
    elif (not verb_start or right[verb_start : verb_start + 1] in "和与") and _is_bare(clause):
        return None  # 30家企业和甲联合设立: of those firms more is said than that there are so many
    predicate = _predicate(clause, place + 1 + verb_start) if verb_start else ""
    predicate = predicate if len(predicate) <= _LONGEST_OWNER else ""
    name = f"{predicate}的{words}数" if predicate else f"{words}数"
    return Measured(subject, name, start, end + len(predicate), owner=owner)


def _is_bare(clause: Clause) -> bool:
    """Whether nothing stands before what is counted."""
    return clause.start == clause.stop or clause.sketch.signs[clause.start] == QUANTITY


_LONGEST_OWNER = 12


def _noun_behind(right: str) -> tuple[str, int]:
    """The noun behind a figure, and where a verb follows it in there (0: none does)."""
    found = re.match(rf"{NOUN}{{1,20}}", right)
    if not found:
        return "", 0
    noun = found.group()
    for here in range(2, len(noun)):
        if break_at(noun + right[len(noun) : len(noun) + 4], here, len(noun)) or noun[here] in "和与等":
            return (noun[:here], here) if _is_noun(noun[:here]) else ("", 0)
    if right[len(noun) : len(noun) + 1] == "的" or len(noun) > 14:
        return "", 0
    return (noun, 0) if _is_noun(noun) else ("", 0)


def _is_noun(noun: str) -> bool:
    """Whether what stands behind a figure is counted by it: it begins with a word, and nothing is measured in it."""
    return (NAME in noun or is_chinese_word(noun[:2]) or noun[0].isascii()) and not measure_at_end(noun)


def _predicate(clause: Clause, start: int) -> str:
    """What is said of what is counted, where it is a verb with its object and short."""
    signs = clause.sketch.signs
    verb = next((verb for verb in _DOING if signs.startswith(verb, start)), "")
    rest = signs[start + len(verb) : clause.span.end].removeprefix("了")
    if not verb or not rest or len(rest) > 12 or any(sign in rest for sign in (QUANTITY, PERIOD, "、", "的")):
        return ""
    return words_at(clause, start, clause.span.end).replace("了", "")
