"""English sentences to findings."""

from factcli.curate.draft.context import Context
from factcli.curate.draft.finding import Finding
from factcli.curate.draft.sentence import Sentence


def read_english(sentence: Sentence, context: Context) -> list[Finding]:
    """The findings in a sentence, in order."""
    return []
