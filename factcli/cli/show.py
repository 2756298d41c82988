"""`factcli show`: its options."""

from typing import Annotated

import typer

from factcli.cli.choices import RESULT_FORMS
from factcli.cli.framework import OurCommand
from factcli.messages import _


def register(app: typer.Typer) -> None:
    """Add the command to `app`, its texts in the language spoken now."""

    def show(
        context: typer.Context,
        ids: Annotated[
            list[str], typer.Argument(metavar="ID...", help=_("the id of a fact, as lists show it"))
        ],
        form: Annotated[
            str, typer.Option("--format", metavar="|".join(RESULT_FORMS), help=_("the form of the results"))
        ] = RESULT_FORMS[0],
    ) -> int:
        from factcli.cli.show_run import show_facts

        return show_facts(context.obj, ids, form=form)

    app.command(
        "show",
        cls=OurCommand,
        help=_("Show everything the base says about a fact."),
        epilog="factcli show growth_all",
    )(show)
