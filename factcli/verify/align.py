"""A piece of a claim laid against a fact: which slots meet, which clash, and what is left over."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from factcli.facts.factbase import FactBase
from factcli.facts.mention import Mention
from factcli.text.span import Span
from factcli.values.compare import Agreement, compare_periods, compare_quantities, is_same
from factcli.values.dimension import Dimension
from factcli.values.period import Period
from factcli.values.quantity import Quantity, find_quantities
from factcli.verify import vocabulary
from factcli.verify.account import counts_only, find_accounted, is_own
from factcli.verify.claim import Piece, content_terms, span_of, spans_of
from factcli.verify.cover import Cover, cover_piece
from factcli.verify.deed import find_deed
from factcli.verify.link import Link, link_attribute, link_subject
from factcli.verify.matter import find_matter
from factcli.verify.opposition import Opposition, find_oppositions
from factcli.verify.role import exchanges_roles, is_measured_against
from factcli.verify.sequence import keeps_sides
from factcli.verify.stated import Stated, all_say_one_of

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from factcli.verify.doer import Deed


@dataclass(frozen=True)
class Alignment:
    """A piece and a fact side by side; what costs much is worked out when a rule first asks for it.

    `named_attribute` is how the piece names the attribute, before its other words are looked at.
    """

    base: FactBase
    piece: Piece
    stated: Stated
    subject: Link
    named_attribute: Link
    figure: Quantity | None
    figure_agreement: Agreement
    period: Period | None
    period_agreement: Agreement

    @cached_property
    def attribute(self) -> Link:
        """How the piece says what of the subject it speaks of."""
        is_open = self.surest_attribute is not self.named_attribute
        return Link.WORDED if is_open and _says_it_all(self) else self.named_attribute

    @property
    def surest_attribute(self) -> Link:
        """The surest that `attribute` may come to, known before the piece's other words are looked at."""
        is_open = self.named_attribute is Link.ABSENT and self.subject is Link.NAMED
        return Link.WORDED if is_open else self.named_attribute

    @cached_property
    def oppositions(self) -> tuple[Opposition, ...]:
        """Words of the piece whose contrary the fact says."""
        told = self.deed.spans if self.deed is not None else ()
        found = find_oppositions(self.base, self.piece, self.stated)
        return tuple(one for one in found if not any(span.overlaps(one.span) for span in told))

    @cached_property
    def whole_cover(self) -> Cover:
        """The cover by the fact's words and slots, words that oppose it left over too."""
        accounted = find_accounted(self.base, self.piece, self.stated, self.figure)
        return cover_piece(self.piece, self.stated.words, accounted)

    @cached_property
    def cover(self) -> Cover:
        """The cover by the fact's words and slots, and by what opposes it."""
        cover, spans = self.whole_cover, [opposition.span for opposition in self.oppositions]
        if not spans:
            return cover
        return Cover(
            tuple(span for span in cover.leftover if not any(done.overlaps(span) for done in spans)),
            tuple(span for span in cover.negations if not any(done.overlaps(span) for done in spans)),
        )

    @property
    def identifies(self) -> bool:
        """Whether the claim speaks of this very fact: its subject and its attribute are both meant."""
        return self.subject >= Link.IMPLIED and self.attribute >= Link.IMPLIED

    @cached_property
    def denied(self) -> tuple[Span, ...]:
        """Names and figures that a negation stands directly before."""
        text, negations = self.piece.text, self.cover.negations
        return tuple(
            span
            for span in self.piece.figures_and_entities
            if any(one.end <= span.start and text[one.end : span.start] in _DENYING for one in negations)
        )

    @property
    def is_turned(self) -> bool:
        """Whether negations that the fact doesn't share turn the statement round."""
        return len(self.cover.negations) % 2 == 1

    @cached_property
    def keeps_sides(self) -> bool | None:
        """Whether names that could change places stand as the fact has them; None where there are none."""
        if self.deed is not None:  # the verb tells who does it
            return False if self.deed.is_turned else None
        return keeps_sides(self.base, self.piece, self.stated)

    @cached_property
    def deed(self) -> "Deed | None":
        """Where the piece tells the attribute by its verb."""
        return find_deed(self.piece, self.stated)

    @cached_property
    def matter(self) -> Span | None:
        """The plain word that names the attribute beside its figure, where the attribute's own name doesn't stand."""
        is_named = self.stated.fact.attribute in self.piece.attributes
        return None if is_named else find_matter(self.piece, self.stated, self.figure)

    @cached_property
    def exchanges_roles(self) -> bool:
        """Whether the fact's subject stands where the claim has the value: "the county lies in the centre"."""
        return exchanges_roles(self.piece, self.stated)

    @cached_property
    def is_measured_against(self) -> bool:
        """Whether the fact's subject stands after "than" in the claim and not in the fact."""
        return is_measured_against(self.piece, self.stated)

    @cached_property
    def is_bare(self) -> bool:
        """Whether the piece holds nothing but names, figures and function words."""
        return cover_piece(self.piece, "", self.piece.taken).is_complete

    @cached_property
    def drops_one_of(self) -> bool:
        """Whether the fact says "one of so many" and the claim has the number without "one of"."""
        counts = [figure for figure in self.piece.quantities if not figure.is_article]
        if not counts or self.piece.has_any(vocabulary.ONE_OF):
            return False
        naming = [
            sentence
            for sentence in self.stated.sentences_in(self.piece)
            if all(self.stated.find_name(sentence, key) >= 0 for key in self.piece.entities)
            and all(any(is_same(count, own) for own in find_quantities(sentence)) for count in counts)
        ]
        return all_say_one_of(naming)

    @cached_property
    def is_restricted(self) -> bool:
        """Whether something left over could narrow or shift what is spoken of, so that a clash proves nothing.

        A name or figure that the fact doesn't know always can, and so can a word that limits. Other words can where
        they stand beside the subject's name or the attribute's, or after the figure; where the attribute isn't named
        they must be few as well, and where it is inferred there may be none.
        """
        if self.foreign:
            return True
        left = self.cover.leftover
        if not left:
            return False
        if self.matter is not None or (self.attribute is Link.IMPLIED and not self.is_bare):
            return True
        words = [span.cut(self.piece.text) for span in left]
        if any(span in self.piece.taken for span in left) or any(map(vocabulary.limits, words)):
            return True
        is_sure = self.attribute is Link.NAMED or (self.subject is Link.NAMED and self.is_little(left))
        if not is_sure:
            return True
        names = [
            span_of(mention)
            for mention in self.piece.mentions
            if mention.key in (self.stated.fact.attribute, self.stated.fact.subject)
        ]
        text, figure = self.piece.text, self.figure
        if figure is not None:
            given = Span(figure.start, figure.start)
            gives = len(left) == 1 and left[0].cut(text) in vocabulary.GIVING
            if gives and left[0].end <= figure.start and _touches(text, left[0], given):
                return False  # a verb that gives the figure: "totals"
            if any(span.start >= figure.end and _touches(text, span, span_of(figure)) for span in left):
                return True
        return any(_touches(text, span, name) for span in left for name in names)

    @property
    def leaves_little(self) -> bool:
        """Whether nothing is left over, or so little, and so far from the names, that it can't turn what is said."""
        left = self.cover.leftover
        return not left or (self.subject is Link.NAMED and not self.is_restricted and self.is_little(left))

    def is_little(self, spans: Sequence[Span]) -> bool:
        """Whether stretches are a small part of what the piece says beside its names and figures."""
        lost = sum(len(content_terms(span.cut(self.piece.text))) for span in spans)
        return lost <= _LITTLE * len(self.piece.terms)

    @property
    def foreign(self) -> tuple[Mention, ...]:
        """The entities in the piece that the fact knows nothing of, and that nothing joins to it."""
        left = set(self.cover.leftover)
        if not left:
            return ()
        return tuple(
            mention
            for mention in self.piece.mentions
            if mention.is_entity and mention.key != self.base.home and span_of(mention) in left
        )


