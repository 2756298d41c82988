"""`factcli base stats` and `factcli base diff`: their words and options."""

from typing import Annotated

import typer

from factcli.cli.choices import TEXT_OR_JSON
from factcli.cli.framework import OurCommand
from factcli.messages import _

_FORMS = "|".join(TEXT_OR_JSON)


def register(group: typer.Typer) -> None:
    """Add the commands to the group `base`."""

    def stats(
        context: typer.Context,
        file: Annotated[str, typer.Argument(metavar="[FILE]", help=_("the base to count"))] = "",
        form: Annotated[
            str, typer.Option("--format", metavar=_FORMS, help=_("the form of the results"))
        ] = TEXT_OR_JSON[0],
    ) -> int:
        from factcli.cli.stats_run import show_stats

        return show_stats(context.obj, file, form)

    def diff(
        context: typer.Context,
        old: Annotated[str, typer.Argument(metavar="OLD", help=_("the base as it was"))],
        new: Annotated[str, typer.Argument(metavar="NEW", help=_("the base as it is"))],
        form: Annotated[
            str, typer.Option("--format", metavar=_FORMS, help=_("the form of the results"))
        ] = TEXT_OR_JSON[0],
    ) -> int:
        from factcli.cli.stats_run import show_changes

        return show_changes(context.obj, old, new, form)

    group.command(
        "stats",
        cls=OurCommand,
        help=_("Count a base: facts by topic and kind, how many have quotes, typed slots and English."),
        epilog="factcli base stats facts.yaml",
    )(stats)
    group.command(
        "diff",
        cls=OurCommand,
        help=_("Say what has changed from one base to another: facts and names, slot by slot."),
        epilog="factcli base diff facts.old.yaml facts.yaml",
    )(diff)
