"""Polarity: a sentence that denies what stands in the slots of its fact, or a slot that denies what the sentence says.

Only what can be told apart surely is told: a negation close to the value in its clause, against slots without any; a slot
that begins with one, against a sentence without any; the contrary of the attribute in its place; and one of two sentences
that denies where the other has nothing that could be a denial.
"""

from collections.abc import Iterator
from functools import cache

from factcli.curate.inspection import Inspection
from factcli.curate.saying import sentences_of
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.fault import shown
from factcli.facts.mention import NameTable
from factcli.facts.name import Attribute
from factcli.facts.unfinished import is_unfinished
from factcli.messages import _
from factcli.text.normalize import normal_form
from factcli.text.script import has_han
from factcli.text.segment import find_clauses
from factcli.text.span import Span
from factcli.text.term import find_words
from factcli.text.word_table import words_of_table
from factcli.verify import vocabulary
from factcli.verify.claim import Piece, span_of, spans_of
from factcli.verify.read import read_claim
from factcli.verify.wording import any_stands_in, stands_in

_SIGNS = frozenset("不没沒未无無非")
"""The characters that plain Chinese negations have."""
_PLAIN_EN = words_of_table("not no never none neither nor cannot can_not nothing nobody nowhere")
_HINTS_ZH = _SIGNS | frozenset("难難缺少停禁免拒失否别勿空零欠乏外假")
"""What may make a Chinese text a denial."""
_HINTS_EN = ("un", "in", "im", "ir", "il", "dis", "non", "anti")
"""How English words begin that may be denials."""
_MORE_HINTS_EN = words_of_table(
    "without hardly scarcely barely few little only free less zero lack lacks lacked stop stopped stops"
)
_MOST_BETWEEN = 6
"""Chinese characters between a negation and the value that it denies."""
_MOST_WORDS_BETWEEN = 3
"""English words between them."""
_ADVERSATIVE = words_of_table("而是 而 但是 但 却 but instead")
_RELATIVE = words_of_table("that which who whose")
_COPULAS = frozenset("是为有的一")
_SHORTEST_ZH, _SHORTEST_EN = 2, 4
"""A word must have so many characters for its contrary to count."""


def check_polarity(inspection: Inspection) -> None:
    """No sentence denies what its slots hold, no slot what its sentences say, and no sentence what its translation says."""
    names = NameTable.of(inspection.base)
    for fact in inspection.base.facts:
        told = False
        for key, sentence in sentences_of(fact):
            for message in _find_turned(inspection.base, names, fact, sentence):
                told = True
                hint = _("Mend the sentence, or the slot: what stands in one is taken as true.")
                inspection.warn(fact, key, "polarity", message, hint)
        if not told and fact.statement.strip() and fact.statement_en.strip():
            _check_translation(inspection, names, fact)


def _check_translation(inspection: Inspection, names: NameTable, fact: Fact) -> None:
    pair = (fact.statement, fact.statement_en)
    for key, sentence, other in (("statement", *pair), ("statement_en", *pair[::-1])):
        if not _may_negate(normal_form(sentence)) or is_unfinished(sentence + other):
            continue
        found = [] if could_deny(other) else _negations(_read(sentence, names))
        if found and has_han(sentence) is not has_han(other):
            message = _("This sentence has a denial (“{word}”), and the one in the other language has none.")
            message = message.format(word=found[0].cut(normal_form(sentence)))
            inspection.warn(fact, key, "polarity", message, _("Mend one of the two."))


def _find_turned(base: FactBase, names: NameTable, fact: Fact, sentence: str) -> Iterator[str]:
    """What is to be said of a sentence that isn't at one with the slots of its fact."""
    slots = [(slot, text) for slot, text in _asserted(fact) if text and not is_unfinished(text)]
    if not slots:
        return
    form = normal_form(sentence)
    if not any(map(_holds_denial, (*_texts(fact), *_names_of(base, fact.attribute)))):
        if _may_negate(form):
            piece = _read(sentence, names)
            for slot, text in slots:
                place = _place_of(piece, names, text)
                denial = _denial_of(piece, place) if place else None
                if denial is not None:
                    message = _('The sentence denies (“{word}”) what stands under {slot}: "{text}".')
                    yield message.format(word=denial.cut(piece.text), slot=slot, text=shown(text))
                    return
        contrary = _contrary_in(base, fact, form)
        if contrary:
            message = _('The sentence says “{word}”, the contrary of what stands under attribute: "{text}".')
            yield message.format(word=contrary, text=shown(fact.attribute))
        return
    for slot, text in slots:
        own = normal_form(text)
        is_denied = text not in base.entities and any(
            span.start == 0 for span in _negations(_read(text, _no_names()))
        )
        if is_denied and has_han(own) is has_han(form) and not could_deny(sentence):
            message = _('What stands under {slot} is a denial, "{text}", and the sentence has none.')
            yield message.format(slot=slot, text=shown(text))


def _asserted(fact: Fact) -> tuple[tuple[str, str], ...]:
    """What a fact holds of its subject: its value, its state, its members."""
    return (
        ("value", fact.value),
        ("status", fact.status),
        *(("members", member) for member in fact.members[:1]),
    )