_DENYING = ("", "的", "的是", "是", " ", " a ", " the ", "在", "用", "了", "属于", "归")
"""What may stand between a negation and what it denies."""
_LITTLE = 0.25
"""The share of a claim's terms that may be unknown where its attribute isn't named and a clash shall still count."""


def align_fact(base: FactBase, piece: Piece, stated: Stated) -> Alignment:
    """Lay a piece against a fact."""
    figure, figure_agreement = _match_figure(piece, stated)
    period, period_agreement = _match_period(piece, stated)
    subject = link_subject(base, piece, stated)
    attribute = link_attribute(base, piece, stated, subject, figure)
    return Alignment(
        base, piece, stated, subject, attribute, figure, figure_agreement, period, period_agreement
    )


def _says_it_all(alignment: Alignment) -> bool:
    """Whether subject and value are named, and every other word is the fact's own: then its matter is worded."""
    piece, stated, agrees = alignment.piece, alignment.stated, Agreement.AGREES
    names_time = bool(stated.value_period and piece.periods) and alignment.period_agreement is agrees
    names_value = stated.value_key in piece.entities or alignment.figure_agreement is agrees or names_time
    if not names_value or not alignment.whole_cover.is_complete:
        return False
    sides = [mention for mention in piece.mentions if mention.key in (stated.fact.subject, stated.value_key)]
    spans = (*map(span_of, sides), *spans_of(piece.quantities, piece.periods))
    return not cover_piece(piece, "", spans).is_complete


