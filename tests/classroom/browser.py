"""A real browser for tests of the class's pages, and a lesson with every type of item."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from factcli.facts.fact import Fact
from factcli.quiz.item import Item, ItemType, Option, Slip, Wrong
from tests.classroom.school import CODE, School

QUICK = {"width": 360, "height": 640}


@contextmanager
def real_browser() -> Iterator[Browser]:
    """Chromium without a window; the test is skipped where there is none."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        if os.environ.get("FACTCLI_NO_SKIP"):
            pytest.fail("there is no chromium")
        pytest.skip("there is no chromium")
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=found, args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()


class Phone:
    """One phone: a browser of its own, what its page complains about, and what a pupil does with it."""

    def __init__(self, browser: Browser, url: str, language: str = "zh-CN", **more: Any) -> None:
        self.url = url
        self.context: BrowserContext = browser.new_context(locale=language, **({"viewport": QUICK} | more))
        self.context.set_default_timeout(8000)
        self.complaints: list[str] = []
        self.open()

    def open(self, path: str = f"/j/{CODE}") -> None:
        """Open the page in a new tab of this browser."""
        self.page: Page = self.context.new_page()
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", lambda said: self._hear(said.type, said.text))
        self.page.goto(self.url + path)

    def _hear(self, kind: str, text: str) -> None:
        if kind == "error" and "Failed to load resource" not in text:
            self.complaints.append(text)

    def join(self, name: str) -> None:
        """Come in and wait until the page says so."""
        self.page.fill("#name", name)
        self.page.click("#go")
        self.page.wait_for_selector("#rest:visible, #ask:visible")

    def press(self, labels: str) -> None:
        """Press the options with these labels in turn."""
        for label in labels:
            self.page.click(f"#opts .o{label}")

    def give(self, item: Item, answer: str) -> None:
        """Answer an item as its type wants it."""
        self.page.wait_for_function(
            "text => document.getElementById('stem').textContent === text", arg=item.stem
        )
        if item.type.is_typed:
            self.page.fill("#typed", answer)
        else:
            self.press(answer)
        if not item.type.takes_one:
            self.page.click("#send")

    def says(self, text: str, timeout: float = 8000) -> None:
        """Wait until the line of state says this."""
        self.page.wait_for_function(
            "text => document.getElementById('status').textContent.includes(text)", arg=text, timeout=timeout
        )

    def shows(self, text: str, timeout: float = 8000) -> None:
        """Wait until something that is seen reads so."""
        self.page.wait_for_function(
            "text => document.body.innerText.includes(text)", arg=text, timeout=timeout
        )

    def seen(self) -> str:
        """What is seen, without the clock."""
        return str(
            self.page.evaluate(
                "() => { document.getElementById('clock').textContent = ''; return document.body.innerText }"
            )
        )


def made_item(
    item_type: ItemType,
    stem: str,
    key: str,
    texts: tuple[str, ...] = (),
    prompts: tuple[str, ...] = (),
    unit: str = "",
    statement: str = "",
) -> Item:
    """An item with options A, B … and a reason why each other one is wrong."""
    options = tuple(Option("ABCDEFGH"[place], text) for place, text in enumerate(texts))
    wrong = {
        option.label: Wrong(Slip.OTHER_NAME, f"{option.text}属于别的企业。")
        for option in options
        if item_type.takes_one and option.label != key
    }
    said = statement or f"{stem} {key}。"
    fact = Fact(f"fact_{item_type}_{len(stem)}", said)
    return Item(
        f"{fact.id}:{item_type}", item_type, fact, stem, key, options, wrong, prompts, unit, statement=said
    )


def every_type() -> list[Item]:
    """One item of each of the eight types."""
    return [
        made_item(
            ItemType.CHOICE,
            "云溪茶厂的总投资是多少？",
            "B",
            ("6000万元", "108亿元", "180亿元", "18亿元"),
            statement="云溪茶厂总投资108亿元。",
        ),
        made_item(ItemType.TRUE_FALSE, "对不对？茶厂在2019年建成。", "A", ("对", "错")),
        made_item(ItemType.ODD_ONE, "哪一个不属于这一类？", "D", ("绿茶", "红茶", "白茶", "陶瓷")),
        made_item(ItemType.SEVERAL, "下列哪些是茶厂的产品？", "AC", ("毛峰", "水泥", "银针", "花炮")),
        made_item(ItemType.NUMBER, "茶厂去年的产值是多少？", "108亿元", unit="亿元"),
        made_item(ItemType.CLOZE, "茶厂落户在____镇。", "云溪"),
        made_item(ItemType.ORDER, "按先后排列制茶的工序。", "CADB", ("杀青", "烘干", "采摘", "揉捻")),
        made_item(
            ItemType.MATCH,
            "各是什么颜色？",
            "BDA",
            ("绿色", "红色", "白色", "黑色"),
            ("毛峰", "银针", "红袍"),
        ),
    ]


def right_answer(item: Item) -> str:
    """What a pupil presses or types to be right."""
    return item.key.removesuffix("亿元") if item.type is ItemType.NUMBER else item.key


def open_phones(browser: Browser, school: School, *names: str, language: str = "zh-CN") -> list[Phone]:
    """A phone for each name, all in the class."""
    phones = [Phone(browser, school.url, language) for _name in names]
    for phone, name in zip(phones, names, strict=True):
        phone.join(name)
    return phones


def next_question(school: School, silent: str) -> None:
    """The next step, with one pupil there who doesn't answer, so that the question stays open."""
    school.state(silent)
    school.move("next")
