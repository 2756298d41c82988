"""Write the tables of factcli/text from the packages that their data come from.

`python scripts/make_readings.py PINYIN JIEBA ENGLISH`, where PINYIN is pypinyin's `pinyin_dict.json`, JIEBA is jieba's
`dict.txt` and ENGLISH is symspellpy's `frequency_dictionary_en_82_765.txt`, each from the unpacked package. Their
licences stand in factcli/text/NOTICE.txt; the versions used are named there.
"""

import json
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

from factcli.text.script import is_han, simplify
from factcli.text.term import stem_of

TARGET = Path(__file__).parents[1] / "factcli" / "text"

CHINESE_WORD = 20
"""A Chinese word is kept from this frequency on; the name of a place from `PLACE` on, as 平乡 for 平乡县."""
PLACE = 3
PLACE_ENDS = "省市州县区镇乡"

ENGLISH_WORDS = 30_000
"""So many of the most frequent English words are kept, by their stems, those with five letters or more."""
ENGLISH_LETTERS = 5


def toneless(reading: str) -> str:
    """`lǜ` as `lv`, `xiāng` as `xiang`."""
    plain = unicodedata.normalize("NFD", reading)
    plain = plain.replace("u\u0308", "v").replace("e\u0302", "e")
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def is_simplified(character: str) -> bool:
    """Whether everyday simplified text may hold the character: GB 2312, or any that has no simpler form."""
    return bool(character.encode("gb2312", "ignore")) or simplify(character) == character


def readings(pinyin: dict[str, str], characters: set[str]) -> str:
    """One line a syllable: the characters of which it is the first reading, a blank, those of which it is another."""
    first: dict[str, list[str]] = defaultdict(list)
    other: dict[str, list[str]] = defaultdict(list)
    for code, listed in sorted(pinyin.items(), key=lambda row: int(row[0])):
        character = chr(int(code))
        if character in characters:
            syllables = list(dict.fromkeys(map(toneless, listed.split(","))))
            first[syllables[0]].append(character)
            for syllable in syllables[1:]:
                other[syllable].append(character)
    lines = [
        f"{syllable} {''.join(first[syllable])} {''.join(other[syllable])}".rstrip(" ")
        for syllable in sorted({*first, *other})
    ]
    return "\n".join(lines) + "\n"


def chinese_words(rows: list[tuple[str, int, str]]) -> str:
    """One line a first character: that character, then the second ones of the words of two characters."""
    seconds: dict[str, set[str]] = defaultdict(set)
    for word, frequency, kind in rows:
        if len(word) == 3 and word[2] in PLACE_ENDS and kind.startswith("n"):
            word, kind = word[:2], "ns"
        if len(word) == 2 and all(map(is_han, word)) and simplify(word) == word:
            least = PLACE if kind.startswith("ns") else CHINESE_WORD
            if frequency >= least:
                seconds[word[0]].add(word[1])
    return "".join(f"{first}{''.join(sorted(seconds[first]))}\n" for first in sorted(seconds))


def english_words(words: list[str]) -> str:
    """The stems of the most frequent words, one a line, sorted."""
    long = (
        word
        for word in words[:ENGLISH_WORDS]
        if len(word) >= ENGLISH_LETTERS and word.isascii() and word.isalpha()
    )
    return "".join(f"{stem}\n" for stem in sorted({stem_of(word) for word in long}))


def main() -> int:
    """Write the three tables."""
    if len(sys.argv) != 4:
        print(__doc__)
        return 2
    pinyin_file, jieba_file, english_file = map(Path, sys.argv[1:])
    rows = [
        (word, int(frequency), kind)
        for word, frequency, kind in map(str.split, jieba_file.read_text(encoding="utf-8").splitlines())
    ]
    frequent = {character for word, frequency, _ in rows if frequency >= CHINESE_WORD for character in word}
    pinyin = json.loads(pinyin_file.read_text(encoding="utf-8"))
    characters = {
        character
        for character in map(chr, map(int, pinyin))
        if is_han(character) and (character.encode("gb2312", "ignore") or character in frequent)
        if is_simplified(character)
    }
    english = [line.split()[0] for line in english_file.read_text(encoding="utf-8-sig").splitlines()]
    for name, text in (
        ("readings.txt", readings(pinyin, characters)),
        ("words_zh.txt", chinese_words(rows)),
        ("words_en.txt", english_words(english)),
    ):
        (TARGET / name).write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
