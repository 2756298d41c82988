"""Claims judged against plain sentences, where no curator has said what is subject, attribute and value."""

from factcli.facts.fact import Fact

PLAIN_ID = "line:"
"""What the id of a plain sentence begins with; no curated fact's id can."""


def is_plain(fact: Fact) -> bool:
    """Whether a fact is a sentence of a plain text."""
    return fact.id.startswith(PLAIN_ID)
