"""Whether a query names what a fact is about."""

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.lookup.query import Query
from factcli.lookup.words import NOUNS
from factcli.text.normalize import normal_form
from factcli.text.script import has_han
from factcli.text.term import stem_of

_LONG = 4
"""An English word of so many letters says enough of a name."""


def names_subject(base: FactBase, query: Query, fact: Fact) -> bool:
    """Whether the query has the name of the fact's subject, or a piece of it that says enough."""
    if fact.subject in query.entities or fact.subject in base.homes:
        return True
    entity = base.entities.get(fact.subject)
    names = [normal_form(name) for name in (entity.names if entity else (fact.subject,))]
    text = query.text
    for mention in query.names:
        if mention.is_entity:  # what is another thing's name is no piece of this one's
            text = text[: mention.start] + " " * (mention.end - mention.start) + text[mention.end :]
    pairs = {text[place : place + 2] for place in range(len(text) - 1) if has_han(text[place : place + 2])}
    pairs.difference_update(*(row.split() for row in NOUNS))  # 公司 alone is nobody's name
    if any(pair in name for pair in pairs for name in names):
        return True
    for mention in query.names:  # visitors are no visitor centre
        text = text[: mention.start] + " " * (mention.end - mention.start) + text[mention.end :]
    words = {stem_of(word) for word in text.split() if word.isascii() and len(word) >= _LONG}
    return any(stem_of(word) in words for name in names for word in name.split() if len(word) >= _LONG)


def stems_in(text: str) -> str:
    """A text in one spelling with the stem of each of its words."""
    return " ".join(map(stem_of, text.split()))
