"""What a base's names, values and sentences are called in the reader's language; "" is as the base has them."""

from functools import lru_cache

from factcli.errors import BaseError
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.text.normalize import normal_form, normalize
from factcli.values.compare import is_same
from factcli.values.quantity import find_quantities, read_quantity

_SEPARATORS = {"en": (", ", "; ", ": ")}
_OTHER_SEPARATORS = ("、", "；", "：")
_ARROW = " → "
_MOST_WORDED = 4096


def shown_name(base: FactBase, key: str, language: str) -> str:
    """A key as the reader calls it: by its first English name in English, where it has one."""
    named = base.entities.get(key) or base.attributes.get(key)
    return named.en[0] if language == "en" and named and named.en else key


def shown_list(base: FactBase, keys: tuple[str, ...], language: str) -> str:
    """Several keys as the reader calls them, in a row."""
    return _SEPARATORS.get(language, _OTHER_SEPARATORS)[0].join(
        shown_name(base, key, language) for key in keys
    )


def shown_pairs(base: FactBase, pairs: tuple[tuple[str, str], ...], language: str) -> str:
    """Pairs of keys as the reader calls them, in a row."""
    _, between, within = _SEPARATORS.get(language, _OTHER_SEPARATORS)
    return between.join(within.join(shown_name(base, key, language) for key in pair) for pair in pairs)


def shown_sentence(fact: Fact, language: str) -> str:
    """The fact's sentence in the reader's language, or in its own where there is no other."""
    return fact.statement_en if language == "en" and fact.statement_en else fact.statement


def shown_sum(base: FactBase, fact: Fact) -> str:
    """The calculation of a derived fact, `7.9% − 5.1个百分点 = 2.8%`; nothing where it can't be worked out."""
    if not fact.derived:
        return ""
    base = base.part_of(fact)
    from factcli.facts.arithmetic import find_circle, show_derivation

    try:
        shown = "" if find_circle(fact, base) else show_derivation(fact, base)
    except BaseError:
        return ""
    return (
        "" if len({side.strip("个") for side in shown.split(" = ")}) == 1 else shown
    )  # counting one list says nothing more


def shown_value(base: FactBase, fact: Fact, language: str) -> str:
    """What the fact states: its value, else its state, its pairs or its members.

    A figure is given in English as the English sentence words it.
    """
    if fact.pairs and not fact.value:
        return shown_pairs(base, fact.pairs, language)
    if fact.members and not fact.value:
        names = [shown_name(base, key, language) for key in fact.members]
        return (_ARROW if fact.ordered else _SEPARATORS.get(language, _OTHER_SEPARATORS)[0]).join(names)
    key = fact.value or fact.status
    name = shown_name(base, key, language)
    if language != "en" or name != key or not fact.statement_en:
        return name
    return _as_worded(key, fact.statement_en) or name


@lru_cache(maxsize=_MOST_WORDED)
def _as_worded(value: str, sentence: str) -> str:
    """How a sentence words a figure, or ""."""
    figure = read_quantity(normal_form(value))
    if figure is None:
        return ""
    normal = normalize(sentence)
    for found in find_quantities(normal.text):
        if is_same(found, figure):
            return normal.span(found.start, found.end).cut(sentence)
    return ""
