"""A sentence outlined: which of its words are one sign, where several could be."""

from factcli.curate.draft.context import Context
from factcli.curate.draft.sentence import Sentence
from factcli.curate.draft.sketch import BRACKET, NAME, PERIOD, QUANTITY, Sketch, find_enclosed
from factcli.text.span import Span


def sketch_sentence(sentence: Sentence, context: Context) -> Sketch:
    """The outline of a sentence."""
    enclosed = find_enclosed(sentence.text)
    names = [(span, NAME) for span, _named in context.names.find(sentence.text)]
    covering = [
        (span, sign)
        for span, sign in enclosed
        if sign != BRACKET
        or not any(
            span.overlaps(Span(one.start, one.end)) and one.start < span.start for one in sentence.quantities
        )
        if sign != BRACKET or not any(name.covers(span) for name, _sign in names)
    ]
    outside = [row for row in names if not any(span.covers(row[0]) for span, _sign in covering)]
    figures = [
        (Span(figure.start, figure.end), sign)
        for sign, figures in ((PERIOD, sentence.periods), (QUANTITY, sentence.quantities))
        for figure in figures
        if not any(Span(figure.start, figure.end).overlaps(span) for span, _sign in (*covering, *outside))
    ]
    return Sketch(sentence.text, [*covering, *outside, *figures])
