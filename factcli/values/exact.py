"""Exact numbers: whole ones as int, which is fast, all others as Fraction."""

from fractions import Fraction

Exact = int | Fraction


def exact(numerator: int, denominator: int) -> Exact:
    """The quotient, as an int where it is one."""
    if numerator % denominator == 0:
        return numerator // denominator
    return Fraction(numerator, denominator)
