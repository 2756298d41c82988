"""Facts: statements the base vouches for, with typed slots, a quote and a source."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of a base; only `id` and `statement` are always there, an empty slot says nothing.

    `value` is text as the curator wrote it: a quantity, an entity's key, or words. `members` make a list
    (whole when `closed`, in order when `ordered`), `pairs` a mapping. `derived` is the arithmetic over other
    facts that gives `value`. `line` is where the fact stands in its file, counted from 1.
    """

    id: str
    statement: str
    base: str = ""
    topic: str = ""
    statement_en: str = ""
    subject: str = ""
    attribute: str = ""
    value: str = ""
    members: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    closed: bool = False
    ordered: bool = False
    period: str = ""
    place: str = ""
    by: str = ""
    status: str = ""
    derived: str = ""
    quote: str = ""
    section: str = ""
    source: str = ""
    valid_until: str = ""
    superseded_by: str = ""
    also_said: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    line: int = 0

    @property
    def sentences(self) -> tuple[str, ...]:
        """Every wording that the base vouches for: the statement, its English, and what is also said."""
        return tuple(filter(None, (self.statement, self.statement_en, *self.also_said)))
