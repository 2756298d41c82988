"""`factcli base`: commands for whoever looks after a base."""

import typer

from factcli.cli.framework import new_app
from factcli.messages import _


def register(app: typer.Typer) -> None:
    """Add the group of commands to `app`, its texts in the language spoken now."""
    group = new_app(_("Look after a fact base."), "factcli base check facts.yaml --source article.txt")
    app.add_typer(group, name="base")
