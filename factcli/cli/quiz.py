"""`factcli quiz`: its options."""

from typing import Annotated

import typer

from factcli.cli.choices import QUIZ_COUNT, QUIZ_FORMS
from factcli.cli.framework import OurCommand
from factcli.cli.item_options import item_options
from factcli.messages import _


def register(app: typer.Typer) -> None:
    """Add the command to `app`, its texts in the language spoken now."""
    chosen = item_options()

    def quiz(
        context: typer.Context,
        count: Annotated[str, chosen.count] = QUIZ_COUNT,
        topic: Annotated[str, chosen.topic] = "",
        types: Annotated[str, chosen.types] = "",
        level: Annotated[str, chosen.level] = "",
        seed: Annotated[str, chosen.seed] = "",
        time: Annotated[str, chosen.time] = "",
        missed: Annotated[
            bool, typer.Option("--missed", help=_("ask what was answered wrongly or skipped the last time"))
        ] = False,
        exam: Annotated[
            bool, typer.Option("--exam", help=_("tell what is right only when all is answered"))
        ] = False,
        partial: Annotated[
            bool, typer.Option("--partial", help=_("give credit for what is partly right"))
        ] = False,
        paper: Annotated[str, chosen.paper] = "",
        as_print: Annotated[
            bool, typer.Option("--print", help=_("print the questions instead of asking them"))
        ] = False,
        form: Annotated[
            str, typer.Option("--format", metavar="|".join(QUIZ_FORMS), help=_("the form to print them in"))
        ] = QUIZ_FORMS[0],
        with_key: Annotated[
            bool, typer.Option("--key", help=_("print the answers too, and why the others are wrong"))
        ] = False,
        plain: Annotated[bool, typer.Option("--plain", help=_("line by line, on a terminal too"))] = False,
    ) -> int:
        from factcli.cli.quiz_run import Manner, Wish, run_quiz

        return run_quiz(
            context.obj,
            Wish(count=count, topic=topic, types=types, level=level, seed=seed, missed=missed, paper=paper),
            Manner(plain=plain, exam=exam, partial=partial, time=time),
            as_print=as_print,
            form=form,
            with_key=with_key,
        )

    app.command(
        "quiz",
        cls=OurCommand,
        help=_("Play a quiz made from the facts; each answer is saved as soon as it is given."),
        epilog="factcli quiz --count 5\nfactcli quiz --print --key --seed 7",
    )(quiz)
