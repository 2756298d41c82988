"""Wrong answers about lists: what a list doesn't name, and the subjects of other lists."""

from factcli.facts.fact import Fact
from factcli.messages import _
from factcli.quiz.common_kind import ASKED_BY_KIND
from factcli.quiz.distractor import (
    Distractor,
    first_about,
    never_wrong,
    others_in_slot,
    overlaps,
    why_elsewhere,
)
from factcli.quiz.item import Slip, Wrong
from factcli.quiz.stem import gives_away
from factcli.quiz.telling import ENGLISH, Telling, Told


def member_distractors(told: Told, member: str, telling: Telling) -> list[Distractor]:
    """What a list doesn't name: members of other lists, then other names of the member's kind."""
    fact, kind = told.fact, telling.kind_of(member)
    inside = {name for key in (*fact.members, fact.subject) for name in telling.forms_of(key)}
    inside |= never_wrong(told)
    for other in others_in_slot(told, telling):
        inside |= {name for key in (other.key, *other.fact.members) for name in telling.forms_of(key)}
    keys: dict[str, Told | None] = {
        key: other
        for other in telling.facts
        if other is not told
        for key in reversed(other.fact.members)
        if (telling.kind_of(key) in ("", kind) if kind else not telling.kind_of(key))
    }
    for key in telling.kin.alike(member):
        keys.setdefault(key, first_about(key, telling, fact))
    of_kind = len(keys)
    if fact.closed and len(fact.members) > 2 and kind not in ASKED_BY_KIND:
        for other in telling.facts:  # what else is listed of the same subject, and looks like it
            if other.fact.subject == fact.subject and other.fact.members:
                alike = [
                    key
                    for key in other.fact.members
                    if _is_as_long(key, member, telling) and telling.kind_of(key) not in ASKED_BY_KIND
                ]
                keys.update({key: other for key in alike if key not in keys})
    found = []
    for rank, (key, owner) in enumerate(keys.items()):
        name = telling.name_of(key)
        if not name or overlaps(name, telling.forms_of(key), inside) or gives_away(told.sentence, name):
            continue
        if owner is not None:
            why = why_elsewhere(name, owner)
        elif fact.closed:
            why = _("{value} isn't one of them.").format(value=name)
        else:
            why = _("{value} isn't named there.").format(value=name)
        far = 0 if owner is not None and owner.fact.topic == fact.topic else 1
        wrong = Wrong(Slip.OTHER_MEMBER, why, owner.fact.id if owner else "")
        found.append(Distractor(name, wrong, far if rank < of_kind else 2 + far))
    return found


def owner_distractors(told: Told, member: str, telling: Telling) -> list[Distractor]:
    """Other subjects whose whole lists of the same attribute lack the member."""
    fact = told.fact
    inside = telling.forms_of(fact.subject) | never_wrong(told)
    holders = {
        other.fact.subject
        for other in telling.facts
        if any(telling.forms_of(member) & telling.forms_of(key) for key in _named_in(other.fact))
    }
    found: dict[str, Distractor] = {}
    for other in telling.facts:
        subject = other.fact.subject
        is_list = bool(other.fact.members) and other.fact.closed
        if not is_list or other.fact.attribute != fact.attribute or subject in holders:
            continue
        name = telling.name_of(subject)
        if not name or overlaps(name, telling.forms_of(subject), set(inside)):
            continue
        wrong = Wrong(Slip.OTHER_LIST, why_elsewhere(name, other), other.fact.id)
        found.setdefault(subject, Distractor(name, wrong, 0))
    return list(found.values())


def _is_as_long(key: str, member: str, telling: Telling) -> bool:
    """Whether two names are about as long: in Chinese the same, in English within a third, and both one or many."""
    one, two = telling.name_of(key), telling.name_of(member)
    if telling.language != ENGLISH:
        return len(key) == len(member)
    is_long = 3 * abs(len(one) - len(two)) <= max(len(one), len(two))
    return is_long and _is_plural(one) == _is_plural(two)


def _is_plural(name: str) -> bool:
    """Whether an English noun phrase is one of many, as far as the end of its head tells: links of the chain."""
    for link in (" of ", " for ", " in "):
        name = name.partition(link)[0]
    return name.endswith("s") and not name.endswith("ss")


def _named_in(fact: Fact) -> tuple[str, ...]:
    """Every name a fact gives to its subject."""
    sides = [side for pair in fact.pairs for side in pair]
    return (*filter(None, (fact.value, fact.status)), *fact.members, *sides)
