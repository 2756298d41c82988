"""How a phone is used: by buttons alone, by keys, in every width and light, and with a screen reader."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from factcli.classroom.lesson import Phones
from factcli.quiz.item import ItemType
from tests.classroom.browser import (
    Phone,
    every_type,
    made_item,
    next_question,
    open_phones,
    right_answer,
)
from tests.classroom.page_rules import FAINT, WIDE
from tests.classroom.school import new_lesson, running_class

pytestmark = pytest.mark.real


def test_buttons_only(browser: Browser, tmp_path: Path) -> None:
    items = every_type()
    with running_class(tmp_path, new_lesson(items[0], items[7], phones=Phones.BUTTONS)) as school:
        (phone,) = open_phones(browser, school, "张伟")
        silent = school.join("旁人")
        next_question(school, silent)
        phone.shows("题目在大屏幕上")
        assert not phone.page.is_visible("#hide")
        phone.press("B")
        phone.says("已保存")
        school.move("reveal")
        phone.shows("B 108亿元")
        next_question(school, silent)
        next_question(school, silent)
        phone.shows("依次点选")
        phone.press("BDA")
        phone.page.click("#send")
        phone.says("已保存")
        school.move("reveal")
        phone.shows("答对了")


def test_keys(browser: Browser, tmp_path: Path) -> None:
    items = every_type()
    with running_class(tmp_path, new_lesson(items[3], items[6], items[0])) as school:
        (phone,) = open_phones(browser, school, "张伟")
        silent = school.join("旁人")
        keys = phone.page.keyboard
        next_question(school, silent)
        phone.shows(items[3].stem)
        for key in ("a", "2", "3", "b"):
            keys.press(key)
        keys.press("Enter")
        phone.says("已保存")
        assert school.hub.room.rounds[-1].answers[1].text == "AC"
        school.move("reveal")
        next_question(school, silent)
        next_question(school, silent)
        phone.shows(items[6].stem)
        for key in "dacbdCA2":  # all four in a wrong order, all taken back: 2 is b
            keys.press(key)
        for key in "cadb":
            keys.press(key)
        keys.press("Enter")
        phone.says("已保存")
        assert school.hub.room.rounds[-1].right_count == 1
        school.move("reveal")
        next_question(school, silent)
        next_question(school, silent)
        phone.shows(items[0].stem)
        phone.page.focus("#opts .oB")
        keys.press("Enter")
        phone.says("已保存")
        assert school.hub.room.rounds[-1].answers[1].text == "B"


def test_an_input_methods_enter_sends_nothing(browser: Browser, tmp_path: Path) -> None:
    item = every_type()[5]
    with running_class(tmp_path, new_lesson(item)) as school:
        (phone,) = open_phones(browser, school, "张伟")
        silent = school.join("旁人")
        next_question(school, silent)
        phone.shows(item.stem)
        phone.page.fill("#typed", "云溪")
        phone.page.focus("#typed")
        tell = """([kind, more]) => document.getElementById("typed").dispatchEvent(kind === "keydown"
            ? new KeyboardEvent(kind, Object.assign({key: "Enter", keyCode: 13, bubbles: true}, more))
            : new CompositionEvent(kind, {bubbles: true}))"""
        for kind, more in (
            ("compositionstart", {}),
            ("keydown", {"isComposing": True}),
            ("keydown", {"keyCode": 229}),
        ):
            phone.page.evaluate(tell, [kind, more])
        # Safari ends the composition first and sends the Enter just after it.
        phone.page.evaluate(
            """() => { const typed = document.getElementById("typed");
            typed.dispatchEvent(new CompositionEvent("compositionend", {bubbles: true}));
            typed.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", keyCode: 13, bubbles: true})) }"""
        )
        phone.page.wait_for_timeout(200)
        assert phone.page.input_value("#typed") == "云溪"
        assert school.hub.room.rounds[-1].answers == {}
        phone.page.keyboard.press("Enter")
        phone.says("已保存")
        assert school.hub.room.rounds[-1].right_count == 1


LONG = "江西省萍乡市湘东区陶瓷产业基地新型功能材料与高端装备制造联合创新中心第二期工程建设指挥部"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 820])
def test_everything_can_be_read(browser: Browser, tmp_path: Path, scheme: str, width: int) -> None:
    eight = tuple(f"{LONG}{number}" for number in range(8))
    items = [*every_type(), made_item(ItemType.SEVERAL, LONG * 2, "AH", eight)]
    with running_class(tmp_path, new_lesson(*items, teams=("红队", "蓝队"))) as school:
        phone = Phone(
            browser,
            school.url,
            viewport={"width": width, "height": 568},
            color_scheme=scheme,
            reduced_motion="reduce",
        )

        def is_readable() -> None:
            for _size in range(3):
                assert phone.page.evaluate(FAINT) == []
                assert phone.page.evaluate(WIDE) <= 0
                phone.page.click("#size")

        is_readable()
        phone.join("👩‍👩‍👧‍👦🏳️‍🌈🎉張偉🐼😀x~龘é")
        silent = school.join("旁人")
        is_readable()
        for item in items:
            next_question(school, silent)
            phone.page.wait_for_function(
                "text => document.getElementById('stem').textContent === text", arg=item.stem
            )
            is_readable()
            phone.give(item, right_answer(item))
            phone.says("已保存")
            is_readable()
            school.move("reveal")
            phone.shows("正确答案")
            is_readable()
            if item is not items[-1]:
                next_question(school, silent)
        next_question(school, silent)
        phone.shows("最终成绩")
        is_readable()
        school.move("kick", 1)
        phone.shows("你已被请出课堂")
        is_readable()
        assert phone.complaints == []


def test_an_older_state_changes_nothing(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school:
        (phone,) = open_phones(browser, school, "张伟")
        next_question(school, school.join("旁人"))
        phone.shows("第1件事")
        phone.page.evaluate("take(Object.assign({}, S, {rev: S.rev - 1, phase: 'lobby'}))")
        assert phone.page.is_visible("#ask")
        # Of the same number, one that was longer on its way may not give more time.
        phone.page.evaluate("take(Object.assign({}, S, {left: 900000}))")
        assert int(phone.page.inner_text("#clock")) <= 20
        phone.page.evaluate("take(Object.assign({}, S, {rev: S.rev + (1 << 20), phase: 'podium'}))")
        phone.shows("最终成绩")


def test_what_a_screen_reader_is_told(browser: Browser, tmp_path: Path) -> None:
    items = every_type()
    with running_class(tmp_path, new_lesson(items[3], items[5])) as school:
        phone = Phone(browser, school.url, "en-GB")
        page = phone.page
        page.get_by_role("textbox", name="Your name or class number").fill("Ann")
        page.get_by_role("button", name="Join").click()
        page.get_by_role("heading", name="You're in, Ann!").wait_for()
        silent = school.join("旁人")
        next_question(school, silent)
        page.get_by_role("heading", name=items[3].stem).wait_for()
        option = page.get_by_role("button", name="A ▲ 毛峰")
        option.click()
        page.get_by_role("button", name="A ▲ 毛峰", pressed=True).wait_for()
        page.get_by_role("button", name="Send").click()
        page.get_by_role("status").filter(has_text="Saved").wait_for()
        school.move("reveal")
        page.get_by_role("heading", name="Partly right").wait_for()
        school.state(silent)
        school.move("next")
        school.move("next")
        page.get_by_role("textbox", name=items[5].stem).wait_for()
        assert (
            page.get_attribute("#rest", "aria-live") == page.get_attribute("#stem", "aria-live") == "polite"
        )
