"""`factcli base`: commands for whoever looks after a base, and their options."""

import typer

from factcli.cli import base_check, base_compile, base_draft, base_items, base_new, base_review, base_stats
from factcli.cli.framework import new_app
from factcli.messages import _


def register(app: typer.Typer) -> None:
    """Add the group of commands to `app`, its texts in the language spoken now."""
    group = new_app(_("Look after a fact base."), "factcli base check facts.yaml --source article.txt")

    @group.callback()
    def root() -> None:
        pass

    base_check.register(group)
    base_new.register(group)
    base_stats.register(group)
    base_items.register(group)
    base_compile.register(group)
    base_draft.register(group)
    base_review.register(group)
    app.add_typer(group, name="base")
