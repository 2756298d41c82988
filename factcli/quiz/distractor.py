"""Distractors: answers that are plausible and wrong, each with the slip behind it and whose value it is."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from factcli.facts.fact import Fact
from factcli.messages import N_, _
from factcli.quiz.item import Slip, Wrong
from factcli.quiz.near_number import excludes, near_numbers
from factcli.quiz.stem import gives_away
from factcli.quiz.telling import ENGLISH, Telling, Told, plain_sentence
from factcli.quiz.worded import WordedNumber
from factcli.text.normalize import normalize

_FURTHEST = 5
"""Another fact's number is plausible up to so many times the key, or down to so small a part of it."""
_WHY_NUMBER = {
    Slip.DIGITS_SWAPPED: N_("Two digits are exchanged: it is {key}."),
    Slip.DIGIT_OFF: N_("One digit is off: it is {key}."),
    Slip.TWO_DIGITS_OFF: N_("Two digits are off: it is {key}."),
    Slip.NEAR_NUMBER: N_("Near, but not it: it is {key}."),
    Slip.OTHER_YEAR: N_("That is another year: it is {key}."),
}


_ASPECT_BEFORE = ("已", "将", "正", "在", "未", "待")
_ASPECT_AFTER = ("中", "了")
_ONE_SLIP = (Slip.DIGITS_SWAPPED, Slip.DIGIT_OFF, Slip.OTHER_YEAR)


@dataclass(frozen=True, slots=True)
class Distractor:
    """A wrong answer and why it is wrong. `nearness` orders distractors, the most plausible first.

    `number` orders them among numbers; names have none.
    """

    text: str
    wrong: Wrong
    nearness: int
    number: Fraction = Fraction(0)


def number_distractors(told: Told, telling: Telling) -> list[Distractor]:
    """Wrong numbers in the key's own words: other facts' numbers first, then slips of the digits."""
    key = told.number
    if key is None or told.start < 0:
        return []
    taken = [other.number for other in _same_slot(told, telling) if other.number is not None]
    never = _never(told)
    found: dict[Fraction, Distractor] = {}

    def add(number: WordedNumber, wrong: Wrong, nearness: int) -> None:
        if number.number in found or not excludes(key, number) or normalize(number.text).text in never:
            return
        if all(excludes(number, other) for other in taken) and is_false(
            told.with_value(number.text), telling
        ):
            found[number.number] = Distractor(number.text, wrong, nearness, number.number)

    for other in telling.facts:
        number = other.number
        if number is None or other.fact.id == told.fact.id or not number.is_worded_like(key):
            continue
        if key.is_year or key.number <= _FURTHEST * number.number <= _FURTHEST * _FURTHEST * key.number:
            wrong = Wrong(Slip.SIBLING, _why_sibling(number.text, other), other.fact.id)
            add(number, wrong, 0 if other.fact.attribute == told.fact.attribute else 1)
    for number, slip in near_numbers(key):
        why = _(_WHY_NUMBER[slip]).format(key=told.value)
        add(number, Wrong(slip, why), 2 if slip in _ONE_SLIP else 3)
    return list(found.values())


def name_distractors(told: Told, telling: Telling) -> list[Distractor]:
    """Other names that could stand where the value stands: of the same attribute, then of the same kind."""
    if told.quantity is not None or told.number is not None or not told.value:
        return []
    stages = _stages(told, telling)
    keys = dict.fromkeys(stages, 0)
    never = _never(told)
    if not stages:
        kind = telling.kind_of(told.key)
        is_wording = bool(kind) and not telling.kin.is_firm(kind)
        if is_wording and telling.language == ENGLISH:
            return []  # adjectives, verbs and nouns: in English one doesn't fit where another stands
        for other in telling.facts:
            is_other = other.key != told.key and other.fact.attribute == told.fact.attribute
            if is_other and _is_name(other) and (not kind or telling.kind_of(other.key) in ("", kind)):
                keys.setdefault(other.key, 0)
        for key in telling.kin.alike(told.key):
            keys.setdefault(key, 2)
    avoided, barred = _names_around(told, telling), never | _also_said(told, telling)
    slip = Slip.OTHER_STAGE if stages else Slip.OTHER_NAME
    found = []
    for key, nearness in keys.items():
        name = telling.name_of(key)
        if not name or _overlaps(name, telling.forms_of(key), avoided) or gives_away(told.sentence, name):
            continue
        if not is_false(told.with_value(name) if told.start >= 0 else name, telling):
            continue
        if barred & telling.forms_of(key):
            continue
        owner = _first_about(key, telling, told.fact)
        if owner is not None:
            why = _why_sibling(name, owner)
        elif stages:
            why = _("“{value}” is another stage.").format(value=name)
        else:
            why = _("The base doesn't say “{value}” here.").format(value=name)
        far = 0 if owner is not None and owner.fact.topic == told.fact.topic else 1
        found.append(Distractor(name, Wrong(slip, why, owner.fact.id if owner else ""), nearness + far))
    return found


