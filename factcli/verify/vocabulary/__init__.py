"""The language's own words, as data: what carries no content, what turns a statement round, what means the same.

Nothing here belongs to a subject; a base adds its own names, opposites and stages. Each table is a string of
words divided by blanks; a phrase of several English words is written with underscores.
"""

from factcli.text.word_table import words_of_table
from factcli.verify.vocabulary.function_en import FRAMING_EN, FUNCTION_EN
from factcli.verify.vocabulary.function_zh import CUTTING_ZH, FRAMING_ZH, FUNCTION_ZH
from factcli.verify.vocabulary.light import LIGHT_EN, LIGHT_ZH, NOT_LIGHT
from factcli.verify.vocabulary.negation import NEGATION_EN, NEGATION_ZH, NO_NEGATION
from factcli.verify.vocabulary.reach import (
    APART,
    BELONGING,
    COMPARING,
    FUTURE,
    GIVING,
    IN_ORDER,
    LAST,
    LIMITING,
    LYING,
    MEMBERSHIP,
    NO_MORE,
    NO_OTHER,
    ONE_OF,
    ONGOING,
    ONLY,
    PLACE_NOUNS,
    PLACE_WORDS,
    PUTTING,
    SUMMING,
    TURNS,
    UNRESOLVED,
    WAYS,
    limits,
)

TYPE_CHECKING = False  # type checkers take it for true; importing typing costs more than all the tables
if TYPE_CHECKING:
    from factcli.text.synonyms.chinese import SYNONYMS_ZH
    from factcli.text.synonyms.english import SYNONYMS_EN
    from factcli.text.synonyms.groups import SYNONYMS
    from factcli.verify.vocabulary.kinds import KINDS
    from factcli.verify.vocabulary.known import KNOWN_ZH
    from factcli.verify.vocabulary.opposites import OPPOSITES
    from factcli.verify.vocabulary.qualifiers import QUALIFIER_WORDS, QUALIFIERS

__all__ = [
    "APART",
    "BELONGING",
    "COMPARING",
    "CUTTING_ZH",
    "FRAMING_EN",
    "FRAMING_ZH",
    "FUNCTION_EN",
    "FUNCTION_ZH",
    "FUTURE",
    "GIVING",
    "IN_ORDER",
    "KINDS",
    "KNOWN_ZH",
    "LAST",
    "LIGHT_EN",
    "LIGHT_ZH",
    "LIMITING",
    "LYING",
    "MEMBERSHIP",
    "NEGATION_EN",
    "NEGATION_ZH",
    "NOT_LIGHT",
    "NO_MORE",
    "NO_NEGATION",
    "NO_OTHER",
    "ONE_OF",
    "ONGOING",
    "ONLY",
    "OPPOSITES",
    "PLACE_NOUNS",
    "PLACE_WORDS",
    "PUTTING",
    "QUALIFIERS",
    "QUALIFIER_WORDS",
    "SUMMING",
    "SYNONYMS",
    "SYNONYMS_EN",
    "SYNONYMS_ZH",
    "TURNS",
    "UNRESOLVED",
    "WAYS",
    "limits",
    "words_of_table",
]


_LAZY = {
    "KINDS": f"{__name__}.kinds",
    "KNOWN_ZH": f"{__name__}.known",
    "OPPOSITES": f"{__name__}.opposites",
    "QUALIFIERS": f"{__name__}.qualifiers",
    "QUALIFIER_WORDS": f"{__name__}.qualifiers",
    "SYNONYMS": "factcli.text.synonyms.groups",
    "SYNONYMS_EN": "factcli.text.synonyms.english",
    "SYNONYMS_ZH": "factcli.text.synonyms.chinese",
}
"""The big tables, and the module that makes each: one that nobody asks for costs nothing."""


def __getattr__(name: str) -> object:
    """A big table, made when it is first asked for."""
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    table: object = getattr(import_module(_LAZY[name]), name)
    globals()[name] = table
    return table
