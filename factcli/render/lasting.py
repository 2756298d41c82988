"""What is said of facts that don't hold any more, or only until a day."""

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.render.wording import clean, id_of, statement_of, value_of


def lasting_row(fact: Fact, base: FactBase) -> tuple[str, str]:
    """A label and a text: until when a fact was true and what holds now, or until when it is valid.

    Two empty texts for a fact that nothing limits.
    """
    if fact.superseded_by:
        return _("No longer true"), _past(fact, base)
    return (_("Valid until"), clean(fact.valid_until, 40)) if fact.valid_until else ("", "")


def lasting_words(fact: Fact) -> str:
    """What a list says of it in a word or two: the day, and the id of the fact that took its place."""
    return clean(
        " → ".join(filter(None, (fact.valid_until, fact.superseded_by and f"[{fact.superseded_by}]"))), 80
    )


def _past(fact: Fact, base: FactBase) -> str:
    from factcli.verify.validity import last_day  # few bases keep what was true once

    until = fact.valid_until or (day.isoformat() if (day := last_day(base, fact)) else "")
    past = _("was true until {date}").format(date=clean(until, 40)) if until else _("was true once")
    later = base.successor(fact)
    if later is None:
        return past
    value = clean(value_of(base, later)) if later.attribute == fact.attribute else ""
    return _("{past}; now: {now} [{id}]").format(
        past=past, now=value or statement_of(later), id=id_of(later, base)
    )
