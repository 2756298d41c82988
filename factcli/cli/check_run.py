"""A base proved: the work of `factcli base check`, once its options are read."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from factcli.cli import streams
from factcli.cli.article_file import read_source_text
from factcli.cli.choices import CHECK_FORMS, choose_from
from factcli.cli.default_base import find_base
from factcli.cli.exit_code import ExitCode
from factcli.cli.screen import Screen
from factcli.cli.settings import Settings
from factcli.errors import InputError
from factcli.messages import _


def check_file(
    settings: Settings,
    file: str,
    *,
    sources: Sequence[str] = (),
    is_strict: bool = False,
    today: str = "",
    form: str = CHECK_FORMS[0],
) -> ExitCode:
    """Write every fault of a base; an error (when strict: a warning too) gives exit code 3.

    What has ended is told by the day `today` (ISO 8601), by the clock's where none is given.
    """
    from factcli.curate.check import check_base

    choose_from("--format", form, CHECK_FORMS)
    day = _read_day(today)
    path = Path(file or find_base(settings))
    report = check_base(path, _read_sources(sources, path, quiet=settings.quiet), today=day)
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


def _read_sources(names: Sequence[str], base: Path, *, quiet: bool) -> dict[str, str]:
    """The texts of sources by key; each name is a file, or KEY=FILE where the base has several sources."""
    if not names:
        return {}
    from factcli.facts.load import read_base

    held, _faults = read_base(base)
    keys = list(held.sources) if held else []
    texts: dict[str, str] = {}
    for name in names:
        key, equals, file = name.partition("=")
        if not equals or key not in keys:
            key, file = (keys[0] if keys else ""), name
            if len(keys) > 1:
                raise InputError(
                    _("The base has several sources, and it isn't said which one {file} is.").format(
                        file=file
                    ),
                    _("Write --source KEY=FILE; the keys are {keys}.").format(keys=_(", ").join(keys)),
                )
        texts[key] = read_source_text(file, quiet=quiet)
    return texts
