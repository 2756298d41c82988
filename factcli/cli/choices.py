"""Values of options: one of a few words, or a whole number; anything else gets one clear sentence."""

from collections.abc import Iterable, Sequence

from factcli.errors import InputError
from factcli.messages import _

TEXT_OR_JSON = ("text", "json")
"""The forms that the results of most commands have; the first is the default."""
RESULT_FORMS = ("text", "json", "jsonl", "csv", "markdown")
"""The forms of results that are tables too."""
LISTED_THINGS = ("facts", "topics", "entities")
LOOKUP_LIMIT = "5"
"""So many facts are shown unless told otherwise."""
VERIFY_FORMS = ("text", "json", "jsonl")
CHECK_FORMS = ("text", "json", "github")
"""The forms of what checking a base found; the last is for notes on the lines of a pull request."""
EXPORT_FORMS = ("anki", "anki-text", "moodle", "gift", "aiken", "kahoot", "csv", "markdown", "html")
"""What questions can be written for."""
QUIZ_FORMS = ("text", "json", "markdown", "html")
"""The forms that a quiz is printed in."""
QUIZ_COUNT = "10"
ITEM_TYPES = ("choice", "several", "true_false", "number", "cloze", "order", "match", "odd_one")
"""The types of `ItemType`, written out: the quiz's rooms are loaded only when a quiz is made."""
LEVELS = ("easy", "medium", "hard")
STUDY_NEW, STUDY_LIMIT = "10", "200"
"""So many new cards and so many answers a day, unless told otherwise."""
SCORINGS = ("accuracy", "kahoot", "flat")
RANKINGS = ("each", "end", "never")
"""When a class sees who is where."""
REPORT_FORMS = ("text", "html", "csv", "xlsx", "json")
"""The forms of a lesson's report."""
CLASS_FORMS = "2"
"""So many forms of a paper are printed unless told otherwise."""
SHELLS = ("bash", "zsh", "fish")
"""The shells that factcli's words can be completed in."""
MOST_JOBS = 64
"""So many processes may judge claims side by side."""
VERIFY_FAILURES = ("refuted", "nei")
"""From which verdict on a run of `verify` fails."""


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """A question that offers the choice nearest to `word`, or nothing when none is near."""
    from factcli.text.fuzzy import closest  # costs start-up time, and is only needed for a slip

    nearest = closest(word[:80], choices)
    return _("Did you mean “{choice}”?").format(choice=nearest) if nearest else ""


def choose_from(option: str, value: str, choices: Sequence[str]) -> str:
    """`value`, if it is one of `choices`; raises InputError naming `option` and the choices otherwise."""
    if value in choices:
        return value
    raise InputError(
        _("“{value}” is no value of {option}; it takes {choices}.").format(
            value=value, option=option, choices=_(", ").join(choices)
        ),
        did_you_mean(value, choices),
    )


def read_names(option: str, value: str, choices: Sequence[str]) -> list[str]:
    """Those of `choices` that `value` names, with commas between; raises InputError for any other."""
    names = [name.strip().replace("-", "_") for name in value.replace("，", ",").split(",") if name.strip()]
    return list(dict.fromkeys(choose_from(option, name, choices) for name in names))


def read_whole_number(option: str, value: str, least: int, most: int) -> int:
    """The whole number that `value` spells, from `least` to `most`; raises InputError otherwise."""
    digits = value.strip()
    if digits.isascii() and digits.removeprefix("-").isdigit() and len(digits) < 20:
        number = int(digits)
        if least <= number <= most:
            return number
    raise InputError(
        _("“{value}” is no value of {option}; it takes a whole number from {least} to {most}.").format(
            value=value, option=option, least=least, most=most
        )
    )
