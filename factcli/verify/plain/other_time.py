"""Times that are another's: another edition's, or that of another statement of the sentence."""

from factcli.text.script import has_han
from factcli.values.compare import Agreement
from factcli.values.period import PeriodKind
from factcli.verify.plain.align import Laid
from factcli.verify.plain.lead import begins_with_verb, has_content
from factcli.verify.plain.reading import Reading
from factcli.verify.vocabulary import words_of_table

_EDITIONS = words_of_table(
    "上届 上一届 前一届 下届 下一届 首届 上次 下次 上一次 下一次 上期 下期 previous next upcoming"
)
"""Words for another one of a row of events."""


def is_of_other_time(laid: Laid) -> bool:
    """Whether the claim speaks of another edition than the sentence, or takes the time of what it doesn't say."""
    return _editions(laid.claim) - _editions(laid.stated) != frozenset() or _takes_time_of_another(laid)


def _editions(reading: Reading) -> frozenset[str]:
    words = {token.form for token in reading.tokens}
    return frozenset(word for word in _EDITIONS if (word in reading.text if has_han(word) else word in words))


def _takes_time_of_another(laid: Laid) -> bool:
    """Whether a time stands in a clause that says something, and the claim has nothing of that: who has worked there since 2005."""
    homes = {home for start, home in laid.homes.items() if start not in _light(laid)}
    for one in laid.pairings:
        period = one.claimed.period
        if one.stated is None or period is None or one.agreement is not Agreement.AGREES:
            continue
        if has_han(laid.stated.text):
            if _leads_other_verb(laid, one.stated.start, one.stated.end):
                return True
            continue
        number = laid.stated.clause_of(one.stated.start)
        start = laid.stated.clauses[number].start
        is_since = period.kind is PeriodKind.SINCE
        if is_since and homes and number not in homes and has_content(laid.stated, start, one.stated.start):
            return True
    return False


def _leads_other_verb(laid: Laid, start: int, end: int) -> bool:
    """Whether a Chinese time stands before a verb that the claim hasn't: 于明年1月启用, where it says 于明年1月验收."""
    text = laid.stated.text
    verb = text[end : end + _VERB]
    return (
        text[max(0, start - 1) : start] in ("于", "在")
        and begins_with_verb(verb)
        and verb not in laid.claim.text
    )


_VERB = 2


def _light(laid: Laid) -> set[int]:
    """Where the claim's auxiliaries begin, which stand in any clause."""
    return {unit.start for unit in laid.held if unit.text in ("has", "have", "had")}
