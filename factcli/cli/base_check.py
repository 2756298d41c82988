"""`factcli base check`: its options."""

from typing import Annotated

import typer

from factcli.cli.choices import CHECK_FORMS
from factcli.cli.framework import OurCommand
from factcli.messages import _


def register(group: typer.Typer) -> None:
    """Add the command to the group, its texts in the language spoken now."""

    def check(
        context: typer.Context,
        files: Annotated[
            list[str] | None,
            typer.Argument(metavar="[FILE]...", help=_("the bases to check, or folders of them")),
        ] = None,
        sources: Annotated[
            list[str] | None,
            typer.Option(
                "--source",
                metavar="FILE",
                help=_("the text that the quotes must stand in; KEY=FILE where there are several sources"),
            ),
        ] = None,
        is_strict: Annotated[
            bool, typer.Option("--strict", help=_("let warnings fail the check too"))
        ] = False,
        with_items: Annotated[
            bool, typer.Option("--items", help=_("check the quiz items that the facts give too"))
        ] = False,
        today: Annotated[
            str,
            typer.Option(
                "--today",
                metavar="DATE",
                help=_("the day for which ended facts are told (YYYY-MM-DD; today unless given)"),
            ),
        ] = "",
        form: Annotated[
            str,
            typer.Option(
                "--format",
                metavar="|".join(CHECK_FORMS),
                help=_("the form of the results; github: comments on the lines of a pull request"),
            ),
        ] = CHECK_FORMS[0],
    ) -> int:
        from factcli.cli.check_run import check_files

        return check_files(
            context.obj,
            files or (),
            sources=sources or (),
            is_strict=is_strict,
            with_items=with_items,
            today=today,
            form=form,
        )

    group.command(
        "check",
        cls=OurCommand,
        help=_(
            "Check bases: form, quotes, values, sums, contradictions; every fault in one run, with its line."
        ),
        epilog="factcli base check facts.yaml --source article.txt",
    )(check)
