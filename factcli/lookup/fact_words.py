"""The words of a fact in which those of a query are looked for."""

from functools import cached_property

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.index import NAMES_FOLLOW, words_of
from factcli.facts.mention import Mention
from factcli.facts.synonym import has_synonym
from factcli.lookup.alike import has_alike
from factcli.lookup.query import Query
from factcli.lookup.question import Wanted
from factcli.lookup.subject import stems_in
from factcli.text.normalize import normal_form
from factcli.text.script import has_han, is_han


class FactWords:
    """A fact's words for one query: `own` are all of them with its names and topic, `said` what it says of itself."""

    def __init__(self, base: FactBase, query: Query, fact: Fact) -> None:
        self.base, self.fact, self.query_text = base, fact, query.text
        self.own = f"{words_of(base, fact)}{normal_form(fact.topic)} "
        self.said = self.own.partition(NAMES_FOLLOW)[0]
        named = base.attributes.get(fact.attribute)
        if named is not None and named.stages and query.wanted is Wanted.WHETHER:
            self.said += normal_form(" ".join(named.stages)) + " "  # it is asked whether it is in one of them
            self.own = self.said + self.own

    def say(self, mention: Mention) -> bool:
        """Whether the fact's own words have a name, as it is written or by another name of its."""
        text, said = mention.spelling or self.query_text[mention.start : mention.end], self.said
        if text.isascii():
            return f" {text} " in said or f" {stems_in(text)} " in self.stems
        if text in self.own:
            return True
        named = self.base.entities.get(mention.key) or self.base.attributes.get(mention.key)
        others = [normal_form(name) for name in named.names] if named else []
        has_other = any(other in said for other in others if len(other) > 1 and not other.isascii())
        return has_other or (mention.is_entity and has_synonym(self.chinese, text))

    @cached_property
    def stems(self) -> str:
        """The stems of its English words, between blanks."""
        return f" {stems_in(self.english)} "

    @cached_property
    def chinese(self) -> str:
        """The fact's own words for a Chinese one: its English counts only where it isn't told in Chinese."""
        if not any(map(has_han, self.fact.sentences)):
            return self.said
        return "".join(" " if sign.isascii() and sign.isalpha() else sign for sign in self.said)

    @cached_property
    def english(self) -> str:
        """The fact's words for an English one: its Chinese counts only where it isn't told in English."""
        if all(map(has_han, self.fact.sentences)):
            return self.own
        return "".join(" " if is_han(sign) else sign for sign in self.own)

    def is_alike(self, word: str) -> bool:
        """Whether the fact has a word that asks for the same."""
        return has_alike(self.english.partition(NAMES_FOLLOW)[0] if word.isascii() else self.chinese, word)
