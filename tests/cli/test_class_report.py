"""`factcli class report`, `list`, `forget`, `again`, and `study --from-class`."""

import io
import json
from datetime import timedelta
from pathlib import Path

import pytest

from factcli.classroom.log import open_class_log
from factcli.classroom.pupil import Credentials
from factcli.classroom.room import Room
from factcli.cli.class_kept import now
from factcli.facts.load import load_base
from factcli.quiz.generate import make_items
from factcli.quiz.item import ItemType
from tests.classroom.school import new_lesson
from tests.cli.conftest import Run, environment
from tests.terminal.play import Player

BASE = Path(__file__).parents[2] / "facts.yaml"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one lesson of three questions: 张伟 right, Zebra wrong each time; the second lesson isn't over."""
    monkeypatch.setenv("FACTCLI_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("FACTCLI_FACTS", str(BASE))
    monkeypatch.chdir(tmp_path)
    items = make_items(load_base(BASE), 3, 1, language="en", types=[ItemType.CHOICE])
    log = open_class_log(tmp_path / "data")
    for days in (100, 1):
        room = Room(new_lesson(*items))
        number = log.begin(room.lesson, now() - timedelta(days=days))
        names = ("张伟", "Zebra", "=cmd")
        events = [room.join(name, Credentials(f"t{name}", "1"), 0) for name in names]
        for question, item in enumerate(items):
            events.append(room.go_on(0, frozenset(room.pupils)))
            wrong = "A" if item.key != "A" else "B"
            for pupil, answer in ((1, item.key), (2, wrong), (3, wrong)):
                events.append(room.answer(pupil, question, answer, 1000))
            events.append(room.close(0))
            events.append(room.go_on(0))
        log.append(number, 0, events, 0)
        if days == 100:
            log.end(number, now())
    log.close()
    return tmp_path / "data"


def test_a_list(run: Run, data: Path) -> None:
    out, _err, code = run("--lang", "en", "class", "list")
    assert code == 0
    newest, oldest = out.splitlines()
    assert newest.startswith("2. ")
    assert "3 pupils on phones, can be taken up again" in newest
    assert "again" not in oldest
    out, _err, _code = run("class", "list", "--format", "json")
    assert [row["id"] for row in json.loads(out)["lessons"]] == [2, 1]


@pytest.mark.parametrize("form", ["text", "html", "csv", "json"])
def test_a_report_in_every_form(run: Run, data: Path, form: str) -> None:
    out, err, code = run("--lang", "en", "class", "report", "1", "--format", form)
    assert code == 0, err
    assert "张伟" in out
    if form == "json":
        told = json.loads(out)
        assert (told["version"], told["lesson"], told["enough"]) == (1, 1, False)
        assert [pupil["right"] for pupil in told["pupils"]] == [3, 0, 0]


def test_a_sheet_computes_nothing(run: Run, data: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    assert run("--lang", "en", "class", "report", "--format", "xlsx")[2] == 2
    _out, err, code = run("--lang", "en", "class", "report", "--format", "xlsx", "--out", "r.xlsx")
    assert code == 0, err
    book = openpyxl.load_workbook("r.xlsx")
    assert book.sheetnames == ["Questions", "Pupils", "Answers"]
    names = [row[1] for row in book["Pupils"].iter_rows(min_row=2)]
    assert [cell.value for cell in names] == ["张伟", "Zebra", "=cmd"]
    assert {cell.data_type for cell in names} == {"s"}
    assert book["Questions"]["F2"].value == 1


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["report", "9"], 2, "There is no lesson 9"),
        (["report", "--format", "pdf"], 2, "--format"),
        (["forget"], 2, "--older-than"),
        (["forget", "1", "--older-than", "3"], 2, "--older-than"),
        (["forget", "--older-than", "x"], 2, "--older-than"),
        (["report", "1", "--out", "nowhere/r.txt"], 4, "nowhere/r.txt"),
        (["again", "8"], 2, "There is no lesson 8"),
    ],
)
def test_wrong_words(run: Run, data: Path, words: list[str], code: int, told: str) -> None:
    _out, err, ended = run("--lang", "en", "class", *words)
    assert ended == code
    assert told in err


def test_forgotten_is_forgotten(run: Run, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("--lang", "en", "class", "report", "1", "--out", "r.txt")[2] == 0
    assert "Zebra" in Path("r.txt").read_text("utf-8")
    monkeypatch.setattr("sys.stdin", io.StringIO("n\n"))
    _out, err, code = run("--lang", "en", "class", "forget", "1")
    assert (code, "Nothing was deleted." in err) == (0, True)
    out, err, code = run("--lang", "en", "class", "forget", "--older-than", "50", "--yes")
    assert code == 0, err
    assert "1 lesson is deleted." in out
    assert "r.txt" in err
    assert not Path("r.txt").exists()
    assert run("--lang", "en", "class", "forget", "2", "--yes")[2] == 0
    for file in data.iterdir():
        assert b"Zebra" not in file.read_bytes(), file
        assert "张伟".encode() not in file.read_bytes(), file
    assert run("--lang", "en", "class", "list")[0].strip() == "There is no lesson yet."


def test_study_what_was_missed(run: Run, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("q\n"))
    out, err, code = run("--lang", "en", "study", "--from-class", "1")
    assert code == 0, err
    assert "[1/3]" in out
    out, err, code = run("--lang", "en", "study", "--from-class", "1", "--pupil", "张伟")
    assert (code, "Nothing was missed in lesson 1." in err) == (2, True)
    _out, err, code = run("--lang", "en", "study", "--from-class", "1", "--pupil", "Nobody")
    assert (code, "was not in lesson 1" in err) == (2, True)
    _out, err, code = run("--lang", "en", "study", "--pupil", "张伟")
    assert (code, "--from-class" in err) == (2, True)


def test_asked_again_in_other_words(data: Path) -> None:
    words = ["-m", "factcli", "--lang", "en", "class", "again", "1", "--host", "127.0.0.1"]
    with Player(
        [*words, "--facts", str(BASE)],
        env=environment(FACTCLI_DATA=str(data), LC_ALL="C.UTF-8", PYTHONUTF8="1"),
    ) as teacher:
        teacher.wait_for("[1/3]")
        assert "Choose one" not in teacher.shown()
        teacher.press("q")
        assert teacher.wait_for_end() == 0


def test_a_lesson_that_nobody_came_to(run: Run, data: Path) -> None:
    log = open_class_log(data)
    items = make_items(load_base(BASE), 3, 1, language="en", types=[ItemType.CHOICE])
    log.begin(new_lesson(*items), now())
    log.close()
    out, _err, _code = run("--lang", "en", "class", "report")
    assert "张伟" in out
    _out, err, code = run("--lang", "en", "class", "again", "3")
    assert (code, "No question was asked in lesson 3." in err) == (2, True)


@pytest.mark.parametrize(("joined", "skipped"), [(False, False), (True, True)])
def test_a_lesson_in_which_no_question_counts(run: Run, data: Path, joined: bool, skipped: bool) -> None:
    room = Room(new_lesson())
    events = [room.join("Anna", Credentials("t", "1"), 0)] if joined else []
    events += [room.go_on(0), room.skip(0) if skipped else room.close(0)]
    log = open_class_log(data)
    log.append(log.begin(room.lesson, now()), 0, events, 0)
    log.close()
    _out, err, code = run("--lang", "en", "class", "again", "3")
    assert (code, "Nobody answered a question that counts in lesson 3." in err) == (2, True)
    _out, err, _code = run("--lang", "zh", "class", "again", "3")
    assert "第 3 号课里没有人答过计分的题。" in err
