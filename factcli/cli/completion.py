"""`factcli completion`: its words."""

from typing import Annotated

import typer

from factcli.cli.choices import SHELLS
from factcli.cli.framework import OurCommand
from factcli.messages import _


def register(app: typer.Typer) -> None:
    """Add the command to `app`, its texts in the language spoken now."""

    def completion(
        shell: Annotated[str, typer.Argument(metavar="|".join(SHELLS), help=_("the shell"))],
    ) -> int:
        from factcli.cli.completion_run import print_script

        return print_script(shell)

    app.command(
        "completion",
        cls=OurCommand,
        help=_("Print the script that completes factcli's words in a shell when you press TAB.")
        + "\n"
        + _(
            "It completes commands, options, their values, ids, topics and names, of the base after --facts too. "
            "To install it, write one of these lines into the shell's own start file (~/.bashrc, ~/.zshrc below "
            "compinit) or, for fish, run it once."
        ),
        epilog="factcli completion fish > ~/.config/fish/completions/factcli.fish\n"
        'eval "$(factcli completion bash)"\n'
        'eval "$(factcli completion zsh)"',
    )(completion)
