"""How a piece of a claim names a fact's subject and attribute."""

from enum import IntEnum

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.index import read_value
from factcli.text.normalize import normal_form
from factcli.text.term import stem_of
from factcli.values.compare import Agreement, compare_quantities
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity
from factcli.verify import vocabulary
from factcli.verify.claim import Piece, content_terms
from factcli.verify.cover import is_framing
from factcli.verify.deed import find_deed
from factcli.verify.group import names_group
from factcli.verify.matter import find_matter, names_another_measure
from factcli.verify.stated import Stated

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from factcli.verify.doer import Deed

_MOST_OF_A_SENTENCE = 0.5
"""The share of a sentence's terms that names its matter as surely as the attribute's own name does.

It never makes a claim supported by itself: each word of the claim must be accounted for as well.
"""


class Link(IntEnum):
    """How a slot of the fact is met by the claim; the higher, the surer."""

    OTHER = 0  # the claim names another one in its place
    ABSENT = 1
    IMPLIED = 2  # nothing else in the base could be meant
    WORDED = 3  # its words are there, not its name
    CARRIED = 4  # named earlier in the claim
    NAMED = 5


def link_subject(base: FactBase, piece: Piece, stated: Stated) -> Link:
    """How the piece names the fact's subject."""
    subject = stated.fact.subject
    if not subject:
        return Link.IMPLIED
    if subject in piece.entities:
        return Link.NAMED
    entity = base.entities.get(subject)
    kind = entity.kind if entity else ""
    for key in piece.entities:
        other = base.entities.get(key)
        if other and kind and other.kind == kind and key not in stated.slot_keys:
            return Link.OTHER
    spoken_of = next((mention.key for mention in piece.carried if mention.is_entity), "")
    for mention in piece.carried:
        if mention.is_entity:
            if mention.key == subject:
                return Link.CARRIED
            other = base.entities.get(mention.key)
            if other and kind and other.kind == kind:
                return Link.OTHER
    if covers_a_sentence(piece, stated, 1.0):
        return Link.IMPLIED
    if not piece.quantities and _names_only_members(piece, stated):
        return Link.IMPLIED
    others = {
        mention.key
        for mention in piece.mentions
        if mention.is_entity and not is_framing(piece.text[mention.start : mention.end])
    }
    unknown = {key for key in others - {base.home} if not stated.knows(key)}
    if unknown or (subject != base.home and others - stated.slot_keys - {base.home}):
        return Link.OTHER
    if spoken_of and not piece.entities and spoken_of != base.home and not stated.knows(spoken_of):
        return Link.ABSENT  # the claim has been speaking of something else
    if subject == base.home:
        return Link.IMPLIED
    if _only_bearer(base, stated) and base.home not in others:
        return Link.IMPLIED  # where the claim names what the base is about, it speaks of that
    return Link.ABSENT


_SEVERAL = 2


def _names_only_members(piece: Piece, stated: Stated) -> bool:
    """Whether several members of the list are named, and else only what an order is told from: the Sun."""
    members = piece.entities.intersection(stated.fact.members)
    others = piece.entities - members
    return len(members) >= _SEVERAL and (
        not others or (stated.fact.ordered and all(stated.knows(key) for key in others))
    )


def _only_bearer(base: FactBase, stated: Stated) -> bool:
    """Whether the attribute is said of no other subject, so that naming it names the subject."""
    fact = stated.fact
    return bool(fact.attribute) and all(
        other.subject == fact.subject for other in base.with_attribute(fact.attribute)
    )


def link_attribute(
    base: FactBase, piece: Piece, stated: Stated, subject: Link, figure: Quantity | None
) -> Link:
    """How the piece names the fact's attribute; `figure` is what it gives for the fact's value."""
    fact = stated.fact
    if fact.attribute and (fact.attribute in piece.attributes or _names_a_state(piece, stated)):
        return Link.NAMED
    deed = find_deed(piece, stated)
    if deed is not None and not deed.is_turned:
        return Link.NAMED
    if find_matter(piece, stated, figure) is not None or _counts_attribute(piece, stated):
        return Link.NAMED
    if _counts_another(base, piece, stated):
        return Link.ABSENT
    if covers_a_sentence(piece, stated):
        return Link.WORDED
    is_list = bool(fact.members or fact.pairs) and fact.subject != base.home
    is_named = subject in (Link.NAMED, Link.CARRIED)
    if is_named and is_list and (piece.has_any(vocabulary.MEMBERSHIP) or names_group(piece, fact.subject)):
        return Link.IMPLIED
    if subject is Link.NAMED and is_list and _names_own_member(base, piece, stated):
        return Link.IMPLIED
    if not piece.attributes:
        if any(mention.key == fact.attribute for mention in piece.carried if not mention.is_entity):
            return Link.CARRIED
        if names_another_measure(piece, stated.attribute.names):
            return Link.ABSENT
        if fact.value and figure is not None and is_named and _only_figure(base, stated, figure):
            return Link.IMPLIED
    if is_named and _only_of_kind(base, piece, stated):
        return Link.IMPLIED
    return Link.ABSENT


