"""Words that may stand for one another, in both languages."""

from factcli.verify.vocabulary.synonyms_en import SYNONYMS_EN
from factcli.verify.vocabulary.synonyms_zh import SYNONYMS_ZH
from factcli.verify.vocabulary.table import groups_of_table

SYNONYMS = groups_of_table(f"{SYNONYMS_ZH}\n{SYNONYMS_EN}")
"""The first that a fact uses accounts for the others of its group."""
