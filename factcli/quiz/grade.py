"""Grades: what an answer is worth, by what it means and never by how it is spelt."""

from collections.abc import Container
from dataclasses import dataclass
from fractions import Fraction

from factcli.facts.factbase import FactBase
from factcli.messages import N_, _
from factcli.quiz.grade_labels import match_labels, read_labels
from factcli.quiz.grade_number import grade_number, needs_unit
from factcli.quiz.grade_words import is_meant, plain_name, tell_spelling
from factcli.quiz.item import Item, ItemType
from factcli.quiz.outcome import Outcome
from factcli.text.normalize import normalize, squeeze
from factcli.values.quantity import read_quantity

_TRUE_WORDS = frozenset(["t", "y", "true", "yes", "right", "对", "是", "真", "正确", "对的", "√"])
_FALSE_WORDS = frozenset(
    ["f", "n", "false", "no", "wrong", "错", "否", "假", "不对", "不是", "错误", "错的", "×"]
)
_WHY = {
    Outcome.RIGHT: "",
    Outcome.WRONG: "",
    Outcome.PARTLY: "",
    Outcome.NEAR: N_("Near, but not it."),
    Outcome.WRONG_UNIT: N_("The number is right, the unit is not."),
    Outcome.WRONG_SCALE: N_("The digits are right, the scale is not."),
    Outcome.DIGITS_SWAPPED: N_("The digits are right, their order is not."),
}
_NEAR_CREDIT = Fraction(1, 2)
"""What a typed number is worth whose digits or value are right, where partial credit is given."""
_NEAR_OUTCOMES = (Outcome.WRONG_UNIT, Outcome.WRONG_SCALE, Outcome.NEAR)


@dataclass(frozen=True, slots=True)
class Grade:
    """An answer judged: its outcome, a sentence of feedback (may be empty), and the labels that were chosen.

    `credit` is the share of the key that it gets, from 0 to 1: it counts only where partial credit is given.
    """

    outcome: Outcome
    why: str = ""
    label: str = ""
    credit: Fraction = Fraction(0)

    @property
    def is_right(self) -> bool:
        """Whether the answer is wholly right."""
        return self.outcome is Outcome.RIGHT


def names_known(base: FactBase) -> frozenset[str]:
    """Every name of a base in the form that `grade_answer` takes: none of them is a misspelling of another."""
    return frozenset(plain_name(name) for entity in base.entities.values() for name in entity.names)


def grade_answer(item: Item, text: str, known: Container[str] = frozenset()) -> Grade | None:
    """The grade of what was typed or chosen; None when it can't be read as an answer to this item.

    A choice is a label, its number or the option's own words; true and false also have words of their own. Several,
    an order and a matching are such labels one after the other. A number may be written in any numerals, with the
    unit that the stem gives, another one, or none; a name may be any of its names, be written in pinyin or slightly
    misspelt, unless it is one of the other names `known` (`names_known`).
    """
    form = normalize(text).text.strip()
    if not form:
        return None
    if item.type is ItemType.NUMBER:
        return _grade_number(item, form)
    if item.type is ItemType.CLOZE:
        return _grade_words(item, text, form, known)
    if not item.type.takes_one:
        labels = read_labels(item, form)
        return None if labels is None else _grade_labels(item, labels)
    label = _chosen_label(item, form)
    if not label:
        return None
    if label == item.key:
        return Grade(Outcome.RIGHT, label=label, credit=Fraction(1))
    wrong = item.wrong.get(label)
    return Grade(Outcome.WRONG, wrong.why if wrong else "", label)


def _grade_labels(item: Item, labels: str) -> Grade:
    match = match_labels(item, labels)
    if match.part == 1 and labels == item.key:
        return Grade(Outcome.RIGHT, label=labels, credit=match.part)
    return Grade(Outcome.PARTLY if match.part else Outcome.WRONG, match.why, labels, match.part)


def _grade_number(item: Item, form: str) -> Grade | None:
    is_alone = needs_unit(item)
    outcomes = [grade_number(key, form, is_alone=is_alone) for key in (item.key, *item.accept)]
    outcome = Outcome.RIGHT if Outcome.RIGHT in outcomes else outcomes[0]
    if outcome is None and any(plain_name(form) == plain_name(key) for key in item.accept):
        outcome = Outcome.RIGHT
    return None if outcome is None else _grade_of(outcome)


def _grade_words(item: Item, text: str, form: str, known: Container[str]) -> Grade | None:
    name = is_meant(item, form, known)
    if name is not None:
        return Grade(Outcome.RIGHT, tell_spelling(name, text), credit=Fraction(1))
    if read_quantity(normalize(item.key).text) is not None:
        outcome = grade_number(item.key, form, is_alone=False)
        return None if outcome is None else _grade_of(outcome)
    return Grade(Outcome.WRONG) if plain_name(form) else None


def _grade_of(outcome: Outcome) -> Grade:
    why = _(_WHY[outcome]) if _WHY[outcome] else ""
    if outcome is Outcome.RIGHT:
        return Grade(outcome, why, credit=Fraction(1))
    return Grade(outcome, why, credit=_NEAR_CREDIT if outcome in _NEAR_OUTCOMES else Fraction(0))


def _chosen_label(item: Item, form: str) -> str:
    for number, option in enumerate(item.options, 1):
        if form in (option.label.lower(), str(number)):
            return option.label
    for option in item.options:  # after the labels: an option may read 2
        if squeeze(form) == squeeze(normalize(option.text).text):
            return option.label
    if item.type is ItemType.TRUE_FALSE:
        if form in _TRUE_WORDS:
            return item.options[0].label
        if form in _FALSE_WORDS:
            return item.options[1].label
    return ""
