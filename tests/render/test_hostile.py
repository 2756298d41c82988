"""Hostile text in claims, bases and errors reaches a terminal only as harmless characters."""

import json
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli.errors import BaseError, Fault, InputError, Place, Severity
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase, Source
from factcli.facts.name import Entity
from factcli.lookup import Answer, Found
from factcli.render import listing_json, listing_text
from factcli.render.error_text import describe_error
from factcli.render.fact_json import facts_object
from factcli.render.fact_terminal import draw_fact
from factcli.render.fact_text import describe_fact
from factcli.render.json_text import encode_json
from factcli.render.judgement_json import judgement_object, unjudged_object
from factcli.render.judgement_terminal import draw_judgement
from factcli.render.judgement_text import describe_judgement
from factcli.render.listing_terminal import draw_rows
from factcli.render.lookup_json import answer_object
from factcli.render.lookup_terminal import draw_answer
from factcli.render.lookup_text import describe_answer
from factcli.verify.judgement import Judgement, Near, Part, Verdict
from tests.render.results import HOSTILE, JUDGEMENTS


def hostile_fact(text: str) -> Fact:
    """A fact with `text` in every slot that holds one text."""
    slots: dict[str, Any] = {slot.name: text for slot in fields(Fact) if slot.type in (str, "str")}
    return Fact(**slots, also_said=(text,))


def hostile_base(text: str) -> FactBase:
    return FactBase(
        name=text,
        title=text,
        sources={text: Source(text, text)},
        entities={text: Entity(text, text, (text,), (text,))},
        facts=(hostile_fact(text),),
    )


def hostile_judgement(text: str) -> Judgement:
    fact = hostile_fact(text)
    part = Part(text, 0, len(text), Verdict.REFUTED, "value", text, (fact,), 0.99, text, text + "!", text)
    return Judgement(text, Verdict.REFUTED, 0.99, (part, part), (fact,), (Near(fact, text),), text, text)


def readable_forms(text: str) -> list[str]:
    base, judgement, fact = hostile_base(text), hostile_judgement(text), hostile_fact(text)
    answer = Answer(text, False, (Found(fact, 1.0),))
    mapping = replace(fact, value="", pairs=((text, text),))
    rows = (
        listing_text.fact_rows(base.facts, base),
        listing_text.topic_rows(base),
        listing_text.entity_rows(base),
    )
    fault = Fault(Place(text, 1, 1), Severity.ERROR, "code", text, text)
    return [
        describe_judgement(judgement, base),
        draw_judgement(judgement, base, width=60, color=False),
        describe_answer(answer, base),
        draw_answer(answer, base, width=60, color=False),
        describe_fact(mapping, base),
        draw_fact(fact, base, width=60, color=False),
        *("\n".join(listing_text.rows_text(table, closing="1", base=base)) for table in rows),
        *(draw_rows(table, base, width=60, color=False) for table in rows),
        describe_error(InputError(text, text, Place(text, 3))),
        describe_error(BaseError(text, text, None, (fault,))),
    ]


@given(st.one_of(st.just(HOSTILE), st.text(max_size=40)))
def test_nothing_steers_the_terminal(text: str) -> None:
    for form in readable_forms(text):
        for line in form.split("\n"):
            assert line.replace("\u200d", "").replace("\u200c", "").isprintable(), ascii(line)


def test_markup_is_text() -> None:
    for form in readable_forms("[bold]x[/bold] [link=y]z[/link] :smile:"):
        assert "[bold]x[/bold][link=y]z[/link]:smile:" in "".join(form.split())  # however it is folded


@given(st.one_of(st.just(HOSTILE), st.text(st.characters(), max_size=40)))
def test_machine_forms_are_harmless_and_lossless(text: str) -> None:
    base, judgement = hostile_base(text), hostile_judgement(text)
    for result in (
        judgement_object(judgement, base, 1),
        unjudged_object(text, text, 1),
        answer_object(Answer(text, True, (Found(base.facts[0], 1.0),)), base),
        facts_object(base.facts, [text], base),
        listing_json.listed_object("facts", listing_json.fact_objects(base.facts, base), base),
        listing_json.listed_object("topics", listing_json.topic_objects(base), base),
        listing_json.listed_object("entities", listing_json.entity_objects(base), base),
    ):
        for ascii_only in (False, True):
            encoded = encode_json(result, ascii_only=ascii_only)
            assert encoded.replace("\u3000", "").isprintable()
            assert encoded.encode("ascii" if ascii_only else "utf-8")
            assert json.loads(encoded) == json.loads(json.dumps(result))


def test_a_megabyte_on_one_line_is_shortened_for_readers_only() -> None:
    text = "好x" * 500_000
    for form in readable_forms(text):
        assert len(form) < 40_000
    assert (
        json.loads(encode_json(judgement_object(hostile_judgement(text), hostile_base(text), 1)))["claim"]
        == text
    )


@pytest.mark.parametrize("name", JUDGEMENTS)
@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_drawings_keep_to_their_width(name: str, width: int) -> None:
    from rich.cells import cell_len

    drawn = draw_judgement(JUDGEMENTS[name], hostile_base("x"), width=width, color=False)
    assert max(map(cell_len, drawn.split("\n"))) <= width


def test_ascii_frames_hold_no_box_lines() -> None:
    drawn = draw_judgement(JUDGEMENTS["refuted"], hostile_base("x"), width=60, color=False, ascii_only=True)
    assert "─" not in drawn
    assert "---" in drawn
