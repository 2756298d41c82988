"""Messages in the person's language: English in the code, every other language in a gettext catalogue."""

import os.path
from collections.abc import Callable

LANGUAGES = ("en", "zh")
"""The languages spoken; the first is the one the messages are written in."""

_LOCALE = os.path.join(os.path.dirname(__file__), "locale")
_translate: Callable[[str], str] = str
_translate_number: Callable[[str, str, int], str] | None = None
_language = "en"


def set_language(language: str) -> None:
    """Speak `language` from now on; one of `LANGUAGES`. Without a compiled catalogue, English is spoken."""
    global _translate, _translate_number, _language
    _language, _translate, _translate_number = language, str, None
    if language != LANGUAGES[0]:
        import gettext  # costs start-up time that English readers need not pay

        # Not gettext.translation: to find a file whose place is known it imports and asks a great deal.
        try:
            with open(os.path.join(_LOCALE, language, "LC_MESSAGES", "factcli.mo"), "rb") as compiled:
                catalogue = gettext.GNUTranslations(compiled)
        except (OSError, ValueError):
            return
        _translate, _translate_number = catalogue.gettext, catalogue.ngettext


def current_language() -> str:
    """The language spoken now, one of `LANGUAGES`."""
    return _language


def _(message: str) -> str:
    """`message` in the language spoken now; fill in `{names}` afterwards with `format`."""
    return _translate(message)


def ngettext(singular: str, plural: str, count: int) -> str:
    """The form of a message that fits `count`, in the language spoken now."""
    if _translate_number is not None:
        return _translate_number(singular, plural, count)
    return singular if count == 1 else plural


def N_(message: str) -> str:
    """Marks `message` for translation where it is only stored; `_` translates it where it is shown."""
    return message
