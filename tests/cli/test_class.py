"""`factcli class` as a teacher leads it: on a pseudo-terminal, by lines, on one keyboard."""

import json
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

from factcli.cli.class_door import likely_addresses
from tests.cli.conftest import Run, environment
from tests.terminal.play import Player

ROOT = Path(__file__).parents[2]
PAPERS = ROOT / "tests" / "golden" / "quiz"
WORDS = {
    "zh": {
        "play": "用这些题",
        "start": "空格：开始",
        "open": "公布答案",
        "go": "空格：继续",
        "end": "结束这节课",
    },
    "en": {
        "play": "play these",
        "start": "Space: start",
        "open": "show the answer",
        "go": "Space: go on",
        "end": "end the lesson",
    },
}


@contextmanager
def led(language: str, data: Path, *words: str, columns: int = 80, rows: int = 24) -> Iterator[Player]:
    """A lesson on a terminal; the questions are those of a fixed paper of all eight types."""
    paper = [] if "resume" in words else ["--paper", str(PAPERS / f"{language}.json")]
    with Player(
        ["-m", "factcli", "--lang", language, "class", *words, *paper],
        columns,
        rows,
        environment(FACTCLI_DATA=str(data), LC_ALL="C.UTF-8", PYTHONUTF8="1"),
    ) as player:
        yield player


def ask(port: int, method: str, path: str, body: object = None) -> Any:
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request(
        method, path, json.dumps(body).encode() if body else None, {"content-type": "application/json"}
    )
    response = connection.getresponse()
    told = json.loads(response.read())
    connection.close()
    assert response.status == 200, told
    return told


def squeezed(text: str) -> str:
    return "".join(text.split())


def wait_for(player: Player, text: str) -> str:
    return player.wait_until(lambda shown: squeezed(text) in squeezed(shown), text)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_whole_lesson_with_a_phone(language: str, tmp_path: Path) -> None:
    words = WORDS[language]
    paper = json.loads((PAPERS / f"{language}.json").read_text("utf-8"))["items"]
    with led(language, tmp_path, "--host", "127.0.0.1") as teacher:
        wait_for(teacher, words["play"])
        teacher.press("\r")
        lobby = wait_for(teacher, words["start"])
        port = int(re.search(r"127\.0\.0\.1:(\d+)", lobby)[1])  # type: ignore[index]
        code = re.search(r"(\d) (\d) (\d) (\d) (\d) (\d)", lobby)
        assert code is not None
        told = ask(port, "POST", "/api/join", {"code": "".join(code.groups()), "name": "张伟"})
        wait_for(teacher, "张伟")
        for number, item in enumerate(paper):
            teacher.press(" ")
            wait_for(teacher, words["open"])
            ask(port, "POST", "/api/answer", {"token": told["token"], "n": number, "answer": item["key"]})
            shown = wait_for(teacher, words["go"])  # closed by itself: everybody has answered
            assert ("√" in shown) is (item["type"] not in ("order", "match"))
            assert squeezed(item["statement"])[:20] in squeezed(shown)
            if number < len(paper) - 1:
                teacher.press(" ")
                wait_for(teacher, "张伟")
        teacher.press(" ")
        wait_for(teacher, words["end"])
        teacher.press(" ")
        teacher.press(" ")
        assert teacher.wait_for_end() == 0


def test_looked_through_before(tmp_path: Path) -> None:
    with led("en", tmp_path, "--host", "127.0.0.1") as teacher:
        wait_for(teacher, "[1/8]")
        teacher.press("+")
        wait_for(teacher, "25 s")
        teacher.press("n")
        wait_for(teacher, "[2/8]")
        teacher.press("d")
        wait_for(teacher, "7 questions are left")
        teacher.press("s")
        wait_for(teacher, "The paper holds no other question.")
        teacher.press("q")
        assert teacher.wait_for_end() == 0
    with closing(sqlite3.connect(tmp_path / "class.db")) as log:
        assert log.execute("SELECT count(*) FROM lesson").fetchone() == (0,)


def test_swapped_for_another(tmp_path: Path) -> None:
    with Player(
        ["-m", "factcli", "--lang", "en", "class", "--count", "3", "--seed", "1", "--host", "127.0.0.1"],
        env=environment(FACTCLI_DATA=str(tmp_path), LC_ALL="C.UTF-8", PYTHONUTF8="1"),
    ) as teacher:
        first = wait_for(teacher, "[1/3]")
        teacher.press("s")
        teacher.wait_until(lambda shown: "[1/3]" in shown and shown != first, "another question")
        teacher.press("q")
        assert teacher.wait_for_end() == 0


def test_left_and_taken_up_again(tmp_path: Path) -> None:
    with led("en", tmp_path, "--host", "127.0.0.1") as teacher:
        wait_for(teacher, "play these")
        teacher.press("\r")
        wait_for(teacher, "Space: start")
        teacher.press(" ")
        question = wait_for(teacher, "show the answer")
        teacher.press("q")
        wait_for(teacher, "q again")
        teacher.press("q")
        assert teacher.wait_for_end() == 0
    with led("en", tmp_path, "resume", "--host", "127.0.0.1") as teacher:
        shown = wait_for(teacher, "show the answer")
        code = re.compile(r"code \d{6}")
        assert code.search(shown)[0] == code.search(question)[0]  # type: ignore[index]
        teacher.press("p")
        wait_for(teacher, "paused")
        teacher.press("x")
        wait_for(teacher, "This question doesn't count.")
        teacher.press("e")
        wait_for(teacher, "end the lesson")
        teacher.press("e")
        wait_for(teacher, "The lesson is over")
        teacher.press(" ")
        assert teacher.wait_for_end() == 0


