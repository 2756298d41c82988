"""The path of a verdict and a rule's page as a reader and a program get them."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from factcli.messages import set_language
from factcli.render.json_text import encode_json
from factcli.render.progress_terminal import draw_progress
from factcli.render.rule_terminal import draw_rule
from factcli.render.rule_text import describe_rule
from factcli.render.trace_json import trace_object
from factcli.render.trace_terminal import draw_trace
from factcli.render.trace_text import MOST_CANDIDATES, describe_trace
from factcli.values.compare import Agreement
from factcli.verify.judgement import Verdict
from factcli.verify.link import Link
from factcli.verify.rule_pages import PAGES
from factcli.verify.trace import Candidate, Compared, Cover, PartTrace, Stretch, Trace
from tests.render.results import BASE, HOSTILE, INVESTMENT, REFUTED, TEAS, UNCLEAR
from tests.render.test_hostile import hostile_base, hostile_fact, hostile_judgement

Golden = Callable[[str, str], None]
LANGUAGES = pytest.mark.parametrize("language", ["en", "zh"])

WRONG = PartTrace(
    REFUTED.parts[0],
    (
        Stretch("云雾茶厂", 0, 4, Cover.NAME),
        Stretch("总投资", 4, 7, Cover.OWN),
        Stretch("60亿元", 7, 11, Cover.CONFLICT),
    ),
    (
        Candidate(
            INVESTMENT,
            True,
            Link.NAMED,
            Link.WORDED,
            Compared("60亿元", 7, 11, "6亿元", Agreement.DIFFERS),
            Compared("2024年", 0, 5, "", Agreement.INCOMPARABLE),
            "value",
            Verdict.REFUTED,
            "The claim says 60亿元; the base says 6亿元.",
            (),
        ),
        Candidate(
            replace(TEAS, attribute=""),
            False,
            Link.OTHER,
            Link.ABSENT,
            None,
            None,
            "",
            Verdict.NEI,
            "It says nothing of “60亿元”.",
            (Stretch("60亿元", 7, 11, Cover.LEFT),),
        ),
    ),
)
ALL_KINDS = tuple(Stretch(f"词{place}", 2 * place, 2 * place + 2, kind) for place, kind in enumerate(Cover))
OPEN = PartTrace(
    UNCLEAR.parts[1],
    ALL_KINDS,
    tuple(replace(WRONG.candidates[1], subject=link) for link in Link) + (WRONG.candidates[1],) * 3,
)
BARE = PartTrace(UNCLEAR.parts[1], (), ())
TRACES = {
    "wrong": Trace(REFUTED, (WRONG, BARE)),
    "open": Trace(UNCLEAR, (OPEN,)),
}


@LANGUAGES
@pytest.mark.parametrize("name", TRACES)
def test_trace(name: str, language: str, golden: Golden) -> None:
    set_language(language)
    golden(f"trace/{name}.text.{language}.txt", describe_trace(TRACES[name], BASE))
    for color in (False, True):
        drawn = draw_trace(TRACES[name], BASE, width=80, color=color)
        golden(f"trace/{name}.terminal.{language}{'.color' if color else ''}.txt", drawn)


@pytest.mark.parametrize("name", TRACES)
def test_trace_json(name: str, golden: Golden) -> None:
    golden(f"trace/{name}.json.txt", encode_json({"explain": trace_object(TRACES[name], BASE)}, indent=2))


@LANGUAGES
def test_rule_page(language: str, golden: Golden) -> None:
    set_language(language)
    page = PAGES["order"]
    golden(f"rule/order.text.{language}.txt", describe_rule("order", page))
    golden(f"rule/order.terminal.{language}.txt", draw_rule("order", page, width=80, color=False))


def test_a_reader_is_spared_a_long_list() -> None:
    text = describe_trace(TRACES["open"], BASE)
    assert text.count("[teas]") == MOST_CANDIDATES
    assert f"{len(OPEN.candidates) - MOST_CANDIDATES} more facts" in text
    [part] = trace_object(TRACES["open"], BASE)
    candidates = part["candidates"]
    assert isinstance(candidates, list)
    assert len(candidates) == len(OPEN.candidates)


def hostile_trace(text: str) -> Trace:
    judgement = hostile_judgement(text)
    compared = Compared(text, 0, 1, text, Agreement.UNDECIDED)
    stretch = Stretch(text, 0, 1, Cover.LEFT)
    fact = hostile_fact(text)
    candidate = Candidate(
        fact, True, Link.NAMED, Link.NAMED, compared, compared, "value", Verdict.REFUTED, text, (stretch,)
    )
    return Trace(judgement, tuple(PartTrace(part, (stretch,), (candidate,)) for part in judgement.parts))


@given(st.one_of(st.just(HOSTILE), st.text(max_size=40)))
def test_nothing_steers_the_terminal(text: str) -> None:
    trace, base = hostile_trace(text), hostile_base(text)
    for form in (describe_trace(trace, base), draw_trace(trace, base, width=60, color=False)):
        for line in form.split("\n"):
            assert line.replace("\u200d", "").replace("\u200c", "").isprintable(), ascii(line)
    encoded = encode_json({"explain": trace_object(trace, base)})
    assert encoded.replace("\u3000", "").isprintable()
    assert json.loads(encoded)


def test_markup_is_text() -> None:
    text = "[bold]x[/bold] :smile:"
    trace, base = hostile_trace(text), hostile_base(text)
    assert text in describe_trace(trace, base)
    assert "[bold]" in draw_trace(trace, base, width=80, color=False)


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_drawings_keep_to_their_width(width: int) -> None:
    for name, trace in TRACES.items():
        for ascii_only in (False, True):
            drawn = draw_trace(trace, BASE, width=width, color=False, ascii_only=ascii_only)
            assert max(map(cell_len, drawn.split("\n"))) <= width, name
    for code, page in PAGES.items():
        assert max(map(cell_len, draw_rule(code, page, width=width, color=False).split("\n"))) <= width


def test_a_fact_compared_without_a_word_on_it_has_no_empty_label() -> None:
    silent = replace(WRONG, candidates=(replace(WRONG.candidates[1], reason=""),))
    shown = describe_trace(Trace(REFUTED, (silent,)), BASE)
    assert "none decided" in shown
    assert "Reason" not in shown


@pytest.mark.parametrize("ascii_only", [False, True])
@pytest.mark.parametrize("width", [10, 30, 79, 200])
def test_progress_keeps_to_one_line(width: int, ascii_only: bool) -> None:
    for language in ("en", "zh"):
        set_language(language)
        for share in (None, 0.0, 0.5, 1.0):
            drawn = draw_progress(12_345, share, 3.2, width=width, color=False, ascii_only=ascii_only)
            assert "\n" not in drawn
            assert cell_len(drawn) <= width
            assert not ascii_only or language == "zh" or drawn.isascii()


def test_progress_says_how_far_it_is() -> None:
    drawn = draw_progress(500, 0.25, 2.0, width=79, color=False, ascii_only=True)
    assert drawn == "#" * 10 + "." * 30 + " 25 %  500 claims judged, 250 a second"
    assert draw_progress(500, None, 2.0, width=79, color=False) == "500 claims judged, 250 a second"
    assert "\x1b[" in draw_progress(500, 0.25, 2.0, width=79, color=True)
