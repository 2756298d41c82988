"""Declared arithmetic: what a derived fact's calculation comes to, in which unit, and how the sum is shown."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from factcli.errors import BaseError
from factcli.facts.expression import Count, Expression, Number, Operation, Stated, facts_in, read_expression
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.fault import did_you_mean, shown
from factcli.messages import _
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity, read_quantity

_SIGNS = {"+": "+", "-": "−", "*": "×", "/": "÷"}
_PLAIN = (Dimension.NUMBER, Dimension.MULTIPLE)
_COUNTED = (Dimension.NUMBER, Dimension.COUNT)
_ANY_THING = "个"


@dataclass(frozen=True, slots=True)
class Derived:
    """What a calculation comes to: an exact amount of `unit` (as `Quantity` has it), and its left-hand side.

    `sum` is the calculation with the stated values in place of the ids: `7.9% − 5.1个百分点`.
    """

    amount: Fraction
    unit: str
    dimension: Dimension
    sum: str

    def agrees(self, quantity: Quantity) -> bool:
        """Whether a stated quantity says the same, a hedged one within its bounds.

        A plain number agrees with a count of anything, with a multiple, and with a percentage a hundred times
        as large.
        """
        amount = self.amount
        if self.dimension in _PLAIN and quantity.dimension is Dimension.PERCENT:
            amount *= 100
        elif not (
            (self.dimension in _PLAIN and quantity.dimension in (*_PLAIN, Dimension.COUNT))
            or (self.dimension is Dimension.COUNT and quantity.dimension is Dimension.NUMBER)
            or _same_unit(self, quantity)
        ):
            return False
        return quantity.contains(amount)


def evaluate(text: str, base: FactBase) -> Derived:
    """What the calculation `text` over facts of `base` comes to.

    Percent minus percentage points is percent, percent minus percent is percentage points, a difference or a
    sum keeps its unit, a ratio of one unit is a plain number. Raises BaseError when the text is no
    calculation, names a fact that isn't there or has no exact figure, or joins what can't be joined.
    """
    return _compute(read_expression(text), base)


def show_derivation(fact: Fact, base: FactBase) -> str:
    """The calculation of a derived fact as a sum: `7.9% − 5.1个百分点 = 2.8%`. Raises BaseError as `evaluate`."""
    return f"{evaluate(fact.derived, base).sum} = {fact.value}"


def find_circle(fact: Fact, base: FactBase) -> tuple[str, ...]:
    """The ids on the way by which a derived fact rests on itself, ending with its own; empty when it doesn't."""
    facts = {known.id: known for known in base.facts}
    came_from: dict[str, str] = {}
    waiting = [fact.id]
    while waiting:
        here = waiting.pop()
        for named in _facts_under(facts.get(here)):
            if named == fact.id:
                trail = [named]
                while here != fact.id:
                    trail.append(here)
                    here = came_from[here]
                return (fact.id, *reversed(trail))
            if named not in came_from:
                came_from[named] = here
                waiting.append(named)
    return ()


def _facts_under(fact: Fact | None) -> list[str]:
    if fact is None or not fact.derived:
        return []
    try:
        return [named.id for named in facts_in(read_expression(fact.derived)) if isinstance(named, Stated)]
    except BaseError:  # told where that fact itself is checked
        return []


def _compute(expression: Expression, base: FactBase) -> Derived:
    if isinstance(expression, Number):
        return Derived(Fraction(expression.value), "", Dimension.NUMBER, str(expression.value))
    if isinstance(expression, Count):
        return _count(_fact(expression.id, base))
    if isinstance(expression, Stated):
        return _stated(_fact(expression.id, base))
    left, right = _compute(expression.left, base), _compute(expression.right, base)
    joined = _JOIN[expression.sign](left, right)
    sides = (
        _bracketed(left.sum, expression, expression.left),
        _bracketed(right.sum, expression, expression.right),
    )
    return Derived(*joined, f"{sides[0]} {_SIGNS[expression.sign]} {sides[1]}")


def _bracketed(text: str, whole: Operation, side: Expression) -> str:
    """The text of one side of an operation, in brackets where it needs them."""
    if not isinstance(side, Operation):
        return text
    binds_less = whole.sign in "*/" and side.sign in "+-"
    changes_sign = side is whole.right and (whole.sign == "/" or (whole.sign == "-" and side.sign in "+-"))
    return f"({text})" if binds_less or changes_sign else text


