"""Odd-one-out items: three members of a closed list, and one thing of the same kind that isn't among them."""

from collections.abc import Callable, Sequence

from factcli.messages import _
from factcli.quiz.arrange import LABELS, in_common, in_place
from factcli.quiz.craft import Craft
from factcli.quiz.distractor import Distractor, within_reach
from factcli.quiz.item import Item, ItemType, Option, Slip, Wrong
from factcli.quiz.list_choice import start_to_ask
from factcli.quiz.member_distractor import member_distractors
from factcli.quiz.stem import gives_away
from factcli.quiz.stem_group import ask_for_odd_one
from factcli.quiz.telling import Told
from factcli.quiz.whynot import WhyNot
from factcli.quiz.worded import in_number_order

_BELONGING = 3
"""So many options belong to the list."""


def make_odd_one(told: Told, craft: Craft) -> Item | WhyNot:
    """The one option that the list doesn't name is the key; or what keeps the fact from yielding that."""
    fact, telling, draw = told.fact, craft.telling, craft.draw
    if not fact.members:
        return WhyNot.NO_LIST
    if not fact.closed:
        return WhyNot.OPEN_LIST
    if len(fact.members) < _BELONGING:
        return WhyNot.SHORT_LIST
    if not all(map(telling.name_of, fact.members)):
        return WhyNot.NO_NAME
    start = start_to_ask(told, telling)
    if start < 0:
        return WhyNot.NO_PLACE
    found = _choose(told, craft)
    if found is None:
        return WhyNot.FEW_WRONG
    odd, names = found
    stem = ask_for_odd_one(told.sentence[:start], telling, draw)
    if gives_away(stem, odd.text) or any(gives_away(stem, name) for name in names):
        return WhyNot.TELLS
    place = craft.places.deal(_BELONGING + 1)
    texts = [*names[:place], odd.text, *names[place:]]
    order = in_number_order(texts)
    if order is not None:
        texts, place = [texts[at] for at in order], order.index(place)
    why = {
        label: Wrong(
            Slip.BELONGS, _("{value} belongs: {sentence}").format(value=text, sentence=told.sentence), fact.id
        )
        for label, text in zip(LABELS, texts, strict=False)
        if text != odd.text
    }
    return Item(
        id=f"{fact.id}:{ItemType.ODD_ONE}",
        type=ItemType.ODD_ONE,
        fact=fact,
        stem=stem,
        key=LABELS[place],
        options=tuple(Option(label, text) for label, text in zip(LABELS, texts, strict=False)),
        wrong=why,
        statement=told.sentence,
        quote=fact.quote,
    )


def _choose(told: Told, craft: Craft) -> tuple[Distractor, list[str]] | None:
    """The odd one, and three that belong, such that its length and its likeness to the others are of drawn ranks.

    The more often one of these would be right by chance only, the less it tells.
    """
    draw, telling = craft.draw, craft.telling
    found = {
        wrong.text: wrong
        for member in told.fact.members
        for wrong in within_reach(member_distractors(told, member, telling), craft.reach)
    }
    if not found:
        return None
    names = [telling.name_of(member) for member in told.fact.members]
    odds = sorted(draw.shuffle(list(found.values())), key=lambda wrong: wrong.nearness // 2)[:_CONSIDERED]
    wanted = [2 * draw.below(_BELONGING + 1) for _mark in _MARKS]
    tries = [(odd, draw.shuffle(names)[:_BELONGING]) for odd in odds for _try in range(_TRIES)]
    return min(tries, key=lambda pair: _strangeness(pair[0].text, pair[1], wanted))


def _strangeness(odd: str, names: Sequence[str], wanted: Sequence[int]) -> int:
    """How far the odd one's ranks are from the wanted ones; ties stand between two ranks."""
    texts, strangeness = [odd, *names], 0
    for mark, rank in zip(_MARKS, wanted, strict=True):
        marks = [mark(text, texts) for text in texts]
        above = sum(other > marks[0] for other in marks)
        strangeness += abs(2 * above + marks.count(marks[0]) - 1 - rank)
    return strangeness


_MARKS: tuple[Callable[[str, Sequence[str]], int], ...] = (lambda text, texts: len(text), in_common, in_place)
_CONSIDERED, _TRIES = 6, 6
