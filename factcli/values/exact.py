"""Exact numbers: whole ones as int, which is fast, all others as Fraction."""

from fractions import Fraction

Exact = int | Fraction


def exact(numerator: int, denominator: int) -> Exact:
    """The quotient, as an int where it is one."""
    if numerator % denominator == 0:
        return numerator // denominator
    return Fraction(numerator, denominator)


def times(one: Exact, other: Exact) -> Exact:
    """The product, as an int where it is one."""
    product = one * other
    if not isinstance(product, int) and product.denominator == 1:
        return product.numerator
    return product