def _texts(fact: Fact) -> tuple[str, ...]:
    return (fact.value, fact.status, *fact.members, *(side for pair in fact.pairs for side in pair))


def _names_of(base: FactBase, key: str) -> tuple[str, ...]:
    attribute = base.attributes.get(key)
    return attribute.names if attribute else (key,)


@cache
def _no_names() -> NameTable:
    """A table by which the words of a slot are read, which are names themselves otherwise."""
    return NameTable.of(FactBase(""))


def _read(text: str, names: NameTable) -> Piece:
    return read_claim(text, names).whole


def _may_negate(form: str) -> bool:
    """Whether a text in normal form has the sign of a plain negation at all; most have none."""
    return not _SIGNS.isdisjoint(form) or "n't" in form or any_stands_in(_PLAIN_EN, form)


@cache
def _marked() -> frozenset[str]:
    return vocabulary.NEGATION_ZH | vocabulary.NEGATION_EN | vocabulary.NO_NEGATION


def _negations(piece: Piece) -> list[Span]:
    """The plain negations of a text, outside names and figures."""
    found = piece.find_markers(_marked())
    text = piece.text
    return [
        span for span in found if span.cut(text) not in vocabulary.NO_NEGATION and _is_plain(span.cut(text))
    ]


def _is_plain(word: str) -> bool:
    if not word.isascii():
        return not _SIGNS.isdisjoint(word)
    return word.endswith("n't") or word in _PLAIN_EN


def _holds_denial(text: str) -> bool:
    """Whether a slot says no in some way, or may do so."""
    form = normal_form(text)
    return form == "0" or form.startswith(_NEGATIVE) or _may_negate(form)


_NEGATIVE = ("-", "−", "负", "零", "否", "难")


def could_deny(text: str) -> bool:
    """Whether anything in a text may be a denial, or the half of one."""
    form = normal_form(text)
    if _holds_denial(text) or not _HINTS_ZH.isdisjoint(form) or any_stands_in(_MORE_HINTS_EN, form):
        return True
    words = (word.form for word in find_words(form) if word.kind == "word")
    return any(
        word.endswith("less") or (word.startswith(_HINTS_EN) and len(word) > _SHORTEST_EN) for word in words
    )


def _place_of(piece: Piece, names: NameTable, text: str) -> Span | None:
    """Where a sentence has what stands in a slot: by its words, as a figure or as a name."""
    own = normal_form(text)
    start = piece.text.find(own)
    if start >= 0:
        return Span(start, start + len(own))
    own_piece = _read(text, names)
    if own_piece.quantities or own_piece.periods:
        figures = spans_of(piece.quantities, ()) if own_piece.quantities else spans_of((), piece.periods)
        return next(iter(figures), None)
    keys = {mention.key for mention in own_piece.mentions}
    return next((span_of(mention) for mention in piece.mentions if mention.key in keys), None)


def _denial_of(piece: Piece, place: Span) -> Span | None:
    """The negation that denies what stands at a place: close to it, in its clause, and of nothing else."""
    text = piece.text
    clause = next((one for one in find_clauses(text) if one.start <= place.start < one.end), None)
    if clause is None:
        return None
    for span in _negations(piece):
        if not (clause.start <= span.start and span.end <= clause.end) or span.overlaps(place):
            continue
        is_before = span.end <= place.start
        between = text[span.end : place.start] if is_before else text[place.end : span.start]
        if any_stands_in(_ADVERSATIVE, between) or any_stands_in(_RELATIVE, text[clause.start : span.start]):
            continue
        if is_before and _is_close(between):
            return span
        if not is_before and text[span.start - 1 : span.start] not in _COPULAS and _is_close(between):
            return span
    return None


def _is_close(between: str) -> bool:
    """Whether what stands between a negation and a value lets it reach that far."""
    if has_han(between):
        return "的" not in between and len(between.strip()) <= _MOST_BETWEEN
    return len(between.split()) <= _MOST_WORDS_BETWEEN


def _contrary_in(base: FactBase, fact: Fact, form: str) -> str:
    """The contrary of the attribute, where the sentence has it in the attribute's place; else ""."""
    if not fact.attribute or not fact.value:
        return ""
    attribute = base.attributes.get(fact.attribute) or Attribute(fact.attribute)
    for own, contrary in _contraries(attribute, base.opposites):
        if stands_in(contrary, form) and not any(stands_in(word, form) for word in own):
            return contrary
    return ""


@cache
def _contraries(
    attribute: Attribute, opposites: tuple[tuple[str, str], ...]
) -> tuple[tuple[tuple[str, ...], str], ...]:
    """What an attribute may be called, and its contrary: by its own list, and by the language's and the base's pairs."""
    names = tuple(map(normal_form, attribute.names))
    found = [(names, normal_form(word)) for word in attribute.opposite]
    for left, right in (*vocabulary.OPPOSITES, *opposites):
        for word, contrary in ((left, right), (right, left)):
            if _is_long(word) and _is_long(contrary) and any(stands_in(word, name) for name in names):
                found.append(((*names, word), contrary))
    return tuple(found)


def _is_long(word: str) -> bool:
    """Whether a word says enough for its contrary to count."""
    return len(word) >= (_SHORTEST_EN if word.isascii() else _SHORTEST_ZH)
