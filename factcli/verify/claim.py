"""A claim read: its sentences and clauses, and the names, quantities and periods that stand in them."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from factcli.facts.mention import Mention
from factcli.text.normalize import Normalized
from factcli.text.script import has_han
from factcli.text.segment import find_clauses
from factcli.text.span import Span
from factcli.text.term import Word, find_words, terms_of
from factcli.values.dimension import Dimension
from factcli.values.period import Period
from factcli.values.quantity import Quantity
from factcli.verify import vocabulary
from factcli.verify.stretch import find_stretches, longest_of

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    Thing = TypeVar("Thing")


@dataclass(frozen=True)
class Piece:
    """A stretch of a claim with what was read in it; all places are those of the normalised claim.

    `carried` are the names that stood earlier in the claim, the nearest first: what an omitted subject can be.
    `frame` are the periods that stood earlier in the sentence: what a figure without a period is given for.
    """

    text: str
    start: int
    end: int
    words: tuple[Word, ...]
    mentions: tuple[Mention, ...]
    quantities: tuple[Quantity, ...]
    periods: tuple[Period, ...]
    carried: tuple[Mention, ...] = ()
    frame: tuple[Period, ...] = ()

    @cached_property
    def cut(self) -> str:
        """The piece's own words."""
        return self.text[self.start : self.end]

    @cached_property
    def is_chinese(self) -> bool:
        """Whether a Chinese character stands in it."""
        return has_han(self.cut)

    @cached_property
    def entities(self) -> frozenset[str]:
        """The keys of the entities named here."""
        return frozenset(mention.key for mention in self.mentions if mention.is_entity)

    @cached_property
    def attributes(self) -> frozenset[str]:
        """The keys of the attributes named here."""
        return frozenset(mention.key for mention in self.mentions if not mention.is_entity)

    @cached_property
    def terms(self) -> frozenset[str]:
        """The terms of the piece that carry content."""
        text = blank_out(self.text, map(span_of, self.quantities))
        return content_terms(text[self.start : self.end])

    @cached_property
    def taken(self) -> tuple[Span, ...]:
        """The spans of names, quantities and periods, in order."""
        names = map(span_of, self.mentions)
        return tuple(sorted([*names, *spans_of(self.quantities, self.periods)]))

    @cached_property
    def figures_and_entities(self) -> tuple[Span, ...]:
        """The spans of entities' names, quantities and periods, in order."""
        names = [span_of(mention) for mention in self.mentions if mention.is_entity]
        return tuple(sorted([*names, *spans_of(self.quantities, self.periods)]))

    def cut_without(self, spans: Iterable[Span]) -> str:
        """The piece's own words with blanks for some of its stretches."""
        return blank_out(self.text, spans)[self.start : self.end]

    def without(self, *spans: Span) -> "Piece":
        """The piece with blanks for some of its stretches; everything else keeps its place."""
        text = blank_out(self.text, spans)

        def outside(found: Mention | Quantity | Period) -> bool:
            return not any(found.start < span.end and span.start < found.end for span in spans)

        return replace(
            self,
            text=text,
            words=_clipped_words(find_words(text), self.start, self.end),
            mentions=tuple(filter(outside, self.mentions)),
            quantities=tuple(filter(outside, self.quantities)),
            periods=tuple(filter(outside, self.periods)),
        )

    def has_any(self, table: frozenset[str]) -> bool:
        """Whether a word of a vocabulary table stands in the piece, outside entities and figures."""
        return not table.isdisjoint(self.stretches)

    def find_markers(self, table: frozenset[str]) -> list[Span]:
        """Where words of a vocabulary table stand in the piece, outside entities and figures, longest first."""
        found = self._marked.get(table)
        if found is None:
            found = self._marked[table] = longest_of(
                Span(start, start + len(word))
                for word in table.intersection(self.stretches)
                for start in self.stretches[word]
            )
        return list(found)

    def once(self, make: "Callable[[Piece], Thing]") -> "Thing":
        """What a function makes of the piece, made when first asked: it is the same for every fact."""
        if make not in self._made:
            self._made[make] = make(self)
        found: Thing = self._made[make]
        return found

    @cached_property
    def _made(self) -> "dict[object, Any]":
        return {}

    @cached_property
    def _marked(self) -> dict[frozenset[str], list[Span]]:
        """What was found of each table that was asked for: a piece is asked again for every fact."""
        return {}

    @cached_property
    def stretches(self) -> dict[str, list[int]]:
        """Each stretch of the piece that could be a word of a table, with the places where it begins.

        Up to eight Chinese characters, up to four English words, and single signs, outside entities and figures.
        """
        return find_stretches(self.text, self.start, self.end, self.words, self.figures_and_entities)


def span_of(found: Mention | Quantity | Period) -> Span:
    """Where a name, a quantity or a period stands."""
    return Span(found.start, found.end)


def spans_of(quantities: Sequence[Quantity], periods: Sequence[Period]) -> list[Span]:
    """Where quantities and periods stand."""
    return [*map(span_of, quantities), *map(span_of, periods)]


