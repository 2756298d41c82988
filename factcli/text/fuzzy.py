"""How alike two strings look; the one place that calls rapidfuzz. Likeness proposes, it never decides."""

from collections.abc import Iterable, Sequence

SUGGESTION_LIKENESS = 60.0
"""From here on (0 to 100) a name is close enough to another to be suggested in its place."""


def closest(word: str, choices: Iterable[str], least: float = SUGGESTION_LIKENESS) -> str | None:
    """The choice that looks most like `word`, or None when none reaches `least`; the first of equals wins."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(word.lower(), list(choices), scorer=fuzz.ratio, score_cutoff=least)
    return found[0] if found else None


SENTENCE_LIKENESS = 90.0
"""From here on (0 to 100) two sentences are nearly the same."""


def find_alike(sentence: str, others: Sequence[str], least: float = SENTENCE_LIKENESS) -> list[int]:
    """The places of the sentences that are nearly the same, character by character; the most alike first."""
    from rapidfuzz import fuzz, process

    found = process.extract(sentence, others, scorer=fuzz.ratio, score_cutoff=least, limit=None)
    return [place for _text, _score, place in found]


PASSAGE_LIKENESS = 70.0
"""From here on (0 to 100) a passage of a text is taken for words that were quoted from it and have changed since."""


def find_passage(words: str, text: str, least: float = PASSAGE_LIKENESS) -> tuple[int, int] | None:
    """Where a text has the passage that looks most like `words`, as (start, end); None when none reaches `least`."""
    from rapidfuzz import fuzz

    found = fuzz.partial_ratio_alignment(words, text, score_cutoff=least) if len(words) <= len(text) else None
    return (found.dest_start, found.dest_end) if found else None


def count_edits(one: str, other: str, most: int) -> int:
    """How many letters must be put in, taken out, changed or exchanged to make one word the other; `most` + 1 for more.

    The optimal string alignment distance.
    """
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other, score_cutoff=most)
