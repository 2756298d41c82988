"""Matching items: the two sides of a mapping, or things and the value that one attribute has for each."""

from collections.abc import Sequence
from dataclasses import replace

from factcli.messages import _
from factcli.quiz.arrange import LABELS
from factcli.quiz.company import are_apart, find_company, is_wrong_for
from factcli.quiz.craft import Craft
from factcli.quiz.distractor import others_in_slot, overlaps, why_elsewhere
from factcli.quiz.item import Item, ItemType, Level, Option, Slip, Wrong
from factcli.quiz.number_distractor import number_distractors
from factcli.quiz.stem import gives_away, rings_like
from factcli.quiz.stem_group import ask_for_pairs, ask_for_values
from factcli.quiz.telling import ENGLISH, Telling, Told
from factcli.quiz.whynot import WhyNot
from factcli.quiz.worded import in_number_order

_FEWEST, _MOST = 3, 4
"""Prompts of an item."""

Extra = tuple[str, Wrong]
"""An option that goes with no prompt, and why."""


def make_match(told: Told, craft: Craft) -> Item | WhyNot:
    """Prompts and one option more than prompts, if there is one; or what keeps the fact from yielding that."""
    if told.fact.pairs:
        return _pair_match(told, craft)
    if told.fact.members:
        return WhyNot.NO_COMPANY
    made = _value_match(told, craft)
    return made if isinstance(made, Item) else _subject_match(told, craft) or made


def _pair_match(told: Told, craft: Craft) -> Item | WhyNot:
    fact, telling, draw = told.fact, craft.telling, craft.draw
    subject = telling.name_of(fact.subject)
    pairs = [(telling.name_of(left), telling.name_of(right)) for left, right in fact.pairs]
    if not subject or not all(left and right for left, right in pairs):
        return WhyNot.NO_NAME
    rights = [right for _left, right in pairs]
    if len(pairs) < _FEWEST or len(set(rights)) < len(rights):
        return WhyNot.NO_COMPANY
    if draw.below(2):
        pairs = [(right, left) for left, right in pairs]
    drawn = draw.shuffle(pairs)
    chosen = drawn[: min(_MOST, max(_FEWEST, len(drawn) - 1))]
    extra: Extra | None = None
    if len(drawn) > len(chosen):
        given, other = drawn[len(chosen)]
        why = _("{value} goes with “{given}”.").format(value=other, given=given)
        extra = (other, Wrong(Slip.OTHER_SIDE, why, fact.id))
    return _assemble(told, ask_for_pairs(subject, telling, draw), chosen, extra, craft)


def _value_match(told: Told, craft: Craft) -> Item | WhyNot:
    telling, draw = craft.telling, craft.draw
    company = find_company(told, telling)
    if isinstance(company, WhyNot):
        return company
    if not _is_fit(told, told, telling):
        return WhyNot.NO_COMPANY
    chosen = [told]
    for other in draw.shuffle(company[1:]):
        if _is_fit(other, told, telling) and all(are_apart(other, one, telling) for one in chosen):
            chosen.append(other)
        if len(chosen) == _MOST + 1:
            break
    if len(chosen) < _FEWEST:
        return WhyNot.NO_COMPANY
    extra: Extra | None = None
    if len(chosen) > _FEWEST:
        spare = chosen.pop()
        value = _value_of(spare, telling)
        extra = (value, Wrong(Slip.SIBLING, why_elsewhere(value, spare), spare.fact.id))
    else:
        extra = _stranger(chosen, telling)
    pairs = [(telling.name_of(one.fact.subject), _value_of(one, telling)) for one in draw.shuffle(chosen)]
    stem = ask_for_values(telling.attribute_name(told.fact.attribute), telling, draw)
    statement = " ".join(one.sentence for one in chosen)
    return _assemble(told, stem, pairs, extra, craft, statement)


def _subject_match(told: Told, craft: Craft) -> Item | None:
    """What several attributes of one subject say, the more of one kind the better: where each is another kind of
    thing, the kinds alone tell what goes together, and the item is an easy one."""
    telling, draw, fact = craft.telling, craft.draw, told.fact
    subject = telling.name_of(fact.subject)
    if not subject or not _is_one_thing(told, telling):
        return None
    chosen = [told]
    others = draw.shuffle([one for one in telling.facts if one.fact.subject == fact.subject])
    fitting = [other for other in others if other is not told and _is_one_thing(other, telling)]
    while len(chosen) < _MOST:
        apart = [one for one in fitting if all(_are_unlike(one, other, telling) for other in chosen)]
        kinds = {telling.kind_of(one.key) for one in chosen}
        of_kind = [one for one in apart if telling.kind_of(one.key) in kinds]
        if not apart:
            break
        chosen.append((of_kind or apart)[0])
    if len(chosen) < _FEWEST:
        return None
    extra: Extra | None = None
    for key in draw.shuffle([key for one in chosen for key in telling.kin.alike(one.key)]):
        name = telling.name_of(key)
        if name and all(is_wrong_for(one, key, telling) for one in chosen):
            extra = (name, Wrong(Slip.OTHER_NAME, _("It goes with none of them.")))
            break
    pairs = [
        (telling.attribute_name(one.fact.attribute), _value_of(one, telling)) for one in draw.shuffle(chosen)
    ]
    statement = " ".join(one.sentence for one in chosen)
    made = _assemble(told, ask_for_pairs(subject, telling, draw), pairs, extra, craft, statement)
    if not isinstance(made, Item):
        return None
    is_easy = len({telling.kind_of(one.key) for one in chosen}) == len(chosen)
    return replace(made, level=Level.EASY) if is_easy else made