def test_teams_on_one_keyboard(tmp_path: Path) -> None:
    with led("en", tmp_path, "--keyboard", "--teams", "Red,Blue") as room:
        wait_for(room, "play these")
        room.press("\r")
        wait_for(room, "[A] Red, [M] Blue")
        room.press(" ")
        wait_for(room, "Buzzers")
        room.press("m")
        wait_for(room, "Blue: 1-")
        room.press("mmm")  # held
        paper = json.loads((PAPERS / "en.json").read_text("utf-8"))["items"]
        assert paper[0]["type"] == "choice"
        wrong = next(place for place, label in enumerate("ABCD", 1) if label != paper[0]["key"])
        room.press(str(wrong))
        wait_for(room, "1 of 2 answered")
        room.press("a")
        wait_for(room, "Red: 1-")
        room.press(str("ABCD".index(paper[0]["key"]) + 1))
        wait_for(room, "1 of 2 answers right")
        room.press(" ")
        wait_for(room, "1. Red")
        room.press("e")
        wait_for(room, "Podium")
        room.press(" ")
        wait_for(room, "The lesson is over")
        room.press(" ")
        assert room.wait_for_end() == 0


def test_teams_in_turn(tmp_path: Path) -> None:
    with led("zh", tmp_path, "--keyboard", "--turns", "--teams", "2") as room:
        wait_for(room, "用这些题")
        room.press("\r")
        wait_for(room, "轮流")
        room.press(" ")
        wait_for(room, "A 队：按")
        room.press("1")
        wait_for(room, "空格：继续")
        room.press(" ")
        room.press(" ")
        wait_for(room, "B 队：")
        room.press("\x04")
        assert room.wait_for_end() == 0


def by_lines(data: Path, typed: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "factcli", "--lang", "en", "class", *words, "--host", "127.0.0.1"],
        input=typed,
        capture_output=True,
        encoding="utf-8",
        env=environment(FACTCLI_DATA=str(data), PYTHONUTF8="1"),
        timeout=60,
        check=False,
    )


def test_led_by_lines(tmp_path: Path) -> None:
    done = by_lines(tmp_path, "\n\nz\nk 7\n\ne\ne\n", "--count", "2", "--seed", "3", "--type", "choice")
    assert done.returncode == 0, done.stderr
    for text in (
        "Pupils join at http://127.0.0.1:",
        "0 of 0 answered",
        "and nothing else",
        "There is no such pupil.",
    ):
        assert text in done.stdout
    assert "The lesson is over" in done.stdout
    assert "`factcli class report` shows it" in done.stderr


def test_played_in_another_terminal(tmp_path: Path) -> None:
    with led("en", tmp_path, "--host", "127.0.0.1") as teacher:
        wait_for(teacher, "play these")
        teacher.press("\r")
        wait_for(teacher, "Space: start")
        done = by_lines(tmp_path, "", "resume")
        assert done.returncode == 4
        assert "is being played in another terminal" in done.stderr
        teacher.press("qq")
        assert teacher.wait_for_end() == 0


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["--host", "nowhere.invalid"], 2, "is no address of this machine"),
        (["--port", "99999"], 2, "--port"),
        (["--time", "1"], 2, "--time"),
        (["--teams", "1"], 2, "--teams"),
        (["--teams", "Red,red"], 2, "--teams"),
        (["--scoring", "speed"], 2, "--scoring"),
        (["--ranking", "often"], 2, "--ranking"),
        (["--roster", "missing.csv"], 4, "missing.csv"),
        (["--keyboard", "--teams", "7"], 2, "2 to 6"),
        (["--keyboard", "--buttons"], 2, "--buttons"),
        (["--keyboard"], 2, "need a terminal"),
        (["resume"], 2, "no lesson that could be taken up again"),
    ],
)
def test_wrong_words(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], code: int, told: str
) -> None:
    monkeypatch.setenv("FACTCLI_DATA", str(tmp_path / "data"))
    out, err, ended = run("--lang", "en", "class", *words)
    assert (ended, out) == (code, "")
    assert told in err
    assert "Traceback" not in err


def test_nowhere_to_keep_a_class(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("FACTCLI_DATA", str(tmp_path / "file"))
    _out, err, ended = run("--lang", "en", "class")
    assert ended == 4
    assert "FACTCLI_DATA" in err


def test_an_address_of_another_machine(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCLI_DATA", str(tmp_path))
    _out, err, code = run("--lang", "en", "class", "--host", "203.0.113.7", "--public", "--plain")
    assert code != 0
    assert "this machine has no such address" in err
    assert "EADDR" not in err
    own = ", ".join(likely_addresses())
    assert f"Name one of this machine's with --host: {own}." in " ".join(err.split())
    _out, err, _code = run("--lang", "zh", "class", "--host", "203.0.113.7")
    own = "、".join(likely_addresses())
    assert squeezed(f"请用 --host 指定这台电脑的一个地址：{own}。") in squeezed(err)
