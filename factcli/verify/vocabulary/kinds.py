"""Words that exclude each other in one slot, so that another one in the same place is a clash."""

from factcli.text.word_table import words_of_table
from factcli.verify.vocabulary.kinds_en import KINDS_EN
from factcli.verify.vocabulary.kinds_zh import KINDS_ZH
from factcli.verify.vocabulary.kinds_zh_fields import KINDS_ZH_FIELDS

KINDS: tuple[frozenset[str], ...] = tuple(
    words_of_table(row.partition("\n")[2]) for row in (KINDS_ZH + KINDS_ZH_FIELDS + KINDS_EN).split("# ")[1:]
)
"""Rows of words of one kind in one language.

A word excludes its row-mates in one and the same slot only: a firm's seat is in one province, though it may sell to
all of them. A row has one name for each thing, for two names of one thing would seem to exclude each other.
"""
