"""A fact under review as rows of words: what it says, its quote in context, what `base check` finds in it."""

from collections.abc import Iterable

from factcli.curate.review.context import QuoteInContext
from factcli.curate.review.reviewing import Review, texts_of
from factcli.errors import Fault
from factcli.facts.nodes import Entries, Items, Node, Text
from factcli.messages import _, ngettext
from factcli.render.faults_text import severity_word
from factcli.render.wording import clean
from factcli.text.visible import make_visible

_QUOTE_MARKS = ("【", "】")


def place_line(review: Review) -> str:
    """Which fact this is, how many are still to be reviewed, and in how many something is to be decided."""
    parts = [
        _("{number} of {count}").format(
            number=min(review.place + 1, len(review.facts)), count=len(review.facts)
        ),
        _("{count} to review").format(count=review.open_count),
        _("{count} with TODO").format(count=review.unfinished_count),
    ]
    return " · ".join(parts)


def title_line(review: Review) -> str:
    """The fact's id, and whether it is kept."""
    fact = review.current
    name = clean(fact.id, 60) if fact and fact.id else _("a fact without an id")
    kept = _("kept")
    return f"{name} √ {kept}" if review.is_current_kept else name


def slot_rows(review: Review) -> list[tuple[str, str]]:
    """Key and value of each slot but the id and the quote, as they are written."""
    fact = review.current
    if fact is None:
        return []
    if not fact.slots:
        return [("?", clean(_(", ").join(texts_of(fact.node))))]
    return [
        (clean(key, 40), clean(_value(node)))
        for key, node in fact.slots.items()
        if key != "id" and not (key == "quote" and isinstance(node, Text) and node.text.strip())
    ]


def _value(node: Node) -> str:
    if isinstance(node, Text):
        return node.text
    if isinstance(node, Items):
        return _(", ").join(map(_value, node.nodes))
    assert isinstance(node, Entries)
    return _(", ").join(f"{key}: {_value(value)}" for key, value in node.values.items())


def quote_parts(context: QuoteInContext) -> tuple[str, str, str]:
    """What stands before a quote, the quote in its marks, and what stands behind, made harmless."""
    before, quote, after = (
        make_visible(text.replace("\n", " ").replace("\r", ""), keep="")
        for text in (context.before, context.quote, context.after)
    )
    return before, f"{_QUOTE_MARKS[0]}{quote}{_QUOTE_MARKS[1]}", after


def fault_texts(faults: Iterable[Fault]) -> list[str]:
    """Each fault on one line, with what to do about it; the same line only once."""
    return list(dict.fromkeys(map(fault_text, faults)))


def fault_text(fault: Fault) -> str:
    """What is wrong, and what to do about it, on one line."""
    told = _("{severity}: {message} {hint}").format(
        severity=severity_word(fault.severity), message=clean(fault.message), hint=clean(fault.hint)
    )
    return told.rstrip()


def end_lines(review: Review) -> list[str]:
    """How the review stands when its end has been reached."""
    count, still = len(review.facts), review.open_count
    if not still:
        lines = [
            ngettext("{count} fact is reviewed.", "All {count} facts are reviewed.", count).format(
                count=count
            )
        ]
    else:
        text = ngettext("{count} fact is still to review.", "{count} facts are still to review.", still)
        lines = [text.format(count=still)]
    if review.unfinished_count:
        count = review.unfinished_count
        text = ngettext("{count} fact still holds TODO.", "{count} facts still hold TODO.", count)
        lines.append(text.format(count=count))
    return lines


def review_text(review: Review) -> str:
    """The fact shown as plain lines, or the end of the review."""
    if review.current is None:
        return "\n".join(end_lines(review))
    lines = [f"[{place_line(review)}] {title_line(review)}"]
    lines += [f"  {key}: {value}" for key, value in slot_rows(review)]
    if review.context is not None:
        lines.append(f"  quote: {''.join(quote_parts(review.context))}")
    return "\n".join([*lines, *(f"  {line}" for line in fault_texts(review.faults))])


def help_rows() -> list[tuple[str, str]]:
    """What can be pressed, or typed where lines are read."""
    return [
        ("k, keep", _("the fact is right: remember that, and go on")),
        ("e, edit", _("open its lines in the editor ($VISUAL, $EDITOR)")),
        ("d, drop", _("take it out of the file")),
        ("u, undo", _("take the last step back; again for the one before")),
        ("n, next", _("go on without deciding")),
        ("b, back", _("the fact before")),
        ("q, quit", _("leave; everything is saved already")),
    ]


def help_text() -> str:
    """The rows of help as plain lines."""
    return "\n".join(f"{keys:8} {what}" for keys, what in help_rows())
