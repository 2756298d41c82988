"""Groups of English words that may stand for one another."""

from factcli.text.synonyms.english_adjectives import ADJECTIVES_EN
from factcli.text.synonyms.english_forms import FORMS_EN
from factcli.text.synonyms.english_nouns import NOUNS_EN
from factcli.text.synonyms.english_verbs import VERBS_EN

_BASIC = """
establish established founded set_up | use used using utilise utilize | make made making produce produced manufacture
include includes including comprise consist contain | take took taken last lasted need needed require required
build built construct constructed construction set_up | finish finished complete completed completion done
cooperate cooperation collaborate collaboration partner together jointly | help aid assist support | big large great
start begin launch started began launched | plant factory works | year annual annually yearly | percent per_cent percentage
"""

SYNONYMS_EN = "\n".join((_BASIC, VERBS_EN, NOUNS_EN, ADJECTIVES_EN, FORMS_EN))
"""All of them as one table: a single claim looks its words up in the text."""
