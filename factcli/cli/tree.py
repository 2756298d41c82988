"""The tree of commands, read by the command-line library."""

from typing import Annotated, Any

import typer
from typer._click.exceptions import ClickException
from typer.main import get_command

import factcli
from factcli.cli import base, classroom, completion, export, listing, lookup, quiz, show, study, verify
from factcli.cli.framework import PROGRAM, new_app
from factcli.cli.framework_error import word_error
from factcli.cli.settings import Settings
from factcli.messages import _


def build_app() -> typer.Typer:
    """Every command that works today, with its texts in the language spoken now."""
    app = new_app(
        _("Look up facts, verify claims and run quizzes, from one fact base and offline."),
        _('factcli verify "Zhongcai Lithium invests 18 billion yuan"'),
    )

    def show_version(value: bool) -> None:
        if value:
            typer.echo(f"{PROGRAM} {factcli.__version__}")
            raise typer.Exit

    @app.callback()
    def root(
        version: Annotated[
            bool, typer.Option("--version", callback=show_version, is_eager=True, help=_("show the version"))
        ] = False,
    ) -> None:
        pass

    for command in (lookup, listing, show, verify, quiz, study, classroom, export, base, completion):
        command.register(app)
    return app


def run_parsed(arguments: list[str], settings: Settings) -> int:
    """Let the library read `arguments` and run the command; raises FactcliError for what can't be read."""
    command: Any = get_command(build_app())
    try:
        # Not command.main: it ends the process on a closed pipe and handles Ctrl-C, both of which are ours.
        with command.make_context(PROGRAM, list(arguments), obj=settings) as context:
            code = command.invoke(context)
    except typer.Exit as end:
        code = end.exit_code
    except ClickException as error:
        raise word_error(error) from None
    return int(code or 0)
