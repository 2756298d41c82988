import hashlib
import json
from collections import Counter
from fractions import Fraction
from functools import cache
from itertools import combinations, groupby
from pathlib import Path

import pytest

from factcli.facts.factbase import FactBase
from factcli.facts.load import load_base
from factcli.quiz.generate import make_items
from factcli.quiz.grade import grade_answer
from factcli.quiz.item import Item, ItemType, Level, Slip
from factcli.quiz.level import LEVELS
from factcli.quiz.number_distractor import unit_distractors
from factcli.quiz.stem import gives_away
from factcli.quiz.telling import Telling, plain_sentence
from factcli.quiz.worded import in_number_order, may_both_hold, read_number
from factcli.render.quiz_json import paper_object
from factcli.text.normalize import normalize
from factcli.text.script import has_han
from tests.quiz.tea import TEA

PACKAGED = Path(__file__).parents[2] / "facts.yaml"
LANGUAGES = ["zh", "en"]
BASES = ["tea", "packaged"]
SEEDS = range(8)


@cache
def base_named(name: str) -> FactBase:
    return TEA if name == "tea" else load_base(PACKAGED)


@cache
def all_items(name: str, language: str) -> list[Item]:
    """Every item that a few seeds make; the packaged base yields far more with each."""
    seeds = SEEDS if name == "tea" else SEEDS[:2]
    return [item for seed in seeds for item in make_items(base_named(name), 500, seed, language=language)]


both = pytest.mark.parametrize("language", LANGUAGES)
every_base = pytest.mark.parametrize("name", BASES)


@every_base
@both
def test_each_key_grades_right_and_each_distractor_wrong(name: str, language: str) -> None:
    items = all_items(name, language)
    assert len(items) > 100
    for item in items:
        grade = grade_answer(item, item.key)
        assert grade is not None
        assert grade.is_right, item
        assert set(item.wrong) == {option.label for option in item.options} - set(item.key), item
        for other in item.accept:
            accepted = grade_answer(item, other)
            assert accepted is not None
            assert accepted.is_right, (item, other)
        for option in item.options if item.type.takes_one else ():
            by_label, by_words = grade_answer(item, option.label), grade_answer(item, option.text)
            assert by_label is not None
            assert by_label.is_right == (option.label == item.key), item
            assert by_words is not None
            if not option.text.isdigit():  # a bare number chooses by its place
                assert by_words == by_label
            if option.label != item.key:
                assert by_label.why, item


@every_base
@both
def test_groups_are_shown_in_another_order_and_hints_never_tell_the_key(name: str, language: str) -> None:
    seen = set()
    for item in all_items(name, language):
        seen.add(item.type)
        labels = "".join(option.label for option in item.options)
        if item.type is ItemType.ORDER:
            assert sorted(item.key) == list(labels), item
            assert item.key not in (labels, labels[::-1]), "neither the order nor its reverse is shown"
        elif item.type is ItemType.MATCH:
            assert len(item.key) == len(item.prompts) == len(set(item.prompts)) == len(set(item.key)), item
            assert len(labels) - len(item.prompts) in (0, 1), item
        elif item.type is ItemType.SEVERAL:
            assert 2 <= len(item.key) <= 3, item
            assert 4 <= len(labels) <= 5, item
            assert item.key == "".join(sorted(item.key))
        elif item.type is ItemType.ODD_ONE:
            assert {wrong.error for wrong in item.wrong.values()} == {Slip.BELONGS}
        if item.type is ItemType.TRUE_FALSE:
            assert item.hint == ""
        elif item.type in (ItemType.CHOICE, ItemType.ODD_ONE, ItemType.NUMBER, ItemType.CLOZE):
            assert item.hint or (item.type is ItemType.NUMBER and read_number(item.key) is None), item
            assert not (len(item.key_text) > 1 and gives_away(item.hint, item.key_text)), item
        if item.type is ItemType.CLOZE:
            assert not any(gives_away(item.stem, text) for text in item.accept if len(text) > 1), item
    assert seen == set(ItemType) or name == "tea"


