"""Words of a query that are misspelt: Chinese ones that sound like a fact's, English ones a slip away from one."""

from factcli.text.lexicon import is_chinese_word, is_english_word
from factcli.text.reading import loose_readings_of

_LEAST_LETTERS, _TWO_SLIPS = 5, 8


def sounds_within(stretch: str, own: str) -> bool:
    """Whether a fact's words have a stretch that sounds the same, and this one is no word of its own."""
    if len(stretch) == 2 and is_chinese_word(stretch):
        return False
    sounds = [loose_readings_of(character) for character in stretch]
    if not all(sounds):
        return False
    length = len(stretch)
    return any(
        own[start] not in " |"
        and all(
            stretch[place] == own[start + place] or sounds[place] & loose_readings_of(own[start + place])
            for place in range(length)
        )
        for start in range(len(own) - length + 1)
    )


def looks_within(word: str, own: str) -> bool:
    """Whether a fact's words have one that this one misspells: a letter wrong, missing, doubled or exchanged."""
    if len(word) < _LEAST_LETTERS or is_english_word(word):
        return False
    slips = 2 if len(word) >= _TWO_SLIPS else 1
    return any(
        other[0] == word[0] and abs(len(other) - len(word)) <= slips and _distance(word, other) <= slips
        for other in set(own.split())
        if len(other) >= _LEAST_LETTERS and other.isascii()
    )


def _distance(one: str, other: str) -> int:
    """How many letters have to be put in, left out, changed or exchanged with their neighbour."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        older, before, row = before, row, [number]
        for place, sign in enumerate(other, 1):
            cost = min(row[-1] + 1, before[place] + 1, before[place - 1] + (letter != sign))
            if number > 1 and place > 1 and letter == other[place - 2] and one[number - 2] == sign:
                cost = min(cost, older[place - 2] + 1)
            row.append(cost)
    return row[-1]
