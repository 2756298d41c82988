"""A question to facts: the work of `factcli lookup`, once its options are read."""

from collections.abc import Sequence

from factcli.cli import streams
from factcli.cli.choices import LOOKUP_LIMIT, RESULT_FORMS, choose_from, read_whole_number
from factcli.cli.default_base import open_base
from factcli.cli.exit_code import ExitCode
from factcli.cli.screen import Screen
from factcli.cli.settings import Settings
from factcli.errors import InputError
from factcli.messages import _

_MOST = 1000


def look_up(
    words: Sequence[str], settings: Settings, *, limit: str = LOOKUP_LIMIT, form: str = "text"
) -> ExitCode:
    """Write the facts that answer the query `words`, or the nearest ones; nothing answered is exit code 1."""
    choose_from("--format", form, RESULT_FORMS)
    most = read_whole_number("--limit", limit, 1, _MOST)
    query = " ".join(words)
    if not query.strip():
        raise InputError(_("The query is empty."), _("Write a name or a question."))
    base = open_base(settings)
    from factcli.lookup import Finder

    answer = Finder(base).look_up(query, most)
    screen = Screen(settings)
    if form != RESULT_FORMS[0]:
        from factcli.cli.result_form import write_form
        from factcli.render import lookup_json, lookup_table

        write_form(
            form,
            screen,
            whole=lambda: lookup_json.answer_object(answer, base),
            lines=lambda: [lookup_json.answer_object(answer, base)],
            records=lambda: lookup_table.answer_records(answer, base),
            keys=lookup_table.KEYS,
            markdown=lambda: lookup_table.answer_markdown(answer, base),
        )
        return ExitCode.FINE if answer.answered else ExitCode.FOUND_WRONG
    if screen.is_drawn:
        from factcli.render.lookup_terminal import draw_answer

        text = draw_answer(answer, base, width=screen.width, color=screen.color, ascii_only=screen.ascii_only)
    else:
        from factcli.render.lookup_text import describe_answer

        text = describe_answer(answer, base, color=screen.color)
    streams.write_result(text)
    return ExitCode.FINE if answer.answered else ExitCode.FOUND_WRONG
