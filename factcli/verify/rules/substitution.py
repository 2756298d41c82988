"""Another word of the same kind in one place of the fact's sentence.

What it decides: all that the claim says is the fact's, but for one word that stands between the same neighbours as
another word of the fact; the two are different things of one kind, and the slot has one value: refuted.

Why: 商贸 for 工业 in the title of a document is as wrong as a wrong figure, and a base can't list all that a
thing is not.

Example: "the fund is for agriculture" is refuted by a fact about a fund for industry.
"""

from factcli.text.normalize import normal_form
from factcli.text.script import has_han, is_han
from factcli.text.span import Span
from factcli.values.compare import Agreement
from factcli.values.dimension import Dimension
from factcli.verify.align import Alignment
from factcli.verify.finding import Finding
from factcli.verify.judgement import Verdict
from factcli.verify.kind import are_listed_apart, are_rivals
from factcli.verify.link import Link, covers_a_sentence, terms_told
from factcli.verify.vocabulary import CUTTING_ZH, words_of_table

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcli.verify.replaced import Replacement


def judge_substitution(alignment: Alignment) -> Finding | None:
    """Refuted where one word of the fact's sentence is replaced by another of its kind; None otherwise."""
    if alignment.subject < Link.IMPLIED or alignment.attribute < Link.IMPLIED:
        return None
    if alignment.is_turned or alignment.oppositions or alignment.denied:
        return None
    if alignment.period is not None and alignment.period_agreement is not Agreement.AGREES:
        return None
    if alignment.figure is not None and alignment.figure_agreement is not Agreement.AGREES:
        return None
    if not alignment.cover.leftover and "的是" not in alignment.piece.cut:
        return None
    filler = _fill_the_slot(alignment) or _fill_the_deed(alignment) or _find_predicate(alignment)
    if filler is None or not _excludes(alignment, filler):
        filler = next(_find_exclusive(alignment), None)
    if filler is None:
        return None
    return Finding(Verdict.REFUTED, "substitution", "differs", alignment, filler.claimed, filler.stated)


def _find_exclusive(alignment: Alignment) -> "Iterator[Replacement]":
    """The words of the claim that stand in the place of another in the fact's names and sentences, and shut it out."""
    from factcli.verify.replaced import find_replacements  # only where something is left over

    piece, stated, left = alignment.piece, alignment.stated, alignment.cover.leftover
    if not covers_a_sentence(piece, stated, _LEAST_SHARE, terms_told(stated, alignment.deed)):
        return
    known = [mention.key for mention in piece.mentions if stated.knows(mention.key)]
    forms = (form for key in dict.fromkeys((*known, stated.value_key)) for form in stated.forms_of(key))
    found = find_replacements(piece, left, tuple(forms), inside_name=True)
    found += find_replacements(piece, left, stated.sentences_in(piece))
    for replacement in found:
        if _is_one_valued(alignment, replacement) and _excludes(alignment, replacement):
            yield replacement


_LEAST_SHARE = 0.4
"""How much of one of the fact's sentences the claim must hold."""


def _find_predicate(alignment: Alignment) -> "Replacement | None":
    """The noun that a claim ends with behind 的是, where it names the attribute and not the fact's value."""
    fact, piece = alignment.stated.fact, alignment.piece
    text = piece.cut.rstrip(' 。.!"')
    place = text.rfind("的是")
    noun = text[place + 2 :]
    if place < 0 or alignment.attribute is not Link.NAMED or alignment.stated.attribute.several:
        return None
    if (
        not fact.value
        or fact.value not in alignment.base.entities
        or alignment.stated.value_key in piece.entities
    ):
        return None
    start = piece.start + place + 2
    is_noun = len(noun) > 1 and all(map(is_han, noun)) and not any(sign in CUTTING_ZH for sign in noun)
    if not is_noun or any(form in noun for form in alignment.stated.forms_of(fact.subject)):
        return None
    from factcli.verify.replaced import Replacement

    return Replacement(Span(start, start + len(noun)), noun, fact.value)


def _fill_the_slot(alignment: Alignment) -> "Replacement | None":
    """What is left over directly behind the attribute's name, where the value would stand, up to the claim's end."""
    fact, piece, left = alignment.stated.fact, alignment.piece, alignment.cover.leftover
    if (
        not fact.value
        or not left
        or alignment.stated.attribute.several
        or alignment.stated.value_key in piece.entities
    ):
        return None
    hull = Span(left[0].start, left[-1].end)
    is_last = not any(sign.isalnum() for sign in piece.text[hull.end : piece.end])
    names = [
        mention for mention in piece.mentions if mention.key == fact.attribute and mention.end <= hull.start
    ]
    if not is_last or not names or piece.text[names[-1].end : hull.start].strip(' :"') not in _COPULAS:
        return None
    from factcli.verify.replaced import Replacement

    return Replacement(hull, hull.cut(piece.text), fact.value)


