"""Items: quiz questions made from facts, each with its key and the reason why every other option is wrong."""

from dataclasses import dataclass, field
from enum import StrEnum

from factcli.facts.fact import Fact


class ItemType(StrEnum):
    """How an item is answered."""

    CHOICE = "choice"
    SEVERAL = "several"
    TRUE_FALSE = "true_false"
    NUMBER = "number"
    CLOZE = "cloze"
    ORDER = "order"
    MATCH = "match"
    ODD_ONE = "odd_one"

    @property
    def is_typed(self) -> bool:
        """Whether the answer is typed, so that it must be recalled and can't be recognised among options."""
        return self in (ItemType.NUMBER, ItemType.CLOZE)

    @property
    def takes_one(self) -> bool:
        """Whether one option is the whole answer."""
        return self in (ItemType.CHOICE, ItemType.TRUE_FALSE, ItemType.ODD_ONE)


class Level(StrEnum):
    """How hard an item is: by whether the answer is recognised or recalled, and by how near the wrong options are."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


class Slip(StrEnum):
    """The error behind a wrong option: how somebody who half remembers would come by it."""

    SIBLING = "sibling"
    DIGITS_SWAPPED = "digits_swapped"
    DIGIT_OFF = "digit_off"
    TWO_DIGITS_OFF = "two_digits_off"
    NEAR_NUMBER = "near_number"
    FAR_NUMBER = "far_number"
    SCALE = "scale"
    PERCENT_POINTS = "percent_points"
    WHOLE_FOR_PART = "whole_for_part"
    PART_FOR_WHOLE = "part_for_whole"
    OTHER_YEAR = "other_year"
    OTHER_NAME = "other_name"
    OTHER_STAGE = "other_stage"
    OTHER_MEMBER = "other_member"
    OTHER_LIST = "other_list"
    OTHER_SIDE = "other_side"
    OTHER_SUBJECT = "other_subject"
    OTHER_PLACE_IN_ORDER = "other_place_in_order"
    BELONGS = "belongs"
    DENIED = "denied"
    WRITTEN = "written"


@dataclass(frozen=True, slots=True)
class Option:
    """One of the answers to choose from."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Wrong:
    """Why an option is wrong: the slip behind it, and the fact whose value it is (empty: nobody's)."""

    error: Slip
    why: str
    fact: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One question about one fact.

    `key` is, for one option, its label; for several, their labels in the alphabet's order (`AC`); for an order,
    the labels from first to last (`CADB`); for a matching, the label that goes with each of `prompts` in turn
    (`BAC`; one more option than prompts may stand there); for a typed answer, the value as the base words it.
    `wrong` explains each label that is no part of the key. `unit` is what follows a typed number (亿元; empty:
    nothing), `accept` holds further right wordings of a typed answer and `hint` helps at a cost. `statement` and
    `quote` are shown once it is answered. `id` is the fact's id and the type, so new wording keeps its history.
    """

    id: str
    type: ItemType
    fact: Fact
    stem: str
    key: str
    options: tuple[Option, ...] = ()
    wrong: dict[str, Wrong] = field(default_factory=dict)
    prompts: tuple[str, ...] = ()
    unit: str = ""
    accept: tuple[str, ...] = ()
    level: Level = Level.MEDIUM
    hint: str = ""
    statement: str = ""
    quote: str = ""

    @property
    def key_texts(self) -> tuple[str, ...]:
        """The right answer in words: one text, or one for each of several options, places or prompts."""
        if self.type.is_typed:
            return (self.key,)
        texts = {option.label: option.text for option in self.options}
        return tuple(texts[label] for label in self.key)

    @property
    def key_text(self) -> str:
        """The right answer in words, in one line."""
        return "; ".join(self.key_texts)
