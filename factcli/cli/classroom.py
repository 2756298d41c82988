"""`factcli class`: its options, and the commands beside the game."""

from typing import Annotated

import typer

from factcli.cli.choices import CLASS_FORMS, QUIZ_COUNT, RANKINGS, REPORT_FORMS, SCORINGS, TEXT_OR_JSON
from factcli.cli.framework import OurCommand, new_app
from factcli.cli.item_options import item_options
from factcli.messages import _


def register(app: typer.Typer) -> None:
    """Add the group of commands to `app`, its texts in the language spoken now."""
    group = new_app(  # without one of its commands it starts a lesson
        _("Play a quiz with a whole class: every phone in the room is an answer pad, with no internet."),
        "factcli class\nfactcli class --rehearse 30",
    )
    chosen = item_options()
    last = typer.Argument(metavar="[ID]", help=_("the lesson; the last one by default"))
    host = typer.Option(
        "--host", metavar="ADDRESS", help=_("the address of this machine that the phones open")
    )
    port = typer.Option("--port", metavar="N", help=_("the port; the first free one from 8000 on by default"))
    public = typer.Option("--public", help=_("let in phones from outside private networks too"))
    one_keyboard = typer.Option("--keyboard", help=_("teams on this one keyboard, with a buzzer key each"))
    plain = typer.Option("--plain", help=_("line by line, on a terminal too"))

    @group.callback(invoke_without_command=True)
    def lesson(
        context: typer.Context,
        count: Annotated[str, chosen.count] = QUIZ_COUNT,
        topic: Annotated[str, chosen.topic] = "",
        types: Annotated[str, chosen.types] = "",
        level: Annotated[str, chosen.level] = "",
        time: Annotated[str, chosen.time] = "",
        seed: Annotated[str, chosen.seed] = "",
        paper: Annotated[str, chosen.paper] = "",
        scoring: Annotated[
            str, typer.Option("--scoring", metavar="|".join(SCORINGS), help=_("how answers are scored"))
        ] = SCORINGS[0],
        ranking: Annotated[
            str,
            typer.Option(
                "--ranking", metavar="|".join(RANKINGS), help=_("after which questions it is shown")
            ),
        ] = RANKINGS[0],
        teams: Annotated[
            str,
            typer.Option("--teams", metavar="N|NAMES", help=_("play in teams: how many, or their names")),
        ] = "",
        roster: Annotated[
            str,
            typer.Option("--roster", metavar="FILE", help=_("let in only the pupils of this class list")),
        ] = "",
        buttons: Annotated[
            bool, typer.Option("--buttons", help=_("show the questions on the projector alone"))
        ] = False,
        rehearse: Annotated[
            str,
            typer.Option("--rehearse", metavar="N", help=_("let so many pupils be played by the program")),
        ] = "",
        keyboard: Annotated[bool, one_keyboard] = False,
        turns: Annotated[
            bool, typer.Option("--turns", help=_("with --keyboard: the teams answer in turn"))
        ] = False,
        address: Annotated[str, host] = "",
        number: Annotated[str, port] = "",
        is_public: Annotated[bool, public] = False,
        is_plain: Annotated[bool, plain] = False,
    ) -> int | None:
        if context.invoked_subcommand is not None:
            return None
        from factcli.cli.class_run import Door, Rules, run_class
        from factcli.cli.quiz_run import Wish

        return run_class(
            context.obj,
            Wish(count=count, topic=topic, types=types, level=level, seed=seed, paper=paper),
            Rules(
                time=time,
                scoring=scoring,
                ranking=ranking,
                teams=teams,
                roster=roster,
                buttons=buttons,
                rehearse=rehearse,
                keyboard=keyboard,
                turns=turns,
            ),
            Door(address, number, is_public=is_public, plain=is_plain),
        )

    def resume(
        context: typer.Context,
        lesson: Annotated[str, last] = "",
        address: Annotated[str, host] = "",
        number: Annotated[str, port] = "",
        is_public: Annotated[bool, public] = False,
        is_plain: Annotated[bool, plain] = False,
    ) -> int:
        from factcli.cli.class_run import Door, resume_class

        return resume_class(context.obj, lesson, Door(address, number, is_public=is_public, plain=is_plain))

    def doctor(
        context: typer.Context,
        address: Annotated[str, host] = "",
        number: Annotated[str, port] = "",
    ) -> int:
        from factcli.cli.class_doctor import examine_network

        return examine_network(context.obj, address, number)

    def paper(
        context: typer.Context,
        count: Annotated[str, chosen.count] = QUIZ_COUNT,
        topic: Annotated[str, chosen.topic] = "",
        types: Annotated[str, chosen.types] = "",
        level: Annotated[str, chosen.level] = "",
        seed: Annotated[str, chosen.seed] = "",
        source: Annotated[str, chosen.paper] = "",
        forms: Annotated[
            str,
            typer.Option("--forms", metavar="N", help=_("how many forms, A to D, so that neighbours differ")),
        ] = CLASS_FORMS,
        title: Annotated[
            str, typer.Option("--title", metavar="TITLE", help=_("what stands above the questions"))
        ] = "",
        out: Annotated[
            str,
            typer.Option(
                "--out", metavar="NAME", help=_("the files are NAME.html, NAME-key.html and NAME.json")
            ),
        ] = "paper",
        overwrite: Annotated[bool, typer.Option("--force", help=_("write over files that exist"))] = False,
    ) -> int:
        from factcli.cli.class_paper import print_papers
        from factcli.cli.quiz_run import Wish

        wish = Wish(count=count, topic=topic, types=types, level=level, seed=seed, paper=source)
        return print_papers(context.obj, wish, forms, out, title, overwrite=overwrite)

    def marks(
        context: typer.Context,
        file: Annotated[
            str,
            typer.Argument(metavar="PAPER", help=_("the file NAME.json that was written with the papers")),
        ],
        answers: Annotated[
            str,
            typer.Argument(
                metavar="[ANSWERS]", help=_("lines or a table of answers; standard input by default")
            ),
        ] = "-",
    ) -> int:
        from factcli.cli.class_paper import take_marks

        return take_marks(context.obj, file, answers)

    def report(
        context: typer.Context,
        lesson: Annotated[str, last] = "",
        form: Annotated[
            str, typer.Option("--format", metavar="|".join(REPORT_FORMS), help=_("the form of the results"))
        ] = REPORT_FORMS[0],
        out: Annotated[str, typer.Option("--out", metavar="FILE", help=_("the file to write"))] = "",
    ) -> int:
        from factcli.cli.class_report import show_report

        return show_report(context.obj, lesson, form, out)

    def list_kept(
        context: typer.Context,
        form: Annotated[
            str, typer.Option("--format", metavar="|".join(TEXT_OR_JSON), help=_("the form of the results"))
        ] = TEXT_OR_JSON[0],
    ) -> int:
        from factcli.cli.class_report import list_lessons

        return list_lessons(context.obj, form)

    def forget(
        context: typer.Context,
        lesson: Annotated[str, typer.Argument(metavar="[ID]", help=_("the lesson to forget"))] = "",
        older: Annotated[
            str, typer.Option("--older-than", metavar="DAYS", help=_("forget every lesson older than this"))
        ] = "",
        is_sure: Annotated[bool, typer.Option("--yes", help=_("don't ask first"))] = False,
    ) -> int:
        from factcli.cli.class_report import forget_lessons

        return forget_lessons(context.obj, lesson, older, is_sure=is_sure)

    def again(
        context: typer.Context,
        lesson: Annotated[str, last] = "",
        time: Annotated[str, chosen.time] = "",
        keyboard: Annotated[bool, one_keyboard] = False,
        address: Annotated[str, host] = "",
        number: Annotated[str, port] = "",
        is_plain: Annotated[bool, plain] = False,
    ) -> int:
        from factcli.cli.class_again import repeat_lesson
        from factcli.cli.class_door import Door
        from factcli.cli.class_lesson import Rules

        rules = Rules(time=time, keyboard=keyboard)
        return repeat_lesson(context.obj, lesson, rules, Door(address, number, plain=is_plain))

    group.command(
        "again",
        cls=OurCommand,
        help=_("Make the next lesson from what fewer than half of a class got right."),
        epilog="factcli class again",
    )(again)
    group.command(
        "report",
        cls=OurCommand,
        help=_("Show how a lesson went: by question, by pupil, what was hard, who needs help."),
        epilog="factcli class report\nfactcli class report 3 --format html --out lesson.html",
    )(report)
    group.command(
        "list",
        cls=OurCommand,
        help=_("List the lessons that are kept on this machine."),
        epilog="factcli class list",
    )(list_kept)
    group.command(
        "forget",
        cls=OurCommand,
        help=_("Delete lessons with all that is known of their pupils, and the reports written about them."),
        epilog="factcli class forget 3\nfactcli class forget --older-than 90",
    )(forget)
    group.command(
        "paper",
        cls=OurCommand,
        help=_(
            "Print papers in up to four forms, with answer cards and the key, for a class without phones."
        ),
        epilog="factcli class paper --forms 2 --out test",
    )(paper)
    group.command(
        "marks",
        cls=OurCommand,
        help=_("Take in what a class answered on paper, typed or as a table, for the same report."),
        epilog="factcli class marks test.json\nfactcli class marks test.json answers.csv",
    )(marks)
    group.command(
        "resume",
        cls=OurCommand,
        help=_("Go on with a lesson that was left or cut off: the same code, names, points and question."),
        epilog="factcli class resume",
    )(resume)
    group.command(
        "doctor",
        cls=OurCommand,
        help=_("Find out whether phones reach this machine, and what to do where they don't."),
        epilog="factcli class doctor",
    )(doctor)
    app.add_typer(group, name="class")
