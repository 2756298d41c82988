"""Text cut into sentences and clauses, by punctuation only."""

from factcli.text.span import Span

_SENTENCE_ENDS = "。!?;\n！？；"
_CLAUSE_ENDS = "，,:："
_OPENERS_OF_TITLES, _CLOSERS_OF_TITLES = "《〈", "》〉"
_MARKS = frozenset(_SENTENCE_ENDS + _CLAUSE_ENDS + _OPENERS_OF_TITLES + _CLOSERS_OF_TITLES + ".")
"""All that may matter to a cut; every other character is passed over."""
_CLOSERS = "\"')]》〉”’」』）"
_ABBREVIATIONS = (
    "mr",
    "mrs",
    "ms",
    "dr",
    "st",
    "no",
    "vs",
    "co",
    "ltd",
    "inc",
    "e.g",
    "i.e",
    "approx",
    "u.s",
)


def find_sentences(text: str) -> list[Span]:
    """The sentences of a normalised text, without white space at either end; empty ones are left out."""
    return _pieces(text, 0, len(text), sentence=True)


def find_clauses(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The clauses of a sentence: cut at commas and colons that stand neither in a number nor inside 《》."""
    return _pieces(text, start, len(text) if end is None else end, sentence=False)


def _pieces(text: str, start: int, end: int, *, sentence: bool) -> list[Span]:
    found: list[Span] = []
    begin = start
    in_title = 0
    place = start
    while place < end:
        character = text[place]
        if character not in _MARKS:
            place += 1
            continue
        if character in _OPENERS_OF_TITLES:
            in_title += 1
        elif character in _CLOSERS_OF_TITLES:
            in_title = max(0, in_title - 1)
        elif character == "\n":
            in_title = 0  # an unclosed title ends with its line
        cuts = (
            _ends_sentence(text, place)
            if sentence
            else character in _CLAUSE_ENDS and not _inside_number(text, place)
        )
        if cuts and not in_title:
            stop = place + 1
            while sentence and stop < end and (text[stop] in _CLOSERS or _ends_sentence(text, stop)):
                stop += 1
            _add(found, text, begin, stop if sentence else place)
            begin = place = stop
        else:
            place += 1
    _add(found, text, begin, end)
    return found


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Span(start, end))


def _inside_number(text: str, place: int) -> bool:
    """Whether the mark at `place` groups the digits of a number, or stands in a time of day."""
    return (
        text[place] in ",:"
        and 0 < place < len(text) - 1
        and text[place - 1].isdigit()
        and text[place + 1].isdigit()
    )


def _ends_sentence(text: str, place: int) -> bool:
    character = text[place]
    if character in _SENTENCE_ENDS:
        return True
    if character != ".":
        return False
    after = text[place + 1 : place + 2]
    if after and not after.isspace() and after not in _CLOSERS:
        return False
    if after in ("", "\n"):
        return True
    before = text[max(0, place - 8) : place].rsplit(None, 1)
    word = before[-1].strip("(\"'").lower() if before else ""
    return word not in _ABBREVIATIONS and not (len(word) == 1 and word.isalpha() and word.isascii())
