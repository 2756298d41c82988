"""Distractors: answers that are plausible and wrong, each with the slip behind it and whose value it is."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from factcli.facts.fact import Fact
from factcli.messages import _
from factcli.quiz.common_kind import ASKED_BY_KIND
from factcli.quiz.item import Slip, Wrong
from factcli.quiz.level import Reach
from factcli.quiz.stem import gives_away
from factcli.quiz.telling import ENGLISH, Telling, Told, plain_sentence
from factcli.text.normalize import normalize

_ASPECT_BEFORE = ("已", "将", "正", "在", "未", "待")
_ASPECT_ADVERBS = ("已经", "业已", "正在", "尚未", "即将", "已", "将", "正")
_ASPECT_AFTER = ("中", "了")
_SIBLING = 1
"""Distractors that are so near belong to the same attribute or list."""
_COPULAS = ("是", "为")
_IN_COMMON = 2
"""Wordings of one kind that share fewer characters than this are too unlike to be taken for each other."""
_FEWEST_ALIKE = 3
"""Shorter wordings are alike by chance."""
_ENOUGH = 2
"""So many far names make an item; with fewer, nearer ones are offered as well."""


@dataclass(frozen=True, slots=True)
class Distractor:
    """A wrong answer and why it is wrong. `nearness` orders distractors, the most plausible first.

    `number` orders them among numbers; names have none.
    """

    text: str
    wrong: Wrong
    nearness: int
    number: Fraction = Fraction(0)


def name_distractors(told: Told, telling: Telling) -> list[Distractor]:
    """Other names that could stand where the value stands: of the same attribute, then of the same kind."""
    if told.quantity is not None or told.number is not None or not told.value:
        return []
    stages = _stages(told, telling)
    if stages is None:
        return []
    keys = dict.fromkeys(stages, 0)
    never = never_wrong(told)
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
        for key in _lookalikes(told, telling):
            keys.setdefault(key, 4)
    avoided, barred = names_around(told, telling), never | also_said(told, telling)
    slip = Slip.OTHER_STAGE if stages else Slip.OTHER_NAME
    found = []
    for key, nearness in keys.items():
        name = telling.name_of(key)
        if not name or overlaps(name, telling.forms_of(key), avoided) or gives_away(told.sentence, name):
            continue
        if not is_false(told.with_value(name) if told.start >= 0 else name, telling):
            continue
        if barred & telling.forms_of(key) or not _takes_ending(told, key, telling):
            continue
        owner = first_about(key, telling, told.fact)
        if owner is not None:
            why = why_elsewhere(name, owner)
        elif stages:
            why = _("“{value}” is another stage.").format(value=name)
        else:
            why = _("The base doesn't say “{value}” here.").format(value=name)
        far = 0 if owner is not None and owner.fact.topic == told.fact.topic else 1
        found.append(Distractor(name, Wrong(slip, why, owner.fact.id if owner else ""), nearness + far))
    return found


def is_false(sentence: str, telling: Telling) -> bool:
    """Whether the base doesn't say this very sentence somewhere."""
    return plain_sentence(sentence) not in telling.said


def _takes_ending(told: Told, key: str, telling: Telling) -> bool:
    """Whether what stands behind the value and ends a name of it ends a name of `key` too: 江西省, but no 重庆省."""
    ending = told.after[:1]
    ends_value = bool(ending) and told.value + ending in telling.names_of(told.key)
    return not ends_value or any(name.endswith(ending) for name in telling.names_of(key))