@pytest.mark.parametrize("level", list(Level))
@both
def test_a_level_is_kept_to(language: str, level: Level) -> None:
    items = make_items(base_named("packaged"), 60, 2, language=language, level=level)
    assert len(items) > 30
    assert {item.level for item in items} == {level}
    assert {item.type for item in items} <= set(LEVELS[level])
    easy = {wrong.error for item in items if item.type is ItemType.CHOICE for wrong in item.wrong.values()}
    slips = {Slip.DIGIT_OFF, Slip.DIGITS_SWAPPED, Slip.TWO_DIGITS_OFF}
    assert not easy & slips or level is Level.MEDIUM, "only among near ones"


@every_base
@both
def test_no_two_options_mean_the_same_and_none_gives_the_key_away(name: str, language: str) -> None:
    for item in all_items(name, language):
        texts = [normalize(option.text).text for option in item.options]
        assert len(set(texts)) == len(texts), item
        if item.type is ItemType.TRUE_FALSE:
            continue
        assert item.stem
        if item.type is not ItemType.ORDER:
            assert not any(gives_away(item.stem, text) for text in item.key_texts if len(text) > 1), item
        for one, two in combinations(item.options, 2):
            a, b = read_number(one.text), read_number(two.text)
            if a is None or b is None:
                continue
            if a.quantity is None or b.quantity is None:
                assert a.number != b.number, item
            elif item.key in (one.label, two.label):
                assert not may_both_hold(a.quantity, b.quantity), item


@every_base
@both
def test_numbers_stand_in_ascending_order_and_in_the_same_words(name: str, language: str) -> None:
    seen = 0
    for item in all_items(name, language):
        texts = [option.text for option in item.options]
        order = in_number_order(texts)
        if item.type in (ItemType.TRUE_FALSE, ItemType.ORDER) or not texts or order is None:
            continue
        assert order == sorted(order), item
        numbers = [read_number(text) for text in texts]
        if item.type is ItemType.CHOICE and None not in numbers:
            seen += 1
            assert len({(number.head, number.tail) for number in numbers if number}) == 1, item
    assert seen > 10


@every_base
@both
def test_a_false_sentence_is_said_nowhere_and_a_true_one_is(name: str, language: str) -> None:
    base = base_named(name)
    said = {plain_sentence(sentence) for fact in base.facts for sentence in fact.sentences}
    truths: Counter[str] = Counter()
    for item in all_items(name, language):
        if item.type is ItemType.TRUE_FALSE:
            truths[item.key] += 1
            is_said = any(plain_sentence(item.stem).endswith(sentence) for sentence in said)
            assert is_said == (item.key == "A"), item
            assert ("A" in item.wrong) == (item.key == "B")
    assert abs(truths["A"] - truths["B"]) <= max(15, 0.1 * truths.total()), "about as often true as false"


@every_base
def test_distractors_of_names_are_no_other_names_of_the_key(name: str) -> None:
    base = base_named(name)
    forms = {
        entity.key: {normalize(other).text for other in entity.names} for entity in base.entities.values()
    }
    owner = {form: key for key, names in forms.items() for form in names}
    for item in all_items(name, "zh"):
        if item.type is ItemType.CHOICE:
            keys = [owner.get(normalize(option.text).text, option.text) for option in item.options]
            assert len(set(keys)) == len(keys), item


@both
def test_the_same_seed_gives_the_same_bytes(language: str) -> None:
    def digest(seed: int) -> str:
        items = make_items(TEA, 20, seed, language=language)
        paper = json.dumps(paper_object(items, TEA, seed, with_key=True), ensure_ascii=False)
        return hashlib.sha256(paper.encode()).hexdigest()

    assert digest(5) == digest(5)
    assert len({digest(seed) for seed in range(10)}) == 10, "another seed, another quiz"


@every_base
@both
def test_places_of_keys_are_balanced(name: str, language: str) -> None:
    places: Counter[str] = Counter(
        item.key
        for item in all_items(name, language)
        if item.type is ItemType.CHOICE and len(item.options) == 4
    )
    total = places.total()
    assert total > 20
    assert set(places) == set("ABCD")
    if total > 200:
        assert all(
            abs(Fraction(places[label], total) - Fraction(1, 4)) < Fraction(5, 100) for label in "ABCD"
        )


