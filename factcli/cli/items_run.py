"""What the facts of a base yield: the work of `factcli base items`, once its options are read."""

from collections.abc import Sequence

from factcli.cli import streams
from factcli.cli.choices import TEXT_OR_JSON, choose_from, did_you_mean
from factcli.cli.default_base import open_base
from factcli.cli.exit_code import ExitCode
from factcli.cli.screen import Screen
from factcli.cli.settings import Settings
from factcli.errors import FactcliError
from factcli.messages import _, current_language
from factcli.render.error_text import describe_error
from factcli.render.json_text import encode_json


def show_items(settings: Settings, ids: Sequence[str], form: str = TEXT_OR_JSON[0]) -> ExitCode:
    """Write what the facts with these ids yield, or all facts; an id that the base doesn't hold gives exit code 1."""
    from factcli.quiz.yields import yields_of
    from factcli.render.yield_text import describe_facts, describe_yields, yields_object

    choose_from("--format", form, TEXT_OR_JSON)
    base, screen = open_base(settings), Screen(settings)
    asked = {fact_id: base.fact(fact_id) for fact_id in ids}
    facts = [fact for fact in asked.values() if fact is not None]
    language = current_language()
    yields = list(yields_of(base, language, facts)) if facts or not ids else []
    if form == "json":
        found = yields_object(yields, base, language)
        streams.write_line(encode_json(found, ascii_only=screen.ascii_only, indent=2))
    elif ids and facts:
        streams.write_line(describe_facts(yields, base, width=screen.width, color=screen.color))
    elif not ids:
        streams.write_line(describe_yields(yields, base, width=screen.width, color=screen.color))
    missing = [fact_id for fact_id, fact in asked.items() if fact is None]
    for fact_id in missing:
        error = FactcliError(
            _("The base has no fact “{id}”.").format(id=fact_id),
            did_you_mean(fact_id, [fact.id for fact in base.facts]) or _("factcli list shows every id."),
        )
        streams.write_note(describe_error(error))
    return ExitCode.FOUND_WRONG if missing else ExitCode.FINE
