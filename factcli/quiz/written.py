"""Items written by hand in the base, made ready to be asked: told in one language, their options put in order."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcli.facts.fact import Fact
from factcli.facts.written import TRUTHS, WrittenItem, type_of
from factcli.messages import _
from factcli.quiz.arrange import LABELS, MOST
from factcli.quiz.craft import Craft
from factcli.quiz.hint import hint_for
from factcli.quiz.item import Item, ItemType, Level, Option, Slip, Wrong
from factcli.quiz.level import level_of
from factcli.quiz.telling import Telling
from factcli.quiz.worded import in_number_order, read_number

_FEWEST_OPTIONS = 3


def written_items(
    craft: Craft, level: Level | None, types: Sequence[ItemType], topic: str = ""
) -> Iterator[Item]:
    """The base's own items of these types, level and topic, in the base's order.

    An item that has no words in the language of the telling is left out.
    """
    telling = craft.telling
    for written in telling.base.items:
        item_type = ItemType(type_of(written))
        own = level_of(item_type, level)
        fact = _fact_of(written, telling)
        if own is None or item_type not in types or (topic and fact.topic != topic):
            continue
        item = _make(written, item_type, fact, craft)
        if item is not None:
            hint = written.hint if not telling.is_translated else ""
            yield replace(item, level=own, hint=hint or hint_for(item, craft.draw))


def _fact_of(written: WrittenItem, telling: Telling) -> Fact:
    """The fact that the item is about; one made of the item itself where it names none."""
    found = telling.base.fact(written.fact) if written.fact else None
    if found is None:
        return Fact(written.id, written.stem, base=written.base, topic=written.topic)
    return replace(found, topic=written.topic) if written.topic else found


def _make(written: WrittenItem, item_type: ItemType, fact: Fact, craft: Craft) -> Item | None:
    telling = craft.telling
    stem = written.stem_en if telling.is_translated else written.stem
    right = tuple(_told(text, telling) for text in written.answer)
    wrong = [(_told(text, telling), why) for text, why in written.wrong]
    if not stem or not all(right) or not all(text for text, _why in wrong):
        return None
    item = Item(
        id=f"{written.id}:{item_type}",
        type=item_type,
        fact=fact,
        stem=stem,
        key=right[0],
        statement=telling.sentence_of(fact) if written.fact else _whole(stem, right),
        quote=fact.quote,
    )
    if item_type is ItemType.TRUE_FALSE:
        return _judged(item, written.answer[0])
    if item_type.is_typed:
        number = read_number(item.key) if item_type is ItemType.NUMBER else None
        unit = number.tail.strip() if number is not None else ""
        entity = telling.base.entities.get(written.answer[0])
        names = entity.names if entity is not None else ()
        accept = tuple(name for name in dict.fromkeys((*names, *written.accept)) if name != item.key)
        return replace(item, unit=unit, accept=accept)
    if item_type is ItemType.ORDER:
        return _ordered(item, right, craft)
    return _chosen(item, right, wrong, craft)


def _told(text: str, telling: Telling) -> str:
    """A text in the language of the telling: a number as it stands, a name in that language."""
    if not telling.is_translated or text in TRUTHS:
        return text
    return telling.name_of(text)


def _whole(stem: str, right: tuple[str, ...]) -> str:
    """What there is to say after the answer where no fact says it."""
    return stem.replace("____", right[0]) if "____" in stem else f"{stem} {', '.join(right)}"


def _judged(item: Item, answer: str) -> Item:
    options = (Option(LABELS[0], _("True")), Option(LABELS[1], _("False")))
    is_true = answer == TRUTHS[0]
    key, other = (LABELS[0], LABELS[1]) if is_true else (LABELS[1], LABELS[0])
    why = _("The sentence is true as it stands.") if is_true else _("The sentence is false as it stands.")
    statement = item.stem if item.fact.statement == item.stem else item.statement
    return replace(
        item, key=key, options=options, wrong={other: Wrong(Slip.WRITTEN, why)}, statement=statement
    )


def _ordered(item: Item, right: tuple[str, ...], craft: Craft) -> Item:
    shown = list(range(len(right)))
    while shown == sorted(shown):
        shown = craft.draw.shuffle(shown)
    labels = {place: label for label, place in zip(LABELS, shown, strict=False)}
    options = tuple(Option(label, right[place]) for label, place in zip(LABELS, shown, strict=False))
    return replace(item, key="".join(labels[place] for place in range(len(right))), options=options)


def _chosen(
    item: Item, right: tuple[str, ...], wrong: Sequence[tuple[str, str]], craft: Craft
) -> Item | None:
    """One or several right options among the wrong ones, in a drawn order; numbers in theirs."""
    most = len(LABELS) if item.type is ItemType.SEVERAL else MOST
    kept = craft.draw.shuffle(wrong)[: most - len(right)]
    if len(kept) + len(right) < _FEWEST_OPTIONS:
        return None
    whys = dict(kept)
    texts = [*right, *whys]
    order = in_number_order(texts)
    if order is not None:
        texts = [texts[place] for place in order]
    elif item.type is ItemType.CHOICE:
        place = craft.places.deal(len(texts))
        texts = craft.draw.shuffle(list(whys))
        texts.insert(place, right[0])
    else:
        texts = craft.draw.shuffle(texts)
    labels = {text: label for label, text in zip(LABELS, texts, strict=False)}
    default = _("It is another answer that is right.")
    return replace(
        item,
        key="".join(sorted(labels[text] for text in right)),
        options=tuple(Option(label, text) for text, label in labels.items()),
        wrong={labels[text]: Wrong(Slip.WRITTEN, why or default, item.fact.id) for text, why in whys.items()},
    )
