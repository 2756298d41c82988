"""A lesson's report as a spreadsheet of three sheets; every text is written as a text, whatever it begins with."""

import io
from typing import Any

from factcli.classroom.report import Report
from factcli.messages import _


def write_report_sheet(report: Report, tables: dict[str, list[list[Any]]]) -> bytes:
    """The tables by their sheets' names, heads first, as .xlsx. Raises ImportError where xlsxwriter isn't installed."""
    import xlsxwriter  # type: ignore[import-untyped]

    written = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(written, options) as book:
        book.set_properties({"title": _("Lesson {id}: {title}").format(id=report.id, title=report.title)})
        bold = book.add_format({"bold": True})
        for name, rows in tables.items():
            sheet = book.add_worksheet(name)
            sheet.freeze_panes(1, 0)
            for place, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if isinstance(cell, str):
                        sheet.write_string(place, column, cell, bold if not place else None)
                    elif cell is not None:
                        sheet.write_number(place, column, cell)
            sheet.autofit(400)
    return written.getvalue()
