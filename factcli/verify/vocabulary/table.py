"""How tables of words are written: words divided by blanks, a phrase of several English words with underscores."""


def words_of_table(table: str) -> frozenset[str]:
    """The words of a table written as one string."""
    return frozenset(word.replace("_", " ") for word in table.split())


def groups_of_table(table: str) -> tuple[tuple[str, ...], ...]:
    """The words of a table of groups: each on a line of its own, or several on a line divided by bars."""
    return tuple([_words(group) for group in table.replace("|", "\n").split("\n") if group])


def _words(group: str) -> tuple[str, ...]:
    words = group.split()
    return tuple([word.replace("_", " ") for word in words]) if "_" in group else tuple(words)
