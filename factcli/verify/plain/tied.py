"""Claims about who leads a thing, who made it, or where it is, against what the sentences of a text say of that.

What it decides: a claim that states a tie and nothing else is supported where a sentence names the same holder of the same
thing in whatever words, and refuted where the tie has one holder and the sentence names another.
Why: founded by, the founder of and 由…创立 say one thing, and the words alone don't show it.
Example: Petra Holm leads the museum is supported by "the museum, headed by Petra Holm".
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from factcli.text.script import has_han, is_han
from factcli.values.compare import Agreement
from factcli.verify.judgement import Confidence, Verdict
from factcli.verify.plain.document import Document, PlainSentence, places_in
from factcli.verify.plain.figure import are_of_one_kind, compare_figures
from factcli.verify.plain.finding import PlainFinding, refute
from factcli.verify.plain.preposition import bounds_in_time, words_held
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.subject import subject_of, takes_up
from factcli.verify.plain.table import ANAPHORS, ARTICLES, COPULAS, FUNCTION, OPENERS, UNREAL
from factcli.verify.plain.tie import Tie
from factcli.verify.plain.tie_en import find_ties_en
from factcli.verify.plain.tie_table import CAPITALS, ONE_HOLDER, PLACE
from factcli.verify.plain.tie_zh import find_ties_zh
from factcli.verify.vocabulary import FUTURE

_MOST = 400
"""Sentences of a text whose ties are read."""
_PLACE_ENDS = "省市县区州镇乡村国"
_THERE = frozenset({"there", "this", "that"})


def find_ties(reading: Reading) -> list[Tie]:
    """The ties that a stretch of text states, in order."""
    return (find_ties_zh if has_han(reading.text) else find_ties_en)(reading)


@dataclass(frozen=True, slots=True)
class _Stated:
    """A tie that a sentence states, with the thing that it is of as far as the text tells."""

    tie: Tie
    thing: str
    sentence: PlainSentence


class Ties:
    """The ties that the sentences of a document state."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._things: dict[int, str] = {}

    def judge(self, claim: Reading) -> tuple[PlainFinding, PlainSentence] | None:
        """What the text's ties say of a claim that states one and nothing else, or None."""
        if claim.negations or words_held(claim, UNREAL | FUTURE):
            return None
        clashing: tuple[PlainFinding, PlainSentence] | None = None
        for mine in find_ties(claim):
            if not _is_all(claim, mine):
                continue
            for stated in self._stated:
                if stated.tie.kind != mine.kind or not self._is_same_thing(mine, stated):
                    continue
                if not _is_of_that_time(claim, stated.sentence.reading):
                    continue
                if _is_same_holder(mine, stated.tie):
                    found = PlainFinding(
                        Verdict.SUPPORTED, "said", "agrees", "", "", Confidence.ALIAS_OR_ARITHMETIC, 9.0
                    )
                    return found, stated.sentence
                if clashing is None and mine.kind in ONE_HOLDER and _excludes(mine, stated.tie):
                    found = refute("substitution", "differs", mine.holders[0], stated.tie.holders[0])
                    clashing = found, stated.sentence
        return clashing

    def denies(self, claim: Reading, sentence: PlainSentence) -> bool:
        """Whether a sentence states the claim's tie of other things only: the words are there, and tie others."""
        for mine in find_ties(claim):
            theirs = [tie for tie in find_ties(sentence.reading) if tie.kind == mine.kind]
            if not theirs or not _is_all(claim, mine):
                continue
            held = [
                one
                for one in self._stated
                if one.sentence.fact is sentence.fact
                and one.tie.kind == mine.kind
                and self._is_same_thing(mine, one)
            ]
            return not held and all(
                tie.thing
                and not _is_anaphor(tie.thing)
                and tie.thing not in mine.thing
                and mine.thing not in tie.thing
                for tie in theirs
            )
        return False

    @cached_property
    def _stated(self) -> tuple[_Stated, ...]:
        return tuple(self._read())

    def _read(self) -> Iterator[_Stated]:
        for number in range(min(_MOST, len(self._document.facts))):
            sentence = self._document.sentence(number)
            reading = sentence.reading
            ties = find_ties(reading)
            if not ties or reading.negations or words_held(reading, UNREAL | FUTURE):
                continue
            for tie in ties:
                thing = tie.thing
                if _is_anaphor(thing) and reading.clause_of(tie.covered[0].start):
                    continue  # it may take up what the same sentence has named
                if not thing or _is_anaphor(thing):
                    thing = self._thing_of(number, tie)
                yield _Stated(tie, thing, sentence)

    def _thing_of(self, number: int, tie: Tie) -> str:
        """What a sentence speaks of where its own words for it are left out: its subject, or that of those before."""
        base = self._document.facts[number].base
        while number >= 0 and self._document.facts[number].base == base:
            reading = self._document.sentence(number).reading
            subject = _bare(subject_of(reading))
            start = reading.text.find(subject)
            inside = any(span.start < start + len(subject) and start < span.end for span in tie.covered)
            if subject and not inside and not _says_nothing(reading, subject):
                return subject
            number -= 1
            tie = Tie("", "", (), ())
        return ""

    @cached_property
    def _topic(self) -> str:
        """What the text speaks of from its first sentence on."""
        return _bare(subject_of(self._document.sentence(0).reading)) if self._document.facts else ""

    def _is_same_thing(self, mine: Tie, stated: _Stated) -> bool:
        claimed, thing, topic = mine.thing, stated.thing, self._topic
        if not thing:
            return False
        if claimed == thing:
            return True
        if (
            mine.kind in CAPITALS
            and claimed
            and set(claimed.split()) <= set(places_in(self._document.sentence(0).reading))
        ):
            return True
        if not claimed or _is_anaphor(claimed):
            return thing == topic and _may_be_called(claimed, topic)
        if has_han(thing):
            return claimed.replace("的", "") == topic + thing or (
                claimed in ANAPHORS and thing == topic and thing.endswith(claimed)
            )
        rest = claimed.removeprefix(thing).removesuffix(thing).split()
        return len(rest) < len(claimed.split()) and set(rest) <= {*topic.split(), "of"}


