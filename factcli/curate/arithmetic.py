"""Derived facts: each calculation comes to what its fact states."""

from fractions import Fraction

from factcli.curate.inspection import Inspection
from factcli.errors import BaseError
from factcli.facts.arithmetic import evaluate, find_circle
from factcli.facts.fact import Fact
from factcli.facts.fault import shown
from factcli.messages import _
from factcli.values.quantity import read_quantity


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
    shown_sum = f"{derived.sum} = {_amount(derived.amount)}{derived.unit}"
    if not fact.value:
        message = _('The fact "{id}" is calculated but states no value.').format(id=fact.id)
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
