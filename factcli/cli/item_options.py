"""The options by which commands choose questions, with their texts in the language spoken now."""

from typing import Any, NamedTuple

import typer

from factcli.cli.choices import ITEM_TYPES, LEVELS
from factcli.messages import _


class ItemOptions(NamedTuple):
    """One option each, to stand in a command's annotations."""

    count: Any
    topic: Any
    types: Any
    level: Any
    seed: Any
    time: Any
    paper: Any


def item_options() -> ItemOptions:
    """The options; each command says itself what it does without them."""
    return ItemOptions(
        count=typer.Option("--count", metavar="N", help=_("how many questions")),
        topic=typer.Option("--topic", metavar="TOPIC", help=_("ask only about this topic of the base")),
        types=typer.Option(
            "--type",
            metavar="|".join(ITEM_TYPES),
            help=_("only these types of question; commas between them"),
        ),
        level=typer.Option("--level", metavar="|".join(LEVELS), help=_("how hard the questions are")),
        seed=typer.Option("--seed", metavar="N", help=_("a number; the same one gives the same questions")),
        time=typer.Option("--time", metavar="SECONDS", help=_("how long an answer may take")),
        paper=typer.Option(
            "--paper", metavar="FILE", help=_("play a paper that was printed as JSON with its key")
        ),
    )
