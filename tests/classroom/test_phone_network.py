"""Real pages on bad networks: blocked streams, dead spots, cut lines, a server that is killed and comes back."""

import time
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.classroom.browser import Phone, next_question, open_phones
from tests.classroom.relay import bad_network
from tests.classroom.school import running_class

pytestmark = pytest.mark.real


def test_the_stream_is_blocked(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school:
        phone = Phone(browser, school.url)
        phone.context.route("**/api/events*", lambda route: route.abort())
        phone.join("张伟")
        silent = school.join("李雷")
        next_question(school, silent)
        phone.shows("第1件事", 3000)
        phone.press("B")
        phone.says("已保存")
        school.move("reveal")
        phone.shows("答对了", 3000)
        assert phone.complaints == []


def test_a_stream_that_never_speaks(browser: Browser, tmp_path: Path) -> None:
    """A proxy that keeps everything until the end: the stream is open and empty."""
    with running_class(tmp_path) as school:
        phone = Phone(browser, school.url)
        phone.context.route("**/api/events*", lambda route: None)
        phone.join("张伟")
        school.move("next")
        phone.shows("第1件事", 3000)


def test_an_answer_in_a_dead_spot_is_kept_and_sent(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school, bad_network(school.port) as relay:
        (phone,) = open_phones(browser, school, "李雷")
        phone = Phone(browser, relay.url)
        phone.join("张伟")
        next_question(school, school.join("旁人"))
        phone.shows("第1件事")
        assert phone.page.inner_text("#clock")
        relay.is_black = True
        phone.press("B")
        phone.says("发送中")
        phone.says("答案已记下")
        assert phone.page.inner_text("#clock") == ""
        assert not school.hub.room.rounds[-1].answers
        relay.cut()
        relay.is_black = False
        phone.says("已保存")
        assert [given.text for given in school.hub.room.rounds[-1].answers.values()] == ["B"]
        assert phone.page.inner_text("#clock")


def test_an_answer_whose_acknowledgement_is_lost(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school, bad_network(school.port) as relay:
        phone = Phone(browser, relay.url)
        phone.join("张伟")
        next_question(school, school.join("李雷"))
        phone.shows("第1件事")
        relay.is_deaf = True
        phone.press("B")
        school.wait_until(lambda: bool(school.hub.room.rounds[-1].answers))
        phone.says("答案已记下")
        relay.cut()
        relay.is_deaf = False
        phone.says("已保存")
        assert school.hub.room.rounds[-1].histogram == {"B": 1}


def test_a_join_whose_answer_is_lost_is_asked_again(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school, bad_network(school.port) as relay:
        phone = Phone(browser, relay.url)
        relay.is_deaf = True
        phone.page.fill("#name", "张伟")
        phone.page.click("#go")
        phone.shows("没有连接")
        relay.cut()
        relay.is_deaf = False
        phone.join("张伟")
        phone.shows("张伟，你已加入")
        assert [pupil.name for pupil in school.hub.room.pupils.values()] == ["张伟"]


def test_a_page_loaded_again_in_a_dead_spot_still_sends(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school:
        (phone,) = open_phones(browser, school, "张伟")
        next_question(school, school.join("李雷"))
        phone.shows("第1件事")
        phone.context.route("**/api/answer", lambda route: route.abort())
        phone.press("C")
        phone.says("没有连接")
        phone.page.reload()
        phone.shows("第1件事")
        phone.context.unroute("**/api/answer")
        phone.says("已保存")
        assert school.hub.room.rounds[-1].histogram == {"C": 1}


def test_an_answer_that_comes_too_late_is_told(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school:
        (phone,) = open_phones(browser, school, "张伟")
        silent = school.join("李雷")
        next_question(school, silent)
        phone.shows("第1件事")
        phone.context.route("**/api/*", lambda route: route.abort())
        phone.press("B")
        phone.says("没有连接")
        school.move("reveal")
        phone.context.unroute("**/api/*")
        phone.shows("没有作答")
        phone.says("晚了")
        next_question(school, silent)
        next_question(school, silent)
        phone.shows("第2件事")
        assert phone.page.inner_text("#status") == ""
        phone.press("A")
        phone.says("已保存")


def test_paused_meanwhile(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school:
        (phone,) = open_phones(browser, school, "张伟")
        next_question(school, school.join("李雷"))
        phone.shows("第1件事")
        phone.context.route("**/api/*", lambda route: route.abort())
        phone.press("B")
        phone.says("没有连接")
        school.move("pause")
        phone.context.unroute("**/api/*")
        phone.says("已暂停。答案已记下")
        school.move("pause")
        phone.says("已保存")


def test_two_tabs_one_answer(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school:
        (phone,) = open_phones(browser, school, "张伟")
        first = phone.page
        phone.open()
        next_question(school, school.join("李雷"))
        phone.shows("第1件事")
        phone.press("C")
        phone.says("已保存")
        first.wait_for_selector("#opts .oC[aria-pressed=true]")
        assert first.is_disabled("#opts .oB")


def test_slow_lines(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school, bad_network(school.port) as relay:
        relay.delay = 0.7
        phone = Phone(browser, relay.url)
        phone.join("张伟")
        next_question(school, school.join("李雷"))
        phone.shows("第1件事")
        phone.press("B")
        phone.says("发送中")
        phone.says("已保存")
        school.move("reveal")
        phone.shows("答对了", 4000)


def test_asleep_while_lines_die(browser: Browser, tmp_path: Path) -> None:
    """What iOS does: the stream is dead and never says so; the page wakes up."""
    with running_class(tmp_path) as school, bad_network(school.port) as relay:
        phone = Phone(browser, relay.url)
        phone.join("张伟")
        phone.page.wait_for_timeout(300)
        relay.is_black = True
        school.move("next")
        phone.page.wait_for_timeout(300)
        relay.cut_silently()
        relay.is_black = False
        phone.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        phone.shows("第1件事", 3000)


def test_a_dead_stream_is_found_without_waking(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school, bad_network(school.port) as relay:
        phone = Phone(browser, relay.url)
        phone.join("张伟")
        phone.page.wait_for_timeout(300)
        relay.cut_silently()
        school.move("next")
        phone.shows("第1件事", 10_000)  # by the request that comes at least every 8 s
        phone.page.wait_for_timeout(2500)
        school.move("reveal")
        phone.shows("没有作答", 2000)  # by a new stream


@pytest.mark.parametrize("phase", ["lobby", "question", "answered", "reveal", "podium"])
def test_the_server_dies_and_comes_back(browser: Browser, tmp_path: Path, phase: str) -> None:
    with ExitStack() as later:
        with running_class(tmp_path) as school:
            phone = Phone(browser, school.url)
            later.callback(phone.context.close)
            phone.join("张伟")
            if phase != "lobby":
                next_question(school, school.join("李雷"))
                phone.shows("第1件事")
            if phase in ("answered", "reveal", "podium"):
                phone.press("B")
                phone.says("已保存")
            if phase in ("reveal", "podium"):
                school.move("reveal")
                phone.shows("答对了")
            if phase == "podium":
                school.move("end")
                phone.shows("第 1 名")
            before, port, lesson = phone.seen(), school.port, school.lesson
        phone.says("没有连接")
        if phase == "question":
            phone.press("B")
            phone.says("答案已记下")
        phone.page.wait_for_timeout(1500)
        with running_class(tmp_path, resume=lesson, port=port) as school:
            begun = time.monotonic()
            phone.page.wait_for_function(
                "() => !document.getElementById('status').textContent.includes('没有连接')"
            )
            assert time.monotonic() - begun < 10  # on a busy machine; 3 s on an idle one
            if phase in ("question", "answered"):  # it goes on: 李雷's phone is waited for as well
                phone.says("已保存")
                school.move("reveal")
                phone.shows("答对了")
                assert school.hub.room.rounds[-1].histogram == {"B": 1}
            else:
                school.wait_until(lambda: phone.seen() == before)
            school.wait_until(lambda: school.hub.count_streams(1) == 1)
            school.move("end")
            phone.shows("本课结束" if phase == "podium" else "最终成绩", 2000)
