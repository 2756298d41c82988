"""What was answered on paper, typed line by line or kept in a table, as answers to the items themselves.

forms = make_forms(items, 2, seed=7)
marks = read_marks("张伟 A ABDC\\n王芳 2024002 B C-DA", forms)
marks[0].answers                               # in the order and by the labels of `items`
rows = grade_marks(forms.items, marks)         # for `analyse_class`
"""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from factcli.classroom.forms import Form, Forms
from factcli.classroom.mark_rows import BLANKS, MarkRow, is_table, plain, read_table, split_line
from factcli.classroom.printed_item import PrintedItem
from factcli.classroom.statistics import Answer
from factcli.errors import InputError, Place
from factcli.messages import _, ngettext
from factcli.quiz.grade import grade_answer
from factcli.quiz.item import Item, ItemType
from factcli.text.visible import shorten

_SHOWN = 40
_MOST_LINES = 8
"""So many further lines with faults are named."""


@dataclass(frozen=True, slots=True)
class Marks:
    """One pupil's paper: who it is (one of name and number may be empty), the form's letter, and the answers.

    `answers` are in the order of the original items and by their labels; an empty text was not answered.
    """

    name: str
    number: str
    form: str
    answers: tuple[str, ...]


def read_marks(text: str, forms: Forms, file: str = "") -> list[Marks]:
    """The papers of a class, in the order of the lines.

    Lines: `NAME [NUMBER] FORM ANSWERS`, the answers apart from one another, or, where every item is answered by one
    letter, in a row: `张伟 A ABDC`. Tables (CSV, with commas, semicolons or tabs): a heading row of name, number,
    form and 1, 2, 3 …, a cell an answer: a letter, several (`AC`), what was typed. Nothing, `-` or `.`: not answered.
    The form is its letter or its number (`A-7-3F2C`), and may be left out where there is one. Raises InputError at
    the first line that can't be read so, which names the others.
    """
    rows = read_table(text, len(forms.items), file) if is_table(text) else _read_lines(text, forms, file)
    found: list[Marks] = []
    lines: dict[tuple[str, str], int] = {}
    faults: list[InputError] = []
    for row in rows:
        if isinstance(row, InputError):
            faults.append(row)
            continue
        try:
            marks = _read_row(row, forms, file)
            _check_new(marks, row, lines, file)
        except InputError as fault:
            faults.append(fault)
        else:
            found.append(marks)
    if faults:
        raise _with_others(faults)
    if not found:
        raise InputError(_("There are no answers in it."), _how_lines_look(), Place(file))
    return found


def grade_marks(
    items: Sequence[Item], marks: Sequence[Marks], known: Container[str] = frozenset()
) -> list[tuple[Answer, ...]]:
    """A row of graded answers for each paper, as `analyse_class` takes them; what can't be read as an answer is wrong.

    `known` holds the names of the base (`names_known`), none of which is taken for a misspelling of another.
    """
    return [
        tuple(_grade(item, answer, known) for item, answer in zip(items, paper.answers, strict=True))
        for paper in marks
    ]


def _grade(item: Item, answer: str, known: Container[str]) -> Answer:
    if not answer:
        return Answer(None)
    grade = grade_answer(item, answer, known)
    return Answer(grade is not None and grade.is_right, answer)


def _read_lines(text: str, forms: Forms, file: str) -> Iterator[MarkRow | InputError]:
    """The typed lines taken apart, and a fault for each that can't be."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            try:
                yield _split_row(line, number, forms, Place(file, number))
            except InputError as fault:
                yield fault


def _split_row(line: str, number: int, forms: Forms, place: Place) -> MarkRow:
    """A typed line taken apart at the first word that can be the form, as many answers standing behind it as needed."""
    pieces = split_line(line)
    counts = []
    for at in range(1, len(pieces)):
        if _find_form(pieces[at], forms, place) is None:
            continue
        cells = _fit(pieces[at + 1 :], forms)
        if cells is not None:
            return _row_of(number, pieces[:at], pieces[at], cells)
        counts.append(_count(pieces[at + 1 :], forms))
    if len(forms.forms) == 1 and not counts:
        for at in range(1, len(pieces)):
            cells = _fit(pieces[at:], forms)
            if cells is not None:
                return _row_of(number, pieces[:at], forms.forms[0].letter, cells)
        counts.append(_count(pieces[1:], forms))
    if counts:
        raise _wrong_count(counts[0], forms, place)
    raise InputError(_("This line names no form."), _how_lines_look(), place)


def _row_of(line: int, who: Sequence[str], form: str, cells: tuple[str, ...]) -> MarkRow:
    """The row, the last word before the form being the pupil's number if it has a digit and no other letters than A-Z."""
    words = [word for word in who if word]
    number = ""
    if words and words[-1].isascii() and any(map(str.isdigit, words[-1])):
        number = words.pop()
    return MarkRow(line, " ".join(words), number, form, cells)


