"""Quotes for facts: the words of the source that prove one, short, and together well under half of it."""

import re
from collections.abc import Sequence
from fractions import Fraction

from factcli.curate.draft.finding import Finding
from factcli.curate.quote import MAX_QUOTE
from factcli.text.normalize import squeeze
from factcli.text.span import Span

_SHARE = Fraction(9, 20)
"""How much of a source the quotes of a draft may cover: what is left to one half is for the curator."""
_EDGES = "，,；;：:。.！!？?、…—-"


def choose_quotes(findings: Sequence[Finding], sentences: Sequence[str], text: str) -> list[str]:
    """The quote of each finding in the source `text`, "" where none stands there; where there is too much, shorter ones."""
    wide = _Quoting(text)
    quotes = [wide.quote(finding, sentences[finding.sentence]) for finding in findings]
    if not wide.refused:
        return quotes
    narrow = _Quoting(text)
    return [narrow.quote(finding, sentences[finding.sentence], narrow=True) for finding in findings]


class _Quoting:
    """Takes quotes from one source, in the order of its sentences."""

    def __init__(self, text: str) -> None:
        self._text = squeeze(text)
        self._covered = bytearray(len(self._text))
        self._count = 0
        self._most = int(len(self._text) * _SHARE)
        self._from = 0
        self.refused = False

    def quote(self, finding: Finding, sentence: str, *, narrow: bool = False) -> str:
        """The quote for a finding in its sentence, "" where none stands in the source or no more may be taken."""
        windows = [_narrow(finding, sentence)] if narrow else _windows(finding, sentence)
        for span in windows:
            words = " ".join(span.cut(sentence).split())
            start = self._find(squeeze(words))
            if start >= 0 and self._take(start, len(squeeze(words))):
                return words
            self.refused = self.refused or start >= 0
        return ""

    def _find(self, words: str) -> int:
        if not words:
            return -1
        start = self._text.find(words, max(0, self._from - 2000))
        if start < 0:
            start = self._text.find(words)
        if start >= 0:
            self._from = start
        return start

    def _take(self, start: int, length: int) -> bool:
        new = self._covered.count(0, start, start + length)
        if self._count + new > self._most:
            return False
        self._covered[start : start + length] = b"\1" * length
        self._count += new
        return True


def _narrow(finding: Finding, sentence: str) -> Span:
    """As few words as a quote can do with."""
    core = finding.core if finding.core.end > finding.core.start else finding.proof
    end = core.start
    hedge = _HEDGE.match(sentence, core.start, core.end)
    if hedge:
        core = Span(hedge.end(), core.end)
        end = core.start
    while end < core.end and _size(Span(core.start, end + 1), sentence) <= _NARROW:
        end += 1
    return _trim(_at_words(Span(core.start, end), core, sentence), sentence)


_NARROW = 10
_HEDGE = re.compile(r"(?:approximately|an estimated|around|about|nearly|more than|up to)\s+(?=\S)")


def _windows(finding: Finding, sentence: str) -> list[Span]:
    """Stretches of a sentence that could be the quote, the best first."""
    proof, core = finding.proof, finding.core
    windows = []
    if _size(proof, sentence) <= MAX_QUOTE:
        windows.append(proof)
    elif _size(core, sentence) <= MAX_QUOTE:
        windows.append(_grow(core, proof, sentence))
    else:
        windows.append(_shrink(proof, sentence))
    if _size(core, sentence) <= MAX_QUOTE:
        windows.append(core)
    elif core != proof:
        windows.insert(0, _shrink(core, sentence))
    return [trimmed for window in windows if (trimmed := _trim(window, sentence)).end > trimmed.start]


def _size(span: Span, sentence: str) -> int:
    return len(squeeze(span.cut(sentence)))


def _grow(core: Span, proof: Span, sentence: str) -> Span:
    """As much of the proof around the core as a quote may hold: first what stands before it."""
    start, end = core.start, core.end
    while start > proof.start and _size(Span(start - 1, end), sentence) <= MAX_QUOTE:
        start -= 1
    while end < proof.end and _size(Span(start, end + 1), sentence) <= MAX_QUOTE:
        end += 1
    return _at_words(Span(start, end), core, sentence)


def _shrink(proof: Span, sentence: str) -> Span:
    """The beginning of a long proof, up to a mark if one stands late enough in it."""
    end = proof.start
    while end < proof.end and _size(Span(proof.start, end + 1), sentence) <= MAX_QUOTE:
        end += 1
    marked = max(sentence.rfind(mark, proof.start, end) for mark in ("、", "，", ", ", "—"))
    if marked - proof.start >= MAX_QUOTE // 2:
        end = marked
    return _at_words(Span(proof.start, end), Span(proof.start, proof.start), sentence)


def _at_words(span: Span, core: Span, sentence: str) -> Span:
    """The stretch without the half of an English word or a number at either end."""
    start, end = span.start, span.end
    while start < core.start and start > 0 and _is_inside(sentence, start):
        start += 1
    while end > core.end and end < len(sentence) and _is_inside(sentence, end):
        end -= 1
    return Span(start, end)


def _is_inside(sentence: str, place: int) -> bool:
    before, after = sentence[place - 1], sentence[place]
    if before.isdigit() and (
        after.isdigit() or (after in ",." and sentence[place + 1 : place + 2].isdigit())
    ):
        return True
    if before in ",." and after.isdigit() and sentence[place - 2 : place - 1].isdigit():
        return True
    if before == "." and after.isupper() and sentence[place - 2 : place - 1].isupper():
        return True  # U.S.
    if after == "." and before.isupper() and sentence[place + 1 : place + 2].isupper():
        return True
    return before.isascii() and after.isascii() and before.isalnum() and after.isalnum()


def _trim(span: Span, sentence: str) -> Span:
    start, end = span.start, span.end
    while start < end and (sentence[start].isspace() or sentence[start] in _EDGES):
        start += 1
    while end > start and (sentence[end - 1].isspace() or sentence[end - 1] in _EDGES):
        end -= 1
    return Span(start, end)
