"""Whether a fact has a word of a claim, or one that may stand for it."""

from functools import cache, lru_cache

from factcli.facts.index import NAMES_FOLLOW
from factcli.text.term import respell, stem_of
from factcli.text.word_table import find_groups, groups_of_table, spaced

_BEGINNING = 3
"""English words are sorted by so many first letters, which no ending changes."""
_LONG = 5
"""A stem of so many letters says enough: of a shorter one the whole word must be (plan is no planet)."""
_MOST_WORDS = 10_000
_FEW = 100
"""So many words are looked up in the text of the tables: one claim asks for no more."""


def has_word(own: str, word: str) -> bool:
    """Whether a fact's words, in one spelling, have an English word, or one that may stand for it."""
    return _stands(own, stem_of(word)) or has_synonym(own, word)


def has_synonym(own: str, word: str) -> bool:
    """Whether the fact says what may stand for a word or phrase; part of a name has no word that means the same."""
    groups = _groups_of_english(word) if word.isascii() else _groups_of_chinese(word)
    if not groups:
        return False
    said = own.partition(NAMES_FOLLOW)[0]
    return any(_is_said(said, other) for group in groups for other in group if other != word)


def could_be_phrase(phrase: str) -> bool:
    """Whether English words could be a phrase of the tables, by the second of them."""
    return _may_follow(phrase.split(" ", 2)[1])


def _is_said(said: str, word: str) -> bool:
    if not word.isascii():
        return word in said
    return f" {respell(word)} " in said if " " in word else _stands(said, stem_of(word))


def _stands(own: str, stem: str) -> bool:
    place = own.find(f" {stem}")
    if len(stem) >= _LONG:
        return place >= 0
    while place >= 0:
        end = own.find(" ", place + 1)
        if stem_of(own[place + 1 : end]) == stem:
            return True
        place = own.find(f" {stem}", end)
    return False


@lru_cache(maxsize=_MOST_WORDS)
def _groups_of_chinese(word: str) -> tuple[tuple[str, ...], ...]:
    """The groups of a Chinese word: looked up in the text until so much has been asked that a table pays."""
    if _groups_of_chinese.cache_info().misses <= _FEW:
        return find_groups(_text_of_chinese(), f" {word} ")
    return tuple(_table_of_chinese().get(word, ()))


@cache
def _text_of_chinese() -> str:
    from factcli.text.synonyms.chinese import SYNONYMS_ZH  # a text whose words are all names asks for none

    return spaced(SYNONYMS_ZH)


@cache
def _table_of_chinese() -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    from factcli.text.synonyms.chinese import SYNONYMS_ZH

    for group in groups_of_table(SYNONYMS_ZH):
        for word in group:
            if not word.isascii():
                found.setdefault(word, []).append(group)
    return found


@cache
def _text_of_english() -> str:
    from factcli.text.synonyms.english import SYNONYMS_EN

    return spaced(SYNONYMS_EN)


@lru_cache(maxsize=_MOST_WORDS)
def _may_follow(word: str) -> bool:
    """Whether a word stands behind another in a phrase of the tables."""
    text = _text_of_english()
    return f"_{word} " in text or f"_{word}_" in text


@lru_cache(maxsize=_MOST_WORDS)
def _groups_with(beginning: str) -> tuple[tuple[str, ...], ...]:
    """The groups of English words with one that begins with these letters, or with words joined to them."""
    return find_groups(_text_of_english(), f" {beginning.replace(' ', '_')}")


@lru_cache(maxsize=_MOST_WORDS)
def _groups_of_english(word: str) -> tuple[tuple[str, ...], ...]:
    """The groups of an English word or phrase, by its stems; those with Chinese words by the word as it stands."""
    stems, beginning = _stems(word), word[:_BEGINNING]
    alike = [
        group
        for group in _groups_with(beginning)
        if any(other.startswith(beginning) and _stems(other) == stems for other in group)
    ]
    return (*find_groups(_text_of_chinese(), f" {word.replace(' ', '_')} "), *alike)


def _stems(phrase: str) -> list[str]:
    return [stem_of(word) for word in phrase.split(" ")]