def _is_number(told: Told) -> bool:
    return told.number is not None or told.quantity is not None


def _is_one_thing(told: Told, telling: Telling) -> bool:
    """Whether the fact gives its subject one thing by an attribute that has a name and doesn't tell it."""
    fact = told.fact
    attribute = telling.base.attributes.get(fact.attribute)
    asked, value = telling.attribute_name(fact.attribute), _value_of(told, telling)
    return (
        not _is_number(told)
        and not (attribute is not None and (attribute.several or attribute.recurs))
        and bool(asked and value and telling.kind_of(told.key))
        and not fact.period
        and not any(True for _other in others_in_slot(told, telling))
        and not rings_like(value, asked, [])
        and not _is_verb(asked, told, telling)
    )


def _is_verb(asked: str, told: Told, telling: Telling) -> bool:
    """Whether an attribute is a verb, which gives away what it takes: 驶入 leads to its value, 标题是 says what it is; has entered."""
    if telling.language == ENGLISH:
        return asked.startswith(_ENGLISH_VERBS)
    _head, found, rest = told.before.rpartition(asked)
    return bool(found) and not rest.startswith(_COPULAS)


_ENGLISH_VERBS = ("is ", "are ", "was ", "were ", "has ", "have ")
_COPULAS = ("是", "为", "：")


def _are_unlike(one: Told, other: Told, telling: Telling) -> bool:
    """Whether two values of a subject are apart, by different attributes, and neither is named where the other is.

    Each attribute has one value only, so that what another states is wrong for it.
    """
    pairs = ((one, other), (other, one))
    return one.fact.attribute != other.fact.attribute and not any(
        overlaps(telling.name_of(two.key), telling.forms_of(two.key), set(telling.forms_of(told.key)))
        or any(
            gives_away(sentence, form)
            for sentence in told.fact.sentences
            for form in telling.forms_of(two.key)
        )
        for told, two in pairs
    )


def _is_fit(other: Told, told: Told, telling: Telling) -> bool:
    """Whether a fact's value may stand among the options beside the told one's, and its subject doesn't tell it."""
    value, subject = _value_of(other, telling), telling.name_of(other.fact.subject)
    if not value or gives_away(subject, value) or gives_away(value, subject):
        return False
    if (other.number is None) is not (told.number is None) or (other.quantity is None) is not (
        told.quantity is None
    ):
        return False
    if told.number is not None and other.number is not None:
        return told.number.is_worded_like(other.number)
    return told.quantity is None and telling.kind_of(other.key) == telling.kind_of(told.key)


def _stranger(chosen: Sequence[Told], telling: Telling) -> Extra | None:
    """A value that none of the chosen facts states, and that is wrong for each."""
    told = chosen[0]
    if told.number is not None:
        sets = [{wrong.number: wrong for wrong in number_distractors(one, telling)} for one in chosen]
        taken = {one.number.number for one in chosen if one.number is not None}
        for number, wrong in sets[0].items():
            if number not in taken and all(number in other for other in sets):
                why = _("It goes with none of them.")
                return wrong.text, Wrong(Slip.NEAR_NUMBER, why)
        return None
    for key in telling.kin.alike(told.key):
        name = telling.name_of(key)
        if name and all(is_wrong_for(one, key, telling) for one in chosen):
            return name, Wrong(Slip.OTHER_NAME, _("It goes with none of them."))
    return None


def _value_of(told: Told, telling: Telling) -> str:
    if told.number is not None:
        return told.value
    return telling.name_of(told.key) if told.quantity is None else ""


def _assemble(
    told: Told,
    stem: str,
    pairs: Sequence[tuple[str, str]],
    extra: Extra | None,
    craft: Craft,
    statement: str = "",
) -> Item | WhyNot:
    values = [value for _prompt, value in pairs]
    texts = [*values, *([extra[0]] if extra is not None else [])]
    if len(set(texts)) < len(texts) or any(gives_away(stem, text) for text in texts if len(text) > 1):
        return WhyNot.TELLS
    order = in_number_order(texts)
    texts = craft.draw.shuffle(texts) if order is None else [texts[at] for at in order]
    labels = {text: label for label, text in zip(LABELS, texts, strict=False)}
    return Item(
        id=f"{told.fact.id}:{ItemType.MATCH}",
        type=ItemType.MATCH,
        fact=told.fact,
        stem=stem,
        key="".join(labels[value] for value in values),
        options=tuple(Option(label, text) for label, text in zip(LABELS, texts, strict=False)),
        wrong={labels[extra[0]]: extra[1]} if extra is not None else {},
        prompts=tuple(prompt for prompt, _value in pairs),
        statement=statement or told.sentence,
        quote=told.fact.quote,
    )
