"""Item analysis: tables worked out by hand, classes drawn at random against the textbook, and everything too small."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli.classroom.reliability import (
    discrimination_of,
    group_size,
    kr20_of,
    mean_of,
    median_of,
    rest_correlation_of,
    standard_error_of,
    variance_of,
)
from factcli.classroom.spread import MOST_BARS, Bar, judge_distractors, spread_answers
from factcli.classroom.statistics import Answer, Band, Flag, analyse_class, band_of
from factcli.quiz.item import Item
from tests.classroom import textbook
from tests.classroom.made_items import choice, cloze, match, number_typed, order, several, true_false

# Ten pupils, four items; totals 4 3 3 3 2 2 1 1 1 0, mean 2, variance 1.4.
HAND = ("1111", "1110", "1101", "1011", "1100", "1010", "1000", "0100", "0010", "0000")
TABLE = [[sign == "1" for sign in row] for row in HAND]
TOTALS = [row.count("1") for row in HAND]


def column(place: int) -> list[bool]:
    return [row[place] for row in TABLE]


def answers(table: list[list[bool | None]]) -> list[list[Answer]]:
    return [[Answer(right, "" if right is None else "A" if right else "B") for right in row] for row in table]


def test_a_hand_made_class() -> None:
    assert [mean_of(TOTALS), variance_of(TOTALS)] == [2, Fraction(7, 5)]
    # p = .7 .5 .5 .3, so the sum of p q is .21 + .25 + .25 + .21 = .92
    assert kr20_of(TABLE) == Fraction(4, 3) * (1 - Fraction(92, 140))
    assert standard_error_of(TABLE) == pytest.approx((1.4 * (1 - 4 / 3 * 48 / 140)) ** 0.5)


@pytest.mark.parametrize(
    ("place", "expected", "why"),
    [
        (0, Fraction(7, 9), "top 1 + 2 * 3/3, bottom 0 + 2 * 1/3"),
        (1, Fraction(5, 9), "top 1 + 2 * 2/3, bottom 0 + 2 * 1/3"),
        (3, Fraction(7, 9), "top 1 + 2 * 2/3, bottom nobody"),
    ],
)
def test_discrimination_shares_places_at_the_edge(place: int, expected: Fraction, why: str) -> None:
    # n = 3: the one with 4 and two places among three with 3; the one with 0 and two places among three with 1.
    assert discrimination_of(column(place), TOTALS) == expected, why


def test_a_correlation_by_hand() -> None:
    # Item 4 is right for the totals 4, 3, 3: rests 3 2 2 against 3 2 2 1 1 1 0, means 7/3 and 10/7, variance of rests 81/100.
    found = rest_correlation_of(column(3), TOTALS)
    assert found == pytest.approx((7 / 3 - 10 / 7) / 0.9 * 0.21**0.5)


@pytest.mark.parametrize(
    ("pupils", "size", "why"),
    [
        (0, 0, "nobody"),
        (1, 0, "one pupil can't be in two groups"),
        (2, 1, "at least one"),
        (3, 1, "0.81"),
        (10, 3, "2.7"),
        (20, 5, "5.4"),
        (50, 14, "13.5 is rounded half up"),
        (100, 27, "as it is"),
    ],
)
def test_the_size_of_a_group(pupils: int, size: int, why: str) -> None:
    assert group_size(pupils) == size, why


rights = st.integers(1, 60).flatmap(
    lambda items: st.lists(st.lists(st.booleans(), min_size=items, max_size=items), max_size=40)
)


@given(rights)
def test_random_classes_equal_the_textbook(table: list[list[bool]]) -> None:
    whole = [[int(right) for right in row] for row in table]
    totals = [sum(row) for row in whole]
    items = [choice(place) for place in range(len(table[0]))] if table else []
    analysis = analyse_class(items, answers([list(row) for row in table]))
    assert list(analysis.totals) == totals
    if len(set(totals)) < 2 or len(items) < 2:
        assert analysis.reliability is None
        assert analysis.standard_error is None
    else:
        reliability = textbook.alpha(whole)
        assert analysis.reliability is not None
        assert float(analysis.reliability) == pytest.approx(reliability, abs=1e-9)
        variance = float(variance_of(totals) or 0)
        assert analysis.standard_error == pytest.approx((variance * max(0, 1 - reliability)) ** 0.5, abs=1e-6)
    for place, item in enumerate(analysis.items):
        marks = [row[place] for row in whole]
        rest = {total - mark for total, mark in zip(totals, marks, strict=True)}
        if len(set(marks)) < 2 or len(set(totals)) < 2:
            assert item.discrimination is None
        else:
            expected = textbook.discrimination(marks, totals, group_size(len(marks)))
            assert item.discrimination is not None
            assert float(item.discrimination) == pytest.approx(expected, abs=1e-12)
        if len(set(marks)) < 2 or len(rest) < 2:
            assert item.rest_correlation is None
        else:
            assert item.rest_correlation == pytest.approx(textbook.rest_correlation(marks, totals), abs=1e-9)


@given(rights, st.randoms(use_true_random=False))
def test_the_order_of_pupils_changes_nothing(table: list[list[bool]], random: object) -> None:
    items = [choice(place) for place in range(len(table[0]))] if table else []
    mixed = list(table)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    one, other = (analyse_class(items, answers([list(row) for row in rows])) for rows in (table, mixed))
    assert replace(one, totals=()) == replace(other, totals=())


@given(st.lists(st.floats(0, 1000), min_size=1, max_size=30))
def test_the_median_is_the_textbook_s(seconds: list[float]) -> None:
    found = median_of([Fraction(one) for one in seconds])
    assert found is not None
    assert float(found) == pytest.approx(textbook.median(seconds))


def test_what_was_not_answered() -> None:
    rows = [[Answer(True, "A", 4)], [Answer(False, "C", 8)], [Answer(None, "B", 99)], [Answer(True, "A")]]
    item = analyse_class([choice(1)], rows).items[0]
    assert (item.pupils, item.answered, item.right) == (4, 3, 2)
    assert (item.share_right, item.share_of_all) == (Fraction(2, 3), Fraction(1, 2))
    assert [item.mean_seconds, item.median_seconds] == [6, 6], (
        "no time where none was taken or nothing answered"
    )
    assert [bar.count for bar in item.bars] == [2, 0, 1, 0]


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ([], "no pupils"),
        ([[True, False]], "one pupil"),
        ([[None, None]] * 3, "no answers"),
        ([[True, True]] * 25, "everything right"),
        ([[True, False]] * 25, "all alike"),
        ([[True, False], [False, True]] * 15, "equal totals"),
    ],
)
def test_what_can_not_be_measured_is_none(rows: list[list[bool | None]], why: str) -> None:
    analysis = analyse_class([choice(1), choice(2)], answers(rows))
    assert analysis.reliability is None, why
    assert analysis.standard_error is None, why
    for item in analysis.items:
        assert item.discrimination is None, why
        assert item.band in (None, Band.TOO_FEW), why
    if why != "equal totals":
        assert all(item.rest_correlation is None for item in analysis.items), why


def test_no_items_and_one() -> None:
    assert analyse_class([], []).items == ()
    assert analyse_class([], [[], []]).totals == (0, 0)
    one = analyse_class([choice(1)], answers([[True], [False]] * 15))
    assert one.reliability is None
    assert one.items[0].rest_correlation is None, "nothing is left without it"
    assert one.items[0].discrimination == 1


def test_a_row_of_another_length_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="each row"):
        analyse_class([choice(1)], [[]])


@pytest.mark.parametrize(
    ("answered", "right", "flags", "band"),
    [
        (19, 1, (), Band.TOO_FEW),
        (20, 3, (Flag.HARD,), None),
        (20, 4, (), None),
        (20, 16, (), None),
        (20, 17, (Flag.EASY,), None),
    ],
)
def test_flags_want_answers_enough(
    answered: int, right: int, flags: tuple[Flag, ...], band: Band | None
) -> None:
    rows: list[list[bool | None]] = [[place < right] for place in range(answered)]
    rows += [[None]] * 3
    item = analyse_class([choice(1)], answers(rows)).items[0]
    assert item.flags == flags
    assert (item.band is Band.TOO_FEW) == (band is Band.TOO_FEW)


@pytest.mark.parametrize(
    ("value", "band"),
    [
        (Fraction(40, 100), Band.EXCELLENT),
        (Fraction(39, 100), Band.GOOD),
        (Fraction(30, 100), Band.GOOD),
        (Fraction(29, 100), Band.FAIR),
        (Fraction(20, 100), Band.FAIR),
        (Fraction(19, 100), Band.POOR),
        (Fraction(0), Band.POOR),
        (Fraction(-1, 100), Band.CHECK_KEY),
        (None, None),
    ],
)
def test_bands(value: Fraction | None, band: Band | None) -> None:
    assert band_of(value) == band


def test_a_wrong_key_shows() -> None:
    rows: list[list[bool | None]] = [[True, True, True, False], [False, False, False, True]] * 10
    analysis = analyse_class([choice(place) for place in range(4)], answers(rows))
    assert [item.band for item in analysis.items] == [Band.EXCELLENT] * 3 + [Band.CHECK_KEY]


@pytest.mark.parametrize(
    ("item", "given", "expected", "why"),
    [
        (
            choice(1, "B"),
            "BBAX",
            [("A", 1, False), ("B", 2, True), ("C", 0, False), ("D", 0, False)],
            "labels",
        ),
        (true_false(1, "B"), "AB", [("A", 1, False), ("B", 1, True)], "both"),
        (
            several(1, "AC"),
            ["AC", "AB"],
            [("A", 2, True), ("B", 1, False), ("C", 1, True), ("D", 0, False)],
            "each label that was chosen",
        ),
        (
            number_typed(1),
            ["108 亿元", "１０８亿元", "108亿元", "108亿元", "12"],
            [("108亿元", 4, True), ("12", 1, False)],
            "one answer however it is written",
        ),
        (order(1), ["CADB", "ABCD", "CADB"], [("CADB", 2, True), ("ABCD", 1, False)], "labels in a row"),
        (cloze(1), [], [], "no answers"),
    ],
)
def test_histograms(item: Item, given: list[str], expected: list[tuple[str, int, bool]], why: str) -> None:
    key = "108" if item.unit else item.key
    pairs = [(text, key in text.replace("１０８", "108")) for text in given]
    assert spread_answers(item, pairs) == tuple(Bar(*bar) for bar in expected), why


def test_only_the_most_frequent_texts_are_shown() -> None:
    given = [(f"text {number}", False) for number in range(30)] + [("text 29", False)]
    bars = spread_answers(cloze(1), given)
    assert len(bars) == MOST_BARS
    assert bars[0] == Bar("text 29", 2, False)


def test_idle_distractors() -> None:
    given = [("B", True)] * 57 + [("A", False)] * 3 + [("C", False)] * 2
    found = judge_distractors(choice(1, "B"), given)
    assert found is not None
    assert (found.functional, found.idle) == ((), ("A", "C", "D")), "3 of 62 are under 5 %"
    found = judge_distractors(choice(1, "B"), given[2:])
    assert found is not None
    assert (found.functional, found.idle, found.efficiency) == (("A",), ("C", "D"), Fraction(1, 3)), "3 of 60"


@pytest.mark.parametrize("item", [match(1), order(1), cloze(1), choice(1, "A")])
def test_no_distractors_to_judge(item: Item) -> None:
    given = [] if item.type == "choice" else [(item.key, True)]
    assert judge_distractors(item, given) is None
