"""Figures of an English piece of a sentence: what each is a figure of."""

import re
from dataclasses import dataclass

from factcli.curate.draft.english_words import CHANGING, COVERING, DOING, HAVING, PAYING, REACHING, SIZES
from factcli.curate.draft.sketch import PERIOD, QUANTITY
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity


def _any_of(words: object) -> str:
    return "|".join(sorted(map(str, words), key=lambda word: (-len(word), word)))  # type: ignore[call-overload]


_HEDGES = (
    r"(?:(?:about|around|some|nearly|over|more than|only|just|almost|up to|at least|approximately|an estimated|a total of"
    r"|now|roughly)\s+)*"
)
_HAS = re.compile(
    rf"\b(?P<verb>{_any_of({*HAVING, *DOING})})\s+{_HEDGES}(?:an?\s+[a-z ]{{0,20}}?\bof\s+)?{_HEDGES}\Z"
)
_COVERS = re.compile(rf"\b(?P<verb>{_any_of(COVERING)})\s+(?:an\s+area\s+of\s+)?{_HEDGES}\Z")
_REACHES = re.compile(
    rf"\b(?P<verb>{_any_of(REACHING)}|(?:amounted|came|rose|fell|grew)\s+(?:in\s+)?{PERIOD}\s+to)\s+{_HEDGES}\Z"
)
_CHANGES = re.compile(rf"(?P<verb>{_any_of(CHANGING)})\s+{_HEDGES}\Z")
_PAYS = re.compile(rf"\b(?P<verb>{_any_of(PAYING)})\s+{_HEDGES}\Z")
_NOUN = re.compile(r"\s+((?:[a-z][a-z\-]*\s+){0,2}?[a-z][a-z\-]*(?:s|ren|men|ople|staff))\b")
_SHARE = re.compile(
    r"\s+of\s+(?:the\s+|its\s+|their\s+)?([a-z][a-z \-]{2,30}?)\s+"
    r"((?:come|came|live|lived|are|were|is|was|have|had|go|went|work|worked|use|used|say|said)\b.{0,50})\Z"
)
_OF_SUBJECT = re.compile(rf"\b(?:has|have|had|with)\s+an?\s+((?:[a-z]+\s+)?[a-z]+)\s+of\s+{_HEDGES}\Z")
_PART = re.compile(
    rf"\b(?:accounts? for|accounted for|makes? up|made up|represents?|represented)\s+{_HEDGES}\Z"
)
_ROSE_TO = re.compile(
    rf"\b(?:rose|grew|fell|increased|dropped|declined|climbed)\s+(?:by\s+)?{_HEDGES}{QUANTITY}\s+to\s+{_HEDGES}\Z"
)
_AMOUNT = re.compile(r"\s+of\s+([a-z]+)")
_SIZE = re.compile(rf"\s+({_any_of(SIZES)})\b")
_THAN = re.compile(r"\s+(?:[a-z]+er|more|less|fewer)\s+than\b")
_COUNTS = (Dimension.COUNT, Dimension.NUMBER)


@dataclass(frozen=True, slots=True)
class EnglishFigure:
    """What a figure is of: `of_subject` where the subject itself is what is measured and the attribute only goes on
    from it; `again` where it goes on from the figure before."""

    attribute: str
    start: int
    end: int
    of_subject: bool = False
    again: bool = False


def find_figure(
    signs: str, start: int, end: int, place: int, quantity: Quantity, previous: str
) -> EnglishFigure | None:
    """What the figure at the sign `place` is of, or None where that can't be told."""
    left, right = signs[start:place], signs[place + 1 : end]
    if quantity.is_article or _THAN.match(right):
        return None
    size = _SIZE.match(right)
    if size:
        return EnglishFigure(SIZES[size[1]], place, place + 1 + size.end())
    share = _SHARE.match(right)
    if share and quantity.dimension is Dimension.PERCENT:
        return EnglishFigure(f"share of {share[1]} that {share[2].strip()}", place, end)
    pays = _PAYS.search(left)
    if pays and quantity.dimension is Dimension.MONEY:
        return EnglishFigure(PAYING[pays["verb"]], start + pays.start(), place + 1)
    changes = _CHANGES.search(left)
    if changes and quantity.dimension in (Dimension.PERCENT, Dimension.POINT, Dimension.MONEY, *_COUNTS):
        word = CHANGING[changes["verb"]]
        if previous and not left[: changes.start()].strip():
            return EnglishFigure(f"{previous} {word}", start + changes.start(), place + 1, again=True)
        if left[: changes.start()].strip():
            return EnglishFigure(f" {word}", start, place + 1, of_subject=True)
        return None
    covers = _COVERS.search(left)
    if covers:
        return EnglishFigure(COVERING[covers["verb"]], start + covers.start(), place + 1)
    has = _HAS.search(left)
    of = _OF_SUBJECT.search(left)
    if of and not _noun(quantity, right):
        return EnglishFigure(of[1], start + of.start(), place + 1)
    noun = _noun(quantity, right)
    if has and noun and quantity.dimension in _COUNTS:
        noun = "employees" if has["verb"].startswith("employ") and noun == "people" else noun
        told = f"number of {noun}" + (f" {has['verb']}" if has["verb"] in DOING else "")
        return EnglishFigure(
            told, start + has.start(), place + 1 + (0 if noun in quantity.text else len(noun) + 1)
        )
    amount = _AMOUNT.match(right)
    if has and amount and quantity.dimension not in (*_COUNTS, Dimension.TIME, Dimension.PERCENT):
        return EnglishFigure(
            f"amount of {amount[1]} {has['verb']}", start + has.start(), place + 1 + amount.end()
        )
    part = _PART.search(left)
    whole = _AMOUNT.match(right)
    if part and whole and quantity.dimension is Dimension.PERCENT:
        return EnglishFigure(f" share of {whole[1]}", start, place + 1 + whole.end(), of_subject=True)
    if _ROSE_TO.search(left):
        return EnglishFigure("", start, place + 1, of_subject=True)
    reaches = _REACHES.search(left)
    if reaches and left[: reaches.start()].strip() and not noun:
        return EnglishFigure("", start, place + 1, of_subject=True)
    return None


def _noun(quantity: Quantity, right: str) -> str:
    """What is counted: the word inside of the quantity, or the plural behind it."""
    inside = re.search(r"\s([a-z]+)\Z", quantity.text)
    if inside and quantity.dimension is Dimension.COUNT:
        return inside[1]
    behind = _NOUN.match(right)
    return behind[1] if behind else ""
