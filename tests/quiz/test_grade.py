import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli.facts.fact import Fact
from factcli.quiz.grade import Grade, grade_answer
from factcli.quiz.grade_number import needs_unit
from factcli.quiz.item import Item, ItemType, Option, Slip, Wrong
from factcli.quiz.outcome import Outcome

FACT = Fact("some", "一句话。")
CHOICE = Item(
    "some:choice",
    ItemType.CHOICE,
    FACT,
    "几天？",
    "B",
    (Option("A", "30天"), Option("B", "42天"), Option("C", "200天")),
    {"A": Wrong(Slip.SIBLING, "30天说的是另一件事。", "other"), "C": Wrong(Slip.NEAR_NUMBER, "不是。")},
)
TRUTH = Item(
    "some:true_false",
    ItemType.TRUE_FALSE,
    FACT,
    "对吗？",
    "B",
    (Option("A", "对"), Option("B", "错")),
    {"A": Wrong(Slip.SIBLING, "其实不对。")},
)


def number(key: str, unit: str = "") -> Item:
    return Item("some:number", ItemType.NUMBER, FACT, "多少？", key, unit=unit)


CHOICES = [
    (CHOICE, "b", "B", "its letter"),
    (CHOICE, "B", "B", "in upper case"),
    (CHOICE, "2", "B", "its number"),
    (CHOICE, "２", "B", "full width"),
    (CHOICE, "ｂ", "B", "full width"),
    (CHOICE, " 42 天 ", "B", "its words"),
    (CHOICE, "a", "A", "another"),
    (CHOICE, "d", "", "there is no such option"),
    (CHOICE, "4", "", "nor such a number"),
    (CHOICE, "", "", "nothing"),
    (CHOICE, "对", "", "a word for another type"),
    (TRUTH, "错", "B", "Chinese"),
    (TRUTH, "不对", "B", "in two characters"),
    (TRUTH, "f", "B", "English"),
    (TRUTH, "n", "B", "no"),
    (TRUTH, "2", "B", "its number"),
    (TRUTH, "对", "A", "true"),
    (TRUTH, "Y", "A", "yes"),
    (TRUTH, "maybe", "", "neither"),
]


@pytest.mark.parametrize(("item", "text", "label", "why"), CHOICES)
def test_choosing(item: Item, text: str, label: str, why: str) -> None:
    grade = grade_answer(item, text)
    if not label:
        assert grade is None, why
        return
    assert grade is not None, why
    assert (grade.label, grade.is_right) == (label, label == item.key), why
    assert grade.why == ("" if grade.is_right else item.wrong[label].why)


R = Outcome.RIGHT
COUNTS = Item(
    "some:choice",
    ItemType.CHOICE,
    FACT,
    "How many?",
    "A",
    (Option("A", "2"), Option("B", "3"), Option("C", "4")),
)


def test_a_number_chooses_by_place_before_it_chooses_by_words() -> None:
    assert [grade.label for text in "1234" if (grade := grade_answer(COUNTS, text))] == ["A", "B", "C", "C"]


