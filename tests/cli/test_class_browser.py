"""A whole lesson as it is held: the teacher at a pseudo-terminal, pupils at real pages."""

import json
import re
from pathlib import Path

import pytest

from factcli.quiz.item import Item
from factcli.quiz.paper import read_paper
from tests.classroom.browser import Phone, real_browser
from tests.cli.test_class import PAPERS, WORDS, led, wait_for


@pytest.mark.real
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_lesson_with_three_pages(language: str, tmp_path: Path) -> None:
    words = WORDS[language]
    text = (PAPERS / f"{language}.json").read_text("utf-8")
    items = read_items(text)
    saved = "已保存" if language == "zh" else "Saved"
    with real_browser() as browser, led(language, tmp_path, "--host", "127.0.0.1") as teacher:
        wait_for(teacher, words["play"])
        teacher.press("\r")
        lobby = wait_for(teacher, words["start"])
        port = re.search(r"127\.0\.0\.1:(\d+)", lobby)
        code = re.search(r"(\d) (\d) (\d) (\d) (\d) (\d)", lobby)
        assert port is not None
        assert code is not None
        locale = "zh-CN" if language == "zh" else "en-GB"
        phones = [Phone(browser, f"http://127.0.0.1:{port[1]}", locale) for _pupil in range(3)]
        for phone, name in zip(phones, ("张伟", "李雷", "Zoë"), strict=True):
            phone.page.close()
            phone.open(f"/j/{''.join(code.groups())}")
            phone.join(name)
            wait_for(teacher, name)
        for place, item in enumerate(items):
            teacher.press(" ")
            wait_for(teacher, words["open"])
            for phone in phones:
                phone.give(item, item.key)
                if phone is not phones[-1]:  # after the last answer the question is closed at once
                    phone.says(saved)
            wait_for(teacher, words["go"])
            phones[0].shows(item.statement[:12])
            if place < len(items) - 1:
                teacher.press(" ")
                wait_for(teacher, "1.")
        teacher.press(" ")
        podium = wait_for(teacher, words["end"])
        for name in ("张伟", "李雷", "Zoë"):
            assert name in podium
        teacher.press(" ")
        teacher.press(" ")
        assert teacher.wait_for_end() == 0
        for phone in phones:
            assert not phone.complaints
            phone.context.close()


def read_items(text: str) -> list[Item]:
    from factcli.facts.load import load_base

    assert json.loads(text)["version"] == 1
    return read_paper(text, load_base(Path(__file__).parents[2] / "facts.yaml"), "paper.json")
