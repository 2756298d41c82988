"""`factcli verify`: its options."""

from typing import Annotated

import typer

from factcli.cli.choices import VERIFY_FAILURES, VERIFY_FORMS
from factcli.cli.framework import OurCommand
from factcli.errors import InputError
from factcli.messages import _


def register(app: typer.Typer) -> None:
    """Add the command to `app`, its texts in the language spoken now."""

    def verify(
        context: typer.Context,
        claims: Annotated[
            list[str] | None,
            typer.Argument(
                metavar="[CLAIM]...",
                help=_("a claim; without one, a claim a line is read"),
            ),
        ] = None,
        files: Annotated[
            list[str] | None,
            typer.Option("--file", metavar="FILE", help=_("a file, a claim a line; - is standard input")),
        ] = None,
        sources: Annotated[
            list[str] | None,
            typer.Option(
                "--source",
                metavar="FILE",
                help=_("a text to verify against in place of the base, or beside --facts"),
            ),
        ] = None,
        explain: Annotated[
            bool, typer.Option("--explain", help=_("show the whole path of each verdict"))
        ] = False,
        rule: Annotated[
            str,
            typer.Option("--rule", metavar="CODE", help=_("show what a rule decides, and verify nothing")),
        ] = "",
        form: Annotated[
            str, typer.Option("--format", metavar="|".join(VERIFY_FORMS), help=_("the form of the results"))
        ] = VERIFY_FORMS[0],
        fail_on: Annotated[
            str,
            typer.Option(
                "--fail-on",
                metavar="|".join(VERIFY_FAILURES),
                help=_("what gives exit code 1"),
            ),
        ] = VERIFY_FAILURES[0],
        jobs: Annotated[
            str, typer.Option("--jobs", metavar="N", help=_("judge in so many processes side by side"))
        ] = "1",
    ) -> int:
        file, *others = files or [""]
        if others:  # the library would take the last one and say nothing
            raise InputError(_("The option {option} may be given only once.").format(option="--file"))
        if rule:
            from factcli.cli.rule_run import show_rule

            has_more = bool(claims or file or sources or explain) or form != VERIFY_FORMS[0]
            return show_rule(rule, context.obj, stands_alone=not has_more)
        from factcli.cli.verify_run import verify_claims

        return verify_claims(
            claims or (),
            context.obj,
            file=file,
            form=form,
            fail_on=fail_on,
            explain=explain,
            jobs=jobs,
            sources=sources or (),
        )

    app.command(
        "verify",
        cls=OurCommand,
        help=_("Verify claims: supported, refuted or not enough info, with the evidence.")
        + "\n"
        + _(
            "A file without a claim gives exit code 0. When nobody reads on, as in `| head`, the run ends with the "
            "code of what was judged so far."
        ),
        epilog=_('factcli verify "Zhongcai Lithium invests 18 billion yuan"')
        + "\nfactcli verify --file claims.txt --format jsonl\nfactcli verify --source report.txt --file summary.txt",
    )(verify)
