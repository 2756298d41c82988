"""From a question to the facts that answer it, or to the nearest ones."""

from collections.abc import Callable
from dataclasses import dataclass

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.index import FactIndex, query_terms, words_of
from factcli.facts.mention import Mention, NameTable
from factcli.text.normalize import normal_form
from factcli.text.term import find_words, stem_of
from factcli.values.compare import is_same
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity, find_values, read_quantity

DEFAULT_LIMIT = 10
"""How many facts a look-up shows unless asked for another number."""

_NAMED_SUBJECT = 4.0
_NAMED_ATTRIBUTE = 4.0
_SAME_FIGURE = 8.0
_ASKED_KIND = 3.0
_DERIVED = 3.0
# What an exact slot adds to the weight of rare words, so that a fact about the very thing asked stands before
# facts that merely mention it. They order results and decide nothing else.


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


def _asks_for(*dimensions: Dimension) -> Callable[[Fact, Quantity | None], bool]:
    return lambda _fact, value: value is not None and value.dimension in dimensions


def _has_place(fact: Fact, value: Quantity | None) -> bool:
    return bool(fact.place) or (bool(fact.value) and value is None)


def _has_name(fact: Fact, value: Quantity | None) -> bool:
    return bool(fact.by) or (bool(fact.value) and value is None)


def _has_period(fact: Fact, value: Quantity | None) -> bool:
    return bool(fact.period) or (value is not None and value.dimension is Dimension.TIME)


def _has_list(fact: Fact, _value: Quantity | None) -> bool:
    return bool(fact.members or fact.pairs)


def _has_figure(_fact: Fact, value: Quantity | None) -> bool:
    return value is not None


_QUESTIONS: tuple[tuple[tuple[str, ...], Callable[[Fact, Quantity | None], bool]], ...] = (
    (("多少钱", "多少资金", "多少元", "how much money", "how much"), _asks_for(Dimension.MONEY)),
    (
        (
            "多久",
            "多长时间",
            "几天",
            "多少天",
            "几年",
            "几个月",
            "多少时间",
            "how long",
            "how many days",
            "how many years",
        ),
        _asks_for(Dimension.TIME),
    ),
    (("多少", "几", "how many", "how big", "how high", "how far"), _has_figure),
    (("谁", "哪位", "哪家", "哪所", "who", "whom"), _has_name),
    (
        (
            "在哪个省",
            "在哪个市",
            "在哪个县",
            "在哪个区",
            "在哪个城市",
            "哪里",
            "哪儿",
            "在哪",
            "何处",
            "什么地方",
            "where",
        ),
        _has_place,
    ),
    (("什么时候", "何时", "哪年", "哪一年", "几时", "when", "which year"), _has_period),
    (("哪些", "哪几", "分别", "有哪", "which", "what are"), _has_list),
)
"""Words of a question, longest first within a row, and what a fact must hold to answer it."""

_EMPTY_WORDS = (
    "的 了 吗 呢 啊 吧 是 有 在 和 与 及 用 花 一共 总共 共 请问 什么 怎么 如何 哪 个 是什么 是多少 为 中 里 到 从 被 把 对 "
    "the a an of in on at is are was were do does did has have had it its to for from by with and or what be been will there "
    "since into over about me tell please"
)
_EMPTY = frozenset(_EMPTY_WORDS.split())
"""Words of a query that no fact needs to account for."""


