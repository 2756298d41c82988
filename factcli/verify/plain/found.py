"""A word of a claim with where a sentence has it, and how it was found there."""

from dataclasses import dataclass, field
from enum import StrEnum

from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.verify.plain.reading import Reading


class Found(StrEnum):
    """Where a word of the claim was found."""

    SAID = "said"  # in the sentence
    ALIKE = "alike"  # another word for the same is
    CONTEXT = "context"  # in what the sentence goes on from
    NAMED = "named"  # the name of what a short text speaks of without naming it
    FUNCTION = "function"  # it says nothing of its own
    TAKES_UP = "takes up"  # it takes up what is spoken of: the company
    LEFT = "left"  # nowhere


@dataclass(slots=True)
class Unit:
    """A word of the claim, or a stretch of it that the sentence has too; `places` are those in the sentence."""

    start: int
    end: int
    text: str
    found: Found
    places: list[Span] = field(default_factory=list)
    is_name: bool = False

    @property
    def span(self) -> Span:
        """Where it stands in the claim."""
        return Span(self.start, self.end)

    @property
    def weight(self) -> float:
        """How much of a claim it is: a word of English or two characters of Chinese count one."""
        return (self.end - self.start) / 2 if has_han(self.text) else 1.0

    @property
    def is_held(self) -> bool:
        """Whether the sentence itself holds it."""
        return self.found in (Found.SAID, Found.ALIKE)


def places_of(text: str, sentence: Reading) -> list[Span]:
    """Everywhere that a Chinese stretch stands in a sentence, outside of figures and negations."""
    found: list[Span] = []
    place = sentence.masked.find(text)
    while place >= 0:
        found.append(Span(place, place + len(text)))
        place = sentence.masked.find(text, place + 1)
    return found
