"""Items: quiz questions made from facts, each with its key and the reason why every other option is wrong."""

from dataclasses import dataclass, field
from enum import StrEnum

from factcli.facts.fact import Fact


class ItemType(StrEnum):
    """How an item is answered."""

    CHOICE = "choice"
    TRUE_FALSE = "true_false"
    NUMBER = "number"


class Slip(StrEnum):
    """The error behind a wrong option: how somebody who half remembers would come by it."""

    SIBLING = "sibling"
    DIGITS_SWAPPED = "digits_swapped"
    DIGIT_OFF = "digit_off"
    TWO_DIGITS_OFF = "two_digits_off"
    NEAR_NUMBER = "near_number"
    SCALE = "scale"
    OTHER_YEAR = "other_year"
    OTHER_NAME = "other_name"
    OTHER_STAGE = "other_stage"
    OTHER_MEMBER = "other_member"
    OTHER_LIST = "other_list"
    OTHER_SIDE = "other_side"
    OTHER_PLACE_IN_ORDER = "other_place_in_order"
    DENIED = "denied"


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

    `key` is the right option's label, or, for a number, the value as the base words it. `wrong` explains each
    other label. `unit` is what follows a typed number (亿元; empty: nothing). `statement` and `quote` are
    shown once it is answered. `id` is the fact's id and the type, so new wording keeps its history.
    """

    id: str
    type: ItemType
    fact: Fact
    stem: str
    key: str
    options: tuple[Option, ...] = ()
    wrong: dict[str, Wrong] = field(default_factory=dict)
    unit: str = ""
    statement: str = ""
    quote: str = ""

    @property
    def key_text(self) -> str:
        """The right answer in words."""
        return next((option.text for option in self.options if option.label == self.key), self.key)
