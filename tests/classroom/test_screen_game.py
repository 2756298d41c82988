"""The projector's page in a real browser: a whole game played by its keys."""

from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page

from factcli.classroom.lesson import Ranking
from tests.classroom.browser import Phone, every_type, open_phones, right_answer
from tests.classroom.page_rules import FAINT
from tests.classroom.relay import bad_network
from tests.classroom.school import CODE, SECRET, School, choice_item, new_lesson, running_class

pytestmark = pytest.mark.real

HIDDEN = (
    "() => { const main = document.getElementById('main'); return main.scrollHeight - main.clientHeight }"
)


class Screen:
    """The teacher's page on the projector."""

    def __init__(self, browser: Browser, url: str, secret: str = SECRET, **more: object) -> None:
        options = {"locale": "zh-CN", "viewport": {"width": 1920, "height": 1080}} | more
        self.page: Page = browser.new_context(**options).new_page()  # type: ignore[arg-type]
        self.page.set_default_timeout(8000)
        self.complaints: list[str] = []
        self.asked: list[str] = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", lambda said: self._hear(said.type, said.text))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.goto(f"{url}/screen#k={quote(secret)}")

    def _hear(self, kind: str, text: str) -> None:
        if kind == "error" and "Failed to load resource" not in text:
            self.complaints.append(text)

    def press(self, key: str) -> None:
        """A key, once the page has done what the last one asked for."""
        self.page.wait_for_timeout(420)
        self.page.keyboard.press(key)

    def shows(self, text: str, timeout: float = 8000) -> None:
        self.page.wait_for_function(
            "text => document.body.innerText.includes(text)", arg=text, timeout=timeout
        )

    def hides(self, text: str) -> None:
        self.page.wait_for_function("text => !document.body.innerText.includes(text)", arg=text)

    def check(self) -> None:
        """All of it is on the screen and can be read."""
        assert self.page.evaluate(HIDDEN) <= 0
        assert self.page.evaluate(FAINT) == []


@pytest.mark.parametrize(
    ("width", "height", "scheme", "locale"),
    [(1920, 1080, "light", "zh-CN"), (1024, 768, "dark", "en-GB")],
)
def test_a_whole_game_by_keys(
    browser: Browser, tmp_path: Path, width: int, height: int, scheme: str, locale: str
) -> None:
    items = every_type()
    zh = locale == "zh-CN"
    with running_class(
        tmp_path, new_lesson(*items, teams=("红队", "蓝队"), language="zh" if zh else "en")
    ) as school:
        screen = Screen(
            browser,
            school.url,
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            locale=locale,
        )
        screen.shows(CODE)
        screen.shows(f"127.0.0.1:{school.port}")
        screen.shows("还没有人加入" if zh else "Nobody is here yet")
        screen.check()
        (phone,) = open_phones(browser, school, "张伟")
        screen.shows("张伟")
        tokens = [school.join(name) for name in ("李雷", "<b>韩</b>", "欧阳娜娜")]
        screen.shows("<b>韩</b>")
        screen.check()
        for number, item in enumerate(items):
            for token in tokens:
                school.state(token)
            screen.press(("Space", "ArrowRight", "PageDown")[number % 3])
            screen.shows(item.stem)
            screen.check()
            phone.give(item, right_answer(item))
            phone.says("已保存")
            screen.shows("4 人中 1 人已答" if zh else "1 of 4 answered")
            wrong = "9" if item.type.is_typed else "C" if item.type.takes_one else item.key[::-1]
            status, _told = school.answer(tokens[0], number, "B" if item.key == "A" else wrong)
            assert status == 200
            screen.press("r")
            screen.shows(item.statement)
            screen.shows("用了20天")
            screen.check()
            if item.type.takes_one:
                screen.shows("属于别的企业")
            if number < len(items) - 1:
                screen.press("Space")
                screen.shows("目前排名" if zh else "Where you are")
                screen.check()
        screen.press("Enter")
        screen.shows("最终成绩" if zh else "The result")
        screen.shows("红队")
        screen.check()
        screen.press("Space")
        screen.shows("本课结束" if zh else "The lesson is over")
        screen.check()
        assert screen.complaints == phone.complaints == []
        assert not [asked for asked in screen.asked if SECRET.split()[0] in asked.partition("?")[0]]


