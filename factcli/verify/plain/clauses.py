"""A claim cut into the pieces that are judged alone, by its own marks and figures."""

from factcli.text.normalize import Normalized
from factcli.text.script import has_han
from factcli.text.segment import find_clauses
from factcli.text.span import Span
from factcli.verify.plain.lead import begins_with_verb
from factcli.verify.plain.reading import read_stretch
from factcli.verify.plain.table import COPULAS, OPENERS

_SHORT = 7
"""Words of an opening phrase without a verb: At the age of 20."""
_FEW = 5
"""Characters of a Chinese clause that is no more than a name."""
_TIME_ENDS = ("时", "后", "前", "时候", "之后", "之前", "以后", "以前", "期间", "中")


def original_of(claim: Normalized, span: Span) -> str:
    """The words of a claim as it has them."""
    return claim.span(span.start, span.end).cut(claim.original)


def find_statements(claim: Normalized, sentence: Span) -> list[Span]:
    """The clauses of a sentence; one that says too little to stand alone goes with the next, or the last with the one before."""
    found: list[Span] = []
    begin: int | None = None
    for clause in _clauses(claim, sentence):
        start = clause.start if begin is None else begin
        if _says_little(claim.text[start : clause.end]):
            begin = start
            continue
        found.append(Span(start, clause.end))
        begin = None
    if begin is not None:
        if found:
            found[-1] = Span(found[-1].start, sentence.end)
        else:
            found.append(Span(begin, sentence.end))
    return found


def find_segments(claim: Normalized, clause: Span) -> list[Span]:
    """A clause with several quantities cut between them, or nothing where it has one."""
    reading = read_stretch(original_of(claim, clause))
    quantities = [figure for figure in reading.figures if figure.quantity]
    if len(quantities) < 2 or len(reading.text) != len(clause):
        return []
    segments = [Span(span.start + clause.start, span.end + clause.start) for span in reading.segments]
    segments = [_trimmed(claim.text, span) for span in segments]
    segments = [span for span in segments if any(map(str.isalnum, span.cut(claim.text)))]
    return segments if len(segments) > 1 else []


def _trimmed(text: str, span: Span) -> Span:
    start = span.start
    while start < span.end - 1 and text[start] in " 、,，和及与":
        start += 1
    return Span(start, span.end)


def _clauses(claim: Normalized, sentence: Span) -> list[Span]:
    """The clauses of a claim's sentence; a colon cuts no English one, for titles have them."""
    found: list[Span] = []
    for clause in find_clauses(claim.text, sentence.start, sentence.end):
        if found and claim.text.isascii() and ":" in claim.text[found[-1].end : clause.start]:
            found[-1] = Span(found[-1].start, clause.end)
        else:
            found.append(clause)
    return found


def _says_little(text: str) -> bool:
    """Whether a clause is no more than a name or a time."""
    reading = read_stretch(text)
    first = reading.tokens[0].form if reading.tokens and reading.text.isascii() else ""
    if (
        first in OPENERS
        and len(reading.tokens) <= _SHORT
        and not any(token.form in COPULAS for token in reading.tokens)
    ):
        return True
    if reading.masked.rstrip(" ,，").endswith(_TIME_ENDS):
        return True
    if any(not figure.period for figure in reading.figures):
        return False
    rest = reading.masked.replace("\x00", "").strip(" ,，.。;；")
    if has_han(rest):
        return len(rest) <= _FEW and not any(begins_with_verb(rest[place:]) for place in range(len(rest)))
    return len(rest.split()) <= 2
