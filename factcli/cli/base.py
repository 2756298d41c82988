"""`factcli base`: commands for whoever looks after a base, and their options."""

from typing import Annotated

import typer

from factcli.cli import base_compile, base_draft, base_new, base_stats
from factcli.cli.choices import TEXT_OR_JSON
from factcli.cli.framework import OurCommand, new_app
from factcli.messages import _


def register(app: typer.Typer) -> None:
    """Add the group of commands to `app`, its texts in the language spoken now."""
    group = new_app(_("Look after a fact base."), "factcli base check facts.yaml --source article.txt")

    @group.callback()
    def root() -> None:
        pass

    def check(
        context: typer.Context,
        file: Annotated[str, typer.Argument(metavar="[FILE]", help=_("the base to check"))] = "",
        sources: Annotated[
            list[str] | None,
            typer.Option("--source", metavar="FILE", help=_("the text that the quotes must stand in")),
        ] = None,
        is_strict: Annotated[
            bool, typer.Option("--strict", help=_("let warnings fail the check too"))
        ] = False,
        form: Annotated[
            str, typer.Option("--format", metavar="|".join(TEXT_OR_JSON), help=_("the form of the results"))
        ] = TEXT_OR_JSON[0],
    ) -> int:
        from factcli.cli.check_run import check_file

        return check_file(context.obj, file, sources=sources or (), is_strict=is_strict, form=form)

    group.command(
        "check",
        cls=OurCommand,
        help=_("Check a base: its form, quotes, values and sums; every fault in one run, with its line."),
        epilog="factcli base check facts.yaml --source article.txt",
    )(check)
    base_new.register(group)
    base_stats.register(group)
    base_compile.register(group)
    base_draft.register(group)
    app.add_typer(group, name="base")
