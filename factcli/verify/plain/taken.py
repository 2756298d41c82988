"""What a sentence takes up without naming it: the subject of the sentences before, written out in its place."""

from factcli.text.normalize import Normalized
from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.verify.plain.lead import is_verb
from factcli.verify.plain.reading import Reading, Token
from factcli.verify.plain.subject import subject_of, takes_up
from factcli.verify.plain.table import ANAPHORS, ARTICLES, OPENERS

_THERE = frozenset({"there", "this", "that", "these", "those", "here", "one", "another", "both"})
_FOR_THINGS, _FOR_PERSONS = ("it",), ("he", "she")
_OWNING = ("its", "his", "her")
_MARKS = "，, \x00"
_LONGEST = 4
_NO_OWNERS = ("其中", "其他", "其余", "其它", "其次", "其实", "其间", "其后", "其时", "其一", "其二")
"""Words that begin with 其 and take nothing up."""


def name_of_subject(reading: Reading) -> str:
    """What a sentence speaks of by name, as it is written; "" where it only takes something up or has no subject."""
    subject = subject_of(reading)
    if has_han(subject):
        subject = subject.partition("的")[0]
    words = subject.split()
    if not words or takes_up(reading) or words[-1] in _THERE or words[0] in OPENERS:
        return ""
    start = reading.text.find(subject)
    if words[0] in ARTICLES and len(words) > 1:
        start += len(words[0]) + 1
        subject = subject[len(words[0]) + 1 :]
    return _written(reading.normalized, Span(start, start + len(subject)))


def topic_of(first: Reading, reading: Reading) -> str:
    """What a text's first sentence speaks of by name, for a later one; "" where that takes up another noun of the first."""
    name = name_of_subject(first)
    words = [token.form for token in reading.tokens[:2]]
    if len(words) == 2 and words[0] in ("the", "this") and words[1] in ANAPHORS:
        held = {token.form for token in first.tokens}
        if words[1] in held and words[1] not in name.lower().split():
            return ""  # Amos Reed designed the bridge: the bridge isn't Amos Reed
    return name


def _written(normalized: Normalized, span: Span) -> str:
    return normalized.span(span.start, span.end).cut(normalized.original)


def may_be_called(noun: str, name: str) -> bool:
    """Whether a noun may take up a name (both in normal form): no other such noun is part of it."""
    if has_han(name):
        noun = noun.lstrip("该此这")
        return name.endswith(noun) or not any(name.endswith(word) for word in ANAPHORS if len(word) > 1)
    own = [word for word in name.split() if word in ANAPHORS]
    return noun in own or not own


def write_out(reading: Reading, named: str, topic: str) -> str:
    """A sentence with what it takes up written out as a name; "" where it takes up nothing that is known.

    A pronoun takes up `named`, what was spoken of last; a noun (the company) takes up `topic`, what the text is about.
    """
    found = (_taking_zh if has_han(reading.text) else _taking_en)(reading, named, topic)
    if found is None:
        return ""
    span, name, owns = found
    place = reading.normalized.span(span.start, span.end)
    original = reading.normalized.original
    owner = ("的" if has_han(reading.text) else "'s") if owns else ""
    return original[: place.start] + name + owner + original[place.end :]


def _taking_zh(reading: Reading, named: str, topic: str) -> tuple[Span, str, bool] | None:
    """Where a Chinese sentence takes something up at its beginning, what, and whether it says what is its own."""
    text = reading.masked
    start = next((place for place, sign in enumerate(text) if sign not in _MARKS), len(text))
    if any(figure.quantity and figure.start < start for figure in reading.figures):
        return None  # 二期工程 is named by its number
    if text[start : start + 1] == "其":
        is_owning = text[start : start + 2] not in _NO_OWNERS
        return (Span(start, start + 1), named, True) if is_owning and named else None
    pointing = start + (text[start : start + 1] in ("该", "此", "这"))
    for size in range(_LONGEST, 0, -1):
        word = text[pointing : pointing + size]
        if len(word) < size:
            continue  # the sentence ends before
        if word in ("它", "他", "她"):
            return (Span(start, pointing + size), named, False) if named else None
        is_noun = (word in ANAPHORS and size > 1) or (pointing > start and topic.endswith(word))
        if is_noun:
            is_safe = bool(topic) and may_be_called(word, topic) and not topic.startswith(word)
            return (Span(start, pointing + size), topic, False) if is_safe else None
    return None


def _taking_en(reading: Reading, named: str, topic: str) -> tuple[Span, str, bool] | None:
    """Where an English sentence takes something up at its beginning or after a phrase of time, what, and if it owns."""
    words = reading.tokens
    normal = topic.lower()
    first = _first_word(reading)
    if first is None:
        return None
    token = words[first]
    if token.form in _FOR_THINGS or (token.form in _FOR_PERSONS and " " in named):
        return (Span(token.start, token.end), named, False) if named else None
    if token.form in _OWNING:
        return (Span(token.start, token.end), named, True) if named else None
    after = words[first + 1] if first + 1 < len(words) else None
    if not topic or after is None:
        return None
    if token.form in ("the", "this") and after.form in ANAPHORS:
        follows = words[first + 2] if first + 2 < len(words) else None
        is_whole = follows is None or _is_predicate(follows)
        if is_whole and may_be_called(after.form, normal):
            return Span(token.start, after.end), topic, False
    starts = token.is_name and normal.startswith(token.form + " ") and _is_predicate(after)
    return (Span(token.start, token.end), topic, False) if starts else None


def _first_word(reading: Reading) -> int | None:
    """The word that may be a sentence's subject: its first, or the one after an opening phrase."""
    words = reading.tokens
    if not words:
        return None
    if words[0].form not in OPENERS:
        return 0
    for number, token in enumerate(words[1:], 1):
        before = reading.text[words[number - 1].end : token.start]
        if token.form in (*_FOR_THINGS, *_FOR_PERSONS, *_OWNING) or "," in before:
            return number
    return None


def _is_predicate(token: Token) -> bool:
    return is_verb(token) or (not token.is_name and token.form.endswith("s")) or token.form in OPENERS