def _names_own_member(base: FactBase, piece: Piece, stated: Stated) -> bool:
    """Whether the piece names members of the fact's list that no other list of the subject has."""
    fact = stated.fact
    named = piece.entities.intersection(fact.members)
    return bool(named) and not any(
        other.id != fact.id and named.intersection(other.members) for other in base.about(fact.subject)
    )


def terms_told(stated: Stated, deed: "Deed | None") -> frozenset[str]:
    """The terms of the attribute's names where a verb says the same: wears, of a shirt's colour."""
    if deed is None or deed.is_turned:
        return frozenset()
    return frozenset(term for form in stated.forms_of(stated.fact.attribute) for term in content_terms(form))


def _counts_attribute(piece: Piece, stated: Stated) -> bool:
    """Whether a figure of the piece counts what the attribute's name is: four lines, of the lines of a metro."""
    return bool(piece.quantities) and not piece.once(_counted).isdisjoint(
        map(_stems, stated.forms_of(stated.fact.attribute))
    )


def _counts_another(base: FactBase, piece: Piece, stated: Stated) -> bool:
    """Whether a figure counts what another attribute of the subject is called: 210 teachers are no number of students."""
    counted = piece.once(_counted) if piece.quantities else frozenset()
    return bool(counted) and any(
        fact.attribute != stated.fact.attribute
        and not counted.isdisjoint(map(_stems, stated.forms_of(fact.attribute)))
        for fact in base.about(stated.fact.subject)
    )


def _counted(piece: Piece) -> frozenset[str]:
    """What the figures of an English piece count by the nouns within them."""
    if piece.is_chinese:
        return frozenset()
    return frozenset(
        _stems(figure.text.rpartition(f"{number} ")[2])
        for figure in piece.quantities
        if figure.dimension is Dimension.COUNT
        for number in figure.text.split()[:-1]
    )


def _stems(words: str) -> str:
    return " ".join(map(stem_of, words.split()))


def _names_a_state(piece: Piece, stated: Stated) -> bool:
    """Whether the piece names the attribute by one of its stages, by the last words of one, or by its contrary."""
    cut, attribute = piece.cut, stated.attribute
    if any(normal_form(word) in cut for word in attribute.opposite):
        return True
    return any(
        normal_form(stage)[-STATE_TAIL:] in cut for stage in attribute.stages if len(stage) >= STATE_TAIL
    )


STATE_TAIL = 2
"""Characters of the state itself, which Chinese puts last: 投产 in 全线投产 and 部分投产."""


def covers_a_sentence(
    piece: Piece, stated: Stated, share: float = _MOST_OF_A_SENTENCE, said: frozenset[str] = frozenset()
) -> bool:
    """Whether the piece holds this share of the terms of one of the fact's sentences in the piece's language.

    `said` are terms that it says by other words.
    """
    claimed = piece.terms | said
    chinese = piece.is_chinese
    return any(
        frame and is_chinese == chinese and len(frame & claimed) >= share * len(frame)
        for is_chinese, frame in (stated.frames if share == 1.0 else stated.matters)
    )


def _only_figure(base: FactBase, stated: Stated, figure: Quantity) -> bool:
    """Whether no other fact about the subject could have such a figure, so that its unit names the matter.

    What is derived from other facts isn't meant unless it is named.
    """
    for fact in base.about(stated.fact.subject):
        if _is_its_own(fact, stated) or fact.derived or not fact.value:
            continue
        other = read_value(fact.value)
        if other is None or compare_quantities(figure, other) is Agreement.INCOMPARABLE:
            continue
        if figure.dimension is not Dimension.COUNT or other.unit == figure.unit:
            return False
    if figure.dimension is Dimension.COUNT:
        value = stated.value
        return value is not None and value.unit == figure.unit and stated.fact.subject != base.home
    return not stated.fact.derived


def _is_its_own(fact: Fact, stated: Stated) -> bool:
    """Whether a fact is the very one, or another base's about the same attribute."""
    own = stated.fact
    return fact.id == own.id or (
        fact.base != own.base and bool(fact.attribute) and fact.attribute == own.attribute
    )


def _only_of_kind(base: FactBase, piece: Piece, stated: Stated) -> bool:
    """Whether the piece names something of the kind of the fact's value, and no other fact of the subject has such a value."""
    value = base.entities.get(stated.fact.value)
    if value is None or not value.kind or stated.attribute.several:
        return False
    kinds = {
        entity.kind
        for key in piece.entities
        if key != stated.fact.subject and (entity := base.entities.get(key))
    }
    if value.kind not in kinds:
        return False
    return not any(
        not _is_its_own(fact, stated)
        and (other := base.entities.get(fact.value)) is not None
        and other.kind == value.kind
        for fact in base.about(stated.fact.subject)
    )
