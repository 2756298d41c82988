"""A quiz as rows of text, before any width or style: the question, what became of it, the summary, the keys."""

from typing import NamedTuple

from factcli.facts.factbase import FactBase
from factcli.messages import N_, _
from factcli.quiz.grade_number import needs_unit
from factcli.quiz.item import Item, ItemType
from factcli.quiz.outcome import Outcome
from factcli.quiz.session import Answered, Session
from factcli.render.wording import base_line, clean, labelled, quote_line

RIGHT_SIGN, WRONG_SIGN, SKIP_SIGN, NO_SIGN = "√", "×", "-", " "
_TYPE_WORDS = {
    ItemType.CHOICE: N_("Choose one"),
    ItemType.SEVERAL: N_("Choose all that are right"),
    ItemType.TRUE_FALSE: N_("True or false"),
    ItemType.NUMBER: N_("Type a number"),
    ItemType.CLOZE: N_("Fill the gap"),
    ItemType.ORDER: N_("Put in order"),
    ItemType.MATCH: N_("Match"),
    ItemType.ODD_ONE: N_("Find the odd one"),
}


class Row(NamedTuple):
    """One paragraph: `lead` stands before its first line, later lines are indented as deep."""

    text: str = ""
    lead: str = ""
    is_strong: bool = False


def stem_row(item: Item, number: int, total: int) -> Row:
    """The question, led by its number among `total` (0: no total is known)."""
    lead = f"[{number}/{total}] " if total else f"{number}. "
    return Row(clean(item.stem), lead, is_strong=True)


def option_rows(item: Item, chosen: str = "") -> list[Row]:
    """What is chosen from, a row each, and the labels chosen so far; nothing where the answer is typed."""
    rows = [
        Row(f"{clean(prompt)} → {chosen[place : place + 1] or '?'}", f"    {place + 1}. ")
        for place, prompt in enumerate(item.prompts)
    ]
    if rows:
        rows.append(Row())
    leads = {option.label: f"    {option.label}. " for option in item.options}
    if item.type is ItemType.SEVERAL:
        leads = {label: f"  [{'x' if label in chosen else ' '}] {label}. " for label in leads}
    elif item.type is ItemType.ORDER and chosen:
        leads = {label: f"  {chosen.find(label) + 1 or ' '}  {label}. " for label in leads}
    return rows + [Row(clean(option.text), leads[option.label]) for option in item.options]


def marked_option_rows(turn: Answered) -> list[Row]:
    """The options after the answer: what is right and a wrong choice carry a sign, so that no colour is needed."""
    item, chosen = turn.item, turn.grade.label if turn.grade else ""
    if item.type in (ItemType.ORDER, ItemType.MATCH):
        return _marked_place_rows(item, chosen)
    rows = []
    for option in item.options:
        is_key, is_chosen = option.label in item.key, option.label in chosen
        sign = RIGHT_SIGN if is_key else WRONG_SIGN if is_chosen else NO_SIGN
        text = clean(option.text)
        if is_chosen:
            text = _("{text} (your answer)").format(text=text)
        elif is_key and chosen and item.type is ItemType.SEVERAL:
            text = _("{text} (missing in your answer)").format(text=text)
        rows.append(Row(text, f"  {sign} {option.label}. ", is_strong=is_key))
    return rows


def _marked_place_rows(item: Item, chosen: str) -> list[Row]:
    """Each place of an order, each prompt of a matching, with what belongs there and what was put there instead."""
    texts = {option.label: clean(option.text) for option in item.options}
    rows = []
    for place, label in enumerate(item.key):
        own = chosen[place : place + 1]
        sign = NO_SIGN if not own else RIGHT_SIGN if own == label else WRONG_SIGN
        text = f"{clean(item.prompts[place])} → {texts[label]}" if item.prompts else texts[label]
        if sign == WRONG_SIGN:
            text = _("{text} (you: {own})").format(text=text, own=texts[own])
        rows.append(Row(text, f"  {sign} {place + 1}. "))
    return rows


def result_rows(turn: Answered, base: FactBase) -> list[Row]:
    """What became of an item: right or wrong and why, the right answer, the fact's sentence, its quote."""
    item, grade = turn.item, turn.grade
    key = key_words(item)
    if grade is None:
        rows = [Row(_("Skipped. The answer is {key}.").format(key=key), f"{SKIP_SIGN} ", is_strong=True)]
    elif grade.is_right:
        rows = [Row(clean(grade.why) or _("Right."), f"{RIGHT_SIGN} ", is_strong=True)]
    else:
        told = (
            _("Partly right. The answer is {key}.") if is_partly(turn) else _("Wrong. The answer is {key}.")
        )
        rows = [Row(told.format(key=key), f"{WRONG_SIGN} ", is_strong=True)]
        rows += [Row(clean(why), "  ") for why in grade.why.splitlines()]
    rows.append(Row(clean(item.statement), "  "))
    if quote := quote_line(item.fact, base):
        rows.append(Row(quote, "  "))
    return rows


def sign_of(turn: Answered) -> str:
    """What became of an item, in one sign."""
    if turn.grade is None:
        return SKIP_SIGN
    return RIGHT_SIGN if turn.grade.is_right else WRONG_SIGN


def outcome_word(turn: Answered) -> str:
    """What became of an item, in a word."""
    if turn.grade is None:
        return _("Skipped")
    if is_partly(turn):
        return _("Partly right")
    return _("Right") if turn.grade.is_right else _("Wrong")


def is_partly(turn: Answered) -> bool:
    """Whether an answer of several pieces has some of them right."""
    return turn.grade is not None and turn.grade.outcome is Outcome.PARTLY


