"""Paper forms: the key goes along with the options, keys are balanced, rows are short and a neighbour is no help."""

from collections import Counter
from dataclasses import replace
from itertools import combinations, permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcli.classroom.forms import Form, Forms, Weak, make_forms
from factcli.classroom.printed_item import PrintedItem, keeps_options
from factcli.facts.load import load_base
from factcli.quiz.generate import make_items
from factcli.quiz.grade import grade_answer
from factcli.quiz.item import Item, ItemType, Option
from tests.classroom import made_items as made

KINDS = (
    made.choice,
    made.numbers,
    made.true_false,
    made.several,
    made.order,
    made.match,
    made.odd_one,
    made.number_typed,
    made.cloze,
)
quick = settings(max_examples=40, deadline=None)
lists = st.lists(st.sampled_from(KINDS), min_size=1, max_size=24).map(
    lambda kinds: [kind(number) for number, kind in enumerate(kinds)]
)
seeds = st.integers(0, 10**6)
counts = st.integers(1, 4)


def row(form: Form) -> str:
    """The right labels of a form's single-choice items, as a guesser sees them one after the other."""
    return "".join(one.item.key for one in form.items if one.item.type.takes_one)


def key_at(form: Form, number: int) -> str:
    return form.items[number - 1].item.key


def answers_to(item: Item) -> list[str]:
    """Every way to answer an item by labels."""
    labels = [option.label for option in item.options]
    if item.type.takes_one:
        return labels
    if item.type is ItemType.SEVERAL:
        return ["".join(some) for size in range(1, len(labels) + 1) for some in combinations(labels, size)]
    places = len(item.prompts) or len(labels)
    return ["".join(some) for some in permutations(labels, places)]


@quick
@given(lists, counts, seeds)
def test_each_form_holds_every_item_once(items: list[Item], count: int, seed: int) -> None:
    forms = make_forms(items, count, seed)
    assert "".join(form.letter for form in forms.forms) == "ABCD"[:count]
    for form in forms.forms:
        assert sorted(one.original for one in form.items) == list(range(len(items)))
        for one in form.items:
            original = items[one.original]
            assert one.item.stem == original.stem
            assert sorted(option.text for option in one.item.options) == sorted(
                option.text for option in original.options
            )
            assert sorted(one.item.prompts) == sorted(original.prompts)
            assert sorted(one.item.key_texts) == sorted(original.key_texts)


@quick
@given(lists, counts, seeds)
def test_an_answer_is_worth_on_a_form_what_it_is_worth(items: list[Item], count: int, seed: int) -> None:
    for form in make_forms(items, count, seed).forms:
        for one in form.items:
            original = items[one.original]
            assert one.read_answer(one.item.key) == original.key
            for answer in answers_to(one.item) if one.item.options else []:
                read = one.read_answer(answer)
                assert read is not None
                printed, graded = grade_answer(one.item, answer), grade_answer(original, read)
                assert printed is not None
                assert graded is not None
                assert (printed.outcome, printed.credit) == (graded.outcome, graded.credit)
                assert graded.is_right == (answer == one.item.key)


@quick
@given(lists, counts, seeds)
def test_reasons_go_with_their_options(items: list[Item], count: int, seed: int) -> None:
    for form in make_forms(items, count, seed).forms:
        for one in form.items:
            texts = {option.label: option.text for option in one.item.options}
            told = {texts[label]: wrong for label, wrong in one.item.wrong.items()}
            original = items[one.original]
            assert told == {
                option.text: original.wrong[option.label]
                for option in original.options
                if option.label in original.wrong
            }
            if one.item.type is ItemType.MATCH:
                pairs = set(zip(original.prompts, original.key_texts, strict=True))
                assert set(zip(one.item.prompts, one.item.key_texts, strict=True)) == pairs
            elif one.item.type is ItemType.ORDER:
                assert one.item.key_texts == original.key_texts
                assert one.item.key != "ABCD", "it would stand there in the right order"


@quick
@given(lists, counts, seeds)
def test_what_keeps_its_order(items: list[Item], count: int, seed: int) -> None:
    for form in make_forms(items, count, seed).forms:
        for one in form.items:
            original = items[one.original]
            if (
                original.type.is_typed
                or original.type is ItemType.TRUE_FALSE
                or "家" in str(original.options)
            ):
                assert one.item == original


@quick
@given(st.integers(1, 60), st.integers(3, 4), counts, seeds)
def test_keys_of_free_items_are_balanced(length: int, options: int, count: int, seed: int) -> None:
    items = [made.choice(number, count=options) for number in range(length)]
    for form in make_forms(items, count, seed).forms:
        found = Counter(row(form))
        each = [found[label] for label in "ABCD"[:options]]
        assert max(each) - min(each) <= 1


def test_forty_items_have_each_label_ten_times() -> None:
    forms = make_forms([made.choice(number) for number in range(40)], 4, 7)
    assert [sorted(Counter(row(form)).values()) for form in forms.forms] == [[10, 10, 10, 10]] * 4
    assert forms.weaknesses == ()


def test_items_that_may_move_make_up_for_those_that_may_not() -> None:
    items = [made.numbers(number, "B") for number in range(5)] + [made.choice(number) for number in range(15)]
    for form in make_forms(items, 2, 1).forms:
        assert Counter(row(form)) == {"A": 5, "B": 5, "C": 5, "D": 5}


