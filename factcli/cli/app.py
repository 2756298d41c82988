"""The command line from its words to an exit code; the one place where errors become sentences."""

import os
import sys

from factcli.cli import direct, streams
from factcli.cli.exit_code import ExitCode, exit_code_of
from factcli.cli.settings import DEBUG, choose_language, take_settings
from factcli.errors import FactcliError, MachineError, Place
from factcli.messages import _, set_language


def run(arguments: list[str]) -> int:
    """Run the command that `arguments` spell; the result is the exit code, one of `ExitCode`."""
    streams.prepare_streams()
    try:
        if arguments[:1] == ["__complete"]:
            from factcli.cli.complete import answer_tab  # a TAB, asked by a shell's script

            return answer_tab(arguments[1:])
        set_language(choose_language(arguments, os.environ))
        return _report_failure(arguments)
    except KeyboardInterrupt:
        streams.silence_output()
        return ExitCode.INTERRUPTED
    except BrokenPipeError:  # the reader has had enough, which is no failure
        streams.silence_output()
        return ExitCode.FINE


def _report_failure(arguments: list[str]) -> int:
    try:
        settings, rest = take_settings(arguments, os.environ)
        code = direct.run_directly(rest, settings)
        if code is None:
            from factcli.cli.tree import run_parsed  # the command-line library: most of the start-up time

            code = run_parsed(rest, settings)
        try:
            sys.stdout.flush()
        except BrokenPipeError:  # the reader has had enough, which changes nothing about the result
            streams.silence_output()
        return code
    except BrokenPipeError:
        raise
    except Exception as error:
        shown = _explain(error)
        if _is_debug(arguments):
            import traceback

            streams.write_note(traceback.format_exc())
        from factcli.render.error_text import describe_error

        try:
            streams.write_note(describe_error(shown))
        except BrokenPipeError:
            raise
        except OSError:  # nowhere to say it: the exit code has to do
            streams.silence_output()
        return exit_code_of(shown)


def _is_debug(arguments: list[str]) -> bool:
    """Whether --debug was given; asked even where the arguments couldn't be read."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    return DEBUG.names[0] in arguments[:end]


def _explain(error: Exception) -> FactcliError:
    """What a person is told of `error`; an error that nobody foresaw is a fault of the program."""
    if isinstance(error, FactcliError):
        return error
    if isinstance(error, OSError):
        from factcli.store.refusal import refusal_reason

        where = Place(error.filename) if isinstance(error.filename, str) else None
        return MachineError(
            _("The system refuses: {reason}.").format(reason=refusal_reason(error)), where=where
        )
    if isinstance(error, MemoryError):
        return MachineError(_("The machine's memory is not enough for this."))
    return MachineError(
        _("factcli itself has failed ({kind}); this is a mistake in the program, not in your input.").format(
            kind=type(error).__name__
        ),
        _("Run it again with --debug to see where, and report it."),
    )
