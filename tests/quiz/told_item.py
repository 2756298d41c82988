"""The sentences that an item amounts to: those that say its key, and those that say each wrong option."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import combinations, pairwise

from factcli.quiz.item import Item, ItemType
from factcli.quiz.list_choice import start_of_list
from factcli.quiz.stem import bare_head
from factcli.quiz.subject import place_of_subject
from factcli.quiz.telling import ENGLISH, Telling, Told

EXHAUSTIVE = (" are", " is", " were", " was", " comprise", " comprises", " consist of", " consists of")
"""Verbs in front of a whole list; one member alone isn't the list."""
WHERE = (" where ", " where the ")


class Skip(StrEnum):
    """Why no sentence is made of an item."""

    CLAUSE = "a clause of a member alone isn't whole"
    OWN = "the checker doesn't support the fact's own sentence"
    HAND = "what is written by hand may state more than the facts"


def sentences_of(item: Item, telling: Telling) -> Iterator[tuple[str, bool]] | Skip:
    """Sentences made from the item's pieces, each with whether it is right; or why there are none."""
    told = next((one for one in telling.facts if one.fact.id == item.fact.id), None)
    if told is None or item.id.rpartition(":")[0] != told.fact.id:
        return Skip.HAND
    match item.type:
        case ItemType.TRUE_FALSE:
            return iter([(_judged(item), item.key == item.options[0].label)])
        case ItemType.NUMBER | ItemType.CLOZE:
            return iter([(item.statement, True)])
        case ItemType.SEVERAL | ItemType.ODD_ONE if told.sentence[: start_of_list(told, telling)].endswith(
            WHERE
        ):
            return Skip.CLAUSE
        case ItemType.SEVERAL | ItemType.ODD_ONE:
            return _listed(item, told, telling)
        case ItemType.ORDER:
            return _ordered(item, told, telling) if told.fact.members else _ranked(item, told, telling)
        case ItemType.MATCH:
            return _matched(item, told, telling)
        case _:
            return _chosen(item, told, telling)


def _judged(item: Item) -> str:
    for mark in ("？", "：", "? ", ": "):
        head, found, sentence = item.stem.partition(mark)
        if found and len(head) < 32:
            return sentence
    raise AssertionError(item.stem)


def _chosen(item: Item, told: Told, telling: Telling) -> Iterator[tuple[str, bool]] | Skip:
    key = item.key_text
    if told.key and key in (told.value, telling.name_of(told.key)):
        if told.start < 0:  # it is asked for by the curator's own question, and may be named twice
            return (
                (told.sentence.replace(told.value, option.text), option.label == item.key)
                for option in item.options
            )
        return ((told.with_value(option.text), option.label == item.key) for option in item.options)
    if told.fact.pairs or told.fact.ordered:
        return _in_each_others_place(item, told, telling)
    start, end = place_of_subject(told, telling)
    if told.key:
        before, after = told.sentence[:start], told.sentence[end:]
        return ((before + option.text + after, option.label == item.key) for option in item.options)
    names = {name for member in told.fact.members for name in telling.names_of(member)}
    if key not in names:
        return _owned(item, told, telling)
    if told.sentence[: start_of_list(told, telling)].endswith(WHERE):
        return Skip.CLAUSE
    return _listed(item, told, telling)


def _in_each_others_place(item: Item, told: Told, telling: Telling) -> Iterator[tuple[str, bool]]:
    """The sentence of all pairs, or of an order; with the key and each wrong option in each other's place."""
    yield told.sentence, True
    for option in item.options:
        if option.label != item.key and (false := swapped(told, item.key_text, option.text, telling)):
            yield false, False


def swapped(told: Told, one: str, other: str, telling: Telling) -> str:
    """The sentence with two of the names in it in each other's place; nothing where it doesn't name both once."""
    keys = [*told.fact.members, *(side for pair in told.fact.pairs for side in pair)]
    spans = {
        telling.name_of(key): telling.place_of(key, told.sentence) for key in keys if keys.count(key) == 1
    }
    if min(spans.get(one, (-1, -1)), spans.get(other, (-1, -1))) < (0, 0):
        return ""
    (start, end), (next_start, next_end) = sorted((spans[one], spans[other]))
    text = told.sentence
    middle = text[next_start:next_end] + text[end:next_start] + text[start:end]
    return text[:start] + middle + text[next_end:]


def _owned(item: Item, told: Told, telling: Telling) -> Iterator[tuple[str, bool]]:
    """The lists of the others that are offered, each with the member that is asked about."""
    yield told.sentence, True
    asked = [
        name
        for key in told.fact.members
        for name in telling.names_of(key)
        if f"“{name}”" in item.stem and name
    ]
    for option in item.options:
        for other in telling.facts:
            if other.fact.members and telling.name_of(other.fact.subject) == option.text != item.key_text:
                start = start_of_list(other, telling)
                if start > 0 and other.fact.closed and other.fact.attribute == told.fact.attribute:
                    yield other.sentence[:start] + asked[0] + _stop(telling), False