@quick
@given(st.integers(4, 60), counts, seeds)
def test_four_options_are_always_enough(length: int, count: int, seed: int) -> None:
    items = [made.choice(number, "ABCD"[number % 4]) for number in range(length)]
    forms = make_forms(items, count, seed)
    assert all(weak.kind is Weak.SAME_ITEM and length < 20 for weak in forms.weaknesses)
    for form in forms.forms:
        assert not any(label * 4 in row(form) for label in "ABCD")
    for one, other in combinations(forms.forms, 2):
        for number in range(1, length + 1):
            assert key_at(one, number) != key_at(other, number)
            if length >= 20:
                assert one.items[number - 1].original != other.items[number - 1].original


@quick
@given(lists, counts, seeds)
def test_what_is_weak_is_said(items: list[Item], count: int, seed: int) -> None:
    forms = make_forms(items, count, seed)
    said = {(weak.kind, weak.number, weak.letters) for weak in forms.weaknesses}
    for number in range(1, len(items) + 1):
        for one, other in combinations(forms.forms, 2):
            same = key_at(one, number) == key_at(other, number)
            told = any(
                kind is Weak.SAME_KEY and at == number and {one.letter, other.letter} <= set(letters)
                for kind, at, letters in said
            )
            assert same == told
            same = one.items[number - 1].original == other.items[number - 1].original
            told = any(
                kind is Weak.SAME_ITEM and at == number and {one.letter, other.letter} <= set(letters)
                for kind, at, letters in said
            )
            assert same == told
    for form in forms.forms:
        long = any(label * 4 in row(form) for label in "ABCD")
        assert long == any(kind is Weak.LONG_RUN and form.letter == at for kind, _number, at in said)


@pytest.mark.parametrize("count", [2, 3, 4])
@pytest.mark.parametrize("length", [12, 25, 40])
def test_a_real_quiz_has_no_weakness(count: int, length: int) -> None:
    base = load_base(Path(__file__).parents[2] / "facts.yaml")
    forms = make_forms(make_items(base, length, 3, language="zh"), count, 7)
    assert forms.weaknesses == ()


@quick
@given(lists, counts, seeds)
def test_the_same_seed_gives_the_same_forms(items: list[Item], count: int, seed: int) -> None:
    assert repr(make_forms(items, count, seed)) == repr(make_forms(list(items), count, seed))


def test_forms_are_the_same_on_every_machine() -> None:
    forms = make_forms(made.every_type(), 2, 7)
    told = [f"{one.original}{one.labels}{one.item.key}" for form in forms.forms for one in form.items]
    assert (forms.forms[0].number, forms.forms[1].number) == NUMBERS
    assert " ".join(told) == TOLD


NUMBERS = ("A-7-FCA7", "B-7-FCA7")
TOLD = (
    "6云溪镇 3ACBDAB 1ABA 7BCDAC 4ABCDB 8DBCACDAB 2108亿元 0ADBCA 5CBDABDC "
    "7BADCC 1ABA 3CBDAAD 2108亿元 0ADCBA 5BDACABC 6云溪镇 4ABCDB 8BDCACDBA"
)
"""Of each item on form A, then on form B: its place in the list, its labels there, its key here."""


def changed_stem(items: list[Item]) -> Forms:
    return make_forms([replace(items[0], stem="Another?"), *items[1:]], 2, 7)


def changed_option(items: list[Item]) -> Forms:
    options = (*items[0].options[:-1], Option("D", "another"))
    return make_forms([replace(items[0], options=options), *items[1:]], 2, 7)


def test_the_number_changes_with_what_is_printed() -> None:
    items = made.every_type()
    others = [
        make_forms(items, 2, 7),
        make_forms(items, 3, 7),
        make_forms(items, 2, 8),
        make_forms(items[::-1], 2, 7),
        changed_stem(items),
        changed_option(items),
    ]
    assert len({forms.forms[0].number for forms in others}) == len(others)
    assert make_forms(items, 2, 7).form("B") == others[0].forms[1]
    assert others[0].form("E") is None


@pytest.mark.parametrize(
    ("texts", "keeps", "why"),
    [
        (("8家", "12家"), True, "counts"),
        (("1.2亿元", "90亿元"), True, "figures with a unit"),
        (("1998年", "2004年"), True, "years"),
        (("2023年3月", "2023年11月"), True, "months"),
        (("三成", "七成"), True, "Chinese numerals"),
        (("30余家", "约100家"), True, "hedges"),
        (("毛峰", "龙须"), False, "names"),
        (("2号厂房", "毛峰"), False, "one is a name"),
    ],
)
def test_figures_keep_their_order(texts: tuple[str, ...], keeps: bool, why: str) -> None:
    assert keeps_options(made.made_item(1, ItemType.CHOICE, "A", texts)) == keeps, why


def test_figures_to_be_put_in_order_move() -> None:
    assert not keeps_options(made.made_item(1, ItemType.ORDER, "BA", ("8家", "12家")))


def test_an_unreadable_answer_is_none() -> None:
    form = make_forms(made.every_type(), 1, 1).forms[0]
    for one in form.items:
        assert (one.read_answer("#") is None) == (not one.item.type.is_typed)


def test_nothing_to_print() -> None:
    forms = make_forms([], 2, 1)
    assert [form.items for form in forms.forms] == [(), ()]
    assert isinstance(make_forms([made.cloze(1)], 1, 1).forms[0].items[0], PrintedItem)


@pytest.mark.parametrize("count", [0, 5])
def test_too_many_forms(count: int) -> None:
    with pytest.raises(ValueError, match="1 to 4"):
        make_forms([made.choice(1)], count, 1)
