"""How a table of words is written: words divided by blanks, a phrase of several English words with underscores."""


def words_of_table(table: str) -> frozenset[str]:
    """The words of a table written as one string."""
    return frozenset(word.replace("_", " ") for word in table.split())


def groups_of_table(table: str) -> tuple[tuple[str, ...], ...]:
    """The words of a table that has one group a line."""
    return tuple(
        tuple(word.replace("_", " ") for word in line.split()) for line in table.splitlines() if line.split()
    )
