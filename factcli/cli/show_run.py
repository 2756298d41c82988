"""Facts in full: the work of `factcli show`, once its options are read."""

from collections.abc import Sequence

from factcli.cli import streams
from factcli.cli.choices import RESULT_FORMS, choose_from, did_you_mean
from factcli.cli.default_base import open_base
from factcli.cli.exit_code import ExitCode
from factcli.cli.result_form import write_form
from factcli.cli.screen import Screen
from factcli.cli.settings import Settings
from factcli.errors import FactcliError
from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.render import fact_json, fact_text
from factcli.render.error_text import describe_error
from factcli.render.wording import base_line


def show_facts(settings: Settings, ids: Sequence[str], *, form: str = "text") -> ExitCode:
    """Write the facts with these ids; an id that the base doesn't hold is said and gives exit code 1."""
    choose_from("--format", form, RESULT_FORMS)
    base = open_base(settings)
    screen = Screen(settings)
    found = [(fact_id, base.fact(fact_id)) for fact_id in dict.fromkeys(ids)]
    facts = [fact for _id, fact in found if fact is not None]
    missing = [fact_id for fact_id, fact in found if fact is None]
    if form != RESULT_FORMS[0]:
        from factcli.render.fact_table import facts_markdown

        write_form(
            form,
            screen,
            whole=lambda: fact_json.facts_object(facts, missing, base),
            lines=lambda: fact_json.fact_lines(facts, missing, base),
            records=lambda: (fact_json.fact_object(fact, base) for fact in facts),
            keys=fact_json.KEYS,
            markdown=lambda: facts_markdown(facts, base),
        )
    elif facts:
        blocks = []
        for fact in facts:
            if screen.is_drawn:
                from factcli.render import fact_terminal

                text = fact_terminal.draw_fact(
                    fact, base, width=screen.width, color=screen.color, ascii_only=screen.ascii_only
                )
            else:
                text = fact_text.describe_fact(fact, base, color=screen.color)
            blocks.append(text + "\n\n")
        streams.write_result("".join(blocks) + base_line(base))
    for fact_id in missing:
        streams.write_note(describe_error(_missing(fact_id, base)))
    return ExitCode.FOUND_WRONG if missing else ExitCode.FINE


def _missing(fact_id: str, base: FactBase) -> FactcliError:
    """What is said of an id that stands for no fact, or for one in each of several bases."""
    namesakes = base.namesakes(fact_id)
    if namesakes:
        return FactcliError(
            _("Several bases have a fact “{id}”.").format(id=fact_id),
            _("Write one of: {choices}.").format(choices=_(", ").join(namesakes)),
        )
    return FactcliError(
        _("The base has no fact “{id}”.").format(id=fact_id),
        did_you_mean(fact_id, [fact.id for fact in base.facts]) or _("factcli list shows every id."),
    )
