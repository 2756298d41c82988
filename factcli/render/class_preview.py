"""One question of a lesson as its teacher looks at it beforehand: with its time and its key."""

from factcli.classroom.lesson import Lesson
from factcli.messages import _
from factcli.render.canvas import label_rows, plain
from factcli.render.quiz_terminal import Canvas
from factcli.render.quiz_wording import RIGHT_SIGN, key_words, option_rows, type_word
from factcli.render.wording import clean
from factcli.render.wrap import cell_width, wrap


def draw_preview(lesson: Lesson, place: int, canvas: Canvas) -> str:
    """The page of the question at `place`, from 0."""
    question = lesson.questions[place]
    item = question.item
    lines = [plain(line, "bold") for line in wrap(clean(item.stem), canvas.inner)] + [plain("")]
    labels = {f"{option.label}.": option.label for option in item.options}
    for row in option_rows(item):
        label = labels.get(row.lead.split()[-1] if row.lead.split() else "", "")
        is_key = bool(label) and label in item.key and item.type.takes_one
        lead = row.lead.replace("   ", f" {RIGHT_SIGN} ", 1) if is_key else row.lead
        for number, line in enumerate(wrap(row.text, canvas.inner - cell_width(lead))):
            shown = lead if not number else " " * cell_width(lead)
            lines.append(plain(shown + line, "green" if is_key else ""))
    rows = [
        (_("Answer"), key_words(item)),
        (_("Fact"), clean(item.statement)),
        (_("Quote"), clean(question.quote)),
        (_("Time"), _("{seconds} s").format(seconds=question.seconds)),
    ]
    lines += [plain(""), *label_rows([row for row in rows if row[1]], canvas.inner, style="cyan")]
    title = f"[{place + 1}/{len(lesson.questions)}] {type_word(item)}"
    head = _("{title}: before the lesson, not yet for the projector").format(title=clean(lesson.title, 60))
    return canvas.page(title, lines, [plain(f" {head}", "bold")])
