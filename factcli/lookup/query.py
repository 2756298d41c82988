"""A query as it is understood: the question it asks, and the names, figures and periods in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcli.facts.mention import Mention
from factcli.lookup.question import Question, Wanted, read_question
from factcli.text.span import Span
from factcli.values.period import Period
from factcli.values.quantity import Quantity, find_values


@dataclass(frozen=True, slots=True)
class Query:
    """A normalised text that asks for something, and what was recognised in it; spans are the text's own.

    `is_loose` lets words count that only sound or look like those of a fact: a second try, when nothing answered.
    """

    text: str
    question: Question
    names: tuple[Mention, ...]
    figures: tuple[Quantity, ...]
    periods: tuple[Period, ...]
    is_loose: bool = False

    @property
    def entities(self) -> list[str]:
        """The keys of the entities that it names, in order, each once."""
        return list(dict.fromkeys(mention.key for mention in self.names if mention.is_entity))

    @property
    def attributes(self) -> list[str]:
        """The keys of the attributes that it names, in order, each once."""
        return list(dict.fromkeys(mention.key for mention in self.names if not mention.is_entity))

    @property
    def wanted(self) -> Wanted:
        """What an answer has to be."""
        return self.question.wanted


def read_query(text: str, names: Sequence[Mention], *, is_loose: bool = False) -> Query:
    """A normalised text in which these names were found."""
    question = read_question(text)
    entities = [mention for mention in names if mention.is_entity]
    spans = tuple(span for span in question.spans if not _is_within(span, entities))
    if len(spans) < len(question.spans):  # 何 of 何坤
        masked = list(text)
        for mention in entities:
            masked[mention.start : mention.end] = "·" * (mention.end - mention.start)
        question = read_question("".join(masked))
        spans = question.spans
    quantities, periods = find_values(text)
    taken: list[Mention | Span] = [*names, *spans]
    return Query(
        text,
        question,
        tuple(names),
        tuple(figure for figure in quantities if not _is_within(figure, taken)),
        tuple(period for period in periods if not _is_within(period, [*entities, *spans])),
        is_loose,
    )


def _is_within(one: Mention | Span | Quantity | Period, others: Sequence[Mention | Span]) -> bool:
    """Whether it lies inside one of the others."""
    return any(other.start <= one.start and one.end <= other.end for other in others)
