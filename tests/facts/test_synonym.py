"""What a fact's words account for: the same word in any form or spelling, a word or phrase that may stand for it."""

import pytest

from factcli.facts.synonym import could_be_phrase, has_synonym, has_word
from factcli.text.term import respell

CASES = [
    ("prices are rising", "rising", True, "a word whose stem is spelt otherwise"),
    ("the centre organised a fair", "center", True, "British and American"),
    ("the center organized a fair", "organised", True, "the other way round"),
    ("a precise exercise", "precise", True, "what only looks like a British ending"),
    ("three planets were seen", "plan", False, "a short word begins another one"),
    ("three plans were made", "plan", True, "and is found in its own forms"),
    ("the firm went bankrupt", "company", True, "a word that may stand for it"),
    ("园区 有 3 家 公司", "company", True, "across languages"),
]


@pytest.mark.parametrize(("own", "word", "has", "why"), CASES)
def test_words_are_found(own: str, word: str, has: bool, why: str) -> None:
    assert has_word(respell(f" {own} "), word) is has, why


def test_phrases_are_found_by_their_groups() -> None:
    assert could_be_phrase("put up")
    assert has_synonym(respell(" the club built a stand "), "put up")
    assert not has_synonym(respell(" the club sold a stand "), "put up")
