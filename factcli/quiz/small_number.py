"""Small numbers in words, which tell a count: the four tracks, 四大赛道, 4+2."""

from factcli.quiz.telling import Told
from factcli.text.normalize import normalize

_SMALL_NUMBERS = tuple(
    zip(
        "一二三四五六七八九十",
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
        strict=True,
    )
)


def tells_number(text: str, told: Told) -> bool:
    """Whether `text` names a small number in words, or as a sum: 四大赛道, 4+2, where it is asked how many there are."""
    stated = told.quantity.stated if told.quantity is not None else None
    if told.number is not None and not told.number.is_year:
        stated = told.number.number  # 十年 tells 10年, however many days those are
    if stated is None or stated.denominator != 1 or not 0 < stated <= len(_SMALL_NUMBERS):
        return False
    normal = normalize(text).text
    if any(f"{one}+{stated - one}" in normal for one in range(1, int(stated))):
        return True  # 4+2
    words = normal.replace("-", " ").split()
    character, word = _SMALL_NUMBERS[int(stated) - 1]
    return character in text or word in words or (stated == 2 and "两" in text)
