"""`factcli list`: its options."""

from typing import Annotated

import typer

from factcli.cli.choices import LISTED_THINGS, RESULT_FORMS
from factcli.cli.framework import OurCommand
from factcli.messages import _


def register(app: typer.Typer) -> None:
    """Add the command to `app`, its texts in the language spoken now."""

    def list_(
        context: typer.Context,
        things: Annotated[
            str,
            typer.Argument(metavar="[facts|topics|entities]", help=_("what to list")),
        ] = LISTED_THINGS[0],
        topic: Annotated[
            str, typer.Option("--topic", metavar="TOPIC", help=_("only the facts of this topic"))
        ] = "",
        form: Annotated[
            str, typer.Option("--format", metavar="|".join(RESULT_FORMS), help=_("the form of the results"))
        ] = RESULT_FORMS[0],
    ) -> int:
        from factcli.cli.listing_run import list_things

        return list_things(context.obj, things, topic=topic, form=form)

    app.command(
        "list",
        cls=OurCommand,
        help=_("List the facts, the topics or the entities of the base."),
        epilog="factcli list topics\nfactcli list entities --format csv",
    )(list_)
