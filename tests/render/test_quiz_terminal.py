"""The pages of a quiz on a terminal: whole, in both languages, in colour and without, however narrow."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from rich.cells import cell_len

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase, Source
from factcli.messages import set_language
from factcli.quiz.grade import grade_answer
from factcli.quiz.item import Item, ItemType, Option, Slip, Wrong
from factcli.quiz.session import Session, new_session
from factcli.render.quiz_terminal import Canvas, draw_help, draw_question, draw_result, draw_summary
from tests.render.results import HOSTILE

Golden = Callable[[str, str], None]
BASE = FactBase("tea", "云溪茶事", digest="0123456789abcdef", sources={"town": Source("town", "云溪镇志")})
OUTPUT = Fact("output", "2024年，云溪镇的茶叶产量是298吨。", quote="产茶298吨", section="产业", source="town")
OTHER = "281吨说的是另一件事：2023年，云溪镇的茶叶产量是281吨。"
CHOICE = Item(
    "output:choice",
    ItemType.CHOICE,
    OUTPUT,
    "2024年，云溪镇的茶叶产量是多少吨？",
    "C",
    tuple(
        Option(label, text) for label, text in zip("ABCD", ("281吨", "289吨", "298吨", "398吨"), strict=True)
    ),
    {
        "A": Wrong(Slip.SIBLING, OTHER, "before"),
        "B": Wrong(Slip.DIGITS_SWAPPED, "两位数字对调了：应为298吨。"),
    },
    statement=OUTPUT.statement,
    quote=OUTPUT.quote,
)
NUMBER = replace(
    CHOICE, id="output:number", type=ItemType.NUMBER, key="298吨", options=(), wrong={}, unit="吨"
)


def played(*answers: str) -> Session:
    """A session of a choice and a number by turns, answered so far; "" skips."""
    session = new_session([CHOICE, NUMBER] * 3)
    for answer in answers:
        assert session.current is not None
        grade = grade_answer(session.current, answer)
        session = session.answer(answer, grade) if grade else session.skip()
    return session


def pages(base: FactBase, sessions: list[Session], canvas: Canvas) -> dict[str, str]:
    [fresh, wrong, right, skipped, number] = sessions
    assert fresh.current is not None
    assert wrong.current is not None
    return {
        "choice": draw_question(fresh.current, fresh, base, canvas),
        "number": draw_question(wrong.current, wrong, base, canvas),
        "wrong": draw_result(wrong, base, canvas),
        "right": draw_result(right, base, canvas),
        "skipped": draw_result(skipped, base, canvas),
        "number_wrong": draw_result(number, base, canvas),
        "summary": draw_summary(number, base, canvas),
        "help": draw_help(canvas),
    }


SESSIONS = [played(), played("A"), played("A", "", "c"), played("A", ""), played("A", "2980")]


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(("width", "color"), [(80, False), (80, True), (40, False)])
def test_pages(language: str, color: bool, width: int, golden: Golden) -> None:
    set_language(language)
    for name, page in pages(BASE, SESSIONS, Canvas(width, color=color)).items():
        golden(f"quiz/{name}.{width}.{language}{'.color' if color else ''}.txt", page)


@pytest.mark.parametrize("width", [5, 20, 33, 40, 80, 200])
@pytest.mark.parametrize("base", [BASE, replace(BASE, title=HOSTILE)], ids=["plain", "hostile"])
def test_pages_keep_to_their_width(width: int, base: FactBase) -> None:
    for page in pages(base, SESSIONS, Canvas(width, color=False)).values():
        assert max(map(cell_len, page.split("\n"))) <= max(width, 20)


def test_without_colours_no_meaning_is_lost() -> None:
    canvas = Canvas(80, color=False)
    drawn = pages(BASE, SESSIONS, canvas)
    assert "\x1b" not in "".join(drawn.values())
    assert "× A. 281吨" in drawn["wrong"]
    assert "√ C. 298吨" in drawn["wrong"]
    assert "√" not in drawn["choice"] + drawn["number"], "the key isn't shown before the answer"


def test_a_question_and_its_result_fit_on_an_ordinary_screen() -> None:
    canvas = Canvas(80, color=True)
    long = replace(CHOICE, stem=CHOICE.stem * 5, statement=OUTPUT.statement * 4)
    session = new_session([long])
    grade = grade_answer(long, "A")
    assert grade is not None
    for page in (
        draw_question(long, session, BASE, canvas),
        draw_result(session.answer("A", grade), BASE, canvas),
    ):
        assert len(page.split("\n")) <= 24 - 3, "the foot needs its lines"


def test_hostile_text_is_shown_and_does_nothing() -> None:
    for text in (HOSTILE, "[bold]x[/bold] [link=y]z[/link]"):
        fact = Fact(text, text, quote=text, section=text)
        item = replace(
            CHOICE,
            fact=fact,
            stem=text,
            statement=text,
            options=tuple(Option(label, text) for label in "ABC"),
        )
        item = replace(item, wrong={label: Wrong(Slip.SIBLING, text) for label in "AB"})
        grade = grade_answer(item, "A")
        assert grade is not None
        session, base = new_session([item]).answer("A", grade), replace(BASE, title=text)
        canvas = Canvas(120, color=False)
        for page in (
            draw_question(item, new_session([item]), base, canvas),
            draw_result(session, base, canvas),
            draw_summary(session, base, canvas),
        ):
            assert all(line.isprintable() for line in page.split("\n")), ascii(page)
            if "bold" in text:
                assert "[bold]x[/bold]" in page


def test_frames_without_box_lines() -> None:
    for page in pages(BASE, SESSIONS, Canvas(60, color=False, ascii_only=True)).values():
        assert "─" not in page
        assert "---" in page
