"""The fact's own wording.

What it decides: nearly everything that one of the fact's sentences says stands in the claim, and everything that the
claim says stands in the fact, in the same order. A claim that leaves more out may say less than the fact, or something else, with
the same words.

Why: not every fact has a figure or a name in a slot of its own; its sentence is vouched for all the same.

Example: the fact's own statement is supported, with another name for its subject too.
"""

from factcli.values.compare import Agreement
from factcli.verify import vocabulary
from factcli.verify.align import Alignment
from factcli.verify.finding import Finding
from factcli.verify.judgement import Verdict
from factcli.verify.link import Link, covers_a_sentence, terms_told
from factcli.verify.sequence import keeps_order
from factcli.verify.stated import all_say_one_of

_SHARE = 0.5
"""How much of a sentence the claim must hold."""
_SHARE_WITHOUT_VALUE = 0.8
"""How much it must hold where it leaves out the very value that the fact is about."""


def judge_wording(alignment: Alignment) -> Finding | None:
    """Supported where claim and sentence say the same words in the same order; None otherwise."""
    if alignment.attribute not in (Link.WORDED, Link.NAMED) or alignment.subject < Link.IMPLIED:
        return None
    if not alignment.cover.is_complete or alignment.is_turned or alignment.oppositions:
        return None
    if alignment.period_agreement is not Agreement.AGREES or alignment.keeps_sides is False:
        return None
    if alignment.figure is not None and alignment.figure_agreement is not Agreement.AGREES:
        return None
    fact = alignment.stated.fact
    share = _SHARE_WITHOUT_VALUE if fact.value and alignment.figure is None else _SHARE
    forms = alignment.stated.forms_of(fact.value) if fact.value in alignment.base.entities else []
    if forms and not any(form in alignment.piece.cut for form in forms):
        share = 1.0  # only the fact's very sentence may word its value in its own way
    told = terms_told(alignment.stated, alignment.deed)
    if not covers_a_sentence(alignment.piece, alignment.stated, share, told) or _says_more(alignment):
        return None
    if alignment.exchanges_roles or alignment.drops_one_of:
        return None
    if not keeps_order(alignment.piece, alignment.stated):
        return None
    return Finding(Verdict.SUPPORTED, "said", "agrees", alignment)


def _says_more(alignment: Alignment) -> bool:
    """Whether the claim reaches further than the fact: "the only one", or "the" where the fact says "one of"."""
    piece = alignment.piece
    sentences = alignment.stated.sentences_in(piece)
    if piece.has_any(vocabulary.ONLY) and not any(
        word in text for text in sentences for word in vocabulary.ONLY
    ):
        return True
    return all_say_one_of(sentences) and not piece.has_any(vocabulary.ONE_OF)
