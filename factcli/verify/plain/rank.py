"""The place that something takes by its size: the largest, the second largest, 第二大.

What it decides: a claimed place is refuted where the sentence gives the same thing another one.
Why: the third largest town is no largest town, though all words of the claim are there.
Example: 第二大湖 refutes 最大的湖; the third largest town refutes the largest town.
"""

from dataclasses import dataclass

from factcli.text.script import has_han, is_han
from factcli.values.dimension import Dimension
from factcli.verify.plain.align import Laid
from factcli.verify.plain.finding import PlainFinding, refute
from factcli.verify.plain.lexicon import synonym_rows
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.table import FUNCTION
from factcli.verify.vocabulary import words_of_table


def find_rank_clash(laid: Laid) -> PlainFinding | None:
    """A claimed place, 最大的湖 or the largest town, where the sentence gives another one, or None."""
    return _chinese(laid) if has_han(laid.claim.text) else _english(laid)


@dataclass(frozen=True, slots=True)
class _Superlative:
    """A superlative of an English stretch with its place among all, and the words behind it."""

    form: str
    stem: str
    rank: int
    text: str
    around: frozenset[str]


def _english(laid: Laid) -> PlainFinding | None:
    if laid.left or laid.claim.negations or laid.stated.negations or laid.own_subject:
        return None
    theirs = _superlatives(laid.stated)
    for mine in _superlatives(laid.claim):
        alike = {mine.stem, *synonym_rows().get(mine.stem, ())}
        same = [other for other in theirs if other.stem in alike]
        if not same or any(other.rank == 0 for other in (mine, *same)):
            continue
        nearest = max(same, key=lambda other: len(other.around & mine.around))
        if nearest.rank != mine.rank:
            return refute("value", "differs", mine.text, nearest.text)
    return None


def _superlatives(reading: Reading) -> list[_Superlative]:
    """The superlatives of a reading; the place is 0 where it says "one of the"."""
    found: list[_Superlative] = []
    tokens = reading.tokens
    for number, token in enumerate(tokens):
        is_one = token.form.endswith("est") and token.form not in _NO_SUPERLATIVES
        if not is_one and not (token.form == "most" and number + 1 < len(tokens)):
            continue
        order = next((one for one in reading.figures if one.end in (token.start - 1, token.start)), None)
        rank, start = 1, token.start
        if order is not None and order.quantity is not None and order.quantity.dimension is Dimension.ORDINAL:
            rank, start = int(order.quantity.low or 0), order.start
        if reading.text[:start].endswith(("one of the ", "among the ")):
            rank = 0
        named = token if is_one else tokens[number + 1]
        behind = [other.stem for other in tokens if 0 < other.start - named.start <= _AROUND]
        around = frozenset(stem for stem in behind if stem not in FUNCTION)
        found.append(_Superlative(named.form, named.stem, rank, reading.text[start : named.end], around))
    return found


_AROUND = 40
"""Characters behind a superlative in which stands what it is the first of."""
_NO_SUPERLATIVES = words_of_table(
    "west east forest guest interest test request honest rest best nest latest lowest-cost contest protest arrest harvest invest"
)
"""Words that only end like a superlative, or rank nothing."""


def _chinese(laid: Laid) -> PlainFinding | None:
    mine, theirs = _rank_in(laid.claim.text), _rank_in(laid.stated.text)
    if mine is None or theirs is None or laid.own_subject or mine[1:] != theirs[1:]:
        return None
    if not laid.held or laid.claim.negations or laid.stated.negations or "之一" in laid.claim.text:
        return None
    if any(unit.text not in "".join(mine) for unit in laid.left):
        return None  # of another region
    return (
        None if mine[0] == theirs[0] else refute("value", "differs", mine[0] + mine[1], theirs[0] + theirs[1])
    )


def _rank_in(text: str) -> tuple[str, str, str] | None:
    """The rank that a text gives: its place (最 or 第二), the size it is by, and what is ranked; None without one."""
    for size in _RANKED:
        place = text.find(size, 1)
        while place > 0:
            before = text[place - 2 : place]
            rank = "第一" if text[place - 1] == "最" else before if before[:1] == "第" else ""
            rest = _han_run(text[place + 1 :].removeprefix("的")[:2])
            if rank and rest:
                return ("最" if rank == "第一" else rank), size, rest
            place = text.find(size, place + 1)
    return None


def _han_run(text: str) -> str:
    return next((text[:place] for place, sign in enumerate(text) if not is_han(sign)), text)


_RANKED = "大高长深宽小"
"""Adjectives of size by which things are ranked."""
