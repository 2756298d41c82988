"""A first base written: the work of `factcli base new` and `factcli base schema`, once their options are read."""

import os
from pathlib import Path

import factcli
from factcli.cli import streams
from factcli.cli.choices import choose_from
from factcli.cli.exit_code import ExitCode
from factcli.cli.settings import Settings
from factcli.errors import InputError, MachineError, Place
from factcli.messages import LANGUAGES, _, current_language
from factcli.store.file import replace_file
from factcli.store.refusal import refusal_reason

_SCHEMA = os.path.join(os.path.dirname(factcli.__file__), "facts", "factcli.schema.json")
_SUFFIXES = (".yaml", ".yml")


def write_new(
    settings: Settings, file: str, *, name: str = "", title: str = "", language: str = ""
) -> ExitCode:
    """Write a first base to `file` and its schema beside it; neither replaces a file that is there.

    Raises InputError when there is a base of that name, or when `name` can't name one; MachineError when the folder
    can't be written.
    """
    from factcli.curate.starter import SCHEMA_NAME, write_starter
    from factcli.facts.shapes import is_name

    language = language or current_language()
    choose_from("--language", language, LANGUAGES)
    target = Path(file)
    if target.suffix not in _SUFFIXES:
        message = _("A base needs a name that ends in {suffix}.").format(suffix=_(" or ").join(_SUFFIXES))
        raise InputError(message, _("Write {file}.").format(file=f"{file}.yaml"), Place(file))
    if target.exists():
        raise InputError(
            _("There is a file of this name already."),
            _("Name another one: factcli base new FILE"),
            Place(file),
        )
    name = name or "-".join(target.stem.split())
    if not is_name(name):
        message = _("“{name}” can't be the name of a base.").format(name=name)
        raise InputError(message, _("Give one word without blanks and slashes: --name NAME."))
    title = title or _("My fact base")
    schema = target.with_name(SCHEMA_NAME)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if not schema.exists():
            replace_file(schema, _read_schema())
        replace_file(target, write_starter(language, name, title, target.name).encode())
    except OSError as error:
        message = _("The base can't be written: {reason}.").format(reason=refusal_reason(error))
        raise MachineError(
            message, _("Name a file in a folder that you may write to."), Place(file)
        ) from None
    if not settings.quiet:
        streams.write_line(_("{file} written, its schema beside it.").format(file=file))
        streams.write_line(_("Next: edit it, then factcli base check {file}").format(file=file))
    return ExitCode.FINE


def print_schema() -> ExitCode:
    """Write the JSON Schema of a base to standard output."""
    streams.write_line(_read_schema().decode().rstrip("\n"))
    return ExitCode.FINE


def _read_schema() -> bytes:
    with open(_SCHEMA, "rb") as file:
        return file.read()
