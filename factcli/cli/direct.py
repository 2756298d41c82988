"""The commands that are called most, read by hand: the command-line library costs more than their work.

Only their plain forms are read here. Anything else (help, an unknown option, one given twice, no value) is left to the
library, which calls the same functions.
"""

from factcli.cli.settings import Settings

_OPTIONS = {
    "verify": {"--file": "file", "--format": "form", "--fail-on": "fail_on", "--jobs": "jobs"},
    "lookup": {"--limit": "limit", "--format": "form"},
    "quiz": {
        "--count": "count",
        "--topic": "topic",
        "--type": "types",
        "--level": "level",
        "--seed": "seed",
        "--paper": "paper",
    },
}
"""The options that take a value, by command, and the parameters that they fill."""


def run_directly(arguments: list[str], settings: Settings) -> int | None:
    """Run a plain `verify`, `lookup` or `quiz` and give its exit code; None when the library has to read it."""
    read = read_plain(arguments)
    if read is None:
        return None
    command, words, options = read
    if command == "verify":
        from factcli.cli.verify_run import verify_claims

        return verify_claims(words, settings, **options)  # type: ignore[arg-type]  # all of these are texts
    if command == "quiz":
        from factcli.cli.quiz_run import Manner, Wish, run_quiz

        return run_quiz(settings, Wish(**options), Manner())  # type: ignore[arg-type]  # all texts
    from factcli.cli.lookup_run import look_up

    return look_up(words, settings, **options)


def read_plain(arguments: list[str]) -> tuple[str, list[str], dict[str, str]] | None:
    """The command, its words and its options, or None when the arguments aren't of the plain form."""
    if not arguments or arguments[0] not in _OPTIONS:
        return None
    command = arguments[0]
    names = _OPTIONS[command]
    words: list[str] = []
    options: dict[str, str] = {}
    rest = iter(arguments[1:])
    for argument in rest:
        if argument == "--":
            words += rest
        elif not argument.startswith("-") or argument == "-":
            words.append(argument)
        else:
            name, equals, value = argument.partition("=")
            given: str | None = value if equals else next(rest, None)
            if name not in names or not given or names[name] in options:
                return None
            options[names[name]] = given
    is_plain = bool(words) if command == "lookup" else command == "verify" or not words
    return (command, words, options) if is_plain else None
