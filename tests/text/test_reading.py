"""How characters sound, and which strings are words."""

import pytest

from factcli.text.lexicon import is_chinese_word, is_english_word
from factcli.text.reading import is_pinyin, loose_readings_of, readings_of, sound_alike

GB_2312 = [
    character
    for row in range(0xB0, 0xF8)
    for cell in range(0xA1, 0xFF)
    if (character := bytes((row, cell)).decode("gb2312", "ignore"))
]


@pytest.mark.parametrize(
    ("character", "readings"),
    [
        ("萍", {"ping"}),
        ("绿", {"lv", "lu"}),  # ü as it is typed
        ("行", {"xing", "hang", "heng"}),
        ("乐", {"le", "yue"}),
        ("a", set()),
        ("9", set()),
        ("。", set()),
        ("", set()),
    ],
)
def test_readings(character: str, readings: set[str]) -> None:
    assert readings_of(character) == readings


def test_every_everyday_character_has_a_reading() -> None:
    assert len(GB_2312) == 6763
    silent = {character for character in GB_2312 if not readings_of(character)}
    assert not silent
    letters = {letter for character in GB_2312 for reading in readings_of(character) for letter in reading}
    assert letters == set("abcdefghijklmnopqrstuvwxyz")  # no tone marks, no ü


@pytest.mark.parametrize(
    ("one", "other", "strictly", "loosely"),
    [
        ("苹", "萍", True, True),
        ("理", "锂", True, True),
        ("森", "生", False, True),  # sh and s, eng and en
        ("张", "脏", False, True),
        ("金", "京", False, True),
        ("湖", "福", False, False),
        ("东", "敦", False, False),  # ong stays
        ("中", "终", True, True),
        ("西", "东", False, False),
        ("a", "a", False, False),
    ],
)
def test_sound_alike(one: str, other: str, strictly: bool, loosely: bool) -> None:
    assert sound_alike(one, other) is sound_alike(other, one) is strictly
    assert sound_alike(one, other, loosely=True) is sound_alike(other, one, loosely=True) is loosely


def test_what_sounds_alike_strictly_does_so_loosely() -> None:
    for character in GB_2312:
        assert len(loose_readings_of(character)) <= len(readings_of(character))
        assert bool(loose_readings_of(character)) == bool(readings_of(character))


@pytest.mark.parametrize(
    ("word", "is_it"),
    [
        ("henan", True),
        ("pingxiang", True),
        ("shaanxi", True),
        ("lvliang", True),
        ("pingxang", False),
        ("lithium", False),
        ("mm", False),  # hummed syllables are no part of a name
        ("", False),
    ],
)
def test_pinyin(word: str, is_it: bool) -> None:
    assert is_pinyin(word) is is_it


@pytest.mark.parametrize("pair", ["饰品", "食品", "陕西", "平乡", "我们", "机械"])
def test_a_chinese_word(pair: str) -> None:
    assert is_chinese_word(pair)


@pytest.mark.parametrize("pair", ["苹乡", "理电", "们的", "品", "", "食品店", "ab", "\n丁", "食\n"])
def test_no_chinese_word(pair: str) -> None:
    assert not is_chinese_word(pair)


@pytest.mark.parametrize("word", ["steal", "venue", "europe", "factories", "produced", "founded", "founding"])
def test_an_english_word(word: str) -> None:
    assert is_english_word(word)


@pytest.mark.parametrize("word", ["industral", "pingxang", "zhongcia", "a\nb", ""])
def test_no_english_word(word: str) -> None:
    assert not is_english_word(word)
