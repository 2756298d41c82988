"""How `factcli verify` writes its results: each claim's text in one of several forms, and the whole around them.

What makes a text can be sent to another process; what writes the texts stays where standard output is.
"""

import sys
from collections.abc import Mapping

from factcli.cli import streams
from factcli.cli.claims import Line
from factcli.cli.exit_code import ExitCode
from factcli.cli.screen import Screen
from factcli.cli.settings import Settings
from factcli.errors import FactcliError
from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.verify.judgement import Judgement, Verdict

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from factcli.verify.trace import Trace
    from factcli.verify.verifier import Verifier


class Outcome:
    """What came of one claim: `text` for standard output, `note` for standard error, and an exit code."""

    __slots__ = ("code", "note", "text")

    def __init__(self, code: ExitCode, text: str, note: str = "") -> None:
        self.code, self.text, self.note = code, text, note


class ReaderForm:
    """Results for a reader: drawn on a terminal, plain where they go elsewhere; errors are notes."""

    def __init__(self, base: FactBase, settings: Settings) -> None:
        self.base, self.screen = base, Screen(settings)

    def result(self, line: Line, judgement: Judgement, trace: "Trace | None") -> str:
        """The text of one result; with its trace, the whole path of the verdict."""
        screen = self.screen
        if screen.is_drawn:
            from factcli.render.judgement_terminal import draw_judgement

            text = draw_judgement(
                judgement, self.base, width=screen.width, color=screen.color, ascii_only=screen.ascii_only
            )
            if trace is not None:
                from factcli.render.trace_terminal import draw_trace

                text += "\n" + draw_trace(
                    trace, self.base, width=screen.width, color=screen.color, ascii_only=screen.ascii_only
                )
            return text
        from factcli.render.judgement_text import describe_judgement

        text = describe_judgement(judgement, self.base, color=screen.color)
        if trace is not None:
            from factcli.render.trace_text import describe_trace

            text += "\n" + describe_trace(trace, self.base)
        return text

    def fault(self, line: Line, error: FactcliError) -> Outcome:
        """Why a line can't be judged."""
        from factcli.render.error_text import describe_error

        message = _("Line {line}: {reason}").format(line=line.number, reason=error.message)
        return Outcome(ExitCode.BAD_INPUT, "", describe_error(FactcliError(message, error.hint)))


class ObjectForm:
    """One JSON object a claim, on one line or, with `indent`, on several."""

    def __init__(self, base: FactBase, indent: int | None) -> None:
        self.base, self.indent, self.ascii_only = base, indent, not streams.encodes_everything()

    def result(self, line: Line, judgement: Judgement, trace: "Trace | None") -> str:
        """The object of one result; with its trace, "explain" is added."""
        from factcli.render.judgement_json import judgement_object

        found = judgement_object(judgement, self.base, line.number)
        if trace is not None:
            from factcli.render.trace_json import trace_object

            found["explain"] = trace_object(trace, self.base)
        return self._encode(found)

    def fault(self, line: Line, error: FactcliError) -> Outcome:
        """The object that stands for a line that can't be judged."""
        from factcli.render.judgement_json import unjudged_object

        return Outcome(
            ExitCode.BAD_INPUT, self._encode(unjudged_object(line.claim, error.message, line.number))
        )

    def _encode(self, found: Mapping[str, object]) -> str:
        from factcli.render.json_text import encode_json

        return encode_json(found, ascii_only=self.ascii_only, indent=self.indent)


class ClaimJudge:
    """Judges lines, one outcome a line; `explains` asks for the whole path of each verdict."""

    def __init__(
        self, verifier: "Verifier", form: ReaderForm | ObjectForm, *, fail_on: str, explains: bool
    ) -> None:
        self.verifier, self.form, self.fail_on, self.explains = verifier, form, fail_on, explains

    def judge(self, line: Line) -> Outcome:
        """The outcome of one line; a line that can't be judged says why."""
        trace = None
        try:
            if line.fault:
                raise FactcliError(line.fault)
            if self.explains:
                trace = self.verifier.trace(line.claim)
                judgement = trace.judgement
            else:
                judgement = self.verifier.verify(line.claim)
        except FactcliError as error:
            return self.form.fault(line, error)
        verdict = judgement.verdict
        fails = verdict is Verdict.REFUTED or (verdict is Verdict.NEI and self.fail_on == "nei")
        code = ExitCode.FOUND_WRONG if fails else ExitCode.FINE
        return Outcome(code, self.form.result(line, judgement, trace))


class LineWriter:
    """Writes outcomes as they come; nothing stands around them."""

    def __init__(self, base: FactBase) -> None:
        self.base, self.is_empty = base, True

    def write(self, outcome: Outcome) -> None:
        """Write one outcome, and don't keep it."""
        if outcome.note:
            streams.write_note(outcome.note)
        if outcome.text:
            self.write_text(outcome.text)
            self.is_empty = False
            sys.stdout.flush()

    def write_text(self, text: str) -> None:
        """Write the text of one result."""
        streams.write_line(text)

    def end(self) -> None:
        """Write what follows the last result."""


class ReaderWriter(LineWriter):
    """An empty line between results, the base that they rest on below them."""

    def write_text(self, text: str) -> None:
        """Write the text of one result."""
        streams.write_line(text if self.is_empty else "\n" + text)

    def end(self) -> None:
        """Name the base that the results rest on."""
        if not self.is_empty:
            from factcli.render.judgement_text import rests_on_line

            streams.write_line("\n" + rests_on_line(self.base))


class ArrayWriter(LineWriter):
    """One JSON object for the whole run, its results written one by one: a long run takes no more memory."""

    def write_text(self, text: str) -> None:
        """Write the object of one result."""
        if self.is_empty:
            streams.write_line(self._head + "[")
        else:
            streams.write_line(",")
        sys.stdout.write("    " + text.replace("\n", "\n    "))

    def end(self) -> None:
        """Close the object, so that it is whole."""
        streams.write_line(self._head + "[]" if self.is_empty else "\n  ]")
        streams.write_line("}")

    @property
    def _head(self) -> str:
        from factcli.render.base_json import base_fields
        from factcli.render.json_text import encode_json

        ascii_only = not streams.encodes_everything()
        start = encode_json({"version": 1, **base_fields(self.base)}, ascii_only=ascii_only, indent=2)
        return start.removesuffix("\n}") + ',\n  "results": '


def make_form(form: str, base: FactBase, settings: Settings) -> ReaderForm | ObjectForm:
    """What makes the texts of one of `VERIFY_FORMS`."""
    return ReaderForm(base, settings) if form == "text" else ObjectForm(base, 2 if form == "json" else None)


def make_writer(form: str, base: FactBase) -> LineWriter:
    """What writes the texts of one of `VERIFY_FORMS`."""
    if form == "text":
        return ReaderWriter(base)
    return ArrayWriter(base) if form == "json" else LineWriter(base)
