"""A printed quiz as a page: whole in itself, hostile text harmless, read by a real browser."""

import os
import shutil
import subprocess
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from factcli import messages
from factcli.facts.load import load_base
from factcli.quiz.generate import make_items
from factcli.quiz.item import Option
from factcli.render.quiz_html import paper_html

BASE = load_base(Path(__file__).parents[2] / "facts.yaml")
HOSTILE = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script> & 'x' \u202e"


def page(language: str, *, hostile: bool = False, with_key: bool = True) -> str:
    messages.set_language(language)
    items = make_items(BASE, 12, 3, language=language)
    if hostile:
        items = [
            replace(
                item,
                stem=HOSTILE,
                statement=HOSTILE,
                options=tuple(Option(o.label, HOSTILE) for o in item.options),
            )
            for item in items
        ]
    return paper_html(items, BASE, 3, with_key=with_key)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_page_holds_all_it_needs(language: str) -> None:
    text = page(language)
    assert f'<html lang="{"zh-CN" if language == "zh" else "en"}">' in text
    assert "http" not in text.replace('http-equiv="Content-Security-Policy"', "")
    assert ("答案" if language == "zh" else "Answers") in text
    assert ("答案" if language == "zh" else "Answers") not in page(language, with_key=False)


def test_hostile_text_is_text() -> None:
    text = page("en", hostile=True)
    assert "<img" not in text
    assert "<script" not in text
    assert "\u202e" not in text


@pytest.mark.real
@pytest.mark.parametrize("hostile", [False, True])
def test_a_browser_shows_it(hostile: bool, tmp_path: Path) -> None:
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        if os.environ.get("FACTCLI_NO_SKIP"):
            pytest.fail("there is no chromium")
        pytest.skip("there is no chromium")
    file = tmp_path / "quiz.html"
    file.write_text(page("zh", hostile=hostile), encoding="utf-8")
    options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
    done = subprocess.run(
        [browser, *options, "--dump-dom", file.as_uri()], capture_output=True, timeout=60, check=True
    )
    shown = done.stdout.decode()
    assert "<title>萍乡工业转型</title>" in shown, "no script has run"
    assert shown.count("<li>") >= 24
    assert ("onerror" in unescape(shown)) == hostile
