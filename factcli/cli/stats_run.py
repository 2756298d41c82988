"""Bases counted and compared: the work of `factcli base stats` and `factcli base diff`, once their options are read."""

from pathlib import Path

from factcli.cli import streams
from factcli.cli.choices import TEXT_OR_JSON, choose_from
from factcli.cli.default_base import open_base
from factcli.cli.exit_code import ExitCode
from factcli.cli.screen import Screen
from factcli.cli.settings import Settings
from factcli.facts.load import load_base
from factcli.render.json_text import encode_json


def show_stats(settings: Settings, file: str, form: str = TEXT_OR_JSON[0]) -> ExitCode:
    """Write the figures of the base in `file`, or of the one that every command would use."""
    from factcli.curate.stats import count_facts
    from factcli.render.stats_text import describe_stats, stats_object

    choose_from("--format", form, TEXT_OR_JSON)
    base = load_base(Path(file)) if file else open_base(settings)
    stats, screen = count_facts(base), Screen(settings)
    if form == "json":
        found = stats_object(stats, base.label)
        streams.write_line(encode_json(found, ascii_only=screen.ascii_only, indent=2))
    else:
        streams.write_line(
            describe_stats(
                stats, base.label, width=screen.width, color=screen.color, ascii_only=screen.ascii_only
            )
        )
    return ExitCode.FINE


def show_changes(settings: Settings, old: str, new: str, form: str = TEXT_OR_JSON[0]) -> ExitCode:
    """Write what has changed from the base in the file `old` to the one in `new`."""
    from factcli.curate.diff import compare_bases
    from factcli.render.diff_text import changes_object, describe_changes

    choose_from("--format", form, TEXT_OR_JSON)
    before, after = load_base(Path(old)), load_base(Path(new))
    changes, screen = compare_bases(before, after), Screen(settings)
    if form == "json":
        found = changes_object(changes, before.label, after.label)
        streams.write_line(encode_json(found, ascii_only=screen.ascii_only, indent=2))
    else:
        streams.write_line(describe_changes(changes, color=screen.color))
    return ExitCode.FINE
