"""Every Chinese word of the big tables in one text, to ask whether a stretch is a word at all."""

from factcli.text.synonyms.chinese import SYNONYMS_ZH
from factcli.text.word_table import spaced
from factcli.verify.vocabulary.kinds_zh import KINDS_ZH
from factcli.verify.vocabulary.kinds_zh_fields import KINDS_ZH_FIELDS
from factcli.verify.vocabulary.opposites_zh import OPPOSITES_ZH

KNOWN_ZH = spaced("\n".join((SYNONYMS_ZH, OPPOSITES_ZH, KINDS_ZH, KINDS_ZH_FIELDS)))
"""A word of it stands between blanks."""
