"""What the base holds: the work of `factcli list`, once its options are read."""

from factcli.cli import streams
from factcli.cli.choices import LISTED_THINGS, TEXT_OR_JSON, choose_from, did_you_mean
from factcli.cli.default_base import open_base
from factcli.cli.exit_code import ExitCode
from factcli.cli.screen import Screen
from factcli.cli.settings import Settings
from factcli.cli.topic import choose_topic
from factcli.errors import InputError
from factcli.messages import _
from factcli.render import listing_json, listing_text
from factcli.render.json_text import encode_json


def list_things(settings: Settings, things: str, *, topic: str = "", form: str = "text") -> ExitCode:
    """Write the facts (of one topic), the topics or the entities of the base."""
    if things not in LISTED_THINGS:
        raise InputError(
            _("“{value}” can't be listed; what can: {choices}.").format(
                value=things, choices=_(", ").join(LISTED_THINGS)
            ),
            did_you_mean(things, LISTED_THINGS),
        )
    choose_from("--format", form, TEXT_OR_JSON)
    if topic and things != LISTED_THINGS[0]:
        raise InputError(_("--topic chooses among facts only."), "factcli list --topic " + topic)
    base = open_base(settings)
    if topic:
        choose_topic(base, topic)
    facts = [fact for fact in base.facts if not topic or fact.topic == topic]
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
        "facts": lambda: listing_text.fact_rows(facts, base),
        "topics": lambda: listing_text.topic_rows(base),
        "entities": lambda: listing_text.entity_rows(base),
    }[things]()
    if screen.is_drawn:
        from factcli.render import listing_terminal

        streams.write_line(listing_terminal.draw_rows(rows, base, width=screen.width, color=screen.color))
    else:
        for line in listing_text.rows_text(rows):
            streams.write_line(line)
    return ExitCode.FINE
