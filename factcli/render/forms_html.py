"""Paper forms as one HTML page that holds all it needs: question papers, answer cards and key sheets, ready to print.

forms_html(make_forms(items, 2, seed=7), base, [Sheet.PAPER, Sheet.CARD, Sheet.KEY])
"""

from collections.abc import Sequence
from enum import StrEnum
from html import escape

from factcli.classroom.forms import Form, Forms, Weak, Weakness
from factcli.facts.factbase import FactBase
from factcli.messages import _, current_language, ngettext
from factcli.quiz.grade_number import needs_unit
from factcli.quiz.item import Item, ItemType
from factcli.render.forms_style import style_of
from factcli.render.quiz_wording import type_word
from factcli.render.wording import base_line, clean
from factcli.render.wrap import cell_width

_LONGEST = 4000
"""Nothing of a question may be missing on paper; no paper that is read holds longer texts."""
_DIGITS = 10
"""Boxes for a pupil's number."""
_CROWDED = 42
"""More rows than so many of an answer card must be lower, for all of them to stand on one sheet."""
_COLUMNS = {
    2: ((2, 38),),
    3: ((3, 24),),
    4: ((4, 16), (2, 38)),
    5: ((5, 12), (3, 24)),
}
"""By the number of options: into how many columns they go if none is wider than so many cells, else one below the other."""
_COLUMN_CLASS = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five"}


class Sheet(StrEnum):
    """What is printed of each form."""

    PAPER = "paper"
    CARD = "card"
    KEY = "key"


def forms_html(forms: Forms, base: FactBase, sheets: Sequence[Sheet] = tuple(Sheet), title: str = "") -> str:
    """The page: of each kind of sheet one for every form, each beginning on a new sheet of A4.

    `title` heads them all, else the base's title. Everything is escaped, and nothing is fetched.
    """
    heading = clean(title or base.title or base.name, 80)
    language = "zh-CN" if current_language() == "zh" else "en"
    printed = [(sheet, form) for sheet in sheets for form in forms.forms]
    style = style_of([form.number for _sheet, form in printed])
    parts = [
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{escape(heading)}</title>\n<style>{style}</style>\n</head>\n<body>",
    ]
    for place, (sheet, form) in enumerate(printed):
        parts.append(f'<section class="sheet sheet{place}">')
        parts += _heading(form, sheet, heading)
        if sheet is Sheet.PAPER:
            parts += _paper(form)
        elif sheet is Sheet.CARD:
            parts += _card(form)
        else:
            parts += _key(form, forms, base)
        parts.append("</section>")
    return "\n".join([*parts, "</body>\n</html>\n"])


def weakness_line(weak: Weakness) -> str:
    """A sentence on what may help a neighbour or a guesser."""
    letters = _(", ").join(weak.letters)
    if weak.kind is Weak.SAME_KEY:
        line = _("Question {number}: the right answer is the same on forms {letters}.")
    elif weak.kind is Weak.SAME_ITEM:
        line = _("Question {number} is the same on forms {letters}.")
    else:
        line = _("Form {letters}: at question {number} one letter is right for the fourth time in a row.")
    return line.format(number=weak.number, letters=letters)


def _heading(form: Form, sheet: Sheet, heading: str) -> list[str]:
    kind = {Sheet.PAPER: "", Sheet.CARD: _("Answer card"), Sheet.KEY: _("Key: for the teacher")}[sheet]
    count = ngettext("{count} question", "{count} questions", len(form.items)).format(count=len(form.items))
    meta = " · ".join(escape(text) for text in (kind, count) if text)
    letter, paper = escape(_("Form {letter}").format(letter=form.letter)), escape(_("Paper"))
    return [
        f'<header><div class="head"><h1>{escape(heading)}</h1><p class="meta">{meta} · {paper} '
        f'<span class="number">{escape(form.number)}</span></p></div><div class="form">{letter}</div></header>'
    ]


def _who(*, with_boxes: bool) -> str:
    boxes = f'<span class="boxes">{"<i></i>" * _DIGITS}</span>'
    places = (
        (_("Name"), '<span class="line"></span>'),
        (_("Class"), '<span class="line narrow"></span>'),
        (_("Student number"), boxes if with_boxes else '<span class="line"></span>'),
    )
    spans = "".join(f"<span>{escape(label)}{place}</span>" for label, place in places)
    return f'<div class="who">{spans}</div>'


def _paper(form: Form) -> list[str]:
    questions = (_question(printed.item, number) for number, printed in enumerate(form.items, 1))
    return [_who(with_boxes=False), '<ol class="paper">', *questions, "</ol>"]


