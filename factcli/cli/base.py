"""`factcli base`: commands for whoever looks after a base."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from factcli.cli import streams
from factcli.cli.choices import choose_from
from factcli.cli.default_base import find_base
from factcli.cli.exit_code import ExitCode
from factcli.cli.framework import OurCommand, new_app
from factcli.cli.screen import Screen
from factcli.cli.settings import Settings
from factcli.errors import InputError, MachineError
from factcli.messages import _

FORMATS = ("text", "json")


def check(
    settings: Settings,
    file: str,
    *,
    sources: Sequence[str] = (),
    is_strict: bool = False,
    form: str = FORMATS[0],
) -> ExitCode:
    """Write every fault of a base; an error (when strict: a warning too) gives exit code 3."""
    from factcli.curate.check import check_base

    choose_from("--format", form, FORMATS)
    path = Path(file or find_base(settings))
    report = check_base(path, _read_sources(sources, path))
    screen = Screen(settings)
    if form == "json":
        from factcli.render.faults_json import report_object
        from factcli.render.json_text import encode_json

        text = encode_json(report_object(report), ascii_only=screen.ascii_only, indent=2)
    elif screen.is_drawn:
        from factcli.render.faults_terminal import draw_report

        text = draw_report(report, width=screen.width, color=screen.color)
    else:
        from factcli.render.faults_text import describe_report

        text = describe_report(report, color=screen.color)
    streams.write_line(text)
    return ExitCode.BAD_BASE if report.fails(strict=is_strict) else ExitCode.FINE


def _read_sources(names: Sequence[str], base: Path) -> dict[str, str]:
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
                    _("Write --source KEY=FILE; the keys are {keys}.").format(keys=", ".join(keys)),
                )
        texts[key] = _read_text(file)
    return texts


def _read_text(file: str) -> str:
    """A text file in UTF-8, with or without a byte order mark, else in GB18030, which is said."""
    try:
        data = Path(file).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise MachineError(
            _("The file {file} can't be read: {reason}.").format(file=file, reason=reason)
        ) from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        raise InputError(
            _("The file {file} is neither UTF-8 nor GB18030.").format(file=file),
            _("Save it again with the encoding UTF-8."),
        ) from None
    streams.write_note(_("{file} is not UTF-8; it is read as GB18030.").format(file=file))
    return text


def register(app: typer.Typer) -> None:
    """Add the group of commands to `app`, its texts in the language spoken now."""
    group = new_app(_("Look after a fact base."), "factcli base check facts.yaml --source article.txt")

    @group.callback()
    def root() -> None:
        pass

    def check_(
        context: typer.Context,
        file: Annotated[str, typer.Argument(metavar="[FILE]", help=_("the base to check"))] = "",
        sources: Annotated[
            list[str] | None,
            typer.Option("--source", metavar="FILE", help=_("the text that the quotes must stand in")),
        ] = None,
        is_strict: Annotated[
            bool, typer.Option("--strict", help=_("let warnings fail the check too"))
        ] = False,
        form: Annotated[
            str, typer.Option("--format", metavar="|".join(FORMATS), help=_("the form of the results"))
        ] = FORMATS[0],
    ) -> int:
        return check(context.obj, file, sources=sources or (), is_strict=is_strict, form=form)

    group.command(
        "check",
        cls=OurCommand,
        help=_("Check a base: its form, quotes, values and sums; every fault in one run, with its line."),
        epilog="factcli base check facts.yaml --source article.txt",
    )(check_)
    app.add_typer(group, name="base")