def _fact(fact_id: str, base: FactBase) -> Fact:
    fact = base.fact(fact_id)
    if fact is None:
        hint = did_you_mean(fact_id, [known.id for known in base.facts]) or _(
            "Add that fact, or name another."
        )
        raise BaseError(_('No fact has the id "{id}".').format(id=shown(fact_id)), hint)
    return fact


def _count(fact: Fact) -> Derived:
    count = len(fact.members) or len(fact.pairs)
    if not count:
        message = _('The fact "{id}" has no members or pairs to count.').format(id=fact.id)
        raise BaseError(message, _("Give it members, or name it without count()."))
    return Derived(Fraction(count), "", Dimension.NUMBER, str(count))


def _stated(fact: Fact) -> Derived:
    if not fact.value:
        message = _('The fact "{id}" has no value to calculate with.').format(id=fact.id)
        raise BaseError(message, _("Give it a value; for how many members it has, write count(id)."))
    quantity = read_quantity(fact.value)
    if quantity is None:
        message = _('The value of "{id}", "{value}", is no quantity.').format(
            id=fact.id, value=shown(fact.value)
        )
        raise BaseError(message, _("Calculate with facts whose value is a figure."))
    if quantity.low is None or quantity.low != quantity.high:
        message = _('The value of "{id}", "{value}", is not exact.').format(
            id=fact.id, value=shown(fact.value)
        )
        raise BaseError(message, _("Calculate with exact figures only."))
    return Derived(Fraction(quantity.low), quantity.unit, quantity.dimension, fact.value)


Joined = tuple[Fraction, str, Dimension]


def _same_unit(left: Derived, right: Derived | Quantity) -> bool:
    return (
        left.dimension is right.dimension
        and left.unit == right.unit
        and left.dimension is not Dimension.ORDINAL
    )


def _unjoinable(sign: str, left: Derived, right: Derived) -> BaseError:
    message = _('"{left}" {sign} "{right}" makes no sense: the units don\'t go together.')
    message = message.format(left=shown(left.sum), sign=_SIGNS[sign], right=shown(right.sum))
    return BaseError(message, _("Add and subtract one unit; multiply and divide by plain numbers."))


def _add(left: Derived, right: Derived) -> Joined:
    amount = left.amount + right.amount
    if left.dimension is Dimension.POINT and right.dimension is Dimension.PERCENT:
        return amount, right.unit, right.dimension
    return amount, *_unit_of_sum("+", left, right)


def _subtract(left: Derived, right: Derived) -> Joined:
    amount = left.amount - right.amount
    if left.dimension is right.dimension is Dimension.PERCENT:
        return amount, _POINTS, Dimension.POINT
    return amount, *_unit_of_sum("-", left, right)


def _unit_of_sum(sign: str, left: Derived, right: Derived) -> tuple[str, Dimension]:
    if _same_unit(left, right) or (
        left.dimension is Dimension.PERCENT and right.dimension is Dimension.POINT
    ):
        return left.unit, left.dimension
    if (
        left.dimension in _COUNTED and right.dimension in _COUNTED
    ):  # 16家 and 4个; a bare number counts anything
        units = {side.unit for side in (left, right) if side.dimension is Dimension.COUNT}
        return (units.pop() if len(units) == 1 else _ANY_THING), Dimension.COUNT
    raise _unjoinable(sign, left, right)


def _multiply(left: Derived, right: Derived) -> Joined:
    for factor, other in ((right, left), (left, right)):
        if factor.dimension in _PLAIN:
            return factor.amount * other.amount, other.unit, other.dimension
        if factor.dimension is Dimension.PERCENT:
            return factor.amount * other.amount / 100, other.unit, other.dimension
    raise _unjoinable("*", left, right)


def _divide(left: Derived, right: Derived) -> Joined:
    if not right.amount:
        raise BaseError(_("This calculation divides by nought."), _("Look at what stands behind the /."))
    amount = left.amount / right.amount
    if right.dimension in _PLAIN:
        return amount, left.unit, left.dimension
    if _same_unit(left, right) or (left.dimension in _COUNTED and right.dimension in _COUNTED):
        return amount, "", Dimension.NUMBER
    raise _unjoinable("/", left, right)


_POINTS = "百分点"
_JOIN: dict[str, Callable[[Derived, Derived], Joined]] = {
    "+": _add,
    "-": _subtract,
    "*": _multiply,
    "/": _divide,
}