def _match_figure(piece: Piece, stated: Stated) -> tuple[Quantity | None, Agreement]:
    """The figure of the piece that speaks to the fact's value: one that agrees, else the first comparable one."""
    best: Quantity | None = None
    best_agreement = Agreement.INCOMPARABLE
    if stated.value is None:
        return best, best_agreement
    for figure in piece.quantities:
        if figure.is_article and len(piece.quantities) > 1:
            continue
        agreement = _compare_with_value(figure, piece, stated, stated.value)
        if figure.is_article and agreement is not Agreement.AGREES and not counts_only(piece, figure):
            continue  # "an old base" counts nothing
        if agreement is Agreement.DIFFERS and is_own(figure, stated):
            agreement = Agreement.UNDECIDED  # another figure of the same sentence, stated as well
        if _TELLING.index(agreement) > _TELLING.index(best_agreement):
            best, best_agreement = figure, agreement
    return best, best_agreement


def _compare_with_value(figure: Quantity, piece: Piece, stated: Stated, value: Quantity) -> Agreement:
    """How a figure goes with the value, as it is or as the fact's sentences tell it."""
    agreement = compare_quantities(figure, value)
    is_open = agreement is Agreement.INCOMPARABLE or value.dimension is Dimension.NUMBER
    if not is_open or not {figure.dimension, value.dimension} <= _TOLD_OTHERWISE:
        return agreement
    from factcli.verify.told import tell_values  # most figures are told as the value is

    found = [compare_quantities(*pair) for pair in tell_values(figure, piece, stated, value)]
    return max(found, key=_TELLING.index, default=agreement)


_TOLD_OTHERWISE = {Dimension.COUNT, Dimension.NUMBER, Dimension.LENGTH, Dimension.RATE, Dimension.TIME}
_TELLING = (Agreement.INCOMPARABLE, Agreement.UNDECIDED, Agreement.DIFFERS, Agreement.AGREES)
"""How much a comparison of figures tells, from least to most."""


def _match_period(piece: Piece, stated: Stated) -> tuple[Period | None, Agreement]:
    """The period that the piece speaks of, and how it goes with the fact's; AGREES when neither has one.

    A period earlier in the sentence frames the piece, where the fact has a period at all.
    """
    periods = piece.periods or (piece.frame if piece.frame and stated.periods else ())
    if not periods:
        return None, Agreement.AGREES
    if not stated.periods:
        return periods[0], Agreement.INCOMPARABLE
    worst, worst_agreement = periods[0], Agreement.AGREES
    for period in periods:
        agreement = min((compare_periods(period, own) for own in stated.periods), key=_LIKELIEST.index)
        if agreement is not Agreement.AGREES:
            worst, worst_agreement = period, agreement
    return worst, worst_agreement


_LIKELIEST = (Agreement.AGREES, Agreement.UNDECIDED, Agreement.DIFFERS, Agreement.INCOMPARABLE)
"""Of a fact's periods the one that goes best with the claim's is meant."""


def _touches(text: str, left: Span, anchor: Span) -> bool:
    """Whether nothing, or only a blank or 的, stands between the two."""
    return text[min(left.end, anchor.end) : max(left.start, anchor.start)].strip() in ("", "的")
