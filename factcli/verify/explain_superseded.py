"""A claim that was once true, told with the day on which it ended and with what holds now."""

from factcli.facts.factbase import FactBase
from factcli.facts.shown import shown_sentence, shown_value
from factcli.messages import _, current_language
from factcli.verify.finding import Finding
from factcli.verify.validity import last_day


def shown_later(base: FactBase, finding: Finding) -> str:
    """What holds now: the value of the fact that superseded the other one, or nothing where it has none."""
    later = finding.later
    return shown_value(base, later, current_language()) if later is not None and later.value else ""


def tell_superseded(base: FactBase, finding: Finding) -> str:
    """Until when the claim was true, and what is so now."""
    until = finding.fact.valid_until or (day.isoformat() if (day := last_day(base, finding.fact)) else "")
    past = _("This was true until {date}.").format(date=until) if until else _("This was true once.")
    stated = shown_later(base, finding)
    if stated:
        now = _("Now it is {stated}.").format(stated=stated)
    else:
        now = shown_sentence(finding.later, current_language()) if finding.later is not None else ""
    return _("{text} {sentence}").format(text=past, sentence=now) if now else past
