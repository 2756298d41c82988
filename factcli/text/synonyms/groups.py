"""Words that may stand for one another, in both languages."""

from factcli.text.synonyms.chinese import SYNONYMS_ZH
from factcli.text.synonyms.english import SYNONYMS_EN
from factcli.text.word_table import groups_of_table

SYNONYMS = groups_of_table(f"{SYNONYMS_ZH}\n{SYNONYMS_EN}")
"""The first that a fact uses accounts for the others of its group."""
