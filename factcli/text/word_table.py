"""How tables of words are written: words divided by blanks, a phrase of several English words with underscores."""


def words_of_table(table: str) -> frozenset[str]:
    """The words of a table written as one string."""
    return frozenset(word.replace("_", " ") for word in table.split())


def groups_of_table(table: str) -> tuple[tuple[str, ...], ...]:
    """The words of a table of groups: each on a line of its own, or several on a line divided by bars."""
    return tuple(
        [
            tuple(group.split()) if "_" not in group else _phrases(group)
            for group in table.replace("|", "\n").split("\n")
            if group
        ]
    )


def _phrases(group: str) -> tuple[str, ...]:
    return tuple([word.replace("_", " ") for word in group.split()])


def spaced(table: str) -> str:
    """A table of groups as a text to look words up in: each between blanks, each group between line ends."""
    return f"\n {table} \n".replace("\n", " \n ").replace("|", "\n")


def find_groups(text: str, sought: str) -> tuple[tuple[str, ...], ...]:
    """The groups of a `spaced` text that hold a word between blanks, or behind a blank the beginning of one.

    Slower than a dictionary, but nothing has to be made first.
    """
    found = []
    place = text.find(sought)
    while place >= 0:
        end = text.find("\n", place)
        found.append(_phrases(text[text.rfind("\n", 0, place) + 1 : end]))
        place = text.find(sought, end)
    return tuple(found)
