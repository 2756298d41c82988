"""English names: runs of words with capitals, their kinds by their last words, their short forms in the text."""

import itertools
import re
from collections.abc import Sequence

from factcli.curate.draft.english_words import JOINING, LEGAL_ENDS, NAME_ENDS, NO_NAMES
from factcli.curate.draft.name import Named
from factcli.curate.draft.sentence import Sentence

_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W\d_][\w'’\-]*\.?|&")
_ABBREVIATION = re.compile(r"\s*\((?:the\s+)?[“\"']?([A-Z][A-Za-z&]{1,9})[”\"']?\)")
_MOST_WORDS = 9


def find_english_names(sentences: Sequence[Sentence]) -> list[Named]:
    """The things with names in the English sentences, in the order in which they come, each with its forms."""
    counts: dict[str, int] = {}
    shorts: dict[str, str] = {}
    sure: set[str] = set()
    texts = [sentence.text for sentence in sentences if not sentence.is_chinese]
    headings = {sentence.text for sentence in sentences if sentence.is_heading}
    for text in texts:
        if text in headings:
            continue  # there every word may have a capital
        for start, end in _runs(text):
            name = text[start:end]
            words = name.split()
            counts[name] = counts.get(name, 0) + 1
            if len(words) > 1 or start > 0:
                sure.add(name)
            short = _ABBREVIATION.match(text, end)
            if short and name not in shorts:
                shorts[name] = short[1]
    whole = "\n".join(texts)
    called = set(shorts.values())
    things = []
    for name in counts:
        words = name.split()
        if name in called or name not in sure or (len(words) == 1 and counts[name] < 2):
            continue
        forms = [name]
        if name in shorts:
            forms.append(shorts[name])
        core = name.removesuffix(".")
        for ending in LEGAL_ENDS:
            core = core.removesuffix(f" {ending}").removesuffix(",")
        if core != name and whole.count(core) > whole.count(name) and len(core.split()) > 0:
            forms.append(core)
        things.append(Named(list(dict.fromkeys(forms)), _kind_of(name)))
    return things


def _kind_of(name: str) -> str:
    words = [word.strip(".,") for word in name.split()]
    if words[-1] in NAME_ENDS:
        return NAME_ENDS[words[-1]]
    heads = [word for word, after in itertools.pairwise(words) if after in ("of", "for")]
    found = next((NAME_ENDS[head] for head in heads if head in NAME_ENDS), "")
    return found or NAME_ENDS.get(words[0], "") * (words[0] in ("Lake", "Mount", "Port", "River"))


def _runs(text: str) -> list[tuple[int, int]]:
    """The stretches of words with capitals, small joining words inside of them included."""
    found: list[tuple[int, int]] = []
    words = [(word.start(), word.end(), word.group()) for word in _WORD.finditer(text)]
    place = 0
    while place < len(words):
        start, _end, word = words[place]
        if not _opens(word):
            place += 1
            continue
        last = place
        ahead = place + 1
        while (
            ahead < len(words)
            and ahead - place < _MOST_WORDS
            and text[words[ahead - 1][1] : words[ahead][0]] == " "
        ):
            if _is_capital(words[ahead][2]):
                last = ahead
            elif (
                (words[ahead][2] == "the" and words[ahead - 1][2] not in ("of", "for", "and"))
                or words[ahead][2] not in JOINING
                or (words[ahead][2] == "and" and not _joins(words, place, ahead))
            ):
                break
            if (
                words[last][2].endswith(".")
                and words[last][2][:-1] not in LEGAL_ENDS
                and len(words[last][2]) > 3
            ):
                break
            ahead += 1
        stop = words[last][1]
        if text[stop - 1] == "." and words[last][2][:-1] not in LEGAL_ENDS:
            stop -= 1
        if text[start:stop].endswith(("'s", "’s")):
            stop -= 2
        found.append((start, stop))
        place = last + 1
    return found


def _joins(words: list[tuple[int, int, str]], start: int, place: int) -> bool:
    """Whether "and" is part of one name: Bureau of Trade and Industry, not London and Paris."""
    inside = any(words[number][2] in ("of", "for") for number in range(start, place))
    return inside and place + 1 < len(words) and _is_capital(words[place + 1][2])


def _is_capital(word: str) -> bool:
    return word[0].isupper() and word.strip(".") not in ("I",)


def _opens(word: str) -> bool:
    """Whether a name can begin with this word."""
    return word[0].isupper() and word.strip(".") not in NO_NAMES
