import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from factcli.errors import InputError
from factcli.facts.load import load_base
from factcli.quiz.generate import make_items
from factcli.quiz.item import Level
from factcli.quiz.paper import read_paper
from factcli.render.quiz_json import paper_object

BASE = load_base(Path(__file__).parents[2] / "facts.yaml")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_printed_paper_is_played_as_it_was_made(language: str) -> None:
    items = make_items(BASE, 120, 3, language=language)
    text = json.dumps(paper_object(items, BASE, 3, with_key=True))
    kept = [replace(item, level=Level.MEDIUM) for item in items]
    assert read_paper(text, BASE, "p.json") == kept, "all but the level, which nobody sees"


def change(**fields: object) -> Callable[[dict[str, Any]], None]:
    return lambda item: item.update(fields)


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (change(key=None), "key"),
        (change(key="Z"), "key"),
        (change(key="AB"), "key"),
        (change(type="essay"), "type"),
        (change(stem=3), "stem"),
        (change(stem="x" * 5000), "stem"),
        (change(options=[]), "key"),
        (change(options=[{"label": "A"}]), "options"),
        (change(options=[{"label": "B", "text": "x"}, {"label": "A", "text": "y"}]), "options"),
        (change(wrong={"B": {"error": "magic", "why": "", "fact": ""}}), "wrong"),
        (change(prompts=[1]), "prompts"),
        (change(prompts=["x"]), "key"),
        (change(stem="half \ud800"), "stem"),
        (change(id=""), "id"),
    ],
)
def test_a_paper_that_was_changed_is_refused_with_its_place(
    spoil: Callable[[dict[str, Any]], None], named: str
) -> None:
    paper = paper_object(make_items(BASE, 4, 3, language="zh", level=Level.EASY), BASE, 3, with_key=True)
    spoil(paper["items"][2])
    with pytest.raises(InputError) as caught:
        read_paper(json.dumps(paper), BASE, "p.json")
    assert "3" in caught.value.message
    assert named in caught.value.message
    assert caught.value.where is not None


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 9000, '{"version": 1}', '{"version": 1, "items": []}'])
def test_what_is_no_paper_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        read_paper(text, BASE, "p.json")


def test_a_paper_that_asks_twice_is_refused() -> None:
    paper = paper_object(make_items(BASE, 2, 3, language="zh"), BASE, 3, with_key=True)
    paper["items"].append(paper["items"][0])
    with pytest.raises(InputError, match="item 3"):
        read_paper(json.dumps(paper), BASE, "p.json")
