"""The contrary of what the fact says.

What it decides: the claim says what the fact says, turned round: by a negation (未, 没有, never), or by a word whose
contrary stands in the fact (下降 for 增长, west for east), or by a comparison with its sides exchanged.

Why: the contrary of a true statement looks almost like it, and is false.

Example: "the plant has not gone into production" is refuted by a fact that says that it has.
"""

from factcli.text.script import has_han
from factcli.values.compare import Agreement
from factcli.verify import vocabulary
from factcli.verify.align import Alignment
from factcli.verify.claim import span_of
from factcli.verify.finding import Finding
from factcli.verify.judgement import Verdict
from factcli.verify.link import Link, covers_a_sentence
from factcli.verify.scope import compares_otherwise
from factcli.verify.stated import all_say_one_of
from factcli.verify.timing import awaits, names_stage


def judge_polarity(alignment: Alignment) -> Finding | None:
    """Refuted where the claim is the fact turned round; None otherwise."""
    if alignment.subject < Link.IMPLIED or alignment.attribute < Link.IMPLIED:
        return None
    if alignment.period_agreement is not Agreement.AGREES:
        return None
    only = _find_only(alignment)
    if only:
        return Finding(Verdict.REFUTED, "polarity", "only", alignment, only)
    if alignment.is_restricted or (alignment.oppositions and alignment.keeps_sides):
        return None
    if compares_otherwise(alignment):
        return None
    if _turns_sides(alignment):
        return Finding(Verdict.REFUTED, "polarity", "sides", alignment)
    if alignment.oppositions and not alignment.is_turned:
        opposition = alignment.oppositions[0]
        return Finding(
            Verdict.REFUTED, "polarity", "opposite", alignment, opposition.claimed, opposition.stated
        )
    if alignment.oppositions or not alignment.is_turned or not alignment.leaves_little:
        return None
    if alignment.denied and not _denies_the_value(alignment):
        return None
    is_carried = alignment.subject is Link.CARRIED and alignment.attribute is Link.CARRIED
    if is_carried or _denies_itself(alignment) or awaits(alignment) or not _says_most(alignment):
        return None
    if (
        alignment.stated.value is not None
        and alignment.figure_agreement is not Agreement.AGREES
        and alignment.figure
    ):
        return None
    negation = alignment.cover.negations[0]
    return Finding(Verdict.REFUTED, "polarity", "negated", alignment, negation.cut(alignment.piece.text), "")


def _find_only(alignment: Alignment) -> str:
    """The word by which the claim makes the fact's subject the only one, where the fact says "one of"; else ""."""
    piece = alignment.piece
    markers = piece.find_markers(vocabulary.NO_OTHER)
    is_one_of = all_say_one_of(alignment.stated.sentences_in(piece))
    if not markers or not is_one_of or alignment.is_turned or piece.has_any(vocabulary.ONE_OF):
        return ""
    free = [*markers, *(span_of(figure) for figure in piece.quantities if figure.is_article)]
    if not all(any(span.overlaps(left) for span in free) for left in alignment.cover.leftover):
        return ""
    return markers[0].cut(piece.text)


def _says_most(alignment: Alignment) -> bool:
    """Whether the claim denies all of what one of the fact's sentences says: the largest lake is no largest freshwater lake."""
    return names_stage(alignment) or covers_a_sentence(alignment.piece, alignment.stated, _MOST)


_MOST = 0.8


def _denies_itself(alignment: Alignment) -> bool:
    """Whether the fact says what it says by a negation, so that another one in the claim needn't turn it."""
    negations = vocabulary.NEGATION_ZH if has_han(alignment.piece.cut) else vocabulary.NEGATION_EN
    sentences = alignment.stated.sentences_in(alignment.piece)
    return bool(sentences) and all(
        any((f" {word} " in f" {text} ") if word.isascii() else word in text for word in negations)
        for text in sentences
    )


def _turns_sides(alignment: Alignment) -> bool:
    """Whether the claim is a comparison of the fact's with its two sides exchanged."""
    is_turned = alignment.keeps_sides is False or alignment.is_measured_against
    if not is_turned or alignment.oppositions or alignment.is_turned:
        return False
    compares = alignment.piece.has_any(vocabulary.COMPARING)
    return compares and alignment.cover.is_complete and alignment.figure_agreement is not Agreement.DIFFERS


def _denies_the_value(alignment: Alignment) -> bool:
    """Whether what the negation stands before is the fact's own value or state."""
    fact = alignment.stated.fact
    return any(
        mention.key in (fact.value, fact.status) and span_of(mention) in alignment.denied
        for mention in alignment.piece.mentions
    )
