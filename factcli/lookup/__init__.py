"""From a question to the facts that answer it, or to the nearest ones."""

from factcli.lookup.finder import DEFAULT_LIMIT, Answer, Finder, Found

__all__ = ["DEFAULT_LIMIT", "Answer", "Finder", "Found"]
