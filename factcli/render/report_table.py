"""A lesson's report as tables: questions, pupils, answers; rows of texts and numbers for sheets and CSV."""

from collections.abc import Sequence
from fractions import Fraction

from factcli.classroom.report import Report
from factcli.messages import _
from factcli.render.quiz_wording import key_words
from factcli.render.report_wording import question_notes
from factcli.render.table_csv import rows_csv

Cell = str | int | float | None
Table = list[list[Cell]]


def question_table(report: Report) -> Table:
    """A heading row, then a question a row."""
    head: list[Cell] = [
        *(_("No."), _("Question"), _("Answer"), _("In"), _("Answered"), _("Right"), _("Share right")),
        *(
            "D27",
            _("Correlation"),
            _("Seconds (median)"),
            _("Most given wrong answer"),
            _("Reason"),
            _("Note"),
        ),
    ]
    rows: Table = [head]
    for question in report.questions:
        analysis = question.analysis
        figures: list[Cell] = [None] * 6
        if analysis is not None:
            figures = [
                analysis.answered,
                analysis.right,
                _number(analysis.share_right),
                _number(analysis.discrimination) if analysis.is_enough else None,
                _number(analysis.rest_correlation) if analysis.is_enough else None,
                _number(analysis.median_seconds),
            ]
        rows.append(
            [
                *(question.number, question.item.stem, key_words(question.item), question.pupils),
                *figures,
                *(question.wrong, question.why, _(", ").join(question_notes(question))),
            ]
        )
    return rows


def pupil_table(report: Report) -> Table:
    """A heading row, then a pupil a row, the best first."""
    rows: Table = [
        [
            *(_("Rank"), _("Name"), _("Number"), _("Team"), _("Points"), _("Right"), _("Answered")),
            *(_("Asked"), _("Seconds (mean)")),
        ]
    ]
    for pupil in report.pupils:
        rows.append(
            [
                *(pupil.rank, pupil.name, pupil.number, pupil.team, pupil.points),
                *(pupil.right, pupil.answered, pupil.asked, _number(pupil.seconds)),
            ]
        )
    return rows


def answer_table(report: Report) -> Table:
    """A heading row, then a pupil a row: what was answered to each question, and 1 or 0 for right or not."""
    numbers = [question.number for question in report.questions]
    head: list[Cell] = [_("Name"), _("Number"), _("Points")]
    for number in numbers:
        head += [str(number), _("{number} right").format(number=number)]
    rows: Table = [head]
    for pupil in report.pupils:
        row: list[Cell] = [pupil.name, pupil.number, pupil.points]
        for number in numbers:
            cell = pupil.cells[number - 1]
            row += [cell[0], int(cell[1])] if cell is not None else ["", None]
        rows.append(row)
    return rows


def report_csv(report: Report) -> str:
    """The table of answers as CSV; a cell that a spreadsheet would compute is guarded."""
    return rows_csv([_texts(row) for row in answer_table(report)])


def _texts(row: Sequence[Cell]) -> list[str]:
    return ["" if cell is None else str(cell) for cell in row]


def _number(value: Fraction | float | None) -> float | None:
    return None if value is None else round(float(value), 2)
