"""What can stand at the cursor of a command line: the answer to a TAB, without the command-line library.

The shells' scripts (in the folder `shells`) ask `factcli __complete SHELL …` and get a first line, `values` or `files`,
then a value a line, with a tab and its meaning where it has one. A TAB never fails: what can't be answered is no answer.
"""

import json
import os
import sys
from collections.abc import Iterator, Sequence

from factcli.cli.settings import FACTS, SHARED_OPTIONS, choose_language
from factcli.errors import FactcliError
from factcli.messages import _, set_language

ASK = "__complete"
"""The word by which the shells' scripts ask."""
TABLE = os.path.join(os.path.dirname(__file__), "commands.json")
"""The commands and their parameters, written by scripts/refresh_completion.py from the commands themselves."""
HELP_NAMES = ("-h", "--help")
_FILES = {"FILE", "ARTICLE", "OLD", "NEW"}
_LONGEST_HELP = 60
Value = tuple[str, str]
"""A text that may be typed, and what it means."""
Option = tuple[Sequence[str], str, str, bool]
"""Names, what stands for the value (empty: a switch), help, whether it may be given several times."""


def answer_tab(arguments: Sequence[str]) -> int:
    """Write what fits at the cursor; `arguments` are the shell's name and, by shell, its line or its words."""
    shell, *given = arguments or ("",)
    before = quote = ""
    if shell == "bash":
        from factcli.cli.complete_line import read_line

        line, breaks = (*given, "", "")[:2]
        words, before, current, quote = read_line(line, breaks)
        while words and "=" in words[0] and words[0].partition("=")[0].isidentifier():
            words = words[1:]  # variables before the command
        words = words[1:]
    else:
        *words, current = given or ("",)
        if shell == "fish":
            from factcli.cli.complete_line import read_line

            current = read_line(current, "").current if current.strip() else current
    set_language(choose_language(list(words), os.environ))
    try:
        found = find_values(words, current)
    except (FactcliError, OSError, ValueError, RecursionError):
        return 0
    if found is None:
        sys.stdout.write("files\n")
        return 0
    lines = ["values"]
    for value, meaning in found:
        if shell == "bash":
            from factcli.cli.complete_line import quote_text

            if value.startswith(before) or not before:
                lines.append(quote_text(value[len(before) :], quote))
            continue
        lines.append(f"{value}\t{meaning}" if meaning else value)
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def find_values(words: Sequence[str], current: str) -> list[Value] | None:
    """What fits for the word `current` after the finished `words`, both without the program's name; None: files."""
    with open(TABLE, encoding="utf-8") as file:
        table: dict[str, dict[str, list[object]]] = json.load(file)
    path = ""
    rest = iter(words)
    used: list[str] = []
    positionals: list[str] = []
    awaited: Option | None = None
    is_literal = False
    options = _options(table, path)
    for word in rest:
        if is_literal or not word.startswith("-") or word == "-":
            deeper = f"{path} {word}".strip()
            if not is_literal and not positionals and deeper in table:
                path, options = deeper, _options(table, deeper)
            else:
                positionals.append(word)
        elif word == "--":
            is_literal = True
        else:
            name, equals, _value = word.partition("=")
            option = options.get(name)
            used += option[0] if option and not option[3] else ()
            if option and option[1] and not equals and next(rest, None) is None:
                awaited = option
    if awaited is not None:
        return _fitting(awaited[1], words, current)
    if current.startswith("-") and not is_literal:
        name, equals, value = current.partition("=")
        if equals:
            option = options.get(name)
            found = _fitting(option[1], words, value) if option and option[1] else []
            return None if found is None else [(f"{name}={text}", meaning) for text, meaning in found]
        return _options_from(options, used, current)
    commands = [one for one in table if one and one.rpartition(" ")[0] == path]
    if commands and not is_literal and not positionals:
        named = [(one.rpartition(" ")[2], _(str(table[one]["help"]))) for one in commands]
        return _matching(named, current)
    arguments = table[path]["arguments"]
    if not arguments or (len(positionals) >= len(arguments) and not str(arguments[-1]).endswith("...")):
        return []
    metavar = str(arguments[min(len(positionals), len(arguments) - 1)])
    found = _fitting(metavar, words, current)
    if found is None:
        return None
    return [one for one in found if one[0] not in positionals and (is_literal or not one[0].startswith("-"))]


def _options(table: dict[str, dict[str, list[object]]], path: str) -> dict[str, Option]:
    """The options of a command, and those of every command, by each of their names."""
    own: list[Option] = [tuple(one) for one in table[path]["options"]]  # type: ignore[misc,arg-type]
    shared = [(one.names, one.metavar, one.help, one is FACTS) for one in SHARED_OPTIONS]
    return {name: option for option in [*own, *shared] for name in option[0]}


def _options_from(options: dict[str, Option], used: Sequence[str], current: str) -> list[Value]:
    """The options that may still be given; the short name of one that has a long one only where it is typed."""
    named: list[Value] = []
    for name, option in options.items():
        is_short = not name.startswith("--")
        if name not in used and (not is_short or name == current):
            named.append((name, _(option[2])))
    named.append((HELP_NAMES[1], _("show this help")))
    return _matching(named, current)


def _fitting(metavar: str, words: Sequence[str], current: str) -> list[Value] | None:
    """The values that fit a parameter, by what stands for its value on the help page; None for files."""
    kind = metavar.strip("[].")
    if kind in _FILES:
        return None
    if "|" in kind:
        return _matching([(choice, "") for choice in kind.split("|")], current)
    if kind == "CODE":
        from factcli.verify.rule_pages import PAGES

        return _matching([(code, _(page.matter)) for code, page in PAGES.items()], current)
    if kind in ("ID", "TOPIC", "QUERY"):
        from factcli.cli.complete_base import values_of_bases

        return _matching(values_of_bases(kind, words, current), current)
    return []


def _matching(values: Sequence[Value] | Iterator[Value], current: str) -> list[Value]:
    """The values that begin as `current` does, in capitals or not, each once and without what steers a terminal."""
    typed = current.casefold()
    found: dict[str, str] = {}
    for value, meaning in values:
        if value.casefold().startswith(typed) and value.isprintable() and value not in found:
            found[value] = _shorten(meaning)
    return list(found.items())


def _shorten(meaning: str) -> str:
    from factcli.text.visible import make_visible, shorten

    return make_visible(shorten(meaning, _LONGEST_HELP), keep="") if meaning else ""