@every_base
@both
def test_a_quiz_is_mixed_and_asks_nothing_twice(name: str, language: str) -> None:
    for seed in SEEDS:
        items = make_items(base_named(name), 10, seed, language=language)
        assert len(items) == 10
        assert len({item.id for item in items}) == 10
        kinds = Counter(item.type for item in items)
        assert len(kinds) >= 4, kinds
        assert kinds[ItemType.CHOICE] == max(kinds.values()), "choices most of all"
        if name == "packaged":
            assert len({item.fact.id for item in items}) == 10, "ten facts"
        for one, two in combinations(items, 2):
            if one.fact.id != two.fact.id:
                slot = (one.fact.subject, one.fact.attribute)
                assert slot != (two.fact.subject, two.fact.attribute)


@both
def test_no_key_stands_at_one_place_four_times_in_a_row(language: str) -> None:
    for seed in range(6):
        for items in (make_items(base_named(name), 60, seed, language=language) for name in BASES):
            keys = [item.key for item in items if item.type in (ItemType.CHOICE, ItemType.ODD_ONE)]
            runs = [len(list(run)) for _key, run in groupby(keys[: len(keys) * 3 // 4])]
            assert max(runs) <= 3, keys


def test_a_topic_and_types_are_kept_to() -> None:
    items = make_items(TEA, 50, 3, language="zh", topic="产业")
    assert {item.fact.topic for item in items} == {"产业"}
    assert len(make_items(TEA, 50, 3, language="zh")) > len(items)
    typed = make_items(TEA, 50, 3, language="zh", types=[ItemType.NUMBER])
    assert {item.type for item in typed} == {ItemType.NUMBER}
    assert make_items(FactBase("empty"), 10, 1, language="zh") == []


def test_a_number_with_another_unit_is_a_slip_of_its_own() -> None:
    told = Telling(base_named("packaged"), "zh")
    by_id = {one.fact.id: one for one in told.facts}
    for fact_id, text, slip in (
        ("zhongcai_investment", "108万元", Slip.SCALE),
        ("growth_lead", "5.1%", Slip.PERCENT_POINTS),
    ):
        [wrong] = unit_distractors(by_id[fact_id], told)
        assert (wrong.text, wrong.wrong.error) == (text, slip)


def test_every_list_pair_order_and_stage_yields_a_choice() -> None:
    found = {item.fact.id: item for item in all_items("tea", "zh") if item.type is ItemType.CHOICE}
    slips = {
        "kinds": Slip.OTHER_MEMBER,
        "boxes": Slip.OTHER_SIDE,
        "steps": Slip.OTHER_PLACE_IN_ORDER,
        "garden": Slip.OTHER_STAGE,
        "packer": Slip.OTHER_NAME,
    }
    for fact_id, slip in slips.items():
        assert {wrong.error for wrong in found[fact_id].wrong.values()} == {slip}


def test_a_hedge_outside_the_number_is_not_forgotten() -> None:
    for item in all_items("tea", "en"):
        assert item.fact.id != "farms", "23 doesn't deny more than 20"


def test_another_year_s_figure_is_no_wrong_answer() -> None:
    for item in all_items("tea", "zh"):
        if item.fact.id == "output" and item.type is ItemType.CHOICE:
            assert "281吨" not in [option.text for option in item.options]


def test_another_partner_could_be_true_and_is_only_called_unsaid() -> None:
    asked = [item.stem for item in all_items("tea", "zh") if item.id == "partner:true_false"]
    assert asked
    assert all("资料" in stem for stem in asked)


def test_facts_without_english_are_left_out_in_english() -> None:
    assert "boxes:choice" in {item.id for item in all_items("tea", "zh")}
    assert "boxes" not in {item.fact.id for item in all_items("tea", "en")}
    assert not any(has_han(item.stem + item.key_text) for item in all_items("tea", "en"))
