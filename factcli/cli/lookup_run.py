"""A question to facts: the work of `factcli lookup`, once its options are read."""

from collections.abc import Sequence

from factcli.cli import streams
from factcli.cli.choices import LOOKUP_LIMIT, TEXT_OR_JSON, choose_from, read_whole_number
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
    choose_from("--format", form, TEXT_OR_JSON)
    most = read_whole_number("--limit", limit, 1, _MOST)
    query = " ".join(words)
    if not query.strip():
        raise InputError(_("The query is empty."), _("Write a name or a question."))
    base = open_base(settings)
    from factcli.lookup import Finder

    answer = Finder(base).look_up(query, most)
    screen = Screen(settings)
    if form == "json":
        from factcli.render.json_text import encode_json
        from factcli.render.lookup_json import answer_object

        text = encode_json(answer_object(answer, base), ascii_only=screen.ascii_only, indent=2)
    elif screen.is_drawn:
        from factcli.render.lookup_terminal import draw_answer

        text = draw_answer(answer, base, width=screen.width, color=screen.color, ascii_only=screen.ascii_only)
    else:
        from factcli.render.lookup_text import describe_answer

        text = describe_answer(answer, base, color=screen.color)
    streams.write_result(text)
    return ExitCode.FINE if answer.answered else ExitCode.FOUND_WRONG
