"""`factcli lookup`: its options."""

from typing import Annotated

import typer

from factcli.cli.choices import LOOKUP_LIMIT, RESULT_FORMS
from factcli.cli.framework import OurCommand
from factcli.messages import _


def register(app: typer.Typer) -> None:
    """Add the command to `app`, its texts in the language spoken now."""

    def lookup(
        context: typer.Context,
        query: Annotated[
            list[str], typer.Argument(metavar="QUERY...", help=_("what to look up: names, or a question"))
        ],
        limit: Annotated[
            str, typer.Option("--limit", metavar="N", help=_("show at most so many facts"))
        ] = LOOKUP_LIMIT,
        form: Annotated[
            str, typer.Option("--format", metavar="|".join(RESULT_FORMS), help=_("the form of the results"))
        ] = RESULT_FORMS[0],
    ) -> int:
        from factcli.cli.lookup_run import look_up

        return look_up(query, context.obj, limit=limit, form=form)

    app.command(
        "lookup",
        cls=OurCommand,
        help=_("Look up the facts that answer a question, or the nearest ones."),
        epilog=_("factcli lookup Zhongcai Lithium investment"),
    )(lookup)
