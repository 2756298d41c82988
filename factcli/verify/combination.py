"""A calculation over several facts as the reader writes it: 42天 − 30天 = 12天."""

from fractions import Fraction

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.shown import shown_name, shown_value
from factcli.text.normalize import normal_form
from factcli.values.quantity import read_quantity
from factcli.verify.combined import Combined


def shown_combination(base: FactBase, combined: Combined, language: str) -> str:
    """The figures with their sign and result; side by side with their subjects where they are only compared.

    `language` is the reader's, `en` or `zh`.
    """
    if combined.result is None or combined.result < 0 or not combined.sign:
        return _shown_side_by_side(base, combined.facts, language)
    values = [shown_value(base, fact, language) for fact in combined.facts]
    total = _with_number(values[0], combined.result)
    return f" {combined.sign} ".join(values) + (f" = {total}" if total else "")


def _shown_side_by_side(base: FactBase, facts: tuple[Fact, ...], language: str) -> str:
    """Each value with its subject, and with its period where the first and the last are of two periods."""
    colon, between = (": ", "; ") if language == "en" else ("：", "；")
    is_dated = facts[0].period != facts[-1].period
    shown = []
    for fact in facts:
        period = f" {fact.period}" if is_dated and fact.period else ""
        name, value = shown_name(base, fact.subject, language), shown_value(base, fact, language)
        shown.append(f"{name}{period}{colon}{value}")
    return between.join(shown)


def _with_number(value: str, number: Fraction) -> str:
    """A value with another number in the place of its own, in the same unit and scale, or ""."""
    quantity = read_quantity(normal_form(value))
    start = next((place for place, sign in enumerate(value) if sign.isdigit()), -1)
    if quantity is None or not quantity.stated or start < 0:
        return ""
    end = start
    while end < len(value) and (value[end].isdigit() or value[end] in ",."):
        end += 1
    written = Fraction(value[start:end].replace(",", ""))
    scaled = number * written / quantity.stated
    return f"{value[:start]}{_shown_number(scaled)}{value[end:]}"


def _shown_number(number: Fraction) -> str:
    """A number in digits, to four places where it has more; then it says so: ≈0.3333."""
    if number.denominator == 1:
        return str(number.numerator)
    shown = f"{float(number):.4f}".rstrip("0").rstrip(".")
    return shown if Fraction(shown) == number else f"≈{shown}"
