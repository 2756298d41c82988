"""Plain texts as bases: every sentence of a report is a fact that claims can be judged against."""

import bisect
import hashlib
import itertools
from collections.abc import Iterator

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase, Source
from factcli.text.normalize import squeeze
from factcli.text.script import has_han
from factcli.text.segment import find_sentences
from factcli.text.span import Span
from factcli.verify.plain import PLAIN_ID

_WRAPPED = 50
"""From so many characters on, a line without an end to its sentence goes on in the next one."""
_ENDS = '。.!?！？;；:："”」』)）'
_BULLETS = "-*+•·"


def read_source(name: str, text: str) -> FactBase:
    """The base that a plain text or Markdown is: a fact a sentence, its id `line:N` with the line it begins in.

    A second sentence that begins in the same line is `line:N.2`. `name` is the file's name; headings aren't facts but
    the sections of those after them. Nothing is raised: a text without a sentence gives an empty base.

    >>> [fact.id for fact in read_source("tea.txt", "One cup.\\nTwo cups. Three cups.").facts]
    ['line:1', 'line:2', 'line:2.2']
    """
    digest = hashlib.sha256(squeeze(text).encode("utf-8", "surrogatepass")).hexdigest()
    return FactBase(
        name=name,
        title=name,
        language="zh" if has_han(text) else "en",
        sources={name: Source(name, name, digest)},
        facts=tuple(_facts(name, text)),
        digest=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        path=name,
    )


def _facts(name: str, text: str) -> Iterator[Fact]:
    """The sentences of a text as facts, in order."""
    counts: dict[int, int] = {}
    section = ""
    for first, lines, is_heading in _paragraphs(text):
        if is_heading:
            section = lines[0]
            continue
        paragraph = " ".join(lines)
        ends = list(itertools.accumulate(len(line) + 1 for line in lines))
        for span in _sentences(paragraph):
            line = first + bisect.bisect_right(ends, span.start)
            statement = " ".join(span.cut(paragraph).split())
            if not any(sign.isalnum() for sign in statement):
                continue
            counts[line] = counts.get(line, 0) + 1
            number = f".{counts[line]}" if counts[line] > 1 else ""
            yield Fact(
                id=f"{PLAIN_ID}{line}{number}",
                statement=statement,
                base=name,
                quote=statement,
                section=section,
                source=name,
                line=line,
            )


def _sentences(paragraph: str) -> Iterator[Span]:
    """The sentences of a paragraph, cut also where the blank after a full stop was forgotten: in 1905.The mayor."""
    for span in find_sentences(paragraph):
        start = span.start
        for place in range(span.start + 2, span.end - 2):
            before, after = paragraph[place - 2 : place], paragraph[place + 1 : place + 3]
            ends = before.isalnum() and not before[-1].isupper() and not has_han(before)
            if paragraph[place] == "." and ends and after[0].isupper() and after[1:].islower():
                yield Span(start, place + 1)
                start = place + 1
        yield Span(start, span.end)


def _paragraphs(text: str) -> Iterator[tuple[int, list[str], bool]]:
    """The paragraphs of a text: the line each begins in, its lines, and whether it is a heading.

    What Markdown adds is hidden by blanks; code and front matter are passed over.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff").split("\n")
    held: list[str] = []
    begin = 1
    fence = ""
    in_front = lines[0].strip() == "---" and any(line.strip() == "---" for line in lines[1:20])
    for number, line in enumerate(lines, 1):
        bare = line.strip()
        if in_front:
            in_front = number == 1 or bare != "---"
            continue
        if fence or bare.startswith(("```", "~~~")):
            fence = "" if fence and bare.startswith(fence) else fence or bare[:3]
            bare = ""
        if bare.startswith("#") and bare.lstrip("#").startswith(" "):
            if held:
                yield begin, held, False
            held = []
            yield number, [bare.lstrip("#").strip()], True
            continue
        is_row = not bare or (bare[0] in _BULLETS and bare[1:2] == " ") or bare[0] in "|>"
        if held and (is_row or not _goes_on(held[-1])):
            yield begin, held, False
            held = []
        if bare and any(sign.isalnum() for sign in bare):
            if not held:
                begin = number
            held.append(_plain(bare))
    if held:
        yield begin, held, False


def _goes_on(line: str) -> bool:
    """Whether a line was broken within a sentence rather than ended."""
    return len(line) * (1 + has_han(line)) >= _WRAPPED and line.rstrip()[-1:] not in _ENDS


def _plain(line: str) -> str:
    """A line without Markdown's marks: bullets, stars, code marks, links' addresses, the bars of a table."""
    if line[0] in _BULLETS and line[1:2] == " ":
        line = line[2:]
    line = line.lstrip(">").strip()
    if line.startswith("|"):
        line = "，".join(cell.strip() for cell in line.strip("|").split("|") if cell.strip())
    line = line.replace("**", "").replace("__", "").replace("`", "")
    while (opening := line.find("](")) >= 0 and (closing := line.find(")", opening)) >= 0:
        start = line.rfind("[", 0, opening)
        line = line[: max(start, 0)] + line[start + 1 : opening] + line[closing + 1 :]
    return line
