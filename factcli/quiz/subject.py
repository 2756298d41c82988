"""The other side of a fact: of whom or what it says its value, and who else that could be said of but isn't."""

from factcli.messages import _
from factcli.quiz.common_kind import ASKED_BY_KIND
from factcli.quiz.company import is_wrong_for
from factcli.quiz.distractor import Distractor, first_about, is_false, never_wrong, overlaps, why_elsewhere
from factcli.quiz.item import Slip, Wrong
from factcli.quiz.stem import gives_away, is_proper
from factcli.quiz.telling import ENGLISH, Telling, Told

_PLURAL_VERBS = (" have ", " are ", " were ")


def place_of_subject(told: Told, telling: Telling, *, with_home: bool = False) -> tuple[int, int]:
    """Where the sentence names its subject, exactly once; (-1, -1) where it doesn't, or where it goes without saying.

    What the whole base is about goes without saying, unless it is to be counted `with_home`.
    """
    subject = told.fact.subject
    if (
        not subject
        or not (told.key or told.fact.members)
        or (subject in telling.base.homes and not with_home)
    ):
        return -1, -1
    start, end = telling.place_of(subject, told.sentence)
    rest = told.sentence[:start] + told.sentence[end:]
    if start < 0 or any(len(name) > 1 and gives_away(rest, name) for name in telling.forms_of(subject)):
        return -1, -1
    return start, end


def is_said_of_one(told: Told, telling: Telling) -> bool:
    """Whether no other subject of the base has this value of this attribute, so that one answer fits."""
    fact = told.fact
    return not any(
        other.subject != fact.subject
        and (other.value, other.status, other.members) == (fact.value, fact.status, fact.members)
        for other in telling.base.with_attribute(fact.attribute)
    )


def subject_distractors(told: Told, telling: Telling, *, with_home: bool = False) -> list[Distractor]:
    """Others that the fact could be about: those of whom its attribute states another value, then their like."""
    fact = told.fact
    start, end = place_of_subject(told, telling, with_home=with_home)
    if start < 0 or not is_said_of_one(told, telling):
        return []
    is_plural = told.sentence[end:].startswith(_PLURAL_VERBS) and is_proper(told.sentence[start:end])
    if telling.language == ENGLISH and (fact.members or is_plural):
        return []  # whether a whole is one or many, its verb tells: comprise, comprises
    keys: dict[str, int] = {}
    kind = telling.kind_of(fact.subject)
    attribute = telling.base.attributes.get(fact.attribute)
    if fact.attribute and not (attribute is not None and attribute.several):
        for other in telling.base.with_attribute(fact.attribute):
            its = telling.kind_of(other.subject)
            if other.subject and (its == kind or (its in ASKED_BY_KIND and kind in ASKED_BY_KIND)):
                keys.setdefault(other.subject, 0)
    for key in telling.kin.alike(fact.subject):
        keys.setdefault(key, 2)
    avoided = {form for key in (fact.subject, fact.value, *fact.members) for form in telling.forms_of(key)}
    found = []
    for key, nearness in keys.items():
        name = telling.name_of(key)
        if key == fact.subject or not name or overlaps(name, telling.forms_of(key), avoided):
            continue
        if key in telling.base.homes or telling.forms_of(key) & never_wrong(told):
            continue
        if telling.language == ENGLISH and not _takes_the_verb(name, told.sentence[start:end]):
            continue
        if gives_away(told.sentence, name) or _bears(key, told, telling):
            continue
        if not is_false(told.sentence[:start] + name + told.sentence[end:], telling):
            continue
        owner = first_about(key, telling, fact)
        why = (
            why_elsewhere(name, owner)
            if owner is not None
            else _("The base doesn't say this of {value}.").format(value=name)
        )
        wrong = Wrong(Slip.OTHER_SUBJECT, why, owner.fact.id if owner is not None else "")
        found.append(Distractor(name, wrong, nearness))
    return found


def _takes_the_verb(name: str, other: str) -> bool:
    """Whether two English names are both singular or both plural, as far as their ends tell; and both proper or not."""
    return is_proper(name) == is_proper(other) and (
        is_proper(name) or name.endswith("s") == other.endswith("s")
    )


def _bears(key: str, told: Told, telling: Telling) -> bool:
    """Whether the base names the fact's value, or a member of its list, in what it says of another."""
    values = [value for value in (told.fact.value, told.fact.status, *told.fact.members) if value]
    for other in telling.facts:
        if other.fact.subject != key and key not in other.fact.members:
            continue
        if other.fact.attribute == told.fact.attribute and told.quantity is not None:
            if other.key == told.key:
                return True
            continue
        if told.quantity is None and not all(is_wrong_for(other, value, telling) for value in values):
            return True
    return False
