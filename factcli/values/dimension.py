"""Dimensions: what a quantity can measure."""

from enum import StrEnum


class Dimension(StrEnum):
    """What a quantity measures; only quantities of one dimension can be compared."""

    NUMBER = "number"
    COUNT = "count"
    MONEY = "money"
    TIME = "time"
    CLOCK = "clock"
    LENGTH = "length"
    AREA = "area"
    VOLUME = "volume"
    MASS = "mass"
    PERCENT = "percent"
    POINT = "percentage point"
    MULTIPLE = "multiple"
    ORDINAL = "ordinal"
    TEMPERATURE = "temperature"
    POWER = "power"
    ENERGY = "energy"
    DATA = "data"
    RATE = "rate"
