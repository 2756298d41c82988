"""The forms of results for other programs and documents: chosen by --format, written to standard output."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from factcli.cli import streams
from factcli.cli.screen import Screen

Objects = Iterable[Mapping[str, object]]


def write_form(
    form: str,
    screen: Screen,
    *,
    whole: Callable[[], Mapping[str, object]],
    lines: Callable[[], Objects],
    records: Callable[[], Objects],
    keys: Sequence[str],
    markdown: Callable[[], str],
) -> None:
    """Write a result as `form`: "json" is `whole`, "jsonl" an object a line, "csv" the `keys` of each record."""
    if form == "json":
        from factcli.render.json_text import encode_json

        streams.write_result(encode_json(whole(), ascii_only=screen.ascii_only, indent=2))
    elif form == "jsonl":
        from factcli.render.json_text import encode_json

        for one in lines():
            streams.write_line(encode_json(one, ascii_only=screen.ascii_only))
    elif form == "csv":
        from factcli.render.table_csv import objects_csv

        streams.write_document(objects_csv(records(), keys))
    else:
        streams.write_document(markdown())
