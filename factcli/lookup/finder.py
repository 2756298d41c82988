"""From a question to the facts that answer it, or to the nearest ones."""

from dataclasses import dataclass
from functools import cached_property

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.index import Clue, query_terms, words_of, years_in
from factcli.facts.mention import Mention
from factcli.facts.tables import open_spellings, open_tables
from factcli.lookup.question import EMPTY, Asked, question_words, split_question
from factcli.text.normalize import normal_form
from factcli.text.term import find_words, stem_of
from factcli.values.compare import Agreement, compare_periods, is_same
from factcli.values.dimension import Dimension
from factcli.values.period import Period, read_period
from factcli.values.quantity import Quantity, find_values, read_quantity

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from factcli.facts.spelled import Spellings

DEFAULT_LIMIT = 10
"""How many facts a look-up shows unless asked for another number."""

_NAMED_SUBJECT = 4.0
_NAMED_ATTRIBUTE = 4.0
_NAMED_ELSEWHERE = 1.0
_SAME_PERIOD = 4.0
_SAME_FIGURE = 8.0
_ASKED_KIND = 3.0
_BEHIND = 6.0
# What an exact slot adds to the weight of rare words, so that a fact about the very thing asked stands before
# facts that merely mention it. They order results and decide nothing else.


_MORE = 4
"""So many times as many facts as are wanted are looked at."""
_TRIED = 3


@dataclass(frozen=True, slots=True)
class Found:
    """A fact that a query found; `score` ranks it among the others (higher is nearer), no more than that."""

    fact: Fact
    score: float


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query found, best first.

    `answered` means that a fact has the asked subject and the asked attribute or kind of value; otherwise the
    results are merely the nearest facts.
    """

    query: str
    answered: bool
    results: tuple[Found, ...]


class Finder:
    """Looks things up in one base; asking it is cheap."""

    def __init__(self, base: FactBase) -> None:
        self.base = base
        self._names, self._index = open_tables(base)

    def look_up(self, query: str, limit: int = DEFAULT_LIMIT) -> Answer:
        """The facts nearest to `query`, at most `limit`; letters that nothing else explains are read as pinyin."""
        text = normal_form(query)
        answer = self._find(query, text, limit)
        if answer.answered or not any(map(str.isascii, filter(str.isalpha, text))):
            return answer
        from factcli.lookup.typed import read_typed  # few questions are typed so

        typed = read_typed(text, self._spellings)
        if not typed:
            return answer
        found = self._find(query, normal_form(typed), limit)
        return found if found.answered or not answer.results else answer

    @cached_property
    def _spellings(self) -> "Spellings":
        return open_spellings(self.base, self._names, question_words())

    def _find(self, query: str, text: str, limit: int) -> Answer:
        asked, rest = split_question(text)
        mentions = self._names.find(text)
        quantities, periods = find_values(text)
        figures = [
            figure
            for figure in quantities
            if not any(mention.start <= figure.start and figure.end <= mention.end for mention in mentions)
        ]
        clues: list[Clue] = []
        for mention in mentions:
            if mention.is_entity:
                clues.append(("subject", mention.key, _NAMED_SUBJECT))
                clues += [(slot, mention.key, _NAMED_ELSEWHERE) for slot in ("value", "member")]
            else:
                clues.append(("attribute", mention.key, _NAMED_ATTRIBUTE))
        clues += [("year", year, _SAME_PERIOD) for year in years_in(text)]
        candidates = self._index.candidates(query_terms(rest), _MORE * limit, clues)
        topic = next((one for one in self.base.topics() if normal_form(one) == text.strip()), "")
        facts = {candidate.fact.id: candidate.fact for candidate in candidates}
        others = [
            fact
            for figure in figures
            if figure.stated is not None
            for fact in self._index.with_figure(figure.stated)
        ]
        others += self.base.of_topic(topic) if topic else ()
        facts |= {fact.id: fact for fact in others}
        weights = {candidate.fact.id: candidate.weight for candidate in candidates}
        found = [
            Found(fact, weights.get(fact.id, 0.0) + self._bonus(fact, figures, asked))
            for fact in facts.values()
        ]
        found.sort(key=lambda result: -result.score)
        answered = bool(found) and (
            bool(topic)
            or any(self._answers(result.fact, rest, mentions, figures, periods) for result in found[:_TRIED])
        )
        return Answer(query, answered, tuple(found[:limit]))

    def _same_figure(self, fact: Fact, figure: Quantity) -> bool:
        value = read_quantity(normal_form(fact.value)) if fact.value else None
        if value is None:
            return False
        if figure.dimension is Dimension.NUMBER and value.stated is not None:
            return figure.stated == value.stated
        return is_same(figure, value)

    def _bonus(self, fact: Fact, figures: list[Quantity], asked: Asked | None) -> float:
        score = _SAME_FIGURE * any(self._same_figure(fact, figure) for figure in figures)
        if asked is not None:
            value = read_quantity(normal_form(fact.value)) if fact.value else None
            score += _ASKED_KIND * asked(fact, value)
        return score - _BEHIND * bool(fact.derived or fact.superseded_by)

    def _answers(
        self, fact: Fact, rest: str, mentions: list[Mention], figures: list[Quantity], periods: list[Period]
    ) -> bool:
        """Whether the fact accounts for every word of the query that isn't a question's."""
        own = words_of(self.base, fact)
        spans = [
            (mention.start, mention.end)
            for mention in mentions
            if mention.key in (fact.subject, fact.attribute, fact.value, fact.place, *fact.members)
        ]
        spans += [(figure.start, figure.end) for figure in figures if self._same_figure(fact, figure)]
        held = [read_period(normal_form(text)) for text in (fact.period, fact.value) if text]
        spans += [
            (period.start, period.end)
            for period in periods
            if any(own is not None and compare_periods(period, own) is Agreement.AGREES for own in held)
        ]
        for word in find_words(rest):
            inside = any(start <= word.start and word.end <= end for start, end in spans)
            if inside or word.form in EMPTY:
                continue
            if word.kind == "han":
                if not _covers_han(word.form, word.start, own, spans):
                    return False
            elif f" {stem_of(word.form) if word.kind == 'word' else word.form}" not in own:
                return False
        return True


def _covers_han(run: str, offset: int, own: str, spans: list[tuple[int, int]]) -> bool:
    """Whether each character of a run lies in a span, in an empty word, or in a stretch that the fact has."""
    place = 0
    while place < len(run):
        span_end = next((end for start, end in spans if start <= offset + place < end), 0)
        if span_end:
            place = span_end - offset
            continue
        for length in range(min(len(run) - place, 8), 0, -1):
            stretch = run[place : place + length]
            if stretch in EMPTY or (length > 1 and stretch in own):
                place += length
                break
        else:
            return False
    return True