def _fill_the_deed(alignment: Alignment) -> "Replacement | None":
    """What is left over directly behind a verb that tells the attribute, where the value would stand: is built of stone."""
    deed, piece, left, value = (
        alignment.deed,
        alignment.piece,
        alignment.cover.leftover,
        alignment.stated.fact.value,
    )
    if deed is None or deed.is_turned or len(left) != 1 or not value or alignment.stated.attribute.several:
        return None
    if left[0].start < deed.verb.end or piece.text[deed.verb.end : left[0].start].strip() not in (
        "",
        "a",
        "the",
    ):
        return None
    end = deed.tail.start if deed.tail is not None else piece.end
    if any(sign.isalnum() for sign in piece.text[left[0].end : end]) or has_han(value) != piece.is_chinese:
        return None
    from factcli.verify.replaced import Replacement

    return Replacement(left[0], left[0].cut(piece.text), normal_form(value))


_COPULAS = words_of_table(
    "的 是 的是 为 于 自 了 叫 名叫 名为 叫做 称为 命名为 is was by from the called"
) | {""}


def _is_one_valued(alignment: Alignment, replacement: "Replacement") -> bool:
    """Whether what is replaced stands in a slot that holds one value, or in a list that is whole; not the subject."""
    fact, stated = alignment.stated.fact, alignment.stated
    if stated.is_part_of_name(replacement.stated, fact.subject):
        return _is_known_by_figure(alignment) and are_listed_apart(replacement.claimed, replacement.stated)
    members = fact.members or tuple(side for pair in fact.pairs for side in pair)
    if stated.is_part_of_name(replacement.stated, *members):
        return fact.closed
    return not (stated.attribute.several and stated.is_part_of_name(replacement.stated, fact.value))


def _is_known_by_figure(alignment: Alignment) -> bool:
    """Whether the fact's own exact figure tells of what the claim speaks, so that another name for it is wrong."""
    figure = alignment.figure
    if figure is None or alignment.figure_agreement is not Agreement.AGREES or not figure.is_exact:
        return False
    return figure.dimension not in (Dimension.COUNT, Dimension.NUMBER, Dimension.ORDINAL)


def _excludes(alignment: Alignment, replacement: "Replacement") -> bool:
    """Whether what the claim has shuts out what the fact has in its place: both cannot be so."""
    claimed, stated = replacement.claimed, replacement.stated
    fact = alignment.stated.fact
    if fact.value and len(claimed) == len(stated) == 1 and alignment.stated.key_of(stated) == fact.value:
        return True  # one character in the value's place, all around it as stated
    if _is_in_title(alignment.piece.text, replacement.span.start):
        return alignment.stated.is_part_of_name(stated, fact.value)
    if replacement.is_inside_name and _likeness(claimed, stated) == 0:
        return True
    if sorted(claimed) == sorted(stated):
        return are_rivals(alignment.base, {}, claimed, stated)
    if len(claimed) > 1 and are_listed_apart(claimed, stated):
        return True  # 周二 for 周一: alike, and two days
    alike = _likeness(claimed, stated)
    keys = {word: alignment.stated.key_of(word) for word in (claimed, stated)}
    if claimed.isascii() or alike < _MOST_ALIKE or keys[claimed]:
        return are_rivals(alignment.base, keys, claimed, stated, by_ending=_is_in_slot(alignment, stated))
    return False


_MOST_ALIKE = 0.5
"""Two words that share more of their characters may be two words for one thing."""


def _is_in_slot(alignment: Alignment, stated: str) -> bool:
    """Whether a word of the fact's sentence is part of its value, a member or the attribute, not of a passing word."""
    fact, value = alignment.stated.fact, alignment.stated.value_key
    keys = (fact.attribute, value, *fact.members)
    return alignment.stated.is_part_of_name(stated, *keys) or stated in fact.value


def _likeness(one: str, other: str) -> float:
    """The share of characters that two words have in common before the last part that both end with."""
    while len(one) > 1 and len(other) > 1 and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return len(set(one) & set(other)) / min(len(set(one)), len(set(other)))


def _is_in_title(text: str, place: int) -> bool:
    """Whether a place lies between the marks of a title: a title is right word for word, or it is another one."""
    return text.rfind("《", 0, place) > text.rfind("》", 0, place)
