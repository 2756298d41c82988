"""Likeness: facts that say the same, in all their slots or in nearly the same sentence."""

from collections import Counter, defaultdict, deque
from collections.abc import Iterator

from factcli.curate.inspection import Inspection
from factcli.curate.saying import Said
from factcli.facts.fact import Fact
from factcli.facts.fault import shown
from factcli.facts.mention import NameTable
from factcli.messages import _
from factcli.text.fuzzy import find_alike
from factcli.text.normalize import normal_form
from factcli.text.term import terms_of
from factcli.values.quantity import read_quantity

RAREST = 8
"""Two sentences that are nearly the same have one of so many in common: of their terms that several facts have the rarest."""
LATEST = 60
"""Of the facts with a term so many are compared, the latest: the work grows with the base, not with its square."""
_TELLING = ("subject", "attribute", "value", "period", "place", "by", "status", "members", "pairs")
"""The slots that tell two facts apart where both have them filled."""
_LASTING = ("superseded_by", "valid_until")
"""The slots that tell two facts apart where one has them filled."""
_NUMERALS = frozenset("0123456789零二两三四五六七八九十百千万亿")
"""What numbers are written with; 一 is in too many words that are none."""


def check_likeness(inspection: Inspection) -> None:
    """No two facts say nearly the same; each is told once, with the first or nearest one that it is like.

    What gives the same thing another value, or another time, is no duplicate.
    """
    same = find_same_slots(inspection)
    for fact, earlier in _find_like_sentences(inspection):
        same.setdefault(id(fact), earlier)
    for fact in inspection.base.facts:
        if id(fact) not in same:
            continue
        earlier = same[id(fact)]
        message = _('This says nearly the same as "{id}" in line {line}.')
        message = message.format(id=shown(earlier.id), line=earlier.line)
        hint = _("Make one fact of the two, or say what tells them apart.")
        inspection.warn(fact, "statement", "near-duplicate", message, hint)


def find_same_slots(inspection: Inspection) -> dict[int, Fact]:
    """The facts whose slots all say what those of an earlier fact say, by their identity, with that fact."""
    first: dict[tuple[object, ...], Fact] = {}
    found: dict[int, Fact] = {}
    for fact in inspection.base.facts:
        if not (fact.subject and fact.attribute and (fact.value or fact.members or fact.pairs)):
            continue
        slots = (fact.subject, fact.attribute, fact.period, fact.place, fact.by, fact.status)
        key = (
            *map(normal_form, slots),
            _value_of(fact),
            fact.members,
            fact.pairs,
            fact.superseded_by,
            fact.valid_until,
        )
        earlier = first.setdefault(key, fact)
        if earlier is not fact:
            found[id(fact)] = earlier
    return found


def _value_of(fact: Fact) -> object:
    """A value as it compares: a figure with its unit, however it is written, else the words."""
    form = normal_form(fact.value)
    quantity = read_quantity(form) if form else None
    if quantity is None or not quantity.is_exact:
        return form
    return quantity.low, quantity.high, quantity.unit, quantity.dimension


def _find_like_sentences(inspection: Inspection) -> Iterator[tuple[Fact, Fact]]:
    """The facts whose statement is nearly that of an earlier fact that no slot tells from them, each once with that fact."""
    names = NameTable.of(inspection.base)
    sentences = [(fact, _Sentence(fact, names)) for fact in inspection.base.facts if fact.statement.strip()]
    common = Counter(term for _fact, own in sentences for term in own.terms)
    by_sentence: dict[str, deque[_Sentence]] = defaultdict(lambda: deque(maxlen=LATEST))
    by_term: dict[str, deque[_Sentence]] = defaultdict(lambda: deque(maxlen=LATEST))
    for fact, own in sentences:
        rarest = sorted((common[term], term) for term in own.terms if common[term] > 1)[:RAREST]
        near = list(
            dict.fromkeys(
                (*by_sentence[own.bare], *(other for _n, term in rarest for other in by_term[term]))
            )
        )
        alike = find_alike(own.bare, [other.bare for other in near])
        like = next((near[place] for place in alike if own.says_the_same(near[place])), None)
        if like is not None:
            yield fact, like.fact
        by_sentence[own.bare].append(own)
        for _count, term in rarest:
            by_term[term].append(own)


class _Sentence:
    """A fact's statement as it is compared with others."""

    def __init__(self, fact: Fact, names: NameTable) -> None:
        self.fact = fact
        self.said = Said(names, fact.statement)
        self.bare = self.said.bare.rstrip("。.!！")
        self.terms = frozenset(terms_of(self.said.text))
        self.slots = tuple(_slot_form(getattr(fact, slot)) for slot in _TELLING)
        self.lasting = tuple(getattr(fact, slot) for slot in _LASTING)

    def says_the_same(self, other: "_Sentence") -> bool:
        """Whether nothing tells two facts with like sentences apart: no slot, no figure, no time and no name."""
        if self.lasting != other.lasting:
            return False
        if any(
            mine and theirs and mine != theirs for mine, theirs in zip(self.slots, other.slots, strict=True)
        ):
            return False
        one, two = self.said, other.said
        return (
            one.keys == two.keys
            and all(map(two.gives, one.quantities))
            and all(map(one.gives, two.quantities))
            and all(map(two.is_of, one.periods))
            and all(map(one.is_of, two.periods))
            and self._other_numerals() == other._other_numerals()
        )

    def _other_numerals(self) -> str:
        """The signs of numbers outside figures and times, in their order: 三号 is another than 四号."""
        text = self.said.text
        places = [(figure.start, figure.end) for figure in self.said.quantities]
        for start, end in (*places, *((period.start, period.end) for period in self.said.periods)):
            text = text[:start] + " " * (end - start) + text[end:]
        return "".join(character for character in text if character in _NUMERALS)


def _slot_form(slot: str | tuple[object, ...]) -> object:
    return normal_form(slot) if isinstance(slot, str) else slot
