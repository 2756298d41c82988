"""Whose a figure is, and of what, where the subject of an English sentence is what is measured."""

import re

from factcli.curate.draft.context import Context
from factcli.curate.draft.english_pattern import bare


def find_owner(words: str, context: Context) -> tuple[str, str]:
    """Whose figure it is, and of what: the museum and annual budget in "The annual budget of the museum"."""
    words = re.sub(r"^.*[,]\s+", "", words)
    whose = re.match(r"(?:[Tt]he\s+)?([a-z]+)['’]s\s+(.+)", words)
    if whose and (taken := context.named_as(whose[1])):
        return taken, whose[2]  # The bridge's main span
    head, of, owner = words.partition(" of ")
    if of:
        plain = re.sub(r"^(?:the)\s+", "", owner, flags=re.IGNORECASE)
        plain = re.split(r"\s(?:for|over|from|with)\s", plain)[0]
        named = context.names.called(plain)
        subject = (
            named.key
            if named
            else context.named_as(plain) or (context.lasting if " " not in plain else plain)
        )
        return subject, bare(head)
    home = context.home.key if context.home else ""
    return context.lasting or home, bare(words)
