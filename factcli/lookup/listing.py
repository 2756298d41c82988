"""Queries that ask for everything there is on one thing: an entity, a topic, a unit."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.lookup.asking import FRAMING, FRAMING_EN
from factcli.lookup.query import Query
from factcli.lookup.question import Wanted
from factcli.lookup.words import STATES
from factcli.text.normalize import normal_form
from factcli.text.script import is_han
from factcli.text.term import find_words
from factcli.values.dimension import Dimension
from factcli.values.quantity import read_quantity

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from factcli.facts.tables import Index

_MOST = 200
"""So many facts are listed at most."""
_OPEN = (Wanted.ANYTHING, Wanted.THING, Wanted.STATE, Wanted.PERSON, Wanted.LIST)
"""What may be asked of a thing without asking for anything of it in particular: what is it, who is she."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Facts that belong together, and what they are about."""

    about: str
    facts: Sequence[Fact]


def find_listed(base: FactBase, index: "Index", query: Query) -> Listed | None:
    """The facts that a query asks for by naming nothing but an entity, a topic or a unit; None for any other query."""
    bare = _bare(query, [])
    topic = next((one for one in base.topics() if normal_form(one) == bare), "") if bare else ""
    entities = query.entities
    if topic and query.wanted in _OPEN:
        own = [fact for entity in entities for fact in base.about(entity)[:_MOST]]
        return Listed(topic, _once([*own, *base.of_topic(topic)[:_MOST]]))
    is_open = len(entities) == 1 and not query.attributes and query.wanted in _OPEN
    if is_open and not _bare(query, [(name.start, name.end) for name in query.names]):
        return _about(base, entities[0], query)
    unit = _unit(bare) if bare and not entities and query.wanted is Wanted.ANYTHING else ""
    if unit:
        facts = index.with_unit(unit)
        return Listed(bare, facts[:_MOST]) if facts else None
    return None


def _about(base: FactBase, entity: str, query: Query) -> Listed | None:
    """Everything about an entity: what is said of it, then what else names it."""
    about = list(base.about(entity)[:_MOST])
    if query.wanted is Wanted.LIST or (query.wanted is Wanted.THING and about):
        lists = [fact for fact in about if fact.members or fact.pairs]
        if lists or query.wanted is Wanted.LIST:
            return None  # what it consists of is what is asked
    if query.wanted is Wanted.STATE:
        about.sort(key=lambda fact: not (fact.status or _tells_state(base, fact)))
    about = _once([*about, *base.naming(entity)[:_MOST]])
    return Listed(entity, about) if about else None


def _once(facts: list[Fact]) -> list[Fact]:
    """The facts, each only where it stands first."""
    return list({fact.id: fact for fact in facts}.values())


def _tells_state(base: FactBase, fact: Fact) -> bool:
    """Whether the attribute asks how something is: 现状, progress."""
    named = base.attributes.get(fact.attribute)
    names = " ".join(named.names if named else (fact.attribute,))
    return any(f" {word} " in f" {names} " if word.isascii() else word in names for word in STATES)


def _bare(query: Query, spans: Sequence[tuple[int, int]]) -> str:
    """What is left of a query without the spans, its question words, and the words that say nothing."""
    text = query.text
    left = bytearray(b"\1" * len(text))
    for start, end in (*spans, *((span.start, span.end) for span in query.question.spans)):
        left[start:end] = bytes(end - start)
    if spans or query.question.spans:
        for word in find_words(text):
            if word.kind == "han":
                _drop_framing(text, word.start, word.end, left)
            elif word.form in FRAMING_EN:
                left[word.start : word.end] = bytes(word.end - word.start)
    return "".join(sign for sign, is_left in zip(text, left, strict=True) if is_left).strip(" ?？。.!！,，")


def _drop_framing(text: str, start: int, end: int, left: bytearray) -> None:
    place = start
    while place < end:
        length = next(
            (size for size in range(min(8, end - place), 0, -1) if text[place : place + size] in FRAMING), 0
        )
        if length and all(left[place : place + length]):
            left[place : place + length] = bytes(length)
        place += length or 1


def _unit(text: str) -> str:
    """The canonical unit of a text that is a unit and nothing else; "" for any other."""
    if any(map(str.isdigit, text)) or len(text) > 20:
        return ""
    read = read_quantity(f"3{text}" if (text and is_han(text[0])) or not text[:1].isalpha() else f"3 {text}")
    return read.unit if read is not None and read.dimension is not Dimension.NUMBER else ""
