"""True or false: a fact's sentence as it stands, or with one thing in it replaced by what is wrong there."""

from collections.abc import Sequence

from factcli.messages import _
from factcli.quiz.craft import Craft
from factcli.quiz.distractor import Distractor, is_false, name_distractors, within_reach
from factcli.quiz.item import Item, ItemType, Option, Slip, Wrong
from factcli.quiz.level import Reach
from factcli.quiz.list_choice import start_of_list
from factcli.quiz.member_distractor import member_distractors
from factcli.quiz.near_number import near_numbers
from factcli.quiz.number_distractor import number_distractors, unit_distractors
from factcli.quiz.small_number import tells_number
from factcli.quiz.stem import ask_for_source, ask_for_truth, fits_in_english, is_proper
from factcli.quiz.subject import place_of_subject, subject_distractors
from factcli.quiz.telling import ENGLISH, Told
from factcli.quiz.whynot import WhyNot
from factcli.quiz.worded import read_number

TRUE_LABEL, FALSE_LABEL = "A", "B"
_UNIT_SLIP = 5
"""One false sentence in so many has its number right and its unit wrong, where that can be."""

_WORDED = 3
"""A number with its unit has so many characters: 4个 stands in many sentences that mean something else by it."""

Replaced = tuple[str, Wrong]
"""A false sentence and why it is false."""


def make_truth(told: Told, craft: Craft) -> Item | WhyNot:
    """The fact's sentence, or the same made false by one named error, or what keeps both from being fair.

    Where the error isn't certain to be false, only not what the base says, the stem asks what the source says.
    """
    false = _false_value(told, craft) if told.key else _false_list(told, craft)
    is_of_source = False
    if isinstance(false, WhyNot):
        certain = _false_elsewhere(told, craft)
        unsaid = _unsaid(told, craft) if certain is None else None
        if certain is None and unsaid is None:
            return false
        false, is_of_source = certain or unsaid or false, certain is None
    assert not isinstance(false, WhyNot)
    sentence, wrong = false
    is_true = craft.truths.deal(2) == 0
    denied = Wrong(Slip.DENIED, _("The sentence is true as it stands."), told.fact.id)
    ask = ask_for_source if is_of_source else ask_for_truth
    return Item(
        id=f"{told.fact.id}:{ItemType.TRUE_FALSE}",
        type=ItemType.TRUE_FALSE,
        fact=told.fact,
        stem=ask(told.sentence if is_true else sentence, craft.telling, craft.draw),
        key=TRUE_LABEL if is_true else FALSE_LABEL,
        options=(Option(TRUE_LABEL, _("True")), Option(FALSE_LABEL, _("False"))),
        wrong={FALSE_LABEL: denied} if is_true else {TRUE_LABEL: wrong},
        statement=told.sentence,
        quote=told.fact.quote,
    )


def _false_value(told: Told, craft: Craft) -> Replaced | WhyNot:
    telling, draw = craft.telling, craft.draw
    attribute = telling.base.attributes.get(told.fact.attribute)
    if told.start < 0:
        return WhyNot.NO_PLACE
    if tells_number(told.before + told.after, told):
        return WhyNot.TELLS
    if told.number is not None:
        units = unit_distractors(told, telling) if craft.reach is not Reach.FAR else []
        wrongs = number_distractors(told, telling, craft.reach)
        if units and (not wrongs or not draw.below(_UNIT_SLIP)):
            wrongs = units
    elif attribute is not None and attribute.several:
        return WhyNot.SEVERAL_VALUES
    elif attribute is not None and told.key in attribute.stages and telling.language == ENGLISH:
        return (
            WhyNot.MERE_WORDS
        )  # English stages are adjectives, verbs and nouns: one doesn't fit in another's place
    else:
        wrongs = within_reach(name_distractors(told, telling), craft.reach)
        if telling.language == ENGLISH:
            wrongs = [wrong for wrong in wrongs if fits_in_english(told, wrong.text)]
    if not wrongs:
        return WhyNot.FEW_WRONG
    wrong = draw.choose(_nearest(wrongs))
    return _fitted(told.before, wrong.text) + told.after, wrong.wrong


def _false_list(told: Told, craft: Craft) -> Replaced | WhyNot:
    """A closed list with one member replaced, or two places of an order, or two sides of a mapping, exchanged."""
    fact = told.fact
    if fact.pairs:
        return _exchanged(told, craft, [right for _left, right in fact.pairs], Slip.OTHER_SIDE)
    if not fact.members:
        return WhyNot.NO_SLOT
    if not fact.closed:
        return WhyNot.OPEN_LIST
    if fact.ordered:
        return _exchanged(told, craft, fact.members, Slip.OTHER_PLACE_IN_ORDER)
    return _member_replaced(told, craft)


def _member_replaced(told: Told, craft: Craft) -> Replaced | WhyNot:
    """The sentence with something in a member's place that the list doesn't name."""
    fact, telling = told.fact, craft.telling
    if start_of_list(told, telling) < 0:
        return WhyNot.NO_PLACE
    for member in craft.draw.shuffle(fact.members):
        start, end = telling.place_of(member, told.sentence)
        wrongs = within_reach(member_distractors(told, member, telling), craft.reach)
        if telling.language == ENGLISH:
            proper = told.sentence[start:end][:1].isupper()
            wrongs = [wrong for wrong in wrongs if wrong.text[:1].isupper() == proper]
        if start >= 0 and wrongs:
            wrong = craft.draw.choose(_nearest(wrongs))
            sentence = _fitted(told.sentence[:start], wrong.text) + told.sentence[end:]
            if is_false(sentence, telling):
                return sentence, wrong.wrong
    return WhyNot.FEW_WRONG


