"""All findings of an article: what its sentences say, then each figure and year that they left."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcli.curate.draft.chinese import read_chinese
from factcli.curate.draft.context import Context
from factcli.curate.draft.english import read_english
from factcli.curate.draft.finding import Finding
from factcli.curate.draft.sentence import Sentence
from factcli.curate.draft.sketch import QUOTED, TITLE, find_enclosed, without_marks
from factcli.text.span import Span
from factcli.values.period import Period
from factcli.values.quantity import Quantity

_ASKING = ("什么", "哪", "多少", "吗", "？", "?")


def collect_findings(sentences: Sequence[Sentence], context: Context) -> list[Finding]:
    """The findings of the sentences in order, none twice; every figure and every dated period is in one of them."""
    found: list[Finding] = []
    seen: set[tuple[object, ...]] = set()
    terms: set[str] = set()
    paragraph = -1
    told = {one.text for sentence in sentences if not sentence.is_heading for one in sentence.figures}
    for sentence in sentences:
        if sentence.paragraph != paragraph or sentence.is_heading:
            paragraph, context.lasting = sentence.paragraph, ""
        context.topic = context.lasting
        read = read_chinese(sentence, context) if sentence.is_chinese else read_english(sentence, context)
        if any(word in sentence.text for word in _ASKING) and sentence.is_heading:
            read = []  # a heading that asks says nothing
        read = [tidy for finding in read if (tidy := _tidied(finding)).is_complete]
        own = [*read, *_left(sentence, read, terms)]
        terms.update(
            word for finding in read for word in (finding.subject, finding.value, *finding.members) if word
        )
        for finding in sorted(own, key=lambda finding: (finding.proof.start, finding.proof.end)):
            said: tuple[object, ...] = (
                finding.subject,
                finding.attribute,
                finding.value,
                finding.members,
                finding.pairs,
                finding.period,
            )
            if not finding.is_complete:
                said = (sentence.text, finding.subject, finding.value, finding.period)
            again = sentence.is_heading and not finding.is_complete and not finding.subject
            if said in seen or (again and (finding.value or finding.period) in told):
                continue  # what a heading announces is drafted where it is said
            seen.add(said)
            found.append(finding)
    return found


def _left(sentence: Sentence, read: Sequence[Finding], terms: set[str]) -> Iterator[Finding]:
    """What no finding holds: figures one by one, dated periods, and figures inside of a quoted term as that term."""
    held = [span for finding in read for span in finding.holds]
    kept = {
        word
        for finding in read
        for word in (finding.subject, finding.value, *finding.members, finding.attribute)
    } | terms
    inside = [
        (span, without_marks(span.cut(sentence.text)))
        for span, sign in find_enclosed(sentence.text)
        if sign in (QUOTED, TITLE)
    ]
    for figure in sorted(sentence.figures, key=lambda figure: figure.start):
        here = Span(figure.start, figure.end)
        if any(span.covers(here) for span in held) or not _counts(figure):
            continue
        term = next((term for span, term in inside if span.covers(here) and len(term) <= _LONGEST_TERM), "")
        if term and any(term in word for word in kept if word):
            continue
        terms.update({term} - {""})
        is_period = isinstance(figure, Period)
        yield Finding(
            sentence.number,
            _around(sentence.text, here),
            here,
            (here,),
            subject=term,
            value="" if is_period or term else figure.text,
            period=figure.text if is_period else "",
        )


_LONGEST_TERM = 12


def _counts(figure: Quantity | Period) -> bool:
    """Whether a figure must be in the draft: a period that isn't dated (去年, one day) needn't, nor a mere 一个."""
    if isinstance(figure, Period):
        return figure.first is not None or figure.last is not None or any(map(str.isdigit, figure.text))
    return not figure.is_article


def _around(text: str, here: Span) -> Span:
    """The clause around a figure."""
    start = max((text.rfind(mark, 0, here.start) for mark in "，,；;：。"), default=-1) + 1
    ends = [place for mark in "，；;：。" if (place := text.find(mark, here.end)) >= 0]
    return Span(start, min(ends, default=len(text)))


def _tidied(finding: Finding) -> Finding:
    """The finding with each text on its own, and only members and pairs that say something."""
    return replace(
        finding,
        subject=finding.subject.strip(),
        attribute=finding.attribute.strip(),
        value=finding.value.strip(),
        members=tuple(dict.fromkeys(filter(None, map(str.strip, finding.members)))),
        pairs=tuple(
            (one.strip(), other.strip()) for one, other in finding.pairs if one.strip() and other.strip()
        ),
    )
