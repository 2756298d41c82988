"""`factcli base items`: its words and options."""

from typing import Annotated

import typer

from factcli.cli.choices import TEXT_OR_JSON
from factcli.cli.framework import OurCommand
from factcli.messages import _

_FORMS = "|".join(TEXT_OR_JSON)


def register(group: typer.Typer) -> None:
    """Add the command to the group `base`."""

    def items(
        context: typer.Context,
        ids: Annotated[
            list[str] | None, typer.Argument(metavar="[ID]...", help=_("facts; without any, all of them"))
        ] = None,
        form: Annotated[
            str, typer.Option("--format", metavar=_FORMS, help=_("the form of the results"))
        ] = TEXT_OR_JSON[0],
    ) -> int:
        from factcli.cli.items_run import show_items

        return show_items(context.obj, ids or [], form)

    group.command(
        "items",
        cls=OurCommand,
        help=_("Say which types of question each fact yields, and why not the others."),
        epilog="factcli base items\nfactcli base items zhongcai_investment",
    )(items)
