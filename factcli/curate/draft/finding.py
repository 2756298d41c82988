"""What was found worth keeping in a sentence: the slots of a fact to be, as far as they could be read."""

from dataclasses import dataclass

from factcli.text.span import Span


@dataclass(frozen=True, slots=True)
class Finding:
    """A fact to be, read from the sentence with the number `sentence`; an empty slot is not known or not there.

    `proof` is where in the sentence it is said, `core` the words in there that a quote can't do without. `holds` are
    the figures, periods and names of the sentence that its slots keep. `wording` makes its statement, with the
    fields of `draft.statement`; "" is the usual one.
    """

    sentence: int
    proof: Span
    core: Span
    holds: tuple[Span, ...] = ()
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
    wording: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether it has a subject, an attribute, and a value of one kind or another."""
        return bool(self.subject and self.attribute and (self.value or self.members or self.pairs))
