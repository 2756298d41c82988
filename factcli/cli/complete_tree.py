"""The table that completion reads, made from the commands themselves."""

import json
from typing import Any

from typer.core import TyperArgument
from typer.main import get_command

from factcli.cli.tree import build_app
from factcli.messages import current_language, set_language


def table_text() -> str:
    """The table as JSON, a command a line, its texts in English: completion translates them."""
    language = current_language()
    set_language("en")
    try:
        rows = dict(_rows(get_command(build_app()), ""))
    finally:
        set_language(language)
    lines = [f"{json.dumps(path)}: {json.dumps(row, ensure_ascii=False)}" for path, row in rows.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _rows(command: Any, path: str) -> list[tuple[str, dict[str, object]]]:
    options, arguments = [], []
    for parameter in command.params:
        if parameter.hidden:
            continue
        if isinstance(parameter, TyperArgument):
            many = "..." if parameter.nargs == -1 else ""
            arguments.append((parameter.metavar or "").replace("...", "").strip("[]") + many)
        else:
            names = [*parameter.opts, *parameter.secondary_opts]
            metavar = "" if parameter.is_flag else parameter.metavar or ""
            options.append([names, metavar, parameter.help or "", bool(parameter.multiple)])
    found: list[tuple[str, dict[str, object]]] = [
        (
            path,
            {"help": (command.help or "").partition("\n")[0], "options": options, "arguments": arguments},
        )
    ]
    for name, inner in getattr(command, "commands", {}).items():
        if not inner.hidden:
            found += _rows(inner, f"{path} {name}".strip())
    return found
