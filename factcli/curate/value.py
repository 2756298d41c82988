"""Values: figures and periods that our own readers can read, lists as long as they say."""

from factcli.curate.inspection import Inspection
from factcli.facts.fact import Fact
from factcli.facts.fault import shown
from factcli.messages import _
from factcli.text.normalize import normalize
from factcli.values.dimension import Dimension
from factcli.values.numeral import read_figure
from factcli.values.period import read_period
from factcli.values.quantity import read_quantity

_SIGNS_BEFORE = "+-¥$€£约近超逾达~≈><≥≤ "
# What follows a numeral that counts the members of a list: 四大赛道, 五朵金花, 三个基地.
_COUNTING = tuple("大个朵种条项类方座家位名级步环链点张件支")

MOST_COUNTED = 99
"""A larger number in a name counts something else: 2023 figures."""


def check_values(inspection: Inspection) -> None:
    """Each value that starts like a number is a quantity, each period a period."""
    names = {name for entity in inspection.base.entities.values() for name in entity.names}
    for fact in inspection.base.facts:
        value = fact.value
        if (
            _starts_like_number(value)
            and value not in names
            and not (read_quantity(value) or read_period(value))
        ):
            message = _('"{value}" starts like a number but can\'t be read as a quantity or a period.')
            hint = _(
                "Write figure and unit (108亿元, 30余家, 7.9%); if it is a name, declare it as an entity."
            )
            inspection.error(fact, "value", "unreadable-value", message.format(value=shown(value)), hint)
        if fact.period and read_period(fact.period) is None:
            message = _('"{value}" can\'t be read as a period.').format(value=shown(fact.period))
            hint = _("Write a year, half year, month or span: 2023年, 2023年上半年, 2023年以来.")
            inspection.error(fact, "period", "unreadable-period", message, hint)
        if fact.closed and not (fact.members or fact.pairs):
            message = _("This fact is closed but has no members or pairs.")
            inspection.warn(fact, "closed", "nothing-closed", message, _("Add them, or take the key out."))
        if fact.ordered and not fact.members:
            message = _("This fact is ordered but has no members.")
            inspection.warn(fact, "ordered", "nothing-ordered", message, _("Add them, or take the key out."))


def _starts_like_number(value: str) -> bool:
    return normalize(value).text.lstrip(_SIGNS_BEFORE)[:1].isdecimal()


def check_counts(inspection: Inspection) -> None:
    """A whole list has as many members as it says: in its value, or at the start of its name."""
    for fact in inspection.base.facts:
        count = len(fact.members) or len(fact.pairs)
        if not (count and fact.closed):
            continue
        for key, stated in (
            ("value", _count_in_value(fact)),
            # A subject with an attribute is not the list: 五朵金花 declined for three reasons.
            ("attribute" if fact.attribute else "subject", count_in_name(fact.attribute or fact.subject)),
        ):
            if stated is not None and stated != count:
                message = _('"{text}" says {stated}, but the list has {count}.')
                message = message.format(text=shown(getattr(fact, key)), stated=stated, count=count)
                hint = _("Complete the list, or mend the number.")
                inspection.error(fact, key, "count", message, hint)


def _count_in_value(fact: Fact) -> int | None:
    quantity = read_quantity(fact.value) if fact.value else None
    if quantity is None or quantity.low is None or quantity.low != quantity.high:
        return None
    if quantity.dimension not in (Dimension.COUNT, Dimension.NUMBER):
        return None
    return int(quantity.low) if quantity.low == int(quantity.low) else None


def count_in_name(name: str) -> int | None:
    """How many a name says there are: 4 for 四大赛道, 5 for "five golden flowers", None for 一带一路 or 三江."""
    text = normalize(name).text
    figure = read_figure(text, 0)
    if figure is None or figure.low != figure.high or figure.kind or not 1 <= figure.value <= MOST_COUNTED:
        return None
    rest = text[figure.end :]
    if rest[:1] in _COUNTING or (rest.startswith(" ") and rest.endswith("s")):
        return int(figure.value)
    return None
