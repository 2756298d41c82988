"""Judgements on plain texts point at the claim's own words, whatever the text and the claim."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factcli.verify.judgement import Judgement, Verdict
from factcli.verify.source import read_source
from factcli.verify.verifier import Verifier
from tests.verify.plain.cases import ROWS, VERIFIERS, Case


def parts_fit(judgement: Judgement) -> bool:
    claim = judgement.claim
    return all(
        claim[part.start : part.end] == part.text
        and all(0 <= start < end <= len(claim) for start, end in part.leftover)
        for part in judgement.parts
    )


ALPHABET = "北塔楼高48层，。；（）没有不是由从到年月日亿 a1.,:%$'\"-—两the in of  city"


@settings(max_examples=150, deadline=None)
@given(st.text(ALPHABET, max_size=60), st.text(ALPHABET, max_size=60))
def test_any_text_and_claim_can_be_judged(text: str, claim: str) -> None:
    verifier = Verifier(read_source("any.txt", f"北塔楼48层。{text}"))
    judgement = verifier.verify(claim)
    assert parts_fit(judgement)
    for part in verifier.trace(claim).parts:
        assert all(claim[stretch.start : stretch.end] == stretch.text for stretch in part.cover)


@settings(max_examples=250, deadline=None)
@given(st.sampled_from(sorted(VERIFIERS)), st.sampled_from(ROWS), st.sampled_from(ROWS))
def test_any_claim_of_the_table_can_be_judged_by_any_text(name: str, row: Case, other: Case) -> None:
    """An age worked out from a life in brackets once ended the program: only that text with that claim did."""
    for claim in (row.claim, f"{row.claim} {other.claim}", f"{row.claim[:-1]}，{other.claim}"):
        assert parts_fit(VERIFIERS[name].verify(claim))


def test_a_name_that_the_text_lacks_is_said_to_be_taken_on_trust() -> None:
    verifier = Verifier(read_source("any.txt", "The film grossed $ 5.2 million in its opening weekend ."))
    for claim in (
        "Green Shore grossed more than $ 5 million .",
        "Green Shore grossed more than $ 6 million .",
    ):
        reason = verifier.verify(claim).reason
        assert reason.endswith("The text doesn't name what it speaks of; “Green Shore” is taken to be that.")
    assert "taken to be" not in verifier.verify("The film grossed more than $ 5 million .").reason


def test_spans_are_those_of_the_claim_as_written() -> None:
    verifier = VERIFIERS["en-short-cases"]
    judgement = verifier.verify("The province  has reported 36 deaths , among them  the “gold” digger .")
    assert parts_fit(judgement)
    left = [judgement.claim[start:end] for part in judgement.parts for start, end in part.leftover]
    assert left == ["among", "gold", "digger"]


def test_an_undecided_claim_names_what_is_missing() -> None:
    judgement = VERIFIERS["zh-island"].verify("月屿岛盛产珍珠。")
    assert judgement.verdict is Verdict.NEI
    assert judgement.evidence == ()
    assert [near.fact.id for near in judgement.nearest][:1] == ["line:1"]
    assert "珍珠" in judgement.reason


def test_spans_hold_where_spaces_before_marks_are_left_out() -> None:
    verifier = Verifier(read_source("any.txt", "Ida Berg won the chess title when she was 20 years old ."))
    judgement = verifier.verify("At the age of 20 , Ida Berg won the Mr. Galaxy prize .")
    left = [judgement.claim[start:end] for part in judgement.parts for start, end in part.leftover]
    assert left == ["Mr", "Galaxy", "prize"]
