"""From a question to the facts that answer it, or to the nearest ones."""

from dataclasses import dataclass
from itertools import islice, product

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.index import Clue, query_terms, read_value, time_key, years_in
from factcli.facts.tables import open_spellings, open_tables
from factcli.lookup.brief import spell_out
from factcli.lookup.cover import Cover, same_figure
from factcli.lookup.lasting import asks_for_past
from factcli.lookup.listing import find_listed
from factcli.lookup.query import Query, read_query
from factcli.lookup.question import Wanted, typed_words
from factcli.lookup.told import Slot, Told, find_told
from factcli.text.normalize import normal_form
from factcli.text.span import Span

DEFAULT_LIMIT = 10
"""How many facts a look-up shows unless asked for another number."""

_NAMED_SUBJECT = 4.0
_NAMED_ATTRIBUTE = 4.0
_NAMED_ELSEWHERE = 1.0
_SAME_PERIOD = 4.0
_SAME_FIGURE = 8.0
_TOLD = 3.0
_BEHIND = 6.0
_ANSWERS = 100.0
# What an exact slot adds to the weight of rare words, so that a fact about the very thing asked stands before
# facts that merely mention it. They order results and decide nothing else.

_MORE = 4
"""So many times as many facts as are wanted are looked at."""
_MOST_EXACT = 4
"""So many subjects, attributes and times of a query are looked up together."""
_TRIED = 12
"""So many of the nearest facts are read for an answer."""


