"""`factcli export`: its words and options."""

from typing import Annotated

import typer

from factcli.cli.choices import EXPORT_FORMS
from factcli.cli.framework import OurCommand
from factcli.cli.item_options import item_options
from factcli.messages import _

_FORMS = "|".join(EXPORT_FORMS)


def register(app: typer.Typer) -> None:
    """Add the command to `app`, its texts in the language spoken now."""
    chosen = item_options()

    def export(
        context: typer.Context,
        form: Annotated[str, typer.Argument(metavar=_FORMS, help=_("the program or form to write for"))],
        output: Annotated[
            str,
            typer.Option("-o", "--output", metavar="FILE", help=_("the file to write; - is standard output")),
        ],
        count: Annotated[
            str, typer.Option("--count", metavar="N", help=_("how many questions (all, unless given)"))
        ] = "",
        topic: Annotated[str, chosen.topic] = "",
        types: Annotated[str, chosen.types] = "",
        level: Annotated[str, chosen.level] = "",
        seed: Annotated[str, chosen.seed] = "0",
        overwrite: Annotated[bool, typer.Option("--force", help=_("replace the file if it exists"))] = False,
    ) -> int:
        from factcli.cli.export_run import Wanted, run_export

        wanted = Wanted(count=count, topic=topic, types=types, level=level, seed=seed)
        return run_export(context.obj, form, wanted, output=output, overwrite=overwrite)

    app.command(
        "export",
        cls=OurCommand,
        help=_("Write the questions for another program: Anki, Moodle, Kahoot."),
        epilog="factcli export anki -o facts.apkg\nfactcli export moodle -o facts.xml",
    )(export)
