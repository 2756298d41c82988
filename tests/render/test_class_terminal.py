"""A class on the projector: each phase as a golden page, and what holds for every page."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli.classroom.lesson import Mode
from factcli.classroom.room import Phase
from factcli.classroom.stage import Stage
from factcli.messages import set_language
from factcli.render.class_terminal import draw_class_help, draw_stage
from factcli.render.class_text import stage_lines
from factcli.render.quiz_terminal import Canvas
from factcli.render.wrap import cell_width
from tests.classroom.school import choice_item

Golden = Callable[[str, str], None]
URLS = ("http://192.168.1.23:8000/j/482913",)
BASE = Stage(Phase.LOBBY, Mode.PHONES, "工期", "482913", 3, pupils=3, here=2)
NAMES = ((1, "张伟"), (2, "Anna"), (3, "[bold]x"))
ASKED = replace(
    BASE,
    number=2,
    item=choice_item(2, "C"),
    left=7_400,
    limit=20_000,
    answered=1,
    expected=3,
    quote="“用了30天” (报道)",
)
RANKS = ((1, "张伟", 2198), (2, "Anna", 1100), (2, "李雷", 1100))
STAGES = {
    "lobby": replace(BASE, names=NAMES),
    "locked": replace(BASE, names=NAMES, is_locked=True),
    "question": replace(ASKED, phase=Phase.QUESTION),
    "paused": replace(ASKED, phase=Phase.QUESTION, is_paused=True),
    "reveal": replace(
        ASKED,
        phase=Phase.REVEAL,
        left=0,
        answered=3,
        right=1,
        counts={"C": 1, "D": 2},
        wrong="D. 40天",
        why="40天是另一件事的工期。",
    ),
    "void": replace(ASKED, phase=Phase.REVEAL, left=0, answered=0, is_void=True),
    "ranking": replace(BASE, phase=Phase.RANKING, ranking=RANKS, teams=((1, "Red", 1650), (2, "Blue", 1100))),
    "podium": replace(BASE, phase=Phase.PODIUM, ranking=RANKS),
    "empty": replace(BASE, phase=Phase.PODIUM),
    "trouble": replace(ASKED, phase=Phase.QUESTION, trouble="database or disk is full"),
}


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", STAGES)
def test_pages(name: str, language: str, golden: Golden) -> None:
    set_language(language)
    golden(f"class/{name}.{language}.txt", draw_stage(STAGES[name], Canvas(80, color=False), URLS))


@pytest.mark.parametrize("name", ["lobby", "question", "reveal", "podium"])
def test_lines(name: str, golden: Golden) -> None:
    golden(f"class/{name}.lines.txt", "\n".join(stage_lines(STAGES[name])))


@pytest.mark.parametrize("name", STAGES)
@given(width=st.integers(20, 200), color=st.booleans())
def test_no_line_is_wider_than_the_screen(name: str, width: int, color: bool) -> None:
    drawn = draw_stage(STAGES[name], Canvas(width, color=color), URLS, color=color)
    for line in re.sub(r"\x1b\[[0-9;]*m", "", drawn).split("\n"):
        assert cell_width(line) <= max(width, 37)  # a QR code isn't folded


def test_where_no_blocks_can_be_drawn_there_is_no_code_to_scan() -> None:
    drawn = draw_stage(STAGES["lobby"], Canvas(80, color=False, ascii_only=True), URLS)
    assert "Open in a browser:" in drawn
    assert not set("█▀▄") & set(drawn)


@given(st.text(max_size=60))
def test_names_steer_nothing(name: str) -> None:
    stage = replace(STAGES["podium"], ranking=((1, name, 5),), names=((1, name),))
    for shown in (stage, replace(stage, phase=Phase.LOBBY)):
        drawn = draw_stage(shown, Canvas(80, color=False))
        assert all(sign.isprintable() or sign in "\n\u200d\u200c" for sign in drawn)


@pytest.mark.parametrize("name", ["lobby", "question", "reveal", "ranking", "podium"])
def test_a_page_fits_on_a_small_terminal(name: str) -> None:
    assert draw_stage(STAGES[name], Canvas(80, color=False), URLS).count("\n") + 1 <= 21


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "who can join anew until you lock the lobby"), ("zh", "只要没停止加入，还可以重新加入")],
)
def test_the_help_tells_what_sending_out_means_and_fits(language: str, told: str) -> None:
    set_language(language)
    drawn = draw_class_help(Canvas(80, color=False))
    assert told in drawn
    assert drawn.count("\n") + 1 <= 21
