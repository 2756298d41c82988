"""A quote in its context: the sentence of the source around it."""

from dataclasses import dataclass

from factcli.text.segment import find_sentences

MOST_AROUND = 160
"""Characters shown on either side of a quote."""


@dataclass(frozen=True, slots=True)
class QuoteInContext:
    """A quote and what stands before and after it in its sentence; both are empty where it wasn't found."""

    quote: str
    before: str = ""
    after: str = ""


def find_context(text: str, quote: str) -> QuoteInContext:
    """The first place of a quote in a text, white space left aside, with the sentences that it stands in."""
    places = [place for place, character in enumerate(text) if not character.isspace()]
    wanted = "".join(quote.split())
    found = "".join(text.split()).find(wanted) if wanted else -1
    if found < 0:
        return QuoteInContext(quote)
    start, end = places[found], places[found + len(wanted) - 1] + 1
    around = [span for span in find_sentences(text) if span.start < end and span.end > start]
    first = max(min([start, *(span.start for span in around)]), start - MOST_AROUND)
    last = min(max([end, *(span.end for span in around)]), end + MOST_AROUND)
    before = ("…" if any(span.start < first < span.end for span in around) else "") + text[first:start]
    after = text[end:last] + ("…" if any(span.start < last < span.end for span in around) else "")
    return QuoteInContext(text[start:end], before, after)
