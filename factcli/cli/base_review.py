"""`factcli base review`: its words and options."""

from typing import Annotated

import typer

from factcli.cli.framework import OurCommand
from factcli.messages import _


def register(group: typer.Typer) -> None:
    """Add the command to the group `base`."""

    def review(
        context: typer.Context,
        file: Annotated[str, typer.Argument(metavar="FILE", help=_("the base to go through"))],
        sources: Annotated[
            list[str] | None,
            typer.Option("--source", metavar="FILE", help=_("the text that the quotes stand in")),
        ] = None,
        plain: Annotated[bool, typer.Option("--plain", help=_("line by line, on a terminal too"))] = False,
    ) -> int:
        from factcli.cli.review_run import run_review

        return run_review(context.obj, file, sources=sources or (), plain=plain)

    group.command(
        "review",
        cls=OurCommand,
        help=_(
            "Go through a base fact by fact: keep, edit, drop; each step is saved at once and can be undone."
        ),
        epilog="factcli base review report.yaml --source report.txt",
    )(review)
