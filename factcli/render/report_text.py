"""A lesson's report as lines: on a terminal with colours and as wide as it is, or plain for a pipe."""

from collections.abc import Sequence

from factcli.classroom.report import HARD, QuestionReport, Report
from factcli.classroom.spread import Bar
from factcli.messages import _
from factcli.quiz.item import Item
from factcli.render.quiz_wording import RIGHT_SIGN, key_words
from factcli.render.report_wording import (
    NONE,
    head_lines,
    measures_line,
    percent,
    question_notes,
    seconds_text,
    shares_line,
)
from factcli.render.wording import clean, paint
from factcli.render.wrap import cell_width, wrap

_LONGEST_BAR = 24
_LONGEST_NAME = 24
_MOST_MISSED = 12


def describe_report(report: Report, *, width: int, color: bool = False, ascii_only: bool = False) -> str:
    """The head, every question with its answers, every pupil, then what to do about both."""
    lines = [line for text in head_lines(report) for line in wrap(text, width)]
    for rank, team, points in report.teams:
        lines.append(f"  {rank}. {clean(team, _LONGEST_NAME)}  {points}")
    for question in report.questions:
        lines += ["", *_question_lines(question, width, color=color, ascii_only=ascii_only)]
    if report.pupils:
        lines += ["", paint(_("Pupils"), "1", color), *_pupil_lines(report, width)]
    if report.hardest:
        lines += ["", paint(_("Hardest questions: fewer than half right"), "1", color)]
        for place in report.hardest:
            question = report.questions[place]
            told = f"{question.number}. {clean(question.item.statement)}"
            lines += [f"  {line}" for line in wrap(told, width - 2)]
        lines += wrap(
            _(
                "`factcli class again {id}` asks them again, `factcli study --from-class {id}` studies them."
            ).format(id=report.id),
            width,
        )
    if report.to_help:
        names = _(", ").join(clean(report.pupils[place].name, _LONGEST_NAME) for place in report.to_help)
        lines += [
            "",
            paint(_("Who needs help: fewer than {share} right").format(share=percent(HARD)), "1", color),
        ]
        lines += [f"  {line}" for line in wrap(names, width - 2)]
    return "\n".join(lines)


def _question_lines(question: QuestionReport, width: int, *, color: bool, ascii_only: bool) -> list[str]:
    lines = [
        paint(line, "1", color) for line in wrap(f"{question.number}. {clean(question.item.stem)}", width)
    ]
    told = [f"{RIGHT_SIGN} {key_words(question.item)}", shares_line(question)]
    if notes := question_notes(question):
        told.append(_(", ").join(notes))
    if measures := measures_line(question):
        told.append(measures)
    lines += [f"   {line}" for text in told for line in wrap(text, width - 3)]
    if question.analysis is None:
        return lines
    lines += _bar_lines(question.item, question.analysis.bars, width, color=color, ascii_only=ascii_only)
    if question.analysis.median_seconds is not None:
        time = _("Half answered within {seconds} s.").format(
            seconds=seconds_text(question.analysis.median_seconds)
        )
        lines.append(f"   {time}")
    if question.why:
        why = _("{wrong}: {why}").format(wrong=clean(question.wrong), why=clean(question.why))
        lines += [f"   {line}" for line in wrap(why, width - 3)]
    return lines


def _bar_lines(item: Item, bars: Sequence[Bar], width: int, *, color: bool, ascii_only: bool) -> list[str]:
    most = max((bar.count for bar in bars), default=0)
    texts = {option.label: option.text for option in item.options}
    shown = [
        f"{bar.text}. {clean(texts[bar.text], 40)}" if bar.text in texts else clean(bar.text, 40)
        for bar in bars
    ]
    longest = min(max(map(cell_width, shown), default=0), max(8, width - _LONGEST_BAR - 12))
    lines = []
    for bar, text in zip(bars, shown, strict=True):
        short = wrap(text, longest)[0]
        length = round(bar.count / most * _LONGEST_BAR) if most else 0
        sign = RIGHT_SIGN if bar.is_right else " "
        drawn = ("#" if ascii_only else "█") * max(length, 1 if bar.count else 0)
        painted = paint(drawn, "32" if bar.is_right else "31", color and bool(drawn))
        lines.append(
            f"   {sign} {short}{' ' * (longest - cell_width(short))}  {painted} {bar.count}".rstrip()
        )
    return lines


def _pupil_lines(report: Report, width: int) -> list[str]:
    names = [
        clean(" ".join(filter(None, (pupil.number, pupil.name))), _LONGEST_NAME) for pupil in report.pupils
    ]
    longest = max(map(cell_width, names))
    lines = []
    for name, pupil in zip(names, report.pupils, strict=True):
        missed = [
            str(question.number)
            for question in report.questions
            if question.analysis is not None and not _is_right(pupil.cells[question.number - 1])
        ]
        told = f"{pupil.rank:>4}. {name}{' ' * (longest - cell_width(name))}  {pupil.right}/{pupil.asked}  {pupil.points}"
        if pupil.team:
            told += f"  {clean(pupil.team, _LONGEST_NAME)}"
        told += f"  {seconds_text(pupil.seconds)} s" if pupil.seconds is not None else f"  {NONE}"
        if missed:
            shown = " ".join(missed[:_MOST_MISSED]) + (" …" if len(missed) > _MOST_MISSED else "")
            told += "  " + _("missed: {numbers}").format(numbers=shown)
        lines += [line if not place else f"      {line}" for place, line in enumerate(wrap(told, width - 6))]
    return lines


def _is_right(cell: tuple[str, bool] | None) -> bool:
    return cell is not None and cell[1]
