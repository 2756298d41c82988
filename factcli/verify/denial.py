"""Claims that deny a whole statement: it is not true that …, 说…，这不属实."""

from dataclasses import replace

from factcli.text.span import Span
from factcli.verify.claim import Claim
from factcli.verify.judge import PieceFinding
from factcli.verify.judgement import Verdict
from factcli.verify.vocabulary import words_of_table

_BEFORE = words_of_table(
    "it_is_not_true_that it_isn't_true_that it_is_false_that it_is_untrue_that it_is_wrong_to_say_that "
    "it_is_not_the_case_that it_is_a_myth_that it's_not_true_that it's_false_that it_is_incorrect_that"
)
_AFTER = words_of_table(
    "这不属实 不属实 并不属实 这并不属实 这是假的 是假的 这不是真的 不是真的 并非事实 这并非事实 与事实不符 这与事实不符 不符合事实 "
    "这不对 不对 那可不对 那不对 这话不对 这说法不对 这种说法不对 这个说法不对 纯属谣言 是谣言 这是谣言 这是误传 是误传 这是误解 "
    "this_is_false that_is_false this_is_not_true that_is_not_true this_isn't_true that_isn't_true that_is_wrong this_is_wrong"
)
_SAYING = words_of_table("说 要说 有人说 有说法称 传言称 网传")


def find_denied(claim: Claim, sentence: Span, clauses: list[Span]) -> Span | None:
    """The statement that a sentence denies as a whole, or None."""
    text = claim.whole.text
    for opening in _BEFORE:
        if text.startswith(opening, sentence.start):
            return Span(sentence.start + len(opening), sentence.end)
    if len(clauses) > 1 and clauses[-1].cut(text).strip(" 。.!\"'") in _AFTER:
        start = clauses[0].start
        opening = next((word for word in _SAYING if text.startswith(word, start)), "")
        return Span(start + len(opening), clauses[-2].end)
    return None


def deny(claim: Claim, sentence: Span, parts: list[PieceFinding]) -> list[PieceFinding]:
    """The parts of a denied statement turned round: one that is decided; several are left open."""
    whole = claim.piece(sentence.start, sentence.end)
    finding = parts[0].decided if len(parts) == 1 else None
    if finding is None:
        return [replace(part, piece=whole, finding=None) for part in parts[:1]]
    is_so = finding.verdict is Verdict.SUPPORTED
    turned = replace(
        finding,
        verdict=Verdict.REFUTED if is_so else Verdict.SUPPORTED,
        rule="polarity",
        outcome="denial" if is_so else "rightly-denied",
        claimed="",
        owner=None,
    )
    return [replace(parts[0], piece=whole, finding=turned)]