def _question(item: Item, number: int) -> str:
    kind = "" if item.type is ItemType.CHOICE else f' <span class="type">({escape(_kind_word(item))})</span>'
    labels, texts = [f"{option.label}." for option in item.options], [option.text for option in item.options]
    if item.prompts:
        numbers = [f"{place})" for place in range(1, len(item.prompts) + 1)]
        sides = _rows("prompts", numbers, item.prompts, most=1) + _rows("options", labels, texts, most=1)
        body = f'<div class="pairs">{sides}</div>'
    else:
        body = _rows("options", labels, texts)
    return f"<li><b>{number}.</b><div>{_show(item.stem)}{kind}{body}</div></li>"


def _rows(kind: str, leads: Sequence[str], texts: Sequence[str], most: int = 5) -> str:
    if not texts:
        return ""
    widest = max(cell_width(clean(text, _LONGEST)) for text in texts)
    fitting = (count for count, width in _COLUMNS.get(len(texts), ()) if widest <= width and count <= most)
    rows = (
        f"<li><span>{lead}</span><div>{_show(text)}</div></li>"
        for lead, text in zip(leads, texts, strict=True)
    )
    return f'<ol class="{kind} {_COLUMN_CLASS[next(fitting, 1)]}">{"".join(rows)}</ol>'


def _kind_word(item: Item) -> str:
    if item.type is not ItemType.NUMBER:
        return type_word(item)
    unit = clean(item.unit, 40)
    if needs_unit(item):
        return _("Write a number with its unit")
    return _("Write a number, in {unit}").format(unit=unit) if unit else _("Write a number")


def _card(form: Form) -> list[str]:
    told = _("Fill in ○ for one letter, mark every right □, write one letter into each empty □.")
    rows = (
        f"<li><b>{number}.</b><div>{_answer_place(printed.item)}</div></li>"
        for number, printed in enumerate(form.items, 1)
    )
    roomy = "" if len(form.items) > _CROWDED else " roomy"
    score = _("Right: {blank} of {total}").format(blank="______", total=len(form.items))
    return [
        _who(with_boxes=True),
        f'<p class="how">{escape(told)}</p><ol class="card{roomy}">',
        *rows,
        f'</ol><p class="score">{escape(score)}</p>',
    ]


def _answer_place(item: Item) -> str:
    if item.type.is_typed:
        unit = f'<span class="unit">{_show(item.unit)}</span>' if item.unit else ""
        return f'<span class="write"></span>{unit}'
    if item.type is ItemType.ORDER:
        places = ['<span class="place"><i></i></span>'] * len(item.options)
        return f'<span class="turn">{"<small>→</small>".join(places)}</span>'
    if item.type is ItemType.MATCH:
        numbers = range(1, len(item.prompts) + 1)
        return "".join(f'<span class="place">{number})<i></i></span>' for number in numbers)
    shape = " square" if item.type is ItemType.SEVERAL else ""
    return "".join(f'<span class="mark{shape}">{option.label}</span>' for option in item.options)


def _key(form: Form, forms: Forms, base: FactBase) -> list[str]:
    rows = (_key_row(printed.item, number) for number, printed in enumerate(form.items, 1))
    heads = "".join(f"<th>{escape(text)}</th>" for text in ("", _("Key"), _("In words"), _("Fact")))
    weak = [weakness_line(weak) for weak in forms.weaknesses if form.letter in weak.letters]
    notes = f'<ul class="weak">{"".join(f"<li>{escape(line)}</li>" for line in weak)}</ul>' if weak else ""
    return [
        *_strip(form),
        f"<table><thead><tr>{heads}</tr></thead><tbody>",
        *rows,
        f"</tbody></table>{notes}<footer>{escape(base_line(base))}</footer>",
    ]


def _strip(form: Form) -> list[str]:
    """The right letters five by five, to compare at a glance, where each item is answered by one."""
    letters = [printed.item.key for printed in form.items]
    if not all(printed.item.type.takes_one for printed in form.items):
        return []
    fives = (
        f"<span><small>{start + 1}</small>{''.join(letters[start : start + 5])}</span>"
        for start in range(0, len(letters), 5)
    )
    return [f'<p class="strip">{"".join(fives)}</p>']


def _key_row(item: Item, number: int) -> str:
    words = f"<td>{_show(_key_text(item))}</td>"
    key = f'<td class="key">{_show(_key_signs(item))}</td>{words}'
    if item.type.is_typed:
        key = words.replace("<td>", '<td colspan="2">', 1)
    return f"<tr><td>{number}</td>{key}<td>{_show(item.statement)}</td></tr>"


def _key_signs(item: Item) -> str:
    """The letters as they stand on an answer card from left to right, in a matching each behind its number."""
    if item.type is ItemType.MATCH:
        return " ".join(f"{number}{label}" for number, label in enumerate(item.key, 1))
    return item.key


def _key_text(item: Item) -> str:
    texts = (item.key, *item.accept) if item.type.is_typed else item.key_texts
    return (" / " if item.type.is_typed else _(", ")).join(texts)


def _show(text: str) -> str:
    return escape(clean(text, _LONGEST))