def _stop(telling: Telling) -> str:
    return "." if telling.language == ENGLISH else "。"


def _listed(item: Item, told: Told, telling: Telling) -> Iterator[tuple[str, bool]]:
    """`The ice giants are Uranus.` would leave out the others, so the list is said to include each.

    Where the verb leaves no room for that (is committed to), and of open lists, whose sentences name their
    members in words of many kinds, only what is wrong is said beside the sentence itself.
    """
    yield told.sentence, True
    head = told.sentence[: start_of_list(told, telling)]
    stop, says_one = "。", True
    if telling.language == ENGLISH:
        stop = "."
        article = "the " if head.endswith(" the ") else ""
        bare = head.removesuffix(article).rstrip()
        verb = next((verb for verb in EXHAUSTIVE if bare.endswith(verb)), "")
        says_one = bool(verb) or bare.endswith(" include")
        if verb:
            head = bare.removesuffix(verb) + " include " + article
    elif bare := bare_head(head):
        head = bare + "包括"
    else:
        says_one = False
    says_one = says_one and told.fact.closed
    names = {name for member in told.fact.members for name in telling.names_of(member)}
    for option in item.options:
        if says_one or option.text not in names:
            yield head + option.text + stop, option.text in names


def _ordered(item: Item, told: Told, telling: Telling) -> Iterator[tuple[str, bool]]:
    """The whole order as told, and with its first two of those asked for exchanged."""
    yield item.statement, True
    one, two = item.key_texts[:2]
    spans = [telling.place_of(key, told.sentence) for key in told.fact.members]
    named = {told.sentence[start:end]: (start, end) for start, end in spans if start >= 0}
    if one in named and two in named:
        (start, end), (next_start, next_end) = sorted((named[one], named[two]))
        text = told.sentence
        swapped = text[next_start:next_end] + text[end:next_start] + text[start:end]
        yield text[:start] + swapped + text[next_end:], False


def _ranked(item: Item, told: Told, telling: Telling) -> Iterator[tuple[str, bool]]:
    """What is stated of each; with the value of the one that stands next to it."""
    yield from _with_neighbours(
        [
            next(
                one
                for one in telling.facts
                if one.fact.attribute == told.fact.attribute
                and one.fact.period == told.fact.period
                and telling.name_of(one.fact.subject) == name
            )
            for name in item.key_texts
        ]
    )


def _with_neighbours(facts: Sequence[Told]) -> Iterator[tuple[str, bool]]:
    for one, other in pairwise(facts):
        yield one.sentence, True
        if one.start >= 0:
            yield one.with_value(other.value), False
        if other.start >= 0:
            yield other.with_value(one.value), False


def _matched(item: Item, told: Told, telling: Telling) -> Iterator[tuple[str, bool]]:
    if item.fact.pairs:
        return _paired(item, told, telling)
    return _matched_values(item, told, telling)


def _paired(item: Item, told: Told, telling: Telling) -> Iterator[tuple[str, bool]]:
    """The sentence of all pairs; with every two right sides that are asked about in each other's place."""
    yield told.sentence, True
    for one, other in combinations(item.key_texts, 2):
        if false := swapped(told, one, other, telling):
            yield false, False


def _matched_values(item: Item, told: Told, telling: Telling) -> Iterator[tuple[str, bool]]:
    """Each prompt's fact with each option: prompts are subjects of one attribute, or attributes of one subject.

    Of an attribute's value only things of its own kind make a sentence, so `lies in new vitality` is left unsaid.
    """
    by_subject = telling.name_of(item.fact.subject) in item.prompts
    for prompt, right in zip(item.prompts, item.key, strict=True):
        one = next(
            one
            for one in telling.facts
            if (
                one.fact.attribute == told.fact.attribute
                and one.fact.period == told.fact.period
                and telling.name_of(one.fact.subject) == prompt
                if by_subject
                else one.fact.subject == told.fact.subject
                and telling.attribute_name(one.fact.attribute) == prompt
            )
        )
        if one.start >= 0:
            kind = telling.kind_of(one.key)
            for option in item.options:
                if by_subject or option.label == right or kind in _kinds_of(option.text, telling):
                    yield one.with_value(option.text), option.label == right


def _kinds_of(name: str, telling: Telling) -> set[str]:
    return {entity.kind for entity in telling.base.entities.values() if name in telling.names_of(entity.key)}