@dataclass(frozen=True, slots=True)
class Found:
    """A fact that a query found; `score` ranks it among the others (higher is nearer), no more than that.

    `told` is what of the fact answers the query; None for a fact that is merely near.
    """

    fact: Fact
    score: float
    told: Told | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query found, best first: the facts that answer it before those that are merely near.

    `answered` means that a fact has the asked subject and the asked attribute or kind of value; otherwise the
    results are merely the nearest facts. `about` is the entity, topic or unit whose facts are listed, when the query
    names nothing else.
    """

    query: str
    answered: bool
    results: tuple[Found, ...]
    about: str = ""


class Finder:
    """Looks things up in one base; asking it is cheap."""

    def __init__(self, base: FactBase) -> None:
        self.base = base
        self._names, self._index = open_tables(base)

    def look_up(self, query: str, limit: int | None = None) -> Answer:
        """The facts nearest to `query`, at most `limit`; without one, `DEFAULT_LIMIT`, or all that are listed.

        What nothing explains is tried again as misspelt, and letters as pinyin or initials.
        """
        text = normal_form(query)
        names = self._names.find(text)
        best = self._find(query, read_query(text, names), limit)
        if best.answered:
            return best
        told = spell_out(text, self._index)
        if told != text:
            text, names = told, self._names.find(told)
            best = self._find(query, read_query(text, names), limit)
            if best.answered:
                return best
        tries = [self._find_loosely, self._find_typed]
        if text.isascii() and not names:
            tries.reverse()
        for another in tries:
            found = another(query, text, limit)
            if found.answered:
                return found
            best = best if best.results else found
        return best

    def _find_typed(self, query: str, text: str, limit: int | None) -> Answer:
        """The same with the Chinese words that letters spell."""
        letters = "".join(filter(str.isalpha, text))
        if not any(map(str.isascii, letters)):
            return Answer(query, False, ())
        from factcli.lookup.typed import read_typed  # few questions are typed so

        typed = normal_form(
            read_typed(text, open_spellings(self.base, self._names, typed_words(), letters), self._names)
        )
        if not typed:
            return Answer(query, False, ())
        found = self._find(query, read_query(typed, self._names.find(typed)), limit)
        return found if found.answered else self._find_loosely(query, typed, limit)

    def _find_loosely(self, query: str, text: str, limit: int | None) -> Answer:
        """The same with names that the text may misspell, and words that sound like a fact's."""
        from factcli.facts.near import find_near_names  # most questions are spelt as they should be

        names = self._names.find(text)
        near = find_near_names(text, [Span(name.start, name.end) for name in names], self._names)
        names = [
            name for name in names if not any(one.start <= name.start and name.end <= one.end for one in near)
        ]
        found = sorted((*names, *near), key=lambda mention: mention.start)
        return self._find(query, read_query(text, found, is_loose=True), limit)

    def _find(self, query: str, read: Query, limit: int | None) -> Answer:
        listed = find_listed(self.base, self._index, read)
        if listed is not None:
            count = len(listed.facts)
            facts = listed.facts[: limit or count]
            results = tuple(Found(fact, float(count - place), Told()) for place, fact in enumerate(facts))
            return Answer(query, True, results, listed.about)
        limit = limit or DEFAULT_LIMIT
        ranked = self._rank(read, limit)
        judged = [
            self._judge(read, result) if place < _TRIED else result for place, result in enumerate(ranked)
        ]
        judged.sort(key=lambda result: -result.score)
        if judged and judged[0].told is not None and judged[0].fact.superseded_by:
            judged = self._put_successor_first(read, judged)
        answered = bool(judged) and judged[0].told is not None
        return Answer(query, answered, tuple(judged[:limit]))

    def _put_successor_first(self, query: Query, judged: list[Found]) -> list[Found]:
        """What holds now before a superseded fact that answers, unless the query speaks of the past."""
        best = judged[0]
        later = self.base.successor(best.fact)
        if later is None or asks_for_past(query, best.fact):
            return judged
        if any(period.last is not None for period in query.periods):
            return judged  # the old fact holds then, or it wouldn't answer
        told = Told() if best.told is not None and best.told.slot is Slot.VALUE else best.told
        found = Found(later, best.score + _BEHIND, told)
        return [found, *(result for result in judged if result.fact.id != later.id)]

    def _judge(self, query: Query, found: Found) -> Found:
        """The result with what of it answers the query."""
        fact = found.fact
        cover = Cover(self.base, query, fact)
        told = find_told(self.base, query, fact, cover) if cover.is_whole else None
        if told is None:
            return found
        is_direct = told.slot is Slot.VALUE and fact.subject in query.entities
        return Found(fact, found.score + _ANSWERS + _NAMED_SUBJECT * is_direct, told)

    def _rank(self, query: Query, limit: int) -> list[Found]:
        """The facts that words, names, figures and periods point to, the nearest first."""
        candidates = self._index.candidates(query_terms(self._rest(query)), _MORE * limit, self._clues(query))
        weights = {candidate.fact.id: candidate.weight for candidate in candidates}
        facts = {candidate.fact.id: candidate.fact for candidate in candidates}
        most = max(weights.values(), default=0.0)
        times = filter(None, map(time_key, query.periods))
        for keys in islice(
            product(query.entities or sorted(self.base.homes), query.attributes, times), _MOST_EXACT
        ):
            for fact in self._index.saying_then(*keys)[:limit]:
                facts[fact.id] = fact
                weights[fact.id] = most + _NAMED_ELSEWHERE
        for figure in query.figures:
            if figure.stated is not None:
                facts |= {fact.id: fact for fact in self._index.with_figure(figure.stated)}
        found = [Found(fact, weights.get(fact.id, 0.0) + self._bonus(fact, query)) for fact in facts.values()]
        found.sort(key=lambda result: -result.score)
        return found

    def _rest(self, query: Query) -> str:
        """The text without its question words, and with what is asked after in plain words."""
        text = list(query.text)
        for span in query.question.spans:
            text[span.start : span.end] = " " * (span.end - span.start)
        for mention in query.names:
            if mention.is_near:
                text += f" {mention.spelling}"
        return "".join(text)

    def _clues(self, query: Query) -> list[Clue]:
        clues: list[Clue] = []
        for mention in query.names:
            if mention.is_entity:
                clues.append(("subject", mention.key, _NAMED_SUBJECT))
                clues += [(slot, mention.key, _NAMED_ELSEWHERE) for slot in ("value", "member")]
            else:
                clues.append(("attribute", mention.key, _NAMED_ATTRIBUTE))
        for word in query.question.size.split():
            sized = self._names.find(word)
            clues += [("attribute", one.key, _NAMED_ATTRIBUTE) for one in sized if not one.is_entity]
        clues += [("year", year, _SAME_PERIOD) for year in years_in(query.text)]
        if query.is_loose:
            from factcli.lookup.hinted import hinted_names  # most questions name what they ask for

            hinted = [name for form in hinted_names(query) for name in self._names.find(form)]
            clues += [("attribute", name.key, _NAMED_ATTRIBUTE) for name in hinted if not name.is_entity]
        return list(dict.fromkeys(clues))

    def _bonus(self, fact: Fact, query: Query) -> float:
        score = _SAME_FIGURE * any(same_figure(fact, figure) for figure in query.figures)
        if query.wanted is not Wanted.ANYTHING:
            score += _TOLD * _may_tell(fact, query)
        is_behind = fact.derived or (fact.superseded_by and not asks_for_past(query, fact))
        return score - _BEHIND * bool(is_behind)


def _may_tell(fact: Fact, query: Query) -> bool:
    """Whether the fact's value is, at first sight, of the kind that is asked for."""
    value = read_value(fact.value) if fact.value else None
    match query.wanted:
        case Wanted.MONEY | Wanted.DURATION | Wanted.SIZE | Wanted.FIGURE | Wanted.CLOCK:
            asked = query.question.dimension
            return value is not None and asked in (None, value.dimension)
        case Wanted.LIST:
            return bool(fact.members or fact.pairs)
        case Wanted.TIME:
            return bool(fact.period) or (value is not None and value.dimension.value == "number")
        case Wanted.PERSON | Wanted.PLACE:
            return bool(fact.by or fact.place) or (bool(fact.value) and value is None)
        case _:
            return False
