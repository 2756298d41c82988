"""`factcli base compile`: its options."""

from typing import Annotated

import typer

from factcli.cli.framework import OurCommand
from factcli.messages import _

EXAMPLE = "factcli base compile big.jsonl -o big.facts"


def register(group: typer.Typer) -> None:
    """Add the command to the group of `factcli base`."""

    def compile_base(
        context: typer.Context,
        file: Annotated[str, typer.Argument(metavar="FILE", help=_("the base to compile"))],
        output: Annotated[
            str,
            typer.Option(
                "-o", "--output", metavar="FILE", help=_("the file to write (default: beside the base)")
            ),
        ] = "",
    ) -> int:
        from factcli.cli.compile_run import compile_file

        return compile_file(context.obj, file, output)

    group.command(
        "compile",
        cls=OurCommand,
        help=_("Compile a large base into one file that opens at once, however many facts it holds."),
        epilog=EXAMPLE,
    )(compile_base)
