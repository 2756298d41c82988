"""Standard output and error: never the reason why the program dies."""

import codecs
import os
import sys

_TYPEWRITER = "factcli.typewriter"


def prepare_streams() -> None:
    """Make both streams write something for what they can't encode, and give a closed one a silent stand-in.

    Marks such as “ and × become what stands for them on a typewriter, other characters escapes. What is typed and
    can't be decoded comes in as lone surrogates, as it does on the command line.
    """
    codecs.register_error(_TYPEWRITER, _type_instead)
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(errors="surrogateescape")
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by whoever started the process
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  lives to the end
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors=_TYPEWRITER)


def _type_instead(error: UnicodeError) -> tuple[str, int]:
    from factcli.text.typewriter import to_typewriter  # most streams encode everything

    if not isinstance(error, UnicodeEncodeError):
        raise error
    return to_typewriter(error.object[error.start : error.end]), error.end


def write_line(text: str) -> None:
    """Write `text` and a line's end to standard output."""
    sys.stdout.write(text + "\n")


def write_result(text: str) -> None:
    """Write a whole result and a line's end; a reader who has gone loses it, and the exit code stands."""
    try:
        write_line(text)
    except BrokenPipeError:
        silence_output()


def write_document(text: str) -> None:
    """As `write_result`, in UTF-8 whatever the locale, unless a terminal reads it: for what goes into a file."""
    if not is_terminal() and hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors=_TYPEWRITER)
    write_result(text)


def write_note(text: str) -> None:
    """Write `text`, made harmless, and a line's end to standard error, after what standard output holds."""
    from factcli.text.visible import make_visible  # most runs have nothing to note

    sys.stdout.flush()
    sys.stderr.write(make_visible(text) + "\n")
    sys.stderr.flush()


def is_terminal() -> bool:
    """Whether standard output is a terminal."""
    try:
        return sys.stdout.isatty()
    except (AttributeError, ValueError):  # replaced, or closed by hand
        return False


def encodes_everything() -> bool:
    """Whether standard output can write any character."""
    return (getattr(sys.stdout, "encoding", None) or "utf-8").lower().startswith("utf")


def silence_output() -> None:
    """Throw away what is still to be written to a closed pipe, so that the interpreter's end is quiet too."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            try:
                nowhere = os.open(os.devnull, os.O_WRONLY)
                os.dup2(nowhere, stream.fileno())
                os.close(nowhere)
            except (OSError, ValueError):
                continue
