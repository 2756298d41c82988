"""Whether a fact accounts for everything that a query says."""

from functools import cached_property

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.index import read_value
from factcli.facts.mention import Mention
from factcli.facts.synonym import has_synonym, has_word
from factcli.lookup.alike import roots_of
from factcli.lookup.asking import FORMERLY, FRAMING, FRAMING_EN, IN_ORDER, LIGHT, PER
from factcli.lookup.fact_words import FactWords
from factcli.lookup.lasting import has_time, holds_then
from factcli.lookup.query import Query
from factcli.lookup.question import Wanted
from factcli.lookup.subject import names_subject
from factcli.lookup.words import NOUNS, NUMBERS, WHOLE, WITHIN
from factcli.text.lexicon import is_chinese_word
from factcli.text.normalize import normal_form
from factcli.text.script import has_han
from factcli.text.term import Word, find_words
from factcli.values.compare import are_comparable, is_same
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity

_LONGEST = 8
"""So many characters are looked for in one piece."""


class Cover:
    """One fact beside one query: what of the query the fact accounts for.

    `is_whole`: all of it. `has_matter`: something beside the subject, the question and what says nothing was found
    in the fact. `has_clash`: the query names a thing or a time that the fact isn't about.
    """

    def __init__(self, base: FactBase, query: Query, fact: Fact) -> None:
        self.base, self.query, self.fact = base, query, fact
        self.words = FactWords(base, query, fact)
        self.own, self.said = self.words.own, self.words.said
        self._taken = bytearray(len(query.text))
        self.has_matter = self.has_clash = False
        for span in query.question.spans:
            self._take(span.start, span.end)
        self._take_names()
        self._take_figures()
        self._take_periods()
        self.is_whole = not self.has_clash and all(map(self._accounts_for, find_words(query.text)))

    def _take(self, start: int, end: int) -> None:
        self._taken[start:end] = b"\1" * (end - start)

    def _is_taken(self, start: int, end: int) -> bool:
        return 0 not in self._taken[start:end]

    def _take_names(self) -> None:
        fact = self.fact
        keys = {
            fact.value,
            fact.place,
            fact.by,
            *fact.members,
            *(side for pair in fact.pairs for side in pair),
        }
        for mention in self.query.names:
            if mention.key == fact.subject:
                self._take(mention.start, mention.end)
            elif mention.key in keys or mention.key == fact.attribute or self.words.say(mention):
                self.has_matter = True
                self._take(mention.start, mention.end)
            elif mention.is_entity and mention.key in self.base.homes:
                if self.names_subject:
                    self._take(mention.start, mention.end)
                else:
                    self.has_clash = True  # it is asked about itself
            elif mention.is_entity and mention.start != self.query.question.noun:
                self.has_clash = True  # another thing is asked about
            elif fact.attribute and self._is_full_name(mention):
                self.has_clash = True  # something else is asked about it

    def _is_full_name(self, mention: Mention) -> bool:
        """Whether an attribute is named by no word that may as well be a word of asking."""
        text, question = self.query.text[mention.start : mention.end], self.query.question
        if any(span.start < mention.end and mention.start < span.end for span in question.spans):
            return False  # how long
        if 0 <= question.noun <= mention.start <= question.noun + 1 or is_chinese_word(
            self.query.text[mention.end - 1 : mention.end + 1]
        ):
            return False  # which film; 藏品数 of 藏品数字化
        return not (self._is_silent(text) or text in FRAMING_EN or text in LIGHT) and not self.words.is_alike(
            text
        )

    @cached_property
    def names_subject(self) -> bool:
        """Whether the query has the name of the fact's subject, or a piece of it that says enough."""
        return names_subject(self.base, self.query, self.fact)

    def _take_figures(self) -> None:
        for figure in self.query.figures:
            if self.query.wanted is Wanted.LIST and figure.dimension is Dimension.COUNT:
                self._take(figure.start, figure.end)  # 四个 of 是哪四个
            elif self._is_per(figure.text):
                self._take(figure.start, figure.end)  # 一年 of 一年多少
            elif self.fact.ordered and figure.text.startswith("第"):
                self._take(figure.start, figure.end)  # which comes third
            elif self._has_figure(figure) or self._is_asked_about(figure):
                self.has_matter = True
                self._take(figure.start, figure.end)
            elif not figure.is_article:
                self.has_clash = True  # another figure is asked about

    def _is_per(self, text: str) -> bool:
        """Whether a figure says how often, and the fact says the same or is measured again and again."""
        row = next((row.split() for row in PER if row.startswith(f"{text} ")), [])
        named = self.base.attributes.get(self.fact.attribute)
        if text.startswith("一") and f"每{text[1:]}" in self.said:
            return True
        return bool(row) and (any(word in self.said for word in row[1:]) or bool(named and named.recurs))

    def _has_figure(self, figure: Quantity) -> bool:
        """Whether the fact's value is the figure, its members are as many, or its words have it as it is written."""
        if same_figure(self.fact, figure):
            return True
        counts = figure.dimension is Dimension.COUNT and self.fact.closed
        if counts and figure.stated == len(self.fact.members or self.fact.pairs):
            return True
        place = self.said.find(figure.text)
        return place > 0 and not (self.said[place - 1].isdigit() or self.said[place - 1] == ".")

    def _is_asked_about(self, figure: Quantity) -> bool:
        """Whether a yes or no is wanted of a figure that measures what the fact's does: it answers, whichever."""
        value = read_value(self.fact.value) if self.fact.value else None
        return self.query.wanted is Wanted.WHETHER and value is not None and are_comparable(figure, value)

    def _take_periods(self) -> None:
        for period in self.query.periods:
            if holds_then(self.fact, period):
                self.has_matter = self.has_matter or not self.fact.period
                self._take(period.start, period.end)
            elif period.first is not None and has_time(self.fact):
                self.has_clash = True  # another time is asked about

    def _accounts_for(self, word: Word) -> bool:
        """Whether the fact has a word of the query, or it says nothing of its own."""
        if self._is_taken(word.start, word.end):
            return True
        if word.kind == "han":
            return self._accounts_for_run(word.start, word.end)
        form = word.form.removesuffix("'s")
        if form in FRAMING_EN or self._says_no_more(form):
            return True
        if word.kind == "number":
            has = f" {form} " in self.own
        else:
            has = (
                has_word(self.words.english, form)
                or self.words.is_alike(form)
                or any(has_word(self.words.english, root) for root in roots_of(form))
                or self._is_noun_asked(form, word.start)
                or (self.query.is_loose and self._looks_like(form))
            )
        self.has_matter = self.has_matter or has
        return has

    def _accounts_for_run(self, start: int, end: int) -> bool:
        """The same for a run of Chinese characters, piece by piece, the longest first."""
        text, place = self.query.text, start
        while place < end:
            if self._taken[place]:
                place += 1
                continue
            stop = place
            while stop < end and not self._taken[stop]:
                stop += 1
            length = self._piece(place, stop)
            if not length:
                return False
            self.has_matter = self.has_matter or not self._is_silent(text[place : place + length])
            place += length
        return True

    def _piece(self, place: int, stop: int) -> int:
        """How many characters from `place` on the fact accounts for together; 0 for none."""
        text = self.query.text
        for length in range(min(stop - place, _LONGEST), 1, -1):
            stretch = text[place : place + length]
            if self._is_silent(stretch) or stretch in self.own or self.words.is_alike(stretch):
                return length
            if self._is_noun_asked(stretch, place) or has_synonym(self.words.chinese, stretch):
                return length
        if self.query.is_loose:
            from factcli.lookup.sound import sounds_within  # most questions are spelt as they should be

            for length in range(min(stop - place, _LONGEST), 1, -1):
                if sounds_within(text[place : place + length], self.own):
                    return length
        return int(self._has_character(place, stop))

    def _has_character(self, place: int, stop: int) -> bool:
        """Whether the fact has a single character that isn't half of another word."""
        text = self.query.text
        character = text[place]
        if self._is_silent(character) or self._is_noun_asked(character, place):
            return True
        pairs = (text[place - 1 : place + 1] if place else "", text[place : place + 2])
        if any(
            is_chinese_word(pair) and pair not in self.own and not self._cuts(place, pair) for pair in pairs
        ):
            return False
        alone = place + 1 == stop or self._is_silent(text[place + 1])
        before = place == 0 or self._taken[place - 1] or self._is_silent(text[place - 1])
        return (character in self.said and (alone or bool(before))) or self.words.is_alike(character)

    def _is_silent(self, word: str) -> bool:
        """Whether a Chinese word needs no account: it never does, or the query has said what it asks for."""
        return word in FRAMING or self._says_no_more(word) or (len(word) == 2 and self._is_home(word))

    def _is_home(self, word: str) -> bool:
        """Whether a word says no more than where the base is at home: 镇上, 全馆."""
        last = word[0] if word[1] in WITHIN else word[1] if word[0] in WHOLE else ""
        return bool(last) and any(normal_form(home).endswith(last) for home in self.base.homes)

    def _says_no_more(self, word: str) -> bool:
        if self.fact.superseded_by and word in FORMERLY:
            return True
        return (word in LIGHT and self.names_attribute) or (word in IN_ORDER and self.fact.ordered)

    @cached_property
    def names_attribute(self) -> bool:
        """Whether the query has the attribute's name, a piece of it, the size or the unit that it measures."""
        fact, query = self.fact, self.query
        named = self.base.attributes.get(fact.attribute)
        names = [normal_form(name) for name in (named.names if named else (fact.attribute,))]
        if fact.attribute in query.attributes or set(query.question.size.split()).intersection(names):
            return True
        text, question = query.text, query.question
        if query.wanted is Wanted.FIGURE:
            if question.dimension is Dimension.COUNT and any(name.endswith(tuple(NUMBERS)) for name in names):
                return True
            units = [text[span.start : span.end].lstrip("多少几") for span in question.spans]
            if any(has_han(unit) and unit != "个" and unit in fact.value for unit in units):
                return True
        words = {word.form for word in find_words(text) if word.form.isascii()}
        pairs = {
            text[place : place + 2] for place in range(len(text) - 1) if has_han(text[place : place + 2])
        }
        return any(
            words.issuperset(name.split()) if name.isascii() else any(pair in name for pair in pairs)
            for name in filter(None, names)
        )

    def _cuts(self, place: int, pair: str) -> bool:
        """Whether the pair's other character is part of a name, of the question, or of a word that the fact has."""
        text = self.query.text
        if place and text[place - 1 : place + 1] == pair:
            return bool(self._taken[place - 1])
        after = text[place + 1 : place + 3]
        return bool(self._taken[place + 1]) or (is_chinese_word(after) and after in self.own)

    def _is_noun_asked(self, word: str, place: int) -> bool:
        """Whether a word behind 哪个 or "which" is the kind of thing that the fact gives."""
        noun = self.query.question.noun
        if noun < 0 or not noun <= place <= noun + 2:
            return False
        if word in self.own and not word.isascii():
            return True
        rows = [row.split() for row in NOUNS if word in row.split()]
        keys = (self.fact.value, self.fact.subject, self.fact.place, *self.fact.members)
        kinds = {entity.kind for key in keys if (entity := self.base.entities.get(key)) is not None}
        return word in kinds or any(kind and kind in row for row in rows for kind in kinds)

    def _looks_like(self, word: str) -> bool:
        from factcli.lookup.sound import looks_within

        return looks_within(word, self.own)


def same_figure(fact: Fact, figure: Quantity) -> bool:
    """Whether a fact's value is the figure of a query; a bare number is that of any unit."""
    value = read_value(fact.value) if fact.value else None
    if value is None:
        return False
    if figure.dimension is Dimension.NUMBER and value.stated is not None:
        return figure.stated == value.stated
    return is_same(figure, value)
