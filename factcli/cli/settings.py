"""What every command shares: the options that stand before or after it, and the variables behind them."""

import os
from collections.abc import Mapping

from factcli.cli.choices import choose_from
from factcli.errors import InputError
from factcli.messages import LANGUAGES, N_, _

COLOR_CHOICES = ("auto", "always", "never")


class SharedOption:
    """An option of every command: its names, what stands for its value (empty: a switch), its variable."""

    __slots__ = ("help", "metavar", "names", "variable")

    def __init__(self, names: tuple[str, ...], metavar: str, variable: str, help: str) -> None:
        self.names, self.metavar, self.variable, self.help = names, metavar, variable, help


FACTS = SharedOption(
    ("--facts",),
    "FILE",
    "FACTCLI_FACTS",
    N_("a fact base to use instead of the built-in one, or a folder of them; may be given several times"),
)
LANG = SharedOption(("--lang",), "|".join(LANGUAGES), "FACTCLI_LANG", N_("the language to speak"))
COLOR = SharedOption(("--color",), "|".join(COLOR_CHOICES), "FACTCLI_COLOR", N_("when to use colours"))
DEBUG = SharedOption(("--debug",), "", "", N_("show where in the program an error arose"))
QUIET = SharedOption(("-q", "--quiet"), "", "", N_("leave out notes and progress"))
SHARED_OPTIONS = (FACTS, LANG, COLOR, DEBUG, QUIET)
_BY_NAME = {name: option for option in SHARED_OPTIONS for name in option.names}


class Settings:
    """The values of the shared options.

    `facts` are the files and folders of the bases, none where no base was named; `names_facts` is for the option
    itself, not its variable.
    """

    __slots__ = ("color", "debug", "facts", "names_facts", "quiet")

    def __init__(
        self,
        facts: tuple[str, ...] = (),
        color: str = "auto",
        debug: bool = False,
        quiet: bool = False,
        names_facts: bool = False,
    ) -> None:
        self.facts, self.color, self.debug, self.quiet = facts, color, debug, quiet
        self.names_facts = names_facts


def take_settings(arguments: list[str], environ: Mapping[str, str]) -> tuple[Settings, list[str]]:
    """The settings, and the arguments that are left once the shared options are taken out.

    A flag wins over its `FACTCLI_*` variable. Raises InputError for a missing, empty or unknown value.
    """
    given: dict[SharedOption, str] = {}
    facts: list[str] = []
    rest: list[str] = []
    place = 0
    while place < len(arguments):
        argument = arguments[place]
        place += 1
        if argument == "--":
            rest += arguments[place - 1 :]
            break
        name, equals, value = argument.partition("=")
        option = _BY_NAME.get(name)
        if option is None or (equals and not option.metavar):
            rest.append(argument)
            continue
        if option.metavar and not equals:
            if place == len(arguments):
                raise _unwritten(option, _("The option {option} needs a value."))
            value = arguments[place]
            place += 1
        if option is FACTS and not value:
            raise _unwritten(option, _("The value of {option} is empty."))
        if option is FACTS:
            facts.append(value)
        else:
            given[option] = value
    return _settings_of(given, facts, environ), rest


def _unwritten(option: SharedOption, message: str) -> InputError:
    name = option.names[0]
    return InputError(
        message.format(option=name),
        _("Write it as {option} {metavar}.").format(option=name, metavar=option.metavar),
    )


def _settings_of(given: Mapping[SharedOption, str], facts: list[str], environ: Mapping[str, str]) -> Settings:
    """The settings by what was given and, for the rest, by the variables; raises InputError for an unknown value.

    The variable of the bases names several as the system's search path does, with a colon (on Windows a semicolon)
    between them.
    """

    def value_of(option: SharedOption) -> str:
        return given[option] if option in given else environ.get(option.variable, "")

    if value_of(LANG):
        source = LANG.names[0] if LANG in given else LANG.variable
        choose_from(source, value_of(LANG), LANGUAGES)
    color = value_of(COLOR) or COLOR_CHOICES[0]
    choose_from(COLOR.names[0] if COLOR in given else COLOR.variable, color, COLOR_CHOICES)
    bases = facts or filter(None, environ.get(FACTS.variable, "").split(os.pathsep))
    return Settings(tuple(bases), color, DEBUG in given, QUIET in given, bool(facts))


def choose_language(arguments: list[str], environ: Mapping[str, str]) -> str:
    """The language to speak, found before anything is said: --lang, FACTCLI_LANG, then the locale.

    A wrong value is passed over here; `take_settings` complains of it in the language found so far.
    """
    end = arguments.index("--") if "--" in arguments else len(arguments)
    for place in range(end - 1, -1, -1):
        name, equals, value = arguments[place].partition("=")
        if name in LANG.names and not equals and place + 1 < len(arguments):
            value = arguments[place + 1]
        if name in LANG.names and value in LANGUAGES:
            return value
    if environ.get(LANG.variable) in LANGUAGES:
        return environ[LANG.variable]
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environ.get(variable):
            return "zh" if environ[variable].lower().startswith("zh") else "en"
    return LANGUAGES[0]
