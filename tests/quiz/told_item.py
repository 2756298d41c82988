"""The sentences that an item amounts to: those that say its key, and those that say each wrong option."""

from collections.abc import Iterator
from enum import StrEnum

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

    PAIR = "a pair has no sentence of its own"
    NEXT = "what follows in an order has no sentence of its own"
    OWNER = "whose list it is has no sentence of its own"
    SORTS = "a thing of another sort in a value's place makes no sentence"
    RANKING = "an order by value has no sentence of its own"
    CLAUSE = "a clause of a member alone isn't whole"
    OWN = "the checker doesn't support the fact's own sentence"
    OPEN = "what an open list doesn't name may belong to it all the same"


def sentences_of(item: Item, telling: Telling) -> Iterator[tuple[str, bool]] | Skip:
    """Sentences made from the item's pieces, each with whether it is right; or why there are none."""
    told = next(one for one in telling.facts if one.fact.id == item.fact.id)
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
            return _ordered(item, told, telling) if told.fact.members else Skip.RANKING
        case ItemType.MATCH:
            return _matched(item, telling)
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
        return ((told.with_value(option.text), option.label == item.key) for option in item.options)
    if told.fact.pairs:
        return Skip.PAIR
    if told.fact.ordered:
        return Skip.NEXT
    start, end = place_of_subject(told, telling)
    if told.key:
        before, after = told.sentence[:start], told.sentence[end:]
        return ((before + option.text + after, option.label == item.key) for option in item.options)
    names = {name for member in told.fact.members for name in telling.names_of(member)}
    if key not in names:
        return Skip.OWNER
    if told.sentence[: start_of_list(told, telling)].endswith(WHERE):
        return Skip.CLAUSE
    return _listed(item, told, telling) if told.fact.closed else Skip.OPEN


def _listed(item: Item, told: Told, telling: Telling) -> Iterator[tuple[str, bool]]:
    """`The ice giants are Uranus.` would leave out the others, so the list is said to include each.

    Where the verb leaves no room for that (is committed to), only what is wrong is said.
    """
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


def _matched(item: Item, telling: Telling) -> Iterator[tuple[str, bool]] | Skip:
    if item.fact.pairs:
        return Skip.PAIR
    if telling.name_of(item.fact.subject) not in item.prompts:
        return Skip.SORTS
    return _matched_values(item, telling)


def _matched_values(item: Item, telling: Telling) -> Iterator[tuple[str, bool]]:
    for prompt, right in zip(item.prompts, item.key, strict=True):
        told = next(
            one
            for one in telling.facts
            if one.fact.attribute == item.fact.attribute and telling.name_of(one.fact.subject) == prompt
        )
        if told.start >= 0:
            for option in item.options:
                yield told.with_value(option.text), option.label == right
