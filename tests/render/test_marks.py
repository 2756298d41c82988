"""Which characters of a claim are marked, and how."""

from dataclasses import replace

from factcli.render.judgement_terminal import claim_lines, mark_characters
from factcli.verify.judgement import Judgement, Verdict
from tests.render.results import REFUTED, SUPPORTED, UNCLEAR


def rows(judgement: Judgement, width: int = 76) -> list[str]:
    return [line.plain for line in claim_lines(judgement, width)]


def test_the_wrong_value_is_underlined() -> None:
    claim, marks = rows(REFUTED)
    assert claim == REFUTED.claim
    place = claim.index("60亿元")
    before = sum(2 if ord(character) > 255 else 1 for character in claim[:place])
    assert marks == " " * before + "^" * 6


def test_words_left_over_are_questioned() -> None:
    _claim, marks = rows(UNCLEAR)
    assert marks.strip() == "????"


def test_a_supported_claim_needs_no_marks() -> None:
    assert rows(SUPPORTED) == [SUPPORTED.claim]
    assert set(mark_characters(SUPPORTED)) == {Verdict.SUPPORTED}


def test_marks_follow_the_fold() -> None:
    first, first_marks, second, second_marks, _third = rows(REFUTED, 16)
    assert (first[-2:], first_marks) == ("60", " " * 14 + "^^")
    assert (second[:2], second_marks) == ("亿元", "^^^^")


def test_a_value_that_stands_elsewhere_marks_the_whole_part() -> None:
    [wrong, right] = REFUTED.parts
    odd = replace(REFUTED, parts=(replace(wrong, claimed="sixty"), right))
    assert mark_characters(odd)[:11] == [Verdict.REFUTED] * 11


def test_places_outside_the_claim_do_no_harm() -> None:
    [wrong, _right] = REFUTED.parts
    mark_characters(replace(REFUTED, parts=(replace(wrong, start=-5, end=999, claimed=""),)))