def outcome_rows(turn: Answered) -> list[tuple[str, str]]:
    """What was answered, what is right and why, as labels and texts; options show most of it themselves."""
    item, grade = turn.item, turn.grade
    rows = []
    if not item.options and grade is not None:
        rows.append((_("Your answer"), clean(turn.text, 60)))
    if grade is None or not grade.is_right:
        rows.append((_("Answer"), key_words(item)))
    if grade is not None:
        rows += [(_("Reason"), clean(why)) for why in grade.why.splitlines()]
    return rows


def fact_rows(item: Item, base: FactBase) -> list[tuple[str, str]]:
    """The fact's sentence and its quote with the source, as labels and texts."""
    rows = [(_("Fact"), clean(item.statement)), (_("Quote"), quote_line(item.fact, base))]
    return [(label, text) for label, text in rows if text]


def type_word(item: Item) -> str:
    """How an item is answered, in a word or two."""
    return _(_TYPE_WORDS[item.type])


def score_line(session: Session, *, partial: bool = False) -> str:
    """How many turns were right, skipped, with a hint and not reached, as one sentence; `partial`: the credit too."""
    done = len(session.answered)
    if not done:
        return _("Nothing was answered.")
    score = _("{right} of {count} right").format(right=session.right_count, count=done)
    if partial:
        score += _(", {credit} with partial credit").format(
            credit=f"{float(session.credit):.2f}".rstrip("0").rstrip(".")
        )
    if session.hint_count:
        score += _(", {count} with a hint").format(count=session.hint_count)
    if session.skipped_count:
        score += _(", {count} skipped").format(count=session.skipped_count)
    if session.current is not None:
        score += _(", {count} not reached").format(count=len(session.items) - done)
    return score + _(".")


def summary_rows(session: Session, base: FactBase, *, partial: bool = False) -> list[Row]:
    """The score, then every item missed, with its answer."""
    rows = [Row(score_line(session, partial=partial), is_strong=True)]
    if not session.answered:
        return rows
    if session.missed:
        rows += [Row(), Row(labelled(_("To repeat"), "").rstrip())]
        for item in session.missed:
            rows.append(Row(clean(item.stem), "  · "))
            rows.append(Row(clean(item.statement), "    "))
    return [*rows, Row(), Row(base_line(base))]


def key_words(item: Item) -> str:
    """The right answer with its labels, in one line."""
    texts = [clean(text) for text in item.key_texts]
    if item.type is ItemType.ORDER:
        return " → ".join(texts)
    if item.type is ItemType.MATCH:
        pairs = zip(item.prompts, texts, strict=True)
        return _(", ").join(f"{clean(prompt)} → {text}" for prompt, text in pairs)
    if item.options:
        texts = [f"{label}. {text}" for label, text in zip(item.key, texts, strict=True)]
    return _(", ").join(texts)


def help_rows() -> list[Row]:
    """What every key does."""
    keys = (
        ("1-4, a-d", _("choose an answer; of several, each key marks one, Enter ends")),
        (_("t, y / f, n"), _("true, false")),
        (_("a number, Enter"), _("type an answer; Chinese numerals, 万, 亿 and units are understood")),
        (_("Space, Enter"), _("go on")),
        (_("Backspace"), _("take back the last mark")),
        ("h", _("a hint; it costs half of the question's worth")),
        ("u", _("take back the last answer, as often as you like")),
        ("s", _("skip the question")),
        ("↑ ↓", _("scroll, where a text is longer than the screen")),
        ("q", _("leave, with a summary")),
        ("?", _("this help")),
        (_("when typing"), _("h, u, s, q and ? count when they stand alone, followed by Enter")),
    )
    return [Row(_("Keys"), is_strong=True), *(Row(text, f"  {key}  ") for key, text in keys)]


def how_to_answer(item: Item) -> str:
    """One line on what can be typed for an item."""
    if item.type is ItemType.NUMBER:
        if item.unit:
            how = _(
                "Type a number (in {unit}, or with a unit of your own), then Enter; h hints, s skips, ? helps."
            )
            return how.format(unit=clean(item.unit))
        if needs_unit(item):
            return _("Type a number with its unit, then Enter; h hints, s skips, ? helps.")
        return _("Type a number, then Enter; h hints, s skips, ? helps.")
    if item.type is ItemType.CLOZE:
        return _("Type what stood there, then Enter; h hints, s skips, ? helps, each with Enter.")
    labels = f"{item.options[0].label}-{item.options[-1].label}".lower()
    match item.type:
        case ItemType.TRUE_FALSE:
            how = _("{labels}, t or f; u undoes, s skips, q leaves, ? helps.")
        case ItemType.SEVERAL:
            how = _(
                "{labels}: mark all that are right, then Enter; h hints, u undoes, s skips, q leaves, ? helps."
            )
        case ItemType.ORDER:
            how = _(
                "{labels}: one after the other, then Enter; h hints, u undoes, s skips, q leaves, ? helps."
            )
        case ItemType.MATCH:
            how = _(
                "{labels}: one for each line in turn, then Enter; h hints, u undoes, s skips, q leaves, ? helps."
            )
        case _:
            how = _("{labels} or 1-{count}; h hints, u undoes, s skips, q leaves, ? helps.")
    return how.format(labels=labels, count=len(item.options))


def unreadable_line(item: Item, text: str) -> str:
    """Why something typed is no answer to an item, and what would be."""
    return _("“{text}” is no answer here. {how}").format(text=clean(text, 40), how=how_to_answer(item))
