"""`factcli list`: what the base holds."""

from typing import Annotated

import typer

from factcli.cli import streams
from factcli.cli.choices import choose_from, did_you_mean
from factcli.cli.default_base import open_base
from factcli.cli.exit_code import ExitCode
from factcli.cli.framework import OurCommand
from factcli.cli.screen import Screen
from factcli.cli.settings import Settings
from factcli.errors import InputError
from factcli.messages import _
from factcli.render import listing_json, listing_terminal, listing_text
from factcli.render.json_text import encode_json

THINGS = ("facts", "topics", "entities")
FORMATS = ("text", "json")


def list_things(settings: Settings, things: str, *, topic: str = "", form: str = "text") -> ExitCode:
    """Write the facts (of one topic), the topics or the entities of the base."""
    choose_from(_("the list"), things, THINGS)
    choose_from("--format", form, FORMATS)
    if topic and things != THINGS[0]:
        raise InputError(_("--topic chooses among facts only."), "factcli list --topic " + topic)
    base = open_base(settings)
    facts = [fact for fact in base.facts if not topic or fact.topic == topic]
    if topic and not facts:
        raise InputError(
            _("The base has no topic “{topic}”.").format(topic=topic),
            did_you_mean(topic, base.topics())
            or _("Its topics are: {topics}.").format(topics=", ".join(base.topics())),
        )
    screen = Screen(settings)
    if form == "json":
        listed = {
            "facts": lambda: listing_json.facts_object(facts, base),
            "topics": lambda: listing_json.topics_object(base),
            "entities": lambda: listing_json.entities_object(base),
        }[things]()
        streams.write_line(encode_json(listed, ascii_only=screen.ascii_only, indent=2))
        return ExitCode.FINE
    rows = {
        "facts": lambda: listing_text.fact_rows(facts),
        "topics": lambda: listing_text.topic_rows(base),
        "entities": lambda: listing_text.entity_rows(base),
    }[things]()
    if screen.is_drawn:
        streams.write_line(listing_terminal.draw_rows(rows, base, width=screen.width, color=screen.color))
    else:
        for line in listing_text.rows_text(rows):
            streams.write_line(line)
    return ExitCode.FINE


def register(app: typer.Typer) -> None:
    """Add the command to `app`, its texts in the language spoken now."""

    def list_(
        context: typer.Context,
        things: Annotated[
            str,
            typer.Argument(metavar="[facts|topics|entities]", help=_("what to list")),
        ] = THINGS[0],
        topic: Annotated[
            str, typer.Option("--topic", metavar="TOPIC", help=_("only the facts of this topic"))
        ] = "",
        form: Annotated[
            str, typer.Option("--format", metavar="|".join(FORMATS), help=_("the form of the results"))
        ] = FORMATS[0],
    ) -> int:
        return list_things(context.obj, things, topic=topic, form=form)

    app.command(
        "list",
        cls=OurCommand,
        help=_("List the facts, the topics or the entities of the base."),
        epilog="factcli list topics\n" + _('factcli list --topic "New industries"'),
    )(list_)