NUMBERS = [
    ("108亿元", "亿元", "108亿", R, "without the yuan"),
    ("30余家", "家", "30多", R, "the same interval in another word"),
    ("30余家", "家", "more than 30", R, "as English says it"),
    ("30余家", "家", "over thirty companies", R, "in words, with its unit"),
    ("30余家", "家", "30+", R, "as it is typed fast"),
    ("30余家", "家", "nearly 30", Outcome.NEAR, "on the other side of it"),
    ("30余家", "家", "more than 50", Outcome.WRONG, "beyond it"),
    ("超过100个", "个", "100多个", R, "as one says it"),
    ("over 30 companies", "companies", "三十多家", R, "as Chinese says it"),
    ("nearly 8%", "%", "近8%", R, "as Chinese says it"),
    ("约40天", "天", "about 40 days", R, "as English says it"),
    ("30余家", "家", "35", Outcome.NEAR, "a number inside it"),
    ("30余家", "家", "33家", Outcome.NEAR, "with its unit too"),
    ("30余家", "家", "41", Outcome.WRONG, "beyond it"),
    ("108亿元", "亿元", "108 亿元", R, "with a blank"),
    ("108亿元", "亿元", "１０８亿", R, "full width"),
    ("108亿元", "亿元", "一百零八亿", R, "Chinese numerals"),
    ("108亿元", "亿元", "1.08e10", R, "an exponent"),
    ("108亿元", "亿元", "10800000000 元", R, "written out"),
    ("108亿元", "亿元", "10.8 billion", R, "English"),
    ("108亿元", "亿元", "10.8 billion yuan", R, "English with a unit"),
    ("108亿元", "亿元", "108", R, "in the unit that the question gives"),
    ("108亿元", "亿元", "108.0", R, "the same number"),
    ("108亿元", "亿元", "1080000万元", R, "another scale, the same sum"),
    ("108亿元", "亿元", "108万元", Outcome.WRONG_SCALE, "万 for 亿"),
    ("108亿元", "亿元", "1080", Outcome.WRONG_SCALE, "a zero too many"),
    ("108亿元", "亿元", "180亿", Outcome.DIGITS_SWAPPED, "two digits exchanged"),
    ("108亿元", "亿元", "109亿", Outcome.NEAR, "one more"),
    ("108亿元", "亿元", "208亿", Outcome.WRONG, "far off"),
    ("108亿元", "亿元", "108亿美元", Outcome.WRONG_UNIT, "another currency"),
    ("108亿元", "亿元", "108天", Outcome.WRONG_UNIT, "no sum at all"),
    ("108亿元", "亿元", "约108亿元", R, "said modestly"),
    ("108亿元", "亿元", "100多亿元", Outcome.NEAR, "not the figure, though not false"),
    ("10.8 billion yuan", "billion yuan", "10.8", R, "in the unit that the question gives"),
    ("10.8 billion yuan", "billion yuan", "108亿", R, "in Chinese"),
    ("42天", "天", "四十二天", R, "Chinese numerals"),
    ("42天", "天", "六周", R, "six weeks are 42 days"),
    ("42天", "天", "24", Outcome.DIGITS_SWAPPED, "exchanged"),
    ("42天", "天", "42年", Outcome.WRONG, "a time, but another"),
    ("7.9%", "%", "7.9", R, "the question says percent"),
    ("7.9%", "%", "百分之七点九", R, "in words"),
    ("5.1个百分点", "个百分点", "5.1%", Outcome.WRONG_UNIT, "percent are no percentage points"),
    ("16家", "家", "16", R, "bare"),
    ("16家", "家", "十六", R, "Chinese numeral"),
    ("16家", "家", "16个", R, "another measure word"),
    ("半年", "", "半年", R, "as written"),
    ("半年", "", "6个月", R, "the same time"),
    ("半年", "", "180天", Outcome.NEAR, "about the same time"),
    ("半年", "", "一年", Outcome.WRONG, "twice as long"),
    ("半年", "", "6", None, "six of what?"),
    ("1998年", "年", "1998", R, "a year"),
    ("1998年", "年", "一九九八年", R, "a year in Chinese"),
    ("1998年", "年", "1989", Outcome.DIGITS_SWAPPED, "exchanged"),
    ("1998年", "年", "1999年", Outcome.NEAR, "the next year"),
    ("1998年", "年", "去年", None, "no year"),
    ("108亿元", "亿元", "很多", None, "no number"),
    ("108亿元", "亿元", "", None, "nothing"),
    ("108亿元", "亿元", "1e999999999", None, "no number a person means"),
    ("108亿元", "亿元", "9" * 5000, None, "nor this one"),
]


@pytest.mark.parametrize(("key", "unit", "text", "expected", "why"), NUMBERS)
def test_typing_a_number(key: str, unit: str, text: str, expected: Outcome | None, why: str) -> None:
    grade = grade_answer(number(key, unit), text)
    assert (grade.outcome if grade else None) == expected, why


def test_each_way_of_being_wrong_is_told() -> None:
    texts = {grade_answer(number("108亿元", "亿元"), text) for text in ("108万元", "180亿", "109亿", "108天")}
    assert len({grade.why for grade in texts if grade}) == 4
    assert all(grade.why for grade in texts if grade)


def test_a_unit_is_needed_where_the_question_gives_none() -> None:
    assert needs_unit(number("半年"))
    assert not needs_unit(number("42天", "天"))
    assert not needs_unit(number("16"))
    assert not needs_unit(CHOICE)


@given(st.text(max_size=60))
def test_no_answer_breaks_grading(text: str) -> None:
    for item in (CHOICE, TRUTH, number("108亿元", "亿元"), number("半年"), number("1998年", "年")):
        grade = grade_answer(item, text)
        assert grade is None or isinstance(grade, Grade)
