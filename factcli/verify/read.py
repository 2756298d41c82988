"""Reading a claim: what is a name in it, what is a figure, and what only looks like one."""

from factcli.facts.mention import Mention, NameTable
from factcli.text.normalize import normalize
from factcli.text.script import is_han
from factcli.text.segment import find_sentences
from factcli.text.span import Span
from factcli.text.term import find_words
from factcli.values.period import Period
from factcli.values.quantity import Quantity, find_values
from factcli.verify import vocabulary
from factcli.verify.claim import Claim, Piece, span_of, spans_of
from factcli.verify.kind import OFFICES
from factcli.verify.magnitude import as_order_of_magnitude

LONGEST_CLAIM = 20_000
"""Characters of a claim that are read; a text longer than this is a document, not a claim."""


def read_claim(text: str, names: NameTable, *, near: bool = False) -> Claim:
    """Read a claim: names by the base's table, quantities and periods by the language's.

    A figure inside a name belongs to the name (四大赛道 holds no four of anything). With `near`, names that are
    misspelt are read as well; such a mention says that it is near.
    """
    normalized = normalize(text[:LONGEST_CLAIM])
    form = normalized.text
    words = find_words(form)
    mentions = names.find(form, words)
    quantities, periods = find_values(form)
    if near:
        mentions = _with_near_names(form, mentions, spans_of(tuple(quantities), tuple(periods)), names)
    kept_quantities = tuple(
        as_order_of_magnitude(form, figure) for figure in quantities if not _inside_name(figure, mentions)
    )
    kept_periods = tuple(period for period in periods if not _inside_name(period, mentions))
    figures = spans_of(kept_quantities, kept_periods)
    kept_mentions = tuple(
        mention
        for mention in mentions
        if not any(figure.overlaps(span_of(mention)) for figure in figures)
        and not _is_part_of_a_title(form, mention)
        and not _begins_another_word(form, mention)
        and not _begins_an_office(form, mention, mentions)
    )
    whole = Piece(form, 0, len(form), tuple(words), kept_mentions, kept_quantities, kept_periods)
    return Claim(normalized, whole, tuple(find_sentences(form)))


def _begins_an_office(text: str, mention: Mention, mentions: list[Mention]) -> bool:
    """Whether an entity's name is only the beginning of an office's or a firm's, which the base doesn't know: 江西省统计局."""
    if not mention.is_entity:
        return False
    names = {other.start for other in mentions}
    end = mention.end
    while end < len(text) and end - mention.end < _LONGEST_OFFICE and is_han(text[end]):
        if text[end] in vocabulary.CUTTING_ZH or end in names:
            return False
        end += 1
    return end - mention.end >= _SHORTEST_OFFICE and text[mention.end : end].endswith(OFFICES)


_LONGEST_OFFICE = 10
_SHORTEST_OFFICE = 2


def _begins_another_word(text: str, mention: Mention) -> bool:
    """Whether an attribute's name is only the beginning of a word that sets a bound: 规模以上 is no 规模."""
    return not mention.is_entity and text.startswith(("以上", "以下", "以内"), mention.end)


def _is_part_of_a_title(text: str, mention: Mention) -> bool:
    """Whether the last words of a title between its marks are all that a name covers: another title may end so too."""
    opening = text.rfind("《", 0, mention.start)
    if opening < 0 or text.find("》", opening, mention.start) >= 0:
        return False
    return text.startswith("》", mention.end) and opening + 1 < mention.start


def _inside_name(figure: Quantity | Period, mentions: list[Mention]) -> bool:
    """Whether a name covers the figure, or begins where it does or before, meets it, and is the longer of the two."""
    held = span_of(figure)
    overlapping = (name for name in map(span_of, mentions) if name.overlaps(held))
    return any(
        name.covers(held)
        or (name.start <= held.start and len(name) > len(held))
        or (name.start == held.start and figure.text[len(name) :] in _BEHIND_A_NAME)
        for name in overlapping
    )


_BEHIND_A_NAME = ("多", "余", "来", "几")
"""What makes a bound of a figure, and another word behind a name: 车站比一号线多."""


def _with_near_names(
    text: str, mentions: list[Mention], figures: list[Span], names: NameTable
) -> list[Mention]:
    """The names with those that are misspelt; a shorter name inside a misspelt one is dropped."""
    from factcli.facts.near import find_near_names  # only for claims that would stay undecided

    taken = [*figures, *map(span_of, mentions)]
    near = find_near_names(text, sorted(taken), names)
    kept = [
        mention for mention in mentions if not any(span_of(found).covers(span_of(mention)) for found in near)
    ]
    return sorted([*kept, *near], key=lambda mention: mention.start)