def _lookalikes(told: Told, telling: Telling) -> Iterator[str]:
    """Chinese wordings that might be taken for the value: ending alike and about as long.

    Behind a copula those of its own kind fit as well.
    """
    key, is_named = told.key, told.before.endswith(_COPULAS)
    kind = telling.kind_of(key)
    if telling.language == ENGLISH or len(key) < _FEWEST_ALIKE or not kind or kind in ASKED_BY_KIND:
        return
    for other in telling.base.entities.values():
        in_common = len(set(other.key) & set(key))
        is_alike = in_common >= _IN_COMMON and ((is_named and other.kind == kind) or other.key[-1] == key[-1])
        if other.key == key or other.kind in ASKED_BY_KIND or not is_alike:
            continue
        if 2 * abs(len(other.key) - len(key)) <= len(key) and len(other.key) >= _FEWEST_ALIKE:
            yield other.key


def within_reach(distractors: Sequence[Distractor], reach: Reach) -> list[Distractor]:
    """The names that an item of a level offers: all, only what most easily is taken for the key, or the far ones."""
    if reach is Reach.SIBLINGS:
        return [wrong for wrong in distractors if wrong.nearness <= _SIBLING]
    if reach is Reach.FAR:
        far = [wrong for wrong in distractors if wrong.nearness > _SIBLING]
        most = max((wrong.nearness for wrong in distractors), default=0)
        chosen = far if len(far) >= _ENOUGH else distractors
        return [replace(wrong, nearness=most - wrong.nearness) for wrong in chosen]
    return list(distractors)


def why_elsewhere(value: str, other: Told) -> str:
    """Why a value is wrong that another fact states."""
    return _("{value} belongs elsewhere: {sentence}").format(value=value, sentence=other.sentence)


def _stages(told: Told, telling: Telling) -> tuple[str, ...] | None:
    """The other stages of the fact's attribute, if the fact states one of them; None if none fits its sentence.

    Behind 已经 a stage fits that the base itself puts behind it: 已经通水, but nothing is 已经规划论证.
    """
    attribute = telling.base.attributes.get(told.fact.attribute)
    if attribute is None or told.key not in attribute.stages:
        return ()
    adverb = next((adverb for adverb in _ASPECT_ADVERBS if told.before.endswith(adverb)), "")
    stages = tuple(
        stage
        for stage in attribute.stages
        if stage != told.key
        and (_bears_aspect(told.key) or not _bears_aspect(stage))
        and (not adverb or any(name.startswith(adverb) for name in telling.names_of(stage)))
    )
    return stages or None


def _bears_aspect(stage: str) -> bool:
    """Whether a stage says when: 已建成, 规划中. Where a bare noun stands, such a one doesn't fit."""
    return stage.startswith(_ASPECT_BEFORE) or stage.endswith(_ASPECT_AFTER)


def _is_name(told: Told) -> bool:
    return bool(told.key) and told.quantity is None and told.number is None


def others_in_slot(told: Told, telling: Telling) -> Iterator[Told]:
    """Other facts about the same thing: what they state is no wrong answer, whatever the period."""
    fact = told.fact
    for other in telling.facts:
        if (
            other.fact.id != fact.id
            and other.fact.subject == fact.subject
            and other.fact.attribute == fact.attribute
        ):
            yield other


def names_around(told: Told, telling: Telling) -> set[str]:
    """The names that would be strange as an answer, in whole or in part: the key's, the subject's, the place's."""
    keys = (told.key, told.fact.subject, told.fact.place, told.fact.by)
    return {name for key in filter(None, keys) for name in telling.forms_of(key)}


def also_said(told: Told, telling: Telling) -> set[str]:
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


def overlaps(shown: str, names: Iterable[str], avoided: set[str]) -> bool:
    """Whether a name is one of `avoided`, or what is shown is a piece of one or holds one: 萍乡 and 萍乡经开区."""
    if not avoided.isdisjoint(names):
        return True
    name = normalize(shown).text
    return any(min(len(name), len(other)) > 1 and (name in other or other in name) for other in avoided)


def never_wrong(told: Told) -> set[str]:
    """What the fact says may not be offered as wrong."""
    return {normalize(text).text for text in told.fact.never}


def first_about(key: str, telling: Telling, but: Fact) -> Told | None:
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