def blank_out(text: str, spans: Iterable[Span]) -> str:
    """A text with blanks for some of its stretches; everything else keeps its place."""
    for span in spans:
        text = text[: span.start] + " " * len(span) + text[span.end :]
    return text


def content_terms(text: str) -> frozenset[str]:
    """The terms of a normalised text that carry content: no numbers, no function words."""
    terms = (
        set(terms_of(text.translate(_BLANK_FOR_CUTTING))) - vocabulary.FUNCTION_ZH - vocabulary.FUNCTION_EN
    )
    return frozenset([term for term in terms if not term.isdigit()])


_BLANK_FOR_CUTTING = dict.fromkeys(map(ord, vocabulary.CUTTING_ZH), " ")


@dataclass(frozen=True)
class Claim:
    """A claim as read: the whole as one `Piece`, and where it may be cut into parts."""

    normalized: Normalized
    whole: Piece
    sentences: tuple[Span, ...]

    def piece(self, start: int, end: int) -> Piece:
        """The stretch from `start` to `end` of the normalised text, with the names before it carried over."""
        found = self._pieces.get((start, end))
        if found is None:
            found = self._pieces[start, end] = self._make_piece(start, end)
        return found

    @cached_property
    def _pieces(self) -> dict[tuple[int, int], Piece]:
        """The stretches asked for so far: a clause is looked at before it is judged."""
        return {}

    def _make_piece(self, start: int, end: int) -> Piece:
        whole = self.whole

        def inside(found: Mention | Quantity | Period) -> bool:
            return start <= found.start and found.end <= end

        before = [mention for mention in whole.mentions if mention.end <= start]
        sentence = next((span for span in self.sentences if span.start <= start < span.end), Span(0, 0))
        frame = [period for period in whole.periods if sentence.start <= period.start and period.end <= start]
        return replace(
            whole,
            start=start,
            end=end,
            words=_clipped_words(whole.words, start, end),
            mentions=tuple(filter(inside, whole.mentions)),
            quantities=self._with_units(tuple(filter(inside, whole.quantities)), sentence, end),
            periods=tuple(filter(inside, whole.periods)),
            carried=tuple(reversed(before)),
            frame=tuple(frame[-1:]),
        )

    def _with_units(self, figures: tuple[Quantity, ...], sentence: Span, end: int) -> tuple[Quantity, ...]:
        """The figures of a stretch; a bare number at its end has the unit of the figure before it: 42 days, … 30."""
        if not figures or figures[-1].dimension is not Dimension.NUMBER:
            return figures
        bare = figures[-1]
        if any(sign.isalnum() for sign in self.whole.text[bare.end : end]):
            return figures
        before = [
            figure
            for figure in self.whole.quantities
            if sentence.start <= figure.start and figure.end <= bare.start and figure.unit
        ]
        if not before or f"{before[-1].stated}" not in before[-1].text:
            return figures  # written in another unit than the canonical one
        carried = replace(bare, unit=before[-1].unit, dimension=before[-1].dimension)
        return (*figures[:-1], carried)

    def cuts(self, sentence: Span) -> list[Span]:
        """The clauses of a sentence, cut further at 、 and "and" where a figure stands on both sides."""
        clauses: list[Span] = []
        for clause in find_clauses(self.whole.text, sentence.start, sentence.end):
            clauses.extend(self._cut_between_figures(clause))
        return clauses

    def _cut_between_figures(self, clause: Span) -> list[Span]:
        """A clause cut at a joint between each two figures that have one."""
        figures = [
            quantity for quantity in self.whole.quantities if clause.start <= quantity.start < clause.end
        ]
        pieces: list[Span] = []
        begin = clause.start
        for left, right in itertools.pairwise(figures):
            joint = self._find_joint(left.end, right.start)
            if joint is not None:
                pieces.append(Span(begin, joint.start))
                begin = joint.end
        pieces.append(Span(begin, clause.end))
        return pieces

    def _find_joint(self, start: int, end: int) -> Span | None:
        """Where a word stands that joins two statements, outside names; the first of the table's that does."""
        for mark in _JOINTS:
            place = self.whole.text.find(mark, start, end)
            joint = Span(place, place + len(mark))
            if place >= 0 and not any(joint.overlaps(span_of(mention)) for mention in self.whole.mentions):
                return joint
        return None


def _clipped_words(words: Iterable[Word], start: int, end: int) -> tuple[Word, ...]:
    """The words of a stretch, each without what of it lies outside."""
    return tuple(_clipped(word, start, end) for word in words if word.start < end and start < word.end)


def _clipped(word: Word, start: int, end: int) -> Word:
    """What of a word lies in a stretch: a run of Chinese characters goes on where a piece is cut."""
    if start <= word.start and word.end <= end:
        return word
    begin, stop = max(start, word.start), min(end, word.end)
    return Word(begin, stop, word.kind, word.form[begin - word.start : stop - word.start])


_JOINTS = ("、", " and ", " while ", "而且", "并且", "以及", "同时", "而", "和")
"""Words that join two statements when each has its own figure."""
