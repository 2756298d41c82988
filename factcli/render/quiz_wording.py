"""A quiz as rows of text, before any width or style: the question, what became of it, the summary, the keys."""

from typing import NamedTuple

from factcli.facts.factbase import FactBase
from factcli.messages import N_, _
from factcli.quiz.grade import needs_unit
from factcli.quiz.item import Item, ItemType
from factcli.quiz.session import Answered, Session
from factcli.render.wording import base_line, clean, labelled, quote_line

RIGHT_SIGN, WRONG_SIGN, SKIP_SIGN, NO_SIGN = "√", "×", "-", " "
_TYPE_WORDS = {
    ItemType.CHOICE: N_("Choose one"),
    ItemType.TRUE_FALSE: N_("True or false"),
    ItemType.NUMBER: N_("Type a number"),
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


def option_rows(item: Item) -> list[Row]:
    """The options, a row each; for a number, the unit that may be left out."""
    return [Row(clean(option.text), f"    {option.label}. ") for option in item.options]


def marked_option_rows(turn: Answered) -> list[Row]:
    """The options after the answer: the key and a wrong choice carry a sign, so that no colour is needed."""
    item, chosen = turn.item, turn.grade.label if turn.grade else ""
    rows = []
    for option in item.options:
        sign = RIGHT_SIGN if option.label == item.key else WRONG_SIGN if option.label == chosen else NO_SIGN
        text = clean(option.text)
        if option.label == chosen:
            text = _("{text} (your answer)").format(text=text)
        rows.append(Row(text, f"  {sign} {option.label}. ", is_strong=option.label == item.key))
    return rows


def result_rows(turn: Answered, base: FactBase) -> list[Row]:
    """What became of an item: right or wrong and why, the right answer, the fact's sentence, its quote."""
    item, grade = turn.item, turn.grade
    key = _key_words(item)
    if grade is None:
        rows = [Row(_("Skipped. The answer is {key}.").format(key=key), f"{SKIP_SIGN} ", is_strong=True)]
    elif grade.is_right:
        rows = [Row(clean(grade.why) or _("Right."), f"{RIGHT_SIGN} ", is_strong=True)]
    else:
        rows = [Row(_("Wrong. The answer is {key}.").format(key=key), f"{WRONG_SIGN} ", is_strong=True)]
        if grade.why:
            rows.append(Row(clean(grade.why), "  "))
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
    return _("Right") if turn.grade.is_right else _("Wrong")


def outcome_rows(turn: Answered) -> list[tuple[str, str]]:
    """What was answered, what is right and why, as labels and texts; options show most of it themselves."""
    item, grade = turn.item, turn.grade
    rows = []
    if not item.options and grade is not None:
        rows.append((_("Your answer"), clean(turn.text, 60)))
    if grade is None or not grade.is_right:
        rows.append((_("Answer"), _key_words(item)))
    if grade is not None and grade.why:
        rows.append((_("Reason"), clean(grade.why)))
    return rows


def fact_rows(item: Item, base: FactBase) -> list[tuple[str, str]]:
    """The fact's sentence and its quote with the source, as labels and texts."""
    rows = [(_("Fact"), clean(item.statement)), (_("Quote"), quote_line(item.fact, base))]
    return [(label, text) for label, text in rows if text]


def type_word(item: Item) -> str:
    """How an item is answered, in a word or two."""
    return _(_TYPE_WORDS[item.type])


def score_line(session: Session) -> str:
    """How many turns were right, skipped and not reached, as one sentence."""
    done = len(session.answered)
    if not done:
        return _("Nothing was answered.")
    score = _("{right} of {count} right").format(right=session.right_count, count=done)
    if session.skipped_count:
        score += _(", {count} skipped").format(count=session.skipped_count)
    if session.current is not None:
        score += _(", {count} not reached").format(count=len(session.items) - done)
    return score + _(".")


def summary_rows(session: Session, base: FactBase) -> list[Row]:
    """The score, then every item missed, with its answer."""
    rows = [Row(score_line(session), is_strong=True)]
    if not session.answered:
        return rows
    if session.missed:
        rows += [Row(), Row(labelled(_("To repeat"), "").rstrip())]
        for item in session.missed:
            rows.append(Row(clean(item.stem), "  · "))
            rows.append(Row(clean(item.statement), "    "))
    return [*rows, Row(), Row(base_line(base))]


def _key_words(item: Item) -> str:
    key = clean(item.key_text)
    return f"{item.key}. {key}" if item.options else key


def help_rows() -> list[Row]:
    """What every key does."""
    keys = (
        ("1-4, a-d", _("choose an answer")),
        (_("t, y / f, n"), _("true, false")),
        (_("a number, Enter"), _("type an answer; Chinese numerals, 万, 亿 and units are understood")),
        (_("Space, Enter"), _("go on")),
        ("s", _("skip the question (when typing: s, then Enter)")),
        ("↑ ↓", _("scroll, where a text is longer than the screen")),
        ("q", _("leave, with a summary")),
        ("?", _("this help")),
    )
    return [Row(_("Keys"), is_strong=True), *(Row(text, f"  {key}  ") for key, text in keys)]


def how_to_answer(item: Item) -> str:
    """One line on what can be typed for an item."""
    if item.type is ItemType.NUMBER:
        if item.unit:
            return _(
                "Type a number (in {unit}, or with a unit of your own); s skips, q leaves, ? helps."
            ).format(unit=clean(item.unit))
        if needs_unit(item):
            return _("Type a number with its unit; s skips, q leaves, ? helps.")
        return _("Type a number; s skips, q leaves, ? helps.")
    labels = f"{item.options[0].label}-{item.options[-1].label}".lower()
    if item.type is ItemType.TRUE_FALSE:
        return _("{labels}, t or f; s skips, q leaves, ? helps.").format(labels=labels)
    return _("{labels} or 1-{count}; s skips, q leaves, ? helps.").format(
        labels=labels, count=len(item.options)
    )


def unreadable_line(item: Item, text: str) -> str:
    """Why something typed is no answer to an item, and what would be."""
    return _("“{text}” is no answer here. {how}").format(text=clean(text, 40), how=how_to_answer(item))
