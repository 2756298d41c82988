"""`factcli study`: its options, and the commands that look after a learner's reviews."""

from typing import Annotated

import typer

from factcli.cli.choices import STUDY_LIMIT, STUDY_NEW, TEXT_OR_JSON
from factcli.cli.framework import OurCommand, new_app
from factcli.messages import _

_FORMS = "|".join(TEXT_OR_JSON)


def register(app: typer.Typer) -> None:
    """Add the group of commands to `app`, its texts in the language spoken now."""
    group = new_app(  # without one of its commands it asks what is due
        _("Study the facts with spaced repetition; each answer is saved as soon as it is given."),
        "factcli study --new 5\nfactcli study stats",
    )
    who = typer.Option(
        "--learner", metavar="NAME", help=_("whose study it is, where several share this machine")
    )

    @group.callback(invoke_without_command=True)
    def study(
        context: typer.Context,
        learner: Annotated[str, who] = "",
        topic: Annotated[
            str, typer.Option("--topic", metavar="TOPIC", help=_("only the facts of this topic"))
        ] = "",
        new: Annotated[
            str, typer.Option("--new", metavar="N", help=_("how many new cards a day"))
        ] = STUDY_NEW,
        limit: Annotated[
            str, typer.Option("--limit", metavar="N", help=_("how many answers a day at most"))
        ] = STUDY_LIMIT,
        ahead: Annotated[
            bool, typer.Option("--ahead", help=_("go on with cards that are due only later"))
        ] = False,
        cram: Annotated[
            bool,
            typer.Option("--cram", help=_("ask everything seen so far, weakest first, and move no card")),
        ] = False,
        grade: Annotated[
            bool, typer.Option("--grade", help=_("rate each answer yourself by 1 to 4"))
        ] = False,
        lesson: Annotated[
            str,
            typer.Option("--from-class", metavar="ID", help=_("only what a class found hard in this lesson")),
        ] = "",
        pupil: Annotated[
            str, typer.Option("--pupil", metavar="NAME", help=_("only what this pupil missed there"))
        ] = "",
        plain: Annotated[bool, typer.Option("--plain", help=_("line by line, on a terminal too"))] = False,
    ) -> int | None:
        if context.invoked_subcommand is not None:
            return None
        from factcli.cli.study_run import Plan, run_study

        plan = Plan(
            learner=learner,
            topic=topic,
            new=new,
            limit=limit,
            ahead=ahead,
            cram=cram,
            grade=grade,
            plain=plain,
            lesson=lesson,
            pupil=pupil,
        )
        return run_study(context.obj, plan)

    def stats(
        context: typer.Context,
        learner: Annotated[str, who] = "",
        form: Annotated[
            str, typer.Option("--format", metavar=_FORMS, help=_("the form of the results"))
        ] = TEXT_OR_JSON[0],
    ) -> int:
        from factcli.cli.study_run import show_stats

        return show_stats(context.obj, learner, form)

    def export(
        context: typer.Context,
        file: Annotated[
            str, typer.Argument(metavar="FILE", help=_("the file to write; - is standard output"))
        ],
    ) -> int:
        from factcli.cli.study_run import export_reviews

        return export_reviews(context.obj, file)

    def take_in(
        context: typer.Context,
        file: Annotated[str, typer.Argument(metavar="FILE", help=_("the file to read; - is standard input"))],
    ) -> int:
        from factcli.cli.study_run import import_reviews

        return import_reviews(context.obj, file)

    def forget(
        context: typer.Context,
        fact: Annotated[str, typer.Argument(metavar="[ID]", help=_("the fact to forget"))] = "",
        learner: Annotated[str, who] = "",
        everything: Annotated[bool, typer.Option("--all", help=_("forget every fact of this base"))] = False,
        is_sure: Annotated[bool, typer.Option("--yes", help=_("don't ask first"))] = False,
    ) -> int:
        from factcli.cli.study_run import forget_reviews

        return forget_reviews(context.obj, fact, learner, everything=everything, is_sure=is_sure)

    group.command(
        "stats",
        cls=OurCommand,
        help=_("Show what is due, how much is remembered, and which facts are hard."),
        epilog="factcli study stats --format json",
    )(stats)
    group.command(
        "export",
        cls=OurCommand,
        help=_("Write every review on this machine to a file, to move it to another."),
        epilog="factcli study export reviews.jsonl",
    )(export)
    group.command(
        "import",
        cls=OurCommand,
        help=_("Take over reviews from such a file; importing it again adds nothing."),
        epilog="factcli study import reviews.jsonl",
    )(take_in)
    group.command(
        "forget",
        cls=OurCommand,
        help=_("Delete the reviews of a fact, or of the whole base."),
        epilog="factcli study forget --all",
    )(forget)
    app.add_typer(group, name="study")
