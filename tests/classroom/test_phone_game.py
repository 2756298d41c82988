"""Whole games on real pages: every type, both languages, reloads, tabs, other browsers."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from factcli.classroom.lesson import Enrolled
from tests.classroom.browser import (
    Phone,
    every_type,
    next_question,
    open_phones,
    right_answer,
)
from tests.classroom.school import CODE, choice_item, new_lesson, running_class

pytestmark = pytest.mark.real

SAID = {
    "zh-CN": ("已保存", "答对了", "答错了", "没有作答", "最终成绩", "本课结束"),
    "en-GB": ("Saved", "Right", "Wrong", "No answer", "The result", "The end"),
}


@pytest.mark.parametrize("language", ["zh-CN", "en-GB"])
def test_a_whole_game(browser: Browser, tmp_path: Path, language: str) -> None:
    items = every_type()
    saved, right, wrong, none, result, over = SAID[language]
    with running_class(tmp_path, new_lesson(*items)) as school:
        knows, errs, sleeps = phones = open_phones(
            browser, school, "张伟", "李雷", "王小明", language=language
        )
        for number, item in enumerate(items):
            school.move("next")
            knows.give(item, right_answer(item))
            knows.says(saved)
            mistaken = {"B": "A", "A": "B", "D": "C", "AC": "B"}.get(item.key, item.key[::-1])
            errs.give(item, "7" if item.type.is_typed else mistaken)
            errs.says(saved)
            assert school.hub.room.rounds[-1].right_count == 1
            school.move("reveal")
            knows.shows(right)
            knows.shows(item.statement)
            sleeps.shows(none)
            if item.type.takes_one:
                errs.shows(wrong)
                errs.shows("属于别的企业")
            if number < len(items) - 1:
                school.move("next")
                knows.shows("第 1 名" if language == "zh-CN" else "Place 1")
        school.move("next")
        for phone in phones:
            phone.shows(result)
        knows.shows("8")
        school.move("next")
        sleeps.shows(over)
        assert [phone.complaints for phone in phones] == [[], [], []]
        html = "document.documentElement.lang"
        assert knows.page.evaluate(html) == language[:2].replace("zh", "zh-CN")


def test_a_reload_in_every_state(browser: Browser, tmp_path: Path) -> None:
    items = every_type()[:2]
    with running_class(tmp_path, new_lesson(*items)) as school:
        (phone,) = open_phones(browser, school, "张伟")
        silent = school.join("旁人")

        def reload_is_same(*texts: str) -> None:
            for text in texts:
                phone.shows(text)
            before = phone.seen()
            phone.page.reload()
            for text in texts:
                phone.shows(text)
            school.wait_until(lambda: phone.seen() == before)

        reload_is_same("张伟，你已加入", "0001")
        next_question(school, silent)
        reload_is_same(items[0].stem, "108亿元")
        phone.give(items[0], "B")
        reload_is_same(items[0].stem, "已保存")
        assert phone.page.get_attribute("#opts .oB", "aria-pressed") == "true"
        school.move("pause")
        reload_is_same("已暂停")
        school.move("reveal")
        reload_is_same("答对了", "正确答案", "分")
        next_question(school, silent)
        reload_is_same("目前排名", "第 1 名")
        next_question(school, silent)
        school.move("skip")
        reload_is_same("本题不计分")
        school.move("end")
        reload_is_same("最终成绩", "第 1 名")
        school.move("end")
        reload_is_same("本课结束")
        assert len(school.hub.room.pupils) == 2
        assert phone.complaints == []


def test_closed_and_opened_again(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school:
        (phone,) = open_phones(browser, school, "张伟")
        silent = school.join("旁人")
        next_question(school, silent)
        phone.press("B")
        phone.says("已保存")
        phone.page.close()
        phone.open("/j/" + CODE)
        phone.says("已保存")
        phone.page.close()
        phone.open("/")  # the code is typed again, and the phone is known by it
        phone.page.fill("#code", "４８２９１３")
        phone.page.fill("#name", "张伟")
        phone.page.click("#go")
        phone.shows("张伟 2")
        phone.open("/j/" + CODE)
        phone.shows("张伟 2")


def test_another_browser_with_the_seat_code(browser: Browser, tmp_path: Path) -> None:
    roster = (Enrolled("07", "张伟"), Enrolled("08", "李雷"))
    with running_class(tmp_path, new_lesson(roster=roster)) as school:
        old = Phone(browser, school.url)
        old.page.fill("#name", "韩梅梅")
        old.page.keyboard.press("Enter")
        old.shows("请用名单上的名字或学号")
        old.join("07")
        silent = school.join("李雷")
        next_question(school, silent)
        old.press("B")
        old.says("已保存")
        new = Phone(browser, school.url)
        new.page.fill("#name", "张伟")
        new.page.click("#go")
        new.shows("请填座位码")
        new.page.fill("#seatcode", "9999")
        new.page.click("#go")
        new.shows("名字和座位码对不上")
        new.page.fill("#seatcode", old.page.inner_text("#seat").split()[-1])
        new.page.click("#go")
        new.says("已保存")
        assert new.page.get_attribute("#opts .oB", "aria-pressed") == "true"
        old.shows("已不在课堂里", 12_000)
        assert len(school.hub.room.pupils) == 2


def test_refusals_have_words(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path, new_lesson(every_type()[4], choice_item(2))) as school:
        phone = Phone(browser, school.url)
        phone.page.fill("#name", "   ")
        phone.page.click("#go")
        phone.shows("请填名字")
        phone.page.fill("#name", "一二三四五六七八九十甲乙丙")
        phone.page.click("#go")
        phone.shows("名字最多 12 个字")
        school.move("lock")
        phone.page.fill("#name", "$&张伟")
        phone.page.click("#go")
        phone.shows("已关门")
        phone.page.click("#tongue")
        phone.page.click("#go")
        phone.shows("The door is closed")
        assert phone.page.input_value("#name") == "$&张伟"
        school.move("lock")
        phone.page.click("#go")
        phone.shows("You're in, $&张伟!")
        silent = school.join("旁人")
        next_question(school, silent)
        phone.page.fill("#typed", "不知道")
        phone.page.click("#send")
        phone.says("Can't be read")
        assert phone.page.input_value("#typed") == "不知道"
        phone.page.fill("#typed", "一百零八亿")
        phone.page.click("#send")
        phone.says("Saved")
        assert school.hub.room.rounds[-1].right_count == 1
        school.move("kick", 1)
        phone.shows("You were sent out")
        assert phone.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(170, 17, 17)"
        phone.page.click("text=Join anew")
        phone.join("李雷")
        assert phone.complaints == []


def test_a_wrong_code(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school:
        phone = Phone(browser, school.url, "en-GB")
        phone.open("/j/111111")
        phone.page.fill("#name", "Ann")
        phone.page.click("#go")
        phone.shows("No class has this code")
        phone.page.fill("#code", CODE)
        phone.page.click("#go")
        phone.shows("You're in, Ann!")
        assert phone.page.url.endswith("/j/" + CODE)


def test_a_new_name_and_the_phones_own_settings(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school:
        (phone,) = open_phones(browser, school, "张伟")
        silent = school.join("旁人")
        phone.page.on("dialog", lambda dialog: dialog.accept("李雷"))
        phone.page.click("text=改名字")
        phone.shows("李雷，你已加入")
        next_question(school, silent)
        phone.shows("第1件事用了多少天")
        phone.page.click("#hide")
        assert "多少天" not in phone.seen()
        assert "20天" not in phone.seen()
        phone.page.click("#size")
        phone.page.reload()
        phone.shows("题目在大屏幕上")
        assert phone.page.evaluate("document.documentElement.className") == "s1"
        phone.page.click("#tongue")
        phone.shows("The question is on the big screen")
        phone.page.click("#hide")
        assert phone.page.get_attribute("#stem", "lang") == "zh-CN"
        assert phone.page.evaluate("document.documentElement.lang") == "en"
