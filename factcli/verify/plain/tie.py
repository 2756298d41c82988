"""A tie that a sentence or claim states between a thing and its holder: who leads it, who made it, where it is."""

from dataclasses import dataclass

from factcli.text.span import Span


@dataclass(frozen=True, slots=True)
class Tie:
    """What ties a thing to its holder.

    `thing` is the thing's words in normal form, "" where the sentence leaves it out or only takes it up; `holders` are
    the names of the other side; `covered` are the stretches that state the tie.
    """

    kind: str
    thing: str
    holders: tuple[str, ...]
    covered: tuple[Span, ...]
