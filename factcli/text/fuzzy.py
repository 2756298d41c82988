"""How alike two strings look; the one place that calls rapidfuzz. Likeness proposes, it never decides."""

from collections.abc import Iterable

SUGGESTION_LIKENESS = 60.0
"""From here on (0 to 100) a name is close enough to another to be suggested in its place."""


def closest(word: str, choices: Iterable[str], least: float = SUGGESTION_LIKENESS) -> str | None:
    """The choice that looks most like `word`, or None when none reaches `least`; the first of equals wins."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(word.lower(), list(choices), scorer=fuzz.ratio, score_cutoff=least)
    return found[0] if found else None
