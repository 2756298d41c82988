"""Bases proved: the work of `factcli base check`, once its options are read."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from factcli.cli import streams
from factcli.cli.choices import CHECK_FORMS, choose_from
from factcli.cli.default_base import find_bases
from factcli.cli.exit_code import ExitCode
from factcli.cli.quoted_text import read_quoted_texts
from factcli.cli.screen import Screen
from factcli.cli.settings import Settings
from factcli.errors import InputError
from factcli.messages import _


def check_files(
    settings: Settings,
    names: Sequence[str],
    *,
    sources: Sequence[str] = (),
    is_strict: bool = False,
    with_items: bool = False,
    today: str = "",
    form: str = CHECK_FORMS[0],
) -> ExitCode:
    """Write every fault of the bases in files and folders; an error (when strict: a warning too) gives exit code 3.

    Without a name it is the base that every command would use.
    What has ended is told by the day `today` (ISO 8601), by the clock's where none is given.
    """
    from factcli.curate.check import check_readings, read_bases
    from factcli.facts.gather import find_files

    choose_from("--format", form, CHECK_FORMS)
    day = _read_day(today)
    if "" in names:
        raise InputError(_("The name of a base is empty."), _("Leave it out to check the built-in base."))
    readings = read_bases([Path(file) for file in find_files(names or find_bases(settings))])
    texts = read_quoted_texts(sources, [reading.base for reading in readings], quiet=settings.quiet)
    report = check_readings(readings, texts, today=day, with_items=with_items)
    screen = Screen(settings)
    if form == "json":
        from factcli.render.faults_json import report_object
        from factcli.render.json_text import encode_json

        text = encode_json(report_object(report), ascii_only=screen.ascii_only, indent=2)
    elif form == "github":
        from factcli.render.faults_github import annotate_report

        text = annotate_report(report)
    elif screen.is_drawn:
        from factcli.render.faults_terminal import draw_report

        text = draw_report(report, width=screen.width, color=screen.color)
    else:
        from factcli.render.faults_text import describe_report

        text = describe_report(report, color=screen.color)
    streams.write_result(text)
    return ExitCode.BAD_BASE if report.fails(strict=is_strict) else ExitCode.FINE


def _read_day(text: str) -> date:
    """The day that is written as 2026-05-31, or today; raises InputError otherwise."""
    if not text:
        return date.today()
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        raise InputError(
            _("“{value}” is no value of {option}; it takes a day such as 2026-05-31.").format(
                value=text, option="--today"
            )
        ) from None
