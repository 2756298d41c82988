"""English names: runs of capitals, their kinds by their last words, their short forms."""

from collections.abc import Sequence

from factcli.curate.draft.name import Named
from factcli.curate.draft.sentence import Sentence


def find_english_names(sentences: Sequence[Sentence]) -> list[Named]:
    """The things with names in the English sentences."""
    return []
