"""By what the rows of a compiled base are found: the tokens of a fact's words, and what a misspelt name keeps."""

import itertools
from collections.abc import Iterator

from factcli.facts.name_form import Kind, Name, bare_name, words_of_name
from factcli.facts.near_chinese import (
    ANCHOR,
    LONG,
    SOUNDS,
    least_length,
    sounds_of,
)
from factcli.facts.near_english import SHORTEST, keys_of_word, least_words
from factcli.text.script import has_han

_WORD = frozenset("abcdefghijklmnopqrstuvwxyz0123456789'")
LONGEST_PREFIX = 16
"""So many letters of a word are counted as beginnings of it."""


def tokens_of(words: str) -> set[str]:
    """The tokens of a fact's searched words: how each begins, its characters that aren't ASCII, and pairs of those."""
    found: set[str] = set()
    for stretch in words.split():
        end = 0
        while end < len(stretch) and stretch[end] in _WORD:
            end += 1
        if end:
            found.add(stretch[:end])
        if end == len(stretch):
            continue
        before = ""
        for character in stretch:
            if character.isascii() or not character.isalnum():
                before = ""
                continue
            found.add(character)
            if before:
                found.add(before + character)
            before = character
    return found


def beginnings_of(token: str) -> Iterator[str]:
    """What a token of ASCII is found by: each of its beginnings; another is found as a whole."""
    if not token.isascii():
        yield token
        return
    for length in range(1, min(len(token), LONGEST_PREFIX) + 1):
        yield token[:length]


def near_keys(form: str, name: Name) -> Iterator[str]:
    """What a text that misspells a name has in common with it; the last keys only say that longer ones exist."""
    if form.isascii() or not has_han(form):
        yield from _latin_keys(bare_name(form), name)
    elif len(form) >= least_length(name):
        yield from _chinese_keys(form)


def _chinese_keys(form: str) -> Iterator[str]:
    sounds = [sounds_of(character) for character in form[:SOUNDS]]
    for run in itertools.product(*sounds):
        yield "s" + "|".join(run)
        yield "S" + "|".join(run[:2])
    if len(form) >= LONG:
        yield f"w{form[:ANCHOR]}/{form[SOUNDS : SOUNDS + 2]}"
        yield f"W{form[:ANCHOR]}"


def _latin_keys(form: str, name: Name) -> Iterator[str]:
    words = words_of_name(form)
    if name.kind is not Kind.ENTITY or len(words) < least_words(name) or max(map(len, words)) < SHORTEST:
        return
    initials = "".join(word[0] for word in words)
    for key in keys_of_word(words[0]):
        yield f"l{key}/{initials}"
        yield f"L{key}"