def test_the_other_keys(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school:
        room = school.hub.room
        screen = Screen(browser, school.url)
        school.join("张伟")
        school.join("李雷")
        screen.shows("李雷")
        screen.press("o")
        screen.shows("已关门")
        screen.press("o")
        screen.hides("已关门")
        screen.page.click("text=张伟")
        screen.page.click("text=再点一次，请出 张伟")
        screen.hides("张伟")
        assert [pupil.name for pupil in room.members.playing().values()] == ["李雷"]
        screen.press("Space")
        screen.shows("第1件事")
        screen.press("+")
        school.wait_until(lambda: room.rounds[-1].limit == 30_000)
        screen.press("p")
        screen.shows("已暂停")
        screen.press("p")
        screen.hides("已暂停")
        screen.press("x")
        screen.shows("再按一次 x")
        assert not room.rounds[-1].is_void
        screen.page.wait_for_timeout(3200)
        screen.hides("再按一次")
        screen.press("x")
        assert not room.rounds[-1].is_void
        screen.press("x")
        screen.shows("本题不计分")
        screen.press("l")
        screen.press("l")
        screen.shows(CODE)
        screen.page.keyboard.down("Space")
        for _repeat in range(5):
            screen.page.keyboard.down("Space")  # a key held down repeats itself
        screen.page.keyboard.up("Space")
        screen.shows("第2件事")
        assert len(room.rounds) == 2
        screen.press("e")
        screen.press("e")
        screen.shows("最终成绩")


def test_nobody_and_never_a_ranking(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path, new_lesson(choice_item(), ranking=Ranking.NEVER)) as school:
        screen = Screen(browser, school.url)
        screen.shows(CODE)
        for key, text in (
            ("Space", "第1件事"),
            ("Space", "没有人作答"),
            ("Space", "最终成绩"),
            ("Space", "本课结束"),
        ):
            screen.press(key)
            screen.shows(text)
            screen.check()
        assert screen.complaints == []


def test_without_the_secret(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school:
        for secret in ("", "wrong"):
            screen = Screen(browser, school.url, secret)
            screen.shows("请用终端里的链接打开本页")
            screen.press("Space")
            assert CODE not in screen.page.inner_text("body")


def test_the_stream_is_blocked(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school:
        screen = Screen(browser, school.url)
        screen.page.context.route("**/api/stage/events*", lambda route: route.abort())
        screen.page.reload()
        screen.shows(CODE)
        school.join("张伟")
        screen.shows("张伟", 4000)
        screen.press("Space")
        screen.shows("第1件事", 4000)


def test_the_server_dies_and_comes_back(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school:
        screen = Screen(browser, school.url)
        school.join("张伟")
        screen.shows("张伟")
        screen.press("Space")
        screen.shows("第1件事")
        port, lesson = school.port, school.lesson
    screen.shows("断了")
    screen.page.wait_for_timeout(1000)
    with running_class(tmp_path, resume=lesson, port=port):
        screen.hides("断了")
        screen.shows("第1件事")
        screen.press("r")
        screen.shows("没有人作答")


def test_a_dead_spot(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path) as school, bad_network(school.port) as relay:
        screen = Screen(browser, relay.url)
        screen.shows(CODE)
        relay.is_black = True
        screen.shows("断了", 15_000)
        relay.cut()
        relay.is_black = False
        screen.hides("断了")


def full_class(browser: Browser, school: School, count: int) -> None:
    """A game of so many pages."""
    phones = [Phone(browser, school.url) for _number in range(count)]
    for number, phone in enumerate(phones):
        phone.join(f"学生{number + 1}")
    for number in range(3):
        school.move("next")
        for place, phone in enumerate(phones):
            phone.shows(f"第{number + 1}件事")
            phone.press("ABCD"[place % 4])
        for phone in phones:
            phone.shows("正确答案")  # all have answered
        assert len(school.hub.room.rounds[-1].answers) == count
        if number < 2:
            school.move("next")
    school.move("next")
    for phone in phones:
        phone.shows("最终成绩")
    assert [phone.complaints for phone in phones] == [[]] * count


@pytest.mark.long
def test_a_game_of_forty_pages(browser: Browser, tmp_path: Path) -> None:
    with running_class(tmp_path, new_lesson(seconds=120)) as school:
        full_class(browser, school, 40)
