"""`factcli quiz`: its options."""

from typing import Annotated

import typer

from factcli.cli.choices import ITEM_TYPES, LEVELS, QUIZ_COUNT, QUIZ_FORMS
from factcli.cli.framework import OurCommand
from factcli.messages import _


def register(app: typer.Typer) -> None:
    """Add the command to `app`, its texts in the language spoken now."""

    def quiz(
        context: typer.Context,
        count: Annotated[
            str, typer.Option("--count", metavar="N", help=_("how many questions"))
        ] = QUIZ_COUNT,
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
        ] = "",
        time: Annotated[
            str, typer.Option("--time", metavar="SECONDS", help=_("how long an answer may take"))
        ] = "",
        missed: Annotated[
            bool, typer.Option("--missed", help=_("ask what was answered wrongly or skipped the last time"))
        ] = False,
        exam: Annotated[
            bool, typer.Option("--exam", help=_("tell what is right only when all is answered"))
        ] = False,
        partial: Annotated[
            bool, typer.Option("--partial", help=_("give credit for what is partly right"))
        ] = False,
        paper: Annotated[
            str,
            typer.Option(
                "--paper", metavar="FILE", help=_("play a paper that was printed as JSON with its key")
            ),
        ] = "",
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