def member_distractors(told: Told, member: str, telling: Telling) -> list[Distractor]:
    """What a list doesn't name: members of other lists, then other names of the member's kind."""
    fact, kind = told.fact, telling.kind_of(member)
    inside = {name for key in (*fact.members, fact.subject) for name in telling.forms_of(key)}
    inside |= _never(told)
    for other in _same_slot(told, telling):
        inside |= {name for key in (other.key, *other.fact.members) for name in telling.forms_of(key)}
    keys: dict[str, Told | None] = {
        key: other
        for other in telling.facts
        if other is not told
        for key in reversed(other.fact.members)
        if (telling.kind_of(key) in ("", kind) if kind else not telling.kind_of(key))
    }
    for key in telling.kin.alike(member):
        keys.setdefault(key, _first_about(key, telling, fact))
    of_kind = len(keys)
    if fact.closed and telling.language != ENGLISH:
        for other in telling.facts:  # what else is listed of the same subject, and looks like it
            if other.fact.subject == fact.subject and other.fact.members:
                alike = [key for key in other.fact.members if len(key) == len(member)]
                keys.update({key: other for key in alike if key not in keys})
    found = []
    for rank, (key, owner) in enumerate(keys.items()):
        name = telling.name_of(key)
        if not name or _overlaps(name, telling.forms_of(key), inside) or gives_away(told.sentence, name):
            continue
        if owner is not None:
            why = _why_sibling(name, owner)
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
    inside = telling.forms_of(fact.subject) | _never(told)
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
        if not name or _overlaps(name, telling.forms_of(subject), set(inside)):
            continue
        wrong = Wrong(Slip.OTHER_LIST, _why_sibling(name, other), other.fact.id)
        found.setdefault(subject, Distractor(name, wrong, 0))
    return list(found.values())


def is_false(sentence: str, telling: Telling) -> bool:
    """Whether the base doesn't say this very sentence somewhere."""
    return plain_sentence(sentence) not in telling.said


def _why_sibling(value: str, other: Told) -> str:
    return _("{value} belongs elsewhere: {sentence}").format(value=value, sentence=other.sentence)


def _stages(told: Told, telling: Telling) -> tuple[str, ...]:
    """The other stages of the fact's attribute, if the fact states one of them."""
    attribute = telling.base.attributes.get(told.fact.attribute)
    if attribute is None or told.key not in attribute.stages:
        return ()
    return tuple(
        stage
        for stage in attribute.stages
        if stage != told.key and (_bears_aspect(told.key) or not _bears_aspect(stage))
    )


def _bears_aspect(stage: str) -> bool:
    """Whether a stage says when: 已建成, 规划中. Where a bare noun stands, such a one doesn't fit."""
    return stage.startswith(_ASPECT_BEFORE) or stage.endswith(_ASPECT_AFTER)


def _is_name(told: Told) -> bool:
    return bool(told.key) and told.quantity is None and told.number is None


def _same_slot(told: Told, telling: Telling) -> Iterator[Told]:
    """Other facts about the same thing: what they state is no wrong answer, whatever the period."""
    fact = told.fact
    for other in telling.facts:
        if (
            other.fact.id != fact.id
            and other.fact.subject == fact.subject
            and other.fact.attribute == fact.attribute
        ):
            yield other


def _names_around(told: Told, telling: Telling) -> set[str]:
    """The names that would be strange as an answer, in whole or in part: the key's, the subject's, the place's."""
    keys = (told.key, told.fact.subject, told.fact.place, told.fact.by)
    return {name for key in filter(None, keys) for name in telling.forms_of(key)}


def _also_said(told: Told, telling: Telling) -> set[str]:
    """The names that other facts give to the subject: what holds in one way may hold in this way too.

    The members of an order are left out: their places are what tells them apart.
    """
    keys = [
        key
        for other in telling.facts
        if other.fact.id != told.fact.id and other.fact.subject == told.fact.subject
        for key in (other.key, *(() if other.fact.ordered else other.fact.members))
    ]
    return {name for key in filter(None, keys) for name in telling.forms_of(key)}


def _overlaps(shown: str, names: Iterable[str], avoided: set[str]) -> bool:
    """Whether a name is one of `avoided`, or what is shown is a piece of one or holds one: 萍乡 and 萍乡经开区."""
    if not avoided.isdisjoint(names):
        return True
    name = normalize(shown).text
    return any(min(len(name), len(other)) > 1 and (name in other or other in name) for other in avoided)


def _never(told: Told) -> set[str]:
    """What the fact says may not be offered as wrong."""
    return {normalize(text).text for text in told.fact.never}


def _named_in(fact: Fact) -> tuple[str, ...]:
    """Every name a fact gives to its subject."""
    sides = [side for pair in fact.pairs for side in pair]
    return (*filter(None, (fact.value, fact.status)), *fact.members, *sides)


def _first_about(key: str, telling: Telling, but: Fact) -> Told | None:
    """The first fact that states a name, or lists it, or is about it."""
    of_slots: tuple[Callable[[Fact], tuple[str, ...]], ...] = (
        lambda fact: (fact.value, fact.status, *fact.members),
        lambda fact: (fact.subject,),
    )
    for slots in of_slots:
        for told in telling.facts:
            if told.fact.id != but.id and key in slots(told.fact):
                return told
    return None
