"""Plain text and Markdown to an article: headings, paragraphs joined over broken lines, marks taken out."""

import re
from collections.abc import Iterator

from factcli.curate.draft.article import Article, Paragraph
from factcli.text.script import has_han, is_han

WRAPPED = 50
"""From so many columns on, a line without an end to its sentence goes on in the next one."""
LONGEST_HEADING = 60
"""Columns of a line that may be a heading without being marked as one."""
_ENDS = "。.!?！？;；:："
_CLOSERS = "”\"'’」』)）》"
_BULLET = re.compile(r"(?:[-*+•·]|\d{1,3}[.)])[ \t]+")
_RULE = re.compile(r"[-=_*~\s|:+]{3,}")
_LINK = re.compile(r"!?\[([^\[\]]{0,500})\](?:\([^()\s]{0,2000}(?:\s[^()]{0,200})?\)|\[[^\[\]]{0,100}\])")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,500}>|<!--.{0,2000}?-->")
_EMPHASIS = re.compile(r"(\*\*\*|\*\*|\*|___|__|~~|`)(?=\S)([^*`\n]{1,500}?)(?<=\S)\1")


def read_plain_text(text: str, *, title: str = "", markdown: bool = False) -> Article:
    """The article in a plain text; in Markdown also the marks of links, emphasis and pictures are taken out.

    Without a `title` the first heading is the title. Nothing is raised: any text is an article.
    """
    paragraphs = tuple(_under_headings(_blocks(text, markdown=markdown)))
    first = next((paragraph.text for paragraph in paragraphs if paragraph.is_heading), "")
    return Article(title or first, text, paragraphs)


def _under_headings(blocks: Iterator[tuple[str, bool, bool]]) -> Iterator[Paragraph]:
    """Paragraphs with their sections; of headings right behind one another the first of the rank that is meant counts."""
    section = ""
    was_heading = False
    rows = list(blocks)
    for number, (text, looks_so, is_marked) in enumerate(rows):
        is_heading = is_marked or (looks_so and _heads_something(rows, number))
        if is_heading and (is_marked or not was_heading):
            section = text
        yield Paragraph(text, section, is_heading)
        was_heading = is_heading and not is_marked


def _heads_something(rows: list[tuple[str, bool, bool]], number: int) -> bool:
    """Whether a paragraph follows a line that looks like a heading, or follows the line behind that."""
    for _text, looks_so, is_marked in rows[number + 1 : number + 3]:
        if is_marked:
            return False
        if not looks_so:
            return True
    return False


def _blocks(text: str, *, markdown: bool) -> Iterator[tuple[str, bool, bool]]:
    """The blocks of a text: the words, whether they are a heading, and whether they are marked as one."""
    held = ""
    for line, marked, is_own in _lines(text, markdown=markdown):
        if held and (marked or is_own or not _goes_on(held)) and (line or not _goes_on(held)):
            yield held, _is_heading(held), False
            held = ""
        if not line:
            continue
        if marked:
            yield line, True, True
        else:
            held = join(held, line) if held else line
    if held:
        yield held, _is_heading(held), False


def _lines(text: str, *, markdown: bool) -> Iterator[tuple[str, bool, bool]]:
    """Each line without marks, whether it is marked as a heading, and whether it begins a block of its own."""
    lines = re.split(r"\r\n|[\n\r\v\f\x85\u2028\u2029]", text.removeprefix("\ufeff"))
    fence = ""
    in_front = markdown and lines[0].strip() == "---" and any(line.strip() == "---" for line in lines[1:30])
    for number, line in enumerate(lines):
        bare = clean_line(line)
        if in_front:
            in_front = number == 0 or bare != "---"
            continue
        if markdown and (fence or bare.startswith(("```", "~~~"))):
            fence = "" if fence and bare.startswith(fence) else fence or bare[:3]
            yield "", False, True
            continue
        if not any(map(str.isalnum, bare)) or _RULE.fullmatch(bare):
            yield "", False, False
            continue
        heading = re.match(r"#{1,6}[ \t]+", bare)
        if heading:
            yield _unmarked(bare[heading.end() :].rstrip("# "), markdown=markdown), True, True
            continue
        bullet = _BULLET.match(bare)
        is_row = bare[0] in "|>"
        bare = bare[bullet.end() :] if bullet and len(bare) > bullet.end() else bare.lstrip("> ")
        if is_row and "|" in bare:
            bare = "，".join(cell.strip() for cell in bare.strip("|").split("|") if cell.strip())
        yield _unmarked(bare, markdown=markdown), False, bool(bullet) or is_row


def _unmarked(line: str, *, markdown: bool) -> str:
    if not markdown:
        return line
    line = _TAG.sub("", _LINK.sub(r"\1", line))
    for _time in range(3):
        line = _EMPHASIS.sub(r"\2", line)
    return line.strip()


def clean_line(line: str) -> str:
    """A line with each stretch of white space one blank, and without characters that nobody sees."""
    if not line.isprintable():
        line = "".join(
            " " if sign.isspace() else sign for sign in line if sign.isspace() or sign.isprintable()
        )
    return " ".join(line.split())


def join(left: str, right: str) -> str:
    """Two parts of a broken line; between Chinese characters without a blank."""
    close = is_han(left[-1:] or " ") or is_han(right[:1] or " ") or right[:1] in "，。、；：（"
    return f"{left}{'' if close else ' '}{right}"


def _width(text: str) -> int:
    return sum(2 if is_han(sign) else 1 for sign in text)


def _ends(text: str) -> bool:
    return text.rstrip(_CLOSERS + " ")[-1:] in _ENDS or text[-1:] in _ENDS


def _goes_on(line: str) -> bool:
    """Whether a line was broken within a sentence rather than ended."""
    return not _ends(line) and _width(line) >= WRAPPED


def _is_heading(block: str) -> bool:
    """Whether a block that isn't marked looks like a heading: short, and no sentence."""
    commas = sum(map(block.count, "，,。"))
    return (
        block[:1] not in "(（[【"
        and not _ends(block)
        and _width(block) <= LONGEST_HEADING
        and not (commas and has_han(block))
    )
