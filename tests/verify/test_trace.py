"""The path of a verdict: what it was compared with, what the rules said, and what covers the claim's words."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcli.facts.load import load_base
from factcli.text.script import is_han
from factcli.values.compare import Agreement
from factcli.verify.explain import UNCOVERED
from factcli.verify.judgement import Verdict
from factcli.verify.link import Link
from factcli.verify.trace import Candidate, Cover, PartTrace, Trace
from factcli.verify.verifier import Verifier

TEA = Verifier(load_base(Path(__file__).with_name("tea.yaml")))
CLAIMS = [
    "2024年青石镇产茶298吨",
    "2024年青石镇产茶300吨，投资了一个新广场",
    "据悉，２０２４年  青石鎮產茶【298】吨！",
    "青石镇没有产茶298吨",
    "银针是三大名茶之一。瓷器也是三大名茶之一。",
    "Qingshi produced 298 tonnes of tea in 2024, and everyone was happy",
    "烘干比采摘多用了9天",
    "！？",
    "",
]


def only_part(trace: Trace) -> PartTrace:
    [part] = trace.parts
    return part


def deciding(part: PartTrace) -> list[Candidate]:
    return [candidate for candidate in part.candidates if candidate.decides]


@pytest.mark.parametrize("claim", CLAIMS)
def test_it_is_the_path_of_the_same_judgement(claim: str) -> None:
    trace = TEA.trace(claim)
    assert trace.judgement == TEA.verify(claim)
    assert [traced.part for traced in trace.parts] == list(trace.judgement.parts)


@given(
    st.one_of(
        st.sampled_from(CLAIMS), st.text("青石镇产茶2984吨年没有，。 ab", max_size=30), st.text(max_size=30)
    )
)
@settings(max_examples=60, deadline=None)
def test_spans_point_at_their_own_words_and_leave_no_letter_out(claim: str) -> None:
    trace = TEA.trace(claim)
    for traced in trace.parts:
        part, place = traced.part, traced.part.start
        for stretch in traced.cover:
            assert claim[stretch.start : stretch.end] == stretch.text
            assert part.start <= place <= stretch.start < stretch.end <= part.end
            place = stretch.end
        covered = {at for stretch in traced.cover for at in range(stretch.start, stretch.end)}
        missed = [sign for at, sign in enumerate(claim) if part.start <= at < part.end and at not in covered]
        assert not any(is_han(sign) and sign.isprintable() for sign in missed)  # others are no text
        for candidate in traced.candidates:
            for compared in (candidate.figure, candidate.period):
                if compared is not None:
                    assert claim[compared.start : compared.end] == compared.text
            for left in candidate.left:
                assert claim[left.start : left.end] == left.text


@pytest.mark.parametrize("claim", CLAIMS)
def test_what_decides_is_what_the_part_rests_on(claim: str) -> None:
    for traced in TEA.trace(claim).parts:
        found = deciding(traced)
        assert bool(found) == (traced.part.rule != UNCOVERED)
        assert traced.candidates[: len(found)] == tuple(found)
        for candidate in found:
            assert (candidate.rule, candidate.verdict) == (traced.part.rule, traced.part.verdict)
            assert candidate.reason == traced.part.reason
        if traced.part.verdict is not Verdict.NEI:
            assert found[0].fact in traced.part.facts


def test_a_wrong_figure() -> None:
    part = only_part(TEA.trace("2024年青石镇产茶300吨"))
    [candidate] = deciding(part)
    assert (candidate.fact.id, candidate.subject, candidate.attribute) == (
        "output_2024",
        Link.NAMED,
        Link.NAMED,
    )
    assert candidate.figure is not None
    assert (candidate.figure.text, candidate.figure.stated) == ("300吨", "298吨")
    assert candidate.figure.agreement is Agreement.DIFFERS
    assert candidate.period is not None
    assert candidate.period.agreement is Agreement.AGREES
    assert [(stretch.text, stretch.cover) for stretch in part.cover] == [
        ("2024年", Cover.PERIOD),
        ("青石镇", Cover.NAME),
        ("产茶", Cover.NAME),
        ("300吨", Cover.CONFLICT),
    ]
    other = next(candidate for candidate in part.candidates if candidate.fact.id == "output_2023")
    assert not other.decides
    assert other.reason != candidate.reason


def test_what_is_left_over() -> None:
    part = only_part(TEA.trace("云雾茶厂总投资6000万元全靠滴灌"))
    assert part.part.rule == UNCOVERED
    assert "滴灌" in "".join(stretch.text for stretch in part.cover if stretch.cover is Cover.LEFT)
    assert {stretch.text: stretch.cover for stretch in part.cover}["6000万元"] is Cover.FIGURE
    assert "滴灌" in "".join(stretch.text for stretch in part.candidates[0].left)


def test_function_words_negations_and_own_words() -> None:
    part = only_part(TEA.trace("据悉云雾茶厂并不位于青石镇"))
    covers = {stretch.text: stretch.cover for stretch in part.cover}
    assert covers["据悉"] is Cover.FUNCTION
    assert covers["云雾茶厂"] is Cover.NAME
    assert Cover.NEGATION in covers.values()
    own = only_part(TEA.trace("烘干的工期比采摘多9天")).cover
    assert "比" in "".join(stretch.text for stretch in own if stretch.cover is Cover.OWN)


@pytest.mark.parametrize("claim", CLAIMS)
def test_nothing_is_left_over_where_a_claim_is_supported(claim: str) -> None:
    for traced in TEA.trace(claim).parts:
        if traced.part.verdict is Verdict.SUPPORTED:
            assert all(stretch.cover not in (Cover.LEFT, Cover.CONFLICT) for stretch in traced.cover)
