"""What the base holds: the work of `factcli list`, once its options are read."""

from collections.abc import Iterator

from factcli.cli import streams
from factcli.cli.choices import LISTED_THINGS, RESULT_FORMS, choose_from, did_you_mean
from factcli.cli.default_base import open_base
from factcli.cli.exit_code import ExitCode
from factcli.cli.result_form import write_form
from factcli.cli.screen import Screen
from factcli.cli.settings import Settings
from factcli.cli.topic import choose_topic
from factcli.errors import InputError
from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.render import listing_json, listing_text

_KEYS = {
    "facts": listing_json.FACT_KEYS,
    "topics": listing_json.TOPIC_KEYS,
    "entities": listing_json.ENTITY_KEYS,
}


def list_things(settings: Settings, things: str, *, topic: str = "", form: str = "text") -> ExitCode:
    """Write the facts (of one topic), the topics or the entities of the base."""
    if things not in LISTED_THINGS:
        raise InputError(
            _("“{value}” can't be listed; what can: {choices}.").format(
                value=things, choices=_(", ").join(LISTED_THINGS)
            ),
            did_you_mean(things, LISTED_THINGS),
        )
    choose_from("--format", form, RESULT_FORMS)
    if topic and things != LISTED_THINGS[0]:
        raise InputError(_("--topic chooses among facts only."), "factcli list --topic " + topic)
    base = open_base(settings)
    if topic:
        choose_topic(base, topic)
    if form == RESULT_FORMS[0]:
        _write_text(things, topic, base, Screen(settings))
        return ExitCode.FINE

    def objects() -> Iterator[dict[str, object]]:
        if things == "topics":
            return listing_json.topic_objects(base)
        if things == "entities":
            return listing_json.entity_objects(base)
        chosen = (fact for fact in base.facts if not topic or fact.topic == topic)
        return listing_json.fact_objects(chosen, base)

    def markdown() -> str:
        from factcli.render.table_markdown import rows_markdown

        rows = _rows(things, topic, base)
        return rows_markdown(rows, numbers=listing_text.number_columns(rows))

    write_form(
        form,
        Screen(settings),
        whole=lambda: listing_json.listed_object(things, objects(), base),
        lines=lambda: listing_json.with_version(objects()),
        records=objects,
        keys=_KEYS[things],
        markdown=markdown,
    )
    return ExitCode.FINE


def _rows(things: str, topic: str, base: FactBase) -> listing_text.Rows:
    if things == "topics":
        return listing_text.topic_rows(base)
    if things == "entities":
        return listing_text.entity_rows(base)
    return listing_text.fact_rows([fact for fact in base.facts if not topic or fact.topic == topic], base)


def _write_text(things: str, topic: str, base: FactBase, screen: Screen) -> None:
    rows = _rows(things, topic, base)
    closing = listing_text.count_line(things, len(rows) - 1)
    if screen.is_drawn:
        from factcli.render.listing_terminal import draw_rows

        drawn = draw_rows(rows, base, width=screen.width, color=screen.color, closing=closing)
        streams.write_result(drawn)
    else:
        for line in listing_text.rows_text(rows, closing=closing, base=base):
            streams.write_line(line)
