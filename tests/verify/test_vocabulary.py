"""The tables of the language hold together: nothing is in two that exclude each other, everything is in normal form."""

from collections import Counter

import pytest

from factcli.text.normalize import normal_form
from factcli.text.script import has_han
from factcli.text.term import stem_of
from factcli.verify import vocabulary

FUNCTION = vocabulary.FUNCTION_ZH | vocabulary.FUNCTION_EN
FRAMING = vocabulary.FRAMING_ZH | vocabulary.FRAMING_EN
EMPTY = FUNCTION | FRAMING
NEGATION = vocabulary.NEGATION_ZH | vocabulary.NEGATION_EN
GROUPS = [frozenset(group) for group in vocabulary.SYNONYMS]
PAIRS = [frozenset(pair) for pair in vocabulary.OPPOSITES]
WORD_TABLES = {
    name: table
    for name in dir(vocabulary)
    if name.isupper() and isinstance(table := getattr(vocabulary, name), frozenset)
}
LONGEST_ZH = 8
"""The longest Chinese word that a cover looks for."""

# Words that say something, and would be lost if an empty word stood for them.
CONTENT = (
    "唯一 全部 所有 首个 首次 第一 主要 部分 近 约 超过 不到 至少 最 最高 最大 率先 因为 由于 所以 因此 如果 或者 又 再次 一直 "
    "通过 可能 也许 应当 必须 计划 预计 谁 什么 吗 多少 依次增加 同年 最近 简直 几乎 差点 明显 自然 only all first mainly nearly "
    "almost about most may might could should will because_of therefore thus hence always largest sole "
    "main chief total average net new out off account author wrote mine well because if"
)


def test_a_word_with_content_is_not_empty() -> None:
    assert [word for word in CONTENT.split() if word in EMPTY] == []


def test_a_negation_is_no_empty_word_and_nothing_else() -> None:
    assert NEGATION.isdisjoint(EMPTY)
    assert NEGATION.isdisjoint(vocabulary.NO_NEGATION)
    assert NEGATION.isdisjoint(vocabulary.QUALIFIER_WORDS)


def test_a_negation_stands_for_no_other_word() -> None:
    assert [group for group in GROUPS if group & NEGATION] == []


def test_what_restricts_a_figure_is_not_empty() -> None:
    assert vocabulary.QUALIFIER_WORDS.isdisjoint(EMPTY)


def test_no_group_of_synonyms_holds_opposites() -> None:
    assert [sorted(pair) for pair in PAIRS if any(pair <= group for group in GROUPS)] == []


def test_no_group_of_synonyms_holds_two_of_a_kind() -> None:
    wrong = [sorted(group & row) for row in vocabulary.KINDS for group in GROUPS if len(group & row) > 1]
    assert wrong == []


def test_no_group_of_synonyms_has_a_word_twice_and_none_is_alone() -> None:
    for group in vocabulary.SYNONYMS:
        assert len(group) == len(set(group)) > 1, group


def test_no_two_groups_of_synonyms_are_the_same() -> None:
    assert [sorted(group) for group, count in Counter(GROUPS).items() if count > 1] == []


def test_no_chinese_group_of_synonyms_lies_within_another() -> None:
    """The smaller one would say nothing of its own; rows in which the languages meet aren't looked at."""
    groups = [group for group in GROUPS if all(has_han(word) for word in group)]
    holders: dict[str, list[frozenset[str]]] = {}
    for group in groups:
        for word in group:
            holders.setdefault(word, []).append(group)
    within = [sorted(group) for group in groups for other in holders[min(group)] if group < other]
    assert within == []


def test_new_synonyms_are_longer_than_what_begins_other_words() -> None:
    """Synonyms are looked for inside a fact's words, English ones at the beginning of a word."""
    short = {word for group in GROUPS for word in group if len(word) < (2 if has_han(word) else 4)}
    assert short <= {
        "建",
        "办",
        "涨",
        "花",
        "用",
        "说",
        "称",
        "含",
        "有",
        "曾",
        "ai",
        "gdp",
        "use",
        "put",
        "set",
        "big",
        "aid",
    }


@pytest.mark.parametrize("pair", vocabulary.OPPOSITES, ids="-".join)
def test_opposites_are_two_words_of_one_language(pair: tuple[str, str]) -> None:
    left, right = pair
    assert left != right
    assert has_han(left) == has_han(right)
    assert has_han(left) or stem_of(left) != stem_of(right)


def test_no_pair_of_opposites_is_given_twice() -> None:
    assert [sorted(pair) for pair, count in Counter(PAIRS).items() if count > 1] == []


@pytest.mark.parametrize("row", vocabulary.KINDS, ids=lambda row: min(row))
def test_a_row_of_a_kind_has_each_thing_once(row: frozenset[str]) -> None:
    assert len(row) > 1
    assert len({word if has_han(word) else stem_of(word) for word in row}) == len(row)
    assert len({has_han(word) or word[0].isdigit() for word in row}) == 1, "one language a row"


def test_no_name_of_a_kind_falls_apart_into_empty_words() -> None:
    """Unless it is itself left over as a whole, a city may not be read as a row of particles."""
    known = {"大使", "记者", "编者", "简称"}  # two are framing, two never matter alone
    fallen = {word for row in vocabulary.KINDS for word in row if _is_made_of_empty_words(word)}
    assert fallen - vocabulary.UNRESOLVED <= known


def _is_made_of_empty_words(word: str) -> bool:
    if word.isascii():
        return False
    reached = {0}
    for end in range(1, len(word) + 1):
        if any(word[start:end] in EMPTY for start in reached):
            reached.add(end)
    return len(word) in reached


@pytest.mark.parametrize("name", WORD_TABLES)
def test_words_are_in_normal_form(name: str) -> None:
    assert [word for word in WORD_TABLES[name] if normal_form(word) != word] == []


def test_words_of_groups_are_in_normal_form() -> None:
    words = {
        word
        for table in (GROUPS, PAIRS, vocabulary.KINDS, vocabulary.QUALIFIERS)
        for row in table
        for word in row
    }
    assert [word for word in words if normal_form(word) != word] == []


def test_no_empty_chinese_word_is_too_long_to_be_found() -> None:
    assert [word for word in EMPTY | NEGATION if has_han(word) and len(word) > LONGEST_ZH] == []


def test_a_table_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(AttributeError):
        vocabulary.__getattr__("SYNONIMS")


@pytest.mark.parametrize(
    ("table", "least"),
    [
        (vocabulary.FUNCTION_ZH, 1000),
        (vocabulary.FRAMING_ZH, 500),
        (EMPTY - vocabulary.FUNCTION_ZH - vocabulary.FRAMING_ZH, 600),
        (NEGATION, 350),
        (vocabulary.SYNONYMS, 2500),
        (vocabulary.OPPOSITES, 1200),
        (vocabulary.KINDS, 215),
        (vocabulary.QUALIFIERS, 150),
    ],
)
def test_tables_are_read_whole(table: frozenset[str] | tuple[object, ...], least: int) -> None:
    """A slip in how a table is written would silently shorten it."""
    assert len(table) >= least