class Finder:
    """Looks things up in one base; making it builds the index, asking it is cheap."""

    def __init__(self, base: FactBase) -> None:
        self.base = base
        self._names = NameTable.of(base)
        self._index = FactIndex(base)

    def look_up(self, query: str, limit: int = DEFAULT_LIMIT) -> Answer:
        """The facts nearest to `query`, at most `limit`."""
        text = normal_form(query)
        asked, rest = _split_question(text)
        mentions = self._names.find(text)
        quantities, _periods = find_values(text)
        figures = [
            figure
            for figure in quantities
            if not any(mention.start <= figure.start and figure.end <= mention.end for mention in mentions)
        ]
        weights = {
            candidate.fact.id: candidate.weight
            for candidate in self._index.candidates(query_terms(rest), 4 * limit)
        }
        topics = [fact for fact in self.base.facts if fact.topic and normal_form(fact.topic) == text.strip()]
        for fact in (*self._named_facts(mentions), *self._facts_with(figures), *topics):
            weights.setdefault(fact.id, 0.0)
        found = [
            Found(fact, weights[fact.id] + self._bonus(fact, mentions, figures, asked))
            for fact in self.base.facts
            if fact.id in weights
        ]
        found.sort(key=lambda result: -result.score)
        answered = bool(found) and (
            bool(topics) or any(self._answers(result.fact, rest, mentions, figures) for result in found[:3])
        )
        return Answer(query, answered, tuple(found[:limit]))

    def _named_facts(self, mentions: list[Mention]) -> list[Fact]:
        keys = {mention.key for mention in mentions}
        return [fact for fact in self.base.facts if fact.subject in keys or fact.attribute in keys]

    def _facts_with(self, figures: list[Quantity]) -> list[Fact]:
        return [
            fact for fact in self.base.facts if any(self._same_figure(fact, figure) for figure in figures)
        ]

    def _same_figure(self, fact: Fact, figure: Quantity) -> bool:
        value = read_quantity(normal_form(fact.value)) if fact.value else None
        if value is None:
            return False
        if figure.dimension is Dimension.NUMBER and value.stated is not None:
            return figure.stated == value.stated
        return is_same(figure, value)

    def _bonus(
        self,
        fact: Fact,
        mentions: list[Mention],
        figures: list[Quantity],
        asked: Callable[[Fact, Quantity | None], bool] | None,
    ) -> float:
        keys = {mention.key for mention in mentions}
        score = _NAMED_SUBJECT * (fact.subject in keys) + _NAMED_ATTRIBUTE * (fact.attribute in keys)
        score += _SAME_FIGURE * any(self._same_figure(fact, figure) for figure in figures)
        if asked is not None:
            value = read_quantity(normal_form(fact.value)) if fact.value else None
            score += _ASKED_KIND * asked(fact, value)
        return score - _DERIVED * bool(fact.derived)

    def _answers(self, fact: Fact, rest: str, mentions: list[Mention], figures: list[Quantity]) -> bool:
        """Whether the fact accounts for every word of the query that isn't a question's."""
        own = words_of(self.base, fact)
        spans = [
            (mention.start, mention.end)
            for mention in mentions
            if mention.key in (fact.subject, fact.attribute, fact.value, fact.place, *fact.members)
        ]
        spans += [(figure.start, figure.end) for figure in figures if self._same_figure(fact, figure)]
        for word in find_words(rest):
            inside = any(start <= word.start and word.end <= end for start, end in spans)
            if inside or word.form in _EMPTY:
                continue
            if word.kind == "han":
                if not _covers_han(word.form, word.start, own, spans):
                    return False
            elif f" {stem_of(word.form) if word.kind == 'word' else word.form}" not in own:
                return False
        return True


def _split_question(text: str) -> tuple[Callable[[Fact, Quantity | None], bool] | None, str]:
    """What the query asks for, and its text with the question's words blanked out."""
    asked = None
    for words, answers in _QUESTIONS:
        for word in words:
            place = text.find(word)
            if place >= 0 and _is_free(text, place, word):
                asked = asked or answers
                text = text[:place] + " " * len(word) + text[place + len(word) :]
    return asked, text


def _is_free(text: str, place: int, word: str) -> bool:
    """Whether an English question word stands as a whole word."""
    if not word.isascii():
        return True
    after = text[place + len(word) : place + len(word) + 1]
    return not (text[place - 1 : place].isalnum() or after.isalnum())


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
            if stretch in _EMPTY or (length > 1 and stretch in own):
                place += length
                break
        else:
            return False
    return True
