"""Reviews read back from what was exported, whoever may have changed it."""

import json
from collections.abc import Callable
from datetime import datetime

from factcli.errors import InputError, Place
from factcli.messages import _
from factcli.quiz.study.review import Review

_LONGEST = 4000
_TEXTS = ("learner", "base", "item", "fact", "type", "value", "outcome", "answer", "confused")
_FLAGS = ("hinted", "scheduled", "undone")


def read_review(line: str, where: Place) -> Review:
    """The review that a line of an export holds; raises InputError, with the place, for any other line."""

    def fail(name: str) -> InputError:
        return InputError(
            _("This line is no review: “{name}” is missing or not as it should be.").format(name=name),
            _("Import what `factcli study export` wrote."),
            where,
        )

    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        raise fail("version") from None
    if not isinstance(row, dict) or row.get("version") != 1:
        raise fail("version")

    def take(name: str, is_right: Callable[[object], bool]) -> object:
        if not is_right(row.get(name)):
            raise fail(name)
        return row[name]

    values = {
        name: take(name, lambda value: isinstance(value, str) and len(value) <= _LONGEST) for name in _TEXTS
    }
    values |= {name: take(name, lambda value: isinstance(value, bool)) for name in _FLAGS}
    values["rating"] = take("rating", lambda value: value in (1, 2, 3, 4) and not isinstance(value, bool))
    values["seconds"] = take("seconds", lambda value: isinstance(value, int | float) and 0 <= value < 1e9)
    try:
        moment = datetime.fromisoformat(str(row.get("reviewed")))
    except ValueError:
        raise fail("reviewed") from None
    if moment.tzinfo is None:
        raise fail("reviewed")
    return Review(**values, reviewed=moment)  # type: ignore[arg-type]