def _fit(pieces: Sequence[str], forms: Forms) -> tuple[str, ...] | None:
    """The answers if there are as many as questions, each a piece of its own or all of them single letters."""
    if len(pieces) == len(forms.items):
        return tuple(pieces)
    letters = "".join(pieces)
    return tuple(letters) if _takes_letters(forms) and len(letters) == len(forms.items) else None


def _count(pieces: Sequence[str], forms: Forms) -> int:
    return len("".join(pieces)) if _takes_letters(forms) else len(pieces)


def _takes_letters(forms: Forms) -> bool:
    return all(item.type.takes_one for item in forms.items)


def _wrong_count(count: int, forms: Forms, place: Place) -> InputError:
    message = _("There are {count} answers to {total} questions.").format(count=count, total=len(forms.items))
    if _takes_letters(forms):
        hint = _("Write a letter for each question, and - for one that wasn't answered: ABD-C.")
    else:
        hint = _("Not every question is answered by one letter: put commas or blanks between the answers.")
    return InputError(message, hint, place)


def _how_lines_look() -> str:
    return _(
        "Write name, form and answers on a line, such as “张伟 A ABDC”, or give a table with a heading row."
    )


def _find_form(text: str, forms: Forms, place: Place) -> Form | None:
    """The form of a letter or a number; raises InputError for the number of another paper."""
    word = plain(text).upper()
    for form in forms.forms:
        if word in (form.letter, form.number):
            return form
    if word[1:2] == "-" and word.count("-") > 1 and word.endswith(tuple("0123456789ABCDEF")):
        raise InputError(
            _("{number} is another paper: this one is {expected}.").format(
                number=shorten(text, _SHOWN),
                expected=_(", ").join(form.number for form in forms.forms),
            ),
            _("Give the quiz, the seed and the number of forms that this paper was printed with."),
            place,
        )
    return None


def _read_row(row: MarkRow, forms: Forms, file: str) -> Marks:
    """The row's answers, led back to the original items; raises InputError."""
    place = Place(file, row.line)
    if not row.name and not row.number:
        raise InputError(_("It isn't said whose answers these are."), _("Give a name or a number."), place)
    form = _find_form(row.form, forms, place)
    if form is None and not row.form and len(forms.forms) == 1:
        form = forms.forms[0]
    if form is None:
        letters = _(", ").join(form.letter for form in forms.forms)
        message = _("There is no form “{name}”.").format(name=shorten(row.form, _SHOWN))
        raise InputError(message, _("The forms are {letters}.").format(letters=letters), place)
    cells = row.cells if len(row.cells) == len(form.items) else _fit(row.cells, forms)
    if cells is None:
        raise _wrong_count(_count(row.cells, forms), forms, place)
    answers = [""] * len(cells)
    for number, (printed, cell) in enumerate(zip(form.items, cells, strict=True), 1):
        if plain(cell) not in BLANKS:
            answer = printed.read_answer(cell)
            if answer is None:
                raise _unreadable(printed, number, cell, place)
            answers[printed.original] = answer
    return Marks(row.name, row.number, form.letter, tuple(answers))


def _unreadable(printed: PrintedItem, number: int, cell: str, place: Place) -> InputError:
    labels = "".join(option.label for option in printed.item.options)
    if printed.item.type.takes_one:
        hint = _("One of {labels} is wanted, or - where nothing or more than one was marked.")
    elif printed.item.type is ItemType.SEVERAL:
        hint = _("Letters out of {labels} are wanted, in a row, or - where nothing was marked.")
    else:
        hint = _("{count} letters out of {labels} are wanted, in a row, or - where one is missing.")
    return InputError(
        _("Question {number} can't be answered by “{text}”.").format(
            number=number, text=shorten(cell, _SHOWN)
        ),
        hint.format(labels=labels, count=len(printed.item.key)),
        place,
    )


def _check_new(marks: Marks, row: MarkRow, lines: dict[tuple[str, str], int], file: str) -> None:
    """Remember a pupil by number, or by name where none is given; raises InputError for one who was there already."""
    who = ("", plain(marks.number)) if marks.number else (plain(marks.name), "")
    if who in lines:
        raise InputError(
            _("{name} stands in line {line} already.").format(
                name=shorten(f"{marks.name} {marks.number}", _SHOWN), line=lines[who]
            ),
            _("Take one of the two out, or tell the pupils apart by their numbers."),
            Place(file, row.line),
        )
    lines[who] = row.line


def _with_others(faults: Sequence[InputError]) -> InputError:
    """The first fault, whose hint names the lines of the others."""
    first, *others = faults
    if not others:
        return first
    lines = [str(fault.where.line) for fault in others if fault.where]
    shown = _(", ").join(lines[:_MOST_LINES]) + (" …" if len(lines) > _MOST_LINES else "")
    told = ngettext("Line {lines} can't be read either.", "Lines {lines} can't be read either.", len(lines))
    return InputError(first.message, f"{first.hint} {told.format(lines=shown)}", first.where)
