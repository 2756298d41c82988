"""`factcli base new` and `factcli base schema`: their words and options."""

from typing import Annotated

import typer

from factcli.cli.framework import OurCommand
from factcli.messages import LANGUAGES, _


def register(group: typer.Typer) -> None:
    """Add the commands to the group `base`."""

    def new(
        context: typer.Context,
        file: Annotated[str, typer.Argument(metavar="[FILE]", help=_("the base to write"))] = "facts.yaml",
        name: Annotated[str, typer.Option("--name", metavar="NAME", help=_("the base's name"))] = "",
        title: Annotated[str, typer.Option("--title", metavar="TITLE", help=_("the base's title"))] = "",
        written: Annotated[
            str,
            typer.Option(
                "--language", metavar="|".join(LANGUAGES), help=_("the language the base is written in")
            ),
        ] = "",
    ) -> int:
        from factcli.cli.new_run import write_new

        return write_new(context.obj, file, name=name, title=title, language=written)

    def schema() -> int:
        from factcli.cli.new_run import print_schema

        return print_schema()

    group.command(
        "new",
        cls=OurCommand,
        help=_(
            "Write a first base to go on from, every kind of fact explained in it, and its schema beside it."
        ),
        epilog="factcli base new town.yaml",
    )(new)
    group.command(
        "schema",
        cls=OurCommand,
        help=_("Print the JSON Schema of a base, by which editors complete and check it."),
        epilog="factcli base schema > factcli.schema.json",
    )(schema)
