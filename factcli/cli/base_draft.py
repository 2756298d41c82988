"""`factcli base draft`: its words and options."""

from typing import Annotated

import typer

from factcli.cli.framework import OurCommand
from factcli.messages import _


def register(group: typer.Typer) -> None:
    """Add the command to the group `base`."""

    def draft(
        context: typer.Context,
        article: Annotated[
            str, typer.Argument(metavar=_("ARTICLE"), help=_("a text, Markdown, HTML or .docx file"))
        ],
        output: Annotated[
            str,
            typer.Option("--output", "-o", metavar="FILE", help=_("the base to write, else standard output")),
        ] = "",
        name: Annotated[str, typer.Option("--name", metavar="NAME", help=_("the base's name"))] = "",
        title: Annotated[str, typer.Option("--title", metavar="TITLE", help=_("the article's title"))] = "",
        overwrite: Annotated[bool, typer.Option("--force", help=_("replace the file if it exists"))] = False,
    ) -> int:
        from factcli.cli.draft_run import write_draft

        return write_draft(context.obj, article, output=output, name=name, title=title, overwrite=overwrite)

    group.command(
        "draft",
        cls=OurCommand,
        help=_(
            "Make a draft base of an article: its figures, years, names and lists; what you must decide is TODO."
        ),
        epilog="factcli base draft report.txt -o report.yaml",
    )(draft)
