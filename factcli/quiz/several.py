"""Several-choice items: which of these belong to a closed list."""

from collections.abc import Callable, Sequence

from factcli.quiz.arrange import LABELS, in_common, in_place, length_gap, without_nested
from factcli.quiz.craft import Craft
from factcli.quiz.distractor import Distractor, within_reach
from factcli.quiz.item import Item, ItemType, Option
from factcli.quiz.list_choice import start_to_ask
from factcli.quiz.member_distractor import member_distractors
from factcli.quiz.stem import gives_away
from factcli.quiz.stem_group import ask_for_several
from factcli.quiz.telling import Told
from factcli.quiz.whynot import WhyNot
from factcli.quiz.worded import in_number_order

_RIGHT = (2, 3)
"""So many of the options are right."""
_FEWEST, _MOST = 4, 5
"""Options of an item."""


def make_several(told: Told, craft: Craft) -> Item | WhyNot:
    """Two or three members of the list among four or five options, or what keeps the fact from yielding that."""
    reason = _why_no_list(told, craft)
    if reason is not None:
        return reason
    telling, draw = craft.telling, craft.draw
    head = told.sentence[: start_to_ask(told, telling)]
    chosen = _choose(told, craft)
    if chosen is None:
        return WhyNot.FEW_WRONG
    right, wrong = chosen
    stem = ask_for_several(head, telling, draw)
    if any(gives_away(stem, name) for name in right):
        return WhyNot.TELLS
    texts: list[str | Distractor] = [*right, *wrong]
    options, key, why = [], "", {}
    texts = draw.shuffle(texts)
    place, of_first = craft.places.deal(len(texts)), texts.index(right[0])
    texts[place], texts[of_first] = texts[of_first], texts[place]
    order = in_number_order([text if isinstance(text, str) else text.text for text in texts])
    texts = texts if order is None else [texts[at] for at in order]
    for label, text in zip(LABELS, texts, strict=False):
        if isinstance(text, str):
            options.append(Option(label, text))
            key += label
        else:
            options.append(Option(label, text.text))
            why[label] = text.wrong
    return Item(
        id=f"{told.fact.id}:{ItemType.SEVERAL}",
        type=ItemType.SEVERAL,
        fact=told.fact,
        stem=stem,
        key=key,
        options=tuple(options),
        wrong=why,
        statement=told.sentence,
        quote=told.fact.quote,
    )


def _why_no_list(told: Told, craft: Craft) -> WhyNot | None:
    members = told.fact.members
    if not members:
        return WhyNot.NO_LIST
    if not told.fact.closed:
        return WhyNot.OPEN_LIST
    if len(members) < min(_RIGHT):
        return WhyNot.SHORT_LIST
    if not all(map(craft.telling.name_of, members)):
        return WhyNot.NO_NAME
    return WhyNot.NO_PLACE if start_to_ask(told, craft.telling) < 0 else None


def _choose(told: Told, craft: Craft) -> tuple[list[str], list[Distractor]] | None:
    """Right and wrong options, so many of each as was drawn; whether the longest, the shortest and the one most like
    the others are right is drawn beforehand too, so that no looks tell."""
    draw, names = craft.draw, [craft.telling.name_of(member) for member in told.fact.members]
    right_count = min(draw.choose(_RIGHT), len(names))
    wrong = _wrong_options(told, list(told.fact.members), names, craft)[:_CONSIDERED]
    wrong_count = min((_MOST if draw.below(2) else _FEWEST) - right_count, len(wrong))
    wrong_count = max(wrong_count, min(2, len(wrong)))
    if right_count + wrong_count < _FEWEST:
        return None
    total = right_count + wrong_count
    wanted = [draw.below(total) < right_count for _mark in _MARKS]
    best: tuple[int, list[str], list[Distractor]] | None = None
    for _try in range(_TRIES):
        rights, wrongs = draw.shuffle(names)[:right_count], draw.shuffle(wrong)[:wrong_count]
        texts = [*rights, *(one.text for one in wrongs)]
        cost = sum(
            (_outstanding(mark, texts) < right_count) is not is_right
            for mark, is_right in zip(_MARKS, wanted, strict=True)
        )
        if best is None or cost < best[0]:
            best = cost, rights, wrongs
        if not cost:
            break
    return None if best is None else best[1:]


def _outstanding(mark: Callable[[str, Sequence[str]], int], texts: Sequence[str]) -> int:
    """The place of the text with the highest mark."""
    return max(range(len(texts)), key=lambda place: mark(texts[place], texts))


_MARKS: tuple[Callable[[str, Sequence[str]], int], ...] = (
    lambda text, texts: len(text),
    lambda text, texts: -len(text),
    in_common,
    in_place,
)
_CONSIDERED = 6
"""So many of the most plausible wrong options are considered."""
_TRIES = 40


def _wrong_options(told: Told, members: list[str], right: list[str], craft: Craft) -> list[Distractor]:
    """What the list doesn't name, the most plausible and those as long as its members first."""
    found = {
        wrong.text: wrong
        for member in members
        for wrong in within_reach(member_distractors(told, member, craft.telling), craft.reach)
    }
    typical = sorted(right, key=len)[len(right) // 2]
    ordered = sorted(
        craft.draw.shuffle(list(found.values())),
        key=lambda wrong: (wrong.nearness // 2, length_gap(typical, wrong.text)),
    )
    return without_nested(ordered)
