"""The names of a base: what each names, how it is written in a table, and by what it is found."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.index import read_value
from factcli.facts.name import Entity
from factcli.text.normalize import normal_form
from factcli.text.term import find_words, stem_of

BEGINNING = 3
"""A stem keeps at least so many letters of its word, so names are kept by the first three of theirs."""


class Kind(StrEnum):
    """What a name names."""

    ENTITY = "entity"
    ATTRIBUTE = "attribute"


@dataclass(frozen=True, slots=True)
class Name:
    """One name of the base: what it names, and whether it is the key itself or an alias.

    `sort` is the kind of entity in the base's own word, such as company; empty when the base has none.
    """

    key: str
    kind: Kind
    is_key: bool
    sort: str = ""


def stems_of_names(names: Iterable[tuple[str, Name]]) -> list[tuple[tuple[str, ...], Name]]:
    """The stems of names in Latin letters, the longest names first."""
    found = [
        (tuple(stem_of(word.form) for word in find_words(bare_name(form))), name) for form, name in names
    ]
    found.sort(key=lambda entry: -len(entry[0]))
    return found


def words_of_name(form: str) -> list[str]:
    """The words of a name; most are plain words with blanks between, which needs no scan."""
    words = form.split()
    return words if all(map(str.isalpha, words)) else [word.form for word in find_words(form)]


def bare_name(form: str) -> str:
    """A name without its article."""
    for article in ("the ", "a ", "an "):
        if form.startswith(article):
            return form[len(article) :]
    return form


def beginning_of(form: str) -> str:
    """The letters by which a name in Latin letters is found: the first ones of its first word."""
    word = bare_name(form).lstrip("\"'(")
    beginning = word[:BEGINNING]
    while beginning and not (beginning.isalpha() or beginning.isdigit()):
        beginning = beginning[:-1]
    return beginning


def _is_figure(value: str) -> bool:
    """Whether a value holds a digit or is a figure in words: 半年."""
    return any(map(str.isdigit, value)) or read_value(value) is not None


def forms_of_names(base: FactBase) -> Iterator[tuple[str, Name]]:
    """Every name of a base with its normal form."""
    return with_normal_forms(list(_names_of(base)))


def with_normal_forms(names: list[tuple[str, Name]]) -> Iterator[tuple[str, Name]]:
    """Names, each with its normal form for what is written."""
    # One call for all of them: the names of a base are many and short.
    forms = normal_form("\n".join(text for text, _ in names)).split("\n") if names else []
    return ((form, name) for form, (_, name) in zip(forms, names, strict=True))


def _names_of(base: FactBase) -> Iterator[tuple[str, Name]]:
    """Every name of a base on one line: attributes first, declared ones before those that facts merely use."""
    yield from declared_names(base)
    yield from used_names(base.facts, {*base.entities, *base.attributes})


def declared_names(base: FactBase) -> Iterator[tuple[str, Name]]:
    """The names that a base declares, each on one line: attributes first."""
    for kind, things in ((Kind.ATTRIBUTE, base.attributes), (Kind.ENTITY, base.entities)):
        for key, thing in things.items():
            sort = thing.kind if isinstance(thing, Entity) else ""
            yield _line(key), Name(key, kind, True, sort)
            alias = Name(key, kind, False, sort)
            for text in (*thing.also, *thing.en):
                yield _line(text), alias


def used_names(facts: Iterable[Fact], declared: Collection[str]) -> Iterator[tuple[str, Name]]:
    """What facts use as names without its being declared, each on one line; what several use comes several times."""
    for fact in facts:
        sides = (side for pair in fact.pairs for side in pair)
        for text in (fact.subject, fact.place, fact.by, *fact.members, *sides):
            if text and text not in declared:
                yield _line(text), Name(text, Kind.ENTITY, True)
        if fact.attribute and fact.attribute not in declared:
            yield _line(fact.attribute), Name(fact.attribute, Kind.ATTRIBUTE, True)
        if fact.value and fact.value not in declared and not _is_figure(fact.value):
            yield _line(fact.value), Name(fact.value, Kind.ENTITY, True)


def _line(text: str) -> str:
    return text if text.isprintable() else " ".join(text.split())
