"""The forms in which `factcli verify` writes its results: for a reader, an object a line, one object."""

import sys
from collections.abc import Mapping

from factcli.cli import streams
from factcli.cli.claims import Line
from factcli.cli.screen import Screen
from factcli.cli.settings import Settings
from factcli.errors import FactcliError
from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.verify.judgement import Judgement


class TextReport:
    """Results for a reader: drawn on a terminal, plain where they go elsewhere; errors on standard error."""

    def __init__(self, base: FactBase, settings: Settings) -> None:
        self.base, self.screen, self.is_empty = base, Screen(settings), True

    def add(self, line: Line, judgement: Judgement) -> None:
        """Write one result, an empty line after the one before."""
        if self.screen.is_drawn:
            from factcli.render.judgement_terminal import draw_judgement

            text = draw_judgement(
                judgement,
                self.base,
                width=self.screen.width,
                color=self.screen.color,
                ascii_only=self.screen.ascii_only,
            )
        else:
            from factcli.render.judgement_text import describe_judgement

            text = describe_judgement(judgement, self.base, color=self.screen.color)
        streams.write_line(text if self.is_empty else "\n" + text)
        self.is_empty = False
        sys.stdout.flush()

    def add_error(self, line: Line, error: FactcliError) -> None:
        """Say on standard error why a line can't be judged."""
        from factcli.render.error_text import describe_error

        message = _("Line {line}: {reason}").format(line=line.number, reason=error.message)
        streams.write_note(describe_error(FactcliError(message, error.hint)))

    def end(self) -> None:
        """Name the base that the results rest on."""
        if not self.is_empty:
            from factcli.render.wording import base_line

            streams.write_line("\n" + base_line(self.base))


class LinesReport:
    """One JSON object a claim, written at once."""

    def __init__(self, base: FactBase, settings: Settings) -> None:
        self.base, self.ascii_only = base, not streams.encodes_everything()

    def add(self, line: Line, judgement: Judgement) -> None:
        """Write the object of one result."""
        from factcli.render.judgement_json import judgement_object

        self.write(judgement_object(judgement, self.base, line.number))

    def add_error(self, line: Line, error: FactcliError) -> None:
        """Write the object that stands for a line that can't be judged."""
        from factcli.render.judgement_json import unjudged_object

        self.write(unjudged_object(line.claim, error.message, line.number))

    def write(self, result: Mapping[str, object]) -> None:
        """Write one object, and don't keep it."""
        from factcli.render.json_text import encode_json

        streams.write_line(encode_json(result, ascii_only=self.ascii_only))
        sys.stdout.flush()

    def end(self) -> None:
        """Nothing is left to write."""


class WholeReport(LinesReport):
    """One JSON object for the whole run."""

    def __init__(self, base: FactBase, settings: Settings) -> None:
        super().__init__(base, settings)
        self.results: list[Mapping[str, object]] = []

    def write(self, result: Mapping[str, object]) -> None:
        """Keep one object for the end."""
        self.results.append(result)

    def end(self) -> None:
        """Write the object that holds every result."""
        from factcli.render.json_text import encode_json

        whole = {"version": 1, "base": self.base.label, "results": self.results}
        streams.write_line(encode_json(whole, ascii_only=self.ascii_only, indent=2))


def make_report(form: str, base: FactBase, settings: Settings) -> TextReport | LinesReport:
    """The report for one of `VERIFY_FORMS`."""
    if form == "text":
        return TextReport(base, settings)
    return WholeReport(base, settings) if form == "json" else LinesReport(base, settings)
