"""What a person has yet to decide: texts that say so themselves."""

MARKS = ("TODO", "FIXME", "XXX")


def is_unfinished(text: str) -> bool:
    """Whether a text says that something is still to be done."""
    return any(mark in text for mark in MARKS)
