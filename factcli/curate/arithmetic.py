"""Derived facts: each calculation comes to what its fact states."""

import re
from fractions import Fraction

from factcli.curate.inspection import Inspection
from factcli.errors import BaseError
from factcli.facts.arithmetic import Derived, evaluate, find_circle
from factcli.facts.expression import facts_in, read_expression
from factcli.facts.fact import Fact
from factcli.facts.fault import shown
from factcli.messages import _
from factcli.text.normalize import normalize
from factcli.values.dimension import Dimension
from factcli.values.quantity import read_quantity

_FIGURE = re.compile(r"([^\d+−-]*)(\d[\d,]*(?:\.\d+)?)(\D*)")
"""A value with one figure in digits: what stands before it, the digits, the unit behind."""


def check_derivations(inspection: Inspection) -> None:
    """Each calculation can be done, in no circle, and its result is the stated value."""
    for fact in inspection.base.facts:
        if not fact.derived:
            continue
        circle = find_circle(fact, inspection.base)
        if circle:
            message = _("This calculation rests on itself: {circle}.").format(circle=" → ".join(circle))
            inspection.error(fact, "derived", "circle", message, _("Let it rest on stated facts only."))
            continue
        try:
            _check_result(inspection, fact)
        except BaseError as error:
            inspection.error(fact, "derived", "derived", error.message, error.hint)


def _check_result(inspection: Inspection, fact: Fact) -> None:
    derived = evaluate(fact.derived, inspection.base)
    stated = read_quantity(fact.value) if fact.value else None
    shown_sum = f"{derived.sum} = {_result(derived, fact, inspection)}"
    if not fact.value:
        message = _("This fact is calculated but states no value.")
        inspection.error(
            fact, "derived", "no-value", message, _("Add the value: {sum}").format(sum=shown_sum)
        )
    elif stated is None:
        message = _('"{value}" is calculated but is no quantity.').format(value=shown(fact.value))
        inspection.error(
            fact, "value", "derived", message, _("Write the result: {sum}").format(sum=shown_sum)
        )
    elif not derived.agrees(stated):
        message = _('The calculation comes to another value than "{value}": {sum}.')
        message = message.format(value=shown(fact.value), sum=shown_sum)
        inspection.error(fact, "value", "derived", message, _("Mend the value or the calculation."))


def _result(derived: Derived, fact: Fact, inspection: Inspection) -> str:
    """The result in the unit that the fact states, else in that of the first fact it rests on."""
    named = [inspection.facts.get(leaf.id) for leaf in facts_in(read_expression(fact.derived))]
    for value in (fact.value, *(one.value for one in named if one)):
        quantity = read_quantity(value) if value else None
        figure = _FIGURE.fullmatch(normalize(value).text)
        if quantity is None or figure is None or not quantity.stated or not quantity.is_exact:
            continue
        amount = derived.amount
        if derived.dimension is Dimension.NUMBER and quantity.dimension is Dimension.PERCENT:
            amount *= 100
        elif (derived.unit, derived.dimension) != (quantity.unit, quantity.dimension):
            continue
        before, digits, after = figure.groups()
        return before + _amount(amount * Fraction(digits.replace(",", "")) / quantity.stated) + after
    return _amount(derived.amount) + derived.unit


def _amount(amount: Fraction) -> str:
    """An amount in digits where they end, else as a fraction."""
    rest = amount.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return f"{amount.numerator}/{amount.denominator}"
    places = 0
    while (amount * 10**places).denominator != 1:
        places += 1
    digits = f"{abs(int(amount * 10**places)):0{places + 1}d}"
    sign = "-" if amount < 0 else ""
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)
