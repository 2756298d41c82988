"""Outcomes: what an answer came to."""

from enum import StrEnum


class Outcome(StrEnum):
    """What an answer came to; all but the first are wrong, each in its own way."""

    RIGHT = "right"
    WRONG = "wrong"
    NEAR = "near"
    WRONG_UNIT = "wrong_unit"
    WRONG_SCALE = "wrong_scale"
    DIGITS_SWAPPED = "digits_swapped"
    PARTLY = "partly"
