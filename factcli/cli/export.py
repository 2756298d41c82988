"""`factcli export`: its words and options."""

from typing import Annotated

import typer

from factcli.cli.choices import EXPORT_FORMS, ITEM_TYPES, LEVELS
from factcli.cli.framework import OurCommand
from factcli.messages import _

_FORMS = "|".join(EXPORT_FORMS)


def register(app: typer.Typer) -> None:
    """Add the command to `app`, its texts in the language spoken now."""

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
        topic: Annotated[
            str, typer.Option("--topic", metavar="TOPIC", help=_("ask only about this topic of the base"))
        ] = "",
        types: Annotated[
            str,
            typer.Option(
                "--type",
                metavar="|".join(ITEM_TYPES),
                help=_("only these types of question; commas between them"),
            ),
        ] = "",
        level: Annotated[
            str, typer.Option("--level", metavar="|".join(LEVELS), help=_("how hard the questions are"))
        ] = "",
        seed: Annotated[
            str,
            typer.Option("--seed", metavar="N", help=_("a number; the same one gives the same questions")),
        ] = "0",
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