def _bare(subject: str) -> str:
    """A subject without its article or the part of it that is spoken of: 海岳队 of 海岳队的主教练."""
    if has_han(subject):
        return subject.partition("的")[0]
    words = subject.split()
    return " ".join(words[1:] if words and words[0] in ARTICLES else words)


def _says_nothing(reading: Reading, subject: str) -> bool:
    return (
        takes_up(reading)
        or subject.split()[-1] in _THERE
        or any(not tie.thing and subject in tie.covered[0].cut(reading.text) for tie in find_ties(reading))
    )


def _is_anaphor(thing: str) -> bool:
    return thing in ANAPHORS or (thing[:1] in "该此这" and has_han(thing))


def _may_be_called(claimed: str, topic: str) -> bool:
    """Whether a noun may take up a topic: no other such noun is part of its name."""
    if has_han(topic):
        noun = claimed.lstrip("该此这")
        return topic.endswith(noun) or not any(topic.endswith(word) for word in ANAPHORS if len(word) > 1)
    own = [word for word in topic.split() if word in ANAPHORS]
    return not claimed or claimed in own or not own or claimed in ("it", "they")


def _is_all(claim: Reading, tie: Tie) -> bool:
    """Whether a claim says nothing beyond a tie but for figures and words without a matter of their own."""
    text = claim.masked
    signs = list(text)
    for span in tie.covered:
        signs[span.start : span.end] = " " * len(span)
    rest = "".join(signs)
    if has_han(text):
        words = "".join(sign if is_han(sign) else " " for sign in rest).split()
        return all(word in FUNCTION or all(sign in FUNCTION for sign in word) for word in words)
    return all(
        token.form in FUNCTION or token.form in COPULAS or token.form in OPENERS
        for token in claim.tokens
        if not rest[token.start : token.end].isspace()
    )


def _is_of_that_time(claim: Reading, stated: Reading) -> bool:
    """Whether the text bears out every figure of the claim, and bounds the time by the same words."""
    return bounds_in_time(claim) == bounds_in_time(stated) and all(
        any(
            are_of_one_kind(one, other) and compare_figures(one, other) is Agreement.AGREES
            for other in stated.figures
        )
        for one in claim.figures
    )


def _is_same_holder(mine: Tie, stated: Tie) -> bool:
    if mine.kind == PLACE:
        return all(any(_is_same_place(one, other) for other in stated.holders) for one in mine.holders)
    return all(
        any(one == other or (has_han(one) and other.endswith(one)) for other in stated.holders)
        for one in mine.holders
    )


def _is_same_place(one: str, other: str) -> bool:
    if one == other or not has_han(one):
        return one == other
    rest = other[len(one) :]
    begins = other.startswith(one) and (one[-1] in _PLACE_ENDS or rest[:1] in _PLACE_ENDS)
    return begins or (other.endswith(one) and other[-len(one) - 1] in _PLACE_ENDS)


def _excludes(mine: Tie, stated: Tie) -> bool:
    """Whether none of the claimed holders may be one that the text names."""
    if len(mine.holders) > 1:
        return False
    claimed = mine.holders[0]
    if has_han(claimed):
        return not any(claimed in other or other in claimed for other in stated.holders)
    words = set(claimed.split())
    return not any(words & set(other.split()) for other in stated.holders)
