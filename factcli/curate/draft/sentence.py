"""The sentences of an article, each with its figures and periods, and where it stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcli.curate.draft.article import Paragraph
from factcli.text.script import has_han
from factcli.text.segment import find_sentences
from factcli.text.span import Span
from factcli.values.period import Period
from factcli.values.quantity import Quantity, find_values

LONGEST = 500
"""Characters of a sentence; a longer one is cut, for it is a table or no text at all."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence; places are those of `text`. `paragraph` is the number of its paragraph."""

    number: int
    text: str
    section: str
    paragraph: int
    is_heading: bool
    is_chinese: bool
    quantities: tuple[Quantity, ...]
    periods: tuple[Period, ...]

    @property
    def figures(self) -> tuple[Quantity | Period, ...]:
        """The figures and the periods together."""
        return (*self.quantities, *self.periods)


def read_sentences(paragraphs: Sequence[Paragraph]) -> list[Sentence]:
    """The sentences of paragraphs in order, their figures and periods found."""
    found: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs):
        for span in _pieces(paragraph.text):
            text = span.cut(paragraph.text)
            quantities, periods = find_values(text)
            found.append(
                Sentence(
                    len(found),
                    text,
                    paragraph.section,
                    number,
                    paragraph.is_heading,
                    has_han(text),
                    tuple(quantities),
                    tuple(periods),
                )
            )
    return found


def _pieces(text: str) -> Iterator[Span]:
    """The sentences of a paragraph, none longer than `LONGEST`."""
    for span in find_sentences(text):
        start = span.start
        while span.end - start > LONGEST:
            stop = _cut_before(text, start + LONGEST, start)
            yield Span(start, stop)
            start = stop
        if text[start : span.end].strip():
            yield Span(start, span.end)


def _cut_before(text: str, stop: int, start: int) -> int:
    """A place at or before `stop` where no figure or word is cut, if there is one nearby."""
    for marks in ("，、,|\t", " "):
        for place in range(stop, max(start, stop - LONGEST // 2), -1):
            after = text[place : place + 1]
            if text[place - 1] in marks and not (text[place - 1] == "," and after.isdigit()):
                return place
    return stop


def spans_kept(sentence: Sentence, kept: Sequence[str], proof: Span, core: Span, subject: str) -> list[Span]:
    """Where the figures and periods of a sentence stand that texts `kept` hold: inside of what proves them, or in the subject."""
    spans = []
    for one in sentence.figures:
        here = Span(one.start, one.end)
        inside = proof.covers(here) or core.covers(here) or (one.text in subject and one.end <= core.start)
        if inside and any(one.text in words for words in kept):
            spans.append(here)
    return spans