def _unsaid(told: Told, craft: Craft) -> Replaced | None:
    """What the base doesn't say, though it might hold: another name of an open list, another of several values,
    or the same of another subject."""
    telling, sentence, draw, fact = craft.telling, told.sentence, craft.draw, told.fact
    if fact.members:
        found = None if fact.ordered else _member_replaced(told, craft)
        return found if isinstance(found, tuple) else None
    attribute = telling.base.attributes.get(fact.attribute)
    if told.start >= 0 and attribute is not None and attribute.several and told.number is None:
        names = within_reach(name_distractors(told, telling), craft.reach)
        if telling.language == ENGLISH:
            names = [wrong for wrong in names if fits_in_english(told, wrong.text)]
        if names:
            wrong = draw.choose(_nearest(names))
            return told.with_value(wrong.text), wrong.wrong
    start, end = place_of_subject(told, telling, with_home=True)
    others = subject_distractors(told, telling, with_home=True)
    if telling.language == ENGLISH:
        others = [wrong for wrong in others if is_proper(wrong.text) == is_proper(sentence[start:end])]
    if start < 0 or not others:
        return None
    wrong = draw.choose(others)
    return _begun(sentence[:start] + wrong.text + sentence[end:]), wrong.wrong


def _false_elsewhere(told: Told, craft: Craft) -> Replaced | None:
    """The sentence with another subject, of which the base states another value, with another year, or with
    another of the numbers that it takes from other facts."""
    telling, sentence, draw = craft.telling, told.sentence, craft.draw
    start, end = place_of_subject(told, telling)
    others = [wrong for wrong in subject_distractors(told, telling) if wrong.nearness == 0]
    if telling.language == ENGLISH:
        others = [wrong for wrong in others if is_proper(wrong.text) and is_proper(sentence[start:end])]
    if others:
        wrong = draw.choose(others)
        return _begun(sentence[:start] + wrong.text + sentence[end:]), wrong.wrong
    found: list[Replaced] = []
    year = read_number(told.fact.period)
    attribute = telling.base.attributes.get(told.fact.attribute)
    if year is not None and year.is_year and not (attribute is not None and attribute.recurs):
        why = _("That is another year: it is {key}.").format(key=year.digits)
        if sentence.count(year.digits) == 1:
            for near, slip in near_numbers(year)[:2]:
                found.append((sentence.replace(year.digits, near.digits), Wrong(slip, why, told.fact.id)))
    for other in telling.facts:
        number = other.number
        if number is None or number.is_year or other.key == told.key or sentence.count(other.value) != 1:
            continue
        start = sentence.index(other.value)
        if sentence[start - 1 : start].isdigit() or len(other.value) < _WORDED:
            continue
        found += [
            (sentence.replace(other.value, slipped.text), slipped.wrong)
            for slipped in number_distractors(other, telling, craft.reach)[:3]
        ]
    return draw.choose(found) if found else None


def _exchanged(told: Told, craft: Craft, sides: Sequence[str], slip: Slip) -> Replaced | WhyNot:
    """The sentence with two neighbours of `sides` in each other's place."""
    telling, sentence = craft.telling, told.sentence
    spans = [telling.place_of(side, sentence) for side in sides]
    if len(spans) < 2 or len(set(sides)) < len(sides):
        return WhyNot.SHORT_LIST
    if min(spans) < (0, 0) or spans != sorted(spans):
        return WhyNot.NO_PLACE
    last_pair = len(spans) - 1
    if telling.language == ENGLISH and slip is Slip.OTHER_PLACE_IN_ORDER:
        last_pair = max(1, last_pair - 1)  # "a, b and c" doesn't say that b comes before c
    first = craft.draw.below(last_pair)
    (start, end), (next_start, next_end) = spans[first], spans[first + 1]
    one, two = sentence[start:end], sentence[next_start:next_end]
    false = sentence[:start] + two + sentence[end:next_start] + one + sentence[next_end:]
    if not is_false(false, telling):
        return WhyNot.FEW_WRONG
    why = _("“{one}” and “{two}” are in each other's place.").format(one=one, two=two)
    return false, Wrong(slip, why, told.fact.id)


def _nearest(wrongs: Sequence[Distractor]) -> list[Distractor]:
    """The distractors that are as near as the nearest, or the next step away."""
    least = min(wrong.nearness for wrong in wrongs)
    return [wrong for wrong in wrongs if wrong.nearness <= least + 2]


def _begun(sentence: str) -> str:
    """A sentence with a capital at its beginning."""
    return sentence[:1].upper() + sentence[1:]


def _fitted(before: str, value: str) -> str:
    """A value behind what stands before it, with the English article that fits it."""
    for article in (" a ", " an "):
        if before.endswith(article):
            before = before.removesuffix(article) + (" an " if value[:1].lower() in "aeiou" else " a ")
            break
    return before + value
